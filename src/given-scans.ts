import type { GivenScan } from './core/evidence/scan/scan.js';

/** The reports of scanners that are given as `IMAGE=FILE`, or what is wrong with them. What reads them is only loaded for some. */
export async function loadGivenScans(
  given: readonly string[],
): Promise<{ readonly scans: readonly GivenScan[] } | { readonly error: string }> {
  if (given.length === 0) return { scans: [] };
  const { readGivenScans } = await import('./io/scan/given-scans.js');
  return readGivenScans(given);
}
