import type { TracedText } from '../../../traced-text.js';
import { evaluateText } from '../../scope.js';
import { sayAll } from '../../sources/given-words.js';
import type { Step } from '../../step.js';
import { readScriptFile } from '../files/script-file.js';
import { listShellCommands } from '../listing/listed-commands.js';
import { toShellScript } from '../power-shell/translation.js';
import { MAX_SCRIPT } from '../reading/script-builds.js';
import { kindOfShell } from '../shell-kind.js';
import { findVariableWrites, type VariableWrites } from './variable-writes.js';

const MENTION = /GITHUB_ENV\b|\bgithub\.env\b|::set-env\b/;
const ADDING_PATHS = /GITHUB_PATH\b|\bgithub\.path\b|::add-path\b/;
const OLD_COMMAND = /::set-env name=(\w+)/g;
const ASSIGNED = /(?<![\w$])([A-Za-z_]\w*)(?=\+?=|<<)/g;

/** What a script says that adds folders to the path of the steps after it. */
export function readPathWrites(step: Step, script: TracedText): readonly string[] {
  const said = sayAll(step, evaluateText(script, step.context.scope));
  return ADDING_PATHS.test(said) ? [said] : [];
}

/** What a script that has run may have set for the steps after it. */
export function readScriptWrites(
  step: Step,
  script: TracedText,
  shell: string,
  called: readonly TracedText[] | null,
): VariableWrites | null {
  if (called?.some(({ value }) => MENTION.test(value))) return { names: new Set(), isOpen: true };
  const { session, scope } = step.context;
  const evaluated = evaluateText(script, scope);
  const said = sayAll(step, evaluated);
  if (!MENTION.test(said)) return null;
  const old = [...said.matchAll(OLD_COMMAND)].map(([, name = '']) => name);
  const all = [...said.matchAll(ASSIGNED)].map(([, name = '']) => name);
  const kind = kindOfShell(shell);
  if (kind === 'other' || script.value.length > MAX_SCRIPT || !session.spend(script.value.length))
    return { names: new Set([...old, ...all]), isOpen: true };
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
  return { ...writes, names: new Set([...old, ...writes.names]) };
}
