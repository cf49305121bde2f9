/** One option, as its help says it. */
export interface OptionRule {
  /** The placeholder for the value in help; null: a switch. */
  readonly value: string | null;
  /** The only values that it takes, unless a command says which of them it has. */
  readonly choices?: readonly string[];
  readonly repeatable?: boolean;
  readonly help: string;
}
