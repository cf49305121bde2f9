import type { Doing } from '../made/told-problems.js';

/** What a script does to a file, or a folder, with paths of the repository. */
export interface PlacedChange {
  /** May be a pattern. */
  readonly path: string;
  /** What comes there; null: not known, or nothing that the repository has. */
  readonly from: string | null;
  /** What comes there is of another repository, so that nothing of it is known. */
  readonly isForeign: boolean;
  /** Whether something comes there that has a name of its own. */
  readonly isCopy: boolean;
  /** What comes there are all files of a pattern. */
  readonly isMany: boolean;
  /** Another name for what is there. */
  readonly isLink: boolean;
  /** It takes the place of a folder that is there. */
  readonly isPlain: boolean;
  /** A folder that is there is what it comes into. */
  readonly isInside: boolean;
  /** Files of which nothing is known come into it. */
  readonly isFilled: boolean;
  /** What is there is only taken away. */
  readonly isGone: boolean;
  /** A program of which nothing is known is given it. */
  readonly isTouched: boolean;
  /** Only the end of the path is known. */
  readonly isEnd: boolean;
  /** The programs that make up the name, where nothing of it is known. */
  readonly makers: readonly string[];
  readonly file: string;
  readonly line: number;
  /** The step that does it. */
  readonly doing: Doing;
}

/** More changes than jobs have. */
export const MAX_CHANGES = 2_000;

/** Keeps that a file is written of which only the end of the path is known. */
export function noteEnd(
  kept: PlacedChange[],
  change: Pick<PlacedChange, 'path' | 'file' | 'line' | 'doing'>,
): void {
  if (kept.length >= MAX_CHANGES) return;
  kept.push({
    ...change,
    from: null,
    isForeign: false,
    isCopy: false,
    isMany: false,
    isLink: false,
    isPlain: true,
    isInside: false,
    isFilled: false,
    isGone: false,
    isTouched: false,
    isEnd: true,
    makers: [],
  });
}
