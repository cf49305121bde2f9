import { TracedText } from '../../traced-text.js';
import { isUnknown, type UnknownTexts } from '../../unknown-texts.js';
import type { ShellCommand } from '../shell/shell-commands.js';
import type { ScriptWord } from '../shell/shell-words.js';
import type { Redirection } from '../shell/syntax/script-tree.js';
import { decodeEscapes } from '../shell/values/escapes.js';
import { formatText } from '../shell/values/formatted-text.js';

/** How something unknown comes into a text: what it says is read as a format or for escapes, or falls apart into words. */
export type Taking = 'read' | 'split';

/** What a command prints. */
export interface PrintedText {
  readonly text: TracedText;
  /** How the expressions come into it that may make more of it than they say. */
  readonly taken: ReadonlyMap<string, Taking>;
}

const NOTHING_TAKEN: PrintedText['taken'] = new Map();
/** Escapes of `echo -e`. */
const PIECE = /\\(?:0[0-7]{0,3}|[1-7][0-7]{0,3}|x[\da-fA-F]{1,2}|[\s\S]|$)|[^\\]+/g;
/** Those that end the text, of which shells make different ones, or whose digits may go on. */
const UNCLEAR = /^\\(?:[cuU\d\uffff]|x[\da-fA-F](?![\da-fA-F])|x[89a-fA-F])/;
/** What it leaves as it is, unlike `printf`. */
const LITERAL = /^\\["'?]/;

/** Reads what the commands of a script print that shells have themselves. */
export class PrintReading {
  private readonly texts: UnknownTexts;
  private readonly isBash: boolean;

  constructor(texts: UnknownTexts, isBash: boolean) {
    this.texts = texts;
    this.isBash = isBash;
  }

  /** What a command prints; null: it is not known. */
  print({ words, input }: ShellCommand, redirections: readonly Redirection[]): PrintedText | null {
    const [name, ...args] = words;
    switch (name?.text.value) {
      case 'echo':
        return this.echo(name.text, args);
      case 'printf':
        return this.printf(args);
      case 'cat': {
        const isInput = args.every(({ text, isLoose, isOpen }) => text.value === '-' && !isLoose && !isOpen);
        const text = isInput ? inputOf(input, redirections) : null;
        return text === null ? null : { text, taken: NOTHING_TAKEN };
      }
      default:
        return null;
    }
  }

  private printf(args: readonly ScriptWord[]): PrintedText | null {
    const [format, ...words] = args[0]?.text.value === '--' ? args.slice(1) : args;
    if (format === undefined || format.text.value.startsWith('-') || isSplit(format)) return null;
    const whole = words.map(({ text }) => ({ text, isLoose: false, isOpen: false }));
    const text = formatText(format.text, whole, this.isBash);
    if (text === null) return null;
    const isPlain = /^(?:[^%]|%[s%])*$/.test(format.text.value);
    const read = [format, ...(isPlain ? [] : words)];
    return { text, taken: this.note(read, words.filter(isSplit)) };
  }

  private echo(name: TracedText, args: readonly ScriptWord[]): PrintedText | null {
    const count = args.findIndex(({ text }) => !/^-[neE]+$/.test(text.value));
    const flags = (count === -1 ? args : args.slice(0, count)).map(({ text }) => text.value).join('');
    const words = count === -1 ? [] : args.slice(count);
    const parts = words.flatMap(({ text }, index) => (index === 0 ? [text] : [text.as(' '), text]));
    const text = TracedText.join([...parts, name.as(flags.includes('n') ? '' : '\n')]);
    const [first] = words;
    // it may be a flag
    const mayBeFlag = first !== undefined && isUnknown(first.text.value[0] ?? '');
    if (mayBeFlag && this.texts.expressionsIn(first.text.value).some((each) => /^(?:\$\(|`)/.test(each)))
      return null;
    const reads = flags.lastIndexOf('e') > flags.lastIndexOf('E');
    if (!this.isBash) {
      const isClear = !text.value.includes('\\') && /^(?:-n)?$/.test(flags);
      return isClear ? { text, taken: this.note(mayBeFlag ? words : [], []) } : null;
    }
    const made = reads ? decode(text) : text;
    return made === null ? null : { text: made, taken: this.note(reads || mayBeFlag ? words : [], []) };
  }

  private note(read: readonly ScriptWord[], split: readonly ScriptWord[]): PrintedText['taken'] {
    const list = (words: readonly ScriptWord[], taking: Taking) =>
      words
        .flatMap(({ text }) => this.texts.expressionsIn(text.value))
        .map((each) => [each, taking] as const);
    return new Map([...list(read, 'read'), ...list(split, 'split')]);
  }
}

/** Whether a word may be none, or several. */
function isSplit({ isLoose, isOpen }: ScriptWord): boolean {
  return isLoose || isOpen;
}

/** What `echo -e` makes of a text; null: that is not known, or it ends where it says so. */
function decode(text: TracedText): TracedText | null {
  const pieces = [...text.value.matchAll(PIECE)];
  if (pieces.some(([piece]) => UNCLEAR.test(piece))) return null;
  return TracedText.join(
    pieces.map(({ 0: piece, index }) => {
      const written = text.slice(index, index + piece.length);
      const isEscape = piece.startsWith('\\') && !LITERAL.test(piece);
      return isEscape ? written.as(decodeEscapes(piece)) : written;
    }),
  );
}

/** What a command is given to read. */
export function inputOf(
  input: ShellCommand['input'],
  redirections: readonly Redirection[],
): TracedText | null {
  if (input?.kind !== 'document') return null;
  const isWord = redirections.some(({ operator }) => operator === '<<<');
  return isWord ? TracedText.join([input.text, input.text.as('\n')]) : input.text;
}
