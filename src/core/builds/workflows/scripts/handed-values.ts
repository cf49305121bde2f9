import type { PossiblePlace } from '../../build.js';
import type { SourceText } from '../../source-text.js';
import type { Tree } from '../../tree.js';
import { mayBeginImage } from '../../unknown/image-texts.js';
import { MAX_TEXTS } from './assigned-values.js';
import { type KnownValue, listGivenValues, MAX_VALUES } from './given-values.js';
import type { HandedValues } from './handed-build.js';
import { listKnownValues } from './known-values.js';
import { findNamedFile, listMeant } from './named-file.js';
import { listAround, openFiles, type Scripts } from './script-files.js';

/** What a script gives builds together, and where the Dockerfiles are that may get it. */
export interface Handed {
  readonly values: HandedValues;
  /** Where the first of them is given. */
  readonly line: number;
  readonly place: PossiblePlace;
}

/** The values of a script, together where they are for the same Dockerfiles; each other value of one by itself. */
export function listHanded(
  script: SourceText,
  scripts: Scripts,
  tree: Tree,
): { readonly handed: readonly Handed[]; readonly isTooMuch: boolean } {
  const given = listGivenValues(script.text);
  if (given.length === 0) return { handed: [], isTooMuch: false };
  const texts = {
    script,
    around: listAround(script, scripts, tree),
    open: (path: string) => openFiles(listMeant(path, tree), tree),
  };
  let isTooMuch = given.length > MAX_VALUES;
  const byEnding = new Map<string | null, { line: number; values: Map<string, KnownValue[]> }>();
  for (const each of given) {
    const path = findNamedFile(script.text, each.start);
    // a path that leads nowhere tells nothing
    const ending = path === null || listMeant(path, tree).length === 0 ? null : path.toLowerCase();
    const line = script.lineAt(each.start);
    const group = byEnding.get(ending) ?? { line, values: new Map<string, KnownValue[]>() };
    byEnding.set(ending, { line: Math.min(line, group.line), values: group.values });
    const known = listKnownValues(each, texts).flatMap(withoutEnd);
    isTooMuch ||= known.length > MAX_TEXTS;
    group.values.set(each.field, [...(group.values.get(each.field) ?? []), ...known]);
  }
  const handed = [...byEnding].flatMap(([ending, { line, values }]) =>
    listWays(values).map(
      (way): Handed => ({ values: way, line, place: ending === null ? 'anywhere' : { ending } }),
    ),
  );
  return { handed, isTooMuch };
}

/** The first value of each field, and each other one that may be an image among these. */
function listWays(values: ReadonlyMap<string, readonly KnownValue[]>): readonly HandedValues[] {
  const first = new Map(
    [...values].flatMap(([field, [value]]) => (value === undefined ? [] : [[field, value] as const])),
  );
  if (first.size === 0) return [];
  const others = [...values].flatMap(([field, [, ...more]]) =>
    more.filter(({ text }) => mayBeginImage(text)).map((value) => new Map(first).set(field, value)),
  );
  return [first, ...others];
}

/** What is left of a name whose tag is not known, if it says which registry it is from. */
function withoutEnd(value: KnownValue): readonly KnownValue[] {
  const text = value.text.replace(/[:@.-]+$/, '');
  const isWhole = text === value.text;
  if (text === '' || text.endsWith('/') || !(isWhole || /^[^/]*[.:][^/]*\//.test(text))) return [];
  return [{ ...value, text }];
}
