import { tryConvert } from '../evaluation/access.js';
import type { AnyBlock } from '../hcl/body.js';
import { quoteSpan, type Span, SyntaxProblem } from '../hcl/source.js';
import type { Attribute, TraversalStep } from '../hcl/syntax.js';
import { DYNAMIC, mapOf, objectOf, STRING, type Type, typeName } from '../values/type.js';
import {
  elements,
  isKnown,
  isNull,
  list,
  nullOf,
  object,
  text,
  type Value,
  withMark,
} from '../values/value.js';
import { type ArgumentType, GROUP_FIELDS, TARGET_FIELDS } from './fields.js';
import type { Instance } from './instances.js';
import type { Evaluated, Resolver } from './resolver.js';

/** The value of one argument of an instance. */
export interface ArgumentValue {
  readonly value: Value;
  readonly attribute: Attribute;
}

/** How far an instance is evaluated. */
class InstanceState {
  readonly values = new Map<string, ArgumentValue>();
  readonly started = new Set<string>();
  /** The arguments that references have asked for. */
  asked: Set<string> | null = null;
}

const NO_VALUES: ReadonlyMap<string, ArgumentValue> = new Map();
const TARGET_NAMES: ReadonlySet<string> = new Set(TARGET_FIELDS.keys());
const GROUP_NAMES: ReadonlySet<string> = new Set(GROUP_FIELDS.keys());

/** The arguments of targets and groups, evaluated when something refers to them, as bake does. */
export class BlockValues {
  readonly #resolver: Resolver;
  readonly #states = new Map<Instance, InstanceState>();
  readonly #attributes = new Map<AnyBlock, ReadonlyMap<string, Attribute>>();
  readonly #blocks = new Map<AnyBlock, readonly Instance[]>();
  readonly #byName = new Map<string, AnyBlock[]>();
  /** Which instance a reference by type and name sees: the one that was evaluated last. */
  readonly #seen = new Map<string, Instance>();
  /** The block of which everything was evaluated, where no other came after it: each instance of a matrix asks again. */
  #whole: AnyBlock | null = null;
  /** What `target` and `group` stand for in expressions; grows with every reference. */
  readonly #objects = new Map<
    string,
    { readonly fields: Map<string, Value>; readonly types: Map<string, Type> }
  >();

  constructor(resolver: Resolver) {
    this.#resolver = resolver;
    resolver.onBlockReference((type, steps, span) => this.#follow(type, steps, span));
  }

  /** Makes blocks known under the names of their instances. */
  add(blocks: ReadonlyMap<AnyBlock, readonly Instance[]>): void {
    for (const [block, instances] of blocks) {
      this.#blocks.set(block, instances);
      for (const { name } of instances) {
        const key = `${block.type} ${name}`;
        this.#byName.set(key, [...(this.#byName.get(key) ?? []), block]);
      }
    }
  }

  /** All arguments of an instance. */
  read(instance: Instance): ReadonlyMap<string, ArgumentValue> {
    this.#resolveBlock(instance.block, null);
    return this.#states.get(instance)?.values ?? NO_VALUES;
  }

  #stateOf(instance: Instance): InstanceState {
    const known = this.#states.get(instance);
    if (known !== undefined) return known;
    const state = new InstanceState();
    this.#states.set(instance, state);
    return state;
  }

  #follow(type: string, steps: readonly TraversalStep[], span: Span): void {
    const [first, second] = steps;
    if (first?.kind !== 'attribute') {
      this.#resolver.refuse(span, `${type} is followed by a dot and a name`);
      return;
    }
    const only = second?.kind === 'attribute' ? second.name : null;
    for (const block of this.#byName.get(`${type} ${first.name}`) ?? [])
      this.#resolveBlock(block, only, span);
    this.#show(type, first.name);
  }

