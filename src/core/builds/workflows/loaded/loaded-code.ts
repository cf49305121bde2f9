import type { Build } from '../../build.js';
import { parentFolder } from '../../repo-path.js';
import { MAY_REDIRECT, MAY_RUN, SOURCE_POLICY, underSourcePolicy } from '../../source-policy.js';
import type { StepEnvironment } from '../../step-environment.js';
import { isUnknown } from '../../unknown-texts.js';
import type { Step } from '../step.js';
import { memberOf } from '../yaml/yaml-tree.js';
import type { Loaded } from './code-variable.js';
import { listCodeVariables } from './code-variables.js';
import { findPath } from './found-paths.js';
import { listFiles } from './listed-files.js';
import { PROGRAM } from './loaded-files.js';
import { findMounted } from './mounted-programs.js';
import { placeKey } from './placed-order.js';
import type { ReplacedProgram } from './placed-programs.js';

/** Settings of podman and buildah, which run nothing. */
const REGISTRIES = / at \S*\/registries[^/]*\.conf(?:\.d\/\S+)?$|^CONTAINERS_REGISTRIES_CONF /;

/** What code of the repository the environment has the programs of a build run: what they then pull is not known. */
export function openLoadedCode(
  step: Step,
  environment: StepEnvironment,
  folder: string | null,
  program: 'docker' | 'other',
): (build: Build) => Build {
  const isAction = memberOf(step.tree, 'uses') !== undefined;
  const { texts, tree } = step.context.session;
  const place = { step, folder };
  // what may set this one may set any, which is said once
  const isOpenAsAll = (name: string, value: string): boolean =>
    isUnknown(value) &&
    (value === environment.see?.(SOURCE_POLICY) ||
      (texts.restore(value) === `$${name}` && !step.context.written.writes(name, step.context.scope.system)));
  const found = listCodeVariables(program, isAction).flatMap(({ name, find, files }) => {
    if (files !== undefined && listFiles(files, tree).length === 0) return [];
    const value = environment.see?.(name) ?? '';
    const loaded = value === '' || isOpenAsAll(name, value) ? null : find(value, place);
    if (loaded === null) return [];
    const given = environment.lookUp(name);
    const sources = given !== undefined && 'unknown' in given ? (given.written ?? '') : '';
    return [{ why: `${name} is ${texts.restore(value)}`, sources, ...loaded }];
  });
  const path = environment.see?.('PATH') ?? '';
  const isOnPath = (at: string): boolean =>
    path.split(':').some((entry) => {
      const found = entry === '' ? 'elsewhere' : findPath(step, entry, folder);
      return typeof found === 'object' && found.path === at;
    });
  const all = [
    ...found,
    ...findAddedPrograms(step),
    ...findMounted(step, program),
    ...findPlaced(step, program, isOnPath),
  ];
  return (build) =>
    all.reduce((converted, { why, sources, files }) => {
      const written = JSON.stringify([why, sources, files.map((path) => [path, tree.identify(path)])]);
      const what = REGISTRIES.test(why) ? MAY_REDIRECT : MAY_RUN;
      const opened = underSourcePolicy(converted, `${why}, ${what}`, written);
      return { ...opened, sources: [...new Set([...opened.sources, ...files])] };
    }, build);
}

/** Programs of the repository in folders that earlier steps have put on the path. */
function findAddedPrograms({
  context: { session, written },
}: Step): readonly (Loaded & { readonly why: string; readonly sources: string })[] {
  const { paths } = written;
  if (paths.isEmpty) return [];
  const files = listFiles(PROGRAM, session.tree).filter((path) => paths.mayHold(parentFolder(path)));
  if (files.length === 0) return [];
  const why = `an earlier step adds a folder to PATH, and the repository has ${files.join(' and ')}`;
  return [{ why, sources: paths.text, files }];
}

/** What this step or an earlier one puts in the place of programs, or of what they read. */
function findPlaced(
  step: Step,
  program: 'docker' | 'other',
  isOnPath: (folder: string) => boolean,
): readonly (Loaded & { readonly why: string; readonly sources: string })[] {
  const { written } = step.context;
  const { command } = written;
  const isBefore = ({ before }: ReplacedProgram): boolean =>
    before?.step === step && command !== null && before.places.has(placeKey(command));
  return written.placed
    .filter(({ readers }) => readers === 'all' || readers === program)
    .filter(({ folder }) => folder === null || written.paths.mayHold(folder) || isOnPath(folder))
    .filter((placed) => !isBefore(placed))
    .map(({ target, source, made, files }) => ({
      why: `a script puts ${source ?? 'what it makes'} at ${target}`,
      sources: made,
      files,
    }));
}
