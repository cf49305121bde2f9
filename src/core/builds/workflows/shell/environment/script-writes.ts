import type { TracedText } from '../../../traced-text.js';
import { evaluateText } from '../../scope.js';
import { sayAll } from '../../sources/given-words.js';
import type { Step } from '../../step.js';
import { memberOf, textOf } from '../../yaml-tree.js';
import { readScriptFile } from '../files/script-file.js';
import { listShellCommands } from '../listing/listed-commands.js';
import { toShellScript } from '../power-shell/translation.js';
import { MAX_SCRIPT } from '../reading/script-builds.js';
import { kindOfShell } from '../shell-kind.js';
import { readLogCommands, setsVariables } from './command-files.js';
import { namesRunnerFiles, reachesFiles } from './reached-files.js';
import { ANY_VARIABLE, findVariableWrites, type VariableWrites } from './variable-writes.js';

const ASSIGNED = /(?<![\w$])([A-Za-z_]\w*)(?=\+?=|<<)/g;

/** The folders that a script adds to the path of the steps after it. */
export function readPathWrites(step: Step, script: TracedText): void {
  const said = sayAll(step, evaluateText(script, step.context.scope));
  step.context.written.paths.read(sayPlace(step) + said);
}

/** The variables of a step that are given files of the runner, and its folder if it lies there, as a shell says them. */
function sayPlace({ tree, context: { scope, session, folder } }: Step): string {
  const restore = (text: TracedText | null | undefined): string => session.texts.restore(text?.value ?? '');
  const own = textOf(memberOf(tree, 'working-directory'));
  const at = own === null ? (folder ?? '') : restore(evaluateText(own, scope));
  const given = (scope.env?.names ?? []).map((name) => [name, restore(scope.env?.lookUp(name))] as const);
  const lines = [...given.map(([name, value]) => `${name}='${value}'`), `cd ${at}`];
  return lines.filter(namesRunnerFiles).join('\n').concat('\n');
}

/** What a script that has run may have set for the steps after it. */
export function readScriptWrites(
  step: Step,
  script: TracedText,
  shell: string,
  called: readonly TracedText[] | null,
): VariableWrites | null {
  if (called?.some(({ value }) => setsVariables(value) || reachesFiles(value))) return ANY_VARIABLE;
  const { session, scope } = step.context;
  const evaluated = evaluateText(script, scope);
  const said = sayAll(step, evaluated);
  if (reachesFiles(sayPlace(step) + said)) return ANY_VARIABLE;
  if (!setsVariables(said)) return null;
  const old = readLogCommands(said);
  const all = [...said.matchAll(ASSIGNED)].map(([, name = '']) => name);
  const kind = kindOfShell(shell);
  if (kind === 'other' || script.value.length > MAX_SCRIPT || !session.spend(script.value.length))
    return { names: new Set([...old.names, ...all]), isOpen: true };
  const { texts } = session;
  const words = kind === 'powershell' ? toShellScript(evaluated, texts) : evaluated;
  const own = new Set(all);
  const lookUp = (name: string): TracedText | undefined =>
    own.has(name) ? undefined : scope.env?.lookUp(name);
  const writes = findVariableWrites(listShellCommands(words, { texts, lookUp }), {
    texts,
    isPowerShell: kind === 'powershell',
    readFile: (path) => readScriptFile(step, path),
  });
  return { isOpen: old.isOpen || writes.isOpen, names: new Set([...old.names, ...writes.names]) };
}