  /** Makes what is known of a target or group visible to expressions. */
  #show(type: string, name: string): void {
    const shown = this.#objects.get(type) ?? {
      fields: new Map<string, Value>(),
      types: new Map<string, Type>(),
    };
    if (!this.#objects.has(type)) {
      this.#objects.set(type, shown);
      this.#resolver.setVariable(type, {
        type: objectOf(shown.types),
        data: shown.fields,
        mark: null,
        inner: null,
      });
    }
    const instance = this.#seen.get(`${type} ${name}`);
    if (instance === undefined) return;
    const value = this.#objectOf(instance, this.#states.get(instance)?.values ?? NO_VALUES);
    shown.fields.set(name, value);
    shown.types.set(name, value.type);
  }

  #fields(block: AnyBlock): ReadonlyMap<string, ArgumentType> {
    return block.type === 'group' ? GROUP_FIELDS : TARGET_FIELDS;
  }

  #attributesOf(block: AnyBlock): ReadonlyMap<string, Attribute> {
    const known = this.#attributes.get(block);
    if (known !== undefined) return known;
    let found: ReadonlyMap<string, Attribute> = new Map();
    try {
      found = block.body.attributes(block.type === 'group' ? GROUP_NAMES : TARGET_NAMES);
      if (block.type === 'group' && !found.has('targets'))
        throw new SyntaxProblem(block.span, 'a group needs targets');
    } catch (error) {
      if (!(error instanceof SyntaxProblem)) throw error;
      this.#resolver.refuse(error.span, error.message);
    }
    this.#attributes.set(block, found);
    return found;
  }

  /** Evaluates one argument, or all, of every instance; of several blocks with one name the last is what refers see. */
  #resolveBlock(block: AnyBlock, only: string | null, span: Span = block.span): void {
    if (only === null && this.#whole === block) return;
    this.#whole = null;
    for (const instance of this.#blocks.get(block) ?? []) {
      const state = this.#stateOf(instance);
      if (only !== null && state.asked?.has(only) === true) return;
      for (const [name, attribute] of this.#attributesOf(block)) {
        if ((only === null || name === only) && !state.values.has(name))
          this.#resolveField(instance, name, attribute, state, span);
      }
      if (only !== null) {
        state.asked ??= new Set();
        state.asked.add(only);
      }
      this.#seen.set(`${block.type} ${instance.name}`, instance);
    }
    if (only === null) this.#whole = block;
  }

  #resolveField(
    instance: Instance,
    name: string,
    attribute: Attribute,
    { started, values }: InstanceState,
    span: Span,
  ): void {
    if (started.has(name)) {
      this.#resolver.refuse(span, `${instance.block.type}.${instance.name}.${name} depends on itself`);
      return;
    }
    started.add(name);
    const field = this.#fields(instance.block).get(name);
    const outcome = this.#resolver.evaluate(attribute.expression, instance.scope);
    if (field !== undefined) values.set(name, { value: this.#decode(outcome, field, attribute), attribute });
  }

  /** The value as the argument needs it; what does not fit is null and marked. */
  #decode(outcome: Evaluated, field: ArgumentType, attribute: Attribute): Value {
    const { value, error, touched } = outcome;
    const converted = error === null ? tryConvert(value, field.type) : null;
    const wrong =
      error?.message ??
      (converted === null
        ? `${attribute.name} must be ${typeName(field.type)}, not ${typeName(value.type)}`
        : fault(converted, field));
    if (wrong === null && converted !== null) return converted;
    if (touched !== null) return withMark(nullOf(field.type), touched);
    const message = `${wrong} (in ${quoteSpan(error?.span ?? attribute.expression)})`;
    this.#resolver.refuse(error?.span ?? attribute.expression, message);
    return withMark(nullOf(field.type), message);
  }

  /** What a reference such as `target.x` sees: all arguments, null where nothing is said. */
  #objectOf(instance: Instance, values: ReadonlyMap<string, ArgumentValue>): Value {
    const fields = new Map<string, Value>([['name', text(instance.name)]]);
    for (const [name, field] of this.#fields(instance.block)) {
      fields.set(name, values.get(name)?.value ?? emptyOf(name, field));
    }
    return object(fields);
  }
}

/** What an argument is to others where the target says nothing. */
function emptyOf(name: string, { type }: ArgumentType): Value {
  if (name === 'description') return text('');
  return type === DYNAMIC && name !== 'resources' ? list([], mapOf(STRING)) : nullOf(type);
}

/** Why a converted value does not fit after all. */
function fault(value: Value, field: ArgumentType): string | null {
  if (!isKnown(value) || elements(value).some((element) => !isKnown(element)))
    return 'the value is not known';
  if (isNull(value)) return field.nullable ? null : 'null is not allowed here';
  return field.nullableElements || !elements(value).some(isNull) ? null : 'null is not allowed in it';
}
