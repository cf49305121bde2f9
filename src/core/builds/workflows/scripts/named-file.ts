import { resolvePath } from '../../repo-path.js';
import { PART } from './given-values.js';

/** Where a command of a shell begins or ends; a line that goes on in the next one is none of these. */
const END = /(?<!\\)\r?\n|;|&&|\|\|?/g;
/** Longer commands are not looked through for the file that they name. */
const MAX_COMMAND = 4_000;
const FILE = new RegExp(
  String.raw`(?<![\w-])(?:-f|--file|--dockerfile)(?:=|["',\s]{1,10})["'\x60]?((?:${PART}){1,300})`,
  'g',
);
/** Any flag that may be one for a file, and a word that may be any flag. */
const ANY_FILE = /(?<![\w-])(?:-f|--file|--dockerfile)|(?<=\s)["']?(?:\$[\w@*{(]|\{\{)[^\s/]*(?=\s|$)/g;
/** A folder that only a variable or command gives, or that is seen from another one. */
const LEADING = /^(?:(?:\$\{[^}]*\}|\$\([^)]*\)|\$\w+|\{\{[^}]*\}\}|\{\w+\}|%\w+%|\.{1,2})\/)+/;
const OPEN = /[$*?[\]{}()%\\]/;

/** The command of a shell around an offset; null: it is too long to be looked through. */
export function findCommand(text: string, offset: number): string | null {
  const from = Math.max(0, offset - MAX_COMMAND);
  const before = text.slice(from, offset);
  const after = text.slice(offset, offset + MAX_COMMAND);
  const last = [...before.matchAll(END)].at(-1);
  const [next] = after.matchAll(END);
  if ((last === undefined && from > 0) || (next === undefined && offset + MAX_COMMAND < text.length))
    return null;
  return before.slice(last === undefined ? 0 : last.index + last[0].length) + after.slice(0, next?.index);
}

/** The path that the command around an offset gives a builder with `-f`, if that is certain. */
export function findNamedFile(text: string, offset: number): string | null {
  const command = findCommand(text, offset);
  if (command === null || [...command.matchAll(ANY_FILE)].length > 1) return null;
  return listNamedFiles(command)[0]?.path ?? null;
}

/** The paths that a text gives programs with `-f`, as far as their ends are known, and where they are. */
export function listNamedFiles(text: string): readonly { readonly path: string; readonly start: number }[] {
  return [...text.matchAll(FILE)].flatMap(({ 1: written = '', index }) => {
    const path = withoutLeading(written);
    return path === null ? [] : [{ path, start: index }];
  });
}

/** The end of a path that is known; null: any part of it may be something else. */
export function withoutLeading(path: string): string | null {
  const known = path.replace(LEADING, '');
  return OPEN.test(known) ? null : resolvePath('.', known);
}
