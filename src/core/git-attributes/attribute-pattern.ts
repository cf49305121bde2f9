import type { ByteString } from '../dockerfile/go/byte-string.js';
import { ownValue } from '../own-value.js';

/** A pattern of a `.gitattributes`, ready to match. */
export interface AttributePattern {
  /** `path` relative to the folder of the `.gitattributes`; `fold`: ignore case, as on some systems. */
  matches(path: ByteString, fold: boolean): boolean;
}

/** A character, a set of characters, or a wildcard: `star` within a name, `folders` (`**` and its slash), `all`. */
type Token = string | ((character: string) => boolean) | 'star' | 'folders' | 'all';

const NEVER: AttributePattern = { matches: () => false };

/** As git reads them: a pattern without a slash is for names in any folder. Null: git ignores it. */
export function compileAttributePattern(source: ByteString): AttributePattern | null {
  if (source.startsWith('!')) return null;
  // for folders, which have no content
  if (source.endsWith('/')) return NEVER;
  const isName = !source.includes('/');
  const text = source.startsWith('/') ? source.slice(1) : source;
  const exact = compile(text, isName);
  const folded = compile(text.toLowerCase(), isName);
  if (exact === null || folded === null) return NEVER;
  return {
    matches(path, fold) {
      const subject = isName ? path.slice(path.lastIndexOf('/') + 1) : path;
      return fold ? matchAll(folded, subject.toLowerCase()) : matchAll(exact, subject);
    },
  };
}

interface Compiled {
  readonly prefix: string;
  readonly tokens: readonly Token[];
}

/** Null if a set does not end: such a pattern matches nothing. */
function compile(source: ByteString, isName: boolean): Compiled | null {
  const prefix = /^[^*?[\\]*/.exec(source)?.[0] ?? '';
  const tokens: Token[] = [];
  // git forgets the text before the first wildcard, so `**` after it counts as being at the start
  const rest = source.slice(prefix.length);
  for (let at = 0; at < rest.length; at++) {
    const character = rest.charAt(at);
    if (character === '\\') {
      at += 1;
      // a backslash at the end matches nothing
      if (at === rest.length) return null;
      tokens.push(rest.charAt(at));
    } else if (character === '?') {
      tokens.push((actual) => isName || actual !== '/');
    } else if (character === '*') {
      const start = at;
      while (rest.charAt(at + 1) === '*') at += 1;
      const isWhole = at > start && (start === 0 || rest.charAt(start - 1) === '/');
      const next = rest.charAt(at + 1);
      if (isName || (isWhole && next === '')) tokens.push('all');
      else if (isWhole && next === '/') {
        tokens.push('folders');
        at += 1;
      } else tokens.push('star');
    } else if (character === '[') {
      const set = compileSet(rest, at + 1);
      if (set === null) return null;
      tokens.push((actual) => (isName || actual !== '/') && set.accepts(actual));
      at = set.end;
    } else tokens.push(character);
  }
  return { prefix, tokens };
}

const CLASSES: Readonly<Record<string, RegExp>> = {
  alnum: /[0-9A-Za-z]/,
  alpha: /[A-Za-z]/,
  blank: /[ \t]/,
  cntrl: /[\x00-\x1f\x7f]/,
  digit: /\d/,
  graph: /[!-~]/,
  lower: /[a-z]/,
  print: /[ -~]/,
  punct: /[!-/:-@[-`{-~]/,
  space: /[ \t\n\v\f\r]/,
  upper: /[A-Z]/,
  xdigit: /[0-9A-Fa-f]/,
};

/** The set that begins at an offset, after its opening bracket; `end` is the offset of the closing one. */
function compileSet(
  text: ByteString,
  start: number,
): { readonly accepts: (character: string) => boolean; readonly end: number } | null {
  const isNegated = /[!^]/.test(text.charAt(start));
  const members: ((character: string) => boolean)[] = [];
  let before = '';
  let at = isNegated ? start + 1 : start;
  for (let isFirst = true; isFirst || text.charAt(at) !== ']'; isFirst = false, at++) {
    let member = text.charAt(at);
    if (member === '') return null;
    const named = member === '[' ? /^\[:([^\]]*):\]/.exec(text.slice(at)) : null;
    if (named !== null) {
      const known = ownValue(CLASSES, named[1] ?? '');
      if (known === undefined) return null;
      members.push((character) => known.test(character));
      at += named[0].length - 1;
      before = '';
    } else if (member === '-' && before !== '' && !/^(?:\]|)$/.test(text.charAt(at + 1))) {
      at += 1;
      if (text.charAt(at) === '\\') at += 1;
      const last = text.charAt(at);
      if (last === '') return null;
      const first = before;
      members.push((character) => first <= character && character <= last);
      before = '';
    } else {
      if (member === '\\') {
        at += 1;
        member = text.charAt(at);
        if (member === '') return null;
      }
      const only = member;
      members.push((character) => character === only);
      before = only;
    }
  }
  return { accepts: (character) => members.some((accepts) => accepts(character)) !== isNegated, end: at };
}

/** Follows all ways through the pattern at once, so each character takes at most as many steps as the pattern is long. */
function matchAll({ prefix, tokens }: Compiled, path: ByteString): boolean {
  if (!path.startsWith(prefix)) return false;
  if (tokens.length === 0) return path.length === prefix.length;
  let places = new Set<number>();
  const enter = (into: Set<number>, place: number): void => {
    into.add(place);
    const token = tokens[place];
    // a wildcard also matches nothing
    if (token === 'star' || token === 'folders' || token === 'all') enter(into, place + 1);
  };
  enter(places, 0);
  for (let at = prefix.length; at < path.length && places.size > 0; at++) {
    const character = path.charAt(at);
    const next = new Set<number>();
    for (const place of places) {
      const token = tokens[place];
      if (token === undefined) continue;
      if (token === 'all') enter(next, place);
      else if (token === 'star') {
        if (character !== '/') enter(next, place);
      } else if (token === 'folders') {
        next.add(place);
        if (character === '/') enter(next, place + 1);
      } else if (typeof token === 'string' ? token === character : token(character)) enter(next, place + 1);
    }
    places = next;
  }
  return places.has(tokens.length);
}
