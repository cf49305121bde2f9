import { type BuiltFile, listInlineFiles } from '../../core/builds/judged/gate-files.js';
import { openInlinePlaces } from '../../core/builds/judged/inline-places.js';
import { planBuilds } from '../../core/dockerfile/variants/build-plan.js';
import { readVariants } from '../../core/dockerfile/variants/read-variants.js';
import type { Policy } from '../../core/policy/policy.js';
import type { FileReading } from '../../core/report.js';
import type { SourceFile } from '../../core/source-file.js';
import { compareText } from '../../core/text-order.js';
import { findPolicy } from '../optional-policy.js';
import type { RunOptions } from '../options/run-options.js';
import { openProgress } from '../output/progress.js';
import { findScreen } from '../output/standard-streams.js';
import { tellProblems } from '../output/told-problems.js';
import { failEvaluation, type Result } from '../result.js';
import type { Checkout } from './checkout.js';
import { type ChosenFiles, chooseFiles } from './chosen-files.js';
import { readChosenFiles, readStandardInput } from './dockerfile-reader.js';

/** What BuildKit would pull, file by file. */
export interface ImageReadings {
  /** In the order of their paths. */
  readonly readings: readonly FileReading[];
  /** How many files could not be read at all. */
  readonly unreadable: number;
}

/** The same, and the policy that says which files there are and how they are built. */
export interface TypedImages extends ImageReadings {
  readonly policy: Policy;
}

/** Reads what is under the typed paths, and tells what there is to know of it. */
export async function readTypedImages(options: RunOptions, checkout: Checkout): Promise<Result<TypedImages>> {
  const found = await findPolicy(checkout, options);
  if ('failure' in found) return found;
  const { policy, problems } = found.value;
  const chosen = await chooseFiles(checkout, policy, options, { runImages: true });
  if ('failure' in chosen) return chosen;
  const read = await readImages(checkout, policy, chosen.value, options);
  if ('failure' in read) return read;
  tellProblems([...problems, ...chosen.value.search.problems, ...chosen.value.notes]);
  return { value: { ...read.value, policy } };
}

/** Reads all chosen files with all that is built of them. */
async function readImages(
  checkout: Checkout,
  policy: Policy,
  chosen: ChosenFiles,
  options: RunOptions,
): Promise<Result<ImageReadings>> {
  const { search, builds } = chosen;
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
    chosen,
    false,
    openProgress(findScreen('error'), process.env),
    ({ head }) => add(head),
  );
  if (failure !== null) return failEvaluation(`The base revision could not be read: ${failure}`);
  for (const file of listInlineFiles({ inline })) addInline(file);
  for (const { file, reading } of files) readings.push({ file, ...reading });
  for (const { path, reason } of [...search.unreadable, ...lost])
    readings.push(describeUnreadable(path, reason));
  readings.sort((one, other) => compareText(one.file, other.file));
  return { value: { readings, unreadable } };
}

const describeUnreadable = (file: string, reason: string): FileReading => ({
  file,
  stages: [],
  images: [],
  problem: { line: 1, message: reason, phase: 'limit', unresolved: [] },
});
