import type { AnyBlock, AnyBody } from '../hcl/body.js';
import { type Span, SyntaxProblem } from '../hcl/source.js';
import type { Attribute, Expression } from '../hcl/syntax.js';

export interface VariableDefinition {
  readonly name: string;
  readonly span: Span;
  readonly type: Attribute | null;
  readonly default: Attribute | null;
  readonly description: Attribute | null;
  readonly validations: readonly {
    readonly condition: Expression | null;
    readonly message: Expression | null;
  }[];
}

export interface FunctionDefinition {
  readonly name: string;
  readonly span: Span;
  readonly parameters: Attribute | null;
  readonly rest: Attribute | null;
  readonly result: Attribute | null;
}

/** What the files of a project say, before anything is evaluated. */
export interface Definitions {
  readonly variables: ReadonlyMap<string, VariableDefinition>;
  readonly functions: ReadonlyMap<string, FunctionDefinition>;
  readonly attributes: ReadonlyMap<string, Attribute>;
  readonly groups: readonly AnyBlock[];
  readonly targets: readonly AnyBlock[];
  readonly refusals: readonly BakeRefusal[];
}

/** Why bake would refuse the files. */
export interface BakeRefusal {
  readonly span: Span;
  readonly message: string;
}

/** Names that variables and functions cannot take. */
const RESERVED: ReadonlySet<string> = new Set(['group', 'target', 'BAKE_CMD_CONTEXT', 'BAKE_LOCAL_PLATFORM']);
const BLOCKS: ReadonlySet<string> = new Set(['group', 'target', 'variable', 'function']);
const VARIABLE_NAMES: ReadonlySet<string> = new Set(['type', 'default', 'description']);
const VALIDATION_NAMES: ReadonlySet<string> = new Set(['condition', 'error_message']);
const FUNCTION_NAMES: ReadonlySet<string> = new Set(['params', 'variadic_params', 'result']);

/** Later files win where a name is defined twice; blocks of all files stand one after the other. */
export function readDefinitions(bodies: readonly AnyBody[]): Definitions {
  const refusals: BakeRefusal[] = [];
  const attempt = <T>(read: () => readonly T[]): readonly T[] => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof SyntaxProblem)) throw error;
      refusals.push({ span: error.span, message: error.message });
      return [];
    }
  };
  const blocks = (type: string) => bodies.flatMap((body) => attempt(() => body.blocks(type, 1)));
  const variables = blocks('variable').flatMap((block) => attempt(() => [readVariable(block)]));
  const functions = blocks('function').flatMap((block) => attempt(() => [readFunction(block)]));
  const attributes = bodies.flatMap((body) => attempt(() => [...body.otherAttributes(BLOCKS).values()]));
  return {
    variables: byName(variables),
    functions: byName(functions),
    attributes: byName(attributes),
    groups: blocks('group'),
    targets: blocks('target'),
    refusals,
  };
}

function byName<T extends { readonly name: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.filter(({ name }) => !RESERVED.has(name)).map((item) => [item.name, item]));
}

function readVariable(block: AnyBlock): VariableDefinition {
  const attributes = block.body.attributes(VARIABLE_NAMES);
  const validations = block.body.blocks('validation', 0).map(({ body }) => {
    onlyNames(body, VALIDATION_NAMES);
    const found = body.attributes(VALIDATION_NAMES);
    return {
      condition: found.get('condition')?.expression ?? null,
      message: found.get('error_message')?.expression ?? null,
    };
  });
  return {
    name: block.label,
    span: block.span,
    type: attributes.get('type') ?? null,
    default: attributes.get('default') ?? null,
    description: attributes.get('description') ?? null,
    validations,
  };
}

function readFunction(block: AnyBlock): FunctionDefinition {
  onlyNames(block.body, FUNCTION_NAMES);
  const attributes = block.body.attributes(FUNCTION_NAMES);
  return {
    name: block.label,
    span: block.span,
    parameters: attributes.get('params') ?? null,
    rest: attributes.get('variadic_params') ?? null,
    result: attributes.get('result') ?? null,
  };
}

function onlyNames(body: AnyBody, allowed: ReadonlySet<string>): void {
  const extra = body.names().find(({ name }) => !allowed.has(name));
  if (extra !== undefined) throw new SyntaxProblem(extra, `"${extra.name}" is not expected here`);
}
