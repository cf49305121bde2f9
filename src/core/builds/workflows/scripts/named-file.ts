import { resolvePath } from '../../repo-path.js';
import { isComment, PART } from './texts/given-values.js';

/** Where a command of a shell begins or ends; a line that goes on in the next one is none of these. */
const END = /(?<!\\)\r?\n|;|&&|\|\|?/g;
/** Longer commands are not looked through for the file that they name. */
const MAX_COMMAND = 4_000;
const FILE = new RegExp(
  String.raw`(?<![\w-])(?:-[a-zA-Z]{0,4}f|--file|--dockerfile)(?:=|(?:\\?["']|[,\s]|\\\r?\n|[fFrRbu](?=["'])){1,60}|(?<=-[a-z]{0,4}f)(?=[\w./$]))(?:\\?["']|\x60)?((?:\{\}|${PART}){1,300})`,
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

/** A program is named before its flags. */
const MAX_BEFORE = 300;
/** Programs to which `-f` is something else. */
const OTHERS =
  /^\s*(?:[@-]{0,2}\s*(?:if\s+|!\s+|then\s+|sudo\s+)*(?:rm|mv|cp|ln|\[\[?|test|kubectl|oc|helm|pkill|pgrep|grep|egrep|fgrep|rg|sed|awk|tail|curl|tar|cut|git|touch|jest|readlink|(?:docker|podman|nerdctl)\s+(?:container\s+|image\s+|volume\s+|network\s+)?(?:rm|rmi|logs|kill|prune|ps|stop|inspect|tag|push))\s)/;

/** What parts commands, also one that is within another or in quotes. */
const PARTS = /[\n;&|(){}"'\x60]/;
/** What such a program may run in its turn: `git bisect run docker build -f odd .` */
const BUILDING = /(?<![\w./-])(?:build|buildx|bud|bake|kaniko|compose)(?![\w./-])/;

/** The words behind `-f` of what may build. */
function listFiles(text: string): readonly RegExpExecArray[] {
  return [...text.matchAll(FILE)].flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - MAX_BEFORE), match.index);
    const command = before.split(PARTS).at(-1) ?? '';
    const isOther = OTHERS.test(`${command} `) && !BUILDING.test(command);
    if (isOther || isComment(text, match.index)) return [];
    // what comes after may be redirected without a space
    match[1] = match[1]?.replace(/(?<=[^$])[<>].*$/s, '') ?? '';
    return [match];
  });
}

/** The paths that a text gives programs with `-f`, as far as their ends are known, and where they are. */
export function listNamedFiles(text: string): readonly { readonly path: string; readonly start: number }[] {
  return listFiles(text).flatMap(({ 1: written = '', index }) => {
    const path = withoutLeading(written);
    return path === null ? [] : [{ path, start: index }];
  });
}

/** A folder that is known, or all of the name of a Dockerfile but its ending. */
const TOLD = /^[\w.-]*\w[\w.-]*\/|^[\w.*-]*(?:docker|container)file[._-][\w.*-]*$/i;

/** The same of paths with a part that is not known behind one that is, as patterns: `docker/$n` is `docker/*`. */
export function listOpenFiles(text: string): readonly { readonly pattern: string; readonly start: number }[] {
  return listFiles(text).flatMap(({ 1: written = '', index }) => {
    const known = written.replace(LEADING, '');
    const pattern = known.replace(VARIABLE, '*').replace(/\*{2,}/g, '*');
    const isTold = TOLD.test(pattern) && pattern.includes('*') && !OPEN_ELSE.test(pattern);
    return isTold ? [{ pattern, start: index }] : [];
  });
}

/** The same of paths of which a variable may be all. */
export function listVariablePaths(
  text: string,
): readonly { readonly value: string; readonly start: number }[] {
  return listFiles(text).flatMap(({ 1: value = '', index }) =>
    OPEN.test(value.replace(LEADING, '')) ? [{ value, start: index }] : [],
  );
}

/** A word that may be the path of a file, and the path of a Dockerfile that a command makes. */
const PATH = String.raw`\\?["'\x60]?((?:\$\(\w{1,100}\)|\$[<^@]|[\w./\${}-]){1,200})\\?["'\x60]?`;
const MADE = String.raw`\\?["'\x60]?(?:\$\(\w{1,100}\)|[\w./\${}-]){0,200}(?:docker|container)file`;
/** Flags of commands that copy files, also `-m 644`. */
const FLAGS = String.raw`(?:(?:-[\w=.,-]{1,100}|\d{1,9})[ \t]+)*`;
/** A path after other words than `-f`: standard input of a build, a field, and what takes the place of a Dockerfile. */
const OTHERWISE = [
  String.raw`\b(?:build|bud)\b[^\n;|&<]{0,500}(?<!<)<[ \t]*${PATH}`,
  String.raw`(?<!<)<[ \t]*${PATH}[ \t]+(?:sudo[ \t]+)?(?:docker|podman|nerdctl|buildah)\b[^\n;|&<]{0,300}\b(?:build|bud)\b`,
  String.raw`\bdockerfile\s*\{[^{}]{0,300}?\bfilename[ \t]+${PATH}`,
  String.raw`(?<![\w-])cat[ \t]+${PATH}[ \t]*\|[ \t]*(?:docker|podman|nerdctl|buildah)\b`,
  String.raw`\bdockerfile["']?[ \t]{0,9}[:=][ \t]{0,9}${PATH}`,
  String.raw`(?<![\w-])(?:cp|mv|ln|install|rsync|copy-item|move-item)[ \t]+${FLAGS}${PATH}[ \t]+${MADE}`,
  // of several, what the Dockerfile begins with
  String.raw`(?<![\w-])(?:cat|get-content)[ \t]+(?:<[ \t]*)?${PATH}[^\n;|&<>]{0,300}(?:(?<!>)>\|?|\|[ \t]*(?:sudo[ \t]+)?tee)[ \t]+${FLAGS}${MADE}`,
  String.raw`(?<![\w-])(?:cat|get-content)[ \t]+(?:<[ \t]*)?${PATH}[^\n;|&<>]{0,300}(?<!>)>\|?${MADE}`,
  String.raw`(?<![\w-])tee[ \t]+${MADE}[^\n;|&<]{0,100}<[ \t]*${PATH}`,
  String.raw`(?<![\w-])dd[ \t][^\n;|&]{0,100}\bif=${PATH}[^\n;|&]{0,100}[ \t]of=${MADE}`,
  String.raw`\b(?:copy|copy2|copyfile(?:sync)?|cp(?:sync)?|move|rename(?:sync)?|replace|symlink(?:sync)?|ln_s)\(?[ \t]*["'\x60]${PATH},[ \t]*${MADE}`,
  // a rule of make
  String.raw`^(?:[\w./-]{0,200}(?:docker|container)file)[ \t]*:[ \t]*${PATH}[^\n]{0,200}\n\t[@-]{0,2}(?:cp|mv|ln|install|rsync|cat)[ \t][^\n]{0,100}\$<[^\n]{0,100}\$@`,
].map((pattern) => new RegExp(pattern, 'gim'));

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
