import { type BuiltFile, listInlineFiles } from '../core/builds/judged/gate-files.js';
import { openInlinePlaces } from '../core/builds/judged/inline-places.js';
import { planBuilds } from '../core/dockerfile/variants/build-plan.js';
import { readVariants } from '../core/dockerfile/variants/read-variants.js';
import { END_OF_LIFE } from '../core/end-of-life/bundled-table.js';
import { type FindEnds, openImageEnds } from '../core/judge/facts/image-ends.js';
import { compareText } from '../core/judge/finding-order.js';
import { loadPolicy } from '../core/policy/load/load-policy.js';
import type { Policy } from '../core/policy/policy.js';
import type { FileReading, Problem } from '../core/report.js';
import type { SourceFile } from '../core/source-file.js';
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
import { readChosenFiles, readStandardInput } from './files/dockerfile-reader.js';
import { openPolicy } from './loaded-policy.js';
import type { RunOptions } from './options/run-options.js';
import { findWidth, wantsColors } from './options/terminal-setting.js';
import { writePieces } from './output/output.js';
import { openProgress } from './output/progress.js';
import { failEvaluation, type Result, toProblem } from './result.js';

/** `images`: lists what BuildKit would pull, and returns the exit status: 1 where a file could not be read at all. */
export async function runImages(options: RunOptions, checkout: Checkout): Promise<Result<number>> {
  const found = await findPolicy(checkout, options);
  if ('failure' in found) return found;
  const { policy, problems } = found.value;
  const chosen = await chooseFiles(checkout, policy, options, { runImages: true });
  if ('failure' in chosen) return chosen;
  const { search, notes, builds } = chosen.value;
  const { named, inline, files, lost } = builds.judged;

  const readings: FileReading[] = [];
  let unreadable = search.unreadable.length;
  const add = (file: SourceFile): void => {
    if (file.bytes === undefined) {
      unreadable++;
      readings.push(describeUnreadable(file.path, file.unreadable));
      return;
    }
    const variants = planBuilds(policy, options.build, file.path, named.get(file.path));
    readings.push({ file: file.path, ...readVariants(file.bytes, variants) });
  };
  const addInline = ({ head, inline: place, builds: told }: BuiltFile): void => {
    if (head.bytes === undefined || place === undefined) return;
    const found = readVariants(head.bytes, planBuilds(policy, options.build, head.path, told));
    readings.push({ file: head.path, ...openInlinePlaces(place).moveReading(found) });
  };
  if (search.standardInput) add(await readStandardInput(process.stdin));
  const failure = await readChosenFiles(
    checkout.workspace,
    chosen.value,
    false,
    openProgress(process.stderr, process.env),
    ({ head }) => add(head),
  );
  if (failure !== null) return failEvaluation(`The base revision could not be read: ${failure}`);
  for (const file of listInlineFiles({ inline })) addInline(file);
  for (const { file, reading } of files) readings.push({ file, ...reading });
  for (const { path, reason } of [...search.unreadable, ...lost])
    readings.push(describeUnreadable(path, reason));
  readings.sort((one, other) => compareText(one.file, other.file));

  tellProblems([...problems, ...search.problems, ...notes]);
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

const describeUnreadable = (file: string, reason: string): FileReading => ({
  file,
  stages: [],
  images: [],
  problem: { line: 1, message: reason, phase: 'limit', unresolved: [] },
});

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
