import { BuildDraft } from '../build-draft.js';
import { isActionFile } from '../build-files.js';
import { parentFolder, resolvePath } from '../repo-path.js';
import type { TracedText } from '../traced-text.js';
import { warnOfArguments, warnOfInputs } from './actions/mentioned-inputs.js';
import { warnOfUnread } from './actions/unread-builds.js';
import { readMissingAction } from './checkouts/missing-action.js';
import { ALL_TEXTS } from './inputs/input-types.js';
import { findOwnAction } from './own/own-uses.js';
import { IMAGE } from './programs/container-step.js';
import { listFlagVariables, warnOfHandedVariables } from './programs/handed-variables.js';
import { findLocalProgram } from './programs/local-program.js';
import { openProgramWrites } from './programs/program-writes.js';
import { evaluateText } from './scope.js';
import type { LoadedFile, WorkflowSession } from './session.js';
import { warnOfVariables } from './sources/mentioned-variables.js';
import { finishDraft, lineOf, madeAt, type Step, type StepContext, startDraft } from './step.js';
import { doingOf } from './surroundings.js';
import { GivenInputs, readMap } from './written-map.js';
import { entriesOf, itemsOf, memberOf, textOf, type YamlTree } from './yaml/yaml-tree.js';

/** GitHub's own bound on actions within actions. */
export const MAX_DEPTH = 10;

/** Reads the steps of an action. */
export type ReadSteps = (steps: readonly YamlTree[], context: StepContext) => void;

/** A step that uses an action of the repository: one of further steps, or one that is built from a Dockerfile. */
export function readLocalAction(step: Step, uses: string, readSteps: ReadSteps): void {
  const { workspace, session, depth } = step.context;
  const folder = workspace.foldersAt('.').resolve(uses);
  if (folder === null) {
    readMissingAction(step, uses);
    return;
  }
  const path = ['action.yml', 'action.yaml']
    .flatMap((name) => resolvePath(folder, name) ?? [])
    .find((candidate) => session.tree.has(candidate));
  if (path === undefined) {
    const image = ['Dockerfile', 'dockerfile'].find((name) =>
      session.tree.has(resolvePath(folder, name) ?? ''),
    );
    if (image === undefined) {
      readMissingAction(step, uses);
      return;
    }
    warnOfInputs(step, uses);
    addDockerAction(step, folder, madeAt(step, image));
    noteProgram(step);
    return;
  }
  workspace.readIn.add(path);
  const action = session.load(path);
  if (action === null) {
    warnOfInputs(step, uses);
    const root = session.loadQuietly(path)?.root;
    if (!isComposite(root)) warnOfUnread(step, uses, root);
    noteProgram(step);
    workspace.unread.push(() => readSilent(step, path, readSteps));
    return;
  }
  const runs = memberOf(action.root, 'runs');
  const using = textOf(memberOf(runs, 'using'))?.value.toLowerCase();
  const image = textOf(memberOf(runs, 'image'));
  if (using === 'docker' && image !== null) {
    if (image.value.startsWith(IMAGE)) addRunImage(session, image.slice(IMAGE.length), path);
    else addDockerAction(step, folder, image, path);
  }
  if (using !== 'composite') {
    warnOfInputs(step, uses);
    warnOfUnread(step, uses, action.root);
    if (using === 'docker') warnOfArguments(step, runs, path);
    noteProgram(step);
    return;
  }
  const isItself = step.context.listing.sources.includes(path);
  if (isItself || depth >= MAX_DEPTH) {
    step.context.written.loseValues();
    session.fail(
      path,
      1,
      isItself ? 'The action uses itself' : `Actions are nested more than ${MAX_DEPTH} deep`,
      !isItself,
    );
    return;
  }
  const steps = itemsOf(memberOf(runs, 'steps'));
  warnOfVariables(steps, session);
  readSteps(steps, enterAction(step, path, action));
  const place = resolvePath('.', uses);
  // another commit may set other variables
  if (place === null || workspace.doubtAt(place) !== null || workspace.hasForeign(place))
    step.context.written.loseValues();
}

function isComposite(action: YamlTree | undefined): boolean {
  const using = textOf(memberOf(memberOf(action, 'runs'), 'using'));
  return using?.value.toLowerCase() === 'composite';
}

/** A program may set any variable, and write any file. */
function noteProgram(step: Step): void {
  warnOfHandedVariables(
    step,
    lineOf(step, 'uses'),
    listFlagVariables(step),
    () => findLocalProgram(step)?.files ?? [],
  );
  step.context.written.addProgram(step, openProgramWrites(step));
  step.context.workspace.made.risk({ doing: doingOf(step) });
}

/** The steps of an action that says nothing of builds: they may write what a build is read from. */
export function readSilent(step: Step, path: string, readSteps: ReadSteps): void {
  const { session, listing, depth } = step.context;
  const action = session.loadQuietly(path);
  const steps = itemsOf(memberOf(memberOf(action?.root, 'runs'), 'steps'));
  if (action === null || listing.sources.includes(path) || depth >= MAX_DEPTH) return;
  readSteps(steps, enterAction(step, path, action));
}

