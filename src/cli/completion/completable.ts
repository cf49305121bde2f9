import { COMMAND_NAMES, type CommandName, commandRule, listChoices } from '../options/command-table.js';
import { optionRule } from '../options/option-table.js';

/** What can be typed at some place: some words, a file, a line of a file (`Dockerfile:3`), or anything. */
export type Completable = { readonly words: readonly string[] } | 'file' | 'line' | 'anything';

export interface CompletableOption {
  readonly name: string;
  readonly help: string;
  readonly isRepeatable: boolean;
  /** Null: a switch. `hint`: what the value is, for shells that show it. */
  readonly value: { readonly hint: string; readonly what: Completable } | null;
}

export interface CompletableCommand {
  readonly name: CommandName;
  readonly summary: string;
  readonly options: readonly CompletableOption[];
  /** Null: it takes none. */
  readonly operand: {
    readonly hint: string;
    readonly what: Completable;
    readonly isRepeatable: boolean;
  } | null;
}

/** What may come before a command, or instead of one. */
export const FIRST_WORDS: readonly (readonly [word: string, help: string])[] = [
  ['help', 'explain a command'],
  ['--help', 'list the commands'],
  ['--version', 'print the version'],
];

/** Placeholders whose values are files of the disk. */
const FILES: ReadonlySet<string> = new Set(['FILE', 'PATH']);

/** What the table of options and commands says, as shells complete it. */
export const COMPLETABLE: readonly CompletableCommand[] = COMMAND_NAMES.map((name) => {
  const rule = commandRule(name);
  const { most, choices } = rule.operands;
  const hint = rule.usage.replace(/^\S+ ?/, '').replace(/[[\]…]/g, '');
  return {
    name,
    summary: rule.summary,
    operand: most === 0 ? null : { hint, what: toCompletable(hint, choices), isRepeatable: most > 1 },
    options: rule.options.map((option) => {
      const { value, repeatable, help } = optionRule(option);
      const words = listChoices(rule, option);
      return {
        name: option,
        help,
        isRepeatable: repeatable === true,
        value: value === null ? null : { hint: value, what: toCompletable(value, words) },
      };
    }),
  };
});

function toCompletable(hint: string, words: readonly string[] | undefined): Completable {
  if (words !== undefined) return { words };
  const kinds = hint.split('|');
  if (kinds.some((kind) => FILES.has(kind))) return 'file';
  return kinds.some((kind) => kind.endsWith(':LINE')) ? 'line' : 'anything';
}
