import { baseName } from '../../../repo-path.js';
import type { TracedText } from '../../../traced-text.js';
import type { UnknownTexts } from '../../../unknown-texts.js';
import type { ListedWord } from '../listing/listed-words.js';
import { findLoopInput } from './read-loops.js';
import type { PlacedCommand } from './shell-blocks.js';
import { isHiddenLine, spreadWords } from './spread-words.js';

/** The lines that commands print, with stand-ins for what is not known. */
export type Printed = readonly string[];

/** Lines of which nothing is known. */
export const ANY_LINES: Printed = ['\uffff'];

/** The text of a file of the repository; `outside`: it lies where only the runner sees it; null: it is not known. */
export type ReadScriptFile = (path: TracedText) => { readonly text: string } | 'outside' | null;

export interface PrintContext {
  readonly texts: UnknownTexts;
  readonly readFile: ReadScriptFile;
  /** In PowerShell a text by itself is printed. */
  readonly isPowerShell?: boolean;
  /** Commands that hand on to one another. */
  readonly depth?: number;
}

const MAX_DEPTH = 50;

const ECHOING = /^(?:echo|Write-Output|Write-Host)$/i;
/** Commands that print nothing. */
const SILENT = new Set(
  `: [ [[ break cd chmod continue cp declare exit export for local mkdir mv popd pushd read readonly return rm set shift shopt
  sleep test touch trap true typeset umask unset`.split(/\s+/),
);
/** Commands that print lines of a file, and how many words come before its name. */
const FILTERS: ReadonlyMap<string, number> = new Map([
  ...['cat', 'head', 'tail', 'sort', 'uniq', 'xargs', 'Get-Content', 'gc', 'type'].map(
    (name) => [name, 0] as const,
  ),
  ...['grep', 'egrep', 'fgrep', 'sed'].map((name) => [name, 1] as const),
]);
/** Scripts of sed that only take away. */
const DELETING = /^(?:\d*[,\d$]*d|\/.*\/d|s(\W).*\1\1g?)$/;
const ASSIGNING = /[A-Za-z_]\w*(?==|<<)/g;
const ASSIGNMENT = /^[A-Za-z_]\w*\+?=/;
/** A line that sets variables to what it says, if at all, where a shell runs it. */
const PLAIN_LINE =
  /^\s*(?:#.*|(?:(?:export|readonly)\s+)?[A-Za-z_]\w*\+?=(?:"[^"$`\\]*"|'[^']*'|[^\s"'`$;&|<>()\\])*\s*)?$/;
/** For lines of a file of which more than the names is not read. */
const OTHER_LINE = ';';

export function isPlainLine(line: string): boolean {
  return PLAIN_LINE.test(line);
}

/** What the `$( … )` of a command print. */
export function printedInto(commands: readonly PlacedCommand[], at: number, context: PrintContext): Printed {
  const printed: Printed[] = [];
  for (let index = at - 1; commands[index]?.isSubstituted === true; index--) {
    if (index + 1 < at && commands[index + 1]?.command.input?.kind === 'other') continue;
    printed.unshift(printedAt(commands, index, context));
  }
  return printed.flat();
}

/** What a command prints, and all commands of the block that it closes. */
export function printedAt(commands: readonly PlacedCommand[], at: number, context: PrintContext): Printed {
  const own = commands[at];
  if (own === undefined) return ANY_LINES;
  if (own.opened === null) return printedBy(commands, at, context);
  const printed: Printed[] = [];
  for (let index = own.opened; index < at; index++) {
    const inner = commands[index];
    const isHandedOn = commands[index + 1]?.command.input?.kind === 'other';
    if (inner === undefined || inner.words.length === 0 || isHandedOn || isWrittenElsewhere(inner)) continue;
    if (inner.words[0]?.text.value === 'case') return ANY_LINES;
    if (inner.opened === null) printed.push(printedBy(commands, index, context));
  }
  return printed.flat();
}

function isWrittenElsewhere({ command: { outputs = [] }, isSubstituted }: PlacedCommand): boolean {
  return isSubstituted || outputs.length > 0;
}

function printedBy(commands: readonly PlacedCommand[], at: number, context: PrintContext): Printed {
  const { words: all = [], command } = commands[at] ?? {};
  const words = all.slice(all.findIndex(({ text }) => !ASSIGNMENT.test(text.value)));
  const [first, ...written] = words;
  if (first === undefined || command === undefined) return ANY_LINES;
  const given = context.isPowerShell === true ? written : spreadWords(written);
  const name = baseName(first.text.value);
  if (context.isPowerShell === true && first.isQuoted) return echoed(words);
  if (words.every(({ text }) => ASSIGNMENT.test(text.value)) || SILENT.has(name)) return [];
  if (ECHOING.test(name)) return linesOfLoop(commands, at, given, context) ?? echoed(given);
  if (name === 'printf')
    return linesOfLoop(commands, at, given.slice(1), context) ?? formatted(given, context.texts);
  const before = FILTERS.get(name);
  return before === undefined
    ? ANY_LINES
    : filtered(commands, at, { name, before, given: given.map(({ text }) => text) }, context);
}

/** What a loop reads line by line and prints again. */
function linesOfLoop(
  commands: readonly PlacedCommand[],
  at: number,
  words: readonly ListedWord[],
  context: PrintContext,
): Printed | null {
  const [only, another] = words.filter(({ text }) => !/^-[neE]+$/.test(text.value));
  if (only === undefined || another !== undefined) return null;
  const found = findLoopInput(commands, at, context.texts.restore(only.text.value));
  const depth = (context.depth ?? 0) + 1;
  if (found === null || depth > MAX_DEPTH) return null;
  const inner = { ...context, depth };
  return found.from === 'command'
    ? printedAt(commands, found.at, inner)
    : filtered(commands, found.at, { name: 'sort', before: 0, given: [] }, inner);
}

function echoed(words: readonly ListedWord[]): readonly string[] {
  const flags = words.findIndex(({ text }) => !/^-[neE]+$/.test(text.value));
  const text = (flags === -1 ? [] : words.slice(flags)).map(({ text }) => text.value).join(' ');
  return splitLines(text);
}

/** `\n` is a new line to some commands and not to others. */
function splitLines(text: string): readonly string[] {
  return text.split(/\r?\n/).flatMap((line) => {
    if (isHiddenLine(line)) return ANY_LINES;
    const [own = '', ...others] = line.split('\\n');
    return [own, ...others.filter((other) => /^(?:\uffff|[A-Za-z_]\w*(?:=|<<)|\w+$)/.test(other))];
  });
}

function formatted(words: readonly ListedWord[], texts: UnknownTexts): Printed {
  const [format, ...values] = words.map(({ text }) => text.value).filter((value) => value !== '--');
  if (format === undefined) return [];
  if (/^(?:%[sbq](?:\\n|\n)*)+$/.test(format)) return values.flatMap(splitLines);
  return splitLines(format.replace(/%[-0-9.]*[a-zA-Z]/g, (found) => texts.standIn(found)));
}

/** Lines of files, of what is typed, or of what the command before prints. */
function filtered(
  commands: readonly PlacedCommand[],
  at: number,
  call: { readonly name: string; readonly before: number; readonly given: readonly TracedText[] },
  context: PrintContext,
): Printed {
  const { texts, readFile } = context;
  const named = call.given.filter(({ value }) => !/^-.|^\d+$/.test(value));
  const scripts = call.given.slice(0, 1);
  if (call.name === 'sed' && !named.slice(0, 1).every(({ value }) => DELETING.test(value))) return ANY_LINES;
  const hasFlagged = call.before > 0 && call.given.some(({ value }) => /^-(?:e|f|-regexp)/.test(value));
  if (hasFlagged && scripts.length > 0) return ANY_LINES;
  const files = named.slice(call.before).filter(({ value }) => value !== '-');
  const toLines = (text: string): readonly string[] =>
    call.name === 'cat' ? text.split(/\r?\n/) : namesIn(text);
  if (files.length > 0) return readAll(files, readFile, toLines);
  const input = commands[at]?.command.input;
  if (input?.kind === 'file') return readAll([input.path], readFile, toLines);
  if (input?.kind === 'document') {
    const { text, isLiteral } = input;
    const open = /\$[({A-Za-z_]|`/g;
    return toLines(isLiteral ? text.value : text.value.replace(open, (found) => texts.standIn(found)));
  }
  const depth = (context.depth ?? 0) + 1;
  if (at === 0 || input?.kind !== 'other' || depth > MAX_DEPTH) return ANY_LINES;
  return printedAt(commands, at - 1, { ...context, depth });
}

function namesIn(text: string): readonly string[] {
  const names = [...text.matchAll(ASSIGNING)].map(([name]) => `${name}=`);
  return text.split(/\r?\n/).every(isPlainLine) ? names : [...names, OTHER_LINE];
}

function readAll(
  files: readonly TracedText[],
  readFile: ReadScriptFile,
  toLines: (text: string) => readonly string[],
): Printed {
  const printed: Printed[] = [];
  for (const file of files) {
    const found = readFile(file);
    if (found === null) return ANY_LINES;
    if (found !== 'outside') printed.push(toLines(found.text));
  }
  return printed.flat();
}
