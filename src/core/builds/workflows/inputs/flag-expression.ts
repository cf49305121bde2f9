import type { TracedText } from '../../traced-text.js';
import type { Step } from '../step.js';
import { entriesOf, memberOf, textOf, type YamlTree } from '../yaml-tree.js';

/** Longer expressions are not looked at, nor deeper brackets. */
const MAX_LENGTH = 1_000;
const MAX_DEPTH = 8;

/** Whether an input is one expression that gives true or false, whatever it depends on. */
export function isFlag(input: TracedText, { context }: Step): boolean {
  const { texts } = context.session;
  const [expression = ''] = texts.expressionsIn(input.value);
  if (expression.length > MAX_LENGTH || texts.standIn(expression) !== input.value) return false;
  const inner = /^\$\{\{([\s\S]*)\}\}$/.exec(expression)?.[1];
  return inner !== undefined && givesFlag(inner, context.flags, 0);
}

const LITERAL = /^(?:true|false|'true'|'false')$/i;
const CALL = /^(?:contains|startsWith|endsWith|always|success|failure|cancelled)\s*\(/i;
const INPUT = /^inputs\.([\w-]+)$/i;

function givesFlag(source: string, flags: ReadonlySet<string>, depth: number): boolean {
  if (depth > MAX_DEPTH) return false;
  const text = source.trim();
  const { parts, compares, opens } = splitAtTop(text);
  if (parts.length > 1) return parts.every((part) => givesFlag(part, flags, depth + 1));
  if (compares || text.startsWith('!') || LITERAL.test(text)) return true;
  if (opens === 1 && text.endsWith(')'))
    return text.startsWith('(') ? givesFlag(text.slice(1, -1), flags, depth + 1) : CALL.test(text);
  return flags.has(INPUT.exec(text)?.[1]?.toLowerCase() ?? '');
}

/** What `&&` and `||` join, and whether there is a comparison; `opens`: how many brackets stand side by side. */
function splitAtTop(text: string): {
  readonly parts: readonly string[];
  readonly compares: boolean;
  readonly opens: number;
} {
  const parts: string[] = [];
  let [from, depth, opens, compares] = [0, 0, 0, false];
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (character === "'") {
      const end = text.indexOf("'", at + 1);
      at = end === -1 ? text.length : end;
    } else if ('(['.includes(character)) {
      if (depth++ === 0) opens++;
    } else if (')]'.includes(character)) depth--;
    else if (depth === 0 && /^(?:&&|\|\|)/.test(text.slice(at, at + 2))) {
      parts.push(text.slice(from, at));
      from = at + 2;
      at++;
    } else if (depth === 0 && /^(?:[=!]=|[<>])/.test(text.slice(at, at + 2))) compares = true;
  }
  return { parts: [...parts, text.slice(from)], compares, opens };
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
