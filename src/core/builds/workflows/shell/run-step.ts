import type { TracedText } from '../../traced-text.js';
import { addBake } from '../bake-step.js';
import { evaluateText } from '../scope.js';
import { EVERYTHING, finishDraft, lineOf, type Step, startDraft } from '../step.js';
import { memberOf, textOf } from '../yaml-tree.js';
import { withoutAnchor } from './anchored-path.js';
import { readBakeFlags } from './bake-flags.js';
import { addBuild } from './build-command.js';
import { addCompose } from './compose-command.js';
import { type DockerCommand, findAssigned, findDockerCommands } from './docker-commands.js';
import { toShellScript } from './power-shell.js';
import { readShellCommands } from './shell-commands.js';

/** Longer scripts are not read. */
const MAX_SCRIPT = 64 * 1024;
export function speaksOfDocker(script: string): boolean {
  return (
    /docker|podman|nerdctl|buildah/.test(script) && /\b(?:build|bud|bake|b|f|up|run|create)\b/.test(script)
  );
}

/** A step that runs a script: what it builds with `docker build` and its like. */
export function readRun(step: Step, script: TracedText): void {
  const { session, scope } = step.context;
  if (!speaksOfDocker(script.value) || !session.spend(script.value.length)) return;
  const evaluated = evaluateText(script, scope);
  const { texts } = session;
  const shell = textOf(memberOf(step.tree, 'shell'))?.value ?? step.context.shell;
  const isPowerShell = /^(?:\S*[\\/])?(?:pwsh|powershell)(?:\.exe)?\b/i.test(shell);
  if (!isReadable(shell, evaluated.value, isPowerShell) || evaluated.value.length > MAX_SCRIPT) {
    if (!/docker\s+(?:buildx\s+|image\s+|builder\s+)?(?:build|bake)\b/.test(script.value)) return;
    if (evaluated.value.length > MAX_SCRIPT) {
      const message = `The script is longer than ${MAX_SCRIPT} characters`;
      session.fail(step.context.source.file, lineOf(step, 'run'), message, true);
      return;
    }
    addUnknown(step, lineOf(step, 'run'), `Scripts of ${shell} are not read`);
    return;
  }
  const words = isPowerShell ? toShellScript(evaluated, texts) : evaluated;
  const assigned = findAssigned(readShellCommands(words, { texts, lookUp: () => undefined }));
  const parts = readShellCommands(words, {
    texts,
    lookUp: (name) => (assigned.has(name) ? undefined : scope.env?.lookUp(name)),
  });
  for (const command of findDockerCommands(parts, folderOf(step), texts)) {
    const line = step.context.listing.line ?? command.at.place().line;
    if (command.kind === 'build') addBuild(step, command, line, assigned);
    else if (command.kind === 'compose') addCompose(step, command, line, assigned);
    else addBakeCommand(step, command, line, assigned);
  }
}

function addUnknown(step: Step, line: number, reason: string): void {
  const draft = startDraft(step);
  draft.reject(reason, ...EVERYTHING);
  step.context.session.add({ ...finishDraft(draft, step, line), isScript: true });
}

/** Shells of Unix and PowerShell are read; to others only plain words mean the same. */
function isReadable(shell: string, script: string, isPowerShell: boolean): boolean {
  return isPowerShell || /^(?:\S*\/)?(?:ba|da|z|k)?sh\b/.test(shell) || /^[\w\s./:=,@+-]*$/.test(script);
}

function folderOf(step: Step): string | null {
  const { scope, workspace, folder, session } = step.context;
  const written = textOf(memberOf(step.tree, 'working-directory'));
  if (written === null) return folder;
  return workspace.enter('.', withoutAnchor(evaluateText(written, scope), '.', session.texts).value);
}

function addBakeCommand(
  step: Step,
  { words, folder, variables }: DockerCommand,
  line: number,
  assigned: ReadonlySet<string>,
): void {
  const read = readBakeFlags(words.map(({ text }) => text));
  if (read === null) return;
  const { unclear, ...flags } = read;
  const [flag] = unclear;
  if (flag !== undefined) {
    addUnknown(step, line, `Cannot tell what ${flag} does to docker buildx bake`);
    return;
  }
  const { texts } = step.context.session;
  const files = flags.files.map((file) => withoutAnchor(file, folder ?? '.', texts));
  addBake(step, line, { ...flags, files, folder, isGit: false, variables, assigned });
}
