import type { Day } from '../../../day.js';
import { isOdd, readDay } from '../../age-verdict.js';
import { type PackageUrl, readPackageUrl } from '../../sbom/package-url.js';
import type { ScanFinding } from '../scan.js';
import type { VexComponent, VexDocument, VexProduct, VexStatement } from './vex-statement.js';

/** Leaves out what the newest statement about it says is harmless. `digests`: those of the image that was scanned. */
export function removeHarmless(
  findings: readonly ScanFinding[],
  documents: readonly VexDocument[],
  digests: readonly string[],
  today: Day,
): readonly ScanFinding[] {
  const statements = chooseLatest(documents).flatMap((document) => document.statements);
  if (statements.length === 0) return findings;
  return findings.filter((finding) => !isHarmless(finding, statements, digests, today));
}

/** A later version of a document takes the place of an earlier one, also where it no longer says something. */
function chooseLatest(documents: readonly VexDocument[]): readonly VexDocument[] {
  const latest = new Map<string, number>();
  for (const { id, version } of documents) latest.set(id, Math.max(latest.get(id) ?? version, version));
  return documents.filter(({ id, version }) => latest.get(id) === version);
}

/** Where it is not known which statement is the newest, the finding stays. */
function isHarmless(
  { ids, purl }: ScanFinding,
  statements: readonly VexStatement[],
  digests: readonly string[],
  today: Day,
): boolean {
  const found = purl === null ? null : readPackageUrl(purl);
  const about = statements.filter(
    (statement) =>
      statement.ids.some((id) => ids.includes(id)) &&
      statement.products.some((product) => isAbout(product, found, digests)),
  );
  const times = about.map(({ saidAt }) => readTime(saidAt, today));
  if (about.length === 0 || times.includes(null)) return false;
  const newest = Math.max(...times.map(Number));
  return about.every(({ isHarmless: isGood }, at) => isGood || times[at] !== newest);
}

function readTime(saidAt: string | null, today: Day): number | null {
  const day = saidAt === null ? null : readDay(saidAt);
  return saidAt === null || day === null || isOdd(day, today) ? null : Date.parse(saidAt);
}

/** Whether a product is the image, or the package that was found. */
function isAbout(product: VexProduct, found: PackageUrl | null, digests: readonly string[]): boolean {
  const isFound = (component: VexComponent) =>
    found !== null && component.packages.some((each) => includes(each, found));
  if (!isImage(product, digests)) return product.parts.length === 0 && isFound(product);
  return product.parts.length === 0 || product.parts.some(isFound);
}

/** By its digest: a tag may be another image by now. */
function isImage({ packages, digests: hashes }: VexComponent, digests: readonly string[]): boolean {
  const versions = packages.flatMap(({ type, version }) =>
    type === 'oci' && version !== null ? [version] : [],
  );
  return [...versions, ...hashes].some((each) => digests.includes(each));
}

/** Whether a package URL, which may say less, means a package that was found. */
function includes(wanted: PackageUrl, found: PackageUrl): boolean {
  return (
    wanted.type === found.type &&
    wanted.namespace === found.namespace &&
    wanted.name === found.name &&
    (wanted.version === null || wanted.version === found.version) &&
    [...wanted.qualifiers].every(([key, value]) => key === '' || found.qualifiers.get(key) === value)
  );
}
