import type { SourceText } from '../../../source-text.js';
import { mayBeginImage } from '../../../unknown/image-texts.js';
import { withoutLeading } from '../named-file.js';
import { listAssigned, MAX_TEXTS } from './assigned-values.js';
import { COMMAND, type KnownValue, valueIn } from './given-values.js';

const BETWEEN = /[\s"'|;&<>()=]+/;
/** More words than a command has that prints a value. */
const MAX_WORDS = 20;
/** Longer files are not lists of values. */
const MAX_LINES = 200;
const MAX_LINE = 1_000;

/** The paths that a command names whose text it may print: `$(cat base.txt)`, `$(grep -v '^#' < base.txt)`. */
export function listPrintedPaths(command: string): readonly string[] {
  const inner = command.slice(command.startsWith('$') ? 2 : 1, -1);
  const plain = inner
    // a folder that a command prints is as little known as one in a variable
    .replace(/\$\([^()]*\)/g, '$D')
    .replace(/\$\{\w+:?[-=]([^{}]*)\}/g, '$1');
  const words = plain.split(BETWEEN).filter((word) => /^[^-].*\w/.test(word));
  return [...new Set(words)].slice(0, MAX_WORDS).flatMap((word) => withoutLeading(word) ?? []);
}

/** What a shell prints itself and hands to nothing else, and functions of make that choose among their words. */
const ECHOED = /(?<![\w-])(?:echo|printf)\s([^;|&\n]{1,300})(?=$|;|&|\|\|)/g;
const CHOSEN = /^(?:or|and|if|firstword|lastword|strip)\s(.*)$/;
const ECHOED_WORD = new RegExp(String.raw`(?:${COMMAND}|[^\s"',]){1,300}`, 'g');

/** The words that a command may print as they are: `$(test … && echo a/b || echo c/d)`, `$(or $(X),a/b)`. */
export function listEchoed(command: string): readonly string[] {
  const inner = command.slice(command.startsWith('$') ? 2 : 1, -1);
  const texts = [...inner.matchAll(ECHOED), ...inner.matchAll(new RegExp(CHOSEN, 'g'))];
  const words = texts.flatMap(([, text = '']) => text.match(ECHOED_WORD) ?? []);
  return [...new Set(words)].filter((word) => !word.startsWith('-')).slice(0, MAX_WORDS);
}

const STRUCTURED = /\.(?:json|ya?ml|toml)$/;
/** A key in the words of jq, yq and the like: `.web.base`, `["base"]`. */
const KEY = /[.["']([A-Za-z_][\w-]{0,100})/g;
const MAX_KEYS = 10;
/** What a program prints, and a value in a line. */
const PRINTED_LINE = /^(\s*(?:(?:echo|printf?)[ \t(]+|[A-Za-z_]\w*=)?["']?)([^\s"'#()]+)["']?\)?;?\s*$/;

/** What a command may print of a file that it names. */
export function listTold(command: string, source: SourceText): readonly KnownValue[] {
  if (!STRUCTURED.test(source.file)) return listLines(source);
  const keys = [...new Set([...command.matchAll(KEY)].map(([, key = '']) => key))].slice(0, MAX_KEYS);
  return [...keys.flatMap((key) => listAssigned(key, source)), ...listLines(source)];
}

/** The lines of one word that a file has, those of variables without their names. */
function listLines(source: SourceText): readonly KnownValue[] {
  const found: KnownValue[] = [];
  let start = 0;
  const lines = source.text.split('\n');
  if (lines.length > MAX_LINES) return [];
  for (const line of lines) {
    const { 1: before = '', 2: text } = PRINTED_LINE.exec(line.slice(0, MAX_LINE)) ?? [];
    const at = start + before.length;
    if (text !== undefined) found.push(valueIn(source, text, [at, at + text.length]));
    start += line.length + 1;
  }
  // others are at most parts of a name
  const images = found.filter((each) => mayBeginImage(each.text));
  return [...images, ...found.filter((each) => !images.includes(each)).slice(0, MAX_TEXTS)];
}
