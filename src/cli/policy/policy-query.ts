import type { CommandLine } from '../options/command-line.js';
import { failUsage, type Result } from '../result.js';
import type { PolicyFormat } from './policy-rule.js';

/** What `policy` is asked for, one thing at a time. */
export type PolicyQuestion = { readonly kind: 'effective' } | { readonly kind: 'schema' };

export interface PolicyQuery {
  readonly question: PolicyQuestion;
  /** The policy that was named; null: the repository's own. */
  readonly named: string | null;
  readonly format: PolicyFormat;
}

/** What the options of `policy` mean together; what one of them would ignore is refused. */
export function readPolicyQuery({ operands, options }: CommandLine): Result<PolicyQuery> {
  const typed = options.get('policy')?.at(-1) ?? null;
  const [file = null] = operands;
  if (typed !== null && file !== null && typed !== file)
    return failUsage(`two policies are given, "${file}" and "${typed}": pass only one`);
  const named = file ?? typed;
  const format = (options.get('format')?.at(-1) ?? 'terminal') as PolicyFormat;
  const question: PolicyQuestion = options.has('schema') ? { kind: 'schema' } : { kind: 'effective' };
  if (question.kind === 'schema' && named !== null)
    return failUsage(`--schema describes every policy and reads none: leave out ${named}`);
  if (format === 'markdown')
    return failUsage(
      question.kind === 'schema'
        ? '--schema prints JSON: leave out --format markdown'
        : 'a policy is printed as YAML: leave out --format markdown, or write --format json',
    );
  return { value: { question, named, format } };
}
