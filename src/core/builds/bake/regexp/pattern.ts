import type { Budget } from '../bounds.js';
import { PatternParser } from './parser.js';
import { compileProgram, type ProgramInstruction } from './program.js';
import type { Assertion } from './syntax.js';

/** Where the whole match and each group begin and end; -1: the group took no part. */
export type Match = readonly number[];

interface Thread {
  readonly at: number;
  readonly saved: Match;
}

/** The threads at one place of the text, best first, and every instruction that they have passed. */
interface Threads {
  readonly list: Thread[];
  readonly seen: Set<number>;
}

function noThreads(): Threads {
  return { list: [], seen: new Set() };
}

const WORD = /[0-9A-Za-z_]/;

/**
 * A regular expression of Go: leftmost match, first alternative wins, and time that is linear in the text, whatever
 * the pattern (the machine's own expressions can take forever).
 */
export class Pattern {
  /** Names of the groups from the first on. */
  readonly names: readonly string[];
  readonly #instructions: readonly ProgramInstruction[];
  readonly #start: number;

  constructor(source: string) {
    const parser = new PatternParser(source);
    const program = compileProgram(parser.parse());
    this.names = parser.names;
    this.#instructions = program.instructions;
    this.#start = program.start;
  }

  /** The first match at or after an offset. */
  find(text: string, from: number, budget: Budget): Match | null {
    let found: Match | null = null;
    let threads = noThreads();
    for (let at = from; at <= text.length; ) {
      if (found === null)
        this.#add(threads, this.#start, [at, ...new Array(this.names.length * 2 + 1).fill(-1)], text, at);
      if (threads.list.length === 0 && found !== null) return found;
      budget.step(threads.list.length + 1);
      const char = at < text.length ? String.fromCodePoint(text.codePointAt(at) ?? 0) : '';
      const result = this.#advance(threads, char, text, at);
      found = result.match ?? found;
      threads = result.threads;
      if (char === '') return found;
      at += char.length;
    }
    return found;
  }

  #advance(
    threads: Threads,
    char: string,
    text: string,
    at: number,
  ): { threads: Threads; match: Match | null } {
    const next = noThreads();
    for (const thread of threads.list) {
      const instruction = this.#instructions[thread.at];
      if (instruction?.kind === 'match') return { threads: next, match: thread.saved.with(1, at) };
      if (instruction?.kind === 'char' && char !== '' && instruction.test(char)) {
        this.#add(next, instruction.next, thread.saved, text, at + char.length);
      }
    }
    return { threads: next, match: null };
  }

  /** Adds everything that can be reached without a character, in order of preference. */
  #add({ list, seen }: Threads, start: number, saved: Match, text: string, at: number): void {
    const stack: { at: number; saved: Match }[] = [{ at: start, saved }];
    for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
      if (seen.has(item.at)) continue;
      seen.add(item.at);
      const instruction = this.#instructions[item.at];
      switch (instruction?.kind) {
        case 'split':
          stack.push(
            { at: instruction.second, saved: item.saved },
            { at: instruction.first, saved: item.saved },
          );
          break;
        case 'save':
          stack.push({ at: instruction.next, saved: item.saved.with(instruction.slot, at) });
          break;
        case 'assertion':
          if (holds(instruction.assertion, text, at)) stack.push({ at: instruction.next, saved: item.saved });
          break;
        default:
          list.push(item);
      }
    }
  }
}

function holds(assertion: Assertion, text: string, at: number): boolean {
  switch (assertion) {
    case 'text-start':
      return at === 0;
    case 'text-end':
      return at === text.length;
    case 'line-start':
      return at === 0 || text[at - 1] === '\n';
    case 'line-end':
      return at === text.length || text[at] === '\n';
    default: {
      const boundary = WORD.test(text[at - 1] ?? '') !== WORD.test(text[at] ?? '');
      return boundary === (assertion === 'word');
    }
  }
}

/** All matches, without empty ones directly after another. */
export function findAll(pattern: Pattern, text: string, budget: Budget): readonly Match[] {
  const found: Match[] = [];
  let previousEnd = -1;
  for (let at = 0; at <= text.length; ) {
    const match = pattern.find(text, at, budget);
    if (match === null) break;
    const [start = 0, end = 0] = match;
    const accepted = end !== at || start !== previousEnd;
    at = end === at ? at + charLength(text, at) : end;
    previousEnd = end;
    if (accepted) found.push(match);
  }
  return found;
}

function charLength(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Go's ReplaceAllString. */
export function replaceAll(pattern: Pattern, text: string, template: string, budget: Budget): string {
  const parts: string[] = [];
  let last = 0;
  for (let at = 0; at <= text.length; ) {
    const match = pattern.find(text, at, budget);
    if (match === null) break;
    const [start = 0, end = 0] = match;
    parts.push(text.slice(last, start));
    if (end > last || start === 0)
      parts.push(budget.text(expandTemplate(template, text, match, pattern.names)));
    last = end;
    at = Math.max(end, at + charLength(text, at));
  }
  parts.push(text.slice(last));
  return parts.join('');
}

const REFERENCE = /\$(?:(\$)|(\w+)|\{(\w+)\})/g;

/** `$1`, `$name`, `${name}`; what names no group is empty. */
function expandTemplate(template: string, text: string, match: Match, names: readonly string[]): string {
  return template.replace(REFERENCE, (_, dollar?: string, plain?: string, braced?: string) => {
    if (dollar !== undefined) return '$';
    const name = plain ?? braced ?? '';
    // of groups with one name the first that takes part
    const isMeant = (each: string, at: number): boolean => each === name && (match[at * 2 + 2] ?? -1) !== -1;
    const index = /^\d+$/.test(name) ? Number(name) : names.findIndex(isMeant) + 1;
    if (index === 0 && name !== '0') return '';
    const start = match[index * 2] ?? -1;
    return start === -1 ? '' : text.slice(start, match[index * 2 + 1]);
  });
}
