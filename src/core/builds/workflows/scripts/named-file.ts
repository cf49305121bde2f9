import { resolvePath } from '../../repo-path.js';
import { PART } from './texts/given-values.js';

/** Where a command of a shell begins or ends; a line that goes on in the next one is none of these. */
const END = /(?<!\\)\r?\n|;|&&|\|\|?/g;
/** Longer commands are not looked through for the file that they name. */
const MAX_COMMAND = 4_000;
const FILE = new RegExp(
  String.raw`(?<![\w-])(?:-f|--file|--dockerfile)(?:=|["',\s]{1,10})["'\x60]?((?:\{\}|${PART}){1,300})`,
  'g',
);
/** Any flag that may be one for a file, and a word that may be any flag. */
const ANY_FILE = /(?<![\w-])(?:-f|--file|--dockerfile)|(?<=\s)["']?(?:\$[\w@*{(]|\{\{)[^\s/]*(?=\s|$)/g;
/** A folder that only a variable or command gives, or that is seen from another one. */
export const LEADING = /^(?:(?:\$\{[^}]*\}|\$\([^)]*\)|\$\w+|\{\{[^}]*\}\}|\{\w+\}|%\w+%|\.{1,2})\/)+/;
const OPEN = /[$*?[\]{}()%\\]/;
const VARIABLE = /\$\{[^}]*\}|\$\([^)]*\)|\$\w+|\$[@*<^?]|\{\{[^}]*\}\}|\{\w+\}|%\w*%?/g;
const OPEN_ELSE = /[$?[\]{}()%\\]/;

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

/** The same of paths with a part that is not known behind one that is, as patterns: `docker/$n` is `docker/*`. */
export function listOpenFiles(text: string): readonly { readonly pattern: string; readonly start: number }[] {
  return [...text.matchAll(FILE)].flatMap(({ 1: written = '', index }) => {
    const known = written.replace(LEADING, '');
    const pattern = known.replace(VARIABLE, '*').replace(/\*{2,}/g, '*');
    const isTold = /^[\w.-]*\w[\w.-]*\//.test(pattern) && pattern.includes('*') && !OPEN_ELSE.test(pattern);
    return isTold ? [{ pattern, start: index }] : [];
  });
}

/** The same of paths of which a variable may be all. */
export function listVariablePaths(
  text: string,
): readonly { readonly value: string; readonly start: number }[] {
  return [...text.matchAll(FILE)].flatMap(({ 1: value = '', index }) =>
    OPEN.test(value.replace(LEADING, '')) ? [{ value, start: index }] : [],
  );
}

/** A path after other words than `-f`: standard input of a build, a field, and what takes the place of a Dockerfile. */
const OTHERWISE = [
  /\b(?:build|bud)\b[^\n;|&<]{0,500}(?<!<)<[ \t]*["']?([\w./${}-]{1,200})/g,
  /(?<![\w-])cat[ \t]+["']?([\w./${}-]{1,200})["']?[ \t]*\|[ \t]*(?:docker|podman|nerdctl|buildah)\b/g,
  /\bdockerfile["']?[ \t]{0,9}[:=][ \t]{0,9}["']?([\w./${}-]{1,200})/gi,
  /(?<![\w-])(?:cp|mv|ln)[ \t]+(?:-\w+[ \t]+)*["']?([\w./${}-]{1,200})["']?[ \t]+["']?[\w./${}-]{0,200}dockerfile/gi,
];

/** Paths that a text makes Dockerfiles in other ways. */
export function listOtherPaths(text: string): readonly { readonly value: string; readonly start: number }[] {
  return OTHERWISE.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 1: value = '', index }) => ({ value, start: index })),
  );
}

/** The end of a path that is known; null: any part of it may be something else. */
export function withoutLeading(path: string): string | null {
  const known = path.replace(LEADING, '');
  return OPEN.test(known) ? null : resolvePath('.', known);
}
