import type { DecidedBy } from './decision.js';
import type { Place, Reading, Role, Via } from './dockerfile/reading.js';
import type { ForeignSpan } from './message.js';
import type { Problem } from './problem.js';
import type { RuleId } from './rules/index.js';

export type { DecidedBy } from './decision.js';
export type { Level } from './level.js';
export type { Problem } from './problem.js';

/** `error`: something could not be evaluated; never a pass, never confused with a violation. */
export type Verdict = 'pass' | 'warn' | 'fail' | 'error';

/** What to do about a finding. `replacement` is the text to write instead, null if a person must choose. */
export interface Fix {
  readonly description: string;
  /** Which parts of the description are foreign. */
  readonly foreign: readonly ForeignSpan[];
  readonly replacement: string | null;
  /** The image to put into the build context that replaces what is written: there is no text to write at the finding's own place. */
  readonly inContext?: string;
  /** The policy does not approve the image that is named, or not yet. */
  readonly isUnapproved?: true;
  /** The image that is named would be reported too. */
  readonly isReported?: true;
  /** The package manager whose leftovers in a RUN it is about. */
  readonly leftBy?: string;
}

/** An exception that covers a finding. */
export interface Waiver {
  readonly owner: string;
  readonly reason: string;
  /** The last day on which it applies. */
  readonly expires: string;
  /** The policy's key, `exceptions[2]`, or `inline` for a comment in the Dockerfile. */
  readonly key: string;
  readonly line: number;
  /** The file, if it is an exception of a policy that is extended. */
  readonly file?: string;
}

/** A place in some file. */
export interface FilePlace extends Place {
  readonly file: string;
}

/** The build that makes the difference, and where it does: first the value, then the build, then whatever else decides it, in line 0 a file as a whole. Of a finding in a build file, first its own place. */
export interface BuiltBy {
  readonly name: string;
  readonly places: readonly FilePlace[];
}

/** One rule broken by one image reference (or by a file, for `unreadable`). */
export interface Finding extends Place {
  readonly rule: RuleId;
  readonly level: 'warn' | 'block';
  readonly file: string;
  readonly image: string | null;
  readonly written: string;
  readonly via: Via | null;
  readonly role: Role | null;
  readonly message: string;
  /** Which parts of the message are foreign: never shown as the gate's own words. */
  readonly foreign: readonly ForeignSpan[];
  /** The part of the message that says what the policy allows, which is the same for many findings. */
  readonly allowed: ForeignSpan | null;
  /** The sentence of the message that names the build, which is another one in every place. Absent: there is none. */
  readonly aboutBuild?: ForeignSpan;
  readonly fix: Fix | null;
  readonly waiver: Waiver | null;
  readonly decidedBy: DecidedBy | null;
  /** Only of a file that was not read to its end although BuildKit may build it: the rules that would block an image in the rest. */
  readonly hides?: readonly RuleId[];
  /** The base revision has the same reference with the same finding, and the scope covers only changes; or the baseline records it: shown, but not counted as blocking. */
  readonly existing: boolean;
  /** Nothing is known: it is not a violation, and no baseline records it. */
  readonly unknown?: true;
  /** Nothing that is built needs the stage, so the image is not pulled. */
  readonly unneeded?: true;
  /** The day from which it blocks, where it only warns because of `effective`. */
  readonly blocksFrom?: string;
  /** Absent: nothing outside the file makes it. */
  readonly builtBy?: BuiltBy;
  /** The build may be meant for another Dockerfile, another folder, or with another file or other values. */
  readonly isGuessed?: true;
  /** Where what is built, or a value, is not in the repository: the build, and all that is said of it. */
  readonly outside?: {
    readonly build: string;
    readonly identity: string;
    /** The same with what takes no part in it, as baselines had it before, where that is another one. */
    readonly whole?: string;
    /** The same without the names of builds, with all that these build. */
    readonly unnamed?: string;
  };
  /** All that a name is made of which has no value, and the hash of it. */
  readonly madeOf?: readonly string[] | null;
  readonly words?: string;
  /** A hash of the file's bytes and of what builds give it, of a finding about the file itself; of what is said of the build, where one is outside. */
  readonly content?: string;
  /** A hash of what is said of the build with what takes no part, which baselines had before: as long as it is the same, so is the rest. */
  readonly wholeContent?: string;
  /** A hash of what is said of the build without its name. */
  readonly unnamedContent?: string;
  /** A hash of the bytes alone, which baselines had before, where that is another one. */
  readonly earlierContent?: string;
  /** The line of the baseline that records it: then it is `existing`. */
  readonly recorded?: RecordPlace;
}

/** Where a baseline records a finding. */
export interface RecordPlace {
  readonly file: string;
  readonly line: number;
}

/** A finding that the baseline records, and that is no longer there. */
export interface FixedRecord {
  readonly file: string;
  readonly rule: RuleId;
  readonly image: string | null;
  readonly written: string | null;
  readonly role: Role | null;
  /** How often it is no longer there. */
  readonly count: number;
  /** Where the baseline records it. */
  readonly line: number;
  /** The file is there, but nothing judges it any more, so nothing is fixed. */
  readonly isUnjudged?: true;
  /** The name or build is there, as something else. */
  readonly isChanged?: true;
  /** The file is gone, and this one has the same. */
  readonly movedTo?: string;
}

/** The baseline of the run, and what became of it. */
export interface BaselineSummary extends PolicySource {
  /** Its last day. */
  readonly expires: string | null;
  /** Whether it excuses anything: the policy lets it, and it has not expired. */
  readonly applies: boolean;
  /** How many findings it records. */
  readonly recorded: number;
  /** Those of them that are known to be gone, in files that were judged. */
  readonly fixed: readonly FixedRecord[];
}

export interface Counts {
  readonly files: number;
  readonly images: number;
  /** Findings of level block, neither waived nor existing. */
  readonly blocking: number;
  readonly warnings: number;
  readonly waived: number;
  readonly existing: number;
}

/** A Dockerfile and what was read from it. */
export interface FileReading extends Reading {
  readonly file: string;
}

/** Where the policy came from. */
export interface PolicySource {
  /** Where people find it: a path, or `owner/repo/path@sha`. */
  readonly source: string;
  /** Of the file's bytes, hex. */
  readonly sha256: string;
  /** The commit at which it was read, if there is one. */
  readonly commit?: string;
}

export interface Report {
  readonly verdict: Verdict;
  readonly policy: PolicySource | null;
  readonly counts: Counts;
  /** Sorted by path; empty if the caller asked not to keep them. */
  readonly files: readonly FileReading[];
  /** Order: file, line, column, rule. */
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  /** The date of the end-of-life data, so that people see its age. */
  readonly endOfLifeAsOf: string | null;
  /** Absent: the repository has none. */
  readonly baseline?: BaselineSummary;
  /** How many templates of Dockerfiles there are that nothing judges, changed or not. Absent: none, or not all files are known. */
  readonly skippedTemplates?: number;
}
