import { ANY_BUILDER, DOCKER, findBuilder } from '../../builders/known-builders.js';
import { parentFolder, resolvePath } from '../../repo-path.js';
import type { SourceText } from '../../source-text.js';
import type { Tree } from '../../tree.js';
import { findAnywhere } from '../sources/named-paths.js';
import {
  findBounds,
  maySay,
  openLine,
  type PlacedWord,
  type ScriptLine,
  says,
  splitWords,
  VARIABLE,
} from './command-words.js';
import { findFolder, isShell, JOINED_WITH, moveTo, toTail } from './entered-folder.js';
import { findNamedFile } from './paths/named-file.js';
import { findInOwnFolder } from './paths/own-folder.js';
import { isCode } from './texts/assigned-values.js';
import type { TextsAround } from './words/texts-around.js';

/** Variables that have one another. */
const MAX_DEPTH = 4;
/** More commands and variables than flags are given to. */
const MAX_USES = 300;
const BUILDER =
  /^["']?(?:[\w./-]*\/)?(?:docker|podman|buildah|nerdctl|finch|buildx|minikube|container)["']?$/;
const FILE_FLAG = /(?<![\w-])(?:-f|--file|--dockerfile)(?![\w-])/;
/** What puts another file in the place of a Dockerfile. */
const REPLACING = /(?:\b(?:cp|mv|ln|install|rsync)\b[^\n]{0,300}|>[^\n&|;]{0,200})(?:docker|container)file/i;

/** Ends of paths; null: any Dockerfile may be meant. */
type Endings = readonly string[] | null;

/**
 * The ends of the paths of the Dockerfiles that the command around an offset builds, where it says which: by `-f`, or by the
 * folder that it builds or runs in. What a variable has goes where the variable is used.
 */
export function findEndings(texts: TextsAround, offset: number, tree: Tree): Endings {
  const named = findNamedFile(texts.script.text, offset);
  const isThere = named !== null && findAnywhere(named, false, tree).length > 0;
  const own = isThere ? [named.toLowerCase()] : null;
  if (isCode(texts.script.file)) return own;
  const found = followUses(texts, offset, tree, { left: MAX_USES, depth: 0 });
  return found ?? own;
}

/** How many uses are still followed, and how far. */
interface Following {
  left: number;
  readonly depth: number;
}

function followUses(texts: TextsAround, offset: number, tree: Tree, following: Following): Endings {
  const { script } = texts;
  const line = openLine(script.text, offset);
  if (line === null || following.depth > MAX_DEPTH || following.left-- <= 0) return null;
  const built = findBuilt(line, offset - line.start, texts, tree);
  if (built !== 'nothing') return built;
  const name = findAssigned(line, offset - line.start, isShell(script));
  if (name === null || isUsedElsewhere(name, texts)) return null;
  const uses = listUses(name, script).filter((at) => at < line.start || at >= line.start + line.text.length);
  const inner = { left: following.left, depth: following.depth + 1 };
  const known = new Set<string>();
  for (const at of uses) {
    const ends = followUses(texts, at, tree, inner);
    if (ends === null) return null;
    for (const end of ends) known.add(end);
  }
  following.left = inner.left;
  return known.size === 0 ? null : [...known];
}

/** The Dockerfiles that the command of a line builds that has the offset; `nothing`: it builds nothing. */
function findBuilt(line: ScriptLine, at: number, texts: TextsAround, tree: Tree): Endings | 'nothing' {
  const { script, around } = texts;
  const [start, end] = findBounds(line, at);
  const words = splitWords(line, start, end);
  const sources = [script, ...around];
  const verb = words.findIndex(
    ({ masked }, index) => /^bu(?:il)?d$/.test(masked) && startsBuild(words.slice(0, index), sources),
  );
  const first = words[verb];
  if (first === undefined || first.start > at) return 'nothing';
  const given = readWords(words.slice(verb + 1), texts);
  if (given === null || given.open.some((name) => maySay(FILE_FLAG, name, sources))) return null;
  if (REPLACING.test(script.text)) return null;
  const folder = findFolder(line, first.start, texts);
  if (given.file !== null) return findFile(given.file, folder, tree);
  return given.isOwn
    ? findInFolder(given.context, parentFolder(script.file), tree)
    : findInFolder(given.context, folder, tree);
}

const BETWEEN = /^(?:buildx|image|builder|farm|-\S*)$/;
/** What else the word for a builder may stand for: `build` of these has services or targets behind it. */
const COMPOSING = /compose|\bbake\b|\b(?:run|exec)\b/i;

/** Whether the words before `build` are a builder, and no program that has a `build` of its own. */
function startsBuild(words: readonly PlacedWord[], sources: readonly SourceText[]): boolean {
  const at = words.findLastIndex(({ masked }) => !BETWEEN.test(masked));
  const word = words[at];
  if (word === undefined) return /^["']?buildx["']?$/.test(words[0]?.masked ?? '');
  if (BUILDER.test(word.masked)) return true;
  const name = OPEN_WORD.test(word.masked) ? OPEN_NAME.exec(word.text)?.[1] : undefined;
  if (name === undefined || COMPOSING.test(name)) return false;
  return NAMES_BUILDER.test(name) ? !says(COMPOSING, name, sources) : !maySay(COMPOSING, name, sources);
}

const NAMES_BUILDER = /docker|podman|buildah|nerdctl|container/i;

/** What a build is given: one folder, perhaps a file, and variables that may be any flags. */
interface GivenWords {
  readonly context: string;
  /** Seen from the folder of the script. */
  readonly isOwn: boolean;
  readonly file: string | null;
  readonly open: readonly string[];
}

const OPEN_WORD = new RegExp(`^["']?${VARIABLE}+["']?$`);
const OPEN_NAME = /^["']?\$?\$?(?:[({]\s*)?(?:\{\s*\.?)?(\w{1,100})(?:\[[@*]\])?\s*\}?[)}]?["']?$/;
const REDIRECTION = /^\d*(?:>>?|&>>?)(?:&?\d)?/;

/** Reads the words behind `build`; null: it cannot be told what they are. */
function readWords(words: readonly PlacedWord[], texts: TextsAround): GivenWords | null {
  const contexts: string[] = [];
  const files: string[] = [];
  const open: string[] = [];
  let isOwn = false;
  for (let index = 0; index < words.length; index++) {
    const { text, masked } = words[index] as PlacedWord;
    if (masked.startsWith('#')) break;
    if (masked.includes('<')) return null;
    if (/^\)+$/.test(masked)) continue;
    const redirection = REDIRECTION.exec(masked)?.[0];
    if (redirection !== undefined) {
      if (redirection === masked && !/\d$/.test(masked.replace(/^\d/, ''))) index++;
      continue;
    }
    if (/^["']?-/.test(masked) && masked !== '-') {
      const [flag = '', ...rest] = unquote(text).split('=');
      const isFile = /^(?:-f|--file|--dockerfile)$/.test(flag);
      const value = rest.length > 0 ? rest.join('=') : undefined;
      if (value === undefined && !takesWord(flag)) {
        if (/^-f./.test(flag)) files.push(flag.slice(2));
        continue;
      }
      const word = value ?? words[++index]?.text;
      if (isFile) files.push(unquote(word ?? ''));
      continue;
    }
    const own = findInOwnFolder(text, texts);
    if (own !== null) {
      contexts.push(own);
      isOwn = true;
    } else if (OPEN_WORD.test(masked)) {
      const name = OPEN_NAME.exec(text)?.[1];
      if (name === undefined) return null;
      if (OF_FOLDER.has(name)) contexts.push('.');
      else open.push(name);
    } else contexts.push(unquote(text.replace(/\)+$/, '')));
  }
  const [context] = contexts;
  if (context === undefined || contexts.length > 1 || files.length > 1) return null;
  return { context, isOwn, file: files[0] ?? null, open };
}

const { switches, aliases } = (findBuilder(ANY_BUILDER) ?? DOCKER).build;

/** Whether the word behind a flag is its value. */
function takesWord(flag: string): boolean {
  const name = flag.replace(/^-+/, '');
  return !switches.has(aliases[name] ?? name);
}

/** Variables that are the folder where a command runs. */
const OF_FOLDER = new Set(['PWD', 'CURDIR']);

function unquote(text: string): string {
  return text.replace(/^["']|["'],?$/g, '');
}

/** A file that `-f` names, seen from the folder if that is known. */
function findFile(file: string, folder: string | null, tree: Tree): Endings {
  const tail = toTail(file);
  if (tail === null) return null;
  const joined = folder !== null && JOINED_WITH.test(file) ? resolvePath(folder, tail) : null;
  const found = [joined, tail].find((path) => path !== null && findAnywhere(path, false, tree).length > 0);
  return found === undefined || found === null ? null : [found.toLowerCase()];
}

const HERE = /^\.\/*$/;

/** The Dockerfile that a folder has by its usual name. */
function findInFolder(context: string, folder: string | null, tree: Tree): Endings {
  if (/^[\w.+-]+:|^-$|\.git(?:[#:]|$)/.test(context)) return null;
  const path = HERE.test(context) ? folder : moveTo(folder, context);
  if (path === null || path === '.' || path.startsWith('..')) return null;
  const found = ['Dockerfile', 'Containerfile', 'dockerfile']
    .map((name) => `${path}/${name}`)
    .filter((each) => findAnywhere(each, false, tree).length > 0);
  return found.length === 0 ? null : [...new Set(found.map((each) => each.toLowerCase()))];
}

const ASSIGNED =
  /^[ \t]*(?:[\w.%/ -]{1,100}:[ \t]*)?(?:(?:export|override|local|readonly|declare|typeset)[ \t]+(?:-\w+[ \t]+)?)?([A-Za-z_]\w{0,100})[ \t]*(?:[:?+!]{0,3}=)/;

/** The variable that a line sets to a text with the offset: in a shell to a word or list, in make to the rest of the line. */
function findAssigned({ text, masked }: ScriptLine, at: number, isOfShell: boolean): string | null {
  const [found, name] = ASSIGNED.exec(text) ?? [];
  if (found === undefined || name === undefined || at < found.length) return null;
  if (!isOfShell && !text.startsWith('\t')) return name;
  const [word = ''] = /^(?:\([^()]*\)|\S*)/.exec(masked.slice(found.length)) ?? [];
  return at < found.length + word.length ? name : null;
}

function usesOf(name: string): RegExp {
  return new RegExp(
    String.raw`\$\(${name}\)|\$?\$\{[!#]?${name}(?!\w)|\$?\$${name}(?!\w)|\{\{\s*\.?${name}\s*\}\}`,
    'g',
  );
}

function listUses(name: string, { text }: SourceText): readonly number[] {
  return [...text.matchAll(usesOf(name))].map(({ index }) => index);
}

/** Whether another text uses a variable, or takes it as a whole. */
function isUsedElsewhere(name: string, { script, around }: TextsAround): boolean {
  const indirect = new RegExp(
    String.raw`(?<!\w)(?:foreach|call|eval|value|printenv|getenv)\b[^\n]{0,200}(?<!\w)${name}(?!\w)`,
  );
  return (
    indirect.test(script.text) || around.some((source) => source !== script && usesOf(name).test(source.text))
  );
}
