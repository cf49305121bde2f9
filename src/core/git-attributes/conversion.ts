import { decodeText, encodeText } from '../dockerfile/go/byte-string.js';
import { type Message, own, say } from '../message.js';
import { ownValue } from '../own-value.js';
import type { AttributeLine, AttributeState, AttributesFile } from './attribute-lines.js';

/** What makes a checkout write bytes that differ from the committed ones. */
export interface Conversion {
  /** As written, `filter=x`; null if the file could not be read. */
  readonly attribute: string | null;
  /** The `.gitattributes` that says so, and its line. */
  readonly file: string;
  readonly line: number;
}

/** Attributes whose values change what is checked out, except line endings, which make no difference to BuildKit. */
const HARMFUL: Readonly<Record<string, (value: AttributeState['value']) => boolean>> = {
  'working-tree-encoding': (value) =>
    value === true || (typeof value === 'string' && value !== '' && !/^utf-?8$/i.test(value)),
  ident: (value) => value === true,
  // a Git LFS file is recognised by its pointer, and LFS does not change other files
  filter: (value) => typeof value === 'string' && value !== 'lfs',
};

/** Whether a path is that of a file of attributes, on any system. */
export function isAttributesPath(path: string): boolean {
  return /^(?:.*\/)?\.gitattributes$/is.test(path);
}

/** The folder that a `.gitattributes` applies to; the root is the empty string. */
export function folderOf(path: string): string {
  const at = path.lastIndexOf('/');
  return at === -1 ? '' : path.slice(0, at);
}

/** Whether a path is somewhere below a folder. */
export function holds(folder: string, path: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}

/**
 * What git would convert in a file when it checks it out, by the `.gitattributes` files of a tree; null: nothing. The closest
 * file decides, and in it the last line. If versions of git differ, whatever may convert counts.
 */
export function findConversion(files: readonly AttributesFile[], path: string): Conversion | null {
  const above = files
    .filter((file) => holds(folderOf(file.path), path))
    .sort((one, other) => folderOf(other.path).length - folderOf(one.path).length);
  const root = above.filter((file) => folderOf(file.path) === '');
  const macros = root.flatMap((file) => file.macros.map((macro) => ({ ...macro, file: file.path })));
  const decided = new Map<string, AttributeState['value']>();
  let found: Conversion | null = null;

  const apply = (line: AttributeLine, file: string, isDoubtful: boolean, within: readonly string[]): void => {
    for (const { name, value } of line.states.toReversed()) {
      if (decided.has(name)) continue;
      if (ownValue(HARMFUL, name)?.(value) === true)
        found ??= { attribute: describe(name, value), file, line: line.line };
      if (!isDoubtful) decided.set(name, value);
      if (value === true && !within.includes(name)) expand(name, isDoubtful, [...within, name]);
    }
  };
  /** The last definition that certainly counts, and those after it that may. */
  const expand = (name: string, isDoubtful: boolean, within: readonly string[]): void => {
    for (const macro of macros.filter((each) => each.name === name).toReversed()) {
      apply(macro, macro.file, isDoubtful || macro.isDoubtful, within);
      if (!macro.isDoubtful) return;
    }
  };

  const bytes = encodeText(path);
  for (const file of above) {
    if (file.isTooLarge) return { attribute: null, file: file.path, line: 0 };
    const folder = encodeText(folderOf(file.path));
    const inside = folder === '' ? bytes : bytes.slice(folder.length + 1);
    for (const line of file.lines.toReversed()) {
      const isExact = line.pattern === null || line.pattern.matches(inside, false);
      if (isExact || line.pattern?.matches(inside, true) === true)
        apply(line, file.path, line.isDoubtful || !isExact, []);
      if (found !== null) return found;
    }
  }
  return null;
}

/** Longer values are truncated: they are foreign text. */
const MAX_SHOWN = 60;

function describe(name: string, value: AttributeState['value']): string {
  const text = decodeText(typeof value === 'string' ? `${name}=${value}` : name).replaceAll('`', "'");
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}

const UNSET = '. Unset the attribute for it, because only the committed bytes can be judged';

/** Why a file is not readable, as the end of a sentence about the file. */
export function describeConversion({ attribute, file, line }: Conversion): string {
  const where = `\`${file.replaceAll('`', "'")}\``;
  if (attribute === null)
    return `may be a different file once git has checked it out: ${where} is too large to read`;
  return `is a different file once git has checked it out: line ${line} of ${where} gives it \`${attribute}\`${UNSET}`;
}

/** The same reason with what comes from the repository marked; null: it is about something else. */
export function findConversionWords(reason: string): Message | null {
  const [, line = '', file = '', attribute = ''] = CONVERTED.exec(reason) ?? [];
  if (file === '') return null;
  return say`is a different file once git has checked it out: line ${own(line)} of ${file} gives it ${attribute}${own(UNSET)}`;
}

/** No name in it has a backtick. */
const CONVERTED =
  /^is a different file once git has checked it out: line (\d+) of `([^`]+)` gives it `([^`]+)`\. Unset /;

/** What to do about such a file, by the reason that is given; null: it is about something else. */
export function adviseOnConversion(reason: string): string | null {
  return reason.includes(UNSET)
    ? 'Take the attribute from the file in .gitattributes, or add a line below that unsets it; leaving the file out of what is judged would hide what is built'
    : null;
}
