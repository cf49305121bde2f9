import type { InlineDockerfile } from './core/builds/build.js';
import type { Reading } from './core/dockerfile/reading.js';
import type { FileBuild } from './core/dockerfile/variants/variant-options.js';
import type { Finding } from './core/report.js';
import type { SourceFile } from './core/source-file.js';

/** A Dockerfile to judge, and the same file at the base revision (under its old name where it was renamed; null: new, or no base). */
export interface GateFile {
  readonly head: SourceFile;
  readonly base: SourceFile | null;
  /** The builds that files of the repository describe for it, now and at the base revision. They only add. */
  readonly builds?: readonly FileBuild[];
  readonly baseBuilds?: readonly FileBuild[];
  /** No build that is known at the base built it, and one does now. */
  readonly isNewlyBuilt?: true;
  /** Where the text stands in the file that `path` names, where it is not that file as a whole. */
  readonly inline?: InlineDockerfile;
  readonly baseInline?: InlineDockerfile;
  /** Only what builds newly make of it is part of the change: the file itself is as it was. */
  readonly isUntouched?: true;
  /** The build for which it is judged, where it is as it was. */
  readonly touchedBy?: FileBuild;
}

/** What a version of a file says, and what was found in it. */
export interface SeenVersion {
  /** Null where there are no bytes. */
  readonly reading: Reading | null;
  /** The same, also refused where only older frontends make it say something else. */
  readonly judged: Reading | null;
  readonly found: readonly Finding[];
}
