/** The instructions of one image that ships, with the ONBUILD triggers that run; those of its base are not known. */
export interface ShippedSteps {
  /** The line of the target's FROM. */
  readonly target: number;
  readonly steps: readonly ShippedStep[];
}

/** One instruction. Its variables are not expanded. */
export interface ShippedStep {
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
}
