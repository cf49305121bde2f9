import type { Build } from '../build.js';
import type { BuildDraft } from '../build-draft.js';
import { isRemoteContext } from '../remote-context.js';
import { resolvePath } from '../repo-path.js';
import type { TracedText } from '../traced-text.js';
import { Doubts, EVERYTHING } from '../unknown/doubts.js';
import { noteFiles } from '../unknown/possible-paths.js';
import { isUnknown } from '../unknown-texts.js';
import { mountTree, settleBuild, unmountBuild } from './bake-build.js';
import { openBuildxEnvironment } from './buildx-environment.js';
import { noteBakeEnvironment } from './checkouts/environment-files.js';
import { readOverrides, withOpenVariables } from './inputs/bake-overrides.js';
import {
  isMetadataFile,
  listWritten,
  OF_METADATA,
  settleTemporary,
  sortDefinitions,
  withoutLocal,
} from './inputs/definition-files.js';
import { NAMED_FILES, withNamedFiles } from './inputs/named-definitions.js';
import { withMadeTexts } from './made-files/built-texts.js';
import { type EnvironmentTree, listEnvironmentTrees } from './made-files/copied/environment-trees.js';
import type { BakeFlags } from './shell/bake-flags.js';
import { openArgs } from './shell/compose-args.js';
import type { DockerCommand } from './shell/docker-commands.js';
import { OF_FLAGS } from './shell/open-flags.js';
import type { ChosenVariables } from './shell/script-variables.js';
import { openBakeInput } from './standard-input/bake-input.js';
import { withUnknown } from './standard-input/given-input.js';
import { environmentOf, finishDraft, madeAt, type Step, startDraft } from './step.js';

export interface BakeCall extends Omit<BakeFlags, 'unclear'> {
  /** Where bake runs: in the workspace, or in the repository where the definition is read from Git; null: unknown. */
  readonly folder: string | null;
  readonly isGit: boolean;
  /** The command that is run; none: an action does. */
  readonly command?: Pick<DockerCommand, 'input' | 'folder'>;
  /** What the script around it has set. */
  readonly script?: ChosenVariables;
  /** Why it may have been given more. */
  readonly doubts?: readonly string[];
}

/** Adds each target that bake builds. */
export function addBake(step: Step, line: number, written: BakeCall): void {
  const { tree } = step.context.session;
  const mounted = mountTree(tree, step.context.workspace);
  const trees = written.isGit
    ? [{ tree, name: (build: Build) => build }]
    : listEnvironmentTrees(mounted, step);
  for (const each of trees) addIn(each, step, line, written);
}

