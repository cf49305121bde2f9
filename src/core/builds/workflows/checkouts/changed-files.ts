import { baseName, parentFolder, pathWithin, resolvePath } from '../../repo-path.js';
import { isUnknown } from '../../unknown-texts.js';
import { sayMade } from '../made-files/built-texts.js';
import type { WorkflowSession } from '../session.js';
import { withoutAnchor } from '../shell/anchored-path.js';
import { isMatch, plainPattern, WILDCARD } from '../shell/files/build-names.js';
import { fromEarlier, isRooted, readOpenName } from '../shell/files/unknown-names.js';
import type { FileChange, WritePlace } from '../shell/files/written-files.js';
import type { Step } from '../step.js';
import type { RunnerWorkspace } from '../workspace.js';
import { listTakenEnvironments } from './environment-files.js';
import { MAX_CHANGES, type PlacedChange } from './placed-change.js';
import { doingOfWrite } from './write-doing.js';

/** A variable in the place of a folder. */
const ANY_FOLDER = /^\$\{?\w+\}?\//;

/** In all workflows. */
const MAX_COMPARED = 4_000_000;

/** Keeps what a script does to files, until all builds of the job are known. */
export function noteChanges(changes: readonly FileChange[], place: WritePlace, step: Step): void {
  const { workspace, session } = step.context;
  const { changes: kept } = workspace;
  for (const change of changes) {
    const placed = placeChange(change, place);
    if (placed === null) continue;
    if (kept.length >= MAX_CHANGES) {
      sayTooMany(placed, session);
      return;
    }
    kept.push({ ...placed, doing: doingOfWrite(step, change.path) });
  }
}

/** A change with the paths of the repository; null: it is elsewhere, or not known. */
export function placeChange(change: FileChange, place: WritePlace): Omit<PlacedChange, 'doing'> | null {
  const { tree } = place;
  const { folder, path, from, isLink = false } = change;
  const { isNeighbour, ...found } = locateIn(folder, path, place) ?? { path: null };
  if (found.path === null) return null;
  const { file, line } = path.place();
  const isEnd = found.isEnd || (change.isTouched === true && !tree.has(found.path));
  // a symbolic link begins where it is
  const source = isLink ? from?.as(`${parentFolder(path.value)}/${from.value}`) : from;
  const located = source === undefined ? null : locateIn(folder, source, place);
  // a copy of all that there is into a folder next to it
  if (isNeighbour === true && located?.path === found.path) return null;
  const isForeign =
    change.isForeign === true ||
    (located === null && source !== undefined && place.isElsewhere(folder, source.value));
  return {
    ...found,
    isEnd,
    from: located?.path ?? null,
    isForeign,
    isCopy: from !== undefined,
    isMany: from !== undefined && WILDCARD.test(baseName(place.texts.restore(from.value))),
    isLink,
    isPlain: change.isPlain === true,
    isInside: change.isInside === true,
    isFilled: change.isFilled === true,
    isGone: change.isGone === true,
    isTouched: change.isTouched === true,
    file,
    line,
  };
}

