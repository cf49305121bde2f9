import type { Reference } from '../../image/reference.js';
import type { Keeper } from '../../kept.js';

/** The instructions of one image that ships, with the ONBUILD triggers that run; those of its base are not known. */
export interface ShippedSteps {
  /** The line of the target's FROM. */
  readonly target: number;
  /** The target, and the images that its files come from in this build: equal ones are the same. */
  readonly identity: string;
  /** The name of the target; null without one. */
  readonly name: string | null;
  /** Its base is pulled for Windows: by `--platform`, or by the platform that is built for. */
  readonly isForWindows?: boolean;
  readonly steps: readonly ShippedStep[];
}

/** What files are taken from: a stage, or an image of which nothing is known but its name. */
export interface FileSource extends Keeper {
  /** The image at the bottom; null: nothing. */
  readonly base: Reference | null;
  /** What happens on it. */
  readonly steps: readonly ShippedStep[];
}

/** One instruction. Its variables are not expanded. */
export interface ShippedStep extends Keeper {
  /** Where it is written, which for a trigger is its ONBUILD. */
  readonly place: {
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
  };
  /** In lower case. */
  readonly keyword: string;
  /** As written: `--from=build`. */
  readonly flags: readonly string[];
  /** The items of a JSON list, or what the instruction takes; empty for a RUN, CMD or ENTRYPOINT in shell form. */
  readonly words: readonly string[];
  /** All that follows the flags, its continued lines joined. */
  readonly text: string;
  /** Written as a JSON list. */
  readonly json: boolean;
  readonly heredocs: readonly string[];
  /** `joinStep`, made once. */
  readonly whole?: string;
  /** Where a COPY takes its files from; null where that is not known, absent where it is the context. */
  readonly source?: FileSource | null | undefined;
}

/** The arguments before the first FROM, and what builds of the repository give. */
export interface FileArguments {
  /** What is written for each, in the order of the file; null: only the name is declared. */
  readonly defaults: ReadonlyMap<string, readonly (string | null)[]>;
  /** What builds give these arguments, each combination once; empty: nothing. */
  listGiven(names: ReadonlySet<string>): readonly string[];
}

/** All that an instruction says, in whatever form. */
export function joinStep({
  text,
  words,
  heredocs,
}: Pick<ShippedStep, 'text' | 'words' | 'heredocs'>): string {
  return words.length + heredocs.length === 0 ? text : [text, ...words, ...heredocs].join('\n');
}
