import { TracedText } from '../traced-text.js';
import { isUnknown, type UnknownTexts } from '../unknown-texts.js';
import { parseExpression, splitExpressions } from './expression.js';
import { nameRest } from './expressions/alternatives.js';
import { choicesOf } from './expressions/choices.js';
import type { ExpressionSurroundings } from './expressions/evaluation.js';
import { listOptionsOnce } from './expressions/lasting-options.js';
import { nameProperty } from './expressions/names.js';
import { listTexts, listValues } from './expressions/options.js';
import {
  eventInput,
  type InputType,
  kindOfProperty,
  valueOfText,
  valueOfTree,
} from './expressions/properties.js';
import { type ExpressionValue, UnknownValue } from './expressions/values.js';
import { type Matrix, propertyOf } from './matrix.js';
import type { YamlTree } from './yaml/yaml-tree.js';

/** What the labels of a runner say of its system; `open`: nothing, so that it may be Windows. */
export type RunnerSystem = 'unix' | 'windows' | 'open';

/** Inputs by name in lower case. */
export interface InputValues extends ReadonlyMap<string, TracedText> {
  /** Whether others may be anything; otherwise they are empty. */
  readonly isOpen?: boolean;
}

/** The inputs of the event that started the workflow, by name in lower case; undefined: nothing is known of one. */
export type EventInputs = Pick<ReadonlyMap<string, TracedText>, 'get'>;

export const NO_EVENT: EventInputs = new Map();

/** What the expressions of a step can see. */
export interface StepScope {
  readonly texts: UnknownTexts;
  /** The combination of the job; null: nothing is known of it. */
  readonly matrix: Matrix | null;
  /** Inputs of the composite action or reusable workflow, by name in lower case; null: nothing is known of them. */
  readonly inputs: InputValues | null;
  /** What the inputs are declared to be, by name in lower case, otherwise texts; undefined: nothing tells. */
  readonly inputTypes?: ReadonlyMap<string, InputType>;
  readonly event?: EventInputs;
  readonly env: EnvScope | null;
  /** Where in the workspace the action of the repository is that has the step; null: it is in none; undefined: nothing tells. */
  readonly actionPath?: TracedText | null | undefined;
  /** What earlier steps and jobs have put out. */
  readonly outputs?: KnownOutputs;
  /** Names of variables have no case on Windows. */
  readonly system?: RunnerSystem;
  /** The job whose variables and secrets are seen; undefined: nothing tells. */
  readonly job?: YamlTree;
}

/** The variables of a workflow, job or step, and those around them. */
export interface EnvScope {
  /** The value as written, evaluated where it is written; undefined: not set here, or not for expressions. */
  lookUp(name: string, isExpression?: boolean): TracedText | undefined;
  /** Those that are set by their names. */
  readonly names: readonly string[];
  /** The same without what steps have written. */
  original?(name: string, isExpression?: boolean): TracedText | undefined;
  /** The same after so many changes of steps; null: it is not known which ones. */
  after?(changes: number | null): EnvScope;
  /** Whether what steps have written is known of a variable that is not set here. */
  decides?(name: string): boolean;
  /** Whether a step before, an image or the machine of the runner may have set variables of which nothing here tells. */
  mayHoldMore?(): boolean;
}

/** What steps and jobs put out, as far as their scripts say. */
export interface KnownOutputs {
  /** The texts that a property of `steps`, `needs` or `jobs` may be; null among them: one that is not known. */
  list(context: string, path: readonly string[]): readonly (string | null)[];
}

/** Expansions are bounded: a text that doubles itself through `env` would not end. */
const MAX_TEXT = 256 * 1024;
const MAX_SEGMENTS = 5_000;
const OUTPUTS = new Set(['steps', 'needs', 'jobs']);

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
  const isOutput = parsed !== null && OUTPUTS.has(parsed.context) && scope.outputs !== undefined;
  return parsed === null || isOutput
    ? chooseText(expression, written, scope)
    : (lookUp(parsed, written, scope) ?? written.as(scope.texts.standIn(written.value)));
}

