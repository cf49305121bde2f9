import { resolvePath } from '../repo-path.js';
import type { TracedText } from '../traced-text.js';
import { nameAction } from './actions/action-name.js';
import { GITHUB_SCRIPT, readGithubScript, scriptBuilds } from './actions/github-script.js';
import { isHandedOn } from './actions/handed-files.js';
import { inputsMention, warnOfInputs } from './actions/mentioned-inputs.js';
import { readBakeAction } from './bake-step.js';
import { readBuildPush } from './build-push.js';
import { readCheckout } from './checkouts/checkout.js';
import { watchForeign } from './checkouts/foreign-builds.js';
import { readDevcontainerStep } from './devcontainer-step.js';
import { openStepEnv } from './environment.js';
import { readComposeStep } from './inputs/compose-step.js';
import { readLocalAction } from './local-action.js';
import { IMAGE, readContainerStep, sayContainerStep } from './programs/container-step.js';
import { evaluateText } from './scope.js';
import { composesNames, speaksOfBuilds } from './shell/build-words.js';
import { readPathWrites, readScriptWrites } from './shell/environment/script-writes.js';
import { findSwitches, maySwitch } from './shell/files/git-switches.js';
import { listPatched, listPatches } from './shell/files/patched-files.js';
import { readScriptFile } from './shell/files/script-file.js';
import { findTakenFolders, mayTakeFolders } from './shell/files/taken-folders.js';
import { findWrittenFiles, maySpeakOfFiles } from './shell/files/written-files.js';
import { speaksPowerShell } from './shell/power-shell/second-reading.js';
import { MAX_SCRIPT, type Running } from './shell/reading/script-builds.js';
import { readRun } from './shell/run-step.js';
import { followScript } from './shell/running/followed-script.js';
import type { ShellCommand } from './shell/shell-commands.js';
import type { ShellCall } from './shell/shells/shell-call.js';
import { maySpeakOfStartFiles } from './shell/starting/start-variables.js';
import { findStartWrites } from './shell/starting/start-writes.js';
import { sayAll } from './sources/given-words.js';
import { callsOf, folderOf, mayBePowerShell } from './sources/script-place.js';
import { scriptOf } from './sources/step-script.js';
import { mayBeSet, type Step, type StepContext } from './step.js';
import { memberOf, textOf, type YamlMap, type YamlTree } from './yaml-tree.js';

const ACTIONS: ReadonlyMap<string, (step: Step, uses: string) => void> = new Map([
  ['docker/build-push-action', readBuildPush],
  ['docker/bake-action', readBakeAction],
  ['devcontainers/ci', readDevcontainerStep],
  ['hoverkraft-tech/compose-action', readComposeStep],
  // its name before
  ['isbang/compose-action', readComposeStep],
  ['actions/checkout', readCheckout],
  [GITHUB_SCRIPT, readGithubScript],
]);

/** Whether a step may build something, so that its job has to be read. */
export function mayBuild(step: YamlTree): boolean {
  const uses = textOf(memberOf(step, 'uses'))?.value;
  const texts = [scriptOf(step), textOf(memberOf(step, 'shell'))].map((text) => text?.value ?? '');
  if (texts.some((text) => speaksOfBuilds(text) || composesNames(text))) return true;
  if (uses === undefined) return false;
  if (uses.startsWith(IMAGE)) return speaksOfBuilds(sayContainerStep(step));
  const name = nameAction(uses);
  if (name === GITHUB_SCRIPT) return scriptBuilds(step);
  return uses.startsWith('.') || (ACTIONS.has(name) ? !name.startsWith('actions/') : inputsMention(step));
}

/** Reads the steps of a job or action one after the other. */
export function readSteps(steps: readonly YamlTree[], context: StepContext): void {
  for (const [index, tree] of steps.entries()) {
    if (tree.kind !== 'map') continue;
    if (!context.session.enterStep()) return;
    readStep(tree, index + 1, context);
  }
}

