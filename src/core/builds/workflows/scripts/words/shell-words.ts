import { Origin } from '../../../origin.js';
import type { SourceText } from '../../../source-text.js';
import { TracedText } from '../../../traced-text.js';
import { parseScript } from '../../shell/syntax/script-parser.js';
import {
  listInner,
  type Redirection,
  type ScriptCase,
  type ScriptLoop,
  type ScriptNode,
} from '../../shell/syntax/script-tree.js';
import type { KnownValue } from '../texts/given-values.js';
import { letterOf, listOptions } from './case-options.js';
import { moveOf, readsText, resets } from './moved-words.js';
import { ANY, type WordPlace } from './word-place.js';

/** Longer files are not scripts of people. */
const MAX_TEXT = 128 * 1024;

/** What is known of the words of a script or function where a command runs. */
interface Scope {
  /** The function; null: the script. */
  readonly of: string | null;
  /** How many words `shift` has taken; null: that is not known. */
  readonly shifted: number | null;
  /** The same since the branch of `case` that the first of them has chosen. */
  readonly branch: { readonly options: readonly string[]; readonly shifted: number | null } | null;
  /** Variables that have the first word. */
  readonly first: readonly string[];
  /** A variable that has each word in turn, one that has each letter, and what the branch has chosen by that. */
  readonly each: string | null;
  readonly letter: string | null;
  readonly chosen: { readonly by: string; readonly options: readonly string[] } | null;
}

const START: Omit<Scope, 'of'> = {
  shifted: 0,
  branch: null,
  first: [],
  each: null,
  letter: null,
  chosen: null,
};

/** A script of a shell, as `$1` and the like are looked for in it. */
export interface ShellWords {
  readonly root: ScriptNode;
  find(variable: string, value: KnownValue): WordPlace;
}

const OPENED = new WeakMap<SourceText, ShellWords | null>();

/** Null: it is not one whose words can be followed. */
export function openShell(source: SourceText): ShellWords | null {
  const known = OPENED.get(source);
  if (known !== undefined) return known;
  const opened = parseShell(source);
  OPENED.set(source, opened);
  return opened;
}

function parseShell(source: SourceText): ShellWords | null {
  const { text } = source;
  if (text.length > MAX_TEXT) return null;
  const origin = new Origin(source, 0, text.length, text, 'plain');
  const { root, isTooDeep } = parseScript(TracedText.from(text, origin));
  if (isTooDeep || resets(root)) return null;
  return { root, find: (variable, value) => new Finder(variable, value).find(root) };
}

class Finder {
  private readonly variable: string;
  private readonly value: KnownValue;
  private found: WordPlace | null = null;

  constructor(variable: string, value: KnownValue) {
    [this.variable, this.value] = [variable, value];
  }

  find(root: ScriptNode): WordPlace {
    this.walk(root, { ...START, of: null });
    return this.found ?? ANY;
  }

  /** Goes through what runs, up to the place of the value; what is known after it. */
  private walk(node: ScriptNode, scope: Scope): Scope {
    if (this.found !== null) return scope;
    switch (node.kind) {
      case 'command':
        if (this.isIn(node.words) || this.isRedirected(node.redirections)) this.found = this.place(scope);
        return after(node, noteFirst(node.words, scope));
      case 'list':
        return node.items.reduce((each, item) => this.walk(item, each), scope);
      case 'chain': {
        let each = this.walk(node.first, scope);
        // what follows `||` runs only where what is before has failed
        for (const { operator, node: next } of node.others)
          each = this.walk(next, operator === '||' ? after(node, scope) : each);
        return after(node, scope);
      }
      case 'function':
        this.walk(node.body, { ...START, of: node.name });
        return scope;
      case 'test':
        if (this.isIn([node.text])) this.found = this.place(scope);
        return scope;
      case 'redirected':
        if (this.isRedirected(node.redirections)) this.found = this.place(scope);
        return this.walk(node.body, scope);
      case 'loop':
        this.walkLoop(node, scope);
        return after(node, scope);
      case 'case':
        this.walkCase(node, scope);
        return after(node, scope);
      default: {
        let each = scope;
        for (const inner of listInner(node)) {
          this.walk(inner, each);
          if (node.kind === 'choice') each = after(inner, each);
        }
        return after(node, scope);
      }
    }
  }

  private walkLoop(loop: ScriptLoop, scope: Scope): void {
    if (this.isIn(loop.each?.words ?? [])) this.found = this.place(scope);
    // what a round takes is missing in the next one
    const within = after(loop, { ...scope, first: [] });
    const words = loop.each?.words;
    const isOfAll = words === null || (words?.length === 1 && /^"?\$\{?@\}?"?$/.test(words[0]?.value ?? ''));
    const each = loop.each !== null && isOfAll && loop.isAsking !== true ? loop.each.name : within.each;
    const letter = loop.test === null ? null : letterOf(loop.test);
    const inner = { ...within, each, letter: letter ?? within.letter };
    if (loop.test !== null) this.walk(loop.test, inner);
    this.walk(loop.body, inner);
  }

