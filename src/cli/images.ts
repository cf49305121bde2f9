import { END_OF_LIFE } from '../core/end-of-life/bundled-table.js';
import { type FindEnds, openImageEnds } from '../core/judge/facts/image-ends.js';
import { loadPolicy } from '../core/policy/load/load-policy.js';
import type { Policy } from '../core/policy/policy.js';
import type { FileReading, Problem } from '../core/report.js';
import { DEFAULT_POLICY } from '../policy-chain.js';
import { PROGRAM } from '../program.js';
import { loadReporter } from '../reporters/formats/index.js';
import { keepFirst, listUnique } from '../reporters/groups/unique-images.js';
import type { ImagesContext, Reporter } from '../reporters/reporter.js';
import { countImages } from '../reporters/terminal/image-count.js';
import { renderProblem } from '../reporters/terminal/terminal-problem.js';
import { openStyle } from '../reporters/terminal/terminal-style.js';
import type { Checkout } from './files/checkout.js';
import { chooseFiles } from './files/chosen-files.js';
import { readImages } from './files/image-readings.js';
import { openPolicy } from './loaded-policy.js';
import type { RunOptions } from './options/run-options.js';
import { findWidth, wantsColors } from './options/terminal-setting.js';
import { writePieces } from './output/output.js';
import { type Result, toProblem } from './result.js';

/** `images`: lists what BuildKit would pull, and returns the exit status: 1 where a file could not be read at all. */
export async function runImages(options: RunOptions, checkout: Checkout): Promise<Result<number>> {
  const found = await findPolicy(checkout, options);
  if ('failure' in found) return found;
  const { policy, problems } = found.value;
  const chosen = await chooseFiles(checkout, policy, options, { runImages: true });
  if ('failure' in chosen) return chosen;
  const read = await readImages(checkout, policy, chosen.value, options);
  if ('failure' in read) return read;
  const { readings, unreadable } = read.value;

  tellProblems([...problems, ...chosen.value.search.problems, ...chosen.value.notes]);
  const findEnds = openImageEnds({ policy, today: options.today, endOfLife: END_OF_LIFE });
  const written = await writeList(readings, options, findEnds);
  return 'failure' in written ? written : { value: unreadable > 0 ? 1 : 0 };
}

/** Writes the list where it was asked for; with a file, a summary here. */
async function writeList(
  readings: readonly FileReading[],
  { format, output, today, unique }: RunOptions,
  findEnds: FindEnds,
): Promise<Result<null>> {
  const reporter = await loadReporter(format);
  const colors = output === null && wantsColors(process.stdout, process.env);
  const isScreen = output === null && process.stdout.isTTY === true;
  const context = { colors, isScreen, program: PROGRAM, today, findEnds };
  const pieces = unique
    ? renderUnique(reporter, readings, context)
    : reporter.renderImages(readings, context);
  const written = writePieces(pieces, output);
  if ('failure' in written || output === null) return written;
  return writePieces([`${countImages(readings)}\n  list written to ${output}\n`], null);
}

/** Each image once, as the format has it. */
function renderUnique(
  reporter: Reporter,
  readings: readonly FileReading[],
  context: ImagesContext,
): Iterable<string> {
  const images = listUnique(readings);
  if (reporter.renderUnique !== undefined) return reporter.renderUnique(images, readings, context);
  const { readings: first, tallies } = keepFirst(readings, images);
  return reporter.renderImages(first, { ...context, tallies });
}

/** The policy where there is one, for its settings and builds; a broken one matters only to those who named it. */
export async function findPolicy(
  checkout: Checkout,
  options: RunOptions,
): Promise<Result<{ readonly policy: Policy; readonly problems: readonly Problem[] }>> {
  const loaded = await openPolicy(checkout, options);
  if ('value' in loaded) return { value: { policy: loaded.value.policy, problems: loaded.value.problems } };
  if (options.policy !== null || loaded.failure.exit === 3) return loaded;
  const { policy } = loadPolicy([{ path: 'default', text: 'version: 1\n' }], { today: options.today });
  if (policy === null) throw new Error('the default policy does not load');
  // a policy that is not there has advice on how to make one
  const isMissing = loaded.failure.advice.length > 0;
  const message =
    'The policy is invalid, so its settings and builds are not used; run `base-image-gate policy` to see why';
  const problems = isMissing ? [] : [toProblem(message, 'warning', DEFAULT_POLICY)];
  return { value: { policy, problems } };
}

export function tellProblems(problems: readonly Problem[]): void {
  const colors = wantsColors(process.stderr, process.env);
  const context = {
    colors,
    width: findWidth(process.stderr),
    readLine: () => null,
    base: null,
    failOn: 'block' as const,
  };
  for (const problem of problems)
    process.stderr.write(renderProblem(problem, { context, style: openStyle(colors) }));
}
