import type { ByteString } from '../go/byte-string.js';
import { Refusal, refuseLimit } from '../refusal.js';
import type { Side, SidedModifier, Variables } from '../shell/expansion.js';
import type { FrontendReading } from '../shell/frontend-reading.js';
import { expandWord } from '../shell/shell-lexer.js';
import type { ReadSides } from './open-file.js';
import { PREDEFINED_NAMES, type PredefinedValue } from './predefined-arguments.js';

/** Total text of all expansions of one file, in bytes. */
const MAX_TOTAL = 16_000_000;
/** Cells of pattern × text that take as long as a byte of text. */
const CELLS_PER_BYTE = 8;
/** What an expansion that goes beyond a limit counts for: after a few of them no other is tried. */
const LIMIT_COST = 1_000_000;
/** Most arguments without a value that are named for one text; a chain of them would grow with every link. */
const MAX_NAMED = 50;

const NONE: readonly ByteString[] = [];
const NO_SIDES: ReadSides = { all: null, chosen: new Map() };
/** What BuildKit always gives a text, whatever the platform and the target. */
const NEVER_EMPTY = /^(?:TARGET|BUILD)(?:PLATFORM|OS|ARCH)$|^TARGETSTAGE$/;

/** A placeholder for an unknown value: text that a reference may have, and that no file has by chance. */
const PLACEHOLDER = 'value-not-known-of-';
const NUMBERED = new RegExp(`(?<=${PLACEHOLDER})\\d+`, 'g');

/** A text with all unknown values alike: how many arguments are declared before one takes no part in it. */
export function withoutNumbers(text: string): string {
  return text.replaceAll(NUMBERED, '');
}

export interface Expanded {
  readonly text: ByteString;
  /** Arguments without a value that take part. */
  readonly unresolved: readonly ByteString[];
  /** Unknown names. */
  readonly unset: readonly ByteString[];
}

/** What FROM sees: the arguments before it and what BuildKit predefines. */
export class GlobalArguments implements Variables {
  readonly #predefined: PredefinedValue;
  readonly #values = new Map<ByteString, ByteString>();
  /** For each variable: the arguments without a value that its text, or the lack of it, depends on. */
  readonly #unresolved = new Map<ByteString, readonly ByteString[]>();
  /** For each variable: all names that its default asked for. */
  readonly #asked = new Map<ByteString, Set<ByteString>>();
  /** Names that the FROMs asked for. */
  readonly #askedByStages = new Set<ByteString>();
  readonly #declared = new Set<ByteString>();
  /** Variables whose text is more than the gate follows. */
  readonly #beyond = new Set<ByteString>();
  #asking = this.#askedByStages;
  #total = 0;
  readonly #frontend: FrontendReading;
  readonly #sides: ReadSides;
  /** What is not known, though it has a value. */
  readonly #unknown = new Set<ByteString>();
  /** What may be any text, also where BuildKit itself would give one. */
  readonly #maybeEmpty = new Set<ByteString>();
  /** For each variable: how often it got a value. */
  readonly #times = new Map<ByteString, number>();
  /** For each variable: its unknown values that leave a text to a word. */
  readonly #sided = new Map<ByteString, Set<ByteString>>();

  constructor(frontend: FrontendReading, predefined: PredefinedValue, sides: ReadSides = NO_SIDES) {
    this.#frontend = frontend;
    this.#predefined = predefined;
    this.#sides = sides;
  }

  get(name: ByteString): ByteString | undefined {
    this.#asking.add(name);
    return this.#values.get(name) ?? this.#predefined(name);
  }

