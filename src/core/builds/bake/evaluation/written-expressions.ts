import type { StepEnvironment } from '../../step-environment.js';
import { fingerprint } from '../../unknown/fingerprint.js';
import { freeNames } from '../hcl/free-names.js';
import type { Span } from '../hcl/source.js';
import type { Expression } from '../hcl/syntax.js';
import type { Definitions } from '../project/definitions.js';

/** Says what is written for a value that cannot be known: its expression, and all definitions that take part in it. */
export class WrittenExpressions {
  readonly #definitions: Definitions;
  readonly #environment: StepEnvironment | undefined;
  readonly #known = new Map<string, string>();
  #targets: ReadonlyMap<string, string> | null = null;

  constructor(definitions: Definitions, environment: StepEnvironment | undefined) {
    this.#definitions = definitions;
    this.#environment = environment;
  }

  describe(expression: Expression): string {
    return fingerprint(textOf(expression) + this.#describeNames(expression));
  }

  #describeNames(expression: Expression): string {
    const { variables, functions } = freeNames(expression);
    const names = [
      ...functions.map((name) => `function ${name}`),
      ...variables.map(({ name, steps: [step] }) => {
        const isBlock = name === 'target' && step?.kind === 'attribute';
        return isBlock ? `target ${step.name}` : name;
      }),
    ];
    return [...new Set(names)].map((name) => this.#describeName(name)).join('');
  }

  #describeName(name: string): string {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    // what refers to itself is refused
    this.#known.set(name, '');
    const own = this.#definitionsOf(name).map((expression) => `\n${name} = ${this.describe(expression)}`);
    const given = [name, `${name}_JSON`].map((one) => JSON.stringify(this.#environment?.lookUp(one) ?? null));
    const found = [...own, this.#listTargets().get(name) ?? '', ...given].join('\n');
    this.#known.set(name, found);
    return found;
  }

  #definitionsOf(name: string): readonly Expression[] {
    const { variables, functions, attributes } = this.#definitions;
    const found = name.startsWith('function ')
      ? [functions.get(name.slice('function '.length))?.result]
      : [attributes.get(name), variables.get(name)?.type, variables.get(name)?.default];
    return found.flatMap((attribute) => attribute?.expression ?? []);
  }

  /** Blocks that others refer to count as a whole. */
  #listTargets(): ReadonlyMap<string, string> {
    if (this.#targets !== null) return this.#targets;
    const targets = new Map<string, string>();
    for (const { label, body } of this.#definitions.targets)
      targets.set(`target ${label}`, `${targets.get(`target ${label}`) ?? ''}\n${textOf(body.span)}`);
    this.#targets = targets;
    return targets;
  }
}

function textOf({ source, start, end }: Span): string {
  return source.text.slice(start, end);
}
