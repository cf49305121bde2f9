import type { SourceText } from '../source-text.js';
import type { NodeOrigin } from './model/node.js';

/** Why compose would not read a project, or a bound that it exceeds. */
export interface ComposeRefusal {
  readonly file: string;
  readonly line: number;
  readonly message: string;
  /** It is about something that bake does not read. */
  readonly isComposeOnly: boolean;
}

/** Collects refusals: reading goes on, so that what the file says of builds is still seen. */
export class Refusals {
  readonly all: ComposeRefusal[] = [];

  add(source: SourceText, offset: number, message: string, isComposeOnly = false): void {
    this.all.push({ file: source.file, line: source.positionAt(offset).line, message, isComposeOnly });
  }

  at(origin: NodeOrigin, message: string, isComposeOnly = false): void {
    this.add(origin.source, origin.start, message, isComposeOnly);
  }
}
