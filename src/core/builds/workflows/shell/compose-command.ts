import type { Build } from '../../build.js';
import { readComposeProject } from '../../compose/read.js';
import { isRemoteContext } from '../../remote-context.js';
import { readGenerators } from '../../sbom-generators.js';
import type { StepEnvironment } from '../../step-environment.js';
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
import { readsInput, withInput } from '../standard-input/compose-input.js';
import { openGivenInput, withUnknown } from '../standard-input/given-input.js';
import type { GivenTree } from '../standard-input/given-tree.js';
import { environmentOf, finishDraft, noteBuildFiles, type Step, startDraft } from '../step.js';
import { describeSources } from '../surroundings.js';
import { overlayArgs } from './compose-args.js';
import { addByEndings } from './compose-endings.js';
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
  { tree: around, name }: EnvironmentTree,
  step: Step,
  command: DockerCommand,
  line: number,
  script: ChosenVariables,
): void {
  const { session, workspace } = step.context;
  const written = readComposeFlags(
    settleTargets(command.words, session.texts).filter(({ text }) => !addsNothing(text, session.texts)),
  );
  if (written === null) return;
  const own = environmentOf(step, command.at, new Map(), script);
  const isReading = readsInput(written, own);
  const input = isReading ? openGivenInput(step, command, 'docker compose') : null;
  const { flags, given, tree } = withInput(written, input, around);
  const open = [...command.open, ...flags.unclear];
  const sourcesOf = (text: string): string => describeFile(step, text);
  const place =
    workspace.unknownPath === null
      ? placeOf(flags, command.folder, { texts: session.texts, input: given?.name ?? null, sourcesOf })
      : null;
  const environment = given === null ? own : withUnknown(own, given.file);
  const project = place === null ? null : findProject(place, tree, environment);
  noteEnvironment(step, place, project?.files ?? null, given?.over(session.tree) ?? session.tree);
  const told = { flags, open, place, isUnread: isReading && input === null };
  if (project === null || open.length > 0) addLost(step, command, line, told, own);
  // a word that is not known may also be none
  if (project === null) return;
  if (open.length > 0 && (flags.command === '' || !open.every(({ value }) => isUnknown(value)))) return;
  const read = { flags: { ...flags, loose: [...open, ...flags.loose] }, project, environment, given };
  addProject(step, command, line, { tree, name }, read);
}

/** What is known of a command of which not all is. */
interface LostCompose {
  readonly flags: ComposeFlags;
  readonly open: readonly TracedText[];
  readonly place: ComposePlace | null;
  /** What it is given to read is not known. */
  readonly isUnread: boolean;
}

/** Adds a build of which nothing is known. */
function addLost(
  step: Step,
  command: DockerCommand,
  line: number,
  { flags, open, place, isUnread }: LostCompose,
  environment: StepEnvironment,
): void {
  const { session } = step.context;
  const draft = startDraft(step);
  const written = [...flags.files, ...flags.environmentFiles].map(({ value }) => value);
  for (const value of written) draft.note(value);
  const [unclear] = open;
  const why =
    unclear === undefined
      ? sayLost(place, isUnread)
      : `Cannot tell what ${unclear.value} does to docker compose`;
  draft.reject(session.texts.restore(why), ...EVERYTHING);
  const named = environment.see?.('COMPOSE_FILE')?.split(/[:;]/) ?? [];
  noteFiles(draft, session.tree, [...written, ...named]);
  const isElsewhere =
    place !== null && liesElsewhere(place, step) && surelyBuilds(flags, command, session.texts);
  const isFinding = isElsewhere || flags.files.some(isRemote);
  session.add({ ...finishDraft(draft, step, line), ...(isFinding ? {} : kindOf(command)) });
  addByEndings(step, [...flags.files.map(({ value }) => value), ...named], line);
}

function sayLost(place: ComposePlace | null, isUnread: boolean): string {
  if (isUnread) return 'docker compose reads its standard input, which is not judged';
  return place === null
    ? 'Cannot tell in which folder docker compose runs, or which files it reads'
    : 'The files of docker compose are not all known, or not all in the repository';
}

function kindOf({ isAction }: DockerCommand): Pick<Build, 'isScript'> {
  return isAction === true ? {} : { isScript: true };
}

interface ReadCompose {
  readonly flags: ComposeFlags;
  readonly project: NonNullable<ReturnType<typeof findProject>>;
  readonly environment: StepEnvironment;
  readonly given: GivenTree | null;
}

/** Adds what the services of files build. */
function addProject(
  step: Step,
  command: DockerCommand,
  line: number,
  { tree, name }: EnvironmentTree,
  { flags, project, environment, given }: ReadCompose,
): void {
  const { session, workspace } = step.context;
  const { files, start } = project;
  for (const path of [...files, ...(start.environmentFiles ?? [])])
    noteBuildFiles(step, { dockerfile: workspace.toRepository(path) });
  const found = readComposeProject({ files, services: [], start }, tree);
  if (given?.isOpen(found.problems) === true) {
    const draft = startDraft(step);
    draft.reject('docker compose reads its standard input, of which not all is known', ...EVERYTHING);
    session.add({ ...finishDraft(draft, step, line), ...kindOf(command) });
    return;
  }
  given?.file.sayPartial?.();
  const generators = readGenerators(flags.attests, session.texts, (text) => describeSources(step, text));
  const convert = openBuildxEnvironment(step, environment, command.folder);
  for (const build of found.builds) {
    const placed = name(unmountBuild(build, workspace));
    const own = settleBuild(given?.place(placed) ?? placed, step, line, null);
    const read = withMadeTexts(own, step);
    const isRun = flags.command !== 'build' && read.platforms.length > 1;
    const settled = isRun ? { ...read, platforms: [...read.platforms, 'local'] } : read;
    session.add({
      ...overlayArgs(
        convert(settled),
        flags,
        session.texts,
        (text) => describeSources(step, text),
        explainIn(step),
      ),
      generators: [...generators, ...settled.generators],
      ...kindOf(command),
    });
  }
  for (const each of found.problems) {
    const problem = given?.placeProblem(each) ?? each;
    session.fail(problem.file, problem.line, problem.message, problem.isLimit, problem.written);
  }
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
