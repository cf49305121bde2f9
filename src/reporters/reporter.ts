import type { Day } from '../core/day.js';
import type { ImageUse, Place } from '../core/dockerfile/reading.js';
import type { FindEnds } from '../core/judge/facts/image-ends.js';
import type { FileReading, Report } from '../core/report.js';
import type { UniqueImage } from './groups/unique-images.js';
import type { TerminalContext } from './terminal/terminal-page.js';

/** The program that writes the report. */
export interface Program {
  readonly version: string;
  /** The project's address, without a trailing slash. */
  readonly home: string;
}

/** Addresses for readers of a report; null where there is none. */
export interface ReportLinks {
  readonly findPlace: (file: string, place: Pick<Place, 'line' | 'endLine'>) => string | null;
  /** A line of the policy itself, not of one that it extends. */
  readonly findPolicyLine: (line: number) => string | null;
}

/** What a format may need besides the report. */
export interface ReportContext extends TerminalContext {
  readonly program: Program;
  /** The day that was judged by. */
  readonly today: Day;
  /** What `renderFile` made of each file, in the order of their paths. */
  readonly files: Iterable<string>;
  /** What is known about an image and has an end of life. */
  readonly findEnds: FindEnds;
  /** The day on which an image was made, if a registry was asked and says so. */
  readonly findMade: (image: string) => Day | null;
  /** Where lines can be read on the web. Absent: nowhere. */
  readonly links?: ReportLinks;
  /** Whether a file begins with a byte order mark, which takes no column but three bytes. */
  readonly hasMark: (file: string) => boolean;
}

/** What a format may need besides the files that were read. */
export interface ImagesContext {
  readonly program: Program;
  readonly today: Day;
  readonly colors: boolean;
  /** It is a screen, on which a long list would push its beginning out of sight. */
  readonly isScreen?: boolean;
  readonly findEnds: FindEnds;
  /** With `--unique`, at the first use of each image: in how many places it is. */
  readonly tallies?: ReadonlyMap<ImageUse, string>;
}

/** One output format: text in pieces. It prints nothing, and escapes foreign text. */
export interface Reporter {
  /** What `check` found. */
  readonly renderReport: (report: Report, context: ReportContext) => Iterable<string>;
  /** What `images` found: every image that BuildKit would pull, not judged. */
  readonly renderImages: (readings: readonly FileReading[], context: ImagesContext) => Iterable<string>;
  /**
   * The same with each image once. Absent: `renderImages` gets the first use of each image and has to say its tally, because
   * the format says everything at a place.
   */
  readonly renderUnique?: (
    images: readonly UniqueImage[],
    readings: readonly FileReading[],
    context: ImagesContext,
  ) => Iterable<string>;
  /** For a report that lists the files: each is rendered once it is judged, because its text takes a tenth of the memory. */
  readonly renderFile?: (reading: FileReading) => string;
}
