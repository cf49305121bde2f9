import { joinMessages, type Message, own, say } from '../message.js';
import { type ByteString, decodeText } from './go/byte-string.js';
import type { Hint, MisplacedArg } from './hint.js';
import type { BuildProgress } from './resolve/build-progress.js';
import type { FileText } from './resolve/open-file.js';

/** Most names in one sentence. */
const SHOWN = 3;

/** Finds which of some names are declared by an ARG after the first FROM, where no FROM sees them. */
export function openStageArgs({
  instructions,
}: FileText): (names: readonly ByteString[]) => readonly MisplacedArg[] {
  let declared: Map<ByteString, number> | null = null;
  return (names) => {
    if (names.length === 0) return [];
    declared ??= listStageArgs(instructions);
    return [...new Set(names)].flatMap((name) => {
      const line = declared?.get(name);
      return line === undefined ? [] : [{ name: decodeText(name), line }];
    });
  };
}

/** The line that first declares each name: with a value, if it is declared before the first FROM as well. */
function listStageArgs({ stages, globalArgs }: FileText['instructions']): Map<ByteString, number> {
  const seen = new Set(globalArgs.flatMap(({ pairs }) => pairs.map(({ key }) => key)));
  const declared = new Map<ByteString, number>();
  for (const command of stages.flatMap(({ commands }) => commands)) {
    for (const { key, value } of command.kind === 'arg' ? command.pairs : [])
      if (!declared.has(key) && (value !== null || !seen.has(key))) declared.set(key, command.node.line);
  }
  return declared;
}

/** Whether a FROM is refused or unresolved because its ARG is declared too late. */
export function findMisplacedHint(
  text: FileText,
  { args, refusal }: BuildProgress,
  unresolved: readonly ByteString[],
): Hint | null {
  if (args === null || refusal === null) return null;
  const stage = text.instructions.stages.find(({ from }) => from.node.line === refusal.line);
  const { source, args: words = [] } = stage?.from.node ?? {};
  if (source === undefined || words.length === 0) return null;
  const unset = [...args.findRelevant()].filter((name) => !args.has(name));
  const misplaced = openStageArgs(text)([...unset, ...unresolved]);
  const written = source.text.slice(source.start, source.end);
  const named = misplaced.filter(({ name }) => written.includes(name));
  return describeMisplaced(named.length > 0 ? named : misplaced);
}

/** What to say about arguments that are declared too late; null if there are none. */
export function describeMisplaced(args: readonly MisplacedArg[]): Hint | null {
  if (args.length === 0) return null;
  const shown = args.slice(0, SHOWN);
  const list = (write: (arg: MisplacedArg) => Message): Message =>
    joinMessages(shown.map(write), shown.length > 2 ? ', ' : ' and ');
  const many = shown.length > 1;
  return {
    why: say`${list(({ name, line }) => say`${`ARG ${name}`} in line ${line}`)} ${own(
      many ? 'are' : 'is',
    )} after the first FROM, where no FROM sees ${own(many ? 'them' : 'it')}`,
    advice: say`Move ${list(({ name, line }) => say`${`ARG ${name}`} from line ${line}`)} before the first FROM`,
  };
}
