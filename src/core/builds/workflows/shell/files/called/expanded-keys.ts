import { isUnknown, type UnknownTexts } from '../../../../unknown-texts.js';
import type { ScriptWord } from '../../shell-words.js';

/** `${!NAME[@]}`, the keys of an array; `${!START@}`, the names of variables; `${!#}`, the last of the words that are set. */
const KEYS = /^\$\{!(?:([A-Za-z_]\w*)\[[@*]\]|([A-Za-z_]\w*)[@*]|#)\}$/;
/** A key as a script writes it, `["a b"]` too. */
const KEY = String.raw`\[\s*["']?([^\]\n"']{1,100})["']?\s*\]\+?=`;
const LAST_SET = /\bset[ \t]+(?:--[ \t]+)?[^\n;&|]{0,300}?([^\s;&|"']{1,200})["']?[ \t]*(?=$|[\n;&|])/g;
/** More keys than people write. */
const MAX_KEYS = 50;

/** The words with each of the names that they may have in the place of keys and names of variables; null: more than are read. */
export function listExpanded(
  words: readonly ScriptWord[],
  script: string,
  texts: UnknownTexts,
  known: Map<string, readonly string[]>,
): readonly (readonly ScriptWord[] | null)[] {
  if (!script.includes('${!')) return [];
  const expressions = [...new Set(words.flatMap(({ text }) => texts.expressionsIn(text.value)))];
  return expressions.flatMap((expression): readonly (readonly ScriptWord[] | null)[] => {
    const names = known.get(expression) ?? listNames(expression, script);
    known.set(expression, names);
    if (names.length > MAX_KEYS) return [null];
    const stand = texts.standIn(expression);
    // alone it may be all of them, in any order
    const orders = names.map((name, at) => [...names.slice(at + 1), ...names.slice(0, at), name]);
    return orders.map((order) =>
      words.flatMap((word): readonly ScriptWord[] => {
        if (word.text.value === stand) return order.map((name) => ({ ...word, text: word.text.as(name) }));
        const value = word.text.value.replaceAll(stand, order.at(-1) ?? '');
        return isUnknown(word.text.value) ? [{ ...word, text: word.text.as(value) }] : [word];
      }),
    );
  });
}

function listNames(expression: string, script: string): readonly string[] {
  const found = KEYS.exec(expression);
  if (found === null) return [];
  const [, name, start] = found;
  return [...new Set(name === undefined ? listVariables(start, script) : listKeys(name, script))];
}

function listKeys(name: string, script: string): readonly string[] {
  const item = new RegExp(String.raw`(?<![\w$])${name}${KEY}`, 'g');
  const lists = [...script.matchAll(new RegExp(String.raw`(?<![\w$])${name}\+?=\(([^)]*)`, 'g'))];
  return [
    ...[...script.matchAll(item)].map(([, key = '']) => key),
    ...lists.flatMap(([, list = '']) => [...list.matchAll(new RegExp(KEY, 'g'))].map(([, key = '']) => key)),
  ];
}

function listVariables(start: string | undefined, script: string): readonly string[] {
  if (start === undefined) return [...script.matchAll(LAST_SET)].map(([, word = '']) => word);
  const set = [...script.matchAll(/(?<![\w$])([A-Za-z_]\w*)(?:\[[^\]\n]*\])?\+?=/g)].map(
    ([, name = '']) => name,
  );
  const declared = [
    ...script.matchAll(/\b(?:declare|typeset|local|export|read|readonly)\b([^\n;|&]*)/g),
  ].flatMap(([, words = '']) => words.match(/[A-Za-z_]\w*/g) ?? []);
  return [...set, ...declared].filter((name) => name.startsWith(start));
}