function locateIn(
  folder: string | null,
  path: FileChange['path'],
  { texts, locate, locateNeighbour }: WritePlace,
): (Pick<PlacedChange, 'path' | 'isEnd' | 'makers'> & { readonly isNeighbour?: true }) | null {
  const { value } = withoutAnchor(path, folder ?? '.', texts);
  const restored = texts.restore(value).replaceAll('\\', '/');
  const located = locate(folder, restored);
  if (isRooted(restored)) return located === null ? null : { path: located, isEnd: false, makers: [] };
  const earlier = fromEarlier(restored);
  if (earlier !== null) return { path: earlier, isEnd: true, makers: [] };
  const neighbour = locateNeighbour(folder, value.replaceAll('\\', '/'));
  if (neighbour !== null) return { path: neighbour, isEnd: false, makers: [], isNeighbour: true };
  if (isUnknown(value) && /[$`]/.test(restored)) {
    const open = readOpenName(value, texts);
    if (open === null || (open.pattern === null && open.makers.length === 0)) return null;
    // a folder that is not known may be the root
    const isFolder = ANY_FOLDER.test(texts.restore(value));
    const pattern = isFolder ? open.pattern?.replace(/^\*\/+/, '') : open.pattern;
    return { path: pattern ?? '', isEnd: true, makers: open.makers };
  }
  if (located !== null) return { path: located, isEnd: false, makers: [] };
  return folder === null ? { path: restored.replace(/^(?:\.\.?\/)+/, ''), isEnd: true, makers: [] } : null;
}

/** Names the files that builds of a job are read from and that its scripts write. `isHandedOn`: whether other jobs may get a file. */
export function sayChanged(
  workspace: RunnerWorkspace,
  session: WorkflowSession,
  isHandedOn: (path: string) => boolean,
): void {
  const { changes, buildFiles, unread, made } = workspace;
  for (const read of unread) read();
  sayMade(made, session, isHandedOn);
  const files = [...buildFiles, ...workspace.readIn];
  const gone = changes.filter(({ isGone }) => isGone).map(({ path }) => path);
  const filled = changes.filter(({ isFilled, path }) => isFilled && path !== '.').map(({ path }) => path);
  for (const change of followNames(changes.filter(({ isGone }) => !isGone))) {
    session.compared += gone.length + files.length;
    if (session.compared > MAX_COMPARED) {
      sayTooMany(change, session);
      return;
    }
    const { from } = change;
    const isFromFilled = from !== null && filled.some((each) => pathWithin(each, from) !== null);
    const isEmptied = gone.some((each) => pathWithin(each, change.path) !== null);
    const others = change.isTouched ? [] : workspace.handedFiles;
    for (const file of new Set([...files, ...others]))
      if (isChanged(file, { ...change, isForeign: change.isForeign || isFromFilled }, isEmptied, session))
        sayFile(file, change, session);
    for (const file of listTakenEnvironments(change, workspace.environmentFiles, session.tree))
      sayFile(file, change, session);
  }
}

/** The changes, and those that they are by other names that scripts have made: links, and copies that are copied again. */
function followNames(changes: readonly PlacedChange[]): readonly PlacedChange[] {
  const names = changes.filter(({ isCopy, isEnd, isMany }) => isCopy && !isEnd && !isMany);
  const links = mapNames(names.filter(({ isLink }) => isLink));
  const copies = mapNames(names);
  return changes.flatMap((change) => {
    const { path, from, isEnd } = change;
    const source = from === null ? null : findName(from, copies);
    const target = isEnd || change.isLink ? null : findName(path, links);
    return [
      change,
      ...(source === null ? [] : [{ ...change, from: source }]),
      ...(target === null ? [] : [{ ...change, path: target }]),
    ];
  });
}

function mapNames(changes: readonly PlacedChange[]): ReadonlyMap<string, string> {
  return new Map(changes.flatMap(({ path, from }) => (from === null || from === path ? [] : [[path, from]])));
}

/** A path by the name that is not one that scripts have made; null: it has no other one. */
function findName(path: string, names: ReadonlyMap<string, string>): string | null {
  for (let folder = path; folder !== '.'; folder = parentFolder(folder)) {
    const found = names.get(folder);
    if (found !== undefined) return resolvePath(found, pathWithin(folder, path) ?? '.');
  }
  return null;
}

function sayFile(name: string, { file, line, doing }: PlacedChange, session: WorkflowSession): void {
  session.failOnce(file, line, `A script writes ${name}, and what it then says is not judged`, doing);
}

function sayTooMany({ file, line }: Pick<PlacedChange, 'file' | 'line'>, session: WorkflowSession): void {
  session.failOnce(file, line, 'Scripts change too many files to tell which of them builds are read from');
}

/** Whether a change may be one of a file. `isEmptied`: what is there is taken away before. */
export function isChanged(
  file: string,
  change: Omit<PlacedChange, 'doing'>,
  isEmptied: boolean,
  { tree }: WorkflowSession,
): boolean {
  const { path, makers } = change;
  if (change.isForeign && !change.isInside && !change.isEnd)
    return pathWithin(path, file) !== null || (WILDCARD.test(path) && isMatch(file, plainPattern(path)));
  if (makers.length > 0) return makers.some((each) => each.includes(baseName(file)));
  if (path === '' || path === '.') return isContent(file, change, tree.has);
  if (change.isMany && WILDCARD.test(baseName(path))) return isContent(file, change, tree.has);
  if (change.isEnd) return change.from !== file && isMatch(`/${file}`, `*/${plainPattern(path)}`);
  if (WILDCARD.test(path)) return isSameDepth(file, path) && isMatch(file, plainPattern(path));
  const within = pathWithin(path, file);
  if (within === null) return false;
  if (change.isInside || change.isFilled) return isEmptied;
  return (
    within === '.' || change.isPlain || (change.isCopy && isEmptied) || isContent(file, change, tree.has)
  );
}

/** Whether a copy of a folder, or of the names of a pattern, brings a file. */
function isContent(
  file: string,
  { path, from, isCopy, isInside }: Pick<PlacedChange, 'path' | 'from' | 'isCopy' | 'isInside'>,
  has: (path: string) => boolean,
): boolean {
  if (!isCopy || isInside || from === null) return false;
  const isPattern = WILDCARD.test(baseName(from));
  const within = pathWithin(isPattern ? parentFolder(path) : path, file);
  if (within === null) return false;
  if (!isPattern) return has(from === '.' ? within : `${from}/${within}`);
  const [first = ''] = within.split('/');
  const folder = parentFolder(from);
  return isMatch(first, plainPattern(baseName(from))) && has(folder === '.' ? within : `${folder}/${within}`);
}

function isSameDepth(file: string, pattern: string): boolean {
  return file.split('/').length === pattern.split('/').length;
}
