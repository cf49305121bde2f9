/** An image that another one says it is built on. */
export interface NamedBase {
  /** As it is written there: `docker.io/library/debian:13-slim`, `scratch`. */
  readonly name: string;
  /** `sha256:…`; null: it is not said. */
  readonly digest: string | null;
}

/**
 * What an image says it is built on. `annotations`: its own base, once for each platform where they differ. `provenance`: every
 * image that took part in the build, because provenance does not say which of them is the base.
 */
export interface Bases {
  readonly from: 'annotations' | 'provenance';
  /** None: it does not say. */
  readonly named: readonly NamedBase[];
}
