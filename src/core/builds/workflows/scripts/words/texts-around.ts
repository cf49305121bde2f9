import type { SourceText } from '../../../source-text.js';

/** A script, and what may give its variables values. */
export interface TextsAround {
  readonly script: SourceText;
  readonly around: readonly SourceText[];
  /** All workflows and actions, of which one may give the inputs of another. */
  readonly workflows?: readonly SourceText[];
  /** The files that a path means. */
  readonly open: (path: string) => readonly SourceText[];
  /** Whether the repository has a file or folder of that path. */
  readonly isPath: (path: string) => boolean;
}

/** The same where paths are looked for, and no word is left out as one. */
export function keepingPaths(texts: TextsAround): TextsAround {
  const { script, workflows, open } = texts;
  return {
    script,
    get around() {
      return texts.around;
    },
    ...(workflows !== undefined && { workflows }),
    open,
    isPath: () => false,
  };
}
