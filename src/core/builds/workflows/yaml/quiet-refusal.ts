import { isWorkflowFile } from '../../build-files.js';
import type { SourceText } from '../../source-text.js';
import { type RefusedYaml, readYamlTree, WRONG } from './tree-reading.js';

/** Characters that the real parser reads of files that say nothing of builds. */
const MAX_QUIET = 512 * 1024;

/**
 * Finds slips in workflows that say nothing of builds, to name them: whatever GitHub makes of such a file builds nothing. What is
 * only too much for this reader is left alone.
 */
export class QuietRefusals {
  private parsed = 0;

  find(source: SourceText): RefusedYaml | null {
    if (!isWorkflowFile(source.file)) return null;
    const read = readYamlTree(source, (characters) => {
      this.parsed += characters;
      return this.parsed <= MAX_QUIET;
    });
    return read.kind === 'refused' && read.message.startsWith(WRONG) ? { ...read, isLimit: false } : null;
  }
}
