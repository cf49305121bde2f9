import { baseName } from '../../../repo-path.js';
import type { Tree } from '../../../tree.js';
import { listMatching, WILDCARD } from '../files/build-names.js';
import type { UnreadText } from '../running/opening/unread-record.js';
import { printsBuild } from './task-texts.js';

/** What gets a text from elsewhere. */
const FETCHING = /(?:^|[\s(|`;&])(?:curl|wget|aws|az|gcloud|gh|vault|op|doppler|ssh-agent)\s/;
const COMMAND = /\$\((?!\()|`|<\(/;

/** Whether a text comes from files of the repository, or of a script. */
export function isOfJob({ from, kind }: UnreadText, tree: Tree, scripts: readonly string[]): boolean {
  if (kind === 'absent') return scripts.some((script) => unpacks(script, tree));
  const words = listWords([...from, ...listAssigned(from, scripts.at(-1) ?? '')]);
  if (words.some((word) => isFile(word, tree))) return true;
  if (isEncoded(from) || isPutOut(from, tree, scripts)) return true;
  if (from.some((each) => each.split(COMMANDS).some((command) => printsBuild(command, tree)))) return true;
  if (kind === 'made') return from.some((each) => COMMAND.test(each) && !FETCHING.test(each));
  const names = words.map(baseName).filter((name) => /\w[\w.-]*\w/.test(name));
  return names.length > 0 && scripts.some((script) => makes(script, names, tree));
}

/** An output of a step, or a variable, that is run. */
const PUT_OUT = /\bsteps\.[\w-]+\.outputs\.([\w-]+)|^["']?\$\{?(\w+)\}?["']?$/g;
const FILES_OF_RUNNER = /GITHUB_(?:OUTPUT|ENV)\b/;

/** Whether a script of the job gives it what a file of the repository says: `echo "cmd=$(cat FILE)" >> $GITHUB_OUTPUT`. */
function isPutOut(from: readonly string[], tree: Tree, scripts: readonly string[]): boolean {
  const names = from.flatMap((text) =>
    [...text.matchAll(PUT_OUT)].map(([, output, variable]) => output ?? variable ?? ''),
  );
  if (names.length === 0) return false;
  const lines = scripts.flatMap((script) => script.split('\n')).filter((line) => FILES_OF_RUNNER.test(line));
  return lines.some((line) => {
    const isOne = !line.includes('=') || names.some((name) => line.includes(`${name}=`));
    return isOne && listWords([line]).some((word) => isFile(word, tree));
  });
}

/** What makes a text of one that nobody can read. */
const DECODING =
  /(?:^|[\s(|;&/:])(?:base(?:64|32|nc)\s+(?:-\w*[dD]|--decode)|openssl\s[^|;&]{0,100}\s-d\b|xxd\s[^|;&]{0,40}-r|uudecode|FromBase64String\(|rev\b|tr\s+["']?\S*\w-\w)/;
/** Such a text, in the script itself. */
const ENCODED =
  /^(?:echo|printf)\s.*\S{6}|<<<\s*["']?[\w+/=.-]{12}|FromBase64String\(\s*["']?[\w+/=]{12}|^[\w+/=\s]{12,}$/;

/** Whether a script hides commands in a text of its own: `echo ZG9j… | base64 -d | sh`. */
function isEncoded(from: readonly string[]): boolean {
  const isDecoded = from.some((each) => DECODING.test(each)) && !from.some((each) => FETCHING.test(each));
  return isDecoded && from.some((each) => ENCODED.test(each.replace(UNKNOWN_PART, '')));
}

/** What a script of PowerShell gives the variables that a text has. */
function listAssigned(from: readonly string[], script: string): readonly string[] {
  const names = from.flatMap((text) =>
    [...text.matchAll(/\$(\w+)/g)].map(([, name = '']) => name.toLowerCase()),
  );
  if (names.length === 0) return [];
  return [...script.matchAll(/^[ \t]*\$(\w+)[ \t]*=([^\n]*)/gm)].flatMap(([, name = '', text = '']) =>
    names.includes(name.toLowerCase()) ? [text] : [],
  );
}

/** What prints names of files, and nothing that they say. */
const LISTING =
  /^\s*(?:sudo\s+)?(?:ls|fd|basename|dirname|realpath|readlink|git\s+(?:ls-files|diff|diff-tree|rev-parse)|find(?!.*-(?:exec|ok)))\s/;
/** What parts commands in a text. */
const COMMANDS = /[;&|\n`]|[$<]\(/;
/** What a program fetches is not its own text. */
const ADDRESS = /\bhttps?:\/\//;
const ADDRESSES = /\bhttps?:\/\/[^\s"']*/g;
const PROGRAM = /^\s*(?:sudo\s+)?\S+/;
/** More words than are looked up. */
const MAX_WORDS = 60;
/** Where a shell puts in what it knows. */
const UNKNOWN_PART = /\$\{\{[^}]*\}\}|\$\{[^}]*\}|\$\w+/g;
const OF_WORKSPACE = /^(?:\.\/|\$\{?(?:PWD|GITHUB_WORKSPACE)\}?\/|\$\{\{\s*github\.workspace\s*\}\}\/)+/;

function listWords(texts: readonly string[]): readonly string[] {
  const words = texts
    .flatMap((text) => text.replace(/\$\{\{\s*github\.workspace\s*\}\}\//g, '').split(COMMANDS))
    .filter((command) => !LISTING.test(command))
    .map((command) =>
      ADDRESS.test(command) ? command.replace(PROGRAM, '').replace(ADDRESSES, ' ') : command,
    )
    .flatMap((command) => command.split(/[\s"'<>()=,:]+/))
    .map((word) => word.replace(OF_WORKSPACE, '').replace(UNKNOWN_PART, '*'))
    .filter((word) => /\w/.test(word) && !word.startsWith('-'));
  return [...new Set(words)].slice(0, MAX_WORDS);
}

/** What words and scripts say of the files of a repository. */
interface KnownWords {
  readonly files: Map<string, boolean>;
  readonly unpacks: Map<string, boolean>;
  readonly targets: Map<string, ReadonlySet<string>>;
}

const KNOWN = new WeakMap<Tree, KnownWords>();

function knownOf(tree: Tree): KnownWords {
  const known = KNOWN.get(tree) ?? { files: new Map(), unpacks: new Map(), targets: new Map() };
  KNOWN.set(tree, known);
  return known;
}

function once<V>(answers: Map<string, V>, key: string, answer: () => V): V {
  const known = answers.get(key) ?? answer();
  answers.set(key, known);
  return known;
}

/** More patterns than are compared with all files. */
const MAX_PATTERNS = 200;

/** Whether a word names a file of the repository, seen from any folder. */
function isFile(word: string, tree: Tree): boolean {
  if (tree.has(word)) return true;
  if (/^(?:[/~]|https?$)/.test(word) || !/[./]/.test(word)) return false;
  const name = baseName(word);
  if (!WILDCARD.test(word))
    return tree.namesakes(name).some((path) => path === word || path.endsWith(`/${word}`));
  const { files } = knownOf(tree);
  if (!/\w/.test(name)) return false;
  if (files.size > MAX_PATTERNS) return true;
  return once(files, name, () => listMatching(name, tree).length > 0);
}

/** What takes files out of another one. */
const UNPACKING = /\b(?:tar|bsdtar|unzip|7za?|cpio|unsquashfs|patch|git[ \t]+apply)[ \t][^\n;&]*/g;

/** Whether a script takes files out of one of the repository. */
export function unpacks(script: string, tree: Tree): boolean {
  return once(knownOf(tree).unpacks, script, () =>
    [...script.matchAll(UNPACKING)]
      .slice(0, MAX_PATTERNS)
      .some(([command]) => listWords([command]).some((word) => isFile(word, tree))),
  );
}

/** The file that a command writes. */
const TARGET =
  /(?:>{1,2}\|?[ \t]{0,20}|\btee[ \t]+(?:-\w{1,20}[ \t]+){0,5}|[ \t](?:-o|--output)[ \t=]{0,20}|\bof=)["']?([^\s"'|;&<>()]{1,300})/g;
const COPYING = /\b(?:cp|mv|ln|install)[ \t][^\n;|&]*/g;

/** Whether a script writes a file of one of some names. */
function makes(script: string, names: readonly string[], tree: Tree): boolean {
  const targets = once(knownOf(tree).targets, script, () => {
    const copied = [...script.matchAll(COPYING)].map(([command]) =>
      command
        .trim()
        .split(/[\s"']+/)
        .findLast(Boolean),
    );
    const redirected = [...script.matchAll(TARGET)].map(([, target]) => target);
    const paths = [...copied, ...redirected].map((path) => baseName(path ?? ''));
    return new Set(paths.filter((name) => !/^(?:null|&?\d)$/.test(name)));
  });
  return names.some((name) => targets.has(name));
}
