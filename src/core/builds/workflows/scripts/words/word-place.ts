/** Which words of its caller a text like `$2` is, in a script, or in a function of it. */
export type WordPlace = PlainPlace | OptionPlace | { readonly kind: 'any' };

export interface PlainPlace {
  readonly kind: 'at';
  /** Counted from 1. */
  readonly position: number;
  /** The function or macro that is given the words; null: the script. */
  readonly of: string | null;
}

/** The word behind an option: `--base) BASE=$2`. */
export interface OptionPlace {
  readonly kind: 'after';
  readonly options: readonly string[];
  /** 0: in the same word, behind `=`. */
  readonly distance: number;
  /** Whether the options are letters, which may stand together and right before their value. */
  readonly areLetters: boolean;
  readonly of: string | null;
}

export const ANY: WordPlace = { kind: 'any' };
