import { decodeExactly, isAscii, toByteString } from '../../dockerfile/go/byte-string.js';
import { isHidden, SourceText } from '../source-text.js';
import { limitSize, type Tree } from '../tree.js';
import { MAX_TOTAL_WORK } from './bounds.js';
import type { DotenvVariables } from './environment/dotenv.js';
import type { EnvironmentRefusal } from './environment/variables.js';
import type { TreeText } from './tree-text.js';
import { Work } from './work.js';

/** Variables, and why there are not all of them. */
export interface ReadEnvironment {
  readonly variables: DotenvVariables;
  readonly refusals: readonly EnvironmentRefusal[];
}

/** What all projects of a tree have in common: texts, folders, and a bound on the work. */
export class TreeTexts {
  readonly tree: Tree;
  readonly work: Work;
  private readonly texts = new Map<string, TreeText>();
  private readonly environments = new Map<string, ReadEnvironment>();

  constructor(tree: Tree, work = new Work(MAX_TOTAL_WORK)) {
    this.tree = tree;
    this.work = work;
  }

  read(path: string): TreeText {
    const known = this.texts.get(path);
    if (known !== undefined) return known;
    const text = this.load(path);
    if (text.kind !== 'wanted') this.texts.set(path, text);
    return text;
  }

  /** The variables of an environment file that depends on nothing else, read once. Nobody may change them. */
  environment(path: string, read: () => ReadEnvironment): ReadEnvironment {
    const known = this.environments.get(path) ?? read();
    if (this.tree.wanted.size === 0) this.environments.set(path, known);
    return known;
  }

  private load(path: string): TreeText {
    if (!this.tree.has(path))
      return { kind: 'problem', message: 'does not exist', isLimit: false, isAbsent: true };
    const file = limitSize(this.tree.read(path));
    if (file.kind === 'absent') return { kind: 'wanted' };
    if (file.kind === 'unreadable') {
      const told = problem(file.reason, isHidden(file));
      return file.isDangling === true ? { ...told, isDangling: true } : told;
    }
    if (!this.work.spend(file.bytes.length >> 5)) {
      return problem('comes after more compose files than are read', true);
    }
    const text = decodeYaml(file.bytes);
    if (text === null) return problem('is not UTF-8 text', false);
    return { kind: 'text', source: new SourceText(path, text) };
  }

  hasFolder(path: string): boolean {
    return this.tree.hasFolder(path);
  }
}

export function problem(message: string, isLimit: boolean) {
  return { kind: 'problem', message, isLimit } as const satisfies TreeText;
}

const KNOWN = new WeakMap<Tree, TreeTexts>();

/** The same for everyone who reads the tree. */
export function textsOf(tree: Tree): TreeTexts {
  const known = KNOWN.get(tree);
  if (known !== undefined) return known;
  const texts = new TreeTexts(tree);
  KNOWN.set(tree, texts);
  return texts;
}

/** Reads a tree within the bound of another. */
export function openWithin(tree: Tree, other: Tree): void {
  KNOWN.set(tree, new TreeTexts(tree, textsOf(other).work));
}

/** Text of a file that is UTF-8, or UTF-16 with a byte order mark; the mark itself is left out. Null: neither. */
function decodeYaml(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, 0);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, 1);
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const written = toByteString(hasMark ? bytes.subarray(3) : bytes);
  if (isAscii(written)) return written;
  const text = decodeExactly(written);
  return hasLoneSurrogate(text) ? null : text;
}

function decodeUtf16(bytes: Uint8Array, high: number): string | null {
  if (bytes.length % 2 !== 0) return null;
  const units: string[] = [];
  for (let at = 2; at < bytes.length; at += 2) {
    units.push(String.fromCharCode(((bytes[at + (1 - high)] ?? 0) << 8) | (bytes[at + high] ?? 0)));
  }
  const text = units.join('');
  return hasLoneSurrogate(text) ? null : text;
}

function hasLoneSurrogate(text: string): boolean {
  return /\p{Surrogate}/u.test(text);
}
