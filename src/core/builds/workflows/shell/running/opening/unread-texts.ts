import type { TracedText } from '../../../../traced-text.js';
import type { ShellInput } from '../../shell-commands.js';
import { isText } from '../../values/shell-value.js';
import type { ScriptRun } from '../script-run.js';
import type { Stream } from '../streams/stream.js';
import type { UnreadText } from './unread-record.js';

/** More than people write in a script. */
const MAX_TEXTS = 50;
/** More commands than people join in a pipe. */
const MAX_COMMANDS = 12;

/** A text that runs is not known. `from`: what else it comes from. */
export function noteUnread(
  at: TracedText,
  run: ScriptRun,
  from: readonly string[] = [],
  kind: UnreadText['kind'] = 'printed',
): void {
  const said = run.texts.restore(at.value);
  if (
    run.unread.found.has(said)
      ? run.unread.found.get(said)?.kind !== 'absent'
      : run.unread.found.size >= MAX_TEXTS
  )
    return;
  const names = [...said.matchAll(/\$\{?[!#]?([A-Za-z_]\w*)/g)].map(([, name = '']) => name);
  const read = names.flatMap((name) => run.unread.origins.get(name) ?? []);
  run.unread.found.set(said, {
    at,
    from: [...(from.length === 0 ? [said] : from), ...read].map((each) => run.texts.restore(each)),
    read,
    kind,
  });
}

/** What gives what a stream has: files, commands, or a text of the script. */
export function sayOrigin(stream: Stream | undefined, { texts }: ScriptRun): readonly string[] {
  if (stream === undefined) return [];
  const known = [...stream.files, ...stream.values.filter(isText)].map(({ value }) => texts.restore(value));
  return [...known, ...stream.from];
}

/** The commands that have run since, as the script writes them. */
export function saySince(start: number, { commands, texts }: ScriptRun): readonly string[] {
  return commands.slice(Math.max(start, commands.length - MAX_COMMANDS)).map(({ words, input }) => {
    const file = input?.kind === 'file' ? ` < ${input.path.value}` : sayEncoded(input);
    return texts.restore(words.map(({ text }) => text.value).join(' ') + file);
  });
}

/** A text that only a program makes readable. */
function sayEncoded(input: ShellInput | null): string {
  const text = input?.kind === 'document' ? input.text.value.trim() : '';
  return /^[\w+/=]{12,}$/.test(text) ? ` <<< ${text}` : '';
}

/** Without those that are noted meanwhile, unless they count by themselves. */
export function withoutNotes(run: ScriptRun, count: boolean, act: () => void): void {
  if (count) {
    act();
    return;
  }
  const known = new Set(run.unread.found.keys());
  act();
  for (const said of run.unread.found.keys()) if (!known.has(said)) run.unread.found.delete(said);
}
