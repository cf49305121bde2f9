import { type ImagePattern, parsePattern } from '../../image/pattern/pattern.js';
import type { CamelCase } from '../../shapes/camel-case.js';
import { list } from '../../shapes/collection-shape.js';
import { deniedPattern } from '../../shapes/image-shapes.js';
import type { Shape } from '../../shapes/shape.js';
import { choice, type Failure, text } from '../../shapes/text-shape.js';
import { duration } from '../../shapes/value-shapes.js';

/** One option of a rule, declared once: what may be written, what holds without it, and how two demands go together. */
export interface Option<T> extends OptionWords<T> {
  readonly shape: Shape<T>;
  takeStricter(one: T, other: T): T;
  /** What may be written where something stricter holds above; null: what is written is as strict. */
  findLimit(above: T, written: T): string | null;
  /** Values that people write in place of the rule's level. */
  readonly bareWords: readonly string[];
}

export interface OptionWords<T> {
  /** A sentence for editors and for the table on the rule's page. */
  readonly description: string;
  /** What holds where nothing is written. */
  readonly normally: T;
  /** Other names that people give the option. */
  readonly aliases?: readonly string[];
}

export type Options = { readonly [name: string]: Option<unknown> };

/** What a policy says about the options of a rule, by their names in code. */
export type OptionValues<O extends Options> = {
  readonly [K in keyof O & string as CamelCase<K>]: O[K] extends Option<infer T> ? T : never;
};

/** One of some ordered words. `meanings`: what to write instead of other words. */
export function choiceOption<const T extends string>(
  words: readonly T[],
  {
    what,
    meanings = {},
    strictest,
    ...declared
  }: OptionWords<NoInfer<T>> & {
    /** For messages: `a kind of pin`. */
    readonly what: string;
    readonly meanings?: Readonly<Record<string, string>>;
    readonly strictest: 'first' | 'last';
  },
): Option<T> {
  const isAsStrict = (one: T, other: T) =>
    strictest === 'last'
      ? words.indexOf(one) >= words.indexOf(other)
      : words.indexOf(one) <= words.indexOf(other);
  return {
    ...declared,
    shape: choice(words, what, meanings),
    takeStricter: (one, other) => (isAsStrict(one, other) ? one : other),
    findLimit: (above, written) =>
      isAsStrict(written, above) ? null : words.filter((word) => isAsStrict(word, above)).join(' or '),
    bareWords: words,
  };
}

/** A number of days. */
export function durationOption({
  stricter,
  ...declared
}: OptionWords<number> & { readonly stricter: 'longer' | 'shorter' }): Option<number> {
  const isLonger = stricter === 'longer';
  return {
    ...declared,
    shape: duration,
    takeStricter: isLonger ? Math.max : Math.min,
    findLimit: (above, written) => {
      if (isLonger ? written >= above : written <= above) return null;
      return `${duration.print(above)} or ${isLonger ? 'more' : 'less'}`;
    },
    bareWords: [],
  };
}

/** A list of words of which each makes the rule stricter. */
export function wordsOption({
  word: { what, parse, pattern },
  ...declared
}: OptionWords<readonly string[]> & {
  /** What one of them is, and what is wrong with one. */
  readonly word: {
    readonly what: string;
    readonly parse: (source: string) => string | Failure;
    readonly pattern: string;
  };
}): Option<readonly string[]> {
  return growingList(text({ what, parse, schema: { pattern } }), {
    ...declared,
    what: 'words',
    write: (word) => word,
  });
}

/**
 * A list of patterns of images of which each makes the rule stricter; `normally` is written as a policy would write it. They
 * match as `deny` does: ask `findPattern`.
 */
export function patternsOption({
  normally,
  ...declared
}: OptionWords<readonly string[]>): Option<readonly ImagePattern[]> {
  return growingList(deniedPattern, {
    ...declared,
    normally: normally.map(readPattern),
    what: 'images',
    write: ({ source }) => source,
  });
}

/**
 * A list of patterns of images of which each makes the rule milder, so that a policy that extends another may only drop
 * some. They match as those of `patternsOption` do.
 */
export function trustedPatternsOption({
  normally,
  ...declared
}: OptionWords<readonly string[]>): Option<readonly ImagePattern[]> {
  const among = (some: readonly ImagePattern[], all: readonly ImagePattern[]): ImagePattern[] => {
    const known = new Set(all.map(({ source }) => source));
    return some.filter(({ source }) => known.has(source));
  };
  return {
    ...declared,
    normally: normally.map(readPattern),
    shape: list(deniedPattern, { what: 'images', mayBeEmpty: true }),
    takeStricter: among,
    findLimit: (above, written) => {
      if (among(written, above).length === written.length) return null;
      const names = above.map(({ source }) => source).join(', ');
      return names === '' ? 'an empty list' : `only what is among ${names}`;
    },
    bareWords: [],
  };
}

function readPattern(source: string): ImagePattern {
  const pattern = parsePattern(source, { anywhere: true });
  if ('error' in pattern)
    throw new Error(`A default pattern of a rule is wrong: "${source}" ${pattern.error}`);
  return pattern;
}

/** A list to which a policy that extends another may only add. It may be written empty if that is its default. */
function growingList<T>(
  item: Shape<T>,
  {
    what,
    write,
    ...declared
  }: OptionWords<readonly T[]> & { readonly what: string; readonly write: (value: T) => string },
): Option<readonly T[]> {
  const findMissing = (wanted: readonly T[], all: readonly T[]) => {
    const written = new Set(all.map(write));
    return wanted.filter((value) => !written.has(write(value)));
  };
  return {
    ...declared,
    shape: list(item, { what, mayBeEmpty: declared.normally.length === 0 }),
    takeStricter: (one, other) => [...one, ...findMissing(other, one)],
    findLimit: (above, written) => {
      const missing = findMissing(above, written);
      return missing.length === 0 ? null : `a list that has ${missing.map(write).join(', ')} too`;
    },
    bareWords: [],
  };
}
