import { onceForText } from '../../../../kept.js';
import { resolvePath } from '../../../repo-path.js';
import { isComment, PART } from '../texts/given-values.js';
import type { WrittenPath } from './other-paths.js';

/** Where a command of a shell begins or ends; a line that goes on in the next one is none of these. */
const END = /(?<!\\)\r?\n|;|&&|\|\|?/g;
/** Longer commands are not looked through for the file that they name. */
const MAX_COMMAND = 4_000;
const FILE = new RegExp(
  String.raw`(?<![\w-])(?:-[a-zA-Z]{0,4}f|--file|--dockerfile)(?:=|(?:\\?["']|[,\s+]|\\\r?\n|[fFrRbu](?=["'])|(?<=["'])\)[;\s]*\w{1,50}\.(?:append|push)\(){1,60}|(?<=-[a-z]{0,4}f)(?=[\w./$]))(?:\\?["']|\x60)?((?:\{\}|\\\.|${PART}){1,300})`,
  'g',
);
/** Any flag that may be one for a file, and a word that may be any flag. */
const ANY_FILE = /(?<![\w-])(?:-f|--file|--dockerfile)|(?<=\s)["']?(?:\$[\w@*{(]|\{\{)[^\s/]*(?=\s|$)/g;
/** A folder that only a variable or command gives, or that is seen from another one. */
export const LEADING = /^(?:(?:\$\{[^}]*\}|\$\([^)]*\)|\$\$?\w+|\{\{[^}]*\}\}|\{\w+\}|%\w+%|\.{1,2})\/+)+/;
/** A folder that a command in backticks prints. */
const BACKTICKS = /\x60(?:pwd|dirname|git[ \t]+rev-parse|realpath|readlink)[^\x60\n]{0,100}\x60\//g;
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
/** Programs to which `-f` is something else, and words of builders. */
const OTHERS =
  /^\s*(?:[@-]{0,2}\s*(?:if\s+|!\s+|then\s+|sudo\s+)*(?:rm|mv|cp|ln|\[\[?|test|kubectl|oc|helm|eslint|psql|pkill|pgrep|grep|egrep|fgrep|rg|sed|awk|tail|curl|tar|cut|git|touch|jest|readlink|(?:docker|podman|nerdctl)(?:\s+(?:container|image|volume|network|buildx|builder|compose|-{1,2}\w[\w-]*(?:=\S+|\s+[^\s-]\S*)?)){0,5}\s+(?:rm|rmi|logs|kill|prune|ps|stop|inspect|tag|push|down|pull))\s)/;

/** What parts commands, also one that is within another or in quotes. */
const PARTS = /[\n;&|(){}"'\x60]/;
/** What is before the command of a step in YAML. */
const STEP = /^\s*(?:-\s+)?[\w-]+:\s+/;
/** What such a program may run in its turn: `git bisect run docker build -f odd .` */
const BUILDING = /(?<![\w./-])(?:build|buildx|bud|bake|kaniko|compose)(?![\w./-])/;

/** A command of a shell, or a function of make, that gives the path which it is given. */
const SAME =
  /^\$\((?:realpath|readlink|abspath|cygpath|wildcard|sort|echo|ls|git[ \t]+ls-files)(?:[ \t]+-\w+)*[ \t]+(["']?)([^\s"'()]{1,200})\1\)$/;
/** What a language puts another text in the place of, and what it does so with: `'-f {}'.format('odd')`, `"-f %s" % "odd"`. */
const PLACE = /^(?:\{\w*\}|%[sv])$/;
const FILLING = /^[^"'\x60\n]{0,200}["'\x60]\s{0,9}(?:\.format\(|%|,)\s{0,9}\(?([^()\n]{1,300})/;
const TEXT = /["'\x60]([\w./-]{1,200})["'\x60]/g;

/** The words behind `-f` of what may build. */
const listFiles = onceForText((written): readonly WrittenPath[] => {
  const text = written.replace(BACKTICKS, (folder) => `.${'/'.repeat(folder.length - 1)}`);
  return [...text.matchAll(FILE)].flatMap(({ 0: all, 1: written = '', index: start }) => {
    const before = text.slice(Math.max(0, start - MAX_BEFORE), start);
    const own = (before.split(PARTS).at(-1) ?? '').replace(STEP, '');
    // the items of a list: `["docker", "rm", "-f", "web"]`
    const last = before.split(/[[(]/).at(-1) ?? '';
    const listed = /[)\];&|\n]/.test(last) ? own : last.replace(/["'\x60,]+/g, ' ');
    const isOther = [own, listed].some((each) => {
      const [found] = OTHERS.exec(`${each} `) ?? [];
      return found !== undefined && !BUILDING.test(each.slice(found.length));
    });
    if (isOther || isComment(text, start)) return [];
    // what comes after may be redirected without a space
    const value = withoutPrinter(
      written
        .replace(/(?<=[^$])[<>].*$/s, '')
        .replace(/^cwd:\/\//, '')
        .replaceAll('\\.', '.'),
    );
    const end = start + all.length;
    const filling = PLACE.test(value) ? FILLING.exec(text.slice(end, end + MAX_BEFORE)) : null;
    const filled = [...(filling?.[1] ?? '').matchAll(TEXT)].map(([, path = '']) => ({ value: path, start }));
    return [{ value, start }, ...filled];
  });
});

/** A path for a command that only gives it again. */
export function withoutPrinter(value: string): string {
  return value.replace(SAME, '$2');
}

/** All that a text has behind `-f`, as it is written. */
export function listFileWords(text: string): ReadonlySet<string> {
  return new Set(listFiles(text).map(({ value }) => value));
}

/** A path that a text names: its end, how it is written, and where. */
export interface NamedPath extends WrittenPath {
  readonly path: string;
}

/** The paths that a text gives programs with `-f`, as far as their ends are known, and where they are. */
export function listNamedFiles(text: string): readonly NamedPath[] {
  return listFiles(text).flatMap(({ value, start }) => {
    const path = withoutLeading(value);
    return path === null ? [] : [{ path, value, start }];
  });
}

/** A folder that is known, or all of the name of a Dockerfile but its ending. */
const TOLD = /^[\w.-]*\w[\w.-]*\/|^[\w.*-]*(?:docker|container)file[._-][\w.*-]*$/i;

/** The same of paths with a part that is not known behind one that is, as patterns: `docker/$n` is `docker/*`. */
export function listOpenFiles(text: string): readonly { readonly pattern: string; readonly start: number }[] {
  return listFiles(text).flatMap(({ value, start }) => {
    const known = value.replace(LEADING, '');
    const pattern = known.replace(VARIABLE, '*').replace(/\*{2,}/g, '*');
    const isTold = TOLD.test(pattern) && pattern.includes('*') && !OPEN_ELSE.test(pattern);
    return isTold ? [{ pattern, start }] : [];
  });
}

/** The same of paths of which a variable may be all. */
export function listVariablePaths(text: string): readonly WrittenPath[] {
  return listFiles(text).filter(({ value }) => OPEN.test(value.replace(LEADING, '')));
}

/** The end of a path that is known; null: any part of it may be something else. */
export function withoutLeading(path: string): string | null {
  const known = path.replace(LEADING, '');
  return OPEN.test(known) ? null : resolvePath('.', known);
}
