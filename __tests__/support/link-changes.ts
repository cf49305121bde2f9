import { LINKED_BUILDS } from './linked-builds.js';
import { LINKED_FOLDERS, type LinkedFolderCase } from './linked-folders.js';
import { LINKS_TO_FILES, UNCOVERED_FILES } from './links-to-files.js';

/** Every change to links and what they lead to, which both doors judge alike. */
export const LINK_CHANGES: readonly LinkedFolderCase[] = [
  ...LINKED_FOLDERS,
  ...LINKS_TO_FILES,
  ...UNCOVERED_FILES,
  ...LINKED_BUILDS,
];
