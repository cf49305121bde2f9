import { handsFilesOn, isHandedOn, keepsFiles, listHandedPaths, takesFiles } from './actions/handed-files.js';
import { warnOfCalledInputs } from './actions/mentioned-inputs.js';
import { spreadLines } from './actions/speaking-files.js';
import { warnOfUnreadCall } from './actions/unread-builds.js';
import { sayChanged } from './checkouts/changed-files.js';
import { choicesOf } from './expressions/choices.js';
import { listMatrices } from './expressions/job-matrices.js';
import { neverRuns } from './expressions/never-runs.js';
import { calledWorkflow, inputsOf } from './inputs/called-inputs.js';
import { listInputTypes } from './inputs/input-types.js';
import { sayMade } from './made-files/built-texts.js';
import { readEachUnlike } from './matrix.js';
import { chooseShell, openJobVariables } from './outputs/job-environment.js';
import { JobOutputs } from './outputs/job-outputs.js';
import { findOwnWorkflow } from './own/own-uses.js';
import { handsDockerfile } from './programs/named-dockerfiles.js';
import { givesPrograms } from './programs/variables-of-builds.js';
import { type EventInputs, evaluateText, type InputValues, NO_EVENT, type StepScope } from './scope.js';
import type { LoadedFile, WorkflowSession } from './session.js';
import { withoutAnchor } from './shell/anchored-path.js';
import { namesBuilder } from './shell/build-words.js';
import { maySpeakOfStarts } from './shell/starting/start-variables.js';
import { WrittenVariables } from './shell/written-variables.js';
import { mayBeGiven } from './sources/given-words.js';
import { warnOfVariables } from './sources/mentioned-variables.js';
import type { StepSurroundings } from './sources/placed-step.js';
import { findSystem, keepsCase } from './sources/runner-system.js';
import { findDefault } from './sources/step-script.js';
import type { ListingPlace, StepContext } from './step.js';
import { mayBuild, readSteps, usesBuilder } from './steps.js';
import { RunnerWorkspace } from './workspace.js';
import { entriesOf, itemsOf, memberOf, textOf, type YamlEntry, type YamlTree } from './yaml/yaml-tree.js';

/** GitHub's own bound on workflows within workflows. */
const MAX_DEPTH = 10;

/** How a workflow is run: by itself, or by a job of another one. */
export interface WorkflowCall {
  readonly inputs: InputValues | null;
  readonly event: EventInputs;
  readonly listing: Omit<ListingPlace, 'prefix'> & { readonly prefix: string | null };
  readonly depth: number;
  /** Around the job that runs it. */
  readonly outer?: StepSurroundings;
}

/** GitHub refuses such a file. */
const NO_KEYS = 'The file is a list, where GitHub takes only keys with values';

/** Reads every job of a workflow; `onCall` hears which workflows it runs. */
export function readWorkflow(
  file: LoadedFile,
  call: WorkflowCall,
  session: WorkflowSession,
  onCall: (path: string) => void,
): void {
  if (file.root.kind === 'list') session.failOnce(file.source.file, 1, NO_KEYS);
  const jobs = entriesOf(memberOf(file.root, 'jobs'));
  const inputTypes = listInputTypes(file.root);
  // a file that its shells read first may build something
  const { text } = file.source;
  const isStarting = maySpeakOfStarts(text) || maySpeakOfStarts(spreadLines(text));
  const put = new JobOutputs(file, call, session);
  for (const job of jobs) {
    const prefix = call.listing.prefix === null ? job.key : `${call.listing.prefix}/${job.key}`;
    const listing: ListingPlace = { ...call.listing, prefix };
    const isBuilder = usesBuilder(job.value);
    const called = calledWorkflow(job.value) ?? (isBuilder ? null : findOwn(job.value, call, session));
    const steps = isBuilder ? [job.value] : itemsOf(memberOf(job.value, 'steps'));
    warnOfVariables([file.root, job.value, memberOf(job.value, 'container'), ...steps], session);
    warnOfCalledInputs(job.value, session);
    if (!isBuilder) warnOfUnreadCall(job.value, session);
    warnOfMissing(file, job.value, session);
    const isBuilding =
      steps.some((step) => mayBuild(step, session)) ||
      isStarting ||
      namesBuilder(findDefault([job.value, file.root], 'shell')?.value ?? '') ||
      mayBeGiven(file.root, job.value, steps, call.inputs);
    const isGiving =
      givesPrograms([file.root, job.value, ...steps], session.tree) ||
      handsDockerfile([memberOf(file.root, 'env'), job.value], call.inputs, session.tree);
    const isHanding =
      !isBuilding && handsFilesOn(steps) && jobs.some((other) => other !== job && takesFiles(other.value));
    if (called === null && !isBuilding && !isHanding && !isGiving) continue;
    const outer: StepScope = {
      texts: session.texts,
      matrix: null,
      inputs: call.inputs,
      inputTypes,
      event: call.event,
      env: null,
      actionPath: null,
      outputs: put.neededBy(job.value),
      job: job.value,
    };
    // a workflow that it runs would else count as one that nobody runs
    if (called === null && neverRuns(job.value, outer)) continue;
    const { matrices, problems } = listMatrices(job.value, outer);
    for (const problem of problems)
      session.fail(file.source.file, file.source.lineAt(job.keyStart), `${problem} (job ${job.key})`);
    readEachUnlike(matrices, (matrix) => {
      const seen: StepScope = { ...outer, matrix };
      const scope: StepScope = { ...seen, system: findSystem(job.value, seen) };
      const surroundings = { root: file.root, job: job.value, scope, outer: call.outer ?? null };
      const handed = isHanding ? { handed: listHandedPaths(steps, scope) } : {};
      if (called === null)
        choicesOf(session.texts).withEach(() =>
          readJob(file, job, steps, surroundings, { ...handed, listing, session }),
        );
      else readCall(file, job, called, { surroundings, listing, depth: call.depth }, session, onCall);
    });
  }
}

