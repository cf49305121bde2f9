import { readsLikeDockerfile, showsBeginning } from '../../core/dockerfile/dockerfile-text.js';
import { classifyName, hasForeignEnding } from '../../core/dockerfile/file-names.js';
import { mayBeText, orderByInterest } from '../../core/judge/notes/named/reading-order.js';
import type { PassedOver } from '../../core/judge/notes/passed-over.js';
import { isRegular, SUBMODULE } from '../../core/tree/tree-entry.js';
import type { BlobRequest } from '../../io/github/files/blob-query.js';
import type { ChangedFiles } from '../../io/github/files/changed-files.js';
import type { TreeEntries } from '../../io/github/files/tree.js';
import type { BlobReader } from './blob-reader.js';
import type { FileQuery } from './file-selection.js';
import { toRequest } from './followed-links.js';

/** What is not judged and may look as if it were. */
export interface UnjudgedFiles {
  /** All templates that the tree has; a note is about those that are counted. */
  readonly templates: readonly string[];
  isCounted(path: string): boolean;
  /** Changed files, with what their first lines say; null: their blobs have to be read. */
  readonly changed: ReadonlyMap<string, string | null>;
  /** Changed files that would be read, if there were fewer. */
  readonly left: readonly string[];
  /** Files with the usual names that the policy does not name, where no change is known. */
  readonly named: readonly string[];
}

/** No Dockerfile by another name is larger, and a note is worth no more. In bytes. */
const MAX_SIZE = 512 * 1024;
const MAX_READ = 300;

/** `changes`: all that the pull request changes, also where everything is judged. */
export function findUnjudged(
  { tree, choose, changes: judged }: FileQuery,
  changes: ChangedFiles | null,
): UnjudgedFiles {
  const changed = new Map<string, string | null>();
  const unread: { readonly path: string }[] = [];
  for (const path of changes?.paths.keys() ?? []) {
    const kind = choose(path);
    const entry = tree.get(path);
    if ((kind !== 'other' && kind !== 'template') || !isRegular(entry?.mode)) continue;
    const start = readPatch(changes?.patches.get(path));
    if (start !== null) changed.set(path, start);
    else if (mayBeDockerfile(path) && (entry?.size ?? 0) <= MAX_SIZE) unread.push({ path });
  }
  const ordered = orderByInterest(unread).map(({ path }) => path);
  for (const path of ordered.slice(0, MAX_READ)) changed.set(path, null);
  const isNamed = (path: string) =>
    choose(path) === 'other' && classifyName(path) === 'dockerfile' && isRegular(tree.get(path)?.mode);
  return {
    templates: [...tree.keys()].filter((path) => isTemplate(tree, path, choose)),
    isCounted: (path) => judged === null || judged.paths.has(path),
    changed,
    left: ordered.slice(MAX_READ).filter(mayBeText),
    named: changes === null ? [...tree.keys()].filter(isNamed).slice(0, MAX_READ) : [],
  };
}

function isTemplate(tree: TreeEntries, path: string, choose: FileQuery['choose']): boolean {
  const mode = tree.get(path)?.mode;
  return choose(path) === 'template' && mode !== undefined && mode !== SUBMODULE;
}

/** Source code and prose that change further down are not looked into, unless they are called like a Dockerfile. */
function mayBeDockerfile(path: string): boolean {
  const stem = path.replace(/\.[^./]*$/, '');
  return !hasForeignEnding(path) || classifyName(stem) !== 'other';
}

/** The first lines of a file as its patch shows them; null where it does not show the first instruction. */
function readPatch(patch: string | undefined): string | null {
  const [header = '', ...lines] = (patch ?? '').split('\n');
  if (!/^@@ -\d+(?:,\d+)? \+[01](?:,\d+)? @@/.test(header)) return null;
  const end = lines.findIndex((line) => line.startsWith('@@'));
  const text = lines
    .slice(0, end === -1 ? lines.length : end)
    .filter((line) => /^[ +]/.test(line))
    .map((line) => `${line.slice(1)}\n`)
    .join('');
  return showsBeginning(Buffer.from(text)) ? text : null;
}

export function listUnjudgedRequests({ changed, named }: UnjudgedFiles, tree: TreeEntries): BlobRequest[] {
  const unknown = [...changed].flatMap(([path, text]) => (text === null ? [path] : []));
  return [...unknown, ...named].flatMap((path) => toRequest(tree, path) ?? []);
}

/** `choose`: once it is known what builds name. */
export function toPassedOver(
  { templates, isCounted, changed, named }: UnjudgedFiles,
  { tree, choose }: Pick<FileQuery, 'tree' | 'choose'>,
  reader: BlobReader,
): PassedOver & { readonly allTemplates: readonly string[] } {
  const isUnjudged = (path: string): boolean => choose(path) !== 'judged';
  const readsLike = (path: string, text: string | null): boolean => {
    const bytes = text === null ? reader.find(toRequest(tree, path) ?? undefined) : Buffer.from(text);
    return bytes !== null && readsLikeDockerfile(bytes);
  };
  const allTemplates = templates.filter(isUnjudged);
  return {
    allTemplates,
    templates: allTemplates.filter(isCounted),
    lookAlikes: [...changed]
      .filter(([path, text]) => isUnjudged(path) && readsLike(path, text))
      .map(([path]) => path),
    leftOut: named.filter((path) => isUnjudged(path) && readsLike(path, null)),
  };
}
