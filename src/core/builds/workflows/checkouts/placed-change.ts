/** What a script does to a file, or a folder, with paths of the repository. */
export interface PlacedChange {
  /** May be a pattern. */
  readonly path: string;
  /** What comes there; null: not known, or nothing that the repository has. */
  readonly from: string | null;
  /** Whether something comes there that has a name of its own. */
  readonly isCopy: boolean;
  /** It takes the place of a folder that is there. */
  readonly isPlain: boolean;
  /** A folder that is there is what it comes into. */
  readonly isInside: boolean;
  /** Files of which nothing is known come into it. */
  readonly isFilled: boolean;
  /** What is there is only taken away. */
  readonly isGone: boolean;
  /** Only the end of the path is known. */
  readonly isEnd: boolean;
  /** The programs that make up the name, where nothing of it is known. */
  readonly makers: readonly string[];
  readonly file: string;
  readonly line: number;
}
