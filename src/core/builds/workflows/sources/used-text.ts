import { fingerprint } from '../../unknown/fingerprint.js';
import { setsVariables } from '../shell/environment/command-files.js';
import { reachesFiles } from '../shell/environment/reached-files.js';

/** A script, an action or a workflow that may take part in values; what is asked of it many times is found once. */
export class UsedText {
  private readonly own: string;
  private print: string | null = null;
  private reaches: boolean | null = null;
  private sets: boolean | null = null;

  constructor(text: string) {
    this.own = text;
  }

  /** Equal only where the text is. */
  get text(): string {
    this.print ??= fingerprint(this.own);
    return this.print;
  }

  /** Whether it may write a variable for the steps after it. */
  writes(name: string): boolean {
    this.reaches ??= reachesFiles(this.own);
    if (this.reaches || (name !== '' && !this.own.includes(name))) return this.reaches;
    this.sets ??= setsVariables(this.own);
    return this.sets;
  }
}
