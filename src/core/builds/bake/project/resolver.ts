import type { StepEnvironment } from '../../step-environment.js';
import type { Budget } from '../bounds.js';
import { newEvaluation } from '../evaluation/evaluate.js';
import type { BakeFunction } from '../evaluation/function.js';
import type { Defaults } from '../evaluation/never-null.js';
import type { EvaluationScope } from '../evaluation/scope.js';
import { TypeProblem } from '../evaluation/type-expressions.js';
import { WrittenExpressions } from '../evaluation/written-expressions.js';
import { STANDARD_FUNCTIONS } from '../functions/standard.js';
import { freeNames } from '../hcl/free-names.js';
import { quoteSpan, type Span, SyntaxProblem } from '../hcl/source.js';
import type { Expression, TraversalStep } from '../hcl/syntax.js';
import { ConversionError } from '../values/conversion.js';
import { convert } from '../values/convert.js';
import { DYNAMIC, type Type } from '../values/type.js';
import { nullOf, text, type Value, withMark } from '../values/value.js';
import type { BakeRefusal, Definitions, VariableDefinition } from './definitions.js';
import { readSignature, userFunction } from './user-functions.js';
import { findInvalid, takeGiven, variableType } from './variables.js';

/** What is evaluated: the value, and why it has none. */
export interface Evaluated {
  readonly value: Value;
  readonly error: { readonly span: Span; readonly message: string } | null;
  /** The mark of anything that was looked at. */
  readonly touched: string | null;
}

/** Resolves references into blocks; returns whether the name is one of theirs. */
export type BlockReference = (type: string, steps: readonly TraversalStep[], span: Span) => void;

const NOTHING_BOUND: ReadonlySet<string> = new Set();

/** Evaluates variables, constants and functions when something needs them, as bake does. */
export class Resolver implements Defaults {
  readonly scope: EvaluationScope;
  readonly refusals: BakeRefusal[];
  readonly written: WrittenExpressions;
  readonly #variables = new Map<string, Value>();
  readonly #functions = new Map<string, BakeFunction>();
  readonly #definitions: Definitions;
  readonly #environment: StepEnvironment | undefined;
  readonly #started = new Set<string>();
  /** What expressions have asked for and no file defines. */
  readonly missing = new Set<string>();
  /** Variables and constants that bake would refuse. */
  readonly #refused = new Set<string>();
  #resolveBlock: BlockReference = () => {};

