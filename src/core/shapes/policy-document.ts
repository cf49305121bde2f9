import type { Problem } from '../problem.js';
import { findPlace, type LineStarts, listLineStarts } from './line-starts.js';
import { groupRepeated } from './repeated-problems.js';

/** Where a value stands in a policy file. `key` as people say it: `allow[2]`, `overrides[0].rules.unpinned`. 1-based line and column. */
export interface PolicyPlace {
  readonly key: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** More problems than anybody mends in one go. */
const MAX_PROBLEMS = 50;
/** Alternatives of all patterns together: each takes memory, and time for every image. */
const MAX_ALTERNATIVES = 20_000;

/** What a file of the gate's own is called, for messages. */
export interface DocumentKind {
  readonly noun: 'policy' | 'baseline';
  /** In UTF-16 units: what is far larger than any real one is an attempt to use up memory. */
  readonly maxLength: number;
  /** Line ends, brackets, quotes and the like: what YAML makes of each takes far more memory than a letter. Null: any number. */
  readonly maxSigns: number | null;
  /** It is written by a program, so that one mistake is soon everywhere: it is said once. */
  readonly isGenerated?: true;
  /** What to do about one that is longer. */
  readonly whenLong: string;
  /** What to begin an empty one with. */
  readonly beginning: string;
  /** Keys that it consists of. */
  readonly keys: string;
}

const POLICY_DOCUMENT: DocumentKind = {
  noun: 'policy',
  maxLength: 2_000_000,
  maxSigns: 200_000,
  whenLong: 'split it, or use patterns instead of lists',
  beginning: '"version: 1" and an "allow" list',
  keys: '"version: 1" and "allow:"',
};

/** One policy file, or another of the gate's own, while it is read: where things stand in it, and what is wrong with it. */
export class PolicyDocument {
  readonly file: string;
  readonly text: string;
  readonly kind: DocumentKind;
  #lines: LineStarts | null = null;
  readonly #problems: Problem[] = [];
  #alternatives = 0;
  readonly #places = new Map<string, PolicyPlace>();

  constructor(file: string, text: string, kind: DocumentKind = POLICY_DOCUMENT) {
    this.file = file;
    this.text = text;
    this.kind = kind;
  }

  place(offset: number, key: string): PolicyPlace {
    this.#lines ??= listLineStarts(this.text);
    const at = Math.max(0, Math.min(offset, this.text.length));
    return { key, file: this.file, ...findPlace(this.#lines, at) };
  }

  report(
    place: Pick<PolicyPlace, 'line' | 'column'>,
    message: string,
    level: Problem['level'] = 'error',
  ): void {
    this.#problems.push({ file: this.file, line: place.line, column: place.column, level, message });
  }

  remember(place: PolicyPlace): void {
    this.#places.set(place.key, place);
  }

  /** Counts what patterns expand to; false once that is too much. */
  spend(alternatives: number): boolean {
    this.#alternatives += alternatives;
    return this.#alternatives <= MAX_ALTERNATIVES;
  }

  /** Whether a key is written, with a right value or a wrong one. */
  has(key: string): boolean {
    return this.#places.has(key);
  }

  /** The place of a key: `rules.unpinned.require`. If the policy does not write it, the closest key around it. */
  find(key: string): PolicyPlace {
    for (let outer = key; outer !== ''; outer = outer.replace(/(?:^|\.|(?=\[))[^.[]*$/, '')) {
      const place = this.#places.get(outer);
      if (place !== undefined) return place;
    }
    return this.place(0, 'policy');
  }

  get hasErrors(): boolean {
    return this.#problems.some(({ level }) => level === 'error');
  }

  /** In the order of the file, once each, errors of one place before its warnings; cut off with a note where there are very many. */
  listProblems(): readonly Problem[] {
    const sorted = this.#problems.toSorted(
      (one, other) =>
        one.line - other.line || one.column - other.column || one.level.localeCompare(other.level),
    );
    const different = sorted.filter(
      (problem, index) =>
        !sorted.slice(Math.max(0, index - 5), index).some((other) => isSame(problem, other)),
    );
    const unique = this.kind.isGenerated === true ? groupRepeated(different) : different;
    const rest = unique.length - MAX_PROBLEMS;
    const last = unique[MAX_PROBLEMS];
    if (last === undefined) return unique;
    const level = unique.slice(MAX_PROBLEMS).some((problem) => problem.level === 'error')
      ? 'error'
      : 'warning';
    return [
      ...unique.slice(0, MAX_PROBLEMS),
      { ...last, level, message: `And ${rest} more ${rest === 1 ? 'problem' : 'problems'} from here on` },
    ];
  }
}

function isSame(one: Problem, other: Problem): boolean {
  return one.line === other.line && one.column === other.column && one.message === other.message;
}
