import type { SourceText } from '../source-text.js';

/** `wanted`: its content is not at hand yet, and the caller will read once more. */
export type TreeText =
  | { readonly kind: 'text'; readonly source: SourceText }
  | { readonly kind: 'wanted' }
  | {
      readonly kind: 'problem';
      readonly message: string;
      readonly isLimit: boolean;
      /** There is no such file. */
      readonly isAbsent?: true;
      /** It is a link to a file that is not there. */
      readonly isDangling?: true;
    };
