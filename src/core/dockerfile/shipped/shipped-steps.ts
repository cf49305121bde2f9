import { type ByteString, decodeText } from '../go/byte-string.js';
import { toLower } from '../go/unicode.js';
import type { Instruction } from '../instructions/instruction.js';
import { Placer } from '../places.js';
import { Refusal } from '../refusal.js';
import { type BuildProgress, isForWindows } from '../resolve/build-progress.js';
import { ImageName } from '../resolve/image-name.js';
import { findImageContext, hasImage } from '../resolve/resolve.js';
import { readCopySource } from '../resolve/sources.js';
import { SCRATCH, type State } from '../resolve/states.js';
import type { Node } from '../syntax/nodes.js';
import { LazyStep } from './lazy-step.js';
import type { FileSource, ShippedStep, ShippedSteps } from './shipped-step.js';

/** What happens in the stages of one build. Each is described once, so that what is found out about one is found out once. */
export class StageSteps {
  readonly #build: BuildProgress;
  readonly #placer: Placer;
  readonly #steps = new Map<State, readonly ShippedStep[]>();
  readonly #sources = new Map<State, FileSource | null>();

  constructor(file: ByteString, build: BuildProgress) {
    this.#build = build;
    this.#placer = new Placer(file);
  }

  /** What happens in the image that ships, from the stage with its base to the target. */
  describeShipped(target: State): ShippedSteps {
    return new LazyShipped(target, this.#build, this);
  }

  /** What happens in one stage. */
  list(state: State): readonly ShippedStep[] {
    const known = this.#steps.get(state);
    if (known !== undefined) return known;
    const steps = this.#describe(state);
    this.#steps.set(state, steps);
    return steps;
  }

  /** What a stage leaves to those that build on it. */
  listTriggers({ text }: State): readonly ShippedStep[] {
    return (text?.commands ?? []).flatMap(({ kind, node }) =>
      kind !== 'onbuild' || node.child === null ? [] : [new LazyStep(node.child, node, this.#placer, null)],
    );
  }

  #describe({ base, text, triggered, context }: State): readonly ShippedStep[] {
    if (context !== null) return [];
    const describe = (instruction: Instruction, place: Node): ShippedStep =>
      new LazyStep(
        instruction.node,
        place,
        this.#placer,
        instruction.kind === 'copy' ? () => this.#findSource(instruction) : null,
      );
    const triggers = base === null || !triggered ? [] : [...base.inherited, ...base.triggers];
    const run = triggers.flatMap(({ node, instruction }) =>
      instruction instanceof Refusal ? [] : [describe(instruction, node)],
    );
    const own = (text?.commands ?? []).map((command) => describe(command, command.node));
    return [...run, ...own];
  }

  /** What an instruction takes its files from; undefined where that is the context. */
  #findSource(instruction: Instruction): FileSource | null | undefined {
    if (instruction.kind !== 'copy' || instruction.from === null) return undefined;
    const { options, states } = this.#build;
    try {
      const source = readCopySource(instruction.from.text, options?.escapeToken ?? '\\');
      const state = 'index' in source ? states.all[Number(source.index)] : states.find(toLower(source.name));
      if (state !== undefined) return this.#findStage(state);
      return 'name' in source ? findImage(new ImageName(source.name), this.#build) : null;
    } catch (error) {
      if (error instanceof Refusal) return null;
      throw error;
    }
  }

  /** Null where it is not known what is at the bottom of a stage. The same for all that is taken from it. */
  #findStage(state: State): FileSource | null {
    const known = this.#sources.get(state);
    if (known !== undefined) return known;
    const found = this.#describeSource(state);
    this.#sources.set(state, found);
    return found;
  }

  #describeSource(state: State): FileSource | null {
    const chain = listChain(state);
    const [bottom] = chain;
    if (
      bottom === undefined ||
      chain.some(({ context, unresolved }) => context !== null || unresolved.length > 0)
    )
      return null;
    if (state.text === null) return findImage(state.name, this.#build);
    const base = hasImage(bottom) ? findImage(bottom.name, this.#build)?.base : null;
    if (base === undefined) return null;
    return new LazySource(base, () => chain.flatMap((link) => this.list(link)));
  }
}

/** The images at the bottom of what stages take files from. */
function listOrigins(chain: readonly State[]): readonly string[] {
  const seen = new Set<State>();
  const waiting = [...chain];
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    if (seen.has(state)) continue;
    seen.add(state);
    waiting.push(...state.sources, ...(state.base === null ? [] : [state.base]));
  }
  return [...seen].flatMap(({ base, name }) => (base === null ? [name.bytes] : []));
}

/** From the state at the bottom to this one. */
function listChain(top: State): State[] {
  const chain: State[] = [];
  for (let state: State | null = top; state !== null; state = state.base) chain.unshift(state);
  return chain;
}

/** Null for one that a context replaces. */
function findImage(name: ImageName, { options }: BuildProgress): FileSource | null {
  const { reference, bytes } = name;
  if (bytes === SCRATCH) return { kept: new Map(), base: null, steps: [] };
  if (reference === null) return null;
  const isReplaced =
    options !== null && options.contexts.size > 0 && findImageContext(name, null, options) !== null;
  return isReplaced ? null : { kept: new Map(), base: reference, steps: [] };
}

/**
 * A list that is made when it is asked for. Where many objects are made, their class has the getters: an object that is written
 * with getters has a shape of its own, which V8 frees late, with all that they refer to.
 */
class LazySteps {
  readonly #list: () => readonly ShippedStep[];
  #steps: readonly ShippedStep[] | null = null;

  constructor(list: () => readonly ShippedStep[]) {
    this.#list = list;
  }

  get steps(): readonly ShippedStep[] {
    this.#steps ??= this.#list();
    return this.#steps;
  }
}

/** Most bases are fine whatever is done on them. */
class LazyShipped extends LazySteps implements ShippedSteps {
  readonly #target: State;
  readonly #build: BuildProgress;
  #chain: readonly State[] | null = null;

  constructor(target: State, build: BuildProgress, stages: StageSteps) {
    super(() => this.#listChain().flatMap((state) => stages.list(state)));
    this.#target = target;
    this.#build = build;
  }

  get target(): number {
    return this.#target.line;
  }

  get identity(): string {
    return [this.target, this.isForWindows, ...listOrigins(this.#listChain())].join(' ');
  }

  get name(): string | null {
    const name = this.#target.text?.from.name ?? '';
    return name === '' ? null : decodeText(name);
  }

  get isForWindows(): boolean {
    return isForWindows(this.#build, this.#listChain()[0] ?? this.#target);
  }

  #listChain(): readonly State[] {
    this.#chain ??= listChain(this.#target);
    return this.#chain;
  }
}

class LazySource extends LazySteps implements FileSource {
  readonly kept = new Map<unknown, unknown>();
  readonly base: FileSource['base'];

  constructor(base: FileSource['base'], list: () => readonly ShippedStep[]) {
    super(list);
    this.base = base;
  }
}