/** Actions that no workflow here uses are there for other repositories: what those that are images make of the repository. */
export function readPublishedActions(session: WorkflowSession): void {
  // which ones are used is known once all files have come
  if (session.tree.wanted.size > 0) return;
  const used = new Set([
    ...session.builds.flatMap(({ sources }) => sources),
    ...session.runImages.map(({ file }) => file),
  ]);
  for (const path of session.tree.buildFiles) {
    if (!isActionFile(path) || used.has(path) || isHiddenBy(path, session)) continue;
    session.begin(path);
    const action = session.load(path);
    const runs = memberOf(action?.root, 'runs');
    const image = textOf(memberOf(runs, 'image'));
    if (image === null || textOf(memberOf(runs, 'using'))?.value.toLowerCase() !== 'docker') continue;
    if (image.value.startsWith(IMAGE)) addRunImage(session, image.slice(IMAGE.length), path);
    else addPublished(session, path, image);
  }
}

/** Of `action.yml` and `action.yaml` in one folder only the first counts. */
function isHiddenBy(path: string, { tree }: WorkflowSession): boolean {
  return path.endsWith('.yaml') && tree.has(path.replace(/\.yaml$/, '.yml'));
}

function addPublished(session: WorkflowSession, path: string, image: TracedText): void {
  const draft = new BuildDraft(session.texts, session.tree);
  setImage(draft, parentFolder(path), image);
  const { line } = image.place();
  const identity = { kind: 'workflow', file: path, line, name: 'action', sources: [path] } as const;
  session.add({ ...draft.finish(identity), isAction: true });
}

/** The steps of the action are listed at the step that uses it. */
export function enterAction(step: Step, path: string, action: LoadedFile): StepContext {
  const { context } = step;
  const { listing } = context;
  const inputs = inputsOf(step, memberOf(action.root, 'inputs'));
  const actionPath = placeOfAction(step);
  const scope = { ...context.scope, inputs, inputTypes: ALL_TEXTS, actionPath };
  const runs = memberOf(action.root, 'runs') ?? action.root;
  return {
    ...context,
    source: action.source,
    scope,
    surroundings: {
      root: action.root,
      job: runs,
      scope,
      outer: context.surroundings,
      action: { caller: step.tree, folder: parentFolder(path) },
    },
    folder: '.',
    actionFolder: parentFolder(path),
    listing: {
      ...listing,
      line: lineOf(step, 'uses'),
      prefix: `${listing.prefix}/${step.label}`,
      sources: [...listing.sources, path],
    },
    depth: context.depth + 1,
  };
}

/** The folder of the workspace where the runner finds the action that a step uses. */
function placeOfAction({ tree, context: { session } }: Step): TracedText | undefined {
  const uses = textOf(memberOf(tree, 'uses'));
  const path = findOwnAction(tree, session)?.path ?? resolvePath('.', uses?.value ?? '');
  return path === null ? undefined : uses?.as(path);
}

/** What `with` gives, else the defaults; an input without either is empty. */
function inputsOf(step: Step, declared: YamlTree | undefined): ReadonlyMap<string, TracedText> {
  const inputs = new Map<string, TracedText>();
  const { scope, session } = step.context;
  const given = readMap(memberOf(step.tree, 'with'), scope);
  const around = { ...scope, inputs: null, env: null, actionPath: undefined };
  for (const { key, value } of entriesOf(declared)) {
    const fallback = textOf(memberOf(value, 'default'));
    if (fallback !== null) inputs.set(key.toLowerCase(), evaluateText(fallback, around));
  }
  for (const { text } of given.values) session.spend(text.value.length);
  return new GivenInputs(inputs, given);
}

/** The image of an action, which the runner pulls and builds nothing on. */
function addRunImage(session: WorkflowSession, image: TracedText, path: string): void {
  const name = parentFolder(path);
  if (session.runImages.some((other) => other.file === path && other.image === image.value)) return;
  session.runImages.push({ kind: 'workflow', file: path, name, image: image.value, place: image.place() });
}

/** The runner builds the Dockerfile with its own folder as the context. */
export function addDockerAction(step: Step, folder: string, image: TracedText, action?: string): void {
  const { session, listing } = step.context;
  const draft = startDraft(step);
  setImage(draft, folder, image);
  const build = finishDraft(draft, step, lineOf(step, 'uses'));
  const sources = action === undefined ? build.sources : [...build.sources, action];
  session.add({ ...build, file: listing.file, sources: [...new Set(sources)], isAction: true });
}

function setImage(draft: BuildDraft, folder: string, image: TracedText): void {
  const dockerfile = resolvePath(folder, image.value);
  draft.context = dockerfile === null ? null : parentFolder(dockerfile);
  draft.setDockerfile(dockerfile, image.place());
}
