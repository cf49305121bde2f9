import { suggestName } from '../../core/shapes/name-suggestion.js';
import { failUsage, type Result } from '../result.js';
import {
  COMMAND_NAMES,
  COMMANDS,
  type CommandName,
  type CommandRule,
  commandRule,
  listChoices,
} from './command-table.js';
import { OPTIONS, type OptionName, optionRule } from './option-table.js';

/** What was typed, taken apart and held against the table of options; values are not read yet. */
export interface CommandLine {
  readonly command: CommandName;
  readonly operands: readonly string[];
  /** Option → its values, in the order typed; a switch has an empty text. */
  readonly options: ReadonlyMap<OptionName, readonly string[]>;
}

const isCommand = (word: string): word is CommandName => Object.hasOwn(COMMANDS, word);
const isOption = (word: string): word is OptionName => Object.hasOwn(OPTIONS, word);

/** Takes apart the words after the program's name, of which the first is the command. */
export function parseCommandLine(words: readonly string[]): Result<CommandLine> {
  const [command = '', ...rest] = words;
  if (!isCommand(command)) return refuseCommand(command);
  const rule = commandRule(command);
  const operands: string[] = [];
  const options = new Map<OptionName, string[]>();

  for (let at = 0; at < rest.length; at++) {
    const word = rest[at] ?? '';
    if (word === '--') {
      operands.push(...rest.slice(at + 1));
      break;
    }
    if (word === '-' || !word.startsWith('-')) {
      operands.push(word);
      continue;
    }
    const split = /^--([^=]*)(?:=(.*))?$/s.exec(word === '-h' ? '--help' : word);
    const name = split?.[1] ?? word.replace(/^-+/, '');
    if (split === null || !isOption(name) || !rule.options.includes(name))
      return refuseOption(command, rule, word, name);
    const { value: wanted } = optionRule(name);
    const choices = listChoices(rule, name);
    let value = split[2];
    if (wanted === null) {
      if (value !== undefined) return failUsage(`--${name} takes no value`);
    } else {
      value ??= takesNext(rest[at + 1]) ? rest[++at] : undefined;
      if (value === undefined || value === '')
        return failUsage(`--${name} needs a value: --${name} ${choices?.join('|') ?? wanted}`);
      if (choices !== undefined && !choices.includes(value)) return refuseChoice(name, value, choices);
    }
    options.set(name, [...(options.get(name) ?? []), value ?? '']);
  }
  const { least, most } = rule.operands;
  if (!options.has('help') && (operands.length < least || operands.length > most))
    return refuseOperands(command, rule, operands);
  const { choices } = rule.operands;
  const unknown = operands.find((word) => choices?.includes(word) === false);
  if (choices !== undefined && unknown !== undefined && !options.has('help'))
    return failUsage(`${command} takes ${choices.join(', ')}, not "${unknown}"`, [
      `Usage: base-image-gate ${rule.usage}`,
    ]);
  return { value: { command, operands, options } };
}

/** `--policy --base x` forgot a value; `--output -` did not. */
const takesNext = (word: string | undefined): boolean => word !== undefined && !/^--?[a-z]/.test(word);

/** The name that was meant, as far as one can tell: one that begins alike, or one that is spelt alike. */
function findName(typed: string, names: readonly string[]): string | null {
  const alike = names.filter((name) => name.startsWith(typed) || typed.startsWith(name));
  return alike.length === 1 && typed.length > 2 ? (alike[0] ?? null) : suggestName(typed, names);
}

function suggest(typed: string, names: readonly string[], all: string): string {
  const nearest = findName(typed, names);
  return nearest === null ? all : `did you mean ${nearest}?`;
}

function refuseCommand(word: string) {
  const names = COMMAND_NAMES;
  if (word === '') return failUsage(`no command; use one of ${names.join(', ')}`, SEE_HELP);
  if (word.startsWith('-'))
    return failUsage(`the command comes first, one of ${names.join(', ')}; then ${word}`, SEE_HELP);
  return failUsage(
    `unknown command "${word}": ${suggest(word, names, `commands are ${names.join(', ')}`)}`,
    SEE_HELP,
  );
}

const SEE_HELP = ['base-image-gate --help lists the commands.'];

function refuseOption(command: CommandName, rule: CommandRule, word: string, name: string) {
  const typed = word.replace(/=.*$/s, '');
  const reason =
    isOption(name) && word.startsWith('--')
      ? `${command} has no option "${typed}"; ${listTakers(({ options }) => options.includes(name))}`
      : `unknown option "${typed}"${suggestOption(name, rule.options)}`;
  return failUsage(reason, [`base-image-gate ${command} --help lists its options.`]);
}

/** Which commands take what another one does not: `check and images take it`. */
function listTakers(takes: (rule: CommandRule) => boolean): string {
  const takers = COMMAND_NAMES.filter((name) => takes(commandRule(name)));
  const last = takers.at(-1) ?? '';
  return takers.length === 1 ? `${last} takes it` : `${takers.slice(0, -1).join(', ')} and ${last} take it`;
}

function suggestOption(name: string, names: readonly string[]): string {
  const nearest = findName(name, names);
  return nearest === null ? '' : `: did you mean --${nearest}?`;
}

function refuseChoice(name: OptionName, value: string, choices: readonly string[]) {
  const takes = (rule: CommandRule) =>
    rule.options.includes(name) && listChoices(rule, name)?.includes(value) === true;
  const nearest = findName(value, choices);
  const hint = COMMAND_NAMES.some((command) => takes(commandRule(command)))
    ? `; ${listTakers(takes)}`
    : nearest === null
      ? ''
      : `. Did you mean ${nearest}?`;
  return failUsage(`--${name} must be one of ${choices.join(', ')}, not "${value}"${hint}`);
}

function refuseOperands(command: CommandName, rule: CommandRule, operands: readonly string[]) {
  const { least, most } = rule.operands;
  const wanted = operands.length < least ? 'needs one' : `takes at most ${most === 1 ? 'one' : most}`;
  const noun = rule.usage.replace(/^\S+ /, '').replace(/[[\]]/g, '');
  return failUsage(`${command} ${wanted}: ${noun}`, [`Usage: base-image-gate ${rule.usage}`]);
}
