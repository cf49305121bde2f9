import { textMentionsBuild } from '../mentioned/build-text.js';
import type { ScriptWord } from '../shell-words.js';
import type { NameContext } from './named-programs.js';

/** Aliases of aliases that people make. */
const MAX_ALIASES = 5;

/** What an alias runs that only its shell makes out: `$(which docker)`. */
const MADE = /^\s*(?:[^\s=]*=\S*\s+)*\S*[$`]/;
const ASKED = /\s(?:build|bud|bake)(?:\s|$)/;

/** Whether the word after an alias is an alias as well, which the shell looks up: `alias docker='docker ' build='build -f x'`. */
export function feedsAlias(words: readonly ScriptWord[], context: NameContext): boolean {
  return countAliases(words, context) > 1;
}

/** Whether aliases make a build out of words that are none themselves. */
export function aliasesBuild(words: readonly ScriptWord[], context: NameContext): boolean {
  const count = countAliases(words, context);
  if (count === 0) return false;
  const [first = '', ...others] = words.map(({ text }, at) =>
    at < count ? (context.aliases.get(text.value)?.value ?? '') : text.value,
  );
  const text = [first, ...others].join(' ');
  return (count > 1 && textMentionsBuild(text)) || (MADE.test(first) && ASKED.test(text));
}

/** How many of the first words are aliases that the shell looks up: after one that ends in a space the next. */
function countAliases(words: readonly ScriptWord[], { aliases }: NameContext): number {
  let count = 0;
  for (let mayBe = true; mayBe; ) {
    const alias = aliases.get(words[count]?.text.value ?? '');
    if (alias === undefined) break;
    count++;
    mayBe = endsOpen(alias.value, aliases);
  }
  return count;
}

function endsOpen(alias: string, aliases: NameContext['aliases'], depth = 0): boolean {
  if (/\s$/.test(alias)) return true;
  const other = depth < MAX_ALIASES ? aliases.get(alias) : undefined;
  return other !== undefined && endsOpen(other.value, aliases, depth + 1);
}
