import type { PackageUrl } from '../../sbom/package-url.js';

/** What names a product or a part of it: each of these by itself. */
export interface VexComponent {
  readonly packages: readonly PackageUrl[];
  /** As `sha256:…`. */
  readonly digests: readonly string[];
}

export interface VexProduct extends VexComponent {
  /** In which parts of it the vulnerability is; none: in all of it. */
  readonly parts: readonly VexComponent[];
}

/** What somebody says about a vulnerability in products. */
export interface VexStatement {
  /** All that the vulnerability is called. */
  readonly ids: readonly string[];
  readonly products: readonly VexProduct[];
  /** Whether it says, with a reason where one is needed, that the products are not affected, or no longer. */
  readonly isHarmless: boolean;
  /** RFC 3339; null: it is not said. */
  readonly saidAt: string | null;
}

export interface VexDocument {
  readonly id: string;
  readonly version: number;
  readonly statements: readonly VexStatement[];
}
