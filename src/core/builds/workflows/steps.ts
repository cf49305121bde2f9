import { nameAction } from './actions/action-name.js';
import { readBakeAction } from './actions/bake-action.js';
import { readBuildahBuild, readKaniko, readKanikoCommand } from './actions/builder-actions.js';
import { readGithubBake, readGithubBuild } from './actions/github-builder.js';
import { GITHUB_SCRIPT, readGithubScript, scriptBuilds } from './actions/github-script.js';
import { inputsMention, warnOfInputs } from './actions/mentioned-inputs.js';
import type { ReadAction } from './actions/read-actions.js';
import { findScriptAction } from './actions/script-actions.js';
import { usesUnread, warnOfUnread } from './actions/unread-builds.js';
import { readBuildPush } from './build-push.js';
import { readCheckout } from './checkouts/checkout.js';
import { watchForeign } from './checkouts/foreign-builds.js';
import { isIdleStep } from './checkouts/idle-steps.js';
import { readPlaced, readWrites } from './checkouts/script-changes.js';
import { readDevcontainerStep } from './devcontainer-step.js';
import { choicesOf } from './expressions/choices.js';
import { neverRuns } from './expressions/never-runs.js';
import { isReadEnough, mayRead } from './expressions/repetitions.js';
import { readComposeStep } from './inputs/compose-step.js';
import { readLocalAction } from './local-action.js';
import { leavesFiles } from './made/step-use.js';
import { withMadeFiles } from './made-files/read-made.js';
import { placeStep, StepsOutputs } from './outputs/open-outputs.js';
import { readOwnAction } from './own/own-action.js';
import { findOwnAction } from './own/own-uses.js';
import { IMAGE, readContainerStep, sayContainerStep } from './programs/container-step.js';
import { openScriptPrograms } from './programs/program-writes.js';
import { readReleaseAction } from './releases/release-step.js';
import type { WorkflowSession } from './session.js';
import { composesNames, listSourced, runsTexts, speaksOfBuilds } from './shell/build-words.js';
import { addScriptWrites } from './shell/environment/script-writes.js';
import { speaksPowerShell } from './shell/power-shell/second-reading.js';
import { readRun } from './shell/run-step.js';
import type { ShellCall } from './shell/shells/shell-call.js';
import { allowsCommands } from './shell/written-variables.js';
import { callsOf, mayBePowerShell } from './sources/script-place.js';
import { scriptOf } from './sources/step-script.js';
import type { Step, StepContext } from './step.js';
import { doingOf } from './surroundings.js';
import { memberOf, textOf, type YamlMap, type YamlTree } from './yaml/yaml-tree.js';

const READERS: Readonly<Record<ReadAction, (step: Step, uses: string) => void>> = {
  'docker/build-push-action': readBuildPush,
  'depot/build-push-action': readBuildPush,
  'useblacksmith/build-push-action': readBuildPush,
  'docker/bake-action': readBakeAction,
  'depot/bake-action': readBakeAction,
  'docker/github-builder/.github/workflows/build.yml': readGithubBuild,
  'docker/github-builder/.github/workflows/bake.yml': readGithubBake,
  'docker/github-builder-experimental/.github/workflows/build.yml': readGithubBuild,
  'docker/github-builder-experimental/.github/workflows/bake.yml': readGithubBake,
  'redhat-actions/buildah-build': readBuildahBuild,
  'int128/kaniko-action': readKaniko,
  'aevea/action-kaniko': readKanikoCommand,
  'devcontainers/ci': readDevcontainerStep,
  'hoverkraft-tech/compose-action': readComposeStep,
  'isbang/compose-action': readComposeStep,
  'goreleaser/goreleaser-action': readReleaseAction,
  'actions/checkout': readCheckout,
  [GITHUB_SCRIPT]: readGithubScript,
};
const ACTIONS: ReadonlyMap<string, (step: Step, uses: string) => void> = new Map(Object.entries(READERS));

/** Those that build once for each text that what they are given may have. */
const BUILDERS: ReadonlySet<unknown> = new Set([
  readBuildPush,
  readBakeAction,
  readDevcontainerStep,
  readComposeStep,
  readGithubBuild,
  readGithubBake,
  readBuildahBuild,
  readKaniko,
  readKanikoCommand,
  readReleaseAction,
]);

