import { OPEN_PART } from '../../../dockerfile/variants/variant-options.js';
import type { PossiblePlace } from '../../build.js';
import type { Tree } from '../../tree.js';
import { FRONTEND, mayNameFrontend } from '../../unknown/frontend-name.js';
import { findEndings } from './build-places.js';
import { type HandedValues, listWays } from './handed-build.js';
import { listKnownValues } from './known-values.js';
import {
  type KnownValue,
  listGivenValues,
  MAX_VALUES,
  OPEN_NAME,
  type WrittenFlag,
} from './texts/given-values.js';
import type { TextsAround } from './words/texts-around.js';

/** What a script gives builds together, and where the Dockerfiles are that may get it. */
export interface Handed {
  readonly values: HandedValues;
  /** Where the first of them is given. */
  readonly line: number;
  readonly place: PossiblePlace;
}

const VARIABLE = /\$(?:\(\w+\)|\{\w+\}|\w+)/g;
/** More values than a script gives builds from files that list them. */
const MAX_LISTED = 500;
/** The same over all Dockerfiles that may get them. */
const MAX_TRIES = 5_000;

/** The values of a script, together where they are for the same Dockerfiles; each other value of one by itself. */
export function listHanded(
  texts: TextsAround,
  tree: Tree,
): { readonly handed: readonly Handed[]; readonly isTooMuch: boolean; readonly left: readonly string[] } {
  const { script } = texts;
  const given = listGivenValues(script.text);
  if (given.length === 0) return { handed: [], isTooMuch: false, left: [] };
  let isTooMuch = given.length > MAX_VALUES;
  const left = new Set<string>();
  const listed = new Set<string>();
  let tries = 0;
  const byEnding = new Map<string | null, { line: number; values: Map<string, Map<string, KnownValue>> }>();
  for (const each of given.flatMap((flag) => nameAll(flag, texts))) {
    const line = script.lineAt(each.start);
    const known = listKnownValues(each, texts);
    isTooMuch ||= known.isTooMuch;
    if (known.isTooMuch) for (const path of known.values.flatMap(({ sources }) => sources)) left.add(path);
    for (const ending of findEndings(texts, each.start, tree) ?? [null]) {
      const group = byEnding.get(ending) ?? { line, values: new Map<string, Map<string, KnownValue>>() };
      byEnding.set(ending, { line: Math.min(line, group.line), values: group.values });
      const values = group.values.get(each.field) ?? new Map<string, KnownValue>();
      group.values.set(each.field, values);
      for (const value of known.values.flatMap(withoutEnd)) {
        if (values.has(value.text)) continue;
        if (value.isListed) {
          listed.add(JSON.stringify([each.field, value.text]));
          tries++;
        }
        const isOver = listed.size > MAX_LISTED || tries > MAX_TRIES;
        if (value.isListed && isOver) for (const path of value.sources) left.add(path);
        else values.set(value.text, value);
      }
    }
  }
  const handed = [...byEnding].flatMap(([ending, { line, values }]) =>
    listWaysOf(values).map(
      (way): Handed => ({ values: way, line, place: ending === null ? 'anywhere' : { ending } }),
    ),
  );
  return { handed, isTooMuch: isTooMuch || listed.size > MAX_LISTED || tries > MAX_TRIES, left: [...left] };
}

/** A flag by each name that its argument may have, that of the frontend among them if it may be that. */
function nameAll(flag: WrittenFlag, texts: TextsAround): readonly WrittenFlag[] {
  if (!flag.field.startsWith(OPEN_NAME)) return [flag];
  const written = flag.field.slice(OPEN_NAME.length);
  const names = listKnownValues({ ...flag, value: written, end: flag.start }, texts).values.map(
    ({ text }) => text,
  );
  const known = written.replace(VARIABLE, OPEN_PART);
  const all = [
    ...names.filter((name) => /^\w+$/.test(name)),
    ...(mayNameFrontend(known, null) ? [FRONTEND] : []),
  ];
  return [...new Set(all)].map((name) => ({ ...flag, field: `args.${name}` }));
}

/** What is from elsewhere takes an image away, so it is a way of its own. */
function listWaysOf(given: ReadonlyMap<string, ReadonlyMap<string, KnownValue>>): readonly HandedValues[] {
  const all = [...given].map(([field, values]) => [field, [...values.values()]] as const);
  const isElsewhere = ([field]: (typeof all)[number]): boolean => field.startsWith('elsewhere.');
  const others = all.filter(isElsewhere);
  return [
    ...listWays(all.filter((each) => !isElsewhere(each))),
    ...others.flatMap(([field, values]) => values.map((value) => new Map([[field, value]]))),
  ];
}

/** What is left of a name whose tag is not known, if it says which registry it is from. */
function withoutEnd(value: KnownValue): readonly KnownValue[] {
  const text = value.text.replace(/[:@.-]+$/, '');
  const isWhole = text === value.text;
  if (text === '' || !(isWhole || /^[^/]*[.:][^/]*\//.test(text))) return [];
  return [{ ...value, text }];
}
