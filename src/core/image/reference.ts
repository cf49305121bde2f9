/** An image reference taken apart, after normalisation: `node:22` → docker.io, library/node, 22. */
export interface Reference {
  /** As BuildKit contacts it: `docker.io`, `localhost:5000`. Case is kept. */
  readonly host: string;
  /** Without host: `library/node`. */
  readonly path: string;
  /** Null where only a digest is written; `latest` where nothing is. */
  readonly tag: string | null;
  /** Whether the tag stands in the text (false: the implied `latest`). */
  readonly tagWritten: boolean;
  /** `sha256:…`, null without one. */
  readonly digest: string | null;
}
