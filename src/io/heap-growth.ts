/**
 * From here on V8's heap grows slowly. New objects get no more space than they have: it would grow to 100 MB while many
 * files are listed, because all of those stay, and be kept for what follows, which leaves hardly anything behind. The V8 of
 * Node 20 would also let the whole heap double before it collects what is garbage in it: a third more has to do.
 */
export function keepHeapSmall(): void {
  const major = Number.parseInt(process.versions.node, 10);
  // a V8 that does not know a setting would say so on standard error
  if (major > NEWEST) return;
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  setFlagsFromString('--semi-space-growth-factor=1');
  if (major < FRUGAL) setFlagsFromString('--heap-growing-percent=30');
}

/** The newest Node of which the settings are known. */
const NEWEST = 24;
/** The first Node whose V8 lets the heap grow by less on its own. */
const FRUGAL = 22;
