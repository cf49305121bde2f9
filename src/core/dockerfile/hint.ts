import type { Message } from '../message.js';

/** Two sentences without their full stops. */
export interface Hint {
  readonly why: Message;
  readonly advice: Message;
}

/** A value of an argument that only a build gives which may be of another file. */
export interface TriedValue {
  readonly value: string;
  readonly file: string;
  readonly line: number;
  /** How many other values such builds give it. */
  readonly others: number;
}

/** An ARG after the first FROM, and its line. */
export interface MisplacedArg {
  readonly name: string;
  readonly line: number;
}
