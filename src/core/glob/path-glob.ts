import { expandBraces } from './brace-expansion.js';
import { ANY, matchSequence } from './glob.js';

/** A glob for repository paths with `/`, as in `settings.files`. */
export interface PathGlob {
  readonly source: string;
  /** `path` is relative to the root of the tree, without `./`. */
  matches(path: string): boolean;
  /** The same with the last name in any case, since BuildKit falls back from `Dockerfile` to `dockerfile`. */
  matchesAnyCase(path: string): boolean;
  /** Whether it may match something in a folder. */
  reaches(folder: string): boolean;
}

/** Longer globs are mistakes. */
const MAX_LENGTH = 1000;

/** One character of a segment: itself, any (`?`), or one of a set (`[a-z]`). */
type Accepts = (character: string) => boolean;
type Segment =
  | { readonly literal: string }
  /** `start`, `end`: what is written out there. */
  | {
      readonly parts: readonly (Accepts | typeof ANY)[];
      readonly start: string;
      readonly end: string;
    };
type Segments = readonly (Segment | typeof ANY)[];

const acceptAny: Accepts = () => true;
const ANY_SEGMENT: Segment = { parts: [ANY], start: '', end: '' };

/**
 * Compiles a path glob: `*` and `?` stay within one segment, `**` crosses them (`**​/x` is `x` at the root too), `{a,b}`
 * alternates, `[a-z]` and `[!a-z]` are sets, a backslash escapes. Hidden files are files like any other.
 */
export function parsePathGlob(source: string): PathGlob | { readonly error: string } {
  if (source.length > MAX_LENGTH) return { error: `is longer than ${MAX_LENGTH} characters` };
  const misplaced = findMisplaced(source);
  if (misplaced !== null) return { error: misplaced };
  const expansion = expandBraces(source);
  if (expansion.error !== undefined) return { error: expansion.error };
  const alternatives: Segments[] = [];
  for (const text of expansion.texts) {
    const compiled = compilePath(text);
    if (typeof compiled === 'string') return { error: compiled };
    alternatives.push(compiled);
  }
  return {
    source,
    matches: (path) => {
      for (const alternative of alternatives)
        if (mayMatch(alternative, path) && matchSequence(alternative, path.split('/'), acceptSegment))
          return true;
      return false;
    },
    matchesAnyCase: (path) => {
      const segments: (string | AnyCase)[] = path.split('/');
      segments.push({ name: String(segments.pop()) });
      return alternatives.some((alternative) => matchSequence(alternative, segments, acceptAnyCase));
    },
    reaches: (folder) => {
      const segments = folder.split('/');
      return alternatives.some((alternative) =>
        alternative.some((part, index) => {
          // up to here it is the folder, and at least one name is still to come
          const start = alternative.slice(0, part === ANY ? index + 1 : index);
          return matchSequence(start, segments, acceptSegment);
        }),
      );
    },
  };
}

