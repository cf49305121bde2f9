import type { SourceText } from '../../source-text.js';
import { mayBeginImage } from '../../unknown/image-texts.js';
import { listGivenWords } from './call-words.js';
import { listAssigned, MAX_TEXTS } from './texts/assigned-values.js';
import { listExpressed } from './texts/expression-values.js';
import { COMMAND, type KnownValue, mayBeGiven, valueIn, type WrittenFlag } from './texts/given-values.js';
import { listListed } from './texts/listed-values.js';
import { hideInner, showInner } from './texts/nested-braces.js';
import { listEchoed, listPrinted, listVariableWords, MAX_LISTED } from './texts/printed-texts.js';
import { keepOwn } from './words/own-names.js';
import { listPlacedWords } from './words/placed-words.js';
import { keepingPaths, type TextsAround } from './words/texts-around.js';

/** A variable in shells, make, templates and languages that put values into texts, or a command. */
const VARIABLE = new RegExp(
  String.raw`\$\{(?:(?:process\.)?env\.)?(\w{1,100})(?:\[[^\]\n]{0,50}\])?(?:(?!##?[^}\n]{0,50}=\})[%#/^,][^}\n]{0,100}|:?[-=]([^}\n]{0,200}))?\}|\$\((\w{1,100})\)|\$(?:env:)?([A-Za-z_]\w{0,100}|\d)|\{\{\s*(?:\.Env)?\.?(\w{1,100})\s*\}\}|%([A-Za-z_]\w{0,100})%|#?\{(?:\w{1,50}\.){0,3}(\w{1,100})\}|(${COMMAND})|(\$\{\w{1,100}##?[^}\n]{0,50}=\})|\$\{\{([^}\n]{1,200})\}\}`,
  'g',
);
/** Any other expression. */
const OPEN = /\$\{[^}]*\}|\{\{[^}]*\}\}|\$[@*#?]?/g;
/** A word that a script is given; what is behind `=` in one (`${a#*=}`) counts as `OPTARG`. */
const POSITION = /^(?:\d{1,2}|OPTARG)$/;
/** Variables that have one another. */
const MAX_DEPTH = 8;
/** Far more than a value is put together from. */
const MAX_STEPS = 2_000;
/** The same of the paths of files that commands read. */
const MAX_PATH_STEPS = 500;
const MAX_PATH_DEPTH = 4;

type Part =
  | { readonly literal: string }
  | { readonly command: string }
  | { readonly expression: string }
  | { readonly variable: string; readonly fallback: string | undefined };

/** The text in which a variable of the environment has its values, of one that gives variables values. */
export type InEnvironment = (source: SourceText) => SourceText;

/** What a value may be, and whether there is more than is looked for. */
export interface KnownValues {
  readonly values: readonly KnownValue[];
  readonly isTooMuch: boolean;
}

/** The values of one flag, as they are looked for. */
interface Search {
  readonly texts: TextsAround;
  /** What the texts give the variable that is asked for, if it is one of the environment. */
  readonly inEnvironment: InEnvironment | null;
  /** What a text gives a variable. */
  listOf(variable: string, source: SourceText): readonly KnownValue[];
  /** How the paths in commands are looked for: those that are not found there are not looked for further. */
  readonly paths?: Search;
  /** Takes a step; false: there were too many, or variables too deep in one another. */
  enter(within: readonly string[]): boolean;
}

/** What a script may give: with the values that its text, or else the texts around it, gives variables. */
export function listKnownValues(
  { value, start, end }: WrittenFlag,
  texts: TextsAround,
  inEnvironment: InEnvironment | null = null,
): KnownValues {
  const { script } = texts;
  const given = valueIn(script, value, [start, end]);
  let left = MAX_STEPS;
  let isTooMuch = false;
  const known = new Map<SourceText, Map<string, readonly KnownValue[]>>();
  const own: Search = {
    texts,
    inEnvironment,
    listOf(variable, source) {
      const ofSource = known.get(source) ?? new Map<string, readonly KnownValue[]>();
      known.set(source, ofSource);
      const found = ofSource.get(variable) ?? [
        ...listAssigned(variable, source),
        ...listListed(variable, source),
      ];
      ofSource.set(variable, found);
      return found;
    },
    enter(within) {
      const isOver = left-- <= 0 || within.length >= MAX_DEPTH;
      isTooMuch ||= isOver;
      return !isOver;
    },
  };
  let pathsLeft = MAX_PATH_STEPS;
  const paths = {
    ...own,
    texts: keepingPaths(texts),
    enter: ({ length }: readonly string[]) => length < MAX_PATH_DEPTH && pathsLeft-- > 0,
  };
  const values = distinct(expand(given, { ...own, paths }, []));
  const images = values.filter(({ text }) => mayBeginImage(text));
  isTooMuch ||= images.length > MAX_LISTED || images.filter((each) => !each.isListed).length > MAX_TEXTS;
  return { values, isTooMuch };
}

function distinct(values: readonly KnownValue[]): readonly KnownValue[] {
  return [...new Map(values.map((each) => [each.text, each])).values()];
}

/** A text with what is known of its variables in their place; what is not known counts as empty. */
function expand(value: KnownValue, search: Search, within: readonly string[]): readonly KnownValue[] {
  const parts = splitParts(value.text);
  const [only] = parts;
  // then it is written where the variable is set
  if (only !== undefined && parts.length === 1 && !('literal' in only))
    return listTexts(only, value, search, within).map((each) => withSources(each, value));
  const ways = parts.map((part) =>
    'literal' in part
      ? [{ ...value, text: part.literal, sources: [] }]
      : distinct(listTexts(part, value, search, within)),
  );
  // each text of one part, with the first ones of the others: all together are far more than are meant
  const join = (chosen: number, way: KnownValue | undefined): KnownValue => {
    const joined = ways.flatMap((each, at) => (at === chosen ? way : each[0]) ?? []);
    const text = joined.map((each) => each.text).join('');
    return {
      ...value,
      text,
      ...(joined.some(({ isListed }) => isListed === true) && { isListed: true }),
      sources: [...new Set([...value.sources, ...joined.flatMap(({ sources }) => sources)])],
    };
  };
  return [
    join(-1, undefined),
    ...ways.flatMap((each, at) => each.slice(1).map((way) => join(at, way))),
  ].slice(0, MAX_LISTED + 1);
}

function withSources(value: KnownValue, { sources }: Pick<KnownValue, 'sources'>): KnownValue {
  return { ...value, sources: [...new Set([...value.sources, ...sources])] };
}

function splitParts(written: string): readonly Part[] {
  const text = hideInner(written);
  const parts: Part[] = [];
  const addLiteral = (part: string): void => {
    const literal = showInner(part.replace(OPEN, ''));
    if (literal !== '') parts.push({ literal });
  };
  let end = 0;
  for (const {
    0: part,
    2: fallback,
    8: command,
    9: option,
    10: expression,
    index,
    ...groups
  } of text.matchAll(VARIABLE)) {
    addLiteral(text.slice(end, index));
    const variable =
      [groups[1], groups[3], groups[4], groups[5], groups[6], groups[7], option && 'OPTARG'].find(Boolean) ??
      '';
    if (expression !== undefined) parts.push({ expression });
    else if (command === undefined)
      parts.push({ variable, fallback: fallback && unquote(showInner(fallback)) });
    else parts.push({ command: showInner(command) });
    end = index + part.length;
  }
  addLiteral(text.slice(end));
  return parts;
}

/** A default without the quotes around all of it. */
function unquote(text: string): string {
  return /^(["'])(.*)\1$/s.exec(text)?.[2] ?? text;
}

/** What a variable may be: in the script itself; if that does not say, in the texts around it; and its default. */
function listTexts(
  part: Exclude<Part, { literal: string }>,
  value: KnownValue,
  search: Search,
  within: readonly string[],
): readonly KnownValue[] {
  if ('command' in part) {
    const echoed = listEchoed(part.command).map((text) => ({ ...value, text }));
    const named = listVariableWords(part.command).flatMap((text) =>
      expand({ ...value, text }, search.paths ?? search, within),
    );
    return [
      ...listPrinted(
        part.command,
        named.map(({ text }) => text),
        search.texts.open,
      ),
      ...echoed.flatMap((each) => expand(each, search, within)),
    ];
  }
  if ('expression' in part) return listExpression(part.expression, value, search, within);
  const { variable, fallback } = part;
  if (!search.enter(within)) return [];
  const { texts, listOf } = search;
  const { script } = texts;
  // one of the environment is not the one of the same name that the text has for itself (`B=$B docker compose build`)
  const reach = within.length === 0 ? search.inEnvironment : null;
  const textOf = reach ?? ((source: SourceText) => source);
  const placed = POSITION.test(variable) ? listPlacedWords(variable, value, texts) : null;
  const key = placed?.key ?? variable;
  const inner = reach === null ? key : '';
  const expandAll = (found: readonly KnownValue[]): readonly KnownValue[] =>
    distinct(found)
      .slice(0, MAX_TEXTS + 1)
      .flatMap((each) => expand(each, search, [...within, inner]));
  const defaults = expandAll(fallback === undefined ? [] : [{ ...value, text: fallback }]);
  // what a variable has from itself is from elsewhere (`B=${B:-node:22}`), or what it had before (`B=$B/node`)
  if (within.includes(key))
    return [...defaults, ...listOf(variable, script).filter(({ text }) => !splitParts(text).some(isOpen))];
  if (placed !== null) return [...expandAll(placed.words), ...defaults];
  const found = listOf(variable, textOf(script));
  const own = reach === null ? keepOwn(found, variable, value, script) : found;
  const given = texts.around.flatMap((each) => listGivenWords(script.file, variable, each));
  const set = expandAll([...own, ...given]);
  if (set.length > 0 && !mayBeGiven(variable, own, textOf(script))) return [...set, ...defaults];
  const around = expandAll(texts.around.flatMap((each) => listOf(variable, textOf(each))));
  return [...set, ...around, ...defaults];
}

/** What an expression of a workflow may be, in the place of a word or a variable that a program is given. */
function listExpression(
  expression: string,
  { place }: KnownValue,
  search: Search,
  within: readonly string[],
): readonly KnownValue[] {
  const { texts } = search;
  if (within.includes(expression) || !search.enter(within)) return [];
  return distinct(listExpressed(expression, place.file, texts.workflows ?? texts.around)).flatMap((each) =>
    expand(each, search, [...within, expression]),
  );
}

function isOpen(part: Part): boolean {
  return !('literal' in part);
}
