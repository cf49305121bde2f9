import type { ByteString } from '../go/byte-string.js';
import { splitCsv } from '../go/csv.js';
import { Refusal } from '../refusal.js';

const PREFIX = 'BUILDKIT_ATTEST_';

/** Whether a build argument asks BuildKit for an SBOM: the kind of attestation is compared without case. */
export function isSbomArgument(name: string): boolean {
  return name.startsWith(PREFIX) && name.slice(PREFIX.length).toLowerCase() === 'sbom';
}

/** The image that its value names to make the SBOM, as `Parse` of attestations/parse.go does; null: none, or it is refused. */
export function findNamedGenerator(value: ByteString): ByteString | null {
  try {
    const named = value === '' ? [] : splitCsv(value).filter(({ text }) => /^generator(?:=|$)/.test(text));
    return named.at(-1)?.text.slice('generator='.length) ?? null;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
