import type { Build } from '../build.js';
import { fingerprint } from './fingerprint.js';

/** The fields of a build of which nothing is known but that it is there. */
export const EVERYTHING = ['context', 'dockerfile', 'inline', 'target', 'args', 'contexts', 'platforms'];

/** The fields of a build that cannot be known, and what decides each of them. */
export class Doubts {
  readonly written = new Map<string, string>();
  private readonly fields = new Set<string>();

  /** Those of a build, to be changed. */
  static of({ unknown, written }: Pick<Build, 'unknown' | 'written'>): Doubts {
    const doubts = new Doubts();
    for (const field of unknown) doubts.fields.add(field);
    for (const [field, text] of written ?? []) doubts.written.set(field, text);
    return doubts;
  }

  get unknown(): readonly string[] {
    return [...this.fields];
  }

  /** `text`: what is written there, with what it is made from. */
  add(field: string, text: string): void {
    this.fields.add(field);
    this.note(field, text);
  }

  /** What decides more of a field, whether or not it is known. */
  note(field: string, text: string): void {
    const before = this.written.get(field);
    const whole = before === undefined || before === fingerprint(text) ? text : `${before}\n${text}`;
    this.written.set(field, fingerprint(whole));
  }

  /** The last word on a field counts. */
  forget(field: string): void {
    this.fields.delete(field);
    this.written.delete(field);
  }
}
