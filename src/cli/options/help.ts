import {
  COMMAND_NAMES,
  type CommandName,
  type CommandRule,
  commandRule,
  listChoices,
} from './command-table.js';
import { type OptionName, optionRule } from './option-table.js';

/** What `base-image-gate --help` says. */
export function renderHelp(): string {
  return `Base Image Gate finds every image that your Dockerfiles make BuildKit pull, and judges each one by your policy.

Usage: base-image-gate COMMAND [OPTION…]

Commands:
${align(COMMAND_NAMES.map((name) => [commandRule(name).usage, commandRule(name).summary]))}

Options:
${align([
  ['--help', 'explain a command: base-image-gate check --help'],
  ['--version', 'print the version'],
])}

Exit status: 0 pass or warn, 1 fail, 2 wrong policy or usage, 3 could not evaluate.
`;
}

/** What `base-image-gate COMMAND --help` says. */
export function renderCommandHelp(command: CommandName): string {
  const rule = commandRule(command);
  const sections = [
    `${rule.summary.replace(/^./, (letter) => letter.toUpperCase())}.`,
    `Usage: base-image-gate ${rule.usage} [OPTION…]`,
    ...(rule.notes.length > 0 ? [rule.notes.join('\n')] : []),
    `Options:\n${align(rule.options.map((option) => describeOption(option, rule)))}`,
    `Examples:\n${align(rule.examples.map(([example, what]) => [`base-image-gate ${example}`, what]))}`,
  ];
  return `${sections.join('\n\n')}\n`;
}

function describeOption(name: OptionName, rule: CommandRule): [string, string] {
  const { value, repeatable, help } = optionRule(name);
  const choices = listChoices(rule, name);
  const values = choices === undefined ? '' : `: ${choices.join(', ')}`;
  const text = values === '' ? help : help.replace(/(?= \(default)|$/, values);
  return [
    `--${name}${value === null ? '' : ` ${value}`}`,
    repeatable === true ? `${text}; may be repeated` : text,
  ];
}

function align(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}
