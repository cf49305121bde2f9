import { baseName } from '../../../../repo-path.js';
import type { TracedText } from '../../../../traced-text.js';
import { isUnknown } from '../../../../unknown-texts.js';
import type { ShellCommand } from '../../shell-commands.js';
import { calledWords } from './called-words.js';
import type { ListStage } from './list-stages.js';
import { listPaths, type NameReading } from './listed-paths.js';
import { listFile, listRead, listWord } from './read-lists.js';

/** A command that is given the names of a list. */
export interface HandedList {
  /** The command with its words, without what hands them to it. */
  readonly words: readonly TracedText[];
  /** The text in the place of a name among its words; null: names come behind them. */
  readonly mark: string | null;
  /** The files of those that count which the list may name. */
  readonly paths: readonly string[];
  readonly folder: string | null;
  /** The command runs in the folder of each file. */
  readonly isThere?: boolean;
}

export const COPYING = /^(?:cp|mv|ln|install|rsync)$/;
const RUN = /^-(?:exec|execdir|ok|okdir|x|X)$|^--exec(?:-batch)?$/;
/** Flags of `xargs` and `parallel` with a value in the next word. */
const VALUED = /^(?:-[adEILnPsj]|--(?:arg-file|delimiter|max-args|max-procs|max-lines|replace|jobs))$/;

/** Whether words are a command that does something to the files which it is given. */
type IsTaking = (words: readonly TracedText[]) => boolean;

/** The names that a command hands on by `-exec`, `xargs`, `$( … )`, or a loop that reads them; null: it does not. */
export function readHanded(
  commands: readonly ShellCommand[],
  index: number,
  listing: NameReading,
  isTaking: IsTaking,
): HandedList | null {
  const command = commands[index];
  const words = calledWords(command?.words.map(({ text }) => text) ?? []);
  if (command === undefined || words[0] === undefined) return null;
  const { folder } = command;
  const name = baseName(words[0].value);
  const run = words.findIndex(({ value }) => RUN.test(value));
  if (/^(?:g?find|fd|fdfind)$/.test(name) && run !== -1) {
    const end = words.findIndex(({ value }, at) => at > run && /^(?:;|\+)$/.test(value));
    const stage: ListStage = { words: words.slice(0, run), folder };
    const inner = calledWords(words.slice(run + 1, end === -1 ? words.length : end));
    const mark = inner.some(({ value }) => value.includes('{}')) || /^g?find$/.test(name) ? '{}' : null;
    const isThere = /^-(?:execdir|okdir)$/.test(words[run]?.value ?? '');
    return isTaking(inner)
      ? { words: inner, mark, paths: listPaths([stage], listing), folder, isThere }
      : null;
  }
  if (name === 'xargs' || name === 'parallel')
    return readXargs(commands, index, words.slice(1), listing, isTaking);
  return isTaking(words) ? readUnknown(commands, index, words, listing) : null;
}

/** A command among whose words are names of a list: `$( … )`, or a variable that a loop reads. */
function readUnknown(
  commands: readonly ShellCommand[],
  index: number,
  words: readonly TracedText[],
  listing: NameReading,
): HandedList | null {
  const unknown = operands(words).filter(
    ({ value }) => isUnknown(value) && /[$`(]/.test(listing.texts.restore(value)),
  );
  const last = words.at(-1);
  const [first] = unknown;
  if (first === undefined || last === undefined) return null;
  const folder = commands[index]?.folder ?? null;
  const isCopy = COPYING.test(baseName(words[0]?.value ?? ''));
  if (!isCopy) {
    const paths = unknown.flatMap((word) => listWord(commands, index, word, listing));
    return { words, mark: null, paths, folder };
  }
  // names in the place of the target are what a copy writes
  const from = isUnknown(last.value) ? last : first;
  return { words, mark: from.value, paths: listWord(commands, index, from, listing), folder };
}

/** The words that may be files: not what an editor is told to do. */
function operands([program, ...words]: readonly TracedText[]): readonly TracedText[] {
  const isTold = words.some(({ value }) => TOLD.test(value));
  const named = words.filter((_, at) => !TOLD.test(words[at - 1]?.value ?? ''));
  if (isTold || !/^g?sed$/.test(baseName(program?.value ?? ''))) return named;
  const first = named.findIndex(({ value }) => !value.startsWith('-'));
  return named.filter((_, at) => at !== first);
}

const TOLD = /^-\w*e$|^--expression$/;

function readXargs(
  commands: readonly ShellCommand[],
  index: number,
  words: readonly TracedText[],
  listing: NameReading,
  isTaking: IsTaking,
): HandedList | null {
  let at = 0;
  let mark: string | null = null;
  const files: TracedText[] = [];
  for (; words[at]?.value.startsWith('-') === true; at++) {
    const flag = words[at]?.value ?? '';
    const replaced = /^(?:-[Ii]|--replace=)(.+)$/.exec(flag)?.[1];
    if (/^(?:-I|--replace|-i)$/.test(flag)) mark = flag === '-I' ? (words[at + 1]?.value ?? '{}') : '{}';
    if (replaced !== undefined) mark = replaced;
    const [joined = ''] = /^(?:-a|--arg-file=)(?=.)/.exec(flag) ?? [];
    const file = /^(?:-a|--arg-file)$/.test(flag) ? words[at + 1] : words[at]?.slice(joined.length);
    if (file !== undefined && /^(?:-a|--arg-file)/.test(flag)) files.push(file);
    if (VALUED.test(flag) && flag !== '--replace') at++;
  }
  const given = words.slice(at);
  const end = given.findIndex(({ value }) => /^:::\+?$/.test(value));
  const inner = calledWords(end === -1 ? given : given.slice(0, end));
  if (!isTaking(inner)) return null;
  if (mark === null && inner.some(({ value }) => value.includes('{}'))) mark = '{}';
  const folder = commands[index]?.folder ?? null;
  const named = end === -1 ? [] : given.slice(end + 1);
  const paths = [
    ...named.flatMap((word) => listWord(commands, index, word, listing)),
    ...files.flatMap((file) => listFile(commands, index, file, listing)),
    ...(named.length + files.length === 0 ? listRead(commands, index, listing) : []),
  ];
  return { words: inner, mark, paths, folder };
}

export function isShell(program: TracedText | undefined): boolean {
  return /^(?:ba|da|z)?sh$/.test(baseName(program?.value ?? ''));
}

/** Whether one of the words is a name of the list, and not only says it. */
export function takesName({ words, mark }: HandedList): boolean {
  const [program, ...given] = words;
  if (mark === null) return true;
  // the text of a shell has it anywhere
  if (isShell(program)) return given.some(({ value }) => value.includes(mark));
  return given.some(({ value }) => value === mark || value === `of=${mark}` || value.endsWith(`/${mark}`));
}
