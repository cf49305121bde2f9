import type { ByteString } from '../dockerfile/go/byte-string.js';
import type { FileEdit, PlannedFix } from './fix.js';
import { addTo } from './spots.js';

/** Edits by file, each once, in the order of the text. */
export function groupEdits(edits: readonly FileEdit[]): ReadonlyMap<string, readonly FileEdit[]> {
  const groups = new Map<string, FileEdit[]>();
  const known = new Set<string>();
  for (const edit of edits) {
    const key = identify(edit);
    if (known.has(key)) continue;
    known.add(key);
    const group = groups.get(edit.file);
    if (group === undefined) groups.set(edit.file, [edit]);
    else group.push(edit);
  }
  for (const group of groups.values()) group.sort((one, other) => one.start - other.start);
  return groups;
}

/** A file with edits that do not overlap, in their order. */
export function applyEdits(file: ByteString, edits: readonly FileEdit[]): ByteString {
  let out = '';
  let at = 0;
  for (const { start, end, text } of edits) {
    out += file.slice(at, start) + text;
    at = end;
  }
  return out + file.slice(at);
}

/** Those of different edits that want to change the same bytes. */
export function listContested(edits: readonly FileEdit[]): ReadonlySet<FileEdit> {
  const contested = new Set<FileEdit>();
  const sorted = [...edits].sort((one, other) => one.start - other.start);
  const byFile = new Map<string, FileEdit[]>();
  for (const edit of sorted) addTo(byFile, edit.file, edit);
  for (const all of byFile.values())
    for (const [index, edit] of all.entries())
      for (let at = index + 1; (all[at]?.start ?? edit.end) < edit.end; at++) {
        const other = all[at];
        if (other === undefined || !isOverlapping(edit, other)) continue;
        contested.add(edit).add(other);
      }
  return contested;
}

/** Whether two different edits want to change the same bytes. */
function isOverlapping(one: FileEdit, other: FileEdit): boolean {
  if (one.file !== other.file) return false;
  const isSame = one.start === other.start && one.end === other.end && one.text === other.text;
  return !isSame && one.start < other.end && other.start < one.end;
}

function identify({ file, start, end, text }: FileEdit): string {
  return JSON.stringify([file, start, end, text]);
}

/** Fixes that have an edit in common are one: a value that several Dockerfiles get, a file under several names. */
export function joinSharing(fixes: readonly PlannedFix[]): PlannedFix[] {
  const homes = new Map<string, Set<PlannedFix>>();
  const groups = new Set<Set<PlannedFix>>();
  for (const fix of fixes) {
    const group = new Set([fix]);
    for (const edit of fix.edits) for (const other of homes.get(identify(edit)) ?? []) group.add(other);
    for (const member of group)
      for (const edit of member.edits) {
        groups.delete(homes.get(identify(edit)) ?? group);
        homes.set(identify(edit), group);
      }
    groups.add(group);
  }
  return [...groups].map((group) => joinFixes([...group]));
}

function joinFixes(fixes: readonly PlannedFix[]): PlannedFix {
  return {
    edits: [...groupEdits(fixes.flatMap(({ edits }) => edits)).values()].flat(),
    changes: fixes.flatMap(({ changes }) => changes),
    given: fixes.flatMap(({ given }) => given),
    findings: fixes.flatMap(({ findings }) => findings),
  };
}
