import type { StageText } from '../instructions/stages.js';
import type { ByteString } from '../text/byte-string.js';
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
  /** Index among all states, which `COPY --from=0` counts. */
  readonly index: number;
  /** Expanded name after FROM or --from. */
  readonly name: ImageName;
  /** Arguments without a value that take part in the name. */
  readonly unresolved: readonly ByteString[];
  readonly platform: Platform | null;
  readonly context: FoundContext | null;
  /** As messages call it. */
  readonly label: ByteString;
  /** The stage that it builds on. */
  readonly base: State | null;
  /** States that files are taken from. */
  readonly sources: State[];
  /** ONBUILD triggers that its children run, and that it got from its own base. */
  readonly triggers: Trigger[];
  /** It has run those of its base. */
  triggered: boolean;
  /** Building the target resolves it. */
  reachable: boolean;
}

export const SCRATCH = 'scratch';

const NONE: readonly ByteString[] = [];

type Computed = 'index' | 'sources' | 'triggers' | 'triggered' | 'reachable';

/** All states of a build, in BuildKit's order. `dispatchStates`. */
export class States {
  readonly all: State[] = [];
  readonly #byName = new Map<ByteString, State>();

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
      platform: state.platform,
      context: state.context,
      label: state.label,
      base: state.base,
      sources: [],
      triggers: [],
      triggered: false,
      reachable: false,
    };
    this.all.push(added);
    const name = state.text?.from.name ?? '';
    if (name !== '') this.#byName.set(name, added);
    return added;
  }

  /** The image of a COPY or RUN, once for each. */
  addImage(baseName: ByteString, line: number): State {
    const base = this.find(baseName) ?? null;
    return this.add({
      text: null,
      line,
      name: new ImageName(baseName),
      unresolved: NONE,
      platform: null,
      context: null,
      label: '',
      base,
    });
  }
}