function readStep(tree: YamlMap, number: number, context: StepContext): void {
  const env = openStepEnv(memberOf(tree, 'env'), context.scope);
  const label = textOf(memberOf(tree, 'id'))?.value || textOf(memberOf(tree, 'name'))?.value || `#${number}`;
  const step: Step = { tree, label, context: { ...context, scope: { ...context.scope, env } } };
  watchForeign(step, () => readBuilds(step));
}

function readBuilds(step: Step): void {
  const { tree, context } = step;
  const uses = textOf(memberOf(tree, 'uses'))?.value;
  const script = scriptOf(tree);
  if (uses?.startsWith('.')) readLocalAction(step, uses, readSteps);
  else if (uses !== undefined) readOtherAction(step, uses);
  if (script === null) return;
  readRun(step, script);
  const calls: Pick<ShellCall, 'shell' | 'words'>[] = [...callsOf(step)];
  if (mayBePowerShell(step) && speaksPowerShell(script.value)) calls.push({ shell: 'pwsh', words: null });
  for (const { shell, words } of calls) {
    readWrites(step, script, words === null ? { shell } : { shell, called: words });
    const writes = readScriptWrites(step, script, shell, words);
    if (writes !== null) context.written.add(step, writes);
  }
  readPathWrites(step, script);
}

function readOtherAction(step: Step, uses: string): void {
  const read = uses.startsWith(IMAGE) ? readContainerStep : ACTIONS.get(nameAction(uses));
  if (read !== undefined) {
    read(step, uses);
    return;
  }
  warnOfInputs(step, uses);
  step.context.written.addProgram(step);
}

/** Files that a script writes are not those that are read here. */
function readWrites(step: Step, script: TracedText, running: Running): void {
  const { session, scope } = step.context;
  const evaluated = evaluateText(script, scope);
  const written = [sayAll(step, evaluated), ...(running.called ?? []).map(({ value }) => value)].join('\n');
  const isSwitching = maySwitch(written);
  if (
    !(isSwitching || mayWriteFiles(written)) ||
    script.value.length > MAX_SCRIPT ||
    !session.spend(script.value.length) ||
    !session.mayFollow()
  )
    return;
  const { texts } = session;
  const { commands, steps } = followScript({
    text: evaluated,
    ...running,
    folder: '.',
    texts,
    lookUp: (name) => scope.env?.lookUp(name),
    mayBeSet: (name) => mayBeSet(step, name),
  });
  session.spendSteps(steps);
  const fail = (name: string, path: TracedText): void => {
    const { file, line } = path.place();
    session.failOnce(file, line, `A script writes ${name}, and what it then says is not judged`);
  };
  const from = folderOf(step);
  for (const write of findStartWrites(commands, texts)) {
    const folder = from === null || write.folder === null ? null : resolvePath(from, write.folder);
    step.context.written.starts.push({ ...write, folder });
  }
  if (isSwitching) noteSwitches(step, commands);
  const { handed } = step.context;
  for (const path of findWrittenFiles(commands, texts, session.tree.paths)) {
    const name = texts.restore(path.value);
    if (handed === undefined || isHandedOn(handed, name)) fail(name, path);
  }
  for (const { origin, paths } of findTakenFolders(commands, texts, session.tree.paths)) {
    const path = paths.find((each) => handed === undefined || isHandedOn(handed, each));
    if (path !== undefined) fail(path, origin);
  }
  for (const path of listPatches(commands)) {
    const patch = readScriptFile(step, path);
    if (patch !== null && patch !== 'outside') for (const name of listPatched(patch.text)) fail(name, path);
  }
}

function mayWriteFiles(script: string): boolean {
  return maySpeakOfFiles(script) || maySpeakOfStartFiles(script) || mayTakeFolders(script);
}

/** What a script takes from another commit is there for the builds after it. */
function noteSwitches({ context: { session, workspace } }: Step, commands: readonly ShellCommand[]): void {
  const { paths } = session.tree;
  const isPath = (name: string): boolean =>
    name === '.' || paths.some((path) => path === name || path.startsWith(`${name.replace(/\/$/, '')}/`));
  for (const name of findSwitches(commands, session.texts, isPath))
    workspace.switches.push({ ...name.place(), name: name.value });
}
