import type { Message } from '../message.js';

/** Two sentences without their full stops. */
export interface Hint {
  readonly why: Message;
  readonly advice: Message;
}

/** An ARG after the first FROM, and its line. */
export interface MisplacedArg {
  readonly name: string;
  readonly line: number;
}
