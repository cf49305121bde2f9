import { type ByteString, decodeText } from '../go/byte-string.js';
import { toLower } from '../go/unicode.js';
import type { FlagValue } from '../instructions/flag-values.js';
import type { Instruction } from '../instructions/instruction.js';
import { Placer } from '../places.js';
import type { ImageUse, Place, Role, Via } from '../reading.js';
import { Refusal } from '../refusal.js';
import type { BuildProgress } from '../resolve/build-progress.js';
import type { FoundContext } from '../resolve/contexts.js';
import type { EpochContext } from '../resolve/epoch.js';
import { ImageName } from '../resolve/image-name.js';
import { findImageContext, hasImage } from '../resolve/resolve.js';
import { readCopySource } from '../resolve/sources.js';
import { SCRATCH, type State } from '../resolve/states.js';
import type { Trigger } from '../resolve/triggers.js';
import type { StageSteps } from '../shipped/shipped-steps.js';
import { mapFlag } from '../syntax/flags.js';
import { toOffset } from '../syntax/lines.js';
import { describeContext, describeUse, markStage, TOP } from './described-use.js';

/** Where a name is in an instruction's logical line. */
interface Named {
  readonly name: ByteString;
  readonly role: Role;
  readonly start: number;
  readonly end: number;
  /** What BuildKit made of it. */
  readonly states: readonly State[];
}

const NOTHING = new ImageName('');
/** No part of a platform has a slash, so what is not a stage is at most one of Docker Hub's own images. */
const STAGE_OF_PLATFORM =
  /^[\w.-]+(?:\$(?:(?:TARGET|BUILD)(?:OS|ARCH|VARIANT)(?!\w)|\{(?:TARGET|BUILD)(?:OS|ARCH|VARIANT)\})[\w.-]*)+$/;

/** All images that the stages of a build name, stage by stage. `steps`: to say what happens in what ships. */
export function findUses(
  file: ByteString,
  build: BuildProgress,
  final: State | null,
  steps: StageSteps | null,
): { readonly uses: ImageUse[]; readonly openBases: readonly ImageUse[] } {
  const collector = new Collector(file, build, final, steps);
  if (build.epoch !== null) collector.addEpoch(build.epoch);
  for (const state of build.states.all) if (state.text !== null) collector.addStage(state);
  return collector;
}

class Collector {
  readonly uses: ImageUse[] = [];
  readonly openBases: ImageUse[] = [];
  readonly #build: BuildProgress;
  readonly #final: State | null;
  readonly #steps: StageSteps | null;
  readonly #placer: Placer;

  constructor(file: ByteString, build: BuildProgress, final: State | null, steps: StageSteps | null) {
    this.#build = build;
    this.#final = final;
    this.#steps = steps;
    this.#placer = new Placer(file);
  }

  addEpoch({ context, node }: EpochContext): void {
    const place = node === null ? TOP : this.#placer.findPlace(node, node.argsStart, node.source.end);
    const replacedBy = describeContext(context);
    if (replacedBy?.image == null) return;
    const use = describeUse(place, new ImageName(context.key), 'context', 'mounted', null, true);
    this.uses.push({ ...use, image: replacedBy.image, reference: replacedBy.reference, replacedBy });
  }

