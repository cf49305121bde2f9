import { runsOtherCommand } from './other-commands.js';

/** Scripts of a shell and makefiles. */
const FILE = /\.(?:ba|z|k)?sh$|\.mk$|(?:^|\/)[^./]+$/;
/** What hands variables to other programs, or has other texts use them. */
const SHARED =
  /\b(?:allexport|source|eval)\b|\.EXPORT_ALL_VARIABLES|^[ \t]*(?:set\s+-\w*a|\.\s|-?s?include\s)|\b(?:declare|typeset|local)\s+-\w*[xn]/m;
/** One variable that is handed on, or what may be any. */
const EXPORT = /\bexport\b(?:[ \t]+([A-Za-z_]\w*)[ \t]*(?:[:?]?=|$))?/gm;
const COMMENT = /^\s*#/;
/** A line up to the value that it gives a variable. */
const SETTING =
  /^\s*(?:(?:readonly|local|override)\s+)?([A-Za-z_]\w*)\s*(?:\?|:{1,3}|\+)?=\s*["']?(?:\$\{\1:?-)?$/;
/** What is made is called so. */
const NAMING = /(?:^|\s)(?:-t|--tag)[\s=]["']?$|\bedit\s+set\s+image\s+[\w./-]+=["']?$/;
/** A text up to the name of a variable in it. */
const USING = /(?:\$\$?\{|\$\(|\$\$?)$/;

/** Whether a script or makefile gives an image to a variable or function of its own that uses it only for something else than a base. */
export function isUsedOtherwise({ file, before }: UsedImage, text: string): boolean {
  if (!FILE.test(file) || SHARED.test(text)) return false;
  const lines = text
    .replace(/\\\r?\n\s*/g, ' ')
    .split(/\r?\n/)
    .filter((line) => !COMMENT.test(line));
  const [, name] = SETTING.exec(before) ?? [];
  const exported = [...text.matchAll(EXPORT)].map((found) => found[1] ?? null);
  if (exported.some((each) => each === null || each === name)) return false;
  if (name !== undefined) return isUsedSo(name, lines, text);
  const call = findCall(before, text);
  return call !== null && isUsedSo(call.word, call.body.split(/\r?\n/), text);
}

interface UsedImage {
  readonly file: string;
  /** What is before it in the line. */
  readonly before: string;
}

/** Whether there are uses of a variable, and all of them are of that kind. `lines`: where it has its value. */
function isUsedSo(name: string, lines: readonly string[], text: string): boolean {
  const uses = lines.flatMap((line) =>
    [...line.matchAll(new RegExp(`(?<!\\w)${name}(?!\\w)`, 'g'))].map(({ index }) => line.slice(0, index)),
  );
  const others = uses.filter((use) => !isSetting(use, name));
  return (
    others.length > 0 &&
    others.every((use) => {
      if (!USING.test(use)) return false;
      const before = use.replace(USING, '');
      return NAMING.test(before) || runsOtherCommand(before, text);
    })
  );
}

/** Whether a variable is set there, to itself included: `T=${T:-x}`. */
function isSetting(use: string, name: string): boolean {
  if (/^\s*(?:(?:readonly|local|override)\s+)?$/.test(use)) return true;
  return USING.test(use) && SETTING.exec(use.replace(USING, ''))?.[1] === name;
}

interface Call {
  /** The number of the word by which the body knows it. */
  readonly word: string;
  readonly body: string;
}

/** The function of a text that is called with words before the end of a line. */
function findCall(before: string, text: string): Call | null {
  const [, made, given = ''] = /\$[({]call\s+([\w.-]+)((?:,[^,()]*)*),\s*$/.exec(before) ?? [];
  if (made !== undefined) {
    const name = escapeName(made);
    const body =
      new RegExp(`^define ${name}[ \\t]*=?[ \\t]*\\n([\\s\\S]*?)^endef`, 'm').exec(text)?.[1] ??
      new RegExp(`^${name}[ \\t]*=(.*)$`, 'm').exec(text)?.[1];
    return body === undefined ? null : { word: String(given.split(',').length), body };
  }
  const [, program = '', words = ''] =
    /(?:^|[;&|{(]|\b(?:then|do|else)\b)\s*(?!(?:then|do|else)\b)([A-Za-z_]\w*)((?:\s+(?:"[^"$\x60]*"|'[^']*'|[\w./:@=-]+))*)\s+["']?$/.exec(
      before,
    ) ?? [];
  const body = new RegExp(
    `^[ \\t]*(?:function[ \\t]+)?${program}[ \\t]*(?:\\([ \\t]*\\))?\\s*\\{(.*\\}[ \\t]*$|[\\s\\S]*?^\\})`,
    'm',
  ).exec(text)?.[1];
  // its words may move, or be taken all together
  if (program === '' || body === undefined || /\bshift\b|\$[@*]|\$\{[@*!]/.test(body)) return null;
  return { word: String((words.match(/\S+/g) ?? []).length + 1), body };
}

const escapeName = (name: string): string => name.replace(/[.-]/g, '\\$&');
