import { isWorkflowFile } from '../../build-files.js';
import type { SourceText } from '../../source-text.js';
import { type RefusedYaml, readYamlTree, TOO_MUCH } from './tree-reading.js';

/** Characters that the real parser reads of files that say nothing of builds. */
const MAX_QUIET = 512 * 1024;

/**
 * Finds what is wrong with workflows that say nothing of builds, to name them: whatever GitHub makes of such a file builds
 * nothing. What all of them together cost too much for is left alone.
 */
export class QuietRefusals {
  private parsed = 0;

  find(source: SourceText): RefusedYaml | null {
    if (!isWorkflowFile(source.file)) return null;
    const read = readYamlTree(source, (characters) => {
      this.parsed += characters;
      return this.parsed <= MAX_QUIET;
    });
    return read.kind === 'refused' && read.message !== TOO_MUCH ? { ...read, isLimit: false } : null;
  }
}