  addStage(state: State): void {
    if (state.text === null) return;
    const { node } = state.text.from;
    const isOpen = state.unresolved.length > 0 && !hasImage(state);
    const findPlace = (): Place =>
      this.#placer.findPlace(node, node.argsStart, node.argsStart + (node.args[0]?.length ?? 0));
    if (isOpen) this.openBases.push(this.#describeOpenBase(state, findPlace()));
    if (hasImage(state)) {
      const place = findPlace();
      const context = state.context ?? this.#findContext(state.name, state);
      const role = state === this.#final ? 'final' : 'build';
      const use = describeUse(place, state.name, 'from', role, state.index, state.reachable);
      if (state.unresolved.length > 0) use.unresolved = state.unresolved.map(decodeText);
      if (context !== null) use.replacedBy = markStage(describeContext(context), state.context !== null);
      const isNoImage = state.ownBase !== null || state.name.bytes === SCRATCH;
      const { target } = this.#build;
      if (this.#steps !== null && role === 'final' && target !== null)
        use.ships = [this.#steps.describeShipped(target)];
      // with or without the context, nothing is pulled for it
      if (!isNoImage || use.replacedBy?.image !== null) this.uses.push(use);
    }
    for (const instruction of state.text.commands) this.#addSources(state, instruction);
    for (const trigger of [...state.triggers, ...state.inherited]) this.#addTrigger(state, trigger);
  }

  /** A FROM that names a stage or `scratch` only because an argument has no value. */
  #describeOpenBase(state: State, place: Place): ImageUse {
    const role = isOnChain(state, this.#build.target) ? 'final' : 'build';
    const use = describeUse(place, state.name, 'from', role, state.index, state.reachable);
    const unresolved = state.unresolved.map(decodeText);
    const picksStage = STAGE_OF_PLATFORM.test(state.text?.from.node.args[0] ?? '');
    const open = { ...use, image: null, reference: null, invalid: null, unresolved };
    return picksStage ? { ...open, picksStage } : open;
  }

  #addSources(state: State, instruction: Instruction): void {
    const { node } = instruction;
    const escapeToken = this.#build.options?.escapeToken ?? '\\';
    for (const named of this.#findNames(instruction, node.source.text, escapeToken)) {
      const place = this.#placer.findPlace(node, named.start, named.end);
      this.#add(state, named, place, named.role === 'copied' ? 'copy-from' : 'mount-from', state.reachable);
    }
  }

  #addTrigger(state: State, trigger: Trigger): void {
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
    const { states } = named;
    const name = new ImageName(named.name);
    const isReachable = reachable || states.some((image) => image.reachable);
    const use = describeUse(place, name, via, named.role, state.index, isReachable);
    const copiedIn = new Set(states.flatMap((image) => image.copiedIn));
    if (copiedIn.size > 0) {
      use.copiedIn = [...copiedIn].sort((a, b) => a - b);
      if (use.role !== 'copied') use.ownRole = use.role;
      use.role = 'copied';
    }
    const isLate = states.some((image) => image.reachable && image.late);
    if (!isLate) use.replacedBy = describeContext(this.#findContext(name, null));
    this.uses.push(use);
  }

  #findNames(instruction: Instruction, line: ByteString, escapeToken: string): readonly Named[] {
    if (instruction.kind === 'copy' && instruction.from !== null) {
      const { from } = instruction;
      const name = this.#findCopyName(from.text, this.#build.options?.escapeToken ?? '\\');
      return name === null
        ? []
        : [locate(name, 'copied', line, from, 0, escapeToken, this.#build.states.findImages(instruction, 0))];
    }
    if (instruction.kind !== 'run') return [];
    return instruction.mounts.flatMap(({ from, flag, fromStart }, mount) => {
      if (from === '' || !this.#isImage(from)) return [];
      const states = this.#build.states.findImages(instruction, mount);
      return [locate(from, 'mounted', line, flag, fromStart, escapeToken, states)];
    });
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

/** Whether a stage is the target or what it builds on. */
function isOnChain(state: State, target: State | null): boolean {
  for (let link = target; link !== null; link = link.base) if (link === state) return true;
  return false;
}

function locate(
  name: ByteString,
  role: Role,
  line: ByteString,
  flag: FlagValue,
  start: number,
  escapeToken: string,
  states: readonly State[],
): Named {
  const origins = mapFlag(line, flag.word, escapeToken);
  const first = flag.word.text.length - flag.text.length + start;
  const last = first + Math.max(name.length, 1) - 1;
  return {
    name,
    role,
    start: origins[first] ?? flag.word.start,
    end: (origins[last] ?? flag.word.end - 1) + 1,
    states,
  };
}
