import type { TracedText } from '../../../../traced-text.js';
import type { UnknownTexts } from '../../../../unknown-texts.js';
import { listShellCommands } from '../../listing/listed-commands.js';
import type { ShellCommand } from '../../shell-commands.js';
import { calledWords } from './called-words.js';

/** A command of a pipe that prints names of files, or hands them on. */
export interface ListStage {
  readonly words: readonly TracedText[];
  /** Where it runs, relative to where its script starts; null: unknown. */
  readonly folder: string | null;
}

/** Longer pipes are not what people write. */
const MAX_STAGES = 12;

/** The commands before one whose output it reads through pipes, from the one on that has nothing before it. */
export function stagesBefore(
  commands: readonly ShellCommand[],
  index: number,
  isSource: (stage: ListStage) => boolean,
): readonly ListStage[] {
  const found: ListStage[] = [];
  for (let at = index; commands[at]?.input?.kind === 'other' && found.length < MAX_STAGES; at--) {
    const before = commands[at - 1];
    if (before === undefined) break;
    const stage = toStage(
      before.words.map(({ text }) => text),
      before.folder,
    );
    found.unshift(stage);
    if (isSource(stage)) break;
  }
  return found;
}

/** The commands of the `$( … )` in a word. */
export function stagesWithin(
  word: TracedText,
  folder: string | null,
  texts: UnknownTexts,
): readonly ListStage[] {
  const written = texts.expressionsIn(word.value).find((each) => /^(?:[$<]\(|`)/.test(each));
  if (written === undefined) return [];
  const inner = written.startsWith('`') ? written.slice(1, -1) : written.slice(2, -1);
  return listShellCommands(word.as(inner), { texts, lookUp: () => undefined })
    .flatMap((part) => ('words' in part ? [part.words.map(({ text }) => text)] : []))
    .slice(0, MAX_STAGES)
    .map((words) => toStage(words, folder));
}

export function toStage(words: readonly TracedText[], folder: string | null): ListStage {
  return { words: calledWords(words), folder };
}
