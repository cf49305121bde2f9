import { stringify } from 'yaml';
import { END_OF_LIFE } from '../core/end-of-life/bundled-table.js';
import { runPolicyTests } from '../core/judge/policy-tests.js';
import { describePolicy } from '../core/policy/load/load-policy.js';
import { findPolicyLine } from '../policy-chain.js';
import { renderProblem } from '../reporters/terminal/terminal-problem.js';
import { countOf, openStyle } from '../reporters/terminal/terminal-style.js';
import { showHidden, writeJson } from '../reporters/text/hostile-text.js';
import { openCheckout } from './files/checkout.js';
import { failPolicy, type LoadedPolicy, openPolicy } from './loaded-policy.js';
import type { CommandLine } from './options/command-line.js';
import type { OwnFormat } from './options/command-table.js';
import { readOwnFormat } from './options/run-options.js';
import { findWidth, wantsColors } from './options/terminal-setting.js';
import { writePieces } from './output/output.js';
import { failUsage, type Result } from './result.js';

const COMMENT = '# ';

/** `policy`: validates a policy, runs its tests and prints the effective policy including everything it extends. */
export async function runPolicy({ operands, options }: CommandLine, today: string): Promise<Result<number>> {
  const named = options.get('policy')?.at(-1) ?? null;
  const [file = null] = operands;
  if (named !== null && file !== null && named !== file)
    return failUsage(`two policies are given, "${file}" and "${named}": pass only one`);
  const checkout = await openCheckout(null, null);
  if ('failure' in checkout) return checkout;
  const loaded = await openPolicy(checkout.value, file ?? named, null, today);
  if ('failure' in loaded) return loaded;
  const { policy, chain, problems } = loaded.value;
  const failed = runPolicyTests(policy, { today, endOfLife: END_OF_LIFE });
  if (failed.length > 0) return failPolicy(chain, [...problems, ...failed]);

  const render: Record<OwnFormat, (loaded: LoadedPolicy) => string> = {
    terminal: renderPolicy,
    json: toPolicyJson,
  };
  const written = writePieces([render[readOwnFormat(options)](loaded.value)], null);
  return 'failure' in written ? written : { value: 0 };
}

function toPolicyJson({ policy, chain, problems }: LoadedPolicy): string {
  const data = { version: 1, source: chain.source, problems, effective: describePolicy(policy) };
  return `${writeJson(data, 2)}\n`;
}

/** A policy again: what is said about it are comments. */
function renderPolicy({ policy, chain, problems }: LoadedPolicy): string {
  const tests = chain.files.length > 1 ? '' : countOf(policy.tests.length, 'test');
  const colors = wantsColors(process.stdout, process.env);
  const style = openStyle(colors);
  const width = findWidth(process.stdout);
  const context = {
    colors,
    width: width === null ? null : width - COMMENT.length,
    readLine: (path: string, line: number) => findPolicyLine(chain.files, path, line),
    base: null,
    failOn: 'block' as const,
  };
  const names = chain.files.map(({ path }) => showHidden(path)).join(', extends ');
  const comments = [
    ...problems.map((problem) => renderProblem(problem, { context, style })),
    `${style.green(style.bold('✔ valid'))}  ${names}${tests === '' ? '' : `, ${tests} passed`}`,
    style.dim('effective policy, including defaults'),
  ];
  return [
    ...comments.flatMap((comment) => comment.split('\n')).map((line) => `${COMMENT}${line}`.trimEnd()),
    '',
    stringify(describePolicy(policy), { lineWidth: 110 }),
  ].join('\n');
}
