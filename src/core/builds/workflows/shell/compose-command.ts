import type { Build } from '../../build.js';
import { readChoice } from '../../compose/chosen-files.js';
import { listFolders } from '../../compose/file-choice.js';
import { readComposeProject } from '../../compose/read.js';
import { resolvePath } from '../../repo-path.js';
import { readGenerators } from '../../sbom-generators.js';
import { decodeSource } from '../../source-text.js';
import type { TracedText } from '../../traced-text.js';
import type { Tree } from '../../tree.js';
import { isUnknown } from '../../unknown-texts.js';
import { mountTree, settleBuild, unmountBuild } from '../bake-build.js';
import { EVERYTHING, finishDraft, type Step, startDraft, variablesOf } from '../step.js';
import { overlayArgs } from './compose-args.js';
import { type ComposeFlags, readComposeFlags } from './compose-flags.js';
import type { DockerCommand } from './docker-commands.js';

/** Adds what the services build that a `docker compose build`, `up`, `run` or `create` is asked for. */
export function addCompose(
  step: Step,
  command: DockerCommand,
  line: number,
  assigned: ReadonlySet<string>,
): void {
  const flags = readComposeFlags(command.words.map(({ text }) => text));
  if (flags === null) return;
  const { session, workspace } = step.context;
  const variables = variablesOf(step, command.at);
  const isSetHere = (name: string): boolean =>
    command.variables.has(name) || assigned.has(name) || variables(name) !== undefined;
  const tree = mountTree(session.tree, workspace);
  const refusal = findRefusal(flags, workspace.unknownPath === null ? command.folder : null, isSetHere);
  const files = command.folder === null ? null : filesOf(flags.files, command.folder, tree);
  if (refusal !== null || files === null) {
    const draft = startDraft(step);
    for (const { value } of flags.files) draft.note(value);
    draft.reject(
      refusal ?? 'The compose files of docker compose are not all in the repository',
      ...EVERYTHING,
    );
    session.add({ ...finishDraft(draft, step, line), isScript: true });
    return;
  }
  const project = readComposeProject({ files, services: [] }, tree);
  const used = namesIn(files, tree).find(isSetHere);
  const generators = readGenerators(flags.attests, session.texts);
  for (const build of project.builds) {
    const placed = settleBuild(unmountBuild(build, workspace), step, line, null);
    const settled = used === undefined ? placed : withoutArgs(placed, used);
    session.add({
      ...overlayArgs(settled, flags.args, session.texts),
      generators: [...generators, ...settled.generators],
      isScript: true,
    });
  }
  for (const problem of project.problems)
    session.fail(problem.file, problem.line, problem.message, problem.isLimit);
}

/** Why it is not known what compose reads, or null. */
function findRefusal(
  { unclear: [flag] }: ComposeFlags,
  folder: string | null,
  isSetHere: (name: string) => boolean,
): string | null {
  if (folder === null) return 'Cannot tell in which folder docker compose runs';
  if (flag !== undefined)
    return `Cannot tell what ${isUnknown(flag) ? 'a word' : flag} does to docker compose`;
  const steering = STEERING.find(isSetHere);
  return steering === undefined ? null : `Cannot tell what ${steering} does to docker compose`;
}

/** A build of files that speak of a variable which the step sets: each value may be another one. */
function withoutArgs(build: Build, name: string): Build {
  const reason = `The step sets ${name}, which the compose files use`;
  return {
    ...build,
    args: new Map(),
    unknown: [...new Set([...build.unknown, 'args', ...[...build.args.keys()].map((key) => `args.${key}`)])],
    problem: build.problem === null ? reason : `${build.problem}; ${reason}`,
  };
}

/** Variables that choose the files, or where they are. */
const STEERING = ['COMPOSE_FILE', 'COMPOSE_ENV_FILES', 'COMPOSE_PATH_SEPARATOR'];

/** Null: they are not all known and there. */
function filesOf(written: readonly TracedText[], folder: string, tree: Tree): readonly string[] | null {
  if (written.length === 0) {
    const here = tree.paths.filter((path) => resolvePath(path, '..') === folder);
    const [found] = listFolders(here);
    const chosen = found?.hasEnvironment === true ? readChoice(tree, found.folder).paths : [];
    const files = chosen.length > 0 ? chosen : (found?.main ?? []);
    return files.length > 0 ? files : null;
  }
  const files = written.flatMap(({ value }) => (isUnknown(value) ? [] : (resolvePath(folder, value) ?? [])));
  return files.length === written.length && files.every((path) => tree.has(path)) ? files : null;
}

/** Variables that the files speak of. */
function namesIn(files: readonly string[], tree: Tree): readonly string[] {
  const texts = files.flatMap((path) => {
    const source = decodeSource(path, tree.read(path));
    return source === null || typeof source === 'string' ? [] : [source.text];
  });
  const names = texts.flatMap((text) =>
    [...text.matchAll(/\$\{?([A-Za-z_]\w*)/g)].map(([, name = '']) => name),
  );
  return [...new Set(names)];
}