/** What operators and functions give; where that is one of several texts, the one that is taken. */
function chooseText(expression: string, written: TracedText, scope: StepScope): TracedText {
  const { texts } = scope;
  const choices = choicesOf(texts);
  const surroundings = () => openSurroundings(written, scope);
  const options = listOptionsOnce(expression, texts, surroundings, choices.assumed);
  const [only = null] = options;
  const chosen = options.length > 1 ? choices.choose(`${nameOfPlace(written)} ${expression}`, options) : only;
  if (chosen !== null && chosen.text !== null) return written.as(chosen.text);
  const rest = nameRest(expression, texts, (side) => {
    const parsed = parseExpression(side);
    return parsed?.kind === 'property' ? (lookUp(parsed, written, scope)?.value ?? null) : null;
  });
  return written.as(texts.standIn(rest === expression ? written.value : `\${{${rest}}}`));
}

/** The texts of a list that one expression gives, else the text itself. */
export function evaluateTexts(text: TracedText, scope: StepScope): readonly string[] {
  const [only, ...others] = splitExpressions(text.value) ?? [];
  const expression = others.length === 0 ? (only?.expression ?? null) : null;
  const { texts } = scope;
  const found =
    expression === null
      ? null
      : listTexts(expression, texts, openSurroundings(text, scope), choicesOf(texts).assumed);
  return found ?? [evaluateText(text, scope).value];
}

/** The value of a text that is one expression; undefined: it is more than that, or nothing decides it. */
export function evaluateWhole(text: TracedText, scope: StepScope): ExpressionValue | undefined {
  const [only, ...others] = splitExpressions(text.value.trim()) ?? [];
  const expression = others.length === 0 ? (only?.expression ?? null) : null;
  if (expression === null) return undefined;
  const choices = choicesOf(scope.texts);
  const values = listValues(expression, scope.texts, openSurroundings(text, scope), choices.assumed) ?? [];
  const [first] = values;
  const chosen = values.length < 2 ? first : choices.choose(`${nameOfPlace(text)} =${expression}`, values);
  return chosen?.value;
}

function nameOfPlace(written: TracedText): string {
  const { file, line, column } = written.place();
  return `${file}:${line}:${column}`;
}

/** What an expression sees. */
export function openSurroundings(written: TracedText, scope: StepScope): ExpressionSurroundings {
  const { texts, matrix, inputs } = scope;
  const choices = choicesOf(texts);
  const place = {
    written: () => nameOfPlace(written),
    job: scope.job,
    matrix,
    inputs,
    idOf: (thing: object) => choices.idOf(thing),
  };
  const nameOf = (context: string, path: readonly string[]): string => nameProperty(context, path, place);
  const lookUpValue = (context: string, path: readonly string[]): ExpressionValue => {
    const [first = '', ...rest] = path;
    const found = context === 'matrix' && matrix !== null ? propertyOf(matrix, path) : 'unknown';
    if (context === 'matrix' && path.length > 0 && found !== 'unknown')
      return found === undefined
        ? null
        : valueOfTree(found, (tree) => textOfTree(tree, written, scope).value);
    const kind =
      context === 'inputs' && path.length === 1
        ? (scope.inputTypes?.get(first.toLowerCase()) ?? (scope.inputTypes === undefined ? 'any' : 'text'))
        : kindOfProperty(context, path);
    const text =
      path.length === 0 || (rest.length > 0 && context !== 'github') || context === 'matrix'
        ? null
        : lookUp({ context, path }, written, scope);
    return text === null
      ? new UnknownValue(nameOf(context, path), kind)
      : valueOfText(text.value, kind, nameOf(context, path));
  };
  const lookUpAll = (context: string, path: readonly string[]): readonly ExpressionValue[] =>
    (OUTPUTS.has(context) ? (scope.outputs?.list(context, path) ?? [null]) : [null]).map(
      (text) => text ?? lookUpValue(context, path),
    );
  return { lookUp: lookUpAll, name: (node) => `${nameOfPlace(written)}:${node.start}` };
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
    case 'github': {
      if (rest.length === 0 && name.toLowerCase() === 'action_path') {
        const value = scope.actionPath === null ? '' : pathOfAction(scope)?.value;
        return value === undefined ? null : written.as(value);
      }
      const input = eventInput(path);
      return input === null ? null : (scope.event?.get(input) ?? null);
    }
    default:
      return null;
  }
}

/** The folder of the action as its steps have it, below the stand-in for the workspace; undefined: there is none, or nothing tells. */
export function pathOfAction({ actionPath, texts }: StepScope): TracedText | undefined {
  const workspace = texts.standIn(`\${{ github.workspace }}`);
  return actionPath?.as(actionPath.value === '.' ? workspace : `${workspace}/${actionPath.value}`);
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
