import { baseName, pathWithin } from '../../repo-path.js';
import { TracedText } from '../../traced-text.js';
import { isUnknown } from '../../unknown-texts.js';
import { isChanged, placeChange } from '../checkouts/changed-files.js';
import { followWrites } from '../checkouts/followed-writes.js';
import { placeOf } from '../checkouts/write-place.js';
import { choicesOf } from '../expressions/choices.js';
import { useOf } from '../made/command-use.js';
import { mayFail, outlivesErrors } from '../outputs/failing-steps.js';
import { listFunctions } from '../outputs/inner-commands.js';
import { evaluateText } from '../scope.js';
import { withoutAnchor } from '../shell/anchored-path.js';
import { unwrap } from '../shell/builders/wrappers.js';
import { maySwitch } from '../shell/files/git/git-switches.js';
import { mayWriteLists } from '../shell/files/lists/written-lists.js';
import {
  type FileChange,
  findWrittenFiles,
  listFileChanges,
  type WritePlace,
} from '../shell/files/written-files.js';
import type { ShellCommand } from '../shell/shell-commands.js';
import { parseScript } from '../shell/syntax/script-parser.js';
import { sayAll, sayReadIn } from '../sources/given-words.js';
import { callsOf, mayBePowerShell } from '../sources/script-place.js';
import type { Step } from '../step.js';
import { doingOf } from '../surroundings.js';
import { memberOf } from '../yaml-tree.js';
import { keyOfPlace, type MadeText, type NewText, type Risk } from './made-files.js';
import { mayCallOtherPrinter } from './own-printers.js';
import { listScriptTexts, type ScriptText } from './script-texts.js';

/** What a script has that writes a Dockerfile in its own words. */
const MAKING = [/FROM\b/, />|\btee\b/];
/** What a script leaves running when it ends. */
const BACKGROUND =
  /(?<![&>|<\\])&(?=[\s;)}]|$)|\b(?:nohup|disown|setsid|coproc|systemd-run|start-stop-daemon|screen|tmux|crontab)\b/;
/** Shells as the runner starts them, which end where a command fails. */
const SHELL = /^(?:bash|sh)(?:$| (?:--noprofile|--norc|-[euxo]+|pipefail| )*-[ux]*e)/;
/** Commands that may end a script without an error, read another one, or make commands others. */
const LEAVING = /^(?:exit|return|exec|kill|alias|trap|eval|source|\.|shopt|enable|hash|unset|builtin)$/;
/** Options with which a script goes on after an error, or does not write over a file. */
const GOING_ON = /^\+\w*[eo]|^-\w*C|noclobber|[^\w+-]/;
const OWN = /^(?:cat|tee|echo|printf)$/;
/** Programs that write only the files that they name, or none of the workspace. */
const SPARING =
  /^(?:sudo|apt|apt-get|apk|dnf|yum|brew|curl|wget|gh|aws|az|gcloud|kubectl|helm|cosign|skopeo|crane|qemu-\S+)$/;
/** Variables that name what a shell reads before. */
const STARTING = ['BASH_ENV', 'ENV'];

/** Runs what reads the builds of a script, with what is known of the files that it writes, for each text of its expressions. */
export function withMadeFiles(step: Step, script: TracedText, read: () => void): void {
  const { made } = step.context.workspace;
  const before = made.all;
  const ways: ReadonlyMap<string, MadeText>[] = [];
  choicesOf(step.context.session.texts).withEach(() => {
    made.restore(before);
    readMade(step, script);
    read();
    ways.push(made.all);
  }, script.value.length);
  made.join(ways);
}

/** What a script makes of files, as far as its words say. */
function readMade(step: Step, written: TracedText): void {
  const { scope, session, workspace } = step.context;
  const { made } = workspace;
  if (BACKGROUND.test(written.value)) made.keepRunning({ step: step.tree, doing: doingOf(step), at: null });
  if (made.paths.length === 0 && !MAKING.every((word) => word.test(written.value))) return;
  const text = evaluateText(written, scope);
  const given = sayAll(step, text);
  const said = `${given}\n${sayReadIn(step, given)}`;
  const [call, ...others] = callsOf(step);
  const ran =
    call === undefined || !session.mayFollow()
      ? null
      : followWrites(step, text, {
          shell: call.shell,
          ...(call.words === null ? {} : { called: call.words }),
        });
  if (ran === null || others.length > 0 || maySwitch(said) || mayWriteLists(said)) {
    made.clear();
    return;
  }
  session.spendSteps(ran.steps);
  const place = placeOf(step);
  const changes = listFileChanges(ran.commands, place);
  const settled =
    call?.words === null && isPlain(step, text, call.shell) && !ran.commands.some(mayLeave)
      ? settle(step, text, ran.commands, place, call.shell)
      : new Map();
  const open = listOpen(ran.commands, place);
  for (const path of new Set([...made.paths, ...settled.keys()])) {
    const file = settled.get(path);
    const isOther = changes.some(
      (change) =>
        file?.places.has(keyOfPlace(change.path.place())) !== true &&
        touches(step, path, change, place, open),
    );
    if (isOther) made.forget(path);
    else if (file !== undefined) made.write(doingOf(step), path, file);
    made.risk(listRisks(step, ran.commands, file?.index ?? -1), path);
  }
}

