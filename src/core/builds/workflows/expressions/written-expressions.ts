import type { UnknownTexts } from '../../unknown-texts.js';
import { type ExpressionNode, readExpressionOnce } from './parsing.js';

/** An expression that nothing decides. */
export interface WrittenExpression {
  /** The part between the braces. */
  readonly source: string;
  readonly node: ExpressionNode;
}

/** Longer ones are not looked into. */
const MAX_LENGTH = 1_000;

/** The expression that a text stands for as a whole; null: it is more than that, or GitHub refuses it. */
export function findExpression(text: string, texts: UnknownTexts): WrittenExpression | null {
  const [expression] = texts.expressionsIn(text);
  if (expression === undefined || expression.length > MAX_LENGTH || texts.standIn(expression) !== text)
    return null;
  const source = /^\$\{\{([\s\S]*)\}\}$/.exec(expression)?.[1];
  const node = source === undefined ? null : readExpressionOnce(source, texts);
  return source === undefined || node === null ? null : { source, node };
}

/** What `||` joins. */
export function listSides(node: ExpressionNode): readonly ExpressionNode[] {
  return node.kind === 'or' ? node.parts.flatMap(listSides) : [node];
}

/** Where its result comes from: the last operand of each side. What is false or empty before that does not count. */
export function listResults(node: ExpressionNode): readonly ExpressionNode[] {
  if (node.kind === 'or') return node.parts.flatMap(listResults);
  const last = node.kind === 'and' ? node.parts.at(-1) : undefined;
  return last === undefined ? [node] : listResults(last);
}

/** The keys of a property, such as `github.event.ref`; null: it is not one of that context, or a key is not written out. */
export function pathOf(node: ExpressionNode, context: string): readonly string[] | null {
  if (node.kind === 'context') return node.name === context ? [] : null;
  if (node.kind !== 'index' || node.key?.kind !== 'literal') return null;
  const before = pathOf(node.of, context);
  return before === null ? null : [...before, String(node.key.value)];
}
