import type { SourceText } from '../source-text.js';
import type { NodeOrigin } from './model/node.js';

export interface RefusalTraits {
  /** It is about something that bake does not read. */
  readonly isComposeOnly?: true;
  /** Only the gate gives up, compose may go on: a bound is exceeded, or what counts lies elsewhere. */
  readonly isLimit?: true;
  /** Another file that this one is laid over may bring what is missing. */
  readonly isOverlay?: true;
  /** A service has neither an image nor a build. */
  readonly isLacking?: true;
  /** A file that is named is not there. */
  readonly isAbsent?: true;
  /** What is written there, if the message does not say all of it. */
  readonly written?: string;
}

/** Why compose would not read a project, or the gate does not. */
export interface ComposeRefusal extends RefusalTraits {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

export const LIMIT: RefusalTraits = { isLimit: true };

/** What is said of a file that cannot be read. */
export function traitsOf({
  isLimit,
  isAbsent,
}: {
  readonly isLimit: boolean;
  readonly isAbsent?: true;
}): RefusalTraits {
  return { ...(isLimit ? LIMIT : {}), ...(isAbsent === true ? { isAbsent } : {}) };
}

/** Collects refusals: reading goes on, so that what the file says of builds is still seen. */
export class Refusals {
  readonly all: ComposeRefusal[] = [];

  add(source: SourceText, offset: number, message: string, traits: RefusalTraits = {}): void {
    this.all.push({ ...traits, file: source.file, line: source.positionAt(offset).line, message });
  }

  at(origin: NodeOrigin, message: string, traits: RefusalTraits = {}): void {
    this.add(origin.source, origin.start, message, traits);
  }
}

/** Whether compose refuses the files: `overlay`, because something is missing that other files may bring. */
export type RefusalClass = 'none' | 'overlay' | 'some';

/** Beyond a limit it is unknown. */
export function classifyRefusals(refusals: readonly ComposeRefusal[]): RefusalClass {
  if (refusals.length === 0 || refusals.some(({ isLimit }) => isLimit === true)) return 'none';
  return refusals.every(({ isOverlay }) => isOverlay === true) ? 'overlay' : 'some';
}
