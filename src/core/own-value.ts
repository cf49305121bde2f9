/** What a table says of a name that others have chosen: every object also answers to `constructor` and the like. */
export function ownValue<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
