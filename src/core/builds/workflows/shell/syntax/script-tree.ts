import type { TracedText } from '../../../traced-text.js';

/** A script as it is written: none of its words is expanded yet. */
export type ScriptNode =
  | SimpleCommand
  /** `starts`: which of them begin a line. */
  | { readonly kind: 'list'; readonly items: readonly ScriptNode[]; readonly starts?: readonly boolean[] }
  | ScriptChain
  | { readonly kind: 'pipe'; readonly parts: readonly ScriptNode[] }
  | ScriptSubshell
  | ScriptChoice
  | ScriptLoop
  | ScriptCase
  | { readonly kind: 'function'; readonly name: string; readonly body: ScriptNode }
  | ScriptTest
  | { readonly kind: 'redirected'; readonly body: ScriptNode; readonly redirections: readonly Redirection[] };

/** `[[ … ]]` and `(( … ))`. */
export interface ScriptTest {
  readonly kind: 'test';
  readonly text: TracedText;
  readonly isArithmetic: boolean;
  /** `!` is before it. */
  readonly isNegated?: boolean;
}

/** What runs in a shell of its own: `( … )`, `… &`. */
export interface ScriptSubshell {
  readonly kind: 'subshell';
  readonly body: ScriptNode;
  readonly isBackground?: boolean;
  /** `coproc`: the variable that gets the descriptors which lead to it. */
  readonly coprocess?: string;
}

export interface SimpleCommand {
  readonly kind: 'command';
  readonly words: readonly TracedText[];
  readonly redirections: readonly Redirection[];
  /** `!` is before it. */
  readonly isNegated?: boolean;
}

/** `first && second || third`. */
export interface ScriptChain {
  readonly kind: 'chain';
  readonly first: ScriptNode;
  readonly others: readonly { readonly operator: '&&' | '||'; readonly node: ScriptNode }[];
}

/** `if`; one branch without a test is a block of PowerShell. */
export interface ScriptChoice {
  readonly kind: 'choice';
  readonly branches: readonly { readonly test: ScriptNode | null; readonly body: ScriptNode }[];
  readonly otherwise: ScriptNode | null;
}

/** `while`, `until`, `for`, `select`. */
export interface ScriptLoop {
  readonly kind: 'loop';
  readonly test: ScriptNode | null;
  /** The variable of `for`, and the words that it takes; null: `"$@"`. */
  readonly each: { readonly name: string; readonly words: readonly TracedText[] | null } | null;
  readonly body: ScriptNode;
  /** `select` asks which word. */
  readonly isAsking?: boolean;
}

export interface ScriptCase {
  readonly kind: 'case';
  readonly word: TracedText;
  readonly branches: readonly {
    readonly patterns: TracedText;
    readonly body: ScriptNode;
    /** `;&` and `;;&`: the next branch may run as well. */
    readonly goesOn: boolean;
  }[];
}

export interface Redirection {
  /** What is redirected, as written: a number, `{name}` or nothing. */
  readonly descriptor: string;
  readonly operator: string;
  /** The file, the here-string, or the delimiter of a here-document. */
  readonly target: TracedText;
  document: HereDocument | null;
}

export interface HereDocument {
  readonly text: TracedText;
  /** Nothing in it is expanded. */
  readonly isLiteral: boolean;
}

/** The parts that a node consists of. */
export function listInner(node: ScriptNode): readonly ScriptNode[] {
  switch (node.kind) {
    case 'list':
      return node.items;
    case 'chain':
      return [node.first, ...node.others.map((other) => other.node)];
    case 'pipe':
      return node.parts;
    case 'choice':
      return [
        ...node.branches.flatMap(({ test, body }) => (test === null ? [body] : [test, body])),
        ...(node.otherwise === null ? [] : [node.otherwise]),
      ];
    case 'case':
      return node.branches.map(({ body }) => body);
    case 'loop':
      return node.test === null ? [node.body] : [node.test, node.body];
    case 'subshell':
    case 'function':
    case 'redirected':
      return [node.body];
    default:
      return [];
  }
}

/** What decides how a script is read, besides its text. */
export interface Grammar {
  readonly isPowerShell: boolean;
  /** Whether it is one of zsh, as what its lists become says. */
  readonly spreads: boolean;
  /** Whether it may be a shell for which `(( … ))` is a subshell within a subshell, as for dash. */
  readonly mayLack?: boolean;
}

export const UNIX: Grammar = { isPowerShell: false, spreads: false };
