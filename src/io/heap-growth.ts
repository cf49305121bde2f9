/**
 * From here on V8's heap grows slowly. New objects get no more space than they have: it would grow to 100 MB while many
 * files are listed, because all of those stay, and be kept for what follows, which leaves hardly anything behind. The V8 of
 * Node 20 would also let the whole heap double before it collects what is garbage in it: a third more has to do.
 */
export function keepHeapSmall(): void {
  const major = Number.parseInt(process.versions.node, 10);
  // a V8 that does not know a setting would say so on standard error
  if (major > NEWEST) return;
  changed = [
    ['semi-space-growth-factor', 1, 2],
    ...(major < FRUGAL ? [['heap-growing-percent', 30, 0] as const] : []),
  ];
  for (const [name, value] of changed) set(name, value);
}

/** Gives V8 back the settings that it began with. */
export function letHeapGrow(): void {
  for (const [name, , standard] of changed) set(name, standard);
  changed = [];
}

/** Settings that are not as V8 has them, with what they are and what they were. */
let changed: readonly (readonly [name: string, value: number, standard: number])[] = [];

function set(name: string, value: number): void {
  process.getBuiltinModule('node:v8').setFlagsFromString(`--${name}=${value}`);
}

/** The newest Node of which the settings are known. */
const NEWEST = 24;
/** The first Node whose V8 lets the heap grow by less on its own. */
const FRUGAL = 22;