  constructor(definitions: Definitions, environment: StepEnvironment | undefined, budget: Budget) {
    this.#definitions = definitions;
    this.#environment = environment;
    this.refusals = [...definitions.refusals];
    this.written = new WrittenExpressions(definitions, environment);
    const standard: EvaluationScope = {
      variables: new Map(),
      functions: STANDARD_FUNCTIONS,
      parent: null,
      budget,
    };
    this.scope = { variables: this.#variables, functions: this.#functions, parent: standard, budget };
    this.#variables.set('BAKE_CMD_CONTEXT', text('cwd://'));
    const platform = 'BAKE_LOCAL_PLATFORM is only known where bake runs';
    this.#variables.set('BAKE_LOCAL_PLATFORM', withMark(text('linux/amd64'), platform));
  }

  onBlockReference(resolve: BlockReference): void {
    this.#resolveBlock = resolve;
  }

  setVariable(name: string, value: Value): void {
    this.#variables.set(name, value);
  }

  refuse(span: Span, message: string): void {
    this.refusals.push({ span, message });
  }

  /** Variables, their validations, and functions; constants wait until something needs them, or for the end. */
  resolveDefinitions(): void {
    for (const name of this.#definitions.variables.keys()) this.#resolveVariable(name, this.scope);
    for (const definition of this.#definitions.variables.values())
      for (const { span, message } of findInvalid(definition, this.scope)) this.refuse(span, message);
    for (const name of this.#definitions.functions.keys()) this.#resolveFunction(name);
  }

  resolveConstants(): void {
    for (const name of this.#definitions.attributes.keys()) this.#resolveVariable(name, this.scope);
  }

  /** The expression that gives a name its value, where a file says it. */
  expressionOf(name: string): Expression | null {
    if (this.#environment?.lookUp(name) !== undefined && !this.#definitions.attributes.has(name)) return null;
    const attribute =
      this.#definitions.attributes.get(name) ?? this.#definitions.variables.get(name)?.default;
    return attribute?.expression ?? null;
  }

  /** The default of a variable that is a text if its value comes from outside. */
  find(name: string): Expression | 'text' | null {
    const attribute = this.#definitions.attributes.get(name);
    const variable = this.#definitions.variables.get(name);
    if (this.#refused.has(name)) return null;
    if (attribute !== undefined || variable === undefined) return attribute?.expression ?? null;
    const isTyped = variableType(variable.type?.expression).specified;
    // JSON from outside may be null
    if (isTyped && this.#environment?.lookUp(`${name}_JSON`) !== undefined) return null;
    return variable.default?.expression ?? (isTyped ? null : 'text');
  }

  evaluate(expression: Expression, scope: EvaluationScope): Evaluated {
    this.#resolveNames(expression, scope, NOTHING_BOUND);
    const evaluation = newEvaluation();
    const value = evaluation.evaluate(expression, scope);
    return { value, error: evaluation.errors[0] ?? null, touched: evaluation.touched };
  }

  #resolveNames(expression: Expression, scope: EvaluationScope, bound: ReadonlySet<string>): void {
    const names = freeNames(expression);
    for (const name of names.functions) this.#resolveFunction(name);
    for (const { name, steps } of names.variables) {
      if (bound.has(name)) continue;
      if (name === 'target' || name === 'group') this.#resolveBlock(name, steps, expression);
      else this.#resolveVariable(name, scope);
    }
  }

  #resolveVariable(name: string, scope: EvaluationScope): void {
    for (let current: EvaluationScope | null = scope; current !== null; current = current.parent) {
      if (current.variables.has(name)) return;
    }
    const attribute = this.#definitions.attributes.get(name);
    const variable = this.#definitions.variables.get(name);
    if (attribute === undefined && variable === undefined) return void this.missing.add(`variable ${name}`);
    const span = attribute ?? variable?.span;
    if (this.#started.has(name)) {
      if (span !== undefined) this.#giveUp(name, span, `${name} depends on itself`);
      return;
    }
    this.#started.add(name);
    try {
      const value =
        attribute === undefined && variable !== undefined
          ? this.#variableValue(variable)
          : this.#constantValue(name, attribute?.expression, scope, variable !== undefined);
      this.#variables.set(name, value);
    } catch (error) {
      const expected = [ConversionError, SyntaxProblem, TypeProblem].some((kind) => error instanceof kind);
      if (!expected || span === undefined || !(error instanceof Error)) throw error;
      this.#giveUp(name, span, `${name}: ${error.message}`);
    }
  }

  /** A placeholder for a value that bake would refuse. */
  #giveUp(name: string, span: Span, message: string): void {
    this.refuse(span, message);
    this.#refused.add(name);
    this.#variables.set(name, withMark(text(''), message));
  }

  #constantValue(
    name: string,
    expression: Expression | undefined,
    scope: EvaluationScope,
    isVariable: boolean,
  ): Value {
    const value = this.#defaultValue(expression, scope, DYNAMIC);
    return isVariable ? this.#override(name, value, DYNAMIC, false, true) : value;
  }

  #defaultValue(expression: Expression | undefined, scope: EvaluationScope, type: Type): Value {
    if (expression === undefined) return text('');
    const { value, error, touched } = this.evaluate(expression, scope);
    if (error === null) return convert(value, type);
    if (touched === null) throw new ConversionError(`${error.message} (in ${quoteSpan(error.span)})`);
    return withMark(text(''), touched);
  }

  #variableValue(variable: VariableDefinition): Value {
    if (variable.description !== null) this.#checkDescription(variable.description.expression);
    const { type, specified } = variableType(variable.type?.expression);
    const { name } = variable;
    if (variable.default === null) {
      const empty = specified ? nullOf(type) : text('');
      const given = this.#override(name, empty, type, specified, false);
      return given === empty ? withMark(empty, `the variable "${name}" has no default`) : given;
    }
    const value = this.#defaultValue(variable.default.expression, this.scope, type);
    return this.#override(name, value, type, specified, true);
  }

  /** A description is text without anything to evaluate. */
  #checkDescription(expression: Expression): void {
    const names = freeNames(expression);
    if (expression.source.outer !== null) return;
    if (names.functions.length > 0 || names.variables.length > 0) {
      throw new SyntaxProblem(expression, 'a description cannot use variables or functions');
    }
  }

  /** What the environment says instead; the value itself where it says nothing. */
  #override(name: string, value: Value, type: Type, specified: boolean, hasDefault: boolean): Value {
    const definition = { name, type, specified, hasDefault };
    return takeGiven(this.#environment, value, definition, (other) => this.#definitions.variables.has(other));
  }

  /** Those of the standard library cannot be defined again. */
  #hasFunction(name: string): boolean {
    return this.#functions.has(name) || STANDARD_FUNCTIONS.has(name);
  }

  #resolveFunction(name: string): void {
    const definition = this.#definitions.functions.get(name);
    if (this.#hasFunction(name)) return;
    if (definition === undefined) return void this.missing.add(`function ${name}`);
    const key = `function ${name}`;
    if (this.#started.has(key)) {
      this.refuse(definition.span, `the function "${name}" calls itself`);
      return;
    }
    this.#started.add(key);
    try {
      const signature = readSignature(definition);
      const result = definition.result?.expression;
      if (result === undefined) return;
      const bound = new Set([...signature.names, ...(signature.rest === null ? [] : [signature.rest])]);
      this.#resolveNames(result, this.scope, bound);
      this.#requireNames(result, bound);
      this.#functions.set(name, userFunction(signature, result, this.scope));
    } catch (error) {
      if (!(error instanceof SyntaxProblem)) throw error;
      this.refuse(error.span, error.message);
    }
  }

  /** Whatever a function's result names must exist, whether or not the function is ever called. */
  #requireNames(result: Expression, bound: ReadonlySet<string>): void {
    const names = freeNames(result);
    const missingFunction = names.functions.find((name) => !this.#hasFunction(name));
    if (missingFunction !== undefined)
      throw new SyntaxProblem(result, `there is no function "${missingFunction}"`);
    const known = (name: string) =>
      bound.has(name) || this.#variables.has(name) || name === 'target' || name === 'group';
    const missing = names.variables.find(({ name }) => !known(name));
    if (missing !== undefined) throw new SyntaxProblem(result, `there is no variable "${missing.name}"`);
  }
}
