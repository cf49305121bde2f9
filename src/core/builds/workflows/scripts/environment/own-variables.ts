import type { SourceText } from '../../../source-text.js';
import { TracedText } from '../../../traced-text.js';
import { parseScript } from '../../shell/syntax/script-parser.js';
import { listInner, type ScriptNode, type SimpleCommand } from '../../shell/syntax/script-tree.js';
import { isMakefile } from '../../sources/task-files.js';
import { isCode } from '../texts/assigned-values.js';
import { type HiddenPart, withoutParts } from '../texts/hidden-parts.js';

/** How the variables of a text get into the environment of what it starts; `other`: in ways of its own. */
export type TextKind = 'shell' | 'make' | 'just' | 'powershell' | 'code' | 'other';

const SHELL = /\.(?:ba|da|k)?sh$/;
const SHEBANG = /^#![^\n]*\b(?:ba|da|k)?sh\b/;

export function kindOf({ file, text }: SourceText): TextKind {
  if (isMakefile(file)) return 'make';
  if (/(?:^|[/.])justfile$/i.test(file)) return 'just';
  if (/\.psm?1$/i.test(file)) return 'powershell';
  if (isCode(file)) return 'code';
  if (text.startsWith('#!')) return SHEBANG.test(text) ? 'shell' : 'other';
  return SHELL.test(file) ? 'shell' : 'other';
}

const CLEARED = new WeakMap<SourceText, Map<string, SourceText>>();

/** A text without the lines and words that give a variable a value for the text alone; all else is where it was. */
export function withoutOwn(name: string, source: SourceText): SourceText {
  if (!source.text.includes(name)) return source;
  const known = CLEARED.get(source) ?? new Map<string, SourceText>();
  CLEARED.set(source, known);
  const found = known.get(name) ?? clear(name, source);
  known.set(name, found);
  return found;
}

/** More than a text gives one variable; then all of them count. */
const MAX_SPANS = 200;

function clear(name: string, source: SourceText): SourceText {
  const spans = listOwn(name, source);
  return spans.length > MAX_SPANS ? source : withoutParts(source, spans);
}

function listOwn(name: string, source: SourceText): readonly HiddenPart[] {
  const { text } = source;
  const all = (pattern: RegExp): readonly HiddenPart[] =>
    [...text.matchAll(pattern)].map(({ 0: written, index }) => ({
      start: index,
      end: index + written.length,
    }));
  switch (kindOf(source)) {
    case 'shell':
      return [...listSet(name, source), ...all(inShell(name))];
    case 'make':
      return text.includes('RECIPEPREFIX') ? [] : all(inMake(name));
    case 'just':
      return all(new RegExp(String.raw`^${name}[ \t]*:=[^\n]*`, 'gm'));
    case 'powershell':
      return all(new RegExp(String.raw`^[ \t]*\$${name}[ \t]*=[^\n]*`, 'gm'));
    case 'code':
      return all(inCode(name))
        .slice(0, MAX_SPANS + 1)
        .filter(({ start }) => !mayBeInText(text.slice(0, start)));
    default:
      return [];
  }
}

/** What a loop or `read` gives it, and defaults: `${NAME:=value}`. */
function inShell(name: string): RegExp {
  return new RegExp(
    String.raw`\bfor[ \t]+${name}[ \t]+in\b|\b(?:read|mapfile|readarray)\b[^\n;|&<]{0,200}[ \t]${name}(?!\w)|\$\{${name}:?=`,
    'g',
  );
}

/** A line of a Makefile that is not one of a recipe. */
function inMake(name: string): RegExp {
  return new RegExp(
    String.raw`(?<!\\\r?\n)^ *(?:override +)?${name}[ \t]*(?:\?|\+|!|:{1,3})?=(?:\\\r?\n|[^\n])*`,
    'gm',
  );
}

/** A statement that is a line, and not the last item of a list. */
function inCode(name: string): RegExp {
  return new RegExp(
    String.raw`^[ \t]*(?:(?:export|const|let|var|val|final|static|public|private|my|our|local|[sS]tring)[ \t]+){0,5}\$?${name}[ \t]*(?::[ \t]*\w+[ \t]*)?:?=[ \t]*(?:"[^"\n]*"|'[^'\n]*')[ \t]*;?[ \t]*(?:(?:#|//)[^\n]*)?\r?$(?!\s*[)\]},])`,
    'gm',
  );
}

/** Whether what follows may be in a text of several lines. */
function mayBeInText(before: string): boolean {
  const isOdd = (mark: string): boolean => before.split(mark).length % 2 === 0;
  return isOdd('"""') || isOdd("'''") || isOdd('`') || /<<[-~]?["']?[A-Za-z_]/.test(before);
}

/** A word that gives a variable a value. */
const SETTING = /^([A-Za-z_]\w*)(?:\[[^\]]*\])?\+?=/;
const LOCAL = new Set(['local', 'readonly', 'declare', 'typeset']);

interface SetWord {
  readonly name: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

const SET = new WeakMap<SourceText, readonly SetWord[]>();

/** The words of commands that do nothing else: `NAME=value`, `local NAME=value`. */
function listSet(name: string, source: SourceText): readonly HiddenPart[] {
  const known = SET.get(source) ?? listSetWords(source);
  SET.set(source, known);
  const own = known.filter((each) => each.name === name);
  if (own.length === 0) return [];
  const starts = [0, ...[...source.text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return own.map(({ line, column, length }) => {
    const start = (starts[line - 1] ?? 0) + column - 1;
    return { start, end: start + length };
  });
}

function listSetWords(source: SourceText): readonly SetWord[] {
  const { text } = source;
  const { root, isTooDeep } = parseScript(TracedText.made(text, source, 0, text.length));
  if (isTooDeep) return [];
  const found: SetWord[] = [];
  const nodes: ScriptNode[] = [root];
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    nodes.push(...listInner(node));
    if (node.kind !== 'command') continue;
    for (const word of listSetting(node)) {
      const { line, column } = word.place();
      const name = SETTING.exec(word.value)?.[1] ?? '';
      found.push({ name, line, column, length: word.value.length });
    }
  }
  return found;
}

function listSetting({ words }: SimpleCommand): readonly TracedText[] {
  const [first, ...others] = words;
  const isLocal = LOCAL.has(first?.value ?? '') && !others.some(({ value }) => /^-\w*x/.test(value));
  const setting = (isLocal ? others : words).filter(({ value }) => SETTING.test(value));
  return isLocal || setting.length === words.length ? setting : [];
}
