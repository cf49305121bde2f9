import type { ImageUse, Place } from '../dockerfile/reading.js';
import { spellLike } from '../image/reference.js';
import type { Finding, Report } from '../report.js';

/** The references at one place of a file, and the findings that say what to write there. */
export interface Spot {
  readonly path: string;
  readonly findings: readonly Finding[];
  /** With other values of arguments there may be several. */
  readonly uses: readonly ImageUse[];
}

/** Places at which something is to be written; what an exception covers may stay. */
export function listSpots({ files, findings }: Report): Spot[] {
  const uses = new Map<string, ImageUse[]>();
  for (const { file, images } of files) for (const use of images) addTo(uses, identify(file, use), use);
  const wanted = new Map<string, Finding[]>();
  for (const finding of findings)
    if (
      finding.waiver === null &&
      finding.fix !== null &&
      finding.fix.replacement !== null &&
      !awaitsApproval(finding)
    )
      addTo(wanted, identify(finding.file, finding), finding);
  return [...wanted].map(([key, found]) => ({
    path: found[0]?.file ?? '',
    findings: found,
    uses: uses.get(key) ?? [],
  }));
}

/** The replacement would be refused, so it is not written before the policy approves it. */
export function awaitsApproval({ waiver, fix }: Finding): boolean {
  return waiver === null && fix?.isUnapproved === true;
}

function identify(file: string, { line, column, endLine, endColumn }: Place): string {
  return JSON.stringify([file, line, column, endLine, endColumn]);
}

/** What each text at a place is to become, in the spelling of the file: more than one only if findings disagree. */
export function listWishes({ findings }: Spot): ReadonlyMap<string, ReadonlySet<string>> {
  const wishes = new Map<string, Set<string>>();
  for (const { written, fix } of findings) {
    const texts = wishes.get(written) ?? new Set();
    wishes.set(written, texts.add(spellLike(written, fix?.replacement ?? '')));
  }
  return wishes;
}

export function addTo<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
