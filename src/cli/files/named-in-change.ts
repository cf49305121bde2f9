import type { Judge } from '../../core/judge/judge.js';
import {
  type AddedLine,
  type FormerLines,
  listAddedLines,
  openFormerLines,
  openGoneLines,
} from '../../core/judge/notes/named/added-lines.js';
import { isScript, readText } from '../../core/judge/notes/named/changed-text.js';
import { listNamedImages, mayNameImages } from '../../core/judge/notes/named/named-images.js';
import {
  listUnapproved,
  type NamedInChange,
  NOTHING_NAMED,
} from '../../core/judge/notes/named/named-notes.js';
import { listTakingDockerfiles } from '../../core/judge/notes/named/takers.js';
import {
  describeMentionedFiles,
  findMentionedFiles,
  listFileWords,
} from '../../core/judge/notes/named/told/mentioned-files.js';
import { listToldLines, type ToldLine } from '../../core/judge/notes/named/told/told-lines.js';
import { addHanded } from '../../handed-in-change.js';
import type { ListedFile } from '../../io/disk/listed-file.js';
import { findTarget, readListedFile, type Workspace } from '../../io/disk/workspace.js';
import type { Changes } from '../../io/git/git-changes.js';
import { isChanged } from './change-set.js';
import type { UnjudgedQuery } from './passed-over-files.js';

/** More files that are gone are not looked into. */
const MAX_REMOVED = 100;

/** Finds what changed files name that nothing reads as build files or Dockerfiles. */
export async function findNamedInChange(
  {
    workspace,
    search,
    kindOf,
    changes,
    lookAlikes,
  }: Pick<UnjudgedQuery, 'workspace' | 'search' | 'kindOf' | 'changes' | 'lookAlikes'>,
  judge: Judge,
  names: ReadonlySet<string>,
): Promise<NamedInChange> {
  if (changes === null) return NOTHING_NAMED;
  const changed = search.others.filter(
    (file) =>
      file.regular &&
      kindOf(file.path) === 'other' &&
      !lookAlikes.includes(file.path) &&
      mayNameImages(file.path) &&
      isChanged(changes, file),
  );
  const named = [];
  const told: ToldLine[] = [];
  const lines = new Map<string, readonly AddedLine[]>();
  const unread: string[] = [];
  const texts = new Map<string, string>();
  let gone: FormerLines | null = null;
  for (const file of changed) {
    const text = readText(readBytes(workspace, file));
    if (text === null && isScript(file.path)) unread.push(file.path);
    if (text === null) continue;
    const old = changes.changed.get(file.path) ?? null;
    // what only people read names nothing, so none of its lines are known
    const isKnown = old?.object != null && mayNameImages(old.path);
    const before = isKnown ? await readObject(workspace, old.object) : null;
    // git knows of a file that moved only once it is tracked
    if (old === null) gone ??= openGoneLines(await readRemoved(workspace, changes));
    texts.set(file.path, text);
    const former = old === null ? gone : before === null ? null : openFormerLines(before, file.path);
    const added = listAddedLines(text, former, file.path);
    named.push(...listNamedImages(file.path, added));
    told.push(...listToldLines(file.path, added));
    lines.set(file.path, added);
  }
  const isUnjudged = (path: string): boolean => kindOf(path) === 'other' && !lookAlikes.includes(path);
  const files = findMentionedFiles(listFileWords(lines), names, isUnjudged);
  told.push(...describeMentionedFiles(files, (path) => readPath(workspace, path), judge));
  const unapproved = listUnapproved(named, judge);
  if (unapproved.length === 0) return { ...NOTHING_NAMED, told, unread };
  const taking = new Set(listTakingDockerfiles(search.files.map(({ path }) => path)));
  const dockerfiles = search.files.flatMap((file) => {
    const bytes = taking.has(file.path) ? readBytes(workspace, file) : null;
    return bytes === null ? [] : [{ path: file.path, bytes }];
  });
  return addHanded({ named: unapproved, texts, dockerfiles, told, unread });
}

/** The files that a change removes. */
async function readRemoved(
  workspace: Workspace,
  { removed }: Changes,
): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const found: { path: string; text: string }[] = [];
  for (const { path, object } of [...removed.values()].slice(0, MAX_REMOVED)) {
    if (object === null || !mayNameImages(path)) continue;
    found.push({ path, text: (await readObject(workspace, object)) ?? '' });
  }
  return found;
}

async function readObject(workspace: Workspace, name: string): Promise<string | null> {
  const object = await workspace.objects.read(name);
  return object.kind === 'blob' ? readText(object.bytes) : null;
}

function readPath(workspace: Workspace, path: string): Uint8Array | null {
  const target = findTarget(workspace, workspace.root, path);
  return target.kind === 'file' ? readBytes(workspace, target.file) : null;
}

function readBytes(workspace: Workspace, file: ListedFile): Uint8Array | null {
  const content = readListedFile(workspace, file);
  return 'bytes' in content ? content.bytes : null;
}
