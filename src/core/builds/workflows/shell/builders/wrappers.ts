import { baseName } from '../../../repo-path.js';
import { isUnknown } from '../../../unknown-texts.js';
import { LEADING, type ScriptWord } from '../shell-words.js';

/** A program that runs the words after its own. */
interface Wrapper {
  /** Its flags that take the next word. */
  readonly values: RegExp;
  /** How many words of its own there are besides. */
  readonly operands: number;
}

const NONE = /^(?!)/;

const define = (
  names: string,
  values: RegExp = NONE,
  operands = 0,
): readonly (readonly [string, Wrapper])[] =>
  names.split(' ').map((name) => [name, { values, operands }] as const);

const WRAPPERS: ReadonlyMap<string, Wrapper> = new Map([
  ...define('command builtin nohup setsid retry call lima ! chronic unbuffer catchsegv caffeinate torsocks'),
  ...define('exec', /^-\w*a$/),
  ...define(
    'sudo',
    /^-[A-Za-z]*[CDghpRrTtUu]$|^--(?:user|group|host|prompt|role|type|chdir|chroot|close-from)$/,
  ),
  ...define('doas', /^-[Cu]$/),
  ...define('env', /^-[A-Za-z]*[uC]$|^--(?:unset|chdir)$/),
  ...define('time', /^-\w*[fo]$|^--(?:format|output)$/),
  ...define('nice', /^-n$|^--adjustment$/),
  ...define('ionice', /^-[cnp]$|^--(?:class|classdata)$/),
  ...define('stdbuf', /^-[ioe]$|^--(?:input|output|error)$/),
  ...define('timeout', /^-[ks]$|^--(?:kill-after|signal)$/, 1),
  ...define('taskset setarch flock gosu su-exec chrt', /^-[wE]$|^--(?:wait|timeout)$/, 1),
  ...define('linux32 linux64 busybox dbus-run-session'),
  ...define('arch', /^-(?:arch|d)$/),
  ...define('strace ltrace', /^-[aeopPsSuEX]$/),
  ...define(
    'xvfb-run',
    /^-[enfpsw]$|^--(?:server-num|server-args|auth-file|error-file|wait|xauth-protocol)$/,
  ),
]);

/** How many words after a wrapper are its own: flags, their values, and such as the time of `timeout`; null: it runs no others. */
export function countOwnWords(words: readonly ScriptWord[], at: number): number | null {
  const wrapper = WRAPPERS.get(baseName(words[at]?.text.value ?? ''));
  if (wrapper === undefined) return null;
  let { operands } = wrapper;
  let next = at + 1;
  for (; next < words.length; next++) {
    const { text: { value = '' } = {}, isOpen = false } = words[next] ?? {};
    if (wrapper.values.test(value)) next++;
    else if (/^-|^\d+[smhd]?$/.test(value)) operands -= value.startsWith('-') ? 0 : 1;
    else if (operands > 0 && !isOpen && (isUnknown(value) || wrapper.operands > 0)) operands--;
    else break;
  }
  return next - at - 1;
}

const SPLIT = /^(?:-[A-Za-z]*S|--split-string(?:=|$))/;

/** `env -S 'docker build .'`: the words of a text; those of a text with quotes or variables of its own are not read. */
function splitText(words: readonly ScriptWord[], at: number): readonly ScriptWord[] {
  const flag = words[at + 1];
  const found = SPLIT.exec(flag?.text.value ?? '')?.[0];
  if (flag === undefined || found === undefined || baseName(words[at]?.text.value ?? '') !== 'env')
    return words;
  const isApart = found.length === flag.text.value.length;
  const text = isApart ? words[at + 2]?.text : flag.text.slice(found.length);
  if (text === undefined || /["'\\$#]/.test(text.value)) return words;
  const parts = [...text.value.matchAll(/\S+/g)].map(({ index, 0: part }) => ({
    ...flag,
    text: text.slice(index, index + part.length),
  }));
  return [...words.slice(0, at + 1), ...parts, ...words.slice(at + (isApart ? 3 : 2))];
}

/** What words run, behind wrappers and words of the shell. */
export interface WrappedProgram {
  /** The program and the words after it; empty: there is none. */
  readonly called: readonly ScriptWord[];
  /** `NAME=value` that a wrapper gives it. */
  readonly given: readonly ScriptWord[];
}

/** A name that is not known in full counts as well. */
const GIVEN = /^[^=\s/-][^=\s/]*=/;

/** `isFirst`: nothing has run these words yet, so that `NAME=value` would be a program. */
export function unwrap(written: readonly ScriptWord[], isFirst = true): WrappedProgram {
  const given: ScriptWord[] = [];
  let words = written;
  for (let at = 0; at < words.length; at++) {
    words = splitText(words, at);
    const word = words[at];
    if (word === undefined) break;
    const isGiven = !(isFirst && at === 0) && GIVEN.test(word.text.value);
    const own = isGiven ? null : countOwnWords(words, at);
    if (isGiven) given.push(word);
    else if (own !== null) at += own;
    else if (!LEADING.has(word.text.value)) return { called: words.slice(at), given };
  }
  return { called: [], given };
}

/** Whether words only are wrappers with what belongs to them, such as `sudo -E`. */
export function onlyWraps(words: readonly string[], toWord: (text: string) => ScriptWord): boolean {
  const all = words.map(toWord);
  for (let at = 0; at < all.length; at++) {
    const own = countOwnWords(all, at);
    if (own === null) return false;
    at += own;
  }
  return true;
}