  get names(): readonly ByteString[] {
    return [...PREDEFINED_NAMES, ...this.#values.keys()];
  }

  has(name: ByteString): boolean {
    return this.#values.has(name) || this.#predefined(name) !== undefined;
  }

  isEmpty(name: ByteString): boolean {
    return this.#values.get(name) === '';
  }

  set(name: ByteString, value: ByteString, unresolved: readonly ByteString[] = []): void {
    this.#values.set(name, value);
    this.#times.set(name, (this.#times.get(name) ?? 0) + 1);
    this.#beyond.delete(name);
    if (unresolved.length > 0) this.#unresolved.set(name, unresolved);
    else this.#unresolved.delete(name);
  }

  unset(name: ByteString): void {
    this.#values.delete(name);
  }

  /** Declares a name without giving it a value. */
  declare(name: ByteString): void {
    this.#declared.add(name);
    if (!this.has(name)) this.#unresolved.set(name, [name]);
  }

  /** Whether it is declared and nothing gives it a value. */
  isDeclared(name: ByteString): boolean {
    return this.#declared.has(name) && !this.has(name);
  }

  /** Gives a name a value that is not known, whatever default is written for it. */
  setUnknown(name: ByteString): void {
    this.set(name, `${PLACEHOLDER}${this.#values.size}`, [name]);
    this.#unknown.add(name);
  }

  /** Marks predefined names whose value may be another one: any, or that of another build. */
  doubt(unknown: Iterable<ByteString>, doubted: Iterable<ByteString> = NONE): void {
    for (const name of [...unknown, ...doubted]) {
      if (!PREDEFINED_NAMES.includes(name)) continue;
      this.#unresolved.set(name, [name]);
      this.#unknown.add(name);
    }
    for (const name of unknown) this.#maybeEmpty.add(name);
  }

  /** A text that depends on unknown values only is read once as if it were empty, and once as if it were not. */
  findSide(name: ByteString, modifier: SidedModifier, word: readonly ByteString[]): Side | null {
    const behind = this.#unresolved.get(name) ?? NONE;
    if (behind.length === 0 || this.#beyond.has(name)) return null;
    if (behind.some((each) => !this.#unknown.has(each)))
      return this.#leavesToWord(name, modifier, word) ? this.#chooseSide(name, modifier) : null;
    if (modifier === '+') return null;
    if (!this.#values.has(name) && NEVER_EMPTY.test(name) && !this.#maybeEmpty.has(name)) return 'filled';
    if (this.#sides.all !== null) return this.#sides.all;
    return modifier === ':-' ? null : this.#chooseSide(name, modifier);
  }

  /**
   * Whether a text that depends on arguments without a value is a word that is known, or nothing: anybody may give them one when
   * the file is built. What comes in their place (`:-`) is what the file gives them.
   */
  #leavesToWord(name: ByteString, modifier: SidedModifier, word: readonly ByteString[]): boolean {
    const isOpen = (each: ByteString): boolean =>
      this.#unknown.has(each) || (this.isDeclared(each) && this.#sides.isGiven?.(each) !== true);
    if (modifier === ':-' || (modifier === '+' && !this.isDeclared(name))) return false;
    return (this.#unresolved.get(name) ?? NONE).every(isOpen) && this.#findUnresolved(word).length === 0;
  }

  #chooseSide(name: ByteString, modifier: SidedModifier): Side | null {
    // a value that is given may be empty: `+` and `:+` do not go together
    const key = `${name}#${this.#times.get(name) ?? 0}${modifier === '+' ? modifier : ''}`;
    this.#sided.set(name, (this.#sided.get(name) ?? new Set()).add(key));
    return this.#sides.chosen.get(key) ?? null;
  }

  /** The values of `findSide` on which the FROMs depend. */
  findSides(): readonly ByteString[] {
    return [...this.findRelevant()].flatMap((name) => [...(this.#sided.get(name) ?? NONE)]);
  }

  /** Gives a name a text that the gate does not follow: whatever depends on it is beyond the limit too. */
  setBeyond(name: ByteString): void {
    this.set(name, `${PLACEHOLDER}${this.#values.size}`);
    this.#beyond.add(name);
  }

  /** Whether its text has a part that is not known. */
  isOpen(name: ByteString): boolean {
    return this.#unresolved.has(name) && this.#values.get(name)?.includes(PLACEHOLDER) === true;
  }

  isBeyond(name: ByteString): boolean {
    return this.#beyond.has(name);
  }

  /** Sets a name to its written default. @throws Refusal as `expand`. */
  setDefault(name: ByteString, written: ByteString, escapeToken: string): void {
    const asked = this.#asked.get(name) ?? new Set();
    this.#asked.set(name, asked);
    this.#asking = asked;
    try {
      const { text, unresolved } = this.expand(written, escapeToken);
      this.set(name, text, unresolved);
    } finally {
      this.#asking = this.#askedByStages;
    }
  }

  /** @throws Refusal if the lexer does, or the file expands to more than the gate follows. */
  expand(word: ByteString, escapeToken: string): Expanded {
    const isPlain = !word.includes('$');
    if (this.#total > MAX_TOTAL && !isPlain) throw refuseLimit('text of all expansions');
    const { text, used, unset } = this.#expandWord(word, escapeToken);
    this.#total += text.length;
    if (this.#total > MAX_TOTAL && !isPlain) throw refuseLimit('text of all expansions');
    if (this.#beyond.size > 0 && used.some((name) => this.#beyond.has(name)))
      throw refuseLimit('text of an expansion');
    return { text, unresolved: this.#findUnresolved(used), unset };
  }

  /** What its expansions have cost so far, in bytes of text. */
  get spent(): number {
    return this.#total;
  }

  readonly #spend = (cells: number): void => {
    this.#total += cells / CELLS_PER_BYTE;
    if (this.#total > MAX_TOTAL) throw refuseLimit('patterns of all substitutions');
  };

  #expandWord(word: ByteString, escapeToken: string): ReturnType<typeof expandWord> {
    try {
      return expandWord(word, this, { escapeToken, frontend: this.#frontend, spend: this.#spend });
    } catch (error) {
      if (error instanceof Refusal && error.phase === 'limit') this.#total += LIMIT_COST;
      throw error;
    }
  }

  /** Arguments without a value that anything asked for, even if that failed. */
  findMissing(): readonly ByteString[] {
    return this.#findUnresolved([
      ...this.#askedByStages,
      ...[...this.#asked.values()].flatMap((names) => [...names]),
    ]);
  }

  /** All names that the FROMs depend on, through defaults as well. */
  findRelevant(): ReadonlySet<ByteString> {
    const relevant = new Set(this.#askedByStages);
    // Iterating a set that grows includes its new items.
    for (const name of relevant) for (const asked of this.#asked.get(name) ?? []) relevant.add(asked);
    return relevant;
  }

  #findUnresolved(names: readonly ByteString[]): readonly ByteString[] {
    if (this.#unresolved.size === 0) return NONE;
    const found = new Set<ByteString>();
    for (const name of names) {
      for (const missing of this.#unresolved.get(name) ?? NONE) found.add(missing);
      if (found.size > MAX_NAMED) break;
    }
    return [...found].slice(0, MAX_NAMED);
  }
}
