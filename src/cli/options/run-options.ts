import { type Day, isDay } from '../../core/day.js';
import type { GivenBuild } from '../../core/dockerfile/variants/build-plan.js';
import type { FailOn } from '../../core/judge/verdict.js';
import type { Scope } from '../../core/policy/policy.js';
import { readGivenBuild } from '../../given-build/read-given-build.js';
import { DEFAULT_FORMAT, FORMAT_NAMES, type Format } from '../../reporters/formats/index.js';
import type { Grouping } from '../../reporters/groups/finding-groups.js';
import { failUsage, type Result } from '../result.js';
import type { CommandLine } from './command-line.js';
import type { OptionName } from './option-table.js';

/** Options of `check` and `images`, read. */
export interface RunOptions {
  readonly paths: readonly string[];
  readonly policy: string | null;
  readonly base: string | null;
  readonly scope: Scope | null;
  readonly format: Format;
  /** Of `images`: each image once. */
  readonly unique: boolean;
  /** Null: as the format chooses. */
  readonly groupBy: Grouping | null;
  /** What does not count is listed too. */
  readonly verbose: boolean;
  /** Null: standard output. */
  readonly output: string | null;
  readonly build: GivenBuild;
  readonly today: Day;
  readonly failOn: FailOn;
  /** Whether no registry may be asked. */
  readonly offline: boolean;
  /** As typed, `IMAGE=FILE` each. */
  readonly scanReports: readonly string[];
  readonly baseline: BaselineOption;
}

/** What is to be done with the baseline: it is only used, written anew, or relieved of what is fixed. */
export type BaselineOption =
  | { readonly kind: 'use' }
  | { readonly kind: 'write'; readonly expires: Day | null }
  | { readonly kind: 'prune' };

/** Those that tell findings together. */
const GROUPED_FORMATS: readonly Format[] = ['terminal', 'markdown', 'html'];

/** What the options of a command line mean. `clock` says what day it is where nothing else does. */
export function readRunOptions(
  { operands, options }: CommandLine,
  environment: Readonly<Record<string, string | undefined>>,
  clock: () => Day,
): Result<RunOptions> {
  const last = (name: OptionName): string | null => options.get(name)?.at(-1) ?? null;
  const today = readDay(last('today'), clock);
  if ('failure' in today) return today;
  const build = readBuild(options, environment);
  if ('failure' in build) return build;
  const base = last('base');
  const scope = last('scope') as Scope | null;
  if (base === null && scope !== null && scope !== 'all')
    return failUsage(`--scope ${scope} compares with a revision: add --base REV, such as --base origin/main`);
  const baseline = readBaselineOption({ operands, options });
  if ('failure' in baseline) return baseline;
  const output = last('output');
  const format = readFormat(options);
  const groupBy = last('group-by') as Grouping | null;
  if (groupBy !== null && !GROUPED_FORMATS.includes(format))
    return failUsage(
      `--group-by is for --format ${GROUPED_FORMATS.join(', ')}; ${format} lists every finding on its own`,
    );
  const verbose = options.has('verbose');
  if (verbose && format !== 'terminal')
    return failUsage(`--verbose is for --format terminal; ${format} lists what does not count anyway`);
  return {
    value: {
      paths: operands,
      policy: last('policy'),
      base,
      scope,
      format,
      groupBy,
      verbose,
      unique: options.has('unique'),
      output: output === '-' ? null : output,
      build: build.value,
      today: today.value,
      failOn: (last('fail-on') ?? 'block') as FailOn,
      offline: options.has('offline'),
      scanReports: options.get('scan-report') ?? [],
      baseline: baseline.value,
    },
  };
}

/** Whatever narrows what is judged, or builds it otherwise than a pull request's check does, would record something else. */
const NARROWING = ['base', 'scope', 'build-arg', 'target', 'platform', 'build-context'] as const;

function readBaselineOption({
  operands,
  options,
}: Pick<CommandLine, 'operands' | 'options'>): Result<BaselineOption> {
  const [isWritten, isPruned] = [options.has('write-baseline'), options.has('prune')];
  const expires = options.get('expires')?.at(-1) ?? null;
  if (expires !== null && !isWritten)
    return failUsage('--expires is the last day of a new baseline: add --write-baseline');
  if (!isWritten && !isPruned) return { value: { kind: 'use' } };
  if (isWritten && isPruned)
    return failUsage('--write-baseline writes only what is needed: leave out --prune');
  const name = isWritten ? '--write-baseline' : '--prune';
  const narrowing = NARROWING.find((option) => options.has(option));
  if (operands.length > 0)
    return failUsage(`${name} is about the whole repository: leave out ${operands[0]}`);
  if (narrowing !== undefined)
    return failUsage(
      `${name} is about the repository as the gate judges it by itself: leave out --${narrowing}${narrowing === 'base' || narrowing === 'scope' ? '' : ', and say it in the policy under builds'}`,
    );
  if (expires !== null && !isDay(expires))
    return failUsage(`--expires must be a date such as 2027-06-30, not "${expires}"`);
  return { value: isWritten ? { kind: 'write', expires } : { kind: 'prune' } };
}

/** The format that was asked for, which the table of options has checked; the default for one that only a command has. */
export function readFormat(options: CommandLine['options']): Format {
  const typed = options.get('format')?.at(-1);
  return FORMAT_NAMES.find((name) => name === typed) ?? DEFAULT_FORMAT;
}

export function readDay(text: string | null, clock: () => Day): Result<Day> {
  if (text === null) return { value: clock() };
  if (isDay(text)) return { value: text };
  return failUsage(`--today must be a date such as ${clock()}, not "${text}"`);
}

function readBuild(
  options: CommandLine['options'],
  environment: Readonly<Record<string, string | undefined>>,
): Result<GivenBuild> {
  const read = readGivenBuild(
    {
      'build-arg': options.get('build-arg'),
      'build-context': options.get('build-context'),
      target: options.get('target'),
      platform: options.get('platform'),
    },
    environment,
  );
  return 'error' in read ? failUsage(read.error) : { value: read.build };
}