  private walkCase(node: ScriptCase, scope: Scope): void {
    if (this.isIn([node.word])) this.found = this.place(scope);
    const by = /^"?\$(?:\{(\w+)(?::?-)?\}|(\w+))"?$/.exec(node.word.value);
    const name = by?.[1] ?? by?.[2] ?? '';
    const isFirst = name === '1' || scope.first.includes(name);
    let isAfterOther = false;
    for (const { patterns, body, goesOn } of node.branches) {
      const options = isAfterOther ? null : listOptions(patterns.value);
      isAfterOther = goesOn;
      const ofFirst = options === null ? null : { options, shifted: 0 };
      const branch = isFirst ? ofFirst : scope.branch;
      const isOther = name === '' || (options === null && name !== scope.chosen?.by);
      const ofName = options === null ? null : { by: name, options };
      const chosen = isOther ? scope.chosen : ofName;
      this.walk(body, { ...scope, branch, chosen });
    }
  }

  /** Which word a value there is. */
  private place({ of, shifted, branch, letter, chosen }: Scope): WordPlace {
    const after = (options: readonly string[], distance: number, areLetters = false): WordPlace => ({
      kind: 'after',
      options,
      distance,
      areLetters,
      of,
    });
    if (this.variable !== 'OPTARG') {
      const position = Number(this.variable);
      if (shifted !== null) return { kind: 'at', position: position + shifted, of };
      if (branch === null || branch.shifted === null) return ANY;
      return after(branch.options, position - 1 + branch.shifted);
    }
    const cut = /^\$\{(\w+)##?[^}]{0,50}=\}$/.exec(this.value.text)?.[1];
    if (cut === '1' && shifted !== null) return { kind: 'at', position: 1 + shifted, of };
    if (cut === '1' && branch?.shifted === 0) return after(branch.options, 0);
    if (chosen === null) return ANY;
    if (cut === chosen.by) return after(chosen.options, 0);
    const isLetter = /^\$\{?OPTARG\b/.test(this.value.text) && letter !== null && chosen.by === letter;
    return isLetter ? after(chosen.options, 1, true) : ANY;
  }

  /** Whether the value is in one of some words, and is there what the script itself has. */
  private isIn(words: readonly TracedText[]): boolean {
    return (
      words.some((word) => {
        const from = this.offsetIn(word);
        if (from === null) return false;
        if (readsText(word.value, from)) this.found = ANY;
        return true;
      }) && this.found === null
    );
  }

  private isRedirected(redirections: readonly Redirection[]): boolean {
    const documents = redirections.flatMap(({ document }) => (document === null ? [] : [document]));
    if (documents.some(({ text, isLiteral }) => isLiteral && this.offsetIn(text) !== null)) this.found = ANY;
    const texts = documents.map(({ text }) => text);
    return this.isIn([...redirections.map(({ target }) => target), ...texts]);
  }

  /** Where in a text the value begins, if it does. */
  private offsetIn(text: TracedText): number | null {
    const [own, sought] = [text.place(), this.value.place];
    if (sought.line < own.line || sought.line > own.endLine) return null;
    if (sought.line === own.line && sought.column < own.column) return null;
    if (sought.line === own.endLine && sought.column >= own.endColumn) return null;
    const lines = text.value.split('\n').slice(0, sought.line - own.line);
    const before = lines.reduce((length, line) => length + line.length + 1, 0);
    return before + sought.column - (sought.line === own.line ? own.column : 1);
  }
}

/** What is known of words after a command that may take some. */
function after(node: ScriptNode, scope: Scope): Scope {
  const move = moveOf(node);
  if (move === 0) return scope;
  const add = (shifted: number | null): number | null =>
    shifted === null || move === null ? null : shifted + move;
  const { branch } = scope;
  return {
    ...scope,
    shifted: add(scope.shifted),
    branch: branch === null ? null : { ...branch, shifted: add(branch.shifted) },
    first: [],
  };
}

/** With the variables that have the first word: `key="$1"`. */
function noteFirst(words: readonly TracedText[], scope: Scope): Scope {
  let { first } = scope;
  for (const { value } of words) {
    const [, name, given] = /^([A-Za-z_]\w*)=(.*)$/s.exec(value) ?? [];
    if (name === undefined) continue;
    first = first.filter((each) => each !== name);
    if (/^"?\$(?:1|\{1(?::?-)?\})"?$/.test(given ?? '')) first = [...first, name];
  }
  return { ...scope, first };
}
