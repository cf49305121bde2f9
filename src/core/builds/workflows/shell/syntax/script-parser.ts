import type { TracedText } from '../../../traced-text.js';
import { readCompound } from './compound-commands.js';
import { type Delimiter, readDelimiter, readDocument } from './here-documents.js';
import { withErrors } from './piped-errors.js';
import { readPrefixed } from './prefixed-commands.js';
import { type Grammar, type Redirection, type ScriptChain, type ScriptNode, UNIX } from './script-tree.js';
import { ShellLexer } from './shell-lexer.js';
import { plainEnd, runsInPattern } from './zsh-words.js';

export interface ParsedScript {
  readonly root: ScriptNode;
  /** Whether something is nested deeper than is read. */
  readonly isTooDeep: boolean;
  /** Whether a pattern of zsh runs commands. */
  readonly runsPatterns: boolean;
}

/** Words that end a list of commands. */
const CLOSING = new Set(['then', 'do', 'done', 'else', 'elif', 'fi', 'esac', '}']);
const REDIRECTION = /(\d+|\{\w+\})?(&>>?|>>|>&|<&|<<<|<<-|<<|<>|>\||>(?!\()|<(?!\())/y;
/** What a redirection begins with. */
const MAY_REDIRECT: ReadonlySet<string> = new Set('0123456789{&<>');
const SPACE = /(?:[ \t\r]|\\\r?\n)+/y;
const MAY_BE_SKIPPED: ReadonlySet<string> = new Set([' ', '\t', '\r', '\\', '#']);
const ARRAY = /^[A-Za-z_]\w*(?:\[[^\]]*\])?\+?=$/;
const OPERATORS = ['&&', '||'] as const;
const MAX_DEPTH = 60;

/** Reads a script; what a shell would refuse is read as far as it has commands. */
export function parseScript(script: TracedText, grammar: Grammar = UNIX): ParsedScript {
  const parser = new ScriptParser(script, grammar);
  const root = parser.readList([]);
  const { isTooDeep, lexer, runsPatterns } = parser;
  return { root, isTooDeep: isTooDeep || lexer.isTooDeep, runsPatterns };
}

/** What reads compound commands takes from the parser. */
export class ScriptParser {
  readonly script: TracedText;
  readonly source: string;
  readonly lexer: ShellLexer;
  readonly isPowerShell: boolean;
  readonly isZsh: boolean;
  readonly mayLack: boolean;
  at = 0;
  isTooDeep = false;
  runsPatterns = false;
  private readonly pending: { readonly delimiter: Delimiter; readonly redirection: Redirection }[] = [];
  private readonly closers: (readonly string[])[] = [];
  private peeked = { at: -1, word: '' };

  constructor(script: TracedText, { isPowerShell, spreads, mayLack = false }: Grammar) {
    this.script = script;
    this.source = script.value;
    this.lexer = new ShellLexer(script.value);
    [this.isPowerShell, this.isZsh, this.mayLack] = [isPowerShell, spreads, mayLack];
  }

  /** Commands up to a word or mark that ends them, which is left. */
  readList(closers: readonly string[]): ScriptNode {
    this.enter(closers);
    const [items, starts]: [ScriptNode[], boolean[]] = [[], []];
    let end = this.at;
    for (this.skipLines(); !this.isListEnd(); this.skipLines()) {
      const start = this.at;
      starts.push(this.source.slice(end, start).includes('\n'));
      const item = this.readChain();
      this.skipSpace();
      const isApart = this.source[this.at] === '&' && this.source[this.at + 1] !== '&';
      if (isApart || this.at === start) this.at++;
      items.push(isApart ? { kind: 'subshell', body: item, isBackground: true } : item);
      end = this.at;
    }
    this.closers.pop();
    return items.length === 1 && items[0] !== undefined ? items[0] : { kind: 'list', items, starts };
  }

  private enter(closers: readonly string[]): void {
    this.isTooDeep ||= this.closers.length > MAX_DEPTH;
    if (this.isTooDeep) this.at = this.source.length;
    this.closers.push(closers);
  }

  private isListEnd(): boolean {
    if (this.at >= this.source.length) return true;
    const word = this.peekWord();
    const [mark, next] = [this.source[this.at] ?? '', this.source[this.at + 1]];
    const end = mark === ';' && (next === ';' || next === '&') ? ';;' : word === '' ? mark : word;
    return (
      (end === ')' || end === ';;' || CLOSING.has(end)) && this.closers.some((each) => each.includes(end))
    );
  }

  private readChain(): ScriptNode {
    const first = this.readPipe();
    const others: ScriptChain['others'][number][] = [];
    for (;;) {
      this.skipSpace();
      const operator = OPERATORS.find((each) => this.source.startsWith(each, this.at));
      if (operator === undefined) return others.length === 0 ? first : { kind: 'chain', first, others };
      this.at += 2;
      this.skipBreaks();
      others.push({ operator, node: this.readPipe() });
    }
  }

  private readPipe(): ScriptNode {
    const parts: ScriptNode[] = [readPrefixed(this)];
    for (;;) {
      this.skipSpace();
      if (this.source[this.at] !== '|' || this.source[this.at + 1] === '|') break;
      if (this.source[this.at + 1] === '&') {
        this.at++;
        parts.push(
          withErrors(parts.pop() ?? { kind: 'list', items: [] }, this.script.slice(this.at, this.at)),
        );
      }
      this.at++;
      this.skipBreaks();
      parts.push(readPrefixed(this));
    }
    return parts.length > 1 ? { kind: 'pipe', parts } : (parts[0] ?? { kind: 'list', items: [] });
  }

  readCommand(): ScriptNode {
    const compound = readCompound(this);
    if (compound === null) return this.readSimple();
    const redirections: Redirection[] = [];
    for (let next = this.readRedirection(); next !== null; next = this.readRedirection())
      redirections.push(next);
    return redirections.length === 0 || compound.kind === 'function'
      ? compound
      : { kind: 'redirected', body: compound, redirections };
  }

  private readSimple(): ScriptNode {
    const words: TracedText[] = [];
    const redirections: Redirection[] = [];
    for (;;) {
      const redirection = this.readRedirection();
      if (redirection !== null) {
        redirections.push(redirection);
        continue;
      }
      // in zsh it ends a list anywhere
      const word = this.isZsh && this.peekWord() === '}' ? null : this.readWord();
      if (word === null) break;
      words.push(word);
    }
    return { kind: 'command', words, redirections };
  }

  /** The next word; the items of an array are part of it: `a=( … )`. Null: there is none. */
  readWord(): TracedText | null {
    this.skipSpace();
    const start = this.at;
    let end = this.lexer.wordEnd(start);
    if (end === start) return null;
    if (this.source[end] === '(' && ARRAY.test(this.source.slice(start, end)))
      end = this.lexer.scriptEnd(end + 1);
    this.at = this.isZsh ? plainEnd(this.source, start, end) : end;
    this.notePattern(start);
    return this.script.slice(start, this.at);
  }

  private notePattern(start: number): void {
    if (this.isZsh && runsInPattern(this.source, start, this.at, this.lexer)) this.runsPatterns = true;
  }

  private readRedirection(): Redirection | null {
    this.skipSpace();
    if (!MAY_REDIRECT.has(this.source[this.at] ?? '')) return null;
    REDIRECTION.lastIndex = this.at;
    const found = REDIRECTION.exec(this.source);
    const operator = found?.[2];
    if (found === null || operator === undefined) return null;
    this.at += found[0].length;
    this.skipSpace();
    const start = this.at;
    this.at = this.lexer.wordEnd(start);
    const target = this.script.slice(start, this.at);
    this.notePattern(start);
    const redirection: Redirection = { descriptor: found[1] ?? '', operator, target, document: null };
    if (operator === '<<' || operator === '<<-')
      this.pending.push({ delimiter: readDelimiter(target.value, operator === '<<-'), redirection });
    return redirection;
  }

  /** The body of a function, a loop or the like. */
  readBody(): ScriptNode {
    this.skipBreaks();
    this.enter([]);
    const body = this.readCommand();
    this.closers.pop();
    return body;
  }

  peekWord(): string {
    if (this.peeked.at !== this.at)
      this.peeked = { at: this.at, word: this.source.slice(this.at, this.lexer.wordEnd(this.at)) };
    return this.peeked.word;
  }

  /** Takes a word if it is the next one. */
  take(word: string): boolean {
    if (this.peekWord() !== word) return false;
    this.at += word.length;
    return true;
  }

  skipSpace(): void {
    if (!MAY_BE_SKIPPED.has(this.source[this.at] ?? '')) return;
    const before = this.at;
    SPACE.lastIndex = before;
    if (SPACE.test(this.source)) this.at = SPACE.lastIndex;
    if (this.source[this.at] !== '#') return;
    const isStart = this.at > before || this.at === 0 || /[\s;&|()]/.test(this.source[this.at - 1] ?? '');
    if (!isStart) return;
    const end = this.source.indexOf('\n', this.at);
    this.at = end === -1 ? this.source.length : end;
  }

  /** Over the ends of lines. */
  skipBreaks(): void {
    for (this.skipSpace(); this.source[this.at] === '\n'; this.skipSpace()) {
      this.at++;
      this.readDocuments();
    }
  }

  /** Over lines, and over marks and words that nothing here asks for. */
  private skipLines(): void {
    for (;;) {
      this.skipBreaks();
      const character = this.source[this.at];
      if (character === undefined || this.isListEnd()) return;
      else if (/[;&|)]/.test(character)) this.at++;
      else if (CLOSING.has(this.peekWord())) this.at += this.peekWord().length;
      else return;
    }
  }

  private readDocuments(): void {
    for (const { delimiter, redirection } of this.pending.splice(0)) {
      const { document, next } = readDocument(this.script, this.at, delimiter);
      redirection.document = document;
      this.at = next;
    }
  }
}
