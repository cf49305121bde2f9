import type { ByteString } from '../go/byte-string.js';
import type { Instruction } from '../instructions/instruction.js';
import type { StageText } from '../instructions/stage-text.js';
import type { FoundContext } from './contexts.js';
import { ImageName } from './image-name.js';
import type { Platform } from './platform.js';
import type { Trigger } from './triggers.js';

/** One stage, or one image that a COPY or RUN takes files from: `dispatchState` of dockerfile2llb/convert.go. */
export interface State {
  /** Null for an image of COPY or RUN. */
  readonly text: StageText | null;
  /** Of the instruction that it comes from. */
  readonly line: number;
  /** Index among all states, which `COPY --from=0` counts; an image may have more than one. */
  readonly index: number;
  /** Expanded name after FROM or --from. */
  readonly name: ImageName;
  /** Arguments without a value that take part in the name. */
  readonly unresolved: readonly ByteString[];
  /** Unknown names in it. */
  readonly unset: readonly ByteString[];
  readonly platform: Platform | null;
  readonly context: FoundContext | null;
  /** Its name in messages. */
  readonly label: ByteString;
  /** The stage that it builds on. */
  readonly base: State | null;
  /** The same, had no build context taken the place of this stage. */
  readonly ownBase: State | null;
  /** States that files are taken from. */
  readonly sources: State[];
  /** ONBUILD triggers that its children run. */
  readonly triggers: Trigger[];
  /** Triggers that it got by running one of its base's; its children run them first. */
  readonly inherited: Trigger[];
  /** It has run the triggers of its base. */
  triggered: boolean;
  /** Building the target resolves it. */
  reachable: boolean;
  /** An image that was skipped before it became reachable: no build context can replace it any more. */
  late: boolean;
  /** Lines of the COPY instructions that take files from this image by number. */
  readonly copiedIn: number[];
}

export const SCRATCH = 'scratch';

const NONE: readonly ByteString[] = [];
const NO_STATES: readonly State[] = [];

type Computed =
  | 'index'
  | 'sources'
  | 'triggers'
  | 'inherited'
  | 'triggered'
  | 'reachable'
  | 'late'
  | 'copiedIn';

/** All states of a build, in BuildKit's order. `dispatchStates`. */
export class States {
  readonly all: State[] = [];
  readonly #byName = new Map<ByteString, State>();
  readonly #images = new Map<Instruction, State[][]>();

  /** The last stage so far of this name, which is in lower case. */
  find(name: ByteString): State | undefined {
    return this.#byName.get(name);
  }

  add(state: Omit<State, Computed>): State {
    const added: State = {
      text: state.text,
      line: state.line,
      index: this.all.length,
      name: state.name,
      unresolved: state.unresolved,
      unset: state.unset,
      platform: state.platform,
      context: state.context,
      label: state.label,
      base: state.base,
      ownBase: state.ownBase,
      sources: [],
      triggers: [],
      inherited: [],
      triggered: false,
      reachable: false,
      late: false,
      copiedIn: [],
    };
    this.all.push(added);
    const name = state.text?.from.name ?? '';
    if (name !== '') this.#byName.set(name, added);
    return added;
  }

  /** The image of a COPY or of one mount of a RUN, once for each time that it runs. */
  addImage(baseName: ByteString, line: number, instruction: Instruction, mount: number): State {
    const base = this.find(baseName) ?? null;
    const added = this.add({
      text: null,
      line,
      name: new ImageName(baseName),
      unresolved: NONE,
      unset: NONE,
      platform: null,
      context: null,
      label: '',
      base,
      ownBase: base,
    });
    const images = this.#images.get(instruction) ?? [];
    this.#images.set(instruction, images);
    images[mount] ??= [];
    images[mount].push(added);
    return added;
  }

  /** Takes files from a state by number: this gives an image one more number, as in BuildKit. */
  copyByNumber(state: State, line: number): void {
    if (state.text !== null) return;
    this.all.push(state);
    state.copiedIn.push(line);
  }

  /** What `addImage` has added for this. */
  findImages(instruction: Instruction, mount: number): readonly State[] {
    return this.#images.get(instruction)?.[mount] ?? NO_STATES;
  }
}
