import type { TracedText } from '../../traced-text.js';
import type { ExpressionNode } from '../expressions/parsing.js';
import { findExpression, pathOf } from '../expressions/written-expressions.js';
import type { Step } from '../step.js';
import { entriesOf, memberOf, textOf, type YamlTree } from '../yaml-tree.js';

/** Whether an input is one expression that gives true or false, whatever it depends on. */
export function isFlag(input: TracedText, { context }: Step): boolean {
  const expression = findExpression(input.value, context.session.texts);
  return expression !== null && givesFlag(expression.node, context.flags);
}

const CALLS = new Set(['contains', 'startswith', 'endswith', 'always', 'success', 'failure', 'cancelled']);

function givesFlag(node: ExpressionNode, flags: ReadonlySet<string>): boolean {
  switch (node.kind) {
    case 'and':
    case 'or':
      return node.parts.every((part) => givesFlag(part, flags));
    case 'not':
    case 'compare':
      return true;
    case 'literal':
      return /^(?:true|false)$/i.test(String(node.value));
    case 'call':
      return CALLS.has(node.name);
    default: {
      const [name = '', ...rest] = pathOf(node, 'inputs') ?? [];
      return rest.length === 0 && flags.has(name.toLowerCase());
    }
  }
}

/** Inputs that a workflow declares as true or false wherever it declares them, in lower case. */
export function listFlags(root: YamlTree): ReadonlySet<string> {
  const types = new Map<string, boolean>();
  for (const { value } of entriesOf(memberOf(root, 'on')))
    for (const { key, value: input } of entriesOf(memberOf(value, 'inputs'))) {
      const name = key.toLowerCase();
      const isBoolean = textOf(memberOf(input, 'type'))?.value === 'boolean';
      types.set(name, isBoolean && types.get(name) !== false);
    }
  return new Set([...types].flatMap(([name, isBoolean]) => (isBoolean ? [name] : [])));
}
