import type { Build } from '../../build.js';
import { readComposeProject } from '../../compose/read.js';
import { readGenerators } from '../../sbom-generators.js';
import { decodeSource } from '../../source-text.js';
import type { Tree } from '../../tree.js';
import { isUnknown } from '../../unknown-texts.js';
import { mountTree, settleBuild, unmountBuild } from '../bake-build.js';
import { EVERYTHING, finishDraft, type Step, startDraft, variablesOf } from '../step.js';
import { overlayArgs } from './compose-args.js';
import { type ComposeFlags, readComposeFlags } from './compose-flags.js';
import { findProject, placeOf } from './compose-place.js';
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
    command.variables.has(name) ||
    assigned.has(name) ||
    variables(name) !== undefined ||
    (name === 'COMPOSE_PROJECT_NAME' && isUnknown(flags.projectName?.value ?? ''));
  const tree = mountTree(session.tree, workspace);
  const refusal = findRefusal(flags, isSetHere);
  const place = workspace.unknownPath === null ? placeOf(flags, command.folder, session.texts) : null;
  const project = place === null ? null : findProject(place, tree);
  if (refusal !== null || place === null || project === null) {
    const draft = startDraft(step);
    for (const { value } of [...flags.files, ...flags.environmentFiles]) draft.note(value);
    const lost =
      place === null
        ? 'Cannot tell in which folder docker compose runs, or which files it reads'
        : 'The files of docker compose are not all in the repository';
    draft.reject(refusal ?? lost, ...EVERYTHING);
    session.add({ ...finishDraft(draft, step, line), isScript: true });
    return;
  }
  const { files, start } = project;
  const found = readComposeProject({ files, services: [], start }, tree);
  const used = namesIn(files, tree).find(isSetHere);
  const generators = readGenerators(flags.attests, session.texts);
  for (const build of found.builds) {
    const placed = settleBuild(unmountBuild(build, workspace), step, line, null);
    const settled = used === undefined ? placed : withoutArgs(placed, used);
    session.add({
      ...overlayArgs(settled, flags.args, session.texts),
      generators: [...generators, ...settled.generators],
      isScript: true,
    });
  }
  for (const problem of found.problems)
    session.fail(problem.file, problem.line, problem.message, problem.isLimit);
}

/** Why it is not known what compose reads, or null. */
function findRefusal({ unclear: [flag] }: ComposeFlags, isSetHere: (name: string) => boolean): string | null {
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
