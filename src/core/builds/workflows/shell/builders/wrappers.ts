import { baseName } from '../../../repo-path.js';
import { isUnknown } from '../../../unknown-texts.js';
import { LEADING, type ScriptWord } from '../shell-words.js';
import { type RemovedVariable, readEnv } from './env-words.js';
import { type ResetEnvironment, readReset } from './reset-environment.js';

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
    /^-[ABEHKNPSVabeiklnsv]*[CDghpRrTtUu]$|^--(?:user|group|host|prompt|role|type|chdir|chroot|close-from)$/,
  ),
  ...define('doas', /^-[Cu]$/),
  ...define('time', /^-\w*[fo]$|^--(?:format|output)$/),
  ...define('nice', /^-n$|^--adjustment$/),
  ...define('ionice', /^-[cnp]$|^--(?:class|classdata)$/),
  ...define('stdbuf', /^-[ioe]$|^--(?:input|output|error)$/),
  ...define('timeout', /^-[ks]$|^--(?:kill-after|signal)$/, 1),
  ...define('taskset setarch flock gosu su-exec chrt', /^-[wE]$|^--(?:wait|timeout)$/, 1),
  ...define('linux32 linux64 busybox toybox dbus-run-session'),
  ...define('arch', /^-(?:arch|d)$/),
  ...define('strace ltrace', /^-[aeopPsSuEX]$/),
  ...define(
    'xvfb-run',
    /^-[enfpsw]$|^--(?:server-num|server-args|auth-file|error-file|wait|xauth-protocol)$/,
  ),
]);

/** How many words after a wrapper are its own: flags, their values, and such as the time of `timeout`; null: it runs no others. */
export function countOwnWords(words: readonly ScriptWord[], at: number): number | null {
  if (isEnv(words, at)) return readEnv(words.slice(at + 1)).own;
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

/** `env -S 'docker build .'`: the words with those of its texts. */
function splitText(words: readonly ScriptWord[], at: number): readonly ScriptWord[] {
  return isEnv(words, at) ? [...words.slice(0, at + 1), ...readEnv(words.slice(at + 1)).words] : words;
}

function isEnv(words: readonly ScriptWord[], at: number): boolean {
  return baseName(words[at]?.text.value ?? '') === 'env';
}

/** What words run, behind wrappers and words of the shell. */
export interface WrappedProgram {
  /** The program and the words after it; empty: there is none. */
  readonly called: readonly ScriptWord[];
  /** `NAME=value` that a wrapper gives it. */
  readonly given: readonly ScriptWord[];
  /** Where wrappers run it, one change of the folder after the other. */
  readonly folders: readonly ScriptWord[];
  /** What happens to the environment, one after the other. */
  readonly changes: readonly EnvironmentChange[];
}

/** `NAME=value` that is given, what `env` takes away, and what `sudo` leaves of all. */
export type EnvironmentChange =
  | { readonly given: ScriptWord }
  | { readonly removed: RemovedVariable }
  | { readonly reset: ResetEnvironment };

/** The folder to which `sudo` changes: the next word, or a part of this one. */
const CHANGING = /^(?:-[ABEHKNPSVabeiklnsv]*D|--chdir(?:=|$))/;

/** The folder to which a wrapper changes with its own words, the last of them; null: it does not. */
function findFolder(words: readonly ScriptWord[], at: number, own: number): ScriptWord | null {
  if (isEnv(words, at)) return readEnv(words.slice(at + 1)).folder;
  if (baseName(words[at]?.text.value ?? '') !== 'sudo') return null;
  const found = words.slice(at + 1, at + 1 + own).flatMap((word, index) => {
    const flag = CHANGING.exec(word.text.value)?.[0];
    const next = words[at + 2 + index];
    if (flag === undefined) return [];
    if (flag.length < word.text.value.length) return [{ ...word, text: word.text.slice(flag.length) }];
    return next === undefined ? [] : [next];
  });
  return found.at(-1) ?? null;
}

/** A name that is not known in full counts as well. */
const GIVEN = /^[^=\s/-][^=\s/]*=/;

/** `isFirst`: nothing has run these words yet, so that `NAME=value` would be a program. */
export function unwrap(written: readonly ScriptWord[], isFirst = true): WrappedProgram {
  const given: ScriptWord[] = [];
  const folders: ScriptWord[] = [];
  const changes: EnvironmentChange[] = [];
  let words = written;
  for (let at = 0; at < words.length; at++) {
    words = splitText(words, at);
    const word = words[at];
    if (word === undefined) break;
    const isGiven = !(isFirst && at === 0) && GIVEN.test(word.text.value);
    const own = isGiven ? null : countOwnWords(words, at);
    if (isGiven) {
      given.push(word);
      changes.push({ given: word });
    } else if (own !== null) {
      const folder = findFolder(words, at, own);
      if (folder !== null) folders.push(folder);
      const reset = readReset(word.text.value, words.slice(at + 1, at + 1 + own));
      if (reset !== null) changes.push({ reset });
      if (isEnv(words, at))
        changes.push(...readEnv(words.slice(at + 1)).removed.map((removed) => ({ removed })));
      at += own;
    } else if (!LEADING.has(word.text.value)) return { called: words.slice(at), given, folders, changes };
  }
  return { called: [], given, folders, changes };
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
