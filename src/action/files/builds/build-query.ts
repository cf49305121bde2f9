import type { FileChoice } from '../../../core/policy/query/file-choice.js';
import type { ChangedFiles } from '../../../io/github/files/changed-files.js';
import type { TreeEntries } from '../../../io/github/files/tree.js';
import type { BlobReader } from '../blob-reader.js';
import type { SourceQuery } from '../file-selection.js';
import type { TreeAttributes } from '../tree-attributes.js';

/** What builds are read from. */
export interface BuildQuery {
  readonly input: Pick<
    SourceQuery,
    'github' | 'repository' | 'fork' | 'policy' | 'scope' | 'isPart' | 'changes'
  >;
  readonly tree: TreeEntries;
  /** Null: nothing is compared, everything counts. */
  readonly changes: ChangedFiles | null;
  readonly attributes: TreeAttributes;
  readonly reader: BlobReader;
  /** What the policy makes of a path by its name. */
  readonly choose: (path: string) => FileChoice;
}
