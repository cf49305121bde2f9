import type { SourceText } from '../../source-text.js';
import { findPrinted, listAssigned, listCallWords, MAX_TEXTS } from './assigned-values.js';
import type { KnownValue, WrittenFlag } from './given-values.js';

/** A script, and what may give its variables values. */
export interface TextsAround {
  readonly script: SourceText;
  readonly around: readonly SourceText[];
  /** The files that a path means. */
  readonly open: (path: string) => readonly SourceText[];
}

/** A variable in shells, make, templates and languages that put values into texts, or a command. */
const VARIABLE =
  /\$\{(?:env\.)?(\w{1,100})(?::?[-=]([^}\n]{0,200}))?\}|\$\((\w{1,100})\)|\$(?:env:)?([A-Za-z_]\w{0,100}|\d)|\{\{\s*\.?(\w{1,100})\s*\}\}|%([A-Za-z_]\w{0,100})%|#?\{(\w{1,100})\}|(\$\([^)\n]{0,200}\))/g;
/** Any other expression. */
const OPEN = /\$\{[^}]*\}|\{\{[^}]*\}\}|\$[@*#?]?/g;
/** A word that a script is given. */
const POSITION = /^(?:\d|OPTARG)$/;
const MAX_DEPTH = 4;

type Part =
  | { readonly literal: string }
  | { readonly command: string }
  | { readonly variable: string; readonly fallback: string | undefined };

/** What a script may give: with the values that its text, or else the texts around it, gives variables. */
export function listKnownValues(
  { value, start, end }: WrittenFlag,
  texts: TextsAround,
): readonly KnownValue[] {
  const { script } = texts;
  const given = { text: value, place: script.placeOf(start, end), sources: [script.file] };
  return distinct(expand(given, texts, []));
}

function distinct(values: readonly KnownValue[]): readonly KnownValue[] {
  return [...new Map(values.map((each) => [each.text, each])).values()];
}

/** A text with what is known of its variables in their place; what is not known counts as empty. */
function expand(value: KnownValue, texts: TextsAround, within: readonly string[]): readonly KnownValue[] {
  const parts = splitParts(value.text);
  const [only] = parts;
  // then it is written where the variable is set
  if (only !== undefined && parts.length === 1 && !('literal' in only))
    return listTexts(only, value, texts, within).map((each) => withSources(each, value));
  const ways = parts.map((part) =>
    'literal' in part
      ? [{ ...value, text: part.literal, sources: [] }]
      : distinct(listTexts(part, value, texts, within)),
  );
  // each text of one part, with the first ones of the others: all together are far more than are meant
  const join = (chosen: number, way: KnownValue | undefined): KnownValue => {
    const joined = ways.flatMap((each, at) => (at === chosen ? way : each[0]) ?? []);
    const text = joined.map((each) => each.text).join('');
    return {
      ...value,
      text,
      sources: [...new Set([...value.sources, ...joined.flatMap(({ sources }) => sources)])],
    };
  };
  return [
    join(-1, undefined),
    ...ways.flatMap((each, at) => each.slice(1).map((way) => join(at, way))),
  ].slice(0, MAX_TEXTS + 1);
}

function withSources(value: KnownValue, { sources }: Pick<KnownValue, 'sources'>): KnownValue {
  return { ...value, sources: [...new Set([...value.sources, ...sources])] };
}

function splitParts(text: string): readonly Part[] {
  const parts: Part[] = [];
  const addLiteral = (written: string): void => {
    const literal = written.replace(OPEN, '');
    if (literal !== '') parts.push({ literal });
  };
  let end = 0;
  for (const { 0: written, 2: fallback, 8: command, index, ...groups } of text.matchAll(VARIABLE)) {
    addLiteral(text.slice(end, index));
    const variable = [groups[1], groups[3], groups[4], groups[5], groups[6], groups[7]].find(Boolean) ?? '';
    parts.push(command === undefined ? { variable, fallback } : { command });
    end = index + written.length;
  }
  addLiteral(text.slice(end));
  return parts;
}

/** What a variable may be: in the script itself; if that does not say, in the texts around it; and its default. */
function listTexts(
  part: Exclude<Part, { literal: string }>,
  value: KnownValue,
  texts: TextsAround,
  within: readonly string[],
): readonly KnownValue[] {
  if ('command' in part) return listPrinted(part.command, texts);
  const { variable, fallback } = part;
  if (within.includes(variable) || within.length >= MAX_DEPTH) return [];
  const { script, around } = texts;
  const expandAll = (found: readonly KnownValue[]): readonly KnownValue[] =>
    distinct(found)
      .slice(0, MAX_TEXTS + 1)
      .flatMap((each) => expand(each, texts, [...within, variable]));
  const defaults = expandAll(fallback === undefined ? [] : [{ ...value, text: fallback }]);
  if (POSITION.test(variable))
    return [...expandAll(around.flatMap((each) => listCallWords(script.file, each))), ...defaults];
  const own = expandAll(listAssigned(variable, script));
  const set = own.length > 0 ? own : expandAll(around.flatMap((each) => listAssigned(variable, each)));
  return [...set, ...defaults];
}

/** The texts of the files that a command prints. */
function listPrinted(command: string, { open }: TextsAround): readonly KnownValue[] {
  const path = findPrinted(command);
  return (path === null ? [] : open(path)).flatMap((source) => {
    const text = source.text.trim();
    const start = source.text.indexOf(text);
    if (/\s/.test(text)) return [];
    return [{ text, place: source.placeOf(start, start + text.length), sources: [source.file] }];
  });
}
