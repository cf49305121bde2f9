/** Never empty. */
export type NonEmpty<Item> = readonly [Item, ...Item[]];

/** Items by a key, both in the order in which they first came. */
export function groupBy<Item, Key>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, NonEmpty<Item>> {
  const groups = new Map<Key, [Item, ...Item[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** The same groups without their keys. */
export function listGroups<Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => unknown,
): readonly NonEmpty<Item>[] {
  return [...groupBy(items, keyOf).values()];
}
