/** How frontends of different versions read something. */
export interface FrontendChange {
  /** The minor version of frontend 1 that first reads it as this reader does. */
  readonly since: number;
  /** What the ones before it do. */
  readonly message: string;
}

/** All that has changed in how released frontends find the names of images in a text that each of them parses alike. */
export const FRONTEND_CHANGES = {
  quotesInPatterns: {
    since: 28,
    message: 'drop escapes between the quotes of a pattern, as here, and pull different images',
  },
  osVersions: {
    since: 13,
    message: 'do not predefine BUILDOSVERSION and TARGETOSVERSION, and pull different images',
  },
  targetStage: { since: 11, message: 'do not predefine TARGETSTAGE, and pull different images' },
  emptyArguments: {
    since: 11,
    message: 'set an argument that is declared without a value to nothing, and pull different images',
  },
  failedDefaults: {
    since: 8,
    message: 'set an argument whose default they cannot expand to nothing, and pull different images',
  },
  patterns: {
    since: 7,
    message: 'set an argument whose default has a pattern (#, %, /) to nothing, and pull different images',
  },
  modifiersOfUnset: {
    since: 6,
    message:
      'set an argument whose default has a modifier without a colon to nothing, and pull different images',
  },
} as const satisfies Readonly<Record<string, FrontendChange>>;

/** Reads a text as one version of the frontend does, and notes where others would not. */
export class FrontendReading {
  /** The minor version of frontend 1; infinite for the one that this reader equals. */
  readonly version: number;
  /** Line of the current instruction. */
  line = 1;
  readonly #met = new Map<FrontendChange, number>();

  constructor(version = Number.POSITIVE_INFINITY) {
    this.version = version;
  }

  /** What was met that other versions read differently, each with the first line. */
  get met(): ReadonlyMap<FrontendChange, number> {
    return this.#met;
  }

  /** Whether this version reads something as the current one does, where others do not. */
  knows(change: FrontendChange): boolean {
    if (!this.#met.has(change)) this.#met.set(change, this.line);
    return this.version >= change.since;
  }
}
