import type { TracedText } from '../../../traced-text.js';

/** Flags of `git` itself that take a value. */
const VALUES = /^(?:-[Cc]|--(?:git-dir|work-tree|namespace|exec-path|config-env))$/;

/** The files that a `git checkout OTHER -- FILE` or `git restore -s OTHER FILE` takes from another commit. */
export function findGitFiles(given: readonly TracedText[]): readonly TracedText[] {
  let at = 0;
  while (given[at]?.value.startsWith('-') === true) at += VALUES.test(given[at]?.value ?? '') ? 2 : 1;
  const command = given[at]?.value;
  const words = given.slice(at + 1);
  const end = words.findIndex(({ value }) => value === '--');
  const named = words.filter(({ value }) => !value.startsWith('-'));
  if (command === 'restore') {
    const isOther = words.some(({ value }) => /^(?:-s|--source)/.test(value));
    return isOther ? named : [];
  }
  if (command !== 'checkout') return [];
  const before = (end === -1 ? named.slice(0, 1) : words.slice(0, end)).filter(
    ({ value }) => !value.startsWith('-') && value !== 'HEAD',
  );
  if (before.length === 0) return [];
  return end === -1 ? named.slice(1) : words.slice(end + 1);
}

/** The commands of a text, word by word. */
export function splitCommands(text: TracedText): readonly (readonly TracedText[])[] {
  return text.value
    .split(/[;&|\n]+/)
    .map((command) => (command.replace(/(?<!\S)#.*/, '').match(/\S+/g) ?? []).map((each) => text.as(each)));
}

/** What settings are that words give git, `-c NAME=TEXT` and `config NAME TEXT`, as the commands that it may run for them. */
export function listSettingCommands(given: readonly TracedText[]): readonly (readonly TracedText[])[] {
  const isConfig = given.some(({ value }) => value === 'config');
  return given.flatMap((word, index) => {
    const [start] = /^[\w-]+(?:\.\S*)?\.[\w-]+=!?/.exec(word.value) ?? [];
    if (start !== undefined) return splitCommands(word.slice(start.length));
    const isValue = isConfig && /^[\w-]+\.\S*$/.test(given[index - 1]?.value ?? '');
    return isValue ? splitCommands(word.slice(word.value.startsWith('!') ? 1 : 0)) : [];
  });
}

/** The commands of `gh alias set NAME '!COMMAND'`. */
export function listSetAliases([
  command,
  action,
  ...given
]: readonly TracedText[]): readonly (readonly TracedText[])[] {
  if (command?.value !== 'alias' || action?.value !== 'set') return [];
  return given.flatMap((word) => splitCommands(word.slice(word.value.startsWith('!') ? 1 : 0)));
}
