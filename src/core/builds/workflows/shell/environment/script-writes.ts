import type { TracedText } from '../../../traced-text.js';
import { evaluateText } from '../../scope.js';
import type { Step } from '../../step.js';
import { readScriptFile } from '../files/script-file.js';
import { listShellCommands } from '../listing/listed-commands.js';
import { toShellScript } from '../power-shell/translation.js';
import { MAX_SCRIPT } from '../run-step.js';
import { kindOfShell } from '../shell-kind.js';
import { findVariableWrites, type VariableWrites } from './variable-writes.js';

const MENTION = /GITHUB_ENV\b|\bgithub\.env\b|::set-env\b/;
const OLD_COMMAND = /::set-env name=(\w+)/g;
const ASSIGNED = /(?<![\w$])([A-Za-z_]\w*)(?=\+?=|<<)/g;

/** What a script that has run may have set for the steps after it. */
export function readScriptWrites(step: Step, script: TracedText, shell: string): VariableWrites | null {
  if (!MENTION.test(script.value)) return null;
  const { session, scope } = step.context;
  const old = [...script.value.matchAll(OLD_COMMAND)].map(([, name = '']) => name);
  const all = [...script.value.matchAll(ASSIGNED)].map(([, name = '']) => name);
  const kind = kindOfShell(shell);
  if (kind === 'other' || script.value.length > MAX_SCRIPT || !session.spend(script.value.length))
    return { names: new Set([...old, ...all]), isOpen: true };
  const { texts } = session;
  const evaluated = evaluateText(script, scope);
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