function readJob(
  file: LoadedFile,
  job: YamlEntry,
  steps: readonly YamlTree[],
  surroundings: StepSurroundings,
  place: Pick<StepContext, 'session' | 'listing' | 'handed'>,
): void {
  const { scope } = surroundings;
  const { session } = place;
  const { attempts } = session;
  session.keepsCase = keepsCase(job.value, scope);
  const written = new WrittenVariables();
  const workspace = new RunnerWorkspace();
  const env = openJobVariables({ root: file.root, job: job.value, scope, session }, written);
  const folder = findDefault([job.value, file.root], 'working-directory');
  const shell = findDefault([job.value, file.root], 'shell');
  const start =
    folder === null
      ? '.'
      : workspace.enter(
          '.',
          withoutAnchor(evaluateText(folder, { ...scope, env }), '.', session.texts).value,
        );
  const usual = shell === null ? chooseShell(job.value, scope) : evaluateText(shell, scope);
  // each step chooses for itself
  choicesOf(session.texts).close();
  readSteps(steps, {
    ...place,
    scope: { ...scope, env },
    source: file.source,
    workspace,
    written,
    folder: start,
    shell: usual,
    mayBePowerShell: shell === null && scope.system === 'open',
    surroundings,
    depth: 0,
  });
  const kept = handsFilesOn(steps) ? listHandedPaths(steps, scope) : [];
  const isKept = (path: string): boolean => isHandedOn(kept, path);
  const { held, made } = workspace;
  if (session.attempts > attempts || workspace.buildFiles.size > 0) {
    held.say(() => true);
    sayChanged(workspace, session, isKept);
    held.say(() => true);
    return;
  }
  sayMade(made, session, isKept);
  const { tellings } = session;
  const isApart = made.running.length > 0 || memberOf(job.value, 'container') !== undefined;
  const uploaded = keepsFiles(steps) ? listHandedPaths(steps, scope) : [];
  const isUploaded = (path: string): boolean => uploaded?.length !== 0 && isHandedOn(uploaded, path);
  held.say(
    ({ path, isCopy, isFollowed, told }) =>
      isApart || tellings > told || (!isCopy && (isFollowed || isUploaded(path))),
  );
}

/** One of this repository that a job may run by the repository's name, unless that is the one which runs it: at another commit. */
function findOwn(job: YamlTree, { listing, depth }: WorkflowCall, session: WorkflowSession): string | null {
  const path = findOwnWorkflow(job, session)?.path;
  const isWithin = path === listing.file || depth >= MAX_DEPTH;
  return path === undefined || isWithin || listing.sources.includes(path) ? null : path;
}

/** A workflow that a job runs and that is not here. */
function warnOfMissing({ source }: LoadedFile, job: YamlTree, session: WorkflowSession): void {
  const uses = textOf(memberOf(job, 'uses'));
  if (uses === null || !uses.value.startsWith('.')) return;
  const path = calledWorkflow(job);
  if (path !== null && session.tree.has(path)) return;
  session.failOnce(source.file, uses.place().line, `The workflow ${uses.value} is not in the repository`);
}

/** What the other workflow builds is listed at the job that runs it. */
function readCall(
  file: LoadedFile,
  job: YamlEntry,
  path: string,
  call: { readonly surroundings: StepSurroundings; readonly listing: ListingPlace; readonly depth: number },
  session: WorkflowSession,
  onCall: (path: string) => void,
): void {
  onCall(path);
  const called = session.load(path);
  if (called === null || !session.enterStep()) return;
  const line = file.source.lineAt(
    entriesOf(job.value).find(({ key }) => key === 'uses')?.keyStart ?? job.keyStart,
  );
  const { listing, surroundings } = call;
  const isItself = path === listing.file || listing.sources.includes(path);
  if (isItself || call.depth >= MAX_DEPTH) {
    const message = isItself
      ? `The workflow ${path} runs itself`
      : `Workflows are nested more than ${MAX_DEPTH} deep`;
    session.fail(file.source.file, line, message, !isItself);
    return;
  }
  readWorkflow(
    called,
    {
      inputs: inputsOf(job.value, called, surroundings.scope),
      event: surroundings.scope.event ?? NO_EVENT,
      outer: surroundings,
      listing: { ...listing, line: listing.line ?? line, sources: [...listing.sources, path] },
      depth: call.depth + 1,
    },
    session,
    onCall,
  );
}

/** Whether a workflow runs only where another one runs it. */
export function isOnlyCalled({ root }: LoadedFile): boolean {
  const on = memberOf(root, 'on');
  if (on === undefined) return false;
  const events =
    on.kind === 'map'
      ? on.entries.map(({ key }) => key)
      : on.kind === 'list'
        ? on.items.map((item) => textOf(item)?.value)
        : [on.text.value];
  return events.every((event) => event === 'workflow_call');
}
