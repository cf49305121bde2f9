import { baseName } from '../../../repo-path.js';
import { isUnknown } from '../../../unknown-texts.js';
import type { ListedPart } from '../listing/listed-commands.js';
import type { ListedWord } from '../listing/listed-words.js';
import { namesVariableFile } from './command-files.js';
import { ANY_LINES, type PrintContext, type Printed, printedAt } from './printed-text.js';
import { type PlacedCommand, placeCommands } from './shell-blocks.js';

/** What a script writes into the variables of the steps after it. */
export interface VariableWrites {
  readonly names: ReadonlySet<string>;
  /** There may be any others. */
  readonly isOpen: boolean;
}

/** Nothing tells which. */
export const ANY_VARIABLE: VariableWrites = { names: new Set(), isOpen: true };

/** What a program that has run may have set for the steps after it, as far as its text tells. */
export interface ProgramWrites {
  writes(name: string): boolean;
  /** Whether it may set any variable. */
  isOpen(): boolean;
  /** Whether it has been read, and neither sets any nor ever will: without reading it. */
  isSilent?(): boolean;
}

/** Commands that read what is there, or do nothing with the name of the file. */
const READING =
  /^(?:\.|source|cat|type|Get-Content|echo|printf|Write-(?:Output|Host)|grep|head|tail|wc|ls|test|\[|\[\[|:|touch|chmod|chown)$/i;

export function findVariableWrites(parts: readonly ListedPart[], context: PrintContext): VariableWrites {
  const commands = placeCommands(parts);
  const lines = commands.flatMap((placed, at) => {
    const isWritten = placed.command.outputs?.some(({ value }) => namesTarget(value, context)) === true;
    return isWritten ? printedAt(commands, at, context) : writtenBy(commands, at, placed, context);
  });
  return readLines(lines);
}

/** What a command writes to a file that it is told. */
function writtenBy(
  commands: readonly PlacedCommand[],
  at: number,
  { words, command }: PlacedCommand,
  context: PrintContext,
): Printed {
  const [first, ...given] = words.filter(({ text }) => text.value !== 'sudo');
  const isNamed = words.some(({ text }) => namesTarget(text.value, context));
  const input = command.input?.kind === 'document' ? command.input.text.value : '';
  if (first === undefined || command.isRead === true || !(isNamed || namesVariableFile(input))) return [];
  const name = baseName(first.text.value);
  if (/^(?:tee|Out-File)$/i.test(name)) return printedAt(commands, at - 1, context);
  if (/^(?:Add|Set)-Content$/i.test(name)) return writtenValue(commands, at, given, context);
  return READING.test(name) && !namesVariableFile(input) ? [] : ANY_LINES;
}

/** The value that PowerShell puts into a file. */
function writtenValue(
  commands: readonly PlacedCommand[],
  at: number,
  words: readonly ListedWord[],
  context: PrintContext,
): Printed {
  if (commands[at]?.command.input?.kind === 'other') return printedAt(commands, at - 1, context);
  const isValue = (_: ListedWord, index: number): boolean =>
    !/^-/.test(words[index]?.text.value ?? '') &&
    !/^-(?!Value$)/i.test(words[index - 1]?.text.value ?? '') &&
    !namesTarget(words[index]?.text.value ?? '', context);
  return words.filter(isValue).flatMap(({ text }) => text.value.split(/\\n|\r?\n/));
}

/** A text for people, which speaks of the file by its name. */
const PROSE = /^(?=.*\s)[\p{L}\p{N}\p{Emoji}\s.,:!?()_-]*$/u;

/** What a word of a command substitution says is that command's. */
function namesTarget(value: string, { texts }: PrintContext): boolean {
  if (!isUnknown(value)) return namesVariableFile(value) && !PROSE.test(value);
  const inner = texts.expressionsIn(value).filter((expression) => /^(?:\$\((?!\()|`)/.test(expression));
  return namesVariableFile(
    texts.restore(inner.reduce((text, expression) => text.replaceAll(texts.standIn(expression), ''), value)),
  );
}

/** As the runner reads the file: `NAME=value`, or `NAME<<END` and lines up to that end. */
function readLines(lines: readonly string[]): VariableWrites {
  const names = new Set<string>();
  let isOpen = false;
  const lastOf = new Map(lines.map((line, at) => [line.trim(), at]));
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const [, name, sign] = /^\s*([^=<\uffff]+)(=|<<)/.exec(line) ?? [];
    // what remains of $'…', whose signs are not part of the name
    if (name !== undefined) names.add(name.trim().replaceAll('$', ''));
    else if (isUnknown(line)) isOpen = true;
    if (sign !== '<<') continue;
    const end = line.slice(line.indexOf('<<') + 2).trim();
    // without an end the runner refuses the file
    if ((lastOf.get(end) ?? 0) > at)
      do at++;
      while (lines[at]?.trim() !== end);
  }
  return { names, isOpen };
}
