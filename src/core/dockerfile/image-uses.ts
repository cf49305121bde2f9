import { formatReference } from '../image/reference.js';
import type { Build } from './build/build.js';
import { type FoundContext, readContextImage } from './build/contexts.js';
import { ImageName } from './build/image-name.js';
import { findImageContext, hasImage } from './build/resolve.js';
import { readCopySource } from './build/sources.js';
import { SCRATCH, type State } from './build/states.js';
import type { Trigger } from './build/triggers.js';
import type { FlagValue } from './instructions/flag-values.js';
import type { Instruction } from './instructions/instruction.js';
import { Placer } from './places.js';
import type { ImageUse, Place, Replacement, Role, Via } from './reading.js';
import { Refusal } from './refusal.js';
import { mapFlag } from './syntax/flags.js';
import { toOffset } from './syntax/lines.js';
import { type ByteString, decodeText } from './text/byte-string.js';
import { toLower } from './text/unicode.js';

/** Where in an instruction's logical line a name stands. */
interface Named {
  readonly name: ByteString;
  readonly role: Role;
  readonly start: number;
  readonly end: number;
}

const NONE: readonly string[] = [];
const NOTHING = new ImageName('');

/** All images that the stages of a build name, stage by stage. */
export function findUses(file: ByteString, build: Build, final: State | null): ImageUse[] {
  const collector = new Collector(file, build, final);
  for (const state of build.states.all) if (state.text !== null) collector.addStage(state);
  return collector.uses;
}

class Collector {
  readonly uses: ImageUse[] = [];
  readonly #build: Build;
  readonly #final: State | null;
  readonly #placer: Placer;

  constructor(file: ByteString, build: Build, final: State | null) {
    this.#build = build;
    this.#final = final;
    this.#placer = new Placer(file);
  }

  addStage(state: State): void {
    if (state.text === null) return;
    const { node } = state.text.from;
    if (hasImage(state)) {
      const start = node.argsStart;
      const place = this.#placer.findPlace(node, start, start + (node.args[0]?.length ?? 0));
      const context = state.context ?? this.#findContext(state.name, state);
      const role = state === this.#final ? 'final' : 'build';
      const use = describeUse(place, state.name, 'from', role, state.index, state.reachable);
      use.unresolved = state.unresolved.length === 0 ? NONE : state.unresolved.map(decodeText);
      if (context !== null) use.replacedBy = markStage(describeContext(context), state.context !== null);
      this.uses.push(use);
    }
    let trigger = 0;
    for (const instruction of state.text.commands) {
      if (instruction.kind === 'onbuild') this.#addTrigger(state, state.triggers[trigger++]);
      else this.#addSources(state, instruction);
    }
  }

  #addSources(state: State, instruction: Instruction): void {
    const { node } = instruction;
    const escapeToken = this.#build.options?.escapeToken ?? '\\';
    for (const named of this.#findNames(instruction, node.source.text, escapeToken)) {
      const place = this.#placer.findPlace(node, named.start, named.end);
      this.#add(state, named, place, named.role === 'copied' ? 'copy-from' : 'mount-from', state.reachable);
    }
  }

  #addTrigger(state: State, trigger: Trigger | undefined): void {
    if (trigger === undefined) return;
    const { node, instruction, start: shift } = trigger;
    if (instruction instanceof Refusal) {
      const place = this.#placer.findPlace(node, shift, node.source.end);
      const invalid = `bad trigger: ${decodeText(instruction.text)}`;
      const child = node.child?.keyword;
      const role = child === 'run' ? 'mounted' : 'copied';
      this.uses.push({ ...describeUse(place, NOTHING, 'onbuild', role, state.index, trigger.ran), invalid });
      return;
    }
    // A trigger is read with the default escape; its text is part of the line of its ONBUILD.
    const { source } = instruction.node;
    const outer = (at: number): number => shift + toOffset(source, at);
    for (const named of this.#findNames(instruction, source.text, '\\')) {
      const place = this.#placer.findPlace(node, outer(named.start), outer(named.end));
      this.#add(state, named, place, 'onbuild', trigger.ran);
    }
  }

  #add(state: State, named: Named, place: Place, via: Via, reachable: boolean): void {
    const name = new ImageName(named.name);
    const use = describeUse(place, name, via, named.role, state.index, reachable);
    use.replacedBy = describeContext(this.#findContext(name, null));
    this.uses.push(use);
  }

  #findNames(instruction: Instruction, line: ByteString, escapeToken: string): readonly Named[] {
    if (instruction.kind === 'copy' && instruction.from !== null) {
      const { from } = instruction;
      const name = this.#findCopyName(from.text, this.#build.options?.escapeToken ?? '\\');
      return name === null ? [] : [locate(name, 'copied', line, from, 0, escapeToken)];
    }
    if (instruction.kind !== 'run') return [];
    return instruction.mounts
      .filter(({ from }) => from !== '' && this.#isImage(from))
      .map(({ from, flag, fromStart }) => locate(from, 'mounted', line, flag, fromStart, escapeToken));
  }

  #findCopyName(from: ByteString, escapeToken: string): ByteString | null {
    try {
      const source = readCopySource(from, escapeToken);
      return 'name' in source && this.#isImage(source.name) ? source.name : null;
    } catch (error) {
      if (error instanceof Refusal) return null;
      throw error;
    }
  }

  #isImage(name: ByteString): boolean {
    return name !== SCRATCH && this.#build.states.find(toLower(name)) === undefined;
  }

  #findContext(name: ImageName, state: State | null): FoundContext | null {
    const { options } = this.#build;
    if (options === null || options.contexts.size === 0) return null;
    return findImageContext(name, state?.platform ?? null, options);
  }
}

function locate(
  name: ByteString,
  role: Role,
  line: ByteString,
  flag: FlagValue,
  start: number,
  escapeToken: string,
): Named {
  const origins = mapFlag(line, flag.word, escapeToken);
  const first = flag.word.text.length - flag.text.length + start;
  const last = first + Math.max(name.length, 1) - 1;
  return {
    name,
    role,
    start: origins[first] ?? flag.word.start,
    end: (origins[last] ?? flag.word.end - 1) + 1,
  };
}

/** A use of an image under a name; what is unresolved or replaced is filled in by who knows. */
export function describeUse(
  place: Place,
  name: ImageName,
  via: Via,
  role: Role,
  stage: number | null,
  reachable: boolean,
): { -readonly [Key in keyof ImageUse]: ImageUse[Key] } {
  return {
    line: place.line,
    column: place.column,
    endLine: place.endLine,
    endColumn: place.endColumn,
    image: name.canonical,
    reference: name.reference,
    written: name.written,
    via,
    role,
    stage,
    reachable,
    invalid: name.error,
    unresolved: NONE,
    replacedBy: null,
  };
}

/** An image that cannot be loaded is a problem of its own; here it is no image. */
export function describeContext(context: FoundContext | null): Replacement | null {
  if (context === null) return null;
  const reference = readQuietly(context);
  const image = reference === null ? null : formatReference(reference);
  return { context: decodeText(context.key), image, reference };
}

function markStage(replacement: Replacement | null, isStage: boolean): Replacement | null {
  return replacement !== null && isStage ? { ...replacement, stage: true } : replacement;
}

function readQuietly(context: FoundContext): ReturnType<typeof readContextImage> {
  try {
    return readContextImage(context);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
