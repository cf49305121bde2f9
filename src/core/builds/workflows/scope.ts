import { TracedText } from '../traced-text.js';
import { isUnknown, type UnknownTexts } from '../unknown-texts.js';
import { parseExpression, splitExpressions } from './expression.js';
import { chooseAlternative } from './expressions/alternatives.js';
import { type CallValue, evaluateCall } from './expressions/calls.js';
import { type Matrix, propertyOf } from './matrix.js';
import type { YamlTree } from './yaml-tree.js';

/** What the labels of a runner say of its system; `open`: nothing, so that it may be Windows. */
export type RunnerSystem = 'unix' | 'windows' | 'open';

/** Inputs by name in lower case. */
export interface InputValues extends ReadonlyMap<string, TracedText> {
  /** Whether others may be anything; otherwise they are empty. */
  readonly isOpen?: boolean;
}

/** What the expressions of a step can see. */
export interface StepScope {
  readonly texts: UnknownTexts;
  /** The combination of the job; null: nothing is known of it. */
  readonly matrix: Matrix | null;
  /** Inputs of the composite action or reusable workflow, by name in lower case; null: nothing is known of them. */
  readonly inputs: InputValues | null;
  readonly env: EnvScope | null;
  /** Names of variables have no case on Windows. */
  readonly system?: RunnerSystem;
}

/** The variables of a workflow, job or step, and those around them. */
export interface EnvScope {
  /** The value as written, evaluated where it is written; undefined: not set here, or not for expressions. */
  lookUp(name: string, isExpression?: boolean): TracedText | undefined;
  /** Those that are set by their names. */
  readonly names: readonly string[];
}

/** Expansions are bounded: a text that doubles itself through `env` would not end. */
const MAX_TEXT = 256 * 1024;
const MAX_SEGMENTS = 5_000;

/** The text of a value with its expressions put in; those that nothing decides leave a stand-in. */
export function evaluateText(text: TracedText, scope: StepScope): TracedText {
  if (!text.value.includes('${{')) return text;
  const segments = splitExpressions(text.value);
  if (segments === null || segments.length > MAX_SEGMENTS) return text.as(scope.texts.standIn(text.value));
  let length = 0;
  const parts = segments.map(({ start, end, expression }) => {
    const written = text.slice(start, end);
    if (expression === null) return written;
    const value = evaluate(expression, written, scope);
    length += value.value.length;
    return length > MAX_TEXT ? written.as(scope.texts.standIn(written.value)) : value.framed(written);
  });
  return TracedText.join(parts);
}

function evaluate(expression: string, written: TracedText, scope: StepScope): TracedText {
  const parsed = parseExpression(expression);
  if (parsed?.kind === 'literal') return written.as(parsed.text);
  const found =
    parsed === null
      ? (callIn(expression, written, scope) ?? chooseIn(expression, written, scope))
      : lookUp(parsed, written, scope);
  return found ?? written.as(scope.texts.standIn(written.value));
}

/** What `a || b` is, as far as its sides are known. */
function chooseIn(expression: string, written: TracedText, scope: StepScope): TracedText | null {
  const chosen = chooseAlternative(expression, scope.texts, (side) => {
    const parsed = parseExpression(side);
    return parsed?.kind === 'property' ? (lookUp(parsed, written, scope)?.value ?? null) : null;
  });
  if (chosen === null) return null;
  return written.as('text' in chosen ? chosen.text : scope.texts.standIn(`\${{ ${chosen.source} }}`));
}

/** The texts of a list that one expression gives, else the text itself. */
export function evaluateTexts(text: TracedText, scope: StepScope): readonly string[] {
  const [only, ...others] = splitExpressions(text.value) ?? [];
  const expression = others.length === 0 ? (only?.expression ?? null) : null;
  const read = (source: string): CallValue => readArgument(source, text, scope);
  const value =
    expression === null
      ? null
      : parseExpression(expression) === null
        ? evaluateCall(expression, read)
        : read(expression);
  return Array.isArray(value) ? value : [evaluateText(text, scope).value];
}

/** What a function gives as a text. */
function callIn(expression: string, written: TracedText, scope: StepScope): TracedText | null {
  const value = evaluateCall(expression, (argument) => readArgument(argument, written, scope));
  if (value === null || isUnknown(String(value))) return null;
  return written.as(typeof value === 'string' ? value : 'Array');
}

function readArgument(source: string, written: TracedText, scope: StepScope): CallValue {
  const parsed = parseExpression(source);
  if (parsed === null) return null;
  if (parsed.kind === 'literal') return parsed.text;
  const found = parsed.context === 'matrix' && scope.matrix !== null && propertyOf(scope.matrix, parsed.path);
  if (found && found !== 'unknown' && found.kind !== 'scalar')
    return found.kind === 'list' ? listTexts(found.items, written, scope) : null;
  const value = lookUp(parsed, written, scope)?.value ?? null;
  return value === null || isUnknown(value) ? null : value;
}

function listTexts(items: readonly YamlTree[], written: TracedText, scope: StepScope): CallValue {
  const texts = items.map((item) => textOfTree(item, written, scope).value);
  return texts.some(isUnknown) ? null : texts;
}

/** The value of a property; null where nothing decides it. */
function lookUp(
  { context, path }: { readonly context: string; readonly path: readonly string[] },
  written: TracedText,
  scope: StepScope,
): TracedText | null {
  const [name, ...rest] = path;
  if (name === undefined) return null;
  switch (context) {
    case 'matrix': {
      if (scope.matrix === null) return null;
      const found = propertyOf(scope.matrix, path);
      if (found === 'unknown') return null;
      return found === undefined ? written.as('') : textOfTree(found, written, scope);
    }
    case 'env':
      return rest.length > 0 ? null : (scope.env?.lookUp(name, true) ?? null);
    case 'inputs':
      return rest.length > 0 || scope.inputs === null
        ? null
        : (scope.inputs.get(name.toLowerCase()) ?? (scope.inputs.isOpen === true ? null : written.as('')));
    default:
      return null;
  }
}

/** A value within a text: GitHub calls lists and objects by their kind. */
function textOfTree(tree: YamlTree, written: TracedText, scope: StepScope): TracedText {
  if (tree.kind !== 'scalar') return written.as(tree.kind === 'list' ? 'Array' : 'Object');
  return evaluateText(tree.text, { texts: scope.texts, matrix: null, inputs: null, env: null });
}

/** Whether the text has a part that nothing decides. */
export function isKnown(text: TracedText): boolean {
  return !isUnknown(text.value);
}
