/** A regular expression of Go (RE2) as a tree. */
export type RegexpNode =
  | { readonly kind: 'empty' }
  /** One character that the test accepts. */
  | { readonly kind: 'char'; readonly test: (char: string) => boolean }
  | { readonly kind: 'assertion'; readonly assertion: Assertion }
  | { readonly kind: 'group'; readonly index: number; readonly inner: RegexpNode }
  | { readonly kind: 'sequence'; readonly items: readonly RegexpNode[] }
  | { readonly kind: 'choice'; readonly items: readonly RegexpNode[] }
  | {
      readonly kind: 'repeat';
      readonly inner: RegexpNode;
      readonly min: number;
      readonly max: number;
      readonly greedy: boolean;
      /** Written with braces. */
      readonly isCounted: boolean;
    };

export type Assertion = 'text-start' | 'text-end' | 'line-start' | 'line-end' | 'word' | 'not-word';

export interface Flags {
  readonly ignoreCase: boolean;
  readonly multiline: boolean;
  readonly dotAll: boolean;
  readonly ungreedy: boolean;
}

export class PatternError extends Error {}

/** A pattern with a class that only some versions of Go have, by that name or at all. */
export class OpenPattern extends Error {}
