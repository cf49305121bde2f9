/** A table is made of so many parts: one that changes is copied, all others are shared. */
const PARTS = 64;
/** Names differ in their last letters. */
const MAX_HASHED = 16;

interface Entry<V> {
  readonly value: V;
  /** When its name was first set, to list names in that order. */
  readonly since: number;
}

type Part<V> = ReadonlyMap<string, Entry<V>>;

/** Values by name, in the order in which names were first set. Copies cost nothing, and share all that does not change. */
export class SharedTable<V extends object> {
  private parts: readonly (Part<V> | undefined)[];
  private count: number;

  private constructor(parts: readonly (Part<V> | undefined)[] = [], count = 0) {
    this.parts = parts;
    this.count = count;
  }

  static of<V extends object>(entries: Iterable<readonly [string, V]> = []): SharedTable<V> {
    const table = new SharedTable<V>();
    for (const [name, value] of entries) table.set(name, value);
    return table;
  }

  copy(): SharedTable<V> {
    return new SharedTable(this.parts, this.count);
  }

  get(name: string): V | undefined {
    return this.parts[partOf(name)]?.get(name)?.value;
  }

  set(name: string, value: V): void {
    const at = partOf(name);
    const part = new Map(this.parts[at]);
    part.set(name, { value, since: part.get(name)?.since ?? this.count++ });
    this.put(at, part);
  }

  delete(name: string): void {
    const at = partOf(name);
    if (this.parts[at]?.has(name) !== true) return;
    const part = new Map(this.parts[at]);
    part.delete(name);
    this.put(at, part);
  }

  private put(at: number, part: Part<V>): void {
    const parts = [...this.parts];
    parts[at] = part;
    this.parts = parts;
  }

  get names(): readonly string[] {
    return listNames(this.parts);
  }

  get entries(): readonly (readonly [string, V])[] {
    return sortEntries(this.parts.flatMap((part) => [...(part ?? [])])).map(([name, { value }]) => [
      name,
      value,
    ]);
  }

  /** The names whose values are not the same object in another table: its own first. */
  namesUnlike(other: SharedTable<V>): readonly string[] {
    if (this.parts === other.parts) return [];
    const isUnlike = (_part: unknown, at: number): boolean => this.parts[at] !== other.parts[at];
    const names = [...listNames(this.parts.filter(isUnlike)), ...listNames(other.parts.filter(isUnlike))];
    return [...new Set(names)].filter((name) => this.get(name) !== other.get(name));
  }
}

function listNames(parts: readonly (Part<object> | undefined)[]): readonly string[] {
  return sortEntries(parts.flatMap((part) => [...(part ?? [])])).map(([name]) => name);
}

function sortEntries<V>(
  entries: readonly (readonly [string, Entry<V>])[],
): readonly (readonly [string, Entry<V>])[] {
  return entries.toSorted(([, left], [, right]) => left.since - right.since);
}

function partOf(name: string): number {
  let hash = name.length;
  for (let at = Math.max(name.length - MAX_HASHED, 0); at < name.length; at++)
    hash = (hash * 31 + name.charCodeAt(at)) | 0;
  return hash & (PARTS - 1);
}
