import { createHash } from 'node:crypto';

/** What a listing says of a file or folder. */
export interface HashedEntry {
  readonly path: string;
  readonly mode: string;
  readonly sha: string;
}

const FOLDER = '040000';

/** How git writes a mode into a tree, where a listing says another. */
type ModeSpelling = (mode: string) => string;

const PLAIN: ModeSpelling = (mode) => (mode === FOLDER ? '40000' : mode);
/** Programs other than git have padded the modes of folders. */
const PADDED: ModeSpelling = (mode) => mode;
/** The first versions of git kept the permissions of the group, which listings no longer show. */
const shared =
  (spell: ModeSpelling): ModeSpelling =>
  (mode) =>
    spell(mode)
      .replace(/^100644$/, '100664')
      .replace(/^100755$/, '100775');
const OLD = [PADDED, shared(PLAIN), shared(PADDED)];

/**
 * Whether the entries are all that the tree of this name has. `prefix`: what comes before the names in the paths. In `latin1`
 * each character of a name is one byte of it.
 */
export function isTree(
  entries: readonly HashedEntry[],
  sha: string,
  prefix = '',
  encoding: 'utf8' | 'latin1' = 'utf8',
): boolean {
  if (!entries.every((entry) => isOne(entry, sha))) return false;
  const sorted = sortEntries(entries);
  const fits = (spell: ModeSpelling): boolean =>
    hashEntries(sorted, { start: prefix.length, digits: sha.length, encoding }, spell) === sha;
  return fits(PLAIN) || OLD.some(fits);
}

/** Whether it has the bytes of one entry: a name with a NUL in it, or an object's name of another length, would hide the next one. */
function isOne({ path, sha }: HashedEntry, tree: string): boolean {
  return !path.includes('\0') && sha.length === tree.length;
}

/** The first folder of a recursive listing that is not what its name says, the whole listing as ``; null: all are. */
export function findWrongFolder(entries: readonly HashedEntry[], sha: string): string | null {
  const folders = new Map<string, HashedEntry[]>([['', []]]);
  for (const { path, mode } of entries) if (mode === FOLDER) folders.set(`${path}/`, []);
  for (const entry of entries) {
    const parent = entry.path.slice(0, entry.path.lastIndexOf('/') + 1);
    const children = folders.get(parent);
    if (children === undefined) return parent;
    children.push(entry);
  }
  const names = new Map([['', sha]]);
  for (const { path, mode, sha: name } of entries) if (mode === FOLDER) names.set(`${path}/`, name);
  for (const [prefix, children] of folders)
    if (!isTree(children, names.get(prefix) ?? '', prefix)) return prefix;
  return null;
}

/** The name of a tree: its entries are `MODE NAME NUL SHA`, in git's order. */
function hashEntries(
  entries: readonly HashedEntry[],
  { start, digits, encoding }: { start: number; digits: number; encoding: 'utf8' | 'latin1' },
  spell: ModeSpelling,
): string {
  const length = entries.reduce((sum, { path }) => sum + path.length * 3 + 8 + digits / 2, 0);
  const bytes = Buffer.allocUnsafe(length);
  let at = 0;
  for (const { path, mode, sha } of entries) {
    at += bytes.write(`${spell(mode)} `, at, 'latin1');
    at += bytes.write(path.slice(start), at, encoding);
    bytes[at++] = 0;
    at += bytes.write(sha, at, 'hex');
  }
  const hash = createHash(digits === 64 ? 'sha256' : 'sha1');
  return hash.update(`tree ${at}\0`).update(bytes.subarray(0, at)).digest('hex');
}

/** By the bytes of the names, those of folders with a slash behind them. GitHub lists them so already. */
function sortEntries(entries: readonly HashedEntry[]): readonly HashedEntry[] {
  const keys = entries.map(({ path, mode }) => (mode === FOLDER ? `${path}/` : path));
  if (keys.every((key, index) => index === 0 || compareBytes(keys[index - 1] ?? '', key) < 0)) return entries;
  return entries
    .map((entry, index) => ({ entry, key: keys[index] ?? '' }))
    .sort((one, other) => compareBytes(one.key, other.key))
    .map(({ entry }) => entry);
}

/** Code units are in the order of their bytes, except for those of pairs. */
function compareBytes(one: string, other: string): number {
  if (/[\ud800-\uffff]/.test(one) || /[\ud800-\uffff]/.test(other))
    return Buffer.compare(Buffer.from(one), Buffer.from(other));
  return one < other ? -1 : one > other ? 1 : 0;
}
