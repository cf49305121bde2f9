import { DEFAULT_FORMAT, FORMAT_NAMES, type Format } from '../reporters/formats/index.js';
import type { Shell } from './completion/completion-rule.js';
import { type Checkout, dropRoot, inCheckout } from './files/checkout.js';
import { type CommandLine, parseCommandLine } from './options/command-line.js';
import { COMMAND_NAMES, type CommandRule, commandRule, listChoices } from './options/command-table.js';
import { type RunOptions, readDay, readFormat, readRunOptions } from './options/run-options.js';
import { findToday } from './options/today.js';
import { writeStandard } from './output/standard-streams.js';
import type { Result } from './result.js';

type RunOnFiles = (options: RunOptions, checkout: Checkout, line: CommandLine) => Promise<Result<number>>;

/** Runs one command line and returns the exit status. */
export async function run(words: readonly string[]): Promise<number> {
  const line = parseCommandLine(words);
  if ('failure' in line) return fail(line, guessFormat(words), null);
  const { command, options } = line.value;
  if (options.has('help')) {
    const { renderCommandHelp } = await import('./options/help.js');
    writeStandard('output', renderCommandHelp(command));
    return 0;
  }
  if (command === 'completion') return printCompletion(line.value);
  return command === 'explain' || command === 'policy' || command === 'export'
    ? runOnPolicy(line.value)
    : runOnFiles(line.value);
}

async function printCompletion({ operands }: CommandLine): Promise<number> {
  const { renderCompletion } = await import('./completion/completion.js');
  writeStandard('output', renderCompletion(operands[0] as Shell));
  return 0;
}

async function runOnFiles(line: CommandLine): Promise<number> {
  const options = readRunOptions(line, process.env, findToday);
  const format = readFormat(line.options);
  if ('failure' in options) return fail(options, format, null);
  const { paths, base, output } = options.value;
  // git works while the rest of the program is loaded
  const loading = loadCommand(line.command);
  const result = await inCheckout(base, paths, async (checkout) => {
    const command = await loading;
    return command({ ...options.value, paths: dropRoot(checkout, paths) }, checkout, line);
  });
  return 'value' in result ? result.value : fail(result, format, output);
}

async function loadCommand(name: CommandLine['command']): Promise<RunOnFiles> {
  if (name === 'check') return (await import(/* webpackMode: "eager" */ './check.js')).runCheck;
  if (name === 'init') return (await import('./init.js')).runInit;
  if (name === 'fix') return (await import('./fix.js')).runFix;
  if (name === 'inventory') return (await import('./inventory.js')).runInventory;
  return name === 'builds'
    ? (await import('./builds.js')).runBuilds
    : (await import('./images.js')).runImages;
}

async function runOnPolicy(line: CommandLine): Promise<number> {
  const format = readFormat(line.options);
  const today = readDay(line.options.get('today')?.at(-1) ?? null, findToday);
  if ('failure' in today) return fail(today, format, null);
  const result = await runPolicyCommand(line, today.value);
  return 'value' in result ? result.value : fail(result, format, null);
}

async function runPolicyCommand(line: CommandLine, today: string): Promise<Result<number>> {
  if (line.command === 'explain') return (await import('./explain/explain.js')).runExplain(line, today);
  if (line.command === 'export') return (await import('./export/export.js')).runExport(line, today);
  return (await import('./policy/policy-command.js')).runPolicy(line, today);
}

async function fail(
  { failure }: Extract<Result<unknown>, { readonly failure: unknown }>,
  format: Format,
  output: string | null,
): Promise<number> {
  const { reportFailure } = await import('./output/failure-report.js');
  return reportFailure(failure, format, output);
}

/** The format that a command line asks for, even where the rest of it cannot be understood. */
function guessFormat(words: readonly string[]): Format {
  const at = words.findIndex((word) => word === '--format' || word.startsWith('--format='));
  const typed =
    words[at]?.startsWith('--format=') === true ? words[at].slice('--format='.length) : words[at + 1];
  const name = COMMAND_NAMES.find((command) => command === words[0]);
  const choices = name === undefined ? FORMAT_NAMES : listFormats(commandRule(name));
  return choices?.includes(typed ?? '') === true && at !== -1 ? (typed as Format) : DEFAULT_FORMAT;
}

function listFormats(rule: CommandRule): readonly string[] | undefined {
  return rule.options.includes('format') ? listChoices(rule, 'format') : [];
}
