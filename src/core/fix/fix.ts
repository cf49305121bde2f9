import type { InlineDockerfile } from '../builds/build.js';
import type { ByteString } from '../dockerfile/go/byte-string.js';
import type { BuildOrigin } from '../dockerfile/reading.js';
import type { FileBuild } from '../dockerfile/variants/variant-options.js';
import type { Message } from '../message.js';
import type { Finding, Report } from '../report.js';

/** Some bytes of a file, and what takes their place. */
export interface FileEdit {
  /** Under its own name, whatever links lead to it. */
  readonly file: string;
  /** In bytes, the end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: ByteString;
}

/** What an edit makes of some references: all at one place with one text. */
export interface ReferenceChange {
  /** The file's own name. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  readonly written: string;
  /** The image that a build context puts in their place, if it is that which changes, and not the text. */
  readonly context: string | null;
  readonly instead: string;
}

/** A value that build files give an argument or a context, and what it becomes. */
export interface GivenChange {
  /** `args.NAME`, or `contexts` for all of them. */
  readonly key: string;
  readonly value: string;
  readonly instead: string;
  /** The builds that it is for, by their origins; others keep the value. */
  readonly builds: readonly string[];
}

/** A build, told apart from the others. */
export function nameOrigin({ file, line, name }: BuildOrigin): string {
  return JSON.stringify([file, line, name]);
}

/** Edits that belong together, and all that they are meant to do. */
export interface PlannedFix {
  readonly edits: readonly FileEdit[];
  readonly changes: readonly ReferenceChange[];
  readonly given: readonly GivenChange[];
  /** Those that it removes. */
  readonly findings: readonly Finding[];
}

/** A finding that says what to write instead, and why that was not written. */
export interface LeftFinding {
  readonly finding: Finding;
  /** A sentence without its full stop. */
  readonly why: Message;
}

/** What a check found, and the builds that it knows of. */
export interface Judged {
  readonly report: Report;
  /** By the path of the Dockerfile, or of the file that it is written in. */
  readonly builds: ReadonlyMap<string, readonly FileBuild[]>;
  /** Dockerfiles inside build files. */
  readonly inline: ReadonlyMap<string, readonly InlineDockerfile[]>;
  readonly told: readonly ToldBuild[];
}

/** What a build file says of a build. */
export interface ToldBuild {
  readonly origin: string;
  /** By `args.NAME` and `contexts.NAME`. */
  readonly values: ReadonlyMap<string, string>;
  /** All the rest, as text that can be compared. */
  readonly rest: string;
}

/** The files that can be edited. */
export interface Sources {
  /** The name of the file that a path leads to; a message says why it cannot be edited. */
  nameOf(path: string): string | Message;
  /** The bytes of a file by that name. */
  read(name: string): ByteString;
}
