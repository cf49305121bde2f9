import { baseName, parentFolder } from '../../../repo-path.js';
import { TracedText } from '../../../traced-text.js';
import { unwrap } from '../../shell/builders/wrappers.js';
import { listCopies } from '../../shell/files/copied-files.js';
import type { ShellCommand } from '../../shell/shell-commands.js';
import type { ScriptWord } from '../../shell/shell-words.js';

/** A file of the repository, with what it says. */
export interface SourceFileText {
  readonly path: string;
  readonly text: TracedText;
}

/** A text that is made of such files. */
export interface CopiedText {
  readonly text: TracedText;
  /** The paths of the files. */
  readonly from: readonly string[];
}

/** What a command may copy from. */
export interface CopyPlace {
  /** Null: it is not one of the repository, or it has been changed. */
  readFile(path: TracedText, folder: string | null): SourceFileText | null;
  /** Whether a file is not there yet. */
  isAbsent(path: TracedText, folder: string | null): boolean;
  /** What a variable is for a command, as far as it is known. */
  valueOf(name: string, command: ShellCommand): TracedText;
}

const SWITCH = /^-[abdfilLpPRruvDTns]+$|^--(?:force|verbose|archive|symbolic|no-clobber|preserve(?:=\S+)?)$/;
/** Flags with which what is there stays as it is. */
const KEEPING = /^-\w*[niu]|^--no-clobber$/;
const VALUED: ReadonlyMap<string, RegExp> = new Map([['install', /^(?:-[mog]|--(?:mode|owner|group))$/]]);
const JOINED = /^(?:-m[0-7]+|--(?:mode|owner|group)=\S+)$/;

/** `cp A B`, `mv A B`, `install -m 600 A B`, `ln -s A B`: the path, and what is there then. */
export function readCopy(
  { words, folder }: ShellCommand,
  place: CopyPlace,
): (CopiedText & { readonly path: TracedText }) | null {
  const { called, folders } = unwrap(words);
  const [program, ...given] = called;
  const name = baseName(program?.text.value ?? '');
  if (!/^(?:cp|mv|install|ln)$/.test(name) || !given.every(isSure) || folders.length > 0) return null;
  const valued = VALUED.get(name);
  const plain = given
    .map(({ text }) => text)
    .filter(
      ({ value }, at) => !(valued?.test(value) === true || valued?.test(given[at - 1]?.text.value ?? '')),
    );
  const [from, to, ...others] = plain.filter(({ value }) => !value.startsWith('-'));
  const flags = plain.filter(({ value }) => value.startsWith('-'));
  if (from === undefined || to === undefined || others.length > 0) return null;
  if (!flags.every(({ value }) => SWITCH.test(value) || JOINED.test(value))) return null;
  const isKeeping = name !== 'ln' && flags.some(({ value }) => KEEPING.test(value));
  if (isKeeping && !place.isAbsent(to, folder)) return null;
  const [write] = listCopies(name, plain, () => false) ?? [];
  const isLink = write?.isLink === true;
  const source = isLink ? from.as(`${parentFolder(to.value)}/${from.value}`) : from;
  const file = place.readFile(isLink && from.value.startsWith('/') ? from : source, folder);
  return file === null ? null : { path: to, text: file.text, from: [file.path] };
}

/** What `cat A B`, `cat < A` and `envsubst < A` print. */
export function printFiles(command: ShellCommand, place: CopyPlace): CopiedText | null {
  const { words, input, folder } = command;
  const [program, ...given] = words;
  const paths = given.map(({ text }) => text);
  const whole = input?.kind === 'file' && paths.length === 0 ? joinFiles([input.path], folder, place) : null;
  if (program?.text.value === 'envsubst')
    return whole && { ...whole, text: fillVariables(whole.text, (name) => place.valueOf(name, command)) };
  if (program?.text.value !== 'cat' || !given.every(isSure)) return null;
  if (paths.length === 0) return whole;
  return paths.some(({ value }) => value.startsWith('-')) ? null : joinFiles(paths, folder, place);
}

const VARIABLE = /\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})/g;

/** What `envsubst` makes of a text. */
function fillVariables(text: TracedText, lookUp: (name: string) => TracedText): TracedText {
  const parts: TracedText[] = [];
  let end = 0;
  for (const { 0: written, 1: plain, 2: braced, index } of text.value.matchAll(VARIABLE)) {
    parts.push(text.slice(end, index), lookUp(plain ?? braced ?? ''));
    end = index + written.length;
  }
  return TracedText.join([...parts, text.slice(end)]);
}

/** The texts of several files, one behind the other. */
export function joinFiles(
  paths: readonly TracedText[],
  folder: string | null,
  place: CopyPlace,
): CopiedText | null {
  const files = paths.flatMap((path) => place.readFile(path, folder) ?? []);
  if (files.length < paths.length) return null;
  return { text: TracedText.join(files.map(({ text }) => text)), from: files.map(({ path }) => path) };
}

/** One word, whatever its variables say. */
function isSure({ isLoose, isOpen }: ScriptWord): boolean {
  return !(isLoose || isOpen);
}
