import { LEADING } from '../shell-words.js';
import type { ListedWord } from './listed-words.js';

/** A command as far as `case` is concerned. */
interface CaseCommand {
  readonly words: readonly ListedWord[];
  readonly outputs: readonly unknown[];
  readonly input: { readonly kind: string } | null;
  patternsFrom?: number;
}

/** What could make another word of `case`. */
const RENAMING = /\balias\b/;

/** Finds the patterns of `case … in a | b) …;; esac` among the words of a script, which are neither commands nor names of files. */
export class CasePatterns {
  private readonly isOff: boolean;
  /** Of each `case` around: whether patterns come next, or commands. */
  private readonly parts: ('patterns' | 'commands')[] = [];
  /** What is patterns if a bracket ends it, and from which word on. */
  private open: [CaseCommand, number][] = [];
  private isEnded = false;

  constructor(source: string) {
    this.isOff = RENAMING.test(source);
  }

  /** A command has ended. */
  read(command: CaseCommand): void {
    this.isEnded = false;
    const { words } = command;
    const first = words.findIndex(({ text, isQuoted }) => isQuoted || !LEADING.has(text.value));
    if (this.parts.at(-1) === 'patterns') {
      if (isWord(words[0], 'esac')) this.leave();
      else if (command.outputs.length > 0 || (command.input?.kind ?? 'other') !== 'other')
        this.parts.length = 0;
      else this.open.push([command, 0]);
    } else if (isWord(words[first], 'esac')) this.leave();
    else if (!this.isOff && isWord(words[first], 'case') && isWord(words[first + 2], 'in')) {
      if (isWord(words[first + 3], 'esac')) return;
      this.parts.push('patterns');
      this.open = [[command, first + 3]];
    }
  }

  /** An operator follows, and then what is behind it. */
  meet(operator: string, next: string | undefined): void {
    const isPatterns = this.parts.at(-1) === 'patterns';
    if (operator === ';;' || (operator === ';' && next === '&')) {
      if (this.parts.length > 0) this.parts[this.parts.length - 1] = 'patterns';
      this.open = [];
      this.isEnded = true;
    } else if (isPatterns && operator === ')') {
      for (const [command, from] of this.open) command.patternsFrom = from;
      this.open = [];
      this.parts[this.parts.length - 1] = 'commands';
    } else if (isPatterns && !['\n', '|', '('].includes(operator) && !(operator === '&' && this.isEnded))
      // that is not a `case`
      this.parts.length = 0;
  }

  private leave(): void {
    this.parts.pop();
    this.open = [];
  }
}

function isWord(word: ListedWord | undefined, text: string): boolean {
  return word !== undefined && !word.isQuoted && word.text.value === text;
}
