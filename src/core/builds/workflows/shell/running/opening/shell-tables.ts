import type { TracedText } from '../../../../traced-text.js';
import { isUnknown } from '../../../../unknown-texts.js';
import { expandText } from '../../expansion/expanded-words.js';
import { resolveName, toWord } from '../../expansion/parameter-values.js';
import { ZSH_LIMIT } from '../../shells/zsh-forms.js';
import { parseScript } from '../../syntax/script-parser.js';
import { isText, type ShellValue } from '../../values/shell-value.js';
import { NOTHING_AROUND } from '../calling/calls.js';
import { noteProgram } from '../calling/linked-programs.js';
import { record } from '../calling/recorded-commands.js';
import type { ScriptRun } from '../script-run.js';
import type { ShellState } from '../shell-state.js';

/** What a variable of the shell is to it. */
type Table = 'aliases' | 'commands' | 'functions' | 'other';

const OF_BASH: ReadonlyMap<string, Table> = new Map([
  ['BASH_ALIASES', 'aliases'],
  ['BASH_CMDS', 'commands'],
]);

const OF_ZSH: ReadonlyMap<string, Table> = new Map<string, Table>([
  ['aliases', 'aliases'],
  ['commands', 'commands'],
  ['functions', 'functions'],
  ...`dis_functions dis_aliases galiases dis_galiases saliases dis_saliases options nameddirs userdirs fpath FPATH module_path
  MODULE_PATH mapfile`
    .split(/\s+/)
    .map((name) => [name, 'other'] as const),
]);

const TABLE_LIMIT = 'The script changes aliases or commands in a way that is not followed';

/** What is assigned to: `NAME`, `NAME[subscript]`, also with `+=`. */
interface AssignedItem {
  readonly name: string;
  readonly subscript: string | undefined;
  readonly isMore: boolean;
}

/** A name as people give them to commands. */
const NAME = /^[\w.:%@/+-]+$/;

function findTable(name: string, { dialect }: ScriptRun): Table | undefined {
  if (dialect.isPowerShell) return undefined;
  return (dialect.spreads ? OF_ZSH : OF_BASH).get(name);
}

/** Follows what an assignment to such a variable makes of commands: `BASH_ALIASES[d]='docker build'`. */
export function keepTable(
  { name, subscript, isMore }: AssignedItem,
  given: readonly ShellValue[],
  origin: TracedText,
  state: ShellState,
  run: ScriptRun,
): void {
  const table = findTable(resolveName(name, state), run);
  if (table === undefined) return;
  const keys = subscript === undefined ? [] : expandText(origin.as(subscript), state.clone(), run);
  const isKnown = subscript !== undefined && !isMore && table !== 'other';
  if (!(isKnown && keys.every((key) => isText(key) && NAME.test(key.value)))) limit(run);
  for (const key of keys.filter(isText))
    for (const value of given) {
      if (!isText(value)) limit(run);
      else keepEntry(table, key, value, state, run);
    }
}

function keepEntry(
  table: Table,
  key: TracedText,
  value: TracedText,
  state: ShellState,
  run: ScriptRun,
): void {
  if (table === 'commands') noteProgram(key, value, run);
  else if (table === 'aliases') {
    run.aliases.set(key.value, value);
    const words = ['alias', `${key.value}=${value.value}`].map((text) => toWord(value.as(text)));
    record(words, NOTHING_AROUND, state, run, false);
  } else if (table === 'functions') {
    if (isUnknown(value.value)) limit(run);
    const { root: body } = parseScript(value, run.dialect);
    run.functions.set(key.value, [...(run.functions.get(key.value) ?? []), { body, isCalled: false }]);
  }
}

/** `declare -n NAME='BASH_ALIASES[d]'`. */
export function limitReference(values: readonly ShellValue[], run: ScriptRun): void {
  if (values.some((value) => isText(value) && isItemOfTable(value.value, run))) limit(run);
}

/** Whether a word names an item of such a variable. */
export function isItemOfTable(word: string, run: ScriptRun): boolean {
  const [, name] = /^(\w+)\[/.exec(word) ?? [];
  return name !== undefined && findTable(name, run) !== undefined;
}

function limit(run: ScriptRun): void {
  run.limit ??= run.dialect.spreads ? ZSH_LIMIT : TABLE_LIMIT;
}
