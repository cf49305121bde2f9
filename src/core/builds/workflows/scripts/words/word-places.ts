import { baseName } from '../../../repo-path.js';
import type { SourceText } from '../../../source-text.js';
import { isMakefile } from '../../sources/task-files.js';
import { isCode } from '../texts/assigned-values.js';
import type { KnownValue } from '../texts/given-values.js';
import { findMacro } from './make-calls.js';
import { openShell, type ShellWords } from './shell-words.js';
import { ANY, type WordPlace } from './word-place.js';

const SHELL_NAME = /\.(?:sh|bash|ksh|zsh)$/;
/** Text for make. */
const MAKING = /\$[({]call[ \t]/;
const SHEBANG = /^#![^\n]{0,100}\b(?:ba|da|k|z|a)?sh\b/;

export function isShellScript({ file, text }: SourceText): boolean {
  return SHELL_NAME.test(file) || (!baseName(file).slice(1).includes('.') && SHEBANG.test(text));
}

/** What is certain of `$1`, `$OPTARG` or `${1#*=}` where a value has it; where nothing is, it may be any word. */
export function findWordPlace(
  variable: string,
  value: KnownValue,
  script: SourceText,
  readsIn: (shell: ShellWords) => boolean,
): WordPlace {
  const { place } = value;
  const position = Number(variable);
  if (place.file !== script.file) return ANY;
  // what else may look like it is a part of a text
  const isIndex = place.endColumn - place.column === variable.length;
  if (isCode(script.file)) return isIndex ? findProgramWord(position, value, script) : ANY;
  if (position === 0) return ANY;
  if (isMakefile(script.file)) {
    // `$$2` is for the shell of the recipe
    if (value.text.includes('$$')) return ANY;
    const of = findMacro(script, place);
    return of === null || Number.isNaN(position) ? ANY : { kind: 'at', position, of };
  }
  if (!isShellScript(script) || MAKING.test(script.text)) return ANY;
  const shell = openShell(script);
  return shell === null || readsIn(shell) ? ANY : shell.find(variable, value);
}

/** What changes the words of a program, or hands them to something else. */
const MOVED =
  /\b(?:argv|ARGV|Args)\b\s*(?:\[[^\]\n]*:[^\]\n]*\]\s*=|[-+|:]?=(?!=)|\.\s*(?:shift|pop|splice|unshift|delete|remove|insert|reverse|replace|clear|extend|append|push)\b)|\bparse!/;
const WHOLE = /(?:\b(?:sys|process)\.argv|\bos\.Args|(?<![\w.$])ARGV)\[$/;
const DELETED = /\bdel\s+(?:sys\.)?argv\b/;

function findProgramWord(index: number, { place }: KnownValue, { file, text }: SourceText): WordPlace {
  if (Number.isNaN(index) || MOVED.test(text) || DELETED.test(text)) return ANY;
  // a variable of such a name may have a part of them
  const line = text.split('\n', place.line)[place.line - 1] ?? '';
  if (!WHOLE.test(line.slice(0, place.column - 1))) return ANY;
  // the name of the program, and in JavaScript that of its engine, count too
  const first = /\.[cm]?[jt]sx?$/.test(file) ? 2 : file.endsWith('.rb') ? 0 : 1;
  return index < first ? ANY : { kind: 'at', position: index - first + 1, of: null };
}
