/**
 * From here on V8 gives new objects no more space than they have. It would let that grow to 100 MB while many files are
 * listed, because all of those stay, and keep it for what follows, which leaves hardly anything behind.
 */
export function keepYoungSpaceSmall(): void {
  // a V8 that does not know the setting would say so on standard error
  if (Number.parseInt(process.versions.node, 10) <= NEWEST)
    process.getBuiltinModule('node:v8').setFlagsFromString('--semi-space-growth-factor=1');
}

/** The newest Node of which it is known. */
const NEWEST = 24;
