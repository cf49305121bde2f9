import { type ByteString, encodeRune } from '../go/byte-string.js';
import { END, type RuneReader } from '../go/rune-reader.js';
import { Refusal } from '../refusal.js';
import { type LexerOptions, Lookups, type Side, type SidedModifier, type Variables } from './expansion.js';
import { FRONTEND_CHANGES, type FrontendChange, type FrontendReading } from './frontend-reading.js';
import { replacePattern, trimValue } from './shell-pattern.js';
import { MARK } from './special-characters.js';

/** Longest text that an expansion may have, in bytes. */
export const MAX_LENGTH = 65_536;

/** What may not come directly after `${`. */
const NO_NAME: readonly number[] = [MARK.open, MARK.close, MARK.colon];

const MISSING_END = "syntax error: missing '}'";
const MISSING_SLASH = "syntax error: missing '/' in $" + '{}';

/** Reads and expands a word of a substitution up to its end; `missing` is said if there is none. */
export type PartExpansion = (
  stop: number,
  rawEscapes: boolean,
  isPattern: boolean,
  missing: ByteString,
) => ByteString;

/** `$NAME` and `${NAME…}` in one text: `processDollar` of shell/lex.go. */
export class Substitutions {
  readonly lookups: Lookups;
  readonly #reader: RuneReader;
  readonly #variables: Variables;
  readonly #frontend: FrontendReading;
  readonly #keepUnset: boolean;
  readonly #spend: (cells: number) => void;
  readonly #expandPart: PartExpansion;

  constructor(
    reader: RuneReader,
    variables: Variables,
    { keepUnset, spend }: Pick<LexerOptions, 'keepUnset' | 'spend'>,
    frontend: FrontendReading,
    expandPart: PartExpansion,
  ) {
    this.#reader = reader;
    this.#variables = variables;
    this.lookups = new Lookups(variables);
    this.#keepUnset = keepUnset ?? false;
    this.#spend = spend ?? (() => {});
    this.#frontend = frontend;
    this.#expandPart = expandPart;
  }

  /** Reads one substitution, with the reader at its dollar sign. */
  expand(): ByteString {
    this.#reader.next();
    if (this.#reader.peek() !== MARK.open) {
      const name = this.#reader.readName();
      if (name === '') return '$';
      return this.lookups.use(name) ?? (this.#keepUnset ? `$${name}` : '');
    }
    this.#reader.next();
    if (this.#reader.peek() === END) throw new Refusal(MISSING_END);
    if (NO_NAME.includes(this.#reader.peek())) throw new Refusal('syntax error: bad substitution');
    const name = this.#reader.readName();
    const mark = this.#reader.next();
    switch (mark) {
      case MARK.close:
        return this.lookups.use(name) ?? (this.#keepUnset ? `\${${name}}` : '');
      case MARK.colon:
        return this.#processModifier(name, this.#reader.next(), ':');
      case MARK.plus:
      case MARK.minus:
        if (this.#knows(FRONTEND_CHANGES.modifiersOfUnset)) return this.#processModifier(name, mark, '');
        break;
      case MARK.question:
        return this.#processModifier(name, mark, '');
      case MARK.hash:
      case MARK.percent:
        if (this.#knows(FRONTEND_CHANGES.patterns)) return this.#processModifier(name, mark, '');
        break;
      case MARK.slash:
        if (this.#knows(FRONTEND_CHANGES.patterns)) return this.#processReplacement(name);
    }
    throw new Refusal(`unsupported modifier (${encodeRune(mark)}) in substitution`);
  }

  /** `${V:-word}` and its kin; the word is expanded whether it is used or not. */
  #processModifier(name: ByteString, mark: number, colon: ':' | ''): ByteString {
    const written = colon + encodeRune(mark);
    const isTrim = mark === MARK.hash || mark === MARK.percent;
    if (colon !== '' && isTrim) throw new Refusal(`unsupported modifier (${written}) in substitution`);
    const usedBefore = this.lookups.used.length;
    const word = this.#expandPart(MARK.close, isTrim, isTrim, MISSING_END);
    const value = this.lookups.get(name) ?? (colon === '' && !isTrim ? this.#findUnset(name) : undefined);
    if (this.#keepUnset && value === undefined) return `\${${name}${written}${word}}`;
    const side = isSided(written) ? this.#findSide(name, written, usedBefore) : null;
    if (side !== null && (side === 'filled') === (mark === MARK.plus)) return word;
    if (side !== null && mark === MARK.plus) {
      this.lookups.used.length = usedBefore;
      return '';
    }
    const missing = value === undefined || (colon !== '' && value === '');
    const usesWord = isTrim || (mark === MARK.minus && missing) || (mark === MARK.plus && !missing);
    if (!usesWord) this.lookups.used.length = usedBefore;
    // If it was never set, `${V:-word}` depends only on the word; if it is set to nothing, it decides.
    if (mark !== MARK.minus || value !== undefined) this.lookups.used.push(name);
    switch (mark) {
      case MARK.minus:
      case MARK.plus:
        return usesWord ? word : mark === MARK.minus ? (value ?? '') : '';
      case MARK.question:
        if (!missing) return value;
        throw new Refusal(
          `${name}: ${word || `is not allowed to be ${value === undefined ? 'unset' : 'empty'}`}`,
        );
      case MARK.hash:
      case MARK.percent:
        return trimValue(value ?? '', word, mark, this.#spend);
      default:
        throw new Refusal(`unsupported modifier (${written}) in substitution`);
    }
  }

  /** `${V/pattern/text}` and `${V//pattern/text}`. */
  #processReplacement(name: ByteString): ByteString {
    const all = this.#reader.peek() === MARK.slash;
    if (all) this.#reader.next();
    const pattern = this.#expandPart(MARK.slash, true, true, MISSING_SLASH);
    const replacement = this.#expandPart(MARK.close, true, false, MISSING_END);
    const value = this.lookups.use(name);
    if (this.#keepUnset && value === undefined) return `\${${name}/${pattern}/${replacement}}`;
    return replacePattern(pattern, value ?? '', replacement, all, MAX_LENGTH, this.#spend);
  }

  #findSide(name: ByteString, modifier: SidedModifier, usedBefore: number): Side | null {
    return this.#variables.findSide?.(name, modifier, this.lookups.used.slice(usedBefore)) ?? null;
  }

  /** Of a line in which variables stay as they are, only the words are looked at. */
  #knows(change: FrontendChange): boolean {
    return this.#keepUnset || this.#frontend.knows(change);
  }

  /** For `${V-word}` and its kin: the value of what is declared without one. */
  #findUnset(name: ByteString): ByteString | undefined {
    const isDeclared = this.#variables.isDeclared?.(name) === true;
    return isDeclared && !this.#knows(FRONTEND_CHANGES.emptyArguments) ? '' : undefined;
  }
}

function isSided(written: string): written is SidedModifier {
  return written === ':+' || written === '+' || written === ':-';
}
