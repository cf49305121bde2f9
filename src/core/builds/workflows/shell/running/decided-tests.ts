import { isUnknown } from '../../../unknown-texts.js';
import type { ScriptCase, ScriptNode } from '../syntax/script-tree.js';
import type { ScriptRun } from './script-run.js';

/** A word that every shell takes as it is, in quotes or without any. */
const LITERAL = /^(?:"([^"$`\\!\n]*)"|'([^'\n]*)'|([=!]=|=|[\w./:@%+,-][\w./:@%+,=-]*))$/;
/** The same within `[[ … ]]`, and operators. */
const TOKEN = /[ \t]*("[^"$`\\!\n]*"|'[^'\n]*'|[\w./:@%+,=!-]+)(?=[ \t]|$)/y;
/** One of the patterns of a branch of `case`. */
const PATTERN = /\s*(\*|"[^"$`\\!\n]*"|'[^'\n]*'|[\w./:@%+,=-]+)\s*(?:\||$)/y;
/** What takes a builtin away, so that a program of its name runs. */
const REPLACING = new Set(['enable', 'disable']);

type Shell = Pick<ScriptRun, 'dialect' | 'functions' | 'aliases' | 'commands'>;

/**
 * Whether a test holds that compares words which are written out, as expressions of a workflow are once they are put in;
 * null: anything else, for which both are followed.
 */
export function decideTest(node: ScriptNode, run: Shell): boolean | null {
  if (run.dialect.isPowerShell) return null;
  switch (node.kind) {
    case 'command': {
      const [name = '', ...words] = node.words.map(({ value }) => value);
      if (!/^(?:\[|test)$/.test(name) || node.redirections.length > 0) return null;
      if (name === '[' && words.pop() !== ']') return null;
      return settle(name, negate(compareWords(words, run, false), node.isNegated), run);
    }
    case 'test': {
      // a shell without it looks for a program of that name
      if (node.isArithmetic || run.dialect.isPlain) return null;
      const words = splitTokens(node.text.value);
      return words === null ? null : negate(compareWords(words, run, true), node.isNegated);
    }
    case 'chain': {
      let holds = decideTest(node.first, run);
      for (const { operator, node: next } of node.others)
        holds = joinTests(holds, operator, decideTest(next, run));
      return holds;
    }
    default:
      return null;
  }
}

/** Whether two tests hold together. */
export function joinTests(
  first: boolean | null,
  operator: '&&' | '||',
  next: boolean | null,
): boolean | null {
  const deciding = operator === '||';
  if (first === deciding || next === deciding) return deciding;
  return first === null || next === null ? null : !deciding;
}

/** Whether the word of a `case` is one of the patterns of a branch. */
export function decidePatterns(node: ScriptCase, patterns: string, run: Shell): boolean | null {
  if (run.dialect.isPowerShell) return null;
  const word = readLiteral(node.word.value.trim());
  const parts = splitPatterns(patterns);
  if (parts === null) return null;
  const results = parts.map((part) =>
    part === '*' ? true : word === null ? null : compareTexts(word, readLiteral(part)),
  );
  return results.includes(true) ? true : results.includes(null) ? null : false;
}

/** A result, unless something takes the place of the builtin. */
function settle(
  name: string,
  holds: boolean | null,
  { functions, aliases, commands }: Shell,
): boolean | null {
  if (holds === null || functions.has(name) || aliases.has(name)) return null;
  return commands.some(({ words }) => words.some(({ text }) => REPLACING.has(text.value))) ? null : holds;
}

function negate(holds: boolean | null, isNegated = false): boolean | null {
  return holds === null ? null : holds !== isNegated;
}

/** As POSIX tells tests apart: by how many words there are. */
function compareWords(
  words: readonly string[],
  { dialect }: Pick<Shell, 'dialect'>,
  isDouble: boolean,
): boolean | null {
  const [first = '', second = '', third = ''] = words;
  if (words.length === 3 && /^(?:[=!]=|=)$/.test(second)) {
    const [one, other] = [readLiteral(first), readLiteral(third)];
    // where case may not count
    const isSame = isDouble
      ? compareTexts(one, other)
      : one === null || other === null
        ? null
        : one === other;
    // some shells know no `==` there
    if (second === '==' && !isDouble && isSame === true && (dialect.isPlain || dialect.spreads)) return null;
    return negate(isSame, second === '!=');
  }
  if (first === '!' && words.length > 1 && words.length < 5)
    return negate(compareWords(words.slice(1), { dialect }, isDouble), true);
  if (words.length === 2 && (first === '-n' || first === '-z')) {
    const text = readLiteral(second);
    return text === null ? null : (text === '') === (first === '-z');
  }
  if (words.length !== 1 || (isDouble && !/^["']/.test(first))) return null;
  const text = readLiteral(first);
  return text === null ? null : text !== '';
}

/** Null: they are not known, or a shell may be told to take them for equal. */
function compareTexts(one: string | null, other: string | null): boolean | null {
  if (one === null || other === null) return null;
  return one === other ? true : one.toLowerCase() === other.toLowerCase() ? null : false;
}

function readLiteral(word: string): string | null {
  const found = isUnknown(word) ? null : LITERAL.exec(word);
  return found === null ? null : (found[1] ?? found[2] ?? found[3] ?? '');
}

function splitTokens(text: string): readonly string[] | null {
  const words: string[] = [];
  TOKEN.lastIndex = 0;
  for (const end = text.trimEnd().length; TOKEN.lastIndex < end; ) {
    const [, word] = TOKEN.exec(text) ?? [];
    if (word === undefined) return null;
    words.push(word);
  }
  return words;
}

/** Null: one of them may have a meaning as a pattern. */
function splitPatterns(text: string): readonly string[] | null {
  const parts: string[] = [];
  const rest = text.trim().replace(/^\(\s*/, '');
  PATTERN.lastIndex = 0;
  while (PATTERN.lastIndex < rest.length) {
    const [, part] = PATTERN.exec(rest) ?? [];
    if (part === undefined) return null;
    parts.push(part);
  }
  return parts;
}
