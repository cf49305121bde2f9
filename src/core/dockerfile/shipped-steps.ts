import { decodeText } from './go/byte-string.js';
import { toLower } from './go/unicode.js';
import type { Instruction } from './instructions/instruction.js';
import type { Placer } from './places.js';
import type { Place } from './reading.js';
import { Refusal } from './refusal.js';
import type { BuildProgress } from './resolve/build-progress.js';
import { ImageName } from './resolve/image-name.js';
import { findImageContext, hasImage } from './resolve/resolve.js';
import { readCopySource } from './resolve/sources.js';
import { SCRATCH, type State } from './resolve/states.js';
import type { FileSource, ShippedStep, ShippedSteps } from './shipped-step.js';
import type { Node } from './syntax/nodes.js';

/** What happens in the image that ships, from the stage with its base to the target. */
export function describeShipped(target: State, build: BuildProgress, placer: Placer): ShippedSteps {
  const chain = listChain(target);
  const name = target.text?.from.name ?? '';
  let steps: readonly ShippedStep[] | null = null;
  return {
    target: target.line,
    identity: [target.line, ...listOrigins(chain)].join(' '),
    name: name === '' ? null : decodeText(name),
    // most bases are fine whatever is done on them
    get steps() {
      steps ??= chain.flatMap((state) => listSteps(state, build, placer));
      return steps;
    },
  };
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

const KNOWN = new WeakMap<State, readonly ShippedStep[]>();

/** What happens in one stage. Whoever asks gets the same steps, so that what is found out about one is found out once. */
export function listSteps(state: State, build: BuildProgress, placer: Placer): readonly ShippedStep[] {
  const known = KNOWN.get(state) ?? describeSteps(state, build, placer);
  KNOWN.set(state, known);
  return known;
}

function describeSteps(state: State, build: BuildProgress, placer: Placer): readonly ShippedStep[] {
  const { base, text, triggered, context } = state;
  if (context !== null) return [];
  const describe = (instruction: Instruction, place: Node): ShippedStep =>
    new LazyStep(
      instruction.node,
      place,
      placer,
      instruction.kind === 'copy' ? () => findSource(instruction, build, placer) : null,
    );
  const triggers = base === null || !triggered ? [] : [...base.inherited, ...base.triggers];
  const run = triggers.flatMap(({ node, instruction }) =>
    instruction instanceof Refusal ? [] : [describe(instruction, node)],
  );
  const own = (text?.commands ?? []).map((command) => describe(command, command.node));
  return [...run, ...own];
}

/** What a stage leaves to those that build on it. */
export function listTriggers({ text }: State, placer: Placer): readonly ShippedStep[] {
  return (text?.commands ?? []).flatMap(({ kind, node }) =>
    kind !== 'onbuild' || node.child === null ? [] : [new LazyStep(node.child, node, placer, null)],
  );
}

/** What an instruction takes its files from; undefined where that is the context. */
function findSource(
  instruction: Instruction,
  build: BuildProgress,
  placer: Placer,
): FileSource | null | undefined {
  if (instruction.kind !== 'copy' || instruction.from === null) return undefined;
  const { options, states } = build;
  try {
    const source = readCopySource(instruction.from.text, options?.escapeToken ?? '\\');
    const state = 'index' in source ? states.all[Number(source.index)] : states.find(toLower(source.name));
    if (state !== undefined) return findStage(state, build, placer);
    return 'name' in source ? findImage(new ImageName(source.name), build) : null;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

const SOURCES = new WeakMap<State, FileSource | null>();

/** Null where it is not known what is at the bottom of a stage. The same for all that is taken from it. */
function findStage(state: State, build: BuildProgress, placer: Placer): FileSource | null {
  const known = SOURCES.get(state);
  if (known !== undefined) return known;
  const found = describeSource(state, build, placer);
  SOURCES.set(state, found);
  return found;
}

function describeSource(state: State, build: BuildProgress, placer: Placer): FileSource | null {
  const chain = listChain(state);
  const [bottom] = chain;
  if (
    bottom === undefined ||
    chain.some(({ context, unresolved }) => context !== null || unresolved.length > 0)
  )
    return null;
  if (state.text === null) return findImage(state.name, build);
  const base = hasImage(bottom) ? findImage(bottom.name, build)?.base : null;
  if (base === undefined) return null;
  let steps: readonly ShippedStep[] | null = null;
  return {
    base,
    get steps() {
      steps ??= chain.flatMap((link) => listSteps(link, build, placer));
      return steps;
    },
  };
}

/** Null for one that a context replaces. */
function findImage(name: ImageName, { options }: BuildProgress): FileSource | null {
  const { reference, bytes } = name;
  if (bytes === SCRATCH) return { base: null, steps: [] };
  if (reference === null) return null;
  const isReplaced =
    options !== null && options.contexts.size > 0 && findImageContext(name, null, options) !== null;
  return isReplaced ? null : { base: reference, steps: [] };
}

/** Most of it is never asked for, and some by several rules. */
class LazyStep implements ShippedStep {
  readonly keyword: string;
  readonly json: boolean;
  readonly #node: Node;
  /** Where it is written, which for a trigger is its ONBUILD. */
  readonly #place: Node;
  readonly #placer: Placer;
  readonly #findSource: (() => FileSource | null | undefined) | null;
  #text: string | null = null;
  #words: readonly string[] | null = null;
  #heredocs: readonly string[] | null = null;

  constructor(
    node: Node,
    place: Node,
    placer: Placer,
    findFiles: (() => FileSource | null | undefined) | null,
  ) {
    this.keyword = decodeText(node.keyword);
    this.json = node.json;
    this.#node = node;
    this.#place = place;
    this.#placer = placer;
    this.#findSource = findFiles;
  }

  get place(): Place {
    const { source } = this.#place;
    return this.#placer.findPlace(this.#place, source.start, source.end);
  }

  get flags(): readonly string[] {
    return this.#node.flags.map(({ text }) => decodeText(text));
  }

  get words(): readonly string[] {
    this.#words ??= this.#node.args.map(decodeText);
    return this.#words;
  }

  get text(): string {
    const { source, argsStart } = this.#node;
    this.#text ??= decodeText(source.text.slice(argsStart, source.end));
    return this.#text;
  }

  get heredocs(): readonly string[] {
    this.#heredocs ??= this.#node.heredocs.map(({ body }) => decodeText(body));
    return this.#heredocs;
  }

  get source(): FileSource | null | undefined {
    return this.#findSource?.();
  }
}
