import type { TracedText } from '../../../traced-text.js';
import type { DockerCommand, FoundCommands } from '../docker-commands.js';
import type { ShellCommand } from '../shell-commands.js';
import { takeCut } from './cut-commands.js';

/** What only PowerShell has: its variables of the environment, commands, types and short names that run texts. */
const POWER_SHELL =
  /\$\{?env:|\b(?:add|copy|foreach|get|import|invoke|move|new|out|set|start|tee|write)-(?:alias|childitem|command|content|error|expression|file|host|item|itemproperty|location|object|output|process|variable|webrequest)\b|\[[\w.]+\]::|(?:^|[\s;|&({])(?:iex|saps|sal|nal)\s/im;

/** What it cuts into words differently: escapes, quotes and spaces, names in braces, and lines that do not go on in it. */
const CUT_OTHERWISE =
  /\\["'`]|`|[\u2018-\u201e]|[\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]|\r(?!\n)|@["'(]|["']#|<#|\$\{[^}\n]*["'\s]|\\\r?\n(?!\s*(?:--?(?!(?:[ci]?split|join|b?not)\b)[a-z]|\.?\s*$))/im;

/** Whether a script says words that mean something to PowerShell alone. */
export function speaksPowerShell(script: string): boolean {
  return POWER_SHELL.test(script);
}

/** What a script builds, as one of two shells reads it. */
export interface ReadScript extends FoundCommands {
  /** What it hands to commands as their input, which is not run. */
  readonly documents: readonly TracedText[];
}

/**
 * What PowerShell would run of a script that is read as one of bash, because nothing says which of the two it is. What both
 * find is not repeated: the variables of bash are none to PowerShell, so all that it says of such a build is that it is not known.
 */
export function findOnlyThere(script: TracedText, bash: ReadScript, found: FoundCommands): FoundCommands {
  if (speaksPowerShell(script.value)) return found;
  const ends = new Map<string, number>();
  for (const { at, words } of bash.commands)
    ends.set(keyOf(at), Math.max(ends.get(keyOf(at)) ?? 0, endOf(at, words)));
  const lines = new Set([
    ...bash.mentions.flatMap(lineOf),
    ...bash.commands.map(({ at }) => at.place().line),
  ]);
  // PowerShell refuses a script with `<<` as a whole
  const isHeld = CUT_OTHERWISE.test(script.value)
    ? () => false
    : (at: TracedText) => isWithin(at, bash.documents);
  return {
    others: found.others,
    // both cut such words alike
    handing: [],
    silent: [],
    commands: found.commands.flatMap((command) => {
      const { at, words } = command;
      const end = ends.get(keyOf(at));
      if (end === undefined) return isHeld(at) ? [] : [command];
      if (!CUT_OTHERWISE.test(linesOf(script, at, Math.max(end, endOf(at, words))))) return [];
      return takeCut(command);
    }),
    mentions: found.mentions.filter(
      (each) =>
        !lineOf(each).some((line) => lines.has(line)) &&
        !each.words.slice(0, 1).some(({ text }) => isHeld(text)),
    ),
  };
}

/** What a script of bash finds, without flags for programs that are builders to PowerShell. */
export function withoutBuilt<Found extends FoundCommands>(found: Found, there: FoundCommands): Found {
  const lines = new Set(there.commands.map(({ at }) => at.place().line));
  const handing = found.handing.filter(({ command }) => !lineOf(command).some((line) => lines.has(line)));
  return { ...found, handing };
}

function isWithin(at: TracedText, documents: readonly TracedText[]): boolean {
  const { line } = at.place();
  return documents.some((each) => each.place().line <= line && line <= each.place().endLine);
}

function keyOf(at: TracedText): string {
  const { line, column } = at.place();
  return `${line}:${column}`;
}

function endOf(at: TracedText, words: DockerCommand['words']): number {
  return Math.max(...[at, ...words.map(({ text }) => text)].map((text) => text.place().endLine));
}

const lineOf = ({ words }: ShellCommand): readonly number[] =>
  words.slice(0, 1).map(({ text }) => text.place().line);

/** The lines of a command, and those next to it; all where lines of the script are not those of the file. */
function linesOf(script: TracedText, at: TracedText, end: number): string {
  const lines = script.value.split('\n');
  const { line, endLine } = script.place();
  const isBlock = lines.length > 2 && Math.abs(endLine - line + 1 - lines.length) <= 1;
  const start = Math.max(at.place().line - line - 1, 0);
  return isBlock ? lines.slice(start, end - line + 2).join('\n') : script.value;
}
