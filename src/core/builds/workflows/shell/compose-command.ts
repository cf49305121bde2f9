import { readComposeProject } from '../../compose/read.js';
import { isRemoteContext } from '../../remote-context.js';
import { readGenerators } from '../../sbom-generators.js';
import type { TracedText } from '../../traced-text.js';
import { EVERYTHING } from '../../unknown/doubts.js';
import { describeFiles, listValueFiles, noteFiles } from '../../unknown/possible-paths.js';
import { isUnknown, type UnknownTexts } from '../../unknown-texts.js';
import { mountTree, settleBuild, unmountBuild } from '../bake-build.js';
import { openBuildxEnvironment } from '../buildx-environment.js';
import { noteEnvironment } from '../checkouts/environment-files.js';
import { withMadeTexts } from '../made-files/built-texts.js';
import { type EnvironmentTree, listEnvironmentTrees } from '../made-files/copied/environment-trees.js';
import { explainIn } from '../outputs/deciding-scripts.js';
import { environmentOf, finishDraft, noteBuildFiles, type Step, startDraft } from '../step.js';
import { describeSources } from '../surroundings.js';
import { overlayArgs } from './compose-args.js';
import { type ComposeFlags, readComposeFlags } from './compose-flags.js';
import { type ComposePlace, findProject, placeOf } from './compose-place.js';
import type { DockerCommand } from './docker-commands.js';
import { settleTargets } from './expansion/target-words.js';
import { listOutcomes } from './expression-words.js';
import type { ChosenVariables } from './script-variables.js';

/** Adds what the services build that a `docker compose build`, `up`, `run` or `create` is asked for. */
export function addCompose(step: Step, command: DockerCommand, line: number, script: ChosenVariables): void {
  const { session, workspace } = step.context;
  for (const made of listEnvironmentTrees(mountTree(session.tree, workspace), step))
    addIn(made, step, command, line, script);
}

/** The same in one of the trees that the command may find. */
function addIn(
  { tree, name }: EnvironmentTree,
  step: Step,
  command: DockerCommand,
  line: number,
  script: ChosenVariables,
): void {
  const kind = command.isAction === true ? {} : { isScript: true as const };
  const { session, workspace } = step.context;
  const flags = readComposeFlags(
    settleTargets(command.words, session.texts).filter(({ text }) => !addsNothing(text, session.texts)),
  );
  if (flags === null) return;
  const open = [...command.open, ...flags.unclear];
  const [unclear] = open;
  const place =
    workspace.unknownPath === null
      ? placeOf(flags, command.folder, session.texts, (text) => describeFile(step, text))
      : null;
  const environment = environmentOf(step, command.at, new Map(), script);
  const project = place === null ? null : findProject(place, tree, environment);
  const isLost = place === null || project === null;
  noteEnvironment(step, place, project?.files ?? null);
  if (isLost || unclear !== undefined) {
    const draft = startDraft(step);
    for (const { value } of [...flags.files, ...flags.environmentFiles]) draft.note(value);
    const lost =
      place === null
        ? 'Cannot tell in which folder docker compose runs, or which files it reads'
        : 'The files of docker compose are not all known, or not all in the repository';
    const why = unclear === undefined ? lost : `Cannot tell what ${unclear.value} does to docker compose`;
    draft.reject(session.texts.restore(why), ...EVERYTHING);
    const named = environment.see?.('COMPOSE_FILE')?.split(/[:;]/) ?? [];
    const written = [...flags.files, ...flags.environmentFiles].map(({ value }) => value);
    noteFiles(draft, session.tree, [...written, ...named]);
    const isElsewhere =
      place !== null && liesElsewhere(place, step) && surelyBuilds(flags, command, session.texts);
    session.add({
      ...finishDraft(draft, step, line),
      ...(isElsewhere || flags.files.some(isRemote) ? {} : kind),
    });
    // a word that is not known may also be none
    if (isLost || flags.command === '' || !open.every(({ value }) => isUnknown(value))) return;
  }
  const { files, start } = project;
  for (const path of [...files, ...(start.environmentFiles ?? [])])
    noteBuildFiles(step, { dockerfile: workspace.toRepository(path) });
  const found = readComposeProject({ files, services: [], start }, tree);
  const generators = readGenerators(flags.attests, session.texts, (text) => describeSources(step, text));
  const convert = openBuildxEnvironment(step, environment, command.folder);
  for (const build of found.builds) {
    const read = withMadeTexts(settleBuild(name(unmountBuild(build, workspace)), step, line, null), step);
    const isRun = flags.command !== 'build' && read.platforms.length > 1;
    const settled = isRun ? { ...read, platforms: [...read.platforms, 'local'] } : read;
    session.add({
      ...overlayArgs(
        convert(settled),
        { ...flags, loose: [...open, ...flags.loose] },
        session.texts,
        (text) => describeSources(step, text),
        explainIn(step),
      ),
      generators: [...generators, ...settled.generators],
      ...kind,
    });
  }
  for (const problem of found.problems)
    session.fail(problem.file, problem.line, problem.message, problem.isLimit, problem.written);
}

/** What a file of variables that is not known is made from. */
function describeFile(step: Step, path: string): string {
  const { tree } = step.context.session;
  return describeSources(step, path) + describeFiles(tree, listValueFiles(tree, path));
}

/** Whether a word is known to be none that gives a build more, such as `--pull`. */
function addsNothing(word: TracedText, texts: UnknownTexts): boolean {
  const outcomes = listOutcomes(word, texts);
  const isOther = ({ value }: TracedText): boolean => /^--(?:build-arg|sbom|provenance)\b|^-[fp]/.test(value);
  return (
    outcomes?.every((words) => words.every((each) => each.value.startsWith('-') && !isOther(each))) === true
  );
}

/** Whether what compose reads is in a checkout of another repository. */
function liesElsewhere(
  { files, projectFolder, folder }: ComposePlace,
  { context: { workspace } }: Step,
): boolean {
  const paths = files.length > 0 ? files : [projectFolder ?? folder];
  return paths.some((path) => workspace.isElsewhere(path));
}

/** `up --build` and its like, also where an expression says so. */
const BUILDING = /(?:^|[\s'"])--build(?:=(?:true|t|1))?(?![\w=-])/i;

/** Whether a command builds whatever images there are: others often only start those that they find. */
function surelyBuilds(
  { command: name }: ComposeFlags,
  { words }: DockerCommand,
  texts: UnknownTexts,
): boolean {
  if (name === 'build' || name === 'watch') return true;
  return words.some(({ text }) => BUILDING.test(texts.restore(text.value)));
}

/** A file that compose takes from elsewhere. */
function isRemote({ value }: TracedText): boolean {
  return value.startsWith('oci:') || isRemoteContext(value);
}
