import { isUnknown } from '../../unknown-texts.js';
import type { SourcedVariables } from './files/sourced-variables.js';
import type { ShellPart } from './shell-commands.js';
import { LEADING, type ScriptWord } from './shell-words.js';
import { findProgram } from './subcommands.js';

const DECLARING = new Set('export local readonly declare typeset read for mapfile readarray'.split(' '));

/** Variables that a script itself sets: what the workflow says of them does not hold. */
export interface AssignedVariables {
  has(name: string): boolean;
  /** It may set others too. */
  readonly isOpen: boolean;
  /** The words of docker that a variable stands for: `D=docker`; undefined: none. */
  findProgram(name: string): readonly string[] | undefined;
  /** Those that an alias stands for. */
  findAlias(name: string): readonly string[] | undefined;
}

export const NOTHING_ASSIGNED: AssignedVariables = {
  has: () => false,
  isOpen: false,
  findProgram: () => undefined,
  findAlias: () => undefined,
};

/** The variable that a word assigns; null: it does not. */
export function assignedName(word: ScriptWord): string | null {
  return /^([A-Za-z_]\w*)\+?=/.exec(word.text.value)?.[1] ?? null;
}

export function findAssigned(parts: readonly ShellPart[], sourced: SourcedVariables): AssignedVariables {
  const names = new Set<string>(sourced.names);
  const programs = new Map<string, readonly string[]>();
  const aliases = new Map<string, readonly string[]>();
  for (const part of parts) {
    if ('mark' in part) continue;
    const words = part.words.filter(({ text }) => !LEADING.has(text.value));
    const [first] = words;
    if (first?.text.value === 'alias') for (const word of words.slice(1)) keepProgram(word, aliases);
    const isDeclaring = first !== undefined && DECLARING.has(first.text.value);
    if (!isDeclaring && !words.every((word) => assignedName(word) !== null)) continue;
    for (const word of words) {
      const name = /^[A-Za-z_]\w*/.exec(word.text.value)?.[0];
      if (name === undefined) continue;
      names.add(name);
      keepProgram(word, programs);
    }
  }
  return {
    has: (name) => names.has(name),
    isOpen: sourced.isOpen,
    findAlias: (name) => aliases.get(name),
    findProgram: (name) => programs.get(name),
  };
}

/** `docker` or `docker buildx` as the value that a word assigns. */
function keepProgram(word: ScriptWord, programs: Map<string, readonly string[]>): void {
  const name = assignedName(word);
  if (name === null) return;
  const value = word.text.value.slice(word.text.value.indexOf('=') + 1);
  if (isUnknown(value)) return;
  const [program = '', ...rest] = value.trim().split(/\s+/);
  const path = findProgram(program);
  if (path !== undefined) programs.set(name, [...path, ...rest.filter((each) => !each.startsWith('-'))]);
}
