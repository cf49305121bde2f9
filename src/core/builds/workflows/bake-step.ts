import type { Build } from '../build.js';
import type { BuildDraft } from '../build-draft.js';
import { isRemoteContext } from '../remote-context.js';
import { resolvePath } from '../repo-path.js';
import { TracedText } from '../traced-text.js';
import { Doubts, EVERYTHING } from '../unknown/doubts.js';
import { noteFiles } from '../unknown/possible-paths.js';
import { isUnknown } from '../unknown-texts.js';
import { mountTree, settleBuild, unmountBuild } from './bake-build.js';
import { clampToRoot, folderOfDefaultContext } from './build-push.js';
import { openBuildxEnvironment } from './buildx-environment.js';
import { noteBakeEnvironment } from './checkouts/environment-files.js';
import { readShortForm } from './inputs/attest-inputs.js';
import { readOverrides, withOpenVariables } from './inputs/bake-overrides.js';
import { readInputList } from './inputs/csv-list.js';
import {
  isMetadataFile,
  listWritten,
  OF_METADATA,
  settleTemporary,
  sortDefinitions,
  withoutLocal,
} from './inputs/definition-files.js';
import { readList } from './inputs/list-input.js';
import { NAMED_FILES, withNamedFiles } from './inputs/named-definitions.js';
import { withMadeTexts } from './made-files/built-texts.js';
import { type EnvironmentTree, listEnvironmentTrees } from './made-files/copied/environment-trees.js';
import { withoutAnchor } from './shell/anchored-path.js';
import { type BakeFlags, listFlagDoubts, readBakeFlags } from './shell/bake-flags.js';
import { openArgs } from './shell/compose-args.js';
import { OF_FLAGS } from './shell/open-flags.js';
import type { ChosenVariables } from './shell/script-variables.js';
import { environmentOf, finishDraft, lineOf, madeAt, readInput, type Step, startDraft } from './step.js';

const DEPOT = /^depot\//i;

interface BakeCall extends Omit<BakeFlags, 'unclear'> {
  /** Where bake runs: in the workspace, or in the repository where the definition is read from Git; null: unknown. */
  readonly folder: string | null;
  readonly isGit: boolean;
  /** What the script around it has set. */
  readonly script?: ChosenVariables;
  /** Why it may have been given more. */
  readonly doubts?: readonly string[];
}

/** A step that uses docker/bake-action, or that of depot, which takes the definition from the checkout. */
export function readBakeAction(step: Step, uses: string): void {
  const draft = startDraft(step);
  const line = lineOf(step, 'uses');
  const path = (name: string): TracedText =>
    withoutAnchor(readInput(step, name)?.trim() ?? madeAt(step, ''), '.', step.context.session.texts);
  const source = DEPOT.test(uses) ? madeAt(step, '.') : path('source');
  const workdir = path('workdir');
  const place = placeOf(draft, step, source, workdir, uses);
  if (place === null) {
    step.context.session.add(finishDraft(draft, step, line));
    return;
  }
  const { texts } = step.context.session;
  const list = (name: string): readonly TracedText[] => readList(draft, step, name, 'args', false);
  // the action puts them at the end of the command line as they are
  const words = readBakeFlags(list('targets'));
  if (words === null) return;
  const pairs = (name: string): readonly TracedText[] => {
    const input = readInput(step, name);
    return (input === null ? null : readInputList(input, { ignoreComma: true, quotes: false })) ?? [];
  };
  addBake(step, line, {
    files: [...list('files'), ...words.files].map((file) => withoutAnchor(file, place.folder, texts)),
    targets: words.targets,
    set: [...pairs('set'), ...overrideAttests(step), ...words.set],
    vars: [...pairs('vars'), ...words.vars],
    doubts: listFlagDoubts(words, texts),
    ...place,
  });
}

/**
 * Where the definition is. From version 6 on it comes from Git unless `source` says otherwise; before, and where only a
 * digest says the version and a `workdir` is given, from the checkout.
 */
