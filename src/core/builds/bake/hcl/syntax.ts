import type { Num } from '../values/number.js';
import type { LiteralPiece } from './literal.js';
import type { Span } from './source.js';

/** One step from a value into it: `.name`, `[1]`, `["name"]`. */
export type TraversalStep =
  | (Span & { readonly kind: 'attribute'; readonly name: string })
  | (Span & { readonly kind: 'index'; readonly key: string | Num | boolean | null });

export type BinaryOperator =
  | '||'
  | '&&'
  | '=='
  | '!='
  | '>'
  | '>='
  | '<'
  | '<='
  | '+'
  | '-'
  | '*'
  | '/'
  | '%';

/** HCL's expressions. */
export type Expression = Span &
  (
    | {
        readonly kind: 'literal';
        readonly value: string | Num | boolean | null;
        /** The stretches of a literal in a template, for who needs to know where its lines are. */
        readonly pieces?: readonly LiteralPiece[];
      }
    | { readonly kind: 'variable'; readonly name: string; readonly steps: readonly TraversalStep[] }
    | { readonly kind: 'traversal'; readonly from: Expression; readonly steps: readonly TraversalStep[] }
    | { readonly kind: 'index'; readonly from: Expression; readonly key: Expression }
    | {
        readonly kind: 'splat';
        readonly from: Expression;
        readonly item: SplatItem;
        readonly each: Expression;
      }
    | SplatItem
    | {
        readonly kind: 'call';
        readonly name: string;
        readonly args: readonly Expression[];
        readonly expand: boolean;
      }
    | {
        readonly kind: 'binary';
        readonly operator: BinaryOperator;
        readonly left: Expression;
        readonly right: Expression;
      }
    | { readonly kind: 'unary'; readonly operator: '-' | '!'; readonly operand: Expression }
    | {
        readonly kind: 'conditional';
        readonly condition: Expression;
        readonly yes: Expression;
        readonly no: Expression;
      }
    | { readonly kind: 'parentheses'; readonly inner: Expression }
    | { readonly kind: 'tuple'; readonly items: readonly Expression[] }
    | { readonly kind: 'object'; readonly items: readonly ObjectItem[] }
    | ForExpression
    /** A text with parts; `heredoc` and `quoted` literals have their own positions. */
    | { readonly kind: 'template'; readonly parts: readonly Expression[] }
    /** `"${x}"` alone: the value itself, whatever its type. */
    | { readonly kind: 'wrap'; readonly inner: Expression }
    /** `%{ for }` in a template: the results of a `for`, joined. */
    | { readonly kind: 'join'; readonly tuple: Expression }
    /** An object of JSON: its keys are templates, and may not repeat. */
    | {
        readonly kind: 'json-object';
        readonly items: readonly { readonly key: Expression; readonly value: Expression }[];
      }
    /** A JSON string that is not a valid template: an error where it is evaluated. */
    | { readonly kind: 'broken'; readonly message: string }
  );

/** Stands for the current element inside a splat. */
export interface SplatItem {
  readonly kind: 'item';
}

export interface ObjectItem {
  readonly key: Expression;
  /** `(key)`: an expression even where it reads like a name. */
  readonly forced: boolean;
  readonly value: Expression;
}

export interface ForExpression {
  readonly kind: 'for';
  readonly keyName: string | null;
  readonly valueName: string;
  readonly collection: Expression;
  /** Null: makes a tuple. */
  readonly key: Expression | null;
  readonly value: Expression;
  readonly condition: Expression | null;
  readonly group: boolean;
}

export interface Attribute extends Span {
  readonly name: string;
  readonly expression: Expression;
}

export interface Block extends Span {
  readonly type: string;
  readonly labels: readonly string[];
  readonly body: Body;
}

/** A file or the inside of a block; attributes in JSON may repeat. */
export interface Body extends Span {
  readonly json: boolean;
  readonly attributes: readonly Attribute[];
  readonly blocks: readonly Block[];
}

/** The name that an expression is, where it is nothing else. */
export function keywordOf(expression: Expression): string | null {
  if (expression.kind === 'variable' && expression.steps.length === 0) return expression.name;
  if (expression.kind !== 'literal') return null;
  if (expression.value === null) return 'null';
  return typeof expression.value === 'boolean' ? String(expression.value) : null;
}