/** The same in one of the trees that it may find. */
function addIn({ tree: around, name }: EnvironmentTree, step: Step, line: number, written: BakeCall): void {
  const { session, workspace, listing } = step.context;
  const draft = startDraft(step);
  const own = environmentOf(step, madeAt(step, ''), givenTo(written), written.script);
  for (const doubt of written.doubts ?? []) draft.reject(doubt, ...OF_FLAGS);
  const { call: named, steering } = withNamedFiles(step, written, own);
  const input = openBakeInput(step, named.files, written.command ?? null, around);
  const { given, tree } = input;
  const environment = given === null ? own : withUnknown(own, given.file);
  const call = { ...named, files: input.files.map((file) => settleTemporary(step, file)) };
  const files = call.files.filter(({ value }) => isKnownText(draft, value));
  for (const file of call.files)
    if (isMetadataFile(step, file)) draft.open(file, ...OF_METADATA);
    else if (isUnknown(file.value)) {
      draft.open(file, ...EVERYTHING);
      noteFiles(draft, session.tree, [file.value]);
    }
  const targets = call.targets.filter(({ value }) => isKnownText(draft, value));
  const isOpen = files.length === 0 && call.files.length > 0;
  // whichever targets are chosen, they are among those of the files
  const isAnyTarget = targets.length < call.targets.length;
  const fail = (reason: string): void => {
    draft.reject(reason, ...EVERYTHING);
    session.add(finishDraft(draft, step, line));
  };
  if (steering !== null) {
    noteFiles(draft, session.tree, environment.see?.(NAMED_FILES)?.split(/[:;]/) ?? []);
    fail(`Cannot tell what ${steering} does to bake`);
    return;
  }
  if (call.folder === null) {
    fail('Cannot tell in which folder bake runs');
    return;
  }
  if (isOpen) {
    fail('Cannot tell what bake builds');
    return;
  }
  const workdir = call.folder;
  const sources = [...files, ...call.targets.slice(0, 1)].map(({ value }) => value);
  const remote = sources.find((source) => isRemoteContext(source));
  if (remote !== undefined) {
    fail(`The definition ${remote} is not in the repository`);
    return;
  }
  const { there, made } = sortDefinitions(step, files, (path) =>
    tree.has(resolvePath(workdir, path) ?? path),
  );
  const names = made.map((file) => input.files[call.files.indexOf(file)] ?? file);
  const unread = [
    ...(made.length > 0 ? [`${listWritten(step, names)}, made before it runs, which is not judged`] : []),
    ...(input.isUnread ? ['its standard input, which is not judged'] : []),
  ].map((what) => `docker buildx bake reads ${what}`);
  if (unread.length > 0 && there.length === 0) {
    addUnread(draft, step, line, unread);
    return;
  }
  for (const why of unread) session.fail(listing.file, line, why);
  const paths = there.map(({ value }) => withoutLocal(value));
  noteBakeEnvironment(step, workdir, paths, tree);
  const project = session.readBake(
    {
      files: paths,
      targets: isAnyTarget ? ['*'] : targets.map(({ value }) => value),
      set: readOverrides(draft, call.set, session.texts),
      workdir,
      environment: withOpenVariables(environment, call.vars, session.texts),
    },
    tree,
  );
  if (given?.isOpen(project.problems) === true) {
    addUnread(draft, step, line, ['docker buildx bake reads its standard input, of which not all is known']);
    return;
  }
  given?.file.sayPartial?.();
  const problems = project.problems.map((each) => given?.placeProblem(each) ?? each);
  const [problem] = problems;
  if (project.builds.length === 0) {
    const why = problem?.message.replace('refuses this file', `refuses ${problem.file}`);
    fail(why ?? 'Bake finds no target to build');
    return;
  }
  for (const found of problems) session.fail(found.file, found.line, found.message, false, found.written);
  const convert = openBuildxEnvironment(step, environment, call.isGit ? '.' : workdir);
  for (const build of project.builds) {
    const placed = call.isGit ? build : name(unmountBuild(build, workspace));
    const found = settleBuild(given?.place(placed) ?? placed, step, line, draft.explanation);
    const settled = convert(call.isGit ? found : withMadeTexts(found, step));
    const doubts = Doubts.of(settled);
    for (const field of draft.doubts.unknown)
      if (!OF_DOCKERFILE.has(field)) doubts.add(field, draft.doubts.written.get(field) ?? '');
    const args = new Map(settled.args);
    if (draft.doubts.unknown.includes('args')) openArgs(args, doubts, draft.doubts.written.get('args') ?? '');
    const reasons = new Map([...draft.reasons, ...(settled.reasons ?? [])]);
    session.add({
      ...settled,
      args,
      ...doubts.describe(),
      ...(reasons.size === 0 ? {} : { reasons }),
    });
  }
  // besides what is written, another Dockerfile may be built
  if (draft.doubts.unknown.some((field) => OF_DOCKERFILE.has(field)))
    session.add(finishDraft(draft, step, line));
}

/** Adds a build of what bake reads and nobody judges. */
function addUnread(draft: BuildDraft, step: Step, line: number, reasons: readonly string[]): void {
  for (const reason of reasons) draft.reject(reason, ...EVERYTHING);
  step.context.session.add({ ...finishDraft(draft, step, line), isScript: true });
}

const OF_DOCKERFILE: ReadonlySet<string> = new Set(['context', 'dockerfile', 'inline']);

function isKnownText(draft: BuildDraft, value: string): boolean {
  if (!isUnknown(value)) return true;
  draft.note(value);
  return false;
}

function givenTo(call: BakeCall): ReadonlyMap<string, TracedText> {
  const given = new Map<string, TracedText>();
  for (const text of call.vars) {
    const equals = text.value.indexOf('=');
    if (equals > 0) given.set(text.value.slice(0, equals), text.slice(equals + 1));
  }
  return given;
}