/** Whether a step may build something, so that its job has to be read. */
export function mayBuild(step: YamlTree, session: WorkflowSession): boolean {
  const uses = textOf(memberOf(step, 'uses'))?.value;
  const texts = [scriptOf(step), textOf(memberOf(step, 'shell'))].map((text) => text?.value ?? '');
  if (
    texts.some(
      (text) =>
        speaksOfBuilds(text) || composesNames(text) || runsTexts(text) || listSourced(text).length > 0,
    )
  )
    return true;
  if (uses === undefined) return false;
  if (uses.startsWith(IMAGE)) return speaksOfBuilds(sayContainerStep(step));
  const name = nameAction(uses);
  if (name === GITHUB_SCRIPT) return scriptBuilds(step);
  if (ACTIONS.has(name)) return !name.startsWith('actions/');
  return (
    uses.startsWith('.') || usesUnread(step) || inputsMention(step) || findOwnAction(step, session) !== null
  );
}

/** Whether a job runs a published workflow that builds as an action does, from inputs of its own. */
export function usesBuilder(job: YamlTree): boolean {
  const name = nameAction(textOf(memberOf(job, 'uses'))?.value ?? '');
  return name.includes('/.github/workflows/') && ACTIONS.has(name);
}

/** Reads the steps of a job or action one after the other. */
export function readSteps(steps: readonly YamlTree[], context: StepContext): void {
  const { written } = context;
  // how much had happened before each
  const changes: number[] = [];
  const place = (tree: YamlTree, index: number): StepContext =>
    placeStep(tree, context, changes[index] ?? null, outputs.before(index));
  const outputs = new StepsOutputs(
    steps,
    (tree, index) => ({ tree, context: place(tree, index) }),
    context.scope.outputs,
  );
  for (const [index, tree] of steps.entries()) {
    if (tree.kind !== 'map') continue;
    if (!context.session.enterStep()) return;
    changes[index] = written.changes.length;
    if (isReadEnough(tree, context.session)) {
      written.loseValues();
      context.workspace.held.follow();
      continue;
    }
    if (!neverRuns(tree, context.scope)) readStep(tree, index + 1, place(tree, index));
  }
}

function readStep(tree: YamlMap, number: number, context: StepContext): void {
  const label = textOf(memberOf(tree, 'id'))?.value || textOf(memberOf(tree, 'name'))?.value || `#${number}`;
  const step: Step = { tree, label, context };
  const { held } = context.workspace;
  held.enterStep(context.session.tellings);
  watchForeign(step, () => readBuilds(step));
  if (!held.areFollowed && !isIdleStep(step)) held.follow();
  context.written.addOutput(step, allowsCommands(context.scope.env));
}

function readBuilds(step: Step): void {
  const { tree } = step;
  const uses = textOf(memberOf(tree, 'uses'))?.value;
  const script = scriptOf(tree);
  if (uses?.startsWith('.')) readLocalAction(step, uses, readSteps);
  else if (uses !== undefined) readOtherAction(step, uses);
  if (script === null) return;
  const calls: Pick<ShellCall, 'shell' | 'words'>[] = [...callsOf(step)];
  if (mayBePowerShell(step) && speaksPowerShell(script.value)) calls.push({ shell: 'pwsh', words: null });
  for (const { shell, words } of calls)
    readPlaced(step, script, words === null ? { shell } : { shell, called: words });
  let isAgain = false;
  withMadeFiles(step, script, () => {
    readRun(step, script, isAgain);
    isAgain = true;
  });
  for (const { shell, words } of calls)
    readWrites(step, script, words === null ? { shell } : { shell, called: words });
  addScriptWrites(step, script, calls);
  step.context.written.addSaid(step, openScriptPrograms(step));
}

function readOtherAction(step: Step, uses: string): void {
  readPublished(step, uses);
  const isScript = findScriptAction(step.tree) !== null;
  if (!isScript && !leavesFiles(uses)) step.context.workspace.made.risk({ doing: doingOf(step) });
}

function readPublished(step: Step, uses: string): void {
  const read = uses.startsWith(IMAGE) ? readContainerStep : ACTIONS.get(nameAction(uses));
  if (read !== undefined) {
    if (!BUILDERS.has(read)) read(step, uses);
    else if (mayRead(step, 0)) choicesOf(step.context.session.texts).withEach(() => read(step, uses));
    return;
  }
  readOwnAction(step, readSteps);
  warnOfInputs(step, uses);
  warnOfUnread(step, uses);
  step.context.written.addProgram(step);
}
