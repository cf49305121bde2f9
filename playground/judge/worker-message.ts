import type { PlaygroundInput } from '../input.js';
import type { RoleSteps } from './image-walk.js';
import type { PlaygroundAnswer } from './judge-input.js';

/** What the page asks. */
export interface ToJudge {
  readonly id: number;
  readonly input: PlaygroundInput;
}

/** What comes back, in this order: the answer, the steps of each reference, and that this was all. */
export type FromJudge = { readonly id: number } & (
  | { readonly kind: 'answer'; readonly answer: PlaygroundAnswer }
  | { readonly kind: 'steps'; readonly index: number; readonly explained: readonly RoleSteps[] }
  | { readonly kind: 'done' }
);
