import { readComposeProject } from '../../compose/read.js';
import { readGenerators } from '../../sbom-generators.js';
import { isUnknown } from '../../unknown-texts.js';
import { mountTree, settleBuild, unmountBuild } from '../bake-build.js';
import { EVERYTHING, environmentOf, finishDraft, type Step, startDraft } from '../step.js';
import { describeSources } from '../surroundings.js';
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
  const tree = mountTree(session.tree, workspace);
  const refusal = findRefusal(flags);
  const place = workspace.unknownPath === null ? placeOf(flags, command.folder, session.texts) : null;
  const environment = environmentOf(step, command.at, command.variables, assigned);
  const project = place === null ? null : findProject(place, tree, environment);
  if (refusal !== null || place === null || project === null) {
    const draft = startDraft(step);
    for (const { value } of [...flags.files, ...flags.environmentFiles]) draft.note(value);
    const lost =
      place === null
        ? 'Cannot tell in which folder docker compose runs, or which files it reads'
        : 'The files of docker compose are not all known, or not all in the repository';
    draft.reject(refusal ?? lost, ...EVERYTHING);
    session.add({ ...finishDraft(draft, step, line), isScript: true });
    return;
  }
  const { files, start } = project;
  const found = readComposeProject({ files, services: [], start }, tree);
  const generators = readGenerators(flags.attests, session.texts, (text) => describeSources(step, text));
  for (const build of found.builds) {
    const read = settleBuild(unmountBuild(build, workspace), step, line, null);
    const isRun = flags.command !== 'build' && read.platforms.length > 1;
    const settled = isRun ? { ...read, platforms: [...read.platforms, 'local'] } : read;
    session.add({
      ...overlayArgs(settled, flags.args, session.texts, (text) => describeSources(step, text)),
      generators: [...generators, ...settled.generators],
      isScript: true,
    });
  }
  for (const problem of found.problems)
    session.fail(problem.file, problem.line, problem.message, problem.isLimit);
}

/** Why it is not known what compose reads, or null. */
function findRefusal({ unclear: [flag] }: ComposeFlags): string | null {
  if (flag === undefined) return null;
  return `Cannot tell what ${isUnknown(flag) ? 'a word' : flag} does to docker compose`;
}
