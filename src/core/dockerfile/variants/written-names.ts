import { groupBy } from '../../grouping.js';
import { type ByteString, decodeText } from '../go/byte-string.js';
import type { From } from '../instructions/stage-text.js';
import type { ImageUse, Reading } from '../reading.js';
import { Refusal } from '../refusal.js';
import type { FileText } from '../resolve/open-file.js';
import { PREDEFINED_NAMES } from '../resolve/predefined-arguments.js';
import { listGiven } from './given-values.js';
import type { FileBuild } from './variant-options.js';

/** Most text that is kept for all names of one file that depend on unknown values. */
const MAX_TEXT = 1_000_000;
/** Most arguments of builds that are looked at for all of them. */
const MAX_LOOKS = 2_000_000;
/** What may be a variable: other letters than those of ASCII belong to its name, other signs end it. */
const VARIABLE = /\$\{?([\w\x80-\xff]+)/g;
const ASCII = /^\w+$/;

/**
 * Adds what the file writes where a name depends on unknown values: the word itself, and the defaults of all arguments
 * that it may refer to; and what builds give those where none gives the one that has no value. What the expansion shows
 * of them is only what the values that were tried let through. Null: that is more text than the gate keeps.
 */
export function addWrittenNames(
  reading: Reading,
  text: FileText | Refusal,
  builds: readonly FileBuild[],
): Reading | null {
  const isOpen = ({ via, unresolved, doubts }: ImageUse): boolean =>
    via === 'from' && (unresolved.length > 0 || doubts !== undefined);
  const { images, openBases = [] } = reading;
  if (text instanceof Refusal || !(images.some(isOpen) || openBases.some(isOpen))) return reading;
  const words = new Map(text.instructions.stages.map(({ from }) => [from.node.line, readWord(from)]));
  const write = openWriting(text);
  const room = { left: MAX_TEXT };
  const findGiven = openGiven(builds, room);
  const add = (use: ImageUse): ImageUse => {
    const word = words.get(use.line);
    if (!isOpen(use) || word === undefined || room.left < 0) return use;
    const writing = write(word, room);
    const given = use.doubts === undefined ? findGiven(writing) : [];
    return { ...use, source: writing.source, ...(given.length === 0 ? {} : { given }) };
  };
  const added = {
    ...reading,
    images: images.map(add),
    ...(reading.openBases === undefined ? {} : { openBases: openBases.map(add) }),
  };
  return room.left < 0 ? null : added;
}

/** What builds give for a word, found once for each. */
function openGiven(
  builds: readonly FileBuild[],
  room: { left: number },
): (writing: Writing) => readonly string[] {
  const known = new Map<Writing, readonly string[]>();
  let looks = 0;
  return (writing) => {
    const earlier = known.get(writing);
    if (earlier !== undefined || builds.length === 0) return earlier ?? [];
    looks += builds.length * (writing.names.size + 1);
    if (looks > MAX_LOOKS) room.left = -1;
    const given = room.left < 0 ? [] : listGiven(builds, writing.names);
    for (const each of given) room.left -= each.length;
    known.set(writing, given);
    return given;
  };
}

function readWord({ node }: From): ByteString {
  return node.args[0] ?? '';
}

/** A word with the declarations behind it, and every argument that it may depend on. */
interface Writing {
  readonly source: string;
  readonly names: ReadonlySet<string>;
}

const TOO_LONG: Writing = { source: '', names: new Set() };

/** Writes a word and the declarations behind it, in the order of the file, which decides what each of them sees. */
function openWriting({
  instructions,
  escapeToken,
}: FileText): (word: ByteString, room: { left: number }) => Writing {
  const pairs = instructions.globalArgs.flatMap((arg) => arg.pairs);
  const places = groupBy(pairs.keys(), (index) => pairs[index]?.key ?? '');
  const found = new Map<ByteString, readonly ByteString[]>();
  const findNames = (word: ByteString): readonly ByteString[] => {
    const names = found.get(word) ?? listNames(word, places);
    found.set(word, names);
    return names;
  };
  const written = new Map<ByteString, Writing>();
  return (word, room) => {
    const earlier = written.get(word);
    if (earlier !== undefined) return earlier;
    const names = new Set(findNames(word));
    const indexes: number[] = [];
    // Iterating a set that grows includes its new items.
    for (const name of names) {
      for (const index of places.get(name) ?? []) {
        const { key, value } = pairs[index] ?? { key: '', value: null };
        indexes.push(index);
        room.left -= key.length + (value?.length ?? 0) + 1;
        for (const other of room.left < 0 ? [] : findNames(value ?? '')) names.add(other);
      }
      if (room.left < 0) return TOO_LONG;
    }
    const defaults = indexes.sort((one, other) => one - other).map((index) => pairs[index]);
    const text = [word, ...defaults.flatMap((pair) => [pair?.key ?? '', pair?.value ?? null])];
    const source = JSON.stringify([escapeToken, ...text.map((part) => part && decodeText(part))]);
    room.left -= word.length;
    const writing = { source, names: new Set([...names].map(decodeText)) };
    written.set(word, writing);
    return writing;
  };
}

/** The arguments that a word may refer to: those that the file declares, and those that BuildKit does. */
function listNames(word: ByteString, declared: ReadonlyMap<ByteString, unknown>): readonly ByteString[] {
  if (!word.includes('$')) return [];
  const names = [...new Set([...word.matchAll(VARIABLE)].map(([, name = '']) => name))];
  return names.flatMap((name) => {
    if (ASCII.test(name)) return declared.has(name) || PREDEFINED_NAMES.includes(name) ? [name] : [];
    return [...declared.keys(), ...PREDEFINED_NAMES].filter((key) => name.startsWith(key));
  });
}
