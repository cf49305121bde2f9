import { toPolicySchema } from '../../core/policy/load/policy-schema.js';
import { type Checkout, inCheckout } from '../files/checkout.js';
import type { CommandLine } from '../options/command-line.js';
import { writePieces } from '../output/output.js';
import type { Result } from '../result.js';
import { renderPolicy, toPolicyJson } from './effective-policy.js';
import { describeCoverage } from './policy-coverage.js';
import { describeDiff } from './policy-diff.js';
import { type PolicyQuery, readPolicyQuery } from './policy-query.js';
import { openTestedPolicy } from './tested-policy.js';

/** `policy`: validates a policy, runs its tests and prints the effective policy, or what it is asked about it. */
export async function runPolicy(line: CommandLine, today: string): Promise<Result<number>> {
  const query = readPolicyQuery(line);
  if ('failure' in query) return query;
  const pieces = await answer(query.value, today);
  if ('failure' in pieces) return pieces;
  const written = writePieces(pieces.value, null);
  return 'failure' in written ? written : { value: 0 };
}

async function answer(query: PolicyQuery, today: string): Promise<Result<Iterable<string>>> {
  const { question, revision } = query;
  if (question === 'schema') return { value: [`${JSON.stringify(toPolicySchema(), null, 2)}\n`] };
  const paths = question === 'effective' ? null : [];
  return inCheckout(revision, paths, (checkout) => answerIn(checkout, query, today), '--diff');
}

async function answerIn(
  checkout: Checkout,
  { question, named, format, revision, offline }: PolicyQuery,
  today: string,
): Promise<Result<Iterable<string>>> {
  const request = { policy: named, base: revision, today, offline };
  if (revision !== null) return describeDiff(checkout, request, revision, format);
  const loaded = await openTestedPolicy(checkout, request);
  if ('failure' in loaded) return loaded;
  if (question === 'effective')
    return { value: [format === 'json' ? toPolicyJson(loaded.value) : renderPolicy(loaded.value)] };
  return describeCoverage(checkout, loaded.value, today, format, question === 'calendar');
}
