import type { TracedText } from '../../traced-text.js';
import type { UnknownTexts } from '../../unknown-texts.js';
import { unwrap } from '../shell/builders/wrappers.js';
import { type ListedCommand, listShellCommands } from '../shell/listing/listed-commands.js';
import { ANY_USE, NO_USE, type Use, useOf } from './command-use.js';
import { hidesCommands, namesInText, namesOfOutput, runsCommands } from './command-words.js';
import { NO_NAMES, type PossibleNames, uniteNames } from './file-names.js';
import { isLoading } from './loading-variables.js';

/** Longer scripts may do anything. */
const MAX_SCRIPT = 64 * 1024;
/** Commands within commands, deeper than they are listed. */
const DEEP = /(?:\$\([^()]*){5}/;
/** A variable whose name another one says. */
const INDIRECT = /\$\{!|\$\{\([^)\n]*P/;
const FUNCTION = /(?:^|[\s;&|])(?:function\s+)?([A-Za-z_][\w-]*)\s*\(\s*\)/g;

/** What a script of a shell of Unix does, whatever its variables are. */
export function useOfScript(script: TracedText, texts: UnknownTexts): Use {
  if (script.value.length > MAX_SCRIPT || DEEP.test(script.value)) return ANY_USE;
  const own = new Set([...script.value.matchAll(FUNCTION)].map(([, name]) => name));
  const uses: Use[] = [];
  for (const part of listShellCommands(script, { texts, lookUp: () => undefined }))
    if (!('mark' in part)) uses.push(useOfCommand(part, own, texts));
  const use = uniteUses(uses);
  return INDIRECT.test(script.value) ? { ...use, takesVariables: true } : use;
}

export function uniteUses(uses: readonly Use[]): Use {
  return uses.reduce(
    (one, other) => ({
      takesVariables: one.takesVariables || other.takesVariables,
      reads: uniteNames(one.reads, other.reads),
      builds: uniteNames(one.builds, other.builds),
      writes: uniteNames(one.writes, other.writes),
    }),
    NO_USE,
  );
}

function useOfCommand(
  { words, input, outputs = [], isRead = false, patternsFrom }: ListedCommand,
  own: ReadonlySet<string | undefined>,
  texts: UnknownTexts,
): Use {
  const { called, given } = unwrap(words.slice(0, patternsFrom), false);
  const [program, ...rest] = called;
  const isHiding =
    words.some(({ text }) => hidesCommands(text.value, texts)) ||
    outputs.some((path) => runsCommands(path.value, texts)) ||
    (input !== null && runsMore(input, texts));
  if (isHiding) return ANY_USE;
  if (patternsFrom !== undefined) return NO_USE;
  // variables for one command may be those that its loader reads
  const names = given.map(({ text }) => text.value.replace(/\+?=[\s\S]*$/, ''));
  // `while IFS= read -r line` is for the shell itself
  const isGiven = names.some((name) => isLoading(name) && name !== 'IFS');
  const isOwn = isRead || own.has(program?.text.value);
  const bare = words.some(({ text }) => /^(?:\S*\/)?env$/.test(text.value))
    ? { ...NO_USE, takesVariables: true }
    : NO_USE;
  const use = isGiven ? ANY_USE : program === undefined ? bare : isOwn ? NO_USE : useOf(program, rest, texts);
  const typed: PossibleNames = input?.kind === 'file' ? namesInText(input.path.value) : NO_NAMES;
  const written = outputs.map((path) => namesOfOutput(path.value, texts));
  return {
    ...use,
    reads: uniteNames(use.reads, typed),
    writes: written.reduce(uniteNames, use.writes),
  };
}

/** Whether what a command reads on its input has commands in it that are not listed. */
function runsMore(input: NonNullable<ListedCommand['input']>, texts: UnknownTexts): boolean {
  if (input.kind === 'file') return runsCommands(input.path.value, texts);
  if (input.kind === 'other') return false;
  return runsCommands(input.text.value, texts) || (!input.isLiteral && /\$\(|`/.test(input.text.value));
}
