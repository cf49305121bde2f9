import type { Message } from '../../message.js';
import type { Unanswered } from '../answer.js';
import type { WholeImage } from '../image-part.js';
import type { Scan } from './scan.js';
import type { VexDocument } from './vex/vex-statement.js';

/** What a scanner found, attested by one of the demanded signers. */
export interface AttestedScan {
  /** The digest that it is about: of the image as a whole, or of that for one platform. */
  readonly about: string;
  readonly scan: Scan;
  /** As a log or an authority for timestamps vouches for it; RFC 3339. Null: nobody does. */
  readonly signedAt: string | null;
}

export interface AttestedScans extends WholeImage {
  readonly found: readonly AttestedScan[];
  /** What the same signers say about vulnerabilities that scanners find. */
  readonly vex: readonly VexDocument[];
  /** Why the first that is, or may be, signed by one of them is not read. */
  readonly unread: Message | null;
  /** Why the first VEX of theirs is not read. */
  readonly unreadVex: Message | null;
  /** Why the first whose signature does not count does not. */
  readonly refused: Message | null;
  /** Why there may be more. */
  readonly gap: Unanswered | null;
}

/** What cosign and in-toto call a report of vulnerabilities, whatever its version. */
export function isVulnerabilityReport(predicateType: string): boolean {
  return /^https:\/\/(?:cosign\.sigstore\.dev\/attestation\/vuln|in-toto\.io\/attestation\/vulns)(?:\/v[\d.]+)?$/.test(
    predicateType,
  );
}
