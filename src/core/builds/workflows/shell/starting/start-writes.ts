import { baseName } from '../../../repo-path.js';
import { TracedText } from '../../../traced-text.js';
import type { UnknownTexts } from '../../../unknown-texts.js';
import { matchesPattern, WILDCARD } from '../files/build-names.js';
import type { ShellCommand } from '../shell-commands.js';
import type { ScriptWord } from '../shell-words.js';
import { formatText } from '../values/formatted-text.js';
import { HOME_FOLDER, placedStarts } from './placed-starts.js';
import { START_PATHS, startNamesOf } from './start-variables.js';
import type { StartWrite } from './started.js';

/** `sudo`, `env A=b` and their like. */
const BEFORE = /^(?:sudo|command|env|-\w+|[A-Za-z_]\w*=.*)$/;
const COPYING = /^(?:cp|mv|ln|install|rsync|Copy-Item|Move-Item)$/i;
const TAKING = /^(?:tee|sponge|Set-Content|Add-Content|Out-File)$/i;
const EDITING = /^(?:g?sed|perl|ruby|[gmn]?awk|ed|ex|patch)$/;
const OUTPUT = /^(?:-[oO]|--output(?:-document)?|-OutFile)$/;
const STARTING = new RegExp(`${HOME_FOLDER.source}|^.*\\/etc\\/profile\\.d\\/?$`);

/** What commands write themselves: a script that starts many shells asks for each of them again. */
const WRITES = new WeakMap<
  ShellCommand,
  { readonly before: ShellCommand | undefined; readonly writes: readonly StartWrite[] }
>();

/** What the commands of a script write, as far as it has been followed. */
interface FollowedWrites {
  readonly count: number;
  readonly last: ShellCommand | undefined;
  readonly writes: readonly StartWrite[];
}

const FOLLOWED = new WeakMap<readonly ShellCommand[], FollowedWrites>();

/** The start files that the commands of a script write. */
export function findStartWrites(
  commands: readonly ShellCommand[],
  texts: UnknownTexts,
): readonly StartWrite[] {
  const known = FOLLOWED.get(commands);
  const isStart = known !== undefined && known.count > 0 && commands[known.count - 1] === known.last;
  const from = isStart ? known.count : 0;
  const more = commands
    .slice(from)
    .flatMap((command, index) => [
      ...findOwnWrites(command, commands[from + index - 1], texts),
      ...placedStarts(command, () => commands.slice(0, from + index), texts),
    ]);
  const writes = isStart ? (more.length === 0 ? known.writes : [...known.writes, ...more]) : more;
  FOLLOWED.set(commands, { count: commands.length, last: commands.at(-1), writes });
  return writes;
}

function findOwnWrites(
  command: ShellCommand,
  before: ShellCommand | undefined,
  texts: UnknownTexts,
): readonly StartWrite[] {
  const known = WRITES.get(command);
  if (known !== undefined && known.before === before) return known.writes;
  const writes = [
    ...listPrinted(command, before, (path) => namesOf(path, texts), texts),
    ...listCopies(command, texts),
  ];
  WRITES.set(command, { before, writes });
  return writes;
}

/** What the commands of a script write into files of some name, wherever these are. */
export function findMade(
  commands: readonly ShellCommand[],
  name: string,
  texts: UnknownTexts,
): readonly StartWrite[] {
  const isNamed = ({ value }: TracedText): boolean => baseName(texts.restore(value)) === name;
  return commands.flatMap((command, at) => [
    ...listPrinted(command, commands[at - 1], (path) => (isNamed(path) ? [name] : []), texts),
    ...listCopied(command, name, isNamed, texts),
  ]);
}

/** What a command prints into the files that count. */
function listPrinted(
  command: ShellCommand,
  before: ShellCommand | undefined,
  count: (path: TracedText) => readonly string[],
  texts: UnknownTexts,
): readonly StartWrite[] {
  const { paths, source } = writtenBy(command, before);
  const redirected = isQuiet(command) ? [] : [...command.outputs, ...(command.around ?? [])];
  const direct = redirected.map((path) => ({ path, source: command }));
  return [...direct, ...paths.map((path) => ({ path, source }))].flatMap(({ path, source }) =>
    count(path).map((name) => {
      const file = shownFile(source);
      return file === null
        ? { name, text: printedBy(source, path, texts), folder: command.folder }
        : copyOf(command, name, file, true, texts);
    }),
  );
}

/** The one file that `cat` prints, or that a command is given; null: it is something else. */
function shownFile(command: ShellCommand): TracedText | null {
  const { program, given } = partsOf(command);
  const { input } = command;
  if (/^(?:cat|tee|sponge)$/.test(program) && input?.kind === 'file') return input.path;
  const [file, ...others] = given;
  const isPlain = program === 'cat' && file !== undefined && others.length === 0;
  return isPlain && /^[^-]/.test(file.text.value) ? file.text : null;
}

