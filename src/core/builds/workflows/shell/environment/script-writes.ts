import { TracedText } from '../../../traced-text.js';
import { evaluateText } from '../../scope.js';
import { sayAll, sayReadIn } from '../../sources/given-words.js';
import type { Step } from '../../step.js';
import { memberOf, textOf } from '../../yaml/yaml-tree.js';
import { listShellCommands } from '../listing/listed-commands.js';
import { toShellScript } from '../power-shell/translation.js';
import { MAX_SCRIPT } from '../reading/script-builds.js';
import { kindOfShell } from '../shell-kind.js';
import type { ShellCall } from '../shells/shell-call.js';
import { readLogCommands, setsVariables } from './command-files.js';
import { openPrintedFiles } from './printed-files.js';
import { namesRunnerFiles, reachesFiles } from './reached-files.js';
import { ANY_VARIABLE, findVariableWrites, type VariableWrites } from './variable-writes.js';

/** A file that the script reads in is what a command prints. */
const TYPED = /(?:\.|source)\s+(?:<\(|\/dev\/)/;
const ASSIGNED = /(?<![\w$])([A-Za-z_]\w*)(?=\+?=|<<)/g;

/** The script of a step has run, in one or more shells: what it sets for the steps after it. */
export function addScriptWrites(
  step: Step,
  script: TracedText,
  calls: readonly Pick<ShellCall, 'shell' | 'words'>[],
): void {
  const { written } = step.context;
  const names = new Set<string>();
  for (const { shell, words } of calls) {
    const writes = readScriptWrites(step, script, shell, words);
    if (writes !== null) written.add(step, writes);
    for (const name of writes?.names ?? []) names.add(name);
  }
  written.addScript(step, names);
  readPathWrites(step, script);
}

/** The folders that a script adds to the path of the steps after it. */
function readPathWrites(step: Step, script: TracedText): void {
  const evaluated = evaluateText(script, step.context.scope);
  const said = sayAll(step, evaluated);
  step.context.written.paths.read(`${sayPlace(step, evaluated)}${said}\n${sayReadIn(step, said)}`);
}

/** The variables that a script names and its step is given files of the runner by, and its folder if it lies there, as a shell says them. */
function sayPlace({ tree, context: { scope, session, folder } }: Step, script: TracedText): string {
  const restore = (text: TracedText | null | undefined): string => session.texts.restore(text?.value ?? '');
  const own = textOf(memberOf(tree, 'working-directory'));
  const at = own === null ? (folder ?? '') : restore(evaluateText(own, scope));
  const names = (scope.env?.names ?? []).filter((name) => script.value.includes(name));
  const given = names.map((name) => `${name}='${restore(scope.env?.lookUp(name))}'`);
  return [...given, `cd ${at}`].filter(namesRunnerFiles).join('\n').concat('\n');
}

/** What a script that has run may have set for the steps after it. */
function readScriptWrites(
  step: Step,
  script: TracedText,
  shell: string,
  called: readonly TracedText[] | null,
): VariableWrites | null {
  if (called?.some(({ value }) => setsVariables(value) || reachesFiles(value))) return ANY_VARIABLE;
  const { session, scope } = step.context;
  const own = evaluateText(script, scope);
  const given = sayAll(step, own);
  const readIn = sayReadIn(step, given);
  const evaluated = readIn === '' ? own : TracedText.join([own.as(`${readIn}\n`), own]);
  const said = `${readIn}\n${given}`;
  const placed = sayPlace(step, own) + said;
  if (reachesFiles(placed)) return ANY_VARIABLE;
  if (!setsVariables(placed)) return null;
  const old = readLogCommands(said);
  const all = [...said.matchAll(ASSIGNED)].map(([, name = '']) => name);
  const kind = kindOfShell(shell);
  if (kind === 'other' || evaluated.value.length > MAX_SCRIPT || !session.spend(evaluated.value.length))
    return { names: new Set([...old.names, ...all]), isOpen: true };
  const { texts } = session;
  const words = kind === 'powershell' ? toShellScript(evaluated, texts) : evaluated;
  const known = new Set(all);
  const lookUp = (name: string): TracedText | undefined =>
    known.has(name) ? undefined : scope.env?.lookUp(name);
  const writes = findVariableWrites(listShellCommands(words, { texts, lookUp }), {
    texts,
    isPowerShell: kind === 'powershell',
    readFile: openPrintedFiles(step, said, false),
  });
  // what a file does with the name of the runner's is not always followed
  const isHidden = setsVariables(TYPED.test(given) ? said : readIn) && writes.names.size === 0;
  return { isOpen: old.isOpen || writes.isOpen || isHidden, names: new Set([...old.names, ...writes.names]) };
}
