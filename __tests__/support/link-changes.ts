import { LINKED_BUILDS } from './linked-builds.js';
import { LINKED_FOLDERS, type LinkedFolderCase } from './linked-folders.js';
import { LINKED_PROGRAMS } from './linked-programs.js';
import { LINKS_TO_FILES, UNCOVERED_FILES } from './links-to-files.js';
import { SECOND_NAMES } from './second-names.js';

/** Every change to links and what they lead to, which both doors judge alike. */
export const LINK_CHANGES: readonly LinkedFolderCase[] = [
  ...LINKED_FOLDERS,
  ...LINKS_TO_FILES,
  ...SECOND_NAMES,
  ...UNCOVERED_FILES,
  ...LINKED_BUILDS,
  ...LINKED_PROGRAMS,
];