/** What it copies to a name, or into a folder under that name. */
function listCopied(
  command: ShellCommand,
  name: string,
  isNamed: (path: TracedText) => boolean,
  texts: UnknownTexts,
): readonly StartWrite[] {
  const { program, given } = partsOf(command);
  const words = given.map(({ text }) => text).filter(({ value }) => !value.startsWith('-'));
  const target = words.at(-1);
  if (!COPYING.test(program) || target === undefined) return [];
  const sources = words.slice(0, -1);
  const copy = (path: TracedText, isSure = true): StartWrite => copyOf(command, name, path, isSure, texts);
  if (isNamed(target)) return sources.map((path) => copy(path));
  const isDeep =
    program === 'rsync' || given.some(({ text }) => /^-\w*[raR]|^--(?:rec|arch)/.test(text.value));
  return sources.flatMap((path) => {
    const written = texts.restore(path.value);
    const own = baseName(written);
    if (own === name) return [copy(path)];
    const isMatching = WILDCARD.test(own) && matchesPattern(name, own);
    if (isMatching) return [copy(path.as(`${written.slice(0, -own.length)}${name}`))];
    return isDeep ? [copy(path.as(`${path.value.replace(/\/$/, '')}/${name}`), false)] : [];
  });
}

function copyOf(
  { folder }: ShellCommand,
  name: string,
  path: TracedText,
  isSure: boolean,
  texts: UnknownTexts,
): StartWrite {
  const text = path.as(texts.standIn(`$(cat ${texts.restore(path.value)})`));
  return { name, text, copied: { path, isSure }, folder };
}

/** What prints nothing; what commands print whose output is redirected together is theirs. */
function isQuiet({ words }: ShellCommand): boolean {
  return words.length === 0 || QUIET.test(words[0]?.text.value ?? '');
}

const QUIET =
  /^(?::|\[|test|true|false|cd|local|shift|unset|return|exit|break|continue|read|sleep|mkdir|rm|touch|chmod)$/;

/** `$PROFILE` is where PowerShell has its own. */
function namesOf(path: TracedText, texts: UnknownTexts): readonly string[] {
  const value = texts.restore(path.value);
  return /^\$\{?PROFILE\b/i.test(value) ? ['profile.ps1'] : startNamesOf(value);
}

/** The program of a command, and the words behind it. */
function partsOf({ words }: ShellCommand): {
  readonly program: string;
  readonly given: readonly ScriptWord[];
} {
  const start = words.findIndex(({ text }) => !BEFORE.test(text.value));
  const [first, ...given] = start === -1 ? [] : words.slice(start);
  return { program: baseName(first?.text.value ?? ''), given };
}

/** The files that the words of a command name as those that it writes, and what prints what it writes. */
function writtenBy(
  command: ShellCommand,
  before: ShellCommand | undefined,
): { readonly paths: readonly TracedText[]; readonly source: ShellCommand } {
  const { program, given } = partsOf(command);
  const named = given.map(({ text }) => text).filter(({ value }) => !value.startsWith('-'));
  if (TAKING.test(program))
    return {
      paths: named,
      source: command.input?.kind === 'other' && before !== undefined ? before : command,
    };
  const chosen = given.flatMap(({ text }, at) => {
    if (OUTPUT.test(given[at - 1]?.text.value ?? '')) return [text];
    return program === 'dd' && text.value.startsWith('of=') ? [text.slice(3)] : [];
  });
  return { paths: EDITING.test(program) ? named : chosen, source: command };
}

/** Copies of files that the repository may have. */
function listCopies(command: ShellCommand, texts: UnknownTexts): readonly StartWrite[] {
  const { program, given } = partsOf(command);
  const words = given.map(({ text }) => text).filter(({ value }) => !value.startsWith('-'));
  const target = words.at(-1);
  if (!COPYING.test(program) || target === undefined) return [];
  const own = namesOf(target, texts);
  const copy = (name: string, path: TracedText, isSure = true): StartWrite =>
    copyOf(command, name, path, isSure, texts);
  const sources = words.slice(0, -1);
  if (own.length > 0) return sources.flatMap((path) => own.map((name) => copy(name, path)));
  const folder = texts.restore(target.value);
  if (!STARTING.test(folder)) return [];
  if (folder.includes('profile.d')) return sources.map((path) => copy('profile.d', path));
  return sources.flatMap((path) => {
    const names = namesOf(path, texts).filter((name) => baseName(path.value) === name);
    if (names.length > 0) return names.map((name) => copy(name, path));
    // a folder that may have such files
    const inner = path.value.replace(/\/(?:\.|\.?\*)?$/, '');
    return START_PATHS.map((each) => copy(baseName(each), path.as(`${inner}/${each}`), false));
  });
}

/** What a command prints, or a stand-in for it. */
function printedBy(command: ShellCommand, path: TracedText, texts: UnknownTexts): TracedText {
  const { program, given } = partsOf(command);
  const made = command.words.map(({ text }) => texts.restore(text.value)).join(' ');
  if (program === 'echo' && given.length === 0) return path.as('');
  return readPrinted(program, given, command) ?? path.as(texts.standIn(`$(${made})`));
}

function readPrinted(
  program: string,
  given: readonly ScriptWord[],
  { input }: ShellCommand,
): TracedText | null {
  if (program === 'printf') {
    const [format, ...words] = given;
    return format === undefined ? null : formatText(format.text, words, true);
  }
  if (program === 'echo') {
    const [first, ...others] = given.filter(({ text }, at) => at > 0 || !/^-[neE]+$/.test(text.value));
    if (first === undefined) return null;
    const text = TracedText.join([first.text, ...others.flatMap(({ text }) => [text.as(' '), text])]);
    return text.value.includes('\\') ? null : text;
  }
  return /^(?:cat|tee|sponge)$/.test(program) && input?.kind === 'document' ? input.text : null;
}
