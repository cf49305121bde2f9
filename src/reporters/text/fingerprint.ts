import type { Finding } from '../../core/report.js';

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const MASK = 0xffffffffffffffffn;

/** FNV-1a of a text's UTF-16 units: 16 hex digits that stay the same between runs. It only identifies; it is not cryptographic. */
export function hashText(text: string): string {
  let hash = OFFSET;
  for (let at = 0; at < text.length; at++) hash = ((hash ^ BigInt(text.charCodeAt(at))) * PRIME) & MASK;
  return hash.toString(16).padStart(16, '0');
}

/**
 * Names findings so that the next run names the same ones alike: lines move, but the file, the rule, the image and its role
 * stay. Each one of the same name in a report has a number.
 */
export function openFingerprints(): (parts: readonly (string | null)[]) => string {
  const seen = new Map<string, number>();
  return (parts) => {
    const hash = hashText(JSON.stringify(parts));
    const occurrence = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, occurrence);
    return `${hash}:${occurrence}`;
  };
}

/** What a finding keeps when lines move. */
export function listLastingParts({
  rule,
  file,
  image,
  written,
  role,
}: Pick<Finding, 'rule' | 'file' | 'image' | 'written' | 'role'>): (string | null)[] {
  return [rule, file, image ?? written, role];
}