function placeOf(
  draft: BuildDraft,
  step: Step,
  source: TracedText,
  workdir: TracedText,
  uses: string,
): { readonly folder: string; readonly isGit: boolean } | null {
  const { workspace } = step.context;
  const unknown = [source, workdir].find(({ value }) => isUnknown(value));
  if (unknown !== undefined) {
    for (const field of EVERYTHING) draft.know(field, unknown);
    return null;
  }
  const major = Number(/@v(\d+)/.exec(uses)?.[1] ?? Number.NaN);
  const within = folderOfDefaultContext(source);
  if (within !== null) return { folder: clampToRoot(within.value), isGit: true };
  if (isRemoteContext(source.value) || source.value.includes('{{')) {
    draft.reject(`The definition is read from ${source.value}, not from the repository`, ...EVERYTHING);
    return null;
  }
  const isGit = source.value === '' && (major >= 6 || (Number.isNaN(major) && workdir.value === ''));
  if (isGit) return { folder: '.', isGit };
  const isHere = source.value === '' || source.value === '.';
  const folder = workspace.enter('.', isHere ? workdir.value : source.value);
  if (folder !== null && workspace.unknownPath === null) return { folder, isGit: false };
  if (workspace.unknownPath === null)
    draft.reject('The folder where bake runs is outside the repository', ...EVERYTHING);
  else draft.know('context', source.as(workspace.unknownPath));
  return null;
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
function addIn({ tree, name }: EnvironmentTree, step: Step, line: number, written: BakeCall): void {
  const { session, workspace } = step.context;
  const draft = startDraft(step);
  const environment = environmentOf(step, madeAt(step, ''), givenTo(written), written.script);
  for (const doubt of written.doubts ?? []) draft.reject(doubt, ...OF_FLAGS);
  const { call: named, steering } = withNamedFiles(step, written, environment);
  const call = { ...named, files: named.files.map((file) => settleTemporary(step, file)) };
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
  if (made.length > 0) {
    const names = made.map((file) => named.files[call.files.indexOf(file)] ?? file);
    const why = `docker buildx bake reads ${listWritten(step, names)}, made before it runs, which is not judged`;
    if (there.length > 0) session.fail(step.context.listing.file, line, why);
    else {
      draft.reject(why, ...EVERYTHING);
      session.add({ ...finishDraft(draft, step, line), isScript: true });
      return;
    }
  }
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
  const [problem] = project.problems;
  if (project.builds.length === 0) {
    const why = problem?.message.replace('refuses this file', `refuses ${problem.file}`);
    fail(why ?? 'Bake finds no target to build');
    return;
  }
  for (const found of project.problems)
    session.fail(found.file, found.line, found.message, false, found.written);
  const convert = openBuildxEnvironment(step, environment, call.isGit ? '.' : workdir);
  for (const build of project.builds) {
    const placed = call.isGit ? build : name(unmountBuild(build, workspace));
    const found = settleBuild(placed, step, line, draft.explanation);
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
      unknown: doubts.unknown,
      givenArgs: doubts.givenArgs,
      written: doubts.written,
      ...(reasons.size === 0 ? {} : { reasons }),
    });
  }
  // besides what is written, another Dockerfile may be built
  if (draft.doubts.unknown.some((field) => OF_DOCKERFILE.has(field)))
    session.add(finishDraft(draft, step, line));
}

const OF_DOCKERFILE: ReadonlySet<string> = new Set(['context', 'dockerfile', 'inline']);

function isKnownText(draft: BuildDraft, value: string): boolean {
  if (!isUnknown(value)) return true;
  draft.note(value);
  return false;
}

/** `sbom` and `provenance` are overrides of all targets. */
function overrideAttests(step: Step): readonly TracedText[] {
  return (['sbom', 'provenance'] as const).flatMap((type) => {
    const text = readShortForm(step, type);
    return text === null ? [] : [TracedText.join([text.as('*.attest='), text])];
  });
}

function givenTo(call: BakeCall): ReadonlyMap<string, TracedText> {
  const given = new Map<string, TracedText>();
  for (const text of call.vars) {
    const equals = text.value.indexOf('=');
    if (equals > 0) given.set(text.value.slice(0, equals), text.slice(equals + 1));
  }
  return given;
}
