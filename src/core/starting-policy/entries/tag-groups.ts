import { dropCovered } from './version-list.js';

/** Numbers and variants that are used together: each number with each variant. */
export interface TagGroup {
  readonly numbers: readonly string[];
  readonly variants: readonly string[];
}

/** A tag that begins with a number, taken apart. */
export interface NumberedTag {
  readonly number: string;
  readonly variant: string;
}

/** Groups tags so that each group approves exactly what is used: 22, 22-alpine and 24-alpine are two groups. */
export function groupTags(tags: readonly NumberedTag[]): TagGroup[] {
  const byVariant = collect(tags.map(({ number, variant }) => [variant, number]));
  const reduced = new Map([...byVariant].map(([variant, numbers]) => [variant, dropCovered([...numbers])]));
  const pairs = [...reduced].flatMap(([variant, numbers]) => numbers.map((number) => ({ number, variant })));
  const byNumber = collect(pairs.map(({ number, variant }) => [number, variant]));
  const rows = joinAlike(reduced).map(({ keys, values }) => ({ numbers: values, variants: keys }));
  const columns = joinAlike(byNumber).map(({ keys, values }) => ({ numbers: keys, variants: values }));
  return columns.length < rows.length ? columns : rows;
}

function collect(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const [key, value] of pairs) found.set(key, (found.get(key) ?? new Set()).add(value));
  return found;
}

/** Keys that have the same values. */
function joinAlike(
  lists: ReadonlyMap<string, Iterable<string>>,
): { readonly keys: readonly string[]; readonly values: readonly string[] }[] {
  const groups = new Map<string, { readonly keys: string[]; readonly values: readonly string[] }>();
  for (const [key, list] of lists) {
    const values = [...list].toSorted();
    const id = values.join(' ');
    const group = groups.get(id) ?? { keys: [], values };
    group.keys.push(key);
    groups.set(id, group);
  }
  return [...groups.values()];
}
