import type { Unanswered } from '../answer.js';
import type { WholeImage } from '../image-part.js';
import type { LicenseNames } from './license/stated-license.js';
import type { ToldLicenses } from './license/told-licenses.js';

/** What a package is built from. */
export interface PackageSource {
  readonly name: string;
  /** Null: that of the package. */
  readonly version: string | null;
}

/** A package, as an SBOM lists it. */
export interface SbomPackage extends ToldLicenses {
  readonly name: string;
  /** With the distribution's epoch and revision, if it has them; more than one where the SBOM contradicts itself; none: it is not said. */
  readonly versions: readonly string[];
  /** Of its package URL: `deb`, `npm`; null: it has none. */
  readonly type: string | null;
  /** Of its package URL: `debian`, `@angular`; empty: none. */
  readonly namespace: string;
  /** All that it may be called, in lower case. */
  readonly names: readonly string[];
  /** The packages that it is built from, such as xz-utils for liblzma5. */
  readonly sources: readonly PackageSource[];
}

/** An SBOM that is attached to an image. */
export interface Sbom {
  /** The digest that it is about. */
  readonly about: string;
  readonly packages: readonly SbomPackage[];
  /** What it calls licences that are on no list. */
  readonly licenseNames: LicenseNames;
}

/** The SBOMs of an image. */
export interface Sboms extends WholeImage {
  readonly found: readonly Sbom[];
  /** Why there may be more. */
  readonly gap: Unanswered | null;
}
