import type { CommandLine } from '../options/command-line.js';
import { failUsage, type Result } from '../result.js';
import type { PolicyFormat } from './policy-rule.js';

/** What `policy` is asked for, one thing at a time. */
export type PolicyQuestion = 'effective' | 'schema' | 'coverage' | 'calendar' | 'diff';

export interface PolicyQuery {
  readonly question: PolicyQuestion;
  /** The policy that was named; null: the repository's own. */
  readonly named: string | null;
  readonly format: PolicyFormat;
  /** What the policy is compared with. */
  readonly revision: string | null;
  /** Whether no registry may be asked for a policy. */
  readonly offline: boolean;
}

/** The options of which a command line may have one. */
const QUESTIONS = ['coverage', 'calendar', 'diff', 'schema'] as const;

/** What the options of `policy` mean together; what one of them would ignore is refused. */
export function readPolicyQuery({ operands, options }: CommandLine): Result<PolicyQuery> {
  const typed = options.get('policy')?.at(-1) ?? null;
  const [file = null] = operands;
  if (typed !== null && file !== null && typed !== file)
    return failUsage(`two policies are given, "${file}" and "${typed}": pass only one`);
  const named = file ?? typed;
  const format = (options.get('format')?.at(-1) ?? 'terminal') as PolicyFormat;
  const [question = 'effective', other] = QUESTIONS.filter((name) => options.has(name));
  if (other !== undefined)
    return failUsage(
      question === 'coverage' && other === 'calendar'
        ? '--coverage shows the calendar too: leave out --calendar'
        : `--${question} and --${other} ask for two things: pass one of them`,
    );
  if (question === 'schema' && named !== null)
    return failUsage(`--schema describes every policy and reads none: leave out ${named}`);
  const isText = question === 'schema' || question === 'effective';
  if (format === 'markdown' && isText)
    return failUsage(
      question === 'schema'
        ? '--schema prints JSON: leave out --format markdown'
        : 'a policy is printed as YAML: leave out --format markdown, or write --format json',
    );
  const revision = options.get('diff')?.at(-1) ?? null;
  return { value: { question, named, format, revision, offline: options.has('offline') } };
}
