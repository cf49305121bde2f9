import type { FileArguments, ShippedStep } from '../dockerfile/shipped/shipped-step.js';

/** What the names in an instruction stand for, as far as the file and the builds of the repository say it. */
export interface StepValues {
  /** A text with its names replaced by their values; null where one of them may be anything. */
  resolve(text: string): string | null;
  /**
   * All that is written for the names in a text, and what builds give them: nothing else in the repository decides them. Null:
   * that is more text than is kept.
   */
  listParts(text: string): readonly string[] | null;
}

export interface ValueScope {
  /** What is done in the stage, after what is done in those that it builds on. */
  readonly steps: readonly ShippedStep[];
  readonly fileArguments: FileArguments | undefined;
  /** What the first of the stages is built on: it may set names too. */
  readonly base: string;
}

const NAME = /\$(?:\{([A-Za-z_]\w*)|([A-Za-z_]\w*))/g;
const PLAIN_NAME = /\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/g;
/** What the lexer of BuildKit would change besides. */
const CHANGES = /[$\\`"']/;
/** A value that refers to another one, which refers to another one. */
const MAX_DEPTH = 10;
/** Most text that is kept for all instructions of a stage, and the longest value that is followed. */
const MAX_TEXT = 1_000_000;
const MAX_VALUE = 10_000;

/** The values at an instruction, by how many of the steps come before it. */
export function openStageValues({ steps, fileArguments, base }: ValueScope): (index: number) => StepValues {
  const findDefinitions = openDefinitions(steps);
  let room = MAX_TEXT;
  const given = (name: string): boolean => (fileArguments?.listGiven(new Set([name])).length ?? 0) > 0;

  /** Of the last ENV, which an ARG does not change, or of the last ARG. `end`: how many steps come before. */
  function findValue(name: string, end: number, depth: number): string | null {
    const found = findDefinitions(name).filter(({ index }) => index < end);
    const last = found.findLast(({ keyword }) => keyword === 'env') ?? found.at(-1);
    if (last === undefined || (last.keyword === 'arg' && given(name))) return null;
    if (last.value !== null) return resolve(last.value, last.index, depth + 1);
    const isDeclared = last.keyword === 'arg' && found.every(({ hasValue }) => !hasValue);
    const written = isDeclared ? fileArguments?.defaults.get(name)?.at(-1) : null;
    return written === null || written === undefined || CHANGES.test(written) ? null : written;
  }

  function resolve(text: string, end: number, depth: number): string | null {
    if (!text.includes('$')) return text;
    let isKnown = depth <= MAX_DEPTH && text.length <= MAX_VALUE;
    const resolved = text.replace(PLAIN_NAME, (_, braced?: string, plain?: string) => {
      const value = isKnown ? findValue(braced ?? plain ?? '', end, depth) : null;
      isKnown &&= value !== null && value.length <= MAX_VALUE;
      return value ?? '';
    });
    return isKnown && !CHANGES.test(resolved) ? resolved : null;
  }

  function listParts(text: string): readonly string[] | null {
    const names = new Set(listNames(text));
    const parts: string[] = [];
    let isElsewhere = false;
    // Iterating a set that grows includes its new items.
    for (const name of names) {
      const own = findDefinitions(name).map(({ keyword, text: written }) => `${keyword} ${written}`);
      const defaults = (fileArguments?.defaults.get(name) ?? []).map((value) => `${name} ${value}`);
      isElsewhere ||= own.length === 0;
      for (const part of [...own, ...defaults]) {
        room -= part.length;
        if (room < 0) return null;
        parts.push(part);
        for (const other of listNames(part)) names.add(other);
      }
    }
    const builds = names.size === 0 ? [] : (fileArguments?.listGiven(names) ?? []);
    for (const build of builds) room -= build.length;
    return room < 0 ? null : [...parts, ...(isElsewhere ? [base] : []), ...builds];
  }

  return (index) => ({ resolve: (text) => resolve(text, index, 0), listParts });
}

export function listNames(text: string): string[] {
  return [...text.matchAll(NAME)].map(([, braced, plain]) => braced ?? plain ?? '');
}

interface Definition {
  readonly index: number;
  readonly keyword: 'arg' | 'env';
  readonly text: string;
  /** As written, without quotes; null where it has none, or one that is not plain. */
  readonly value: string | null;
  readonly hasValue: boolean;
}

function openDefinitions(steps: readonly ShippedStep[]): (name: string) => readonly Definition[] {
  let known: Map<string, Definition[]> | null = null;
  return (name) => {
    known ??= indexDefinitions(steps);
    return known.get(name) ?? [];
  };
}

function indexDefinitions(steps: readonly ShippedStep[]): Map<string, Definition[]> {
  const found = new Map<string, Definition[]>();
  for (const [index, { keyword, words, text }] of steps.entries()) {
    if (keyword !== 'arg' && keyword !== 'env') continue;
    for (const word of new Set(words)) {
      const name = word.replace(/=.*$/s, '');
      const hasValue = keyword === 'env' || word !== name;
      const value = hasValue ? findPlainValue(text, name) : null;
      const definitions = found.get(name) ?? [];
      definitions.push({ index, keyword, text, hasValue, value });
      found.set(name, definitions);
    }
  }
  return found;
}

/** `NAME=value`, also in quotes, or the old `NAME value`; null where it is anything else, or is there more than once. */
function findPlainValue(text: string, name: string): string | null {
  if (!/^\w+$/.test(name) || text.length > MAX_VALUE) return null;
  const pairs = [...text.matchAll(/(?:^|\s)(\w+)=(?:"([^"\\`]*)"|'([^'\\`$]*)'|([^\s"'\\`]*))(?=\s|$)/g)];
  const found = pairs.filter(([, key]) => key === name);
  const [[, , double, single, plain] = []] = found;
  if (found.length === 1) return double ?? single ?? plain ?? null;
  return new RegExp(`^\\s*${name}[ \\t]+([^\\s"'\\\\\`=]+)\\s*$`).exec(text)?.[1] ?? null;
}
