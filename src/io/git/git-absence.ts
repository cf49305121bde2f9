import { askGit, runGit } from './git.js';

/** As Linux follows them. */
const MAX_LINKS = 40;

/**
 * Why a path that git found nothing at may be there all the same: an object on the way is missing or damaged, which
 * `git cat-file` reports as it reports a path that nothing is at. Null where there really is nothing.
 */
export async function explainAbsence(folder: string, commit: string, path: string): Promise<string | null> {
  const pending = path.split('/').reverse();
  const root = await askGit(folder, ['cat-file', 'commit', commit]);
  if ('failure' in root) return `${commit}: ${root.failure.message}`;
  const top = /^tree ([0-9a-f]+)$/m.exec(root.text)?.[1] ?? commit;
  const trees = [top];
  let links = 0;
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (name === '' || name === '.') continue;
    if (name === '..') {
      trees.pop();
      if (trees.length === 0) return null;
      continue;
    }
    const entry = await findEntry(folder, trees.at(-1) ?? top, name);
    if (typeof entry === 'string') return entry;
    if (entry === null || entry.type === 'commit') return null;
    if (entry.type === 'tree') {
      trees.push(entry.id);
      continue;
    }
    const blob = await runGit(folder, ['cat-file', 'blob', entry.id]);
    if ('failure' in blob) return `${entry.id}: ${blob.failure.message}`;
    const text = blob.stdout.toString('utf8');
    if (entry.mode !== '120000' || text.startsWith('/') || ++links > MAX_LINKS) return null;
    pending.push(...text.split('/').reverse());
  }
  return null;
}

interface Entry {
  readonly mode: string;
  readonly type: string;
  readonly id: string;
}

/** What a folder in git's object store has of a name; a text where the folder cannot be read. */
async function findEntry(folder: string, tree: string, name: string): Promise<Entry | string | null> {
  const answer = await runGit(folder, ['ls-tree', '--full-tree', '-z', tree, '--', name]);
  if ('failure' in answer) return `${tree}: ${answer.failure.message}`;
  const [, mode = '', type = '', id = ''] =
    /^(\d+) (\w+) ([0-9a-f]+)\t/.exec(answer.stdout.toString('latin1')) ?? [];
  return id === '' ? null : { mode, type, id };
}
