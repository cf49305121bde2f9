import type { TracedText } from '../../../../traced-text.js';
import type { ShellCommand } from '../../shell-commands.js';
import type { GitCall } from './git-words.js';

/** Settings with which git runs a program, or writes other bytes, when it checks out files. */
const ACTED_ON =
  /^(?:core\.(?:hookspath|attributesfile|worktree|fsmonitor)|filter\.(?!lfs\.).*\.(?:smudge|process)|merge\..*\.driver|hook\..*|init\.templatedir|include(?:if\..*)?\.path)$/i;
/** What sets nothing. */
const READS =
  /^(?:--(?:get.*|list|unset.*|remove-section|rename-section)|-[le]|get|list|unset|remove-section)$/;
const VALUED = /^(?:-f|--(?:file|blob|type|default|comment))$/;
/** With these values no program of a repository is run: those of folders, and of others. */
const NO_FOLDER = /^(?:\/dev\/null)?$/;
const NO_PROGRAM = /^(?:true|false)?$/;
/** Files of a repository on which git acts, other than those that only leave files out. */
const INTERNAL = /(?:^|\/)\.git\/(?!info\/(?:exclude|sparse-checkout)$)|(?:^|\/)\.git$/;

/** The variable by which git is given the name of a setting. */
const GIVEN = /^GIT_CONFIG_KEY_\d+=/;
/** Files in which people keep settings of git, and words of such settings. */
const OF_PERSON =
  /^(?:(?:~|\$\{?HOME\}?|\/root|\/(?:home|Users)\/[^/]+)\/(?:\.gitconfig|\.config\/git\/(?:config|attributes))|\/etc\/git(?:config|attributes))$/;
const SAYS_SETTING = /hookspath|attributesfile|smudge|fsmonitor|templatedir|\[\s*(?:hook|include)|\bfilter=/i;

/** What git acts on when it checks out files: a setting that words make, or a template of hooks; null: there is none. */
export function findActedOn(call: GitCall | null, words: readonly TracedText[]): TracedText | null {
  const inVariable = words
    .flatMap((word) => (GIVEN.test(word.value) ? [word.slice(word.value.indexOf('=') + 1)] : []))
    .find(({ value }) => ACTED_ON.test(value));
  return inVariable ?? (call === null ? null : findSetting(call));
}

function findSetting({ flags, words: [command, ...words] }: GitCall): TracedText | null {
  const given = flags.flatMap((flag, index) => {
    if (/^(?:-c|--config-env)$/.test(flags[index - 1]?.value ?? '')) return [flag];
    return flag.value.startsWith('--config-env=') ? [flag.slice('--config-env='.length)] : [];
  });
  const found = given.flatMap(splitSetting).find(([name, { value }]) => isActedOn(name.value, value));
  if (found !== undefined) return found[0];
  if (command?.value === 'init') return words.find(({ value }) => value.startsWith('--template')) ?? null;
  return command?.value === 'config' ? findConfigured(words) : null;
}

function findConfigured(words: readonly TracedText[]): TracedText | null {
  if (words.some(({ value }) => READS.test(value))) return null;
  const [first, second, third] = words.filter(
    ({ value }, index) => !value.startsWith('-') && !VALUED.test(words[index - 1]?.value ?? ''),
  );
  const [name, value] = first?.value === 'set' ? [second, third] : [first, second];
  return name !== undefined && value !== undefined && isActedOn(name.value, value.value) ? name : null;
}

function splitSetting(word: TracedText): readonly (readonly [TracedText, TracedText])[] {
  const equals = word.value.indexOf('=');
  return equals === -1 ? [] : [[word.slice(0, equals), word.slice(equals + 1)]];
}

/** Whether a setting has git act on a value. */
export function isActedOn(name: string, value: string): boolean {
  const nothing = /path$/i.test(name) ? NO_FOLDER : NO_PROGRAM;
  return ACTED_ON.test(name) && !nothing.test(value);
}

/** Whether a file of settings, or of attributes, says one on which git acts. */
export function saysActedOn(text: string): boolean {
  return SAYS_SETTING.test(text);
}

/** Whether a path is one of those in which git keeps what it acts on: hooks, attributes, settings, references. */
export function isInternal(path: string): boolean {
  const plain = path.replaceAll('\\', '/').replace(/\/+$/, '');
  return !/^(?:[/~]|\.\.\/)/.test(plain) && INTERNAL.test(plain);
}

/** Whether a path is a file in which people keep settings of git. */
export function isOfPerson(path: string): boolean {
  return OF_PERSON.test(path);
}

/** Whether a script says, in any of its texts, a setting on which git acts. */
export function saysSetting(commands: readonly ShellCommand[]): boolean {
  return commands.some(
    ({ words, input }) =>
      words.some(({ text }) => SAYS_SETTING.test(text.value)) ||
      (input?.kind === 'document' && SAYS_SETTING.test(input.text.value)),
  );
}
