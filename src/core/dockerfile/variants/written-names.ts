import { groupBy } from '../../grouping.js';
import { type ByteString, decodeText, encodeText } from '../go/byte-string.js';
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

/** What the FROMs of one file are made of. */
export interface WrittenNames {
  /** The arguments on which the FROM in a line may depend; null: any. `replaced`: those whose defaults take no part. */
  listNames(line: number, replaced: ReadonlySet<string>): ReadonlySet<string> | null;
  /**
   * Adds what the file writes where a name depends on unknown values: the word itself, and the defaults of all arguments
   * that it may refer to, in each build only of those that this build does not give; and what builds give those where none
   * gives the one that has no value. What the expansion shows of them is only what the values that were tried let through.
   * Null: that is more text than the gate keeps.
   */
  addTo(reading: Reading): Reading | null;
}

/** `builds`: those whose values may decide names. */
export function openWrittenNames(text: FileText | Refusal, builds: readonly FileBuild[]): WrittenNames {
  if (text instanceof Refusal) return { listNames: () => null, addTo: (reading) => reading };
  let opened: WrittenNames | null = null;
  const open = (): WrittenNames => (opened ??= openWritten(text, builds));
  return {
    listNames: (line, replaced) => open().listNames(line, replaced),
    // few files have such names
    addTo: (reading) => (hasOpen(reading) ? open().addTo(reading) : reading),
  };
}

function hasOpen({ images, openBases = [] }: Reading): boolean {
  return images.some(isOpen) || openBases.some(isOpen);
}

function openWritten(text: FileText, builds: readonly FileBuild[]): WrittenNames {
  const words = new Map(text.instructions.stages.map(({ from }) => [from.node.line, readWord(from)]));
  const room = { left: MAX_TEXT };
  const write = openWriting(text, room);
  const findGiven = openGiven(builds, room);
  const findThrough = ({ unresolved }: ImageUse, { own }: Writing): readonly string[] =>
    own.map(decodeText).filter((name) => {
      const behind = write(encodeText(`\${${name}}`)).names;
      return !unresolved.includes(name) && unresolved.some((each) => behind.has(each));
    });
  const add = (use: ImageUse): ImageUse => {
    const word = words.get(use.line);
    if (!isOpen(use) || word === undefined || room.left < 0) return use;
    const writing = write(word);
    const through = findThrough(use, writing);
    const open = { ...use, source: writing.source, ...(through.length === 0 ? {} : { through }) };
    if (use.doubts !== undefined) {
      const doubts = use.doubts.map((doubt) => ({ ...doubt, source: write(word, doubt.replaced).source }));
      return { ...open, doubts };
    }
    const given = findGiven(writing);
    return { ...open, ...(given.length === 0 ? {} : { given }) };
  };
  return {
    listNames(line, replaced) {
      const word = words.get(line);
      return word === undefined || room.left < 0 ? null : write(word, replaced).names;
    },
    addTo(reading) {
      const { images, openBases = [] } = reading;
      const added = {
        ...reading,
        images: images.map(add),
        ...(reading.openBases === undefined ? {} : { openBases: openBases.map(add) }),
      };
      return room.left < 0 ? null : added;
    },
  };
}

function isOpen({ via, unresolved, doubts }: ImageUse): boolean {
  return via === 'from' && (unresolved.length > 0 || doubts !== undefined);
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
  /** Those in the word itself. */
  readonly own: readonly ByteString[];
}

const TOO_LONG: Writing = { source: '', names: new Set(), own: [] };

const NONE: ReadonlySet<string> = new Set();

/** Writes a word and the declarations behind it, in the order of the file, which decides what each of them sees. */
function openWriting(
  { instructions, escapeToken }: FileText,
  room: { left: number },
): (word: ByteString, replaced?: ReadonlySet<string>) => Writing {
  const pairs = instructions.globalArgs.flatMap((arg) => arg.pairs);
  const places = groupBy(pairs.keys(), (index) => pairs[index]?.key ?? '');
  const found = new Map<ByteString, readonly ByteString[]>();
  const findNames = (word: ByteString): readonly ByteString[] => {
    const names = found.get(word) ?? listNames(word, places);
    found.set(word, names);
    return names;
  };
  const follow = (word: ByteString, replaced: ReadonlySet<string>): Writing => {
    const names = new Set(findNames(word));
    const indexes: number[] = [];
    const isReplaced = (key: ByteString): boolean => replaced.size > 0 && replaced.has(decodeText(key));
    // Iterating a set that grows includes its new items.
    for (const name of names) {
      for (const index of places.get(name) ?? []) {
        const { key, value } = pairs[index] ?? { key: '', value: null };
        indexes.push(index);
        room.left -= key.length + (value?.length ?? 0) + 1;
        for (const other of room.left < 0 || isReplaced(key) ? [] : findNames(value ?? '')) names.add(other);
      }
      if (room.left < 0) return TOO_LONG;
    }
    const declared = indexes.sort((one, other) => one - other).flatMap((index) => pairs[index] ?? []);
    // that it is declared there counts all the same: only behind that does a default see it
    const parts = declared.flatMap(({ key, value }) => [
      decodeText(key),
      isReplaced(key) ? REPLACED : value && decodeText(value),
    ]);
    room.left -= word.length;
    return {
      source: JSON.stringify([escapeToken, decodeText(word), ...parts]),
      names: new Set([...names].map(decodeText)),
      own: findNames(word),
    };
  };
  const written = new Map<string, Writing>();
  const remember = (key: string, make: () => Writing): Writing => {
    const writing = written.get(key) ?? make();
    written.set(key, writing);
    return writing;
  };
  return (word, replaced = NONE) => {
    const whole = remember(JSON.stringify([word]), () => follow(word, NONE));
    const own = [...whole.names].filter((name) => replaced.has(name)).sort();
    return own.length === 0
      ? whole
      : remember(JSON.stringify([word, ...own]), () => follow(word, new Set(own)));
  };
}

/** In the place of a default that another value replaces: no text is written so. */
const REPLACED = true;

/** The arguments that a word may refer to: those that the file declares, and those that BuildKit does. */
function listNames(word: ByteString, declared: ReadonlyMap<ByteString, unknown>): readonly ByteString[] {
  if (!word.includes('$')) return [];
  const names = [...new Set([...word.matchAll(VARIABLE)].map(([, name = '']) => name))];
  return names.flatMap((name) => {
    if (ASCII.test(name)) return declared.has(name) || PREDEFINED_NAMES.includes(name) ? [name] : [];
    return [...declared.keys(), ...PREDEFINED_NAMES].filter((key) => name.startsWith(key));
  });
}
