import type { Build } from '../build.js';
import { fingerprint } from './fingerprint.js';

/** The fields of a build of which nothing is known but that it is there. */
export const EVERYTHING = ['context', 'dockerfile', 'inline', 'target', 'args', 'contexts', 'platforms'];

const ARGS = 'args.';

/** More of why a field cannot be known. */
export interface MoreOfDoubt {
  /** What it is made from, by names for people. */
  readonly origins?: ReadonlyMap<string, string>;
  /** Its value, with `OPEN_PART` for what is not known of it. */
  readonly known?: string | null;
  /** What it may be for all that is known. */
  readonly candidates?: readonly string[];
}

/** What a build says of them. */
type DoubtfulFields = Pick<
  Build,
  'unknown' | 'written' | 'givenArgs' | 'origins' | 'knownParts' | 'candidates'
>;

/** The fields of a build that cannot be known, and what decides each of them. */
export class Doubts {
  readonly written = new Map<string, string>();
  /** What fields are made from, by names for people. */
  readonly origins = new Map<string, ReadonlyMap<string, string>>();
  private readonly knownParts = new Map<string, string>();
  private readonly candidates = new Map<string, readonly string[]>();
  private readonly fields = new Set<string>();
  private readonly given = new Set<string>();

  /** Those of a build, to be changed. */
  static of({ unknown, written, givenArgs, origins, knownParts, candidates }: DoubtfulFields): Doubts {
    const doubts = new Doubts();
    for (const name of givenArgs ?? []) doubts.give(name);
    for (const field of unknown) doubts.fields.add(field);
    for (const [field, text] of written ?? []) doubts.written.set(field, text);
    for (const [field, parts] of origins ?? []) doubts.origins.set(field, parts);
    for (const [field, text] of knownParts ?? []) doubts.knownParts.set(field, text);
    for (const [field, texts] of candidates ?? []) doubts.candidates.set(field, texts);
    return doubts;
  }

  get unknown(): readonly string[] {
    return [...this.fields];
  }

  /** What a build says of itself by these. */
  describe(): Omit<DoubtfulFields, 'origins'> {
    const { unknown, givenArgs, written, knownParts, candidates } = this;
    return { unknown, givenArgs, written, knownParts, candidates };
  }

  /** `text`: what is written there, with what it is made from; `known`: the value alone, if a part is known. */
  add(field: string, text: string, { origins, known = null, candidates }: MoreOfDoubt = {}): void {
    if (candidates !== undefined) this.candidates.set(field, candidates);
    // of several texts any may be the one
    if (known === null || this.fields.has(field)) this.knownParts.delete(field);
    else this.knownParts.set(field, known);
    this.fields.add(field);
    if (origins !== undefined) this.origins.set(field, origins);
    this.note(field, text);
  }

  /** What decides more of a field, whether or not it is known. */
  note(field: string, text: string): void {
    const before = this.written.get(field);
    const whole = before === undefined || before === fingerprint(text) ? text : `${before}\n${text}`;
    this.written.set(field, fingerprint(whole));
  }

  /** An argument is given a value for certain, though that is not known. */
  give(name: string): void {
    this.given.add(ARGS + name);
  }

  /** The arguments that are given a value for certain, among those whose value is not known. */
  get givenArgs(): readonly string[] {
    return [...this.given].filter((field) => this.fields.has(field)).map((field) => field.slice(ARGS.length));
  }

  /** The last word on a field counts. */
  forget(field: string): void {
    this.fields.delete(field);
    this.written.delete(field);
    this.origins.delete(field);
    this.knownParts.delete(field);
    this.candidates.delete(field);
    this.given.delete(field);
  }
}