/** The programs that a script runs after a command and that may write any file. */
function listRisks(step: Step, commands: readonly ShellCommand[], index: number): readonly Risk[] {
  return commands.slice(index + 1).flatMap(({ words, isRead }) => {
    const [program, ...rest] = unwrap(words).called;
    if (program === undefined || isRead || SPARING.test(baseName(program.text.value))) return [];
    const { writes } = useOf(program, rest, step.context.session.texts);
    const at = program.text.place();
    return writes === null ? [{ step: step.tree, doing: doingOf(step), at }] : [];
  });
}

/** Whether a script runs whenever the steps before it have not failed, and its shell runs what it says. */
function isPlain(step: Step, text: TracedText, shell: string): boolean {
  const { tree, context } = step;
  const mayStart = (name: string): boolean =>
    context.scope.env?.lookUp(name) !== undefined || context.written.mayWrite(name, context.scope.system);
  return (
    context.depth === 0 &&
    context.handed === undefined &&
    memberOf(tree, 'if') === undefined &&
    memberOf(tree, 'run') !== undefined &&
    !mayFail(tree) &&
    !outlivesErrors(tree) &&
    SHELL.test(shell) &&
    // PowerShell refuses a script with a here-document
    !(mayBePowerShell(step) && !text.value.includes('<<')) &&
    !STARTING.some(mayStart) &&
    context.scope.env?.names.some((name) => name.startsWith('BASH_FUNC_')) !== true
  );
}

/** Whether what comes after a command may not run, or be something else; `exit 1` ends the job. */
function mayLeave({ words }: ShellCommand): boolean {
  const [first = '', second = '', third = ''] = words.map(({ text }) => text.value);
  const isError = first === 'exit' && /^[1-9]\d*$/.test(second);
  if (first === 'set' && words.slice(1).some(({ text }) => GOING_ON.test(text.value))) return true;
  return !isError && [first, second, third].some((word, at) => LEAVING.test(word) && isCalled(words, at));
}

/** Whether a word is a command, or behind one that runs it. */
function isCalled(words: ShellCommand['words'], at: number): boolean {
  return words.slice(0, at).every(({ text }) => /^(?:command|builtin|time|-p|!)$/.test(text.value));
}

/** The files whose texts a script writes for certain, by their paths in the repository. */
function settle(
  step: Step,
  text: TracedText,
  commands: readonly ShellCommand[],
  place: WritePlace,
  shell: string,
): Map<string, NewText> {
  const { made } = step.context.workspace;
  const { root, isTooDeep } = parseScript(text);
  const settled = new Map<string, NewText>();
  const isOwn = listFunctions(root).some((name) => OWN.test(name));
  if (isTooDeep || isOwn || mayCallOtherPrinter(step, text.value)) return settled;
  const lost = new Set<string>();
  for (const each of listScriptTexts(root, commands, shell.startsWith('bash'))) {
    const path = locate(each, place);
    if (path === null) continue;
    const file = addText(each, settled.get(path), made.get(path));
    if (file === null) lost.add(path);
    else settled.set(path, file);
  }
  for (const path of lost) settled.delete(path);
  return settled;
}

function addText(
  { text, isAppended, path, places, index }: ScriptText,
  own: NewText | undefined,
  made: MadeText | undefined,
): NewText | null {
  const earlier = own ?? made;
  if (isUnknown(text.value) || (isAppended && earlier === undefined)) return null;
  const before = isAppended ? (own === undefined ? made : own.before) : undefined;
  return {
    texts: isAppended ? (earlier?.texts ?? []).map((start) => TracedText.join([start, text])) : [text],
    end: path.place(),
    places: new Set([...(own?.places ?? []), ...places.map(keyOfPlace)]),
    before,
    index,
  };
}

function locate({ path, folder }: ScriptText, { texts, locate: find }: WritePlace): string | null {
  const { value } = withoutAnchor(path, folder ?? '.', texts);
  return isUnknown(value) ? null : find(folder, value);
}

/** The paths of build files of which only running the script could tell which ones they are. */
function listOpen(commands: readonly ShellCommand[], place: WritePlace): ReadonlySet<string> {
  const { named } = findWrittenFiles(commands, place);
  return new Set(named.map((path) => keyOfPlace(path.place())));
}

/** Whether a change may be one of a file. */
function touches(
  step: Step,
  path: string,
  change: FileChange,
  place: WritePlace,
  open: ReadonlySet<string>,
): boolean {
  const placed = placeChange(change, place);
  const isNamed = foldName(place.texts.restore(change.path.value)) === foldName(path);
  // another name may lead to the same folder
  if (placed === null) return isNamed || open.has(keyOfPlace(change.path.place()));
  if (isNamed && placed.path.toLowerCase() === path.toLowerCase()) return true;
  if (placed.isGone) return pathWithin(placed.path, path) !== null;
  return isChanged(path, placed, true, step.context.session);
}

/** The name of a file, as systems without case have it. */
function foldName(path: string): string {
  return baseName(path.replaceAll('\\', '/'))
    .toLowerCase()
    .replace(/[. ]+$/, '');
}
