import { baseName } from '../../../../repo-path.js';
import type { TracedText } from '../../../../traced-text.js';
import { fillUnknown, isUnknown } from '../../../../unknown-texts.js';
import type { ShellCommand } from '../../shell-commands.js';
import { matchesPattern } from '../build-names.js';
import { listNamed } from '../named-below.js';
import { type ListStage, stagesBefore, stagesWithin, toStage } from './list-stages.js';
import { isSource, listPaths, listSaid, type NameReading } from './listed-paths.js';

const READING = /^(?:read|mapfile|readarray)$/;
/** A variable alone, or all that an array has. */
const VARIABLE = /^\$\{?(\w+)(?:\[[@*]\])?\}?$/;

/** `$(< FILE)`. */
const READ_WHOLE = /^\$\(\s*<\s*([^\s<>|&;()$`]+)\s*\)$/;

/** The files of a list that a word of a command may name: by `$( … )`, a variable that is read from the list, or itself. */
export function listWord(
  commands: readonly ShellCommand[],
  index: number,
  word: TracedText,
  listing: NameReading,
): readonly string[] {
  const { texts, files } = listing;
  const folder = commands[index]?.folder ?? null;
  // a pattern is what the shell makes names of
  if (!/[$`(]/.test(texts.restore(word.value)))
    return listing.mayCompare(files().length) ? listNamed(word, folder, files(), texts) : [];
  const within = [
    ...listStages(commands, index, stagesWithin(word, folder, texts), listing),
    ...texts.expressionsIn(word.value).flatMap((expression) => {
      const name = READ_WHOLE.exec(expression)?.[1];
      return name === undefined ? [] : listFile(commands, index, word.as(name), listing);
    }),
  ];
  const found = within.length > 0 ? within : listVariables(commands, index, word, listing);
  const pattern = fillUnknown(word.value, '*').replace(/^\.\//, '');
  return found.filter((path) => matchesPattern(path, pattern));
}

/** What the commands of a pipe name, also if the first prints a file into which the script has put a list before. */
function listStages(
  commands: readonly ShellCommand[],
  index: number,
  stages: readonly ListStage[],
  listing: NameReading,
): readonly string[] {
  const [first, ...others] = stages;
  const [program, ...files] = first?.words ?? [];
  const isPrinting = baseName(program?.value ?? '') === 'cat';
  const kept = (isPrinting ? files : []).flatMap((file) => {
    const before = stagesInto(commands, index, file);
    return before === null ? [] : listPaths([...before, ...others], listing);
  });
  return [...kept, ...listPaths(stages, listing)];
}

/** `while read f; do … "$f"; done`, `mapfile f; … "${f[@]}"`. */
function listVariables(
  commands: readonly ShellCommand[],
  index: number,
  word: TracedText,
  listing: NameReading,
): readonly string[] {
  return listing.texts.expressionsIn(word.value).flatMap((expression) => {
    const name = VARIABLE.exec(expression)?.[1];
    if (name === undefined) return [];
    const at = commands.slice(0, index).findLastIndex(({ words: [program, ...given] }) => {
      const isReading = READING.test(program?.text.value ?? '');
      return isReading && given.some(({ text }) => text.value === name);
    });
    return at === -1 ? [] : listRead(commands, at, listing);
  });
}

/** The files that a command reads the names of: through pipes, from a text, or from a file. */
export function listRead(
  commands: readonly ShellCommand[],
  index: number,
  listing: NameReading,
): readonly string[] {
  const command = commands[index];
  const input = command?.input ?? null;
  if (command === undefined || input === null) return [];
  if (input.kind === 'document') return listText(input.text, command, listing);
  if (input.kind === 'file') return listFile(commands, index, input.path, listing);
  const said = (input.texts ?? []).flatMap((text) => listText(text, command, listing));
  const kept = (input.files ?? []).flatMap((file) => listFile(commands, index, file, listing));
  return [...said, ...kept, ...listStages(commands, index, stagesBefore(commands, index, isSource), listing)];
}

function listText(text: TracedText, { folder }: ShellCommand, listing: NameReading): readonly string[] {
  const said = listSaid(text.value, listing);
  return [...said, ...listPaths(stagesWithin(text, folder, listing.texts), listing)];
}

/** The files that a file of the repository names, or one into which the script has put a list before. */
export function listFile(
  commands: readonly ShellCommand[],
  index: number,
  file: TracedText,
  listing: NameReading,
): readonly string[] {
  const { texts, readNamed } = listing;
  const folder = commands[index]?.folder ?? null;
  if (isUnknown(file.value) && texts.restore(file.value).startsWith('<('))
    return listPaths(stagesWithin(file, folder, texts), listing);
  const before = stagesInto(commands, index, file);
  return before === null ? listSaid(readNamed(file, folder) ?? '', listing) : listPaths(before, listing);
}

/** The commands of the pipe whose output a script has put into a file before; null: it has not. */
function stagesInto(
  commands: readonly ShellCommand[],
  index: number,
  file: TracedText,
): readonly ListStage[] | null {
  const at = commands
    .slice(0, index)
    .findLastIndex(({ outputs }) => outputs.some(({ value }) => value === file.value));
  const before = commands[at];
  if (before === undefined) return null;
  const last = toStage(
    before.words.map(({ text }) => text),
    before.folder,
  );
  return [...stagesBefore(commands, at, isSource), last];
}
