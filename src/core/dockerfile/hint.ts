import type { Message } from '../message.js';

/** Two sentences without their full stops. */
export interface Hint {
  readonly why: Message;
  readonly advice: Message;
}
