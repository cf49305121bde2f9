import { baseName } from '../../../repo-path.js';
import type { SourceText } from '../../../source-text.js';
import { isMakefile } from '../../sources/task-files.js';
import { isCode } from '../texts/assigned-values.js';

/** The output of several lines goes elsewhere: `$(` and a new line, `} | sh`, `done > x`, `exec > x`; or an action keeps it. */
const KEPT_LINES =
  /\$\([ \t]*$|`[ \t]*$|^[ \t]*(?:[)}]|done|fi|esac)[ \t]*(?:[|>]|\d>)|\bexec[ \t]+(?:[&\d]*>)|\bcoproc\b|\boutputs\.(?:stdout|result)\b/im;
const EXPRESSION = /\$\{\{[^\n]*?\}\}/g;
/** Texts in brackets of their own, which say nothing of what is around them. */
const BRACKETS = /[$<>]?\([^()`]*\)/g;
/** What is for people, and `||`. */
const SHOWN =
  /\|\||(?:[12]|&)?>{1,2}\s*(?:&[12]|["']?\/dev\/(?:stdout|stderr|tty|null)\b|["']?\$\{?GITHUB_STEP_SUMMARY)/g;
/** What takes what is printed, before a command and after it. */
const TAKING = /\$\(|[<>]\(|\beval\b|\b(?:exec\w*|popen|spawn\w*|system|subprocess)\b|[oO]utput/i;
const HANDING = /[|>]/;
/** Scripts of shells like that of Unix, and files with commands for them. */
const IN_SHELLS = /^[^.]+$|\.(?:(?:ba|da|k|z)?sh|ya?ml|json|env)$|^\.?justfile$/i;
const COMMENT = /^\s*(?:#|\/\/)/;
const MAKE = String.raw`(?<![\w.-])g?make(?![\w-])|\$[({]MAKE[)}]`;

/**
 * Whether another text may take what a script or file of tasks prints: in `$( )`, by a pipe, into a file, or in another language. `own`:
 * its text without what it only says.
 */
export function isKept(own: SourceText, others: readonly SourceText[]): boolean {
  const { file } = own;
  const name = baseName(file).replace(/\W/g, '\\$&');
  const named = isMakefile(file) ? MAKE : String.raw`(?<![\w.-])${name}(?![\w.-])`;
  const texts = isMakefile(file) ? [own, ...others] : others;
  return texts.some((text) => takes(named, text));
}

/** Whether a text may take what a function prints that it has from another file. */
export function takesOutput(name: string, other: SourceText): boolean {
  return takes(String.raw`(?<![\w.-])${name.replace(/\W/g, '\\$&')}(?![\w.-])`, other);
}

function takes(named: string, { file, text }: SourceText): boolean {
  const pattern = new RegExp(named);
  if (!pattern.test(text)) return false;
  const lines = text.replace(/\\\r?\n/g, ' ').split('\n');
  const found = lines.filter((line) => !COMMENT.test(line) && pattern.test(line));
  if (found.length === 0) return false;
  // in another language the words around it do not tell
  if (isCode(file))
    return found.some((line) => new RegExp(`["'\`/](?:${named})|(?:${named})["'\`]`).test(line));
  if (!IN_SHELLS.test(baseName(file)) && !isMakefile(file)) return true;
  return KEPT_LINES.test(text) || found.some((line) => takesIn(line, pattern));
}

/** Whether a line takes what a command in it prints. */
function takesIn(line: string, named: RegExp): boolean {
  const plain = line.replace(EXPRESSION, ' ');
  const found = [...plain.matchAll(new RegExp(named, 'g'))];
  const taken = found.some(({ 0: name, index }) => {
    const before = withoutBrackets(plain.slice(0, index));
    const after = withoutBrackets(plain.slice(index + name.length));
    const isQuoted = before.split('`').length % 2 === 0;
    return isQuoted || TAKING.test(before) || HANDING.test(after.replace(SHOWN, ' '));
  });
  return taken || found.length === 0;
}

function withoutBrackets(text: string): string {
  const left = text.replace(BRACKETS, ' ');
  return left === text ? text : withoutBrackets(left);
}
