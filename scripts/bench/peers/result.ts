/** What the comparison with other tools has measured; `npm run generate` makes the tables of documents from it. */
export interface PeerResult {
  readonly date: string;
  readonly machine: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly seeing: readonly Seeing[];
  readonly speed: readonly Speed[];
}

export interface Seeing {
  readonly cases: string;
  /** How many files pull an image that is not approved, and how many do not. */
  readonly foreign: number;
  readonly controls: number;
  readonly tools: readonly ToolSeeing[];
}

export interface ToolSeeing {
  readonly name: string;
  /** Files in which it names an image that is not approved. */
  readonly named: number;
  /** Those that it blocks only because it cannot read them. */
  readonly unread: number;
  /** Files that it blocks although all of their images are approved. */
  readonly falseBlocks: number;
}

export interface Speed {
  readonly files: number;
  readonly tools: readonly {
    readonly name: string;
    readonly milliseconds: number;
    readonly cpuMilliseconds: number;
    readonly megabytes: number;
  }[];
}
