import type { ComposeNode } from '../model/node.js';

/** Keys from the top to a value that `!reset` or `!override` takes out of the files before. */
export type ResetPath = readonly string[];

/** A value with resets below it, which are relative to it; null where `!reset` takes it away, or it is refused. */
export interface Cut {
  readonly kind: 'cut';
  readonly node: ComposeNode | null;
  readonly resets: readonly ResetPath[];
}

export type Read = ComposeNode | Cut;

/** The value, if there is one. */
export function nodeOf(read: Read): ComposeNode | null {
  return read.kind === 'cut' ? read.node : read;
}

/** What is taken out below it. */
export function resetsOf(read: Read): readonly ResetPath[] {
  return read.kind === 'cut' ? read.resets : NO_RESETS;
}

/** A value with what it takes out; a plain one where that is nothing. */
export function cutBy(resets: readonly ResetPath[], node: ComposeNode | null): Read {
  return resets.length === 0 && node !== null ? node : { kind: 'cut', node, resets };
}

const NO_RESETS: readonly ResetPath[] = [];
/** A value that is refused. */
export const NOTHING: Cut = { kind: 'cut', node: null, resets: [] };
/** What `!reset` leaves. */
export const RESET: Cut = { kind: 'cut', node: null, resets: [[]] };
