import type { Reference } from '../../image/reference.js';
import type { Message } from '../../message.js';
import type { ScanSeverity } from './severity.js';

export interface ScanFinding {
  /** `CVE-2024-3094`. */
  readonly id: string;
  readonly severity: ScanSeverity;
  /** All that the vulnerability is called, its own id too. */
  readonly ids: readonly string[];
  /** The URL of the package; null: it is not said. */
  readonly purl: string | null;
  /** The package and its version; empty where it is not said. */
  readonly package: string;
}

/** What a scanner found in an image. */
export interface Scan {
  /** `Trivy`, `Grype`. */
  readonly scanner: string;
  /** When, as it says itself; null: it does not. */
  readonly madeAt: string | null;
  /** What it calls what was scanned; an archive has no name. */
  readonly names: readonly string[];
  /** The digests by which the image can be pulled, as `registry.acme.com/base/app@sha256:…`. */
  readonly repoDigests: readonly string[];
  /** The digest of the image for one platform that was scanned; null: it is not said. */
  readonly manifestDigest: string | null;
  readonly findings: readonly ScanFinding[];
}

/** What a report says; `unread`: it is something else, or of a kind that is not read. The reason goes on from "its scan report". */
export type ScanReading =
  | { readonly kind: 'read'; readonly scan: Scan }
  | { readonly kind: 'unread'; readonly reason: Message };

/** A report that whoever runs the gate gives. */
export interface GivenScan {
  /** What they say it is about. */
  readonly image: Reference;
  /** `grype.json`. */
  readonly file: string;
  readonly reading: ScanReading;
}