/** The paths that a glob names without wildcards, each of its alternatives by itself. */
export function findPlainPaths({ source }: PathGlob): readonly string[] {
  const { texts = [] } = expandBraces(source);
  return texts.filter((text) => !/[*?[\\]/.test(text));
}

function findMisplaced(source: string): string | null {
  if (source.trim() === '') return 'is empty; write a path such as services/**';
  if (source.startsWith('!'))
    return 'begins with !, but globs cannot be negated here; use settings.ignore to leave paths out';
  if (source.startsWith('./'))
    return `begins with ./, but paths start at the root of the repository; write ${source.slice(2)}`;
  if (source.startsWith('/'))
    return `begins with /, but paths start at the root of the repository; write ${source.slice(1)}`;
  if (source.endsWith('/'))
    return `ends with /, but no file name does; write ${source}** for everything in the folder`;
  return null;
}

/** The segments of a glob without braces, or what is wrong with it. */
function compilePath(text: string): Segments | string {
  const segments: (Segment | typeof ANY)[] = [];
  const sources = text.split('/');
  for (const [index, source] of sources.entries()) {
    if (source === '') return 'has an empty segment (//, or a / at one end)';
    if (source === '.' || source === '..')
      return `contains ${source}; paths are written from the root of the repository`;
    if (source === '**') {
      // The last one matches at least one segment: `a/**` is what is in a, not a itself.
      if (index === sources.length - 1) segments.push(ANY_SEGMENT);
      segments.push(ANY);
    } else {
      const segment = compileSegment(source);
      if (typeof segment === 'string') return segment;
      segments.push(segment);
    }
  }
  return segments;
}

function compileSegment(source: string): Segment | string {
  if (!/[*?[\]\\]/.test(source)) return { literal: source };
  const characters = Array.from(source);
  const parts: (Accepts | typeof ANY)[] = [];
  for (let index = 0; index < characters.length; index++) {
    const character = characters[index] ?? '';
    if (character === '*') {
      if (characters[index + 1] === '*')
        return 'mixes ** with text, but ** must be alone between slashes, for example **/*.Dockerfile';
      parts.push(ANY);
    } else if (character === '?') {
      parts.push(acceptAny);
    } else if (character === '[') {
      const end = characters.indexOf(']', index + (/[!^]/.test(characters[index + 1] ?? '') ? 3 : 2));
      if (end < 0) return 'has a [ without a ] after it; write \\[ for the character itself';
      parts.push(compileSet(characters.slice(index + 1, end)));
      index = end;
    } else if (character === '\\') {
      const escaped = characters[++index];
      if (escaped === undefined) return 'ends with a backslash that escapes nothing';
      parts.push((actual) => actual === escaped);
    } else {
      parts.push((actual) => actual === character);
    }
  }
  const [start = ''] = /^[^*?[\\]*/.exec(source) ?? [];
  const [end = ''] = /[^*?\]\\]*$/.exec(source) ?? [];
  return { parts, start, end };
}

/** The set between brackets: single characters and ranges, `!` or `^` in front to negate it. */
function compileSet(members: readonly string[]): Accepts {
  const negated = members[0] === '!' || members[0] === '^';
  const rest = negated ? members.slice(1) : members;
  const ranges: [string, string][] = [];
  for (let index = 0; index < rest.length; index++) {
    const from = rest[index] ?? '';
    const to = rest[index + 2];
    if (rest[index + 1] === '-' && to !== undefined) {
      ranges.push([from, to]);
      index += 2;
    } else {
      ranges.push([from, from]);
    }
  }
  return (character) => ranges.some(([from, to]) => from <= character && character <= to) !== negated;
}

/** A name that is compared without regard to upper and lower case. */
interface AnyCase {
  readonly name: string;
}

function acceptAnyCase(segment: Segment, name: string | AnyCase): boolean {
  if (typeof name === 'string') return acceptSegment(segment, name);
  if ('literal' in segment) return segment.literal.toLowerCase() === name.name.toLowerCase();
  return matchSequence<Accepts, string>(segment.parts, Array.from(name.name), (accepts, character) =>
    [character, character.toLowerCase(), character.toUpperCase()].some(accepts),
  );
}

/** Whether its first name and its last one are those of the path, as far as they are written out: of most paths they are not. */
function mayMatch(alternative: Segments, path: string): boolean {
  const [first = ANY] = alternative;
  if (first !== ANY && !path.startsWith('literal' in first ? first.literal : first.start)) return false;
  const last = alternative.at(-1) ?? ANY;
  return last === ANY || path.endsWith('literal' in last ? last.literal : last.end);
}

function acceptSegment(segment: Segment, name: string): boolean {
  if ('literal' in segment) return segment.literal === name;
  return matchSequence<Accepts, string>(segment.parts, Array.from(name), (accepts, character) =>
    accepts(character),
  );
}
