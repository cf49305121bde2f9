import type { Role } from '../core/dockerfile/reading.js';
import { END_OF_LIFE } from '../core/end-of-life/bundled-table.js';
import { explainReference } from '../core/judge/explain.js';
import { toExplanationJson } from '../reporters/json.js';
import { renderExplanation } from '../reporters/terminal/terminal-explanation.js';
import { openStyle } from '../reporters/terminal/terminal-style.js';
import { openCheckout } from './files/checkout.js';
import { openPolicy } from './loaded-policy.js';
import type { CommandLine } from './options/command-line.js';
import type { OwnFormat } from './options/command-table.js';
import { readOwnFormat } from './options/run-options.js';
import { findWidth, wantsColors } from './options/terminal-setting.js';
import { writePieces } from './output/output.js';
import { failUsage, type Result } from './result.js';

/** `explain`: how the policy judges one reference; the exit status is 1 where it would block. */
export async function runExplain({ operands, options }: CommandLine, today: string): Promise<Result<number>> {
  const checkout = await openCheckout(null, null);
  if ('failure' in checkout) return checkout;
  const loaded = await openPolicy(checkout.value, options.get('policy')?.at(-1) ?? null, null, today);
  if ('failure' in loaded) return loaded;
  const { policy, chain } = loaded.value;
  const [reference = ''] = operands;
  const explanation = explainReference(policy, reference, {
    role: (options.get('role')?.at(-1) ?? 'final') as Role,
    path: options.get('path')?.at(-1) ?? 'Dockerfile',
    today,
    endOfLife: END_OF_LIFE,
  });
  if (explanation.invalid !== null)
    return failUsage(`"${reference}" is not an image reference: ${explanation.invalid}`);
  const render: Record<OwnFormat, () => string> = {
    json: () => toExplanationJson(explanation, chain.source),
    terminal: () =>
      renderExplanation(explanation, chain.source.source, {
        style: openStyle(wantsColors(process.stdout, process.env)),
        width: findWidth(process.stdout),
      }),
  };
  const written = writePieces([render[readOwnFormat(options)]()], null);
  if ('failure' in written) return written;
  const blocks = explanation.findings.some(({ level, waiver }) => level === 'block' && waiver === null);
  return { value: blocks ? 1 : 0 };
}
