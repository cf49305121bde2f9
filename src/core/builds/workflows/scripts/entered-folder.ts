import { baseName, parentFolder, resolvePath } from '../../repo-path.js';
import type { SourceText } from '../../source-text.js';
import { openLine, type ScriptLine } from './command-words.js';
import { withoutLeading } from './paths/named-file.js';
import type { TextsAround } from './words/texts-around.js';

/** A path below the folder where a command runs. */
export const JOINED_WITH = /^["']?(?:\.\/+)*\.?\w/;
const UP = /^(?:\.\.\/?)+$/;
const ENTERING = /(?:^|[\s;&|("'@-])(cd|pushd|popd)(?:[ \t]+(?:--[ \t]+)?([^\s;&|]+))?(?=[\s;&|]|$)/g;
/** Where it depends on more than the commands before whether a command runs, or where it ends to count. */
const BLOCK = /(?<![\w-])(?:if|then|else|elif|fi|for|while|until|do|done|case|esac)(?![\w-])|[(){}]|;;/;
/** Commands between which a shell stays in its folder. */
const STAYING =
  /^\s*(?:(?:#|$)|(?:export[ \t]+|local[ \t]+|readonly[ \t]+)?[A-Za-z_]\w*=\S*\s*$|(?:echo|printf|export|set|docker|podman|buildah|nerdctl|mkdir|rm|cp|chmod|touch|ls|cat|npm|yarn|pnpm|go|mvn|git)[ \t])/;
/** The rest of a command that enters a folder. */
const REST = /^\s*(?:\d?>>?\s*[^\s>]+(?:\s+|(?=>)|$))*$/;
const ENTERS = /^\s*[@-]?(?:cd|pushd|popd)(?:\s|$)/;
const ENDS = /^\s*(?:exit|return|true|:)(?:\s+\d+)?\s*$/;
const SHELL = /\.(?:sh|bash)$/;
const SHEBANG = /^#![^\n]*\b(?:ba|da|k|z)?sh\b/;
/** More lines between the command that enters a folder and the one that builds. */
const MAX_LINES = 20;

/** The end of a path that is known; null: nothing of it is. */
export function toTail(path: string): string | null {
  return withoutLeading(path.replace(/^["']|["']$/g, ''));
}

/** The folder in which a command of a line runs, as far as its end is known; null: it may be any. */
export function findFolder(line: ScriptLine, start: number, texts: TextsAround): string | null {
  const own = enter(line, start, findStart(texts), texts.script);
  if (own !== 'nowhere') return own;
  const { script } = texts;
  // what is in a function runs where that is called
  const isPlain = isShell(script) && !BLOCK.test(line.masked.slice(0, start));
  return (isPlain ? findBefore(script, line.start) : null) ?? findStart(texts);
}

/** The folder that the commands of a line before an offset enter; `nowhere`: none does. */
function enter(
  { text, masked }: ScriptLine,
  end: number,
  from: string | null,
  script: SourceText,
): string | null | 'nowhere' {
  const entered = [...masked.slice(0, end).matchAll(ENTERING)];
  const [first] = entered;
  if (first === undefined) return 'nowhere';
  const behind = masked.slice(first.index + first[0].length, end);
  if (BLOCK.test(behind) || /(?<!\|)\|(?!\|)|(?<!&)&(?!&)/.test(behind.replace(/\d?>&\d?/g, ''))) return null;
  // the last command is the one that builds, unless the line ends there
  const [rest = '', ...commands] = behind.split(/&&|\|\||[;\n]/);
  const between = end < masked.length ? commands.slice(0, -1) : commands;
  const stays = (each: string): boolean => ENTERS.test(each) || ENDS.test(each) || isStaying(each, script);
  // `eval`, a function or a sourced file may enter another folder
  if (!REST.test(rest) || !between.every(stays)) return null;
  // a list that goes on whatever becomes of it
  const isLoose = /;|\|\||\n/.test(behind);
  if (isLoose && entered.some(({ index }) => /(?:&&|\|\|)[\s]*$/.test(masked.slice(0, index + 1))))
    return null;
  let folder = from;
  for (const { 0: found, 1: command, 2: word = '', index } of entered) {
    const at = index + found.length - word.length;
    const written = text.slice(at, at + word.length).replace(/^["']|["']$/g, '');
    folder = command === 'popd' || word === '' ? null : moveTo(folder, written);
    if (folder === null) return null;
  }
  return folder;
}

/** Whether a command leaves the shell where it is, and is not a function or alias of the script by such a name. */
function isStaying(command: string, { text }: SourceText): boolean {
  const [, name = ''] = /^\s*([\w-]+)/.exec(command) ?? [];
  if (!STAYING.test(command)) return false;
  return (
    name === '' ||
    !new RegExp(String.raw`(?<![\w-])${name}[ \t]*\(|(?:function|alias)[ \t]+${name}(?![\w-])`).test(text)
  );
}

/** The folder to which a path leads from one. */
export function moveTo(folder: string | null, written: string): string | null {
  if (UP.test(written)) return folder === null ? null : resolvePath(folder, written);
  if (written === '.' || written === './') return folder;
  const tail = toTail(written);
  if (tail === null || tail === '.') return null;
  return folder !== null && JOINED_WITH.test(written) ? resolvePath(folder, tail) : tail;
}

export function isShell({ file, text }: SourceText): boolean {
  return SHELL.test(file) || SHEBANG.test(text);
}

/** The folder that a line right before enters, where nothing between may leave it. */
function findBefore(script: SourceText, start: number): string | null {
  let at = start;
  for (let count = 0; count < MAX_LINES && at > 0; count++) {
    const line = openLine(script.text, at - 1);
    if (line === null || line.start >= at) return null;
    const entered = enter(line, line.masked.length, null, script);
    if (entered !== 'nowhere') {
      const isPlain = /^\s*(?:cd|pushd)[ \t]/.test(line.masked);
      return isPlain && !BLOCK.test(line.masked) ? entered : null;
    }
    if (!isStaying(line.masked, script) || /<<|[;&|(){}]/.test(line.masked.replace(/\d?>&\d?/g, '')))
      return null;
    at = line.start;
  }
  return null;
}

const NAME_OF_MAKE = /^(?:GNUm|[Mm])akefile$/;
const INCLUDING = /(?<![\w-])(?:-?include|-f|--file|--makefile)\b[^\n]{0,300}makefile/i;

/** The folder in which a file of tasks runs its commands, below the root; null: it may be any. */
function findStart({ script, around }: TextsAround): string | null {
  const { file, text } = script;
  const folder = parentFolder(file);
  if (folder === '.') return null;
  const name = baseName(file);
  if (name === 'package.json') return folder;
  if (!NAME_OF_MAKE.test(name) || /^\.ONESHELL\b/m.test(text)) return null;
  return around.some((source) => INCLUDING.test(source.text)) ? null : folder;
}
