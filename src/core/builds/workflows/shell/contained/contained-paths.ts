import { resolvePath } from '../../../repo-path.js';
import type { TracedText } from '../../../traced-text.js';

/** A folder of the workspace, and where a container has it. */
export interface WorkspaceMount {
  readonly target: string;
  readonly folder: string;
}

/** What is a path in a word: `/w/x`, `--file=/w/x`, `NAME=/w`. */
const PATH = /^(?:--?[\w-]+=|[\w.-]+=)?(?=\/)/;

/** A path of a container as the workspace has it; null: it is elsewhere. */
export function toWorkspace(path: string, mounts: readonly WorkspaceMount[]): string | null {
  const normal = `/${resolvePath('.', path.replace(/^\/+/, '')) ?? ''}`.replace(/^\/\.$/, '/');
  const around = mounts
    .filter(({ target }) => normal === target || normal.startsWith(`${target}/`))
    .sort((one, other) => other.target.length - one.target.length);
  const [mount] = around;
  return mount === undefined ? null : resolvePath(mount.folder, normal.slice(mount.target.length + 1));
}

/** The word with a path as it is seen from a folder of the workspace; null: that leads elsewhere. */
export function relocate(
  word: TracedText,
  folder: string,
  mounts: readonly WorkspaceMount[],
): TracedText | null {
  const { value } = word;
  const [before] = PATH.exec(value) ?? [];
  if (before === undefined) return word;
  const found = toWorkspace(value.slice(before.length), mounts);
  if (found === null) return null;
  const up = folder === '.' ? '.' : folder.replace(/[^/]+/g, '..');
  return word.as(`${before}${up}/${found}`);
}
