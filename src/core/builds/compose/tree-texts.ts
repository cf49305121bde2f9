import { type ByteString, decodeExactly, isAscii, toByteString } from '../../dockerfile/go/byte-string.js';
import { isHidden, SourceText } from '../source-text.js';
import { limitSize, type Tree } from '../tree.js';
import { MAX_TOTAL_WORK } from './bounds.js';
import type { DotenvVariables } from './environment/dotenv.js';
import type { EnvironmentRefusal } from './environment/variables.js';
import type { TreeText } from './tree-text.js';
import { WorkBudget } from './work-budget.js';

/** Variables, and why there are not all of them. */
export interface ReadEnvironment {
  readonly variables: DotenvVariables;
  readonly refusals: readonly EnvironmentRefusal[];
}

/** What all projects of a tree have in common: texts, folders, and a bound on the work. */
export class TreeTexts {
  readonly tree: Tree;
  readonly work: WorkBudget;
  private readonly texts = new Map<string, TreeText>();
  private readonly variableTexts = new Map<string, TreeText>();
  private readonly environments = new Map<string, ReadEnvironment>();

  constructor(tree: Tree, work = new WorkBudget(MAX_TOTAL_WORK)) {
    this.tree = tree;
    this.work = work;
  }

  read(path: string): TreeText {
    return this.readOnce(path, this.texts, decodeYaml);
  }

  /** The same of a file of variables, of which compose takes any bytes. */
  readVariables(path: string): TreeText {
    return this.readOnce(path, this.variableTexts, decodeVariables);
  }

  private readOnce(path: string, texts: Map<string, TreeText>, decode: Decode): TreeText {
    const known = texts.get(path);
    if (known !== undefined) return known;
    const text = this.load(path, decode);
    if (text.kind !== 'wanted') texts.set(path, text);
    return text;
  }

  /** The variables of an environment file that depends on nothing else, read once. Nobody may change them. */
  environment(path: string, read: () => ReadEnvironment): ReadEnvironment {
    const known = this.environments.get(path) ?? read();
    if (this.tree.wanted.size === 0) this.environments.set(path, known);
    return known;
  }

  private load(path: string, decode: Decode): TreeText {
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
    const text = decode(file.bytes);
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

type Decode = (bytes: Uint8Array) => string | null;

/** Text as compose-go's dotenv/godotenv.go has it: without a mark of UTF-8, and whatever else is in it. */
function decodeVariables(bytes: Uint8Array): string {
  return decodeExactly(withoutMark(bytes));
}

function withoutMark(bytes: Uint8Array): ByteString {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return toByteString(hasMark ? bytes.subarray(3) : bytes);
}

/** Text of a file that is UTF-8, or UTF-16 with a byte order mark; the mark itself is left out. Null: neither. */
function decodeYaml(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, 0);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, 1);
  const written = withoutMark(bytes);
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
