import { classifyName } from '../../dockerfile/file-names.js';
import type { Settings } from '../policy.js';

/** What happens with a file. `template`: skipped, and counted; `ignored`: by `settings.ignore`. */
export type FileChoice = 'judged' | 'template' | 'ignored' | 'other';

/** Says of each path, from the root of the tree, what the policy wants of it. */
export function openFileChoice({
  files,
  ignore,
}: Pick<Settings, 'files' | 'ignore'>): (path: string) => FileChoice {
  return (path) => {
    if (ignore.some((glob) => glob.matches(path))) return 'ignored';
    if (files.globs.some((glob) => glob.matchesAnyCase(path))) return 'judged';
    const kind = files.usual ? classifyName(path) : 'other';
    return kind === 'dockerfile' ? 'judged' : kind;
  };
}
