import { listGroups } from '../../../grouping.js';
import { joinMessages, type Message, own, say } from '../../../message.js';
import type { Problem } from '../../../problem.js';
import { compareText } from '../../../text-order.js';

/** What is not known of a build file, at its place. */
export interface BuildNote {
  readonly file: string;
  readonly line: number;
  readonly message: Message;
  /** How many builds it is about. */
  readonly builds: number;
}

/** More notes of one kind are one note, unless they are about what changed. */
const MAX_NOTES = 3;
/** More notes about what changed are one for each file. */
const MAX_CHANGED = 10;
/** Places that are named of those that one note is about. */
const MAX_PLACES = 3;

/** What notes of one kind have in common. */
export interface NoteKind {
  /** What is true of all of them, without a full stop. */
  readonly summarise: (notes: readonly BuildNote[]) => Message;
  /** More places than usual are named. */
  readonly places?: number;
}

/** `isChanged`: whether notes are about what changed. */
export function groupNotes(
  notes: readonly BuildNote[],
  kind: NoteKind,
  isChanged: (file: string) => boolean,
): readonly Problem[] {
  const sorted = notes.toSorted((one, other) => compareText(one.file, other.file) || one.line - other.line);
  const changed = sorted.filter(({ file }) => isChanged(file));
  const others = sorted.filter(({ file }) => !isChanged(file));
  return [...listChanged(changed, kind), ...groupMany(others, MAX_NOTES, kind)];
}

/** No file that changed goes without a word. */
function listChanged(notes: readonly BuildNote[], kind: NoteKind): readonly Problem[] {
  const [shown, rest] = [notes.slice(0, MAX_CHANGED), notes.slice(MAX_CHANGED)];
  const files = listGroups(rest, ({ file }) => file);
  return [...shown.map(toProblem), ...files.flatMap((group) => groupMany(group, 1, kind))];
}

function groupMany(
  notes: readonly BuildNote[],
  most: number,
  { summarise, places: named = MAX_PLACES }: NoteKind,
): readonly Problem[] {
  const [first] = notes;
  if (first === undefined || notes.length <= most) return notes.map(toProblem);
  // a place of which several things are not known is one place
  const all = [...new Set(notes.map(({ file, line }) => `${file}:${line}`))];
  const places = all.slice(0, named).map((place) => say`${place}`);
  const more = all.length - places.length;
  const rest = own(more > 0 ? `, and ${more} more` : '');
  const message = say`${summarise(notes)}: ${joinMessages(places, ', ')}${rest}. The command builds lists them, with the reasons.`;
  return [toProblem({ ...first, message })];
}

function toProblem({ file, line, message: { text, foreign } }: BuildNote): Problem {
  return { file, line, column: 1, level: 'warning', message: text, foreign };
}
