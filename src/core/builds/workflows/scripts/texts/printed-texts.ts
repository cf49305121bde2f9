import type { SourceText } from '../../../source-text.js';
import { mayBeginImage } from '../../../unknown/image-texts.js';
import { withoutLeading } from '../paths/named-file.js';
import { listMatches, QUOTED } from './assigned-values.js';
import { COMMAND, type KnownValue, valueIn } from './given-values.js';
import { hideInFile } from './nested-braces.js';

const BETWEEN = /[\s"'|;&<>()=]+/;
/** More words than a command has that prints a value. */
const MAX_WORDS = 20;
/** More images than a file lists that people keep. */
export const MAX_LISTED = 200;
const MAX_LINE = 1_000;

function withoutMarks(command: string): string {
  return command.slice(command.startsWith('$') ? 2 : 1, -1);
}

/** The paths that a command names whose text it may print: `cat base.txt`, `grep -v '^#' < base.txt`. */
export function listPrintedPaths(command: string): readonly string[] {
  const plain = command
    // a folder that a command prints is as little known as one in a variable
    .replace(/\$\([^()]*\)/g, '$D')
    .replace(/\$\{\w+:?[-=]([^{}]*)\}/g, '$1');
  const words = plain.split(BETWEEN).filter((word) => /^[^-].*\w/.test(word));
  return [...new Set(words)].slice(0, MAX_WORDS).flatMap((word) => withoutLeading(word) ?? []);
}

/** A word that has a variable in it, of shells, make and templates. */
const VARIABLE_WORD =
  /(?:\$\(\w{1,100}\)|\$\{[^{}\n]{1,200}\}|\{\{[^{}\n]{1,100}\}\}|[^\s"'|;&<>()=]){1,300}/g;

/** Commands that print what a file says. */
const READER =
  /(?:^|[\s(|;&\x60])(?:cat|tac|head|tail|[ef]?grep|rg|g?sed|[gm]?awk|cut|tr|sort|uniq|[jyx]q|tomlq|dasel|crudini|get-content|perl|ruby|python3?|node)[ \t]|(?<!<)<(?![<(])/i;
/** The script itself, in variables of the shell. */
const ITSELF = /^\$(?:0|\{0|BASH_SOURCE|\{BASH_SOURCE)/;

/** The words of a command that are paths which variables tell: `$(cat "$F")`, `$(shell jq -r .base $(F))`. */
export function listVariableWords(command: string): readonly string[] {
  const inner = withoutMarks(command);
  if (!READER.test(inner)) return [];
  const words = [...inner.matchAll(VARIABLE_WORD)].map(([word]) => word).filter((word) => !ITSELF.test(word));
  return [...new Set(words)].filter((word) => /\$[\w({]|\{\{/.test(word)).slice(0, MAX_WORDS);
}

/** What a shell prints itself and hands to nothing else, and functions of make that choose among their words. */
const ECHOED = /(?<![\w-])(?:echo|printf)\s([^;|&\n]{1,300})(?=$|;|&|\|\|)/g;
const CHOSEN = /^(?:or|and|if|firstword|lastword|strip)\s(.*)$/;
const ECHOED_WORD = new RegExp(String.raw`(?:${COMMAND}|[^\s"',]){1,300}`, 'g');

/** The words that a command may print as they are: `$(test … && echo a/b || echo c/d)`, `$(or $(X),a/b)`. */
export function listEchoed(command: string): readonly string[] {
  const inner = withoutMarks(command);
  const texts = [...inner.matchAll(ECHOED), ...inner.matchAll(new RegExp(CHOSEN, 'g'))];
  const words = texts.flatMap(([, text = '']) => text.match(ECHOED_WORD) ?? []);
  return [...new Set(words)].filter((word) => !word.startsWith('-')).slice(0, MAX_WORDS);
}

const STRUCTURED = /\.(?:json|ya?ml|toml)$/;
const OF_JSON = /\.json$/;
/** A key in the words of jq, yq and the like: `.web.base`, `["base"]`. */
const KEY = /[.["']([A-Za-z_][\w-]{0,100})/g;
const MAX_KEYS = 10;
/** What a program prints, and a value in a line. */
const PRINTED_LINE = /^(\s*(?:(?:echo|printf?)[ \t(]+|[A-Za-z_]\w*=)?["']?)([^\s"'#()]+)["']?\)?;?\s*$/;

/** What the files have that a command may print: those it names, and those that the variables in its words tell. */
export function listPrinted(
  command: string,
  told: readonly string[],
  open: (path: string) => readonly SourceText[],
): readonly KnownValue[] {
  // a folder that is not known is left out
  const named = told.flatMap((text) => withoutLeading(text.replace(/^\/+/, '')) ?? []);
  const paths = [...listPrintedPaths(withoutMarks(command)), ...named.filter((path) => path !== '.')];
  const values = [...new Set(paths)].flatMap((path) =>
    open(path).flatMap((source) => listTold(command, source)),
  );
  return [...new Map(values.map((each) => [each.text, each])).values()];
}

const TOLD = new WeakMap<SourceText, Map<string, readonly KnownValue[]>>();

/** What a command may print of a file that it names. */
function listTold(command: string, source: SourceText): readonly KnownValue[] {
  const ofSource = TOLD.get(source) ?? new Map<string, readonly KnownValue[]>();
  TOLD.set(source, ofSource);
  const keep = (key: string, find: () => readonly KnownValue[]): readonly KnownValue[] => {
    const found = ofSource.get(key) ?? find();
    ofSource.set(key, found);
    return found;
  };
  const lines = keep('', () => listLines(source));
  if (!STRUCTURED.test(source.file)) return lines;
  const keys = [...new Set([...command.matchAll(KEY)].map(([, key = '']) => key))].slice(0, MAX_KEYS);
  return [...keys.flatMap((key) => keep(key, () => listKeyed(key, source))), ...lines];
}

/** The values of a key, wherever the file has it. */
function listKeyed(key: string, source: SourceText): readonly KnownValue[] {
  const space = OF_JSON.test(source.file) ? String.raw`\s{0,100}` : '[ \\t]*';
  const pattern = new RegExp(String.raw`(?<![\w.-])${key}["']?[ \t]*[:=]${space}${QUOTED}`, 'dg');
  const matches = hideInFile(source.text).matchAll(pattern);
  return chooseTold([...matches].flatMap((match) => listMatches([match], source)));
}

/** The lines of one word that a file has, those of variables without their names. */
function listLines(source: SourceText): readonly KnownValue[] {
  const found: KnownValue[] = [];
  let start = 0;
  for (const line of source.text.split('\n')) {
    const { 1: before = '', 2: text } = PRINTED_LINE.exec(line.slice(0, MAX_LINE)) ?? [];
    const at = start + before.length;
    if (text !== undefined) found.push(valueIn(source, text, [at, at + text.length]));
    start += line.length + 1;
  }
  return chooseTold(found);
}

/** Of very many values one more image than is tried, and one more that may be a part of a name. */
function chooseTold(found: readonly KnownValue[]): readonly KnownValue[] {
  const values = [...new Map(found.map((each) => [each.text, each])).values()];
  const isImage = ({ text }: KnownValue): boolean => mayBeginImage(text);
  const images = values.filter(isImage).slice(0, MAX_LISTED + 1);
  const others = values.filter((each) => !isImage(each)).slice(0, MAX_LISTED + 1);
  return [...images, ...others].map((each) => ({ ...each, isListed: true }));
}
