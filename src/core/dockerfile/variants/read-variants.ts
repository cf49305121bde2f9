import { encodeText, toByteString } from '../go/byte-string.js';
import { toLower } from '../go/unicode.js';
import { describeBuild } from '../read-dockerfile.js';
import type { Reading } from '../reading.js';
import { Refusal } from '../refusal.js';
import { readBuild } from '../resolve/build-progress.js';
import { type BuildInput, type FileText, openFile } from '../resolve/open-file.js';
import { sortBuilds } from './plain-builds.js';
import { markUnknown } from './unknown-values.js';
import { mergeReadings, type NamedReading } from './variant-merge.js';
import type { FileBuild, VariantOptions, VariantTarget } from './variant-options.js';
import { VariantPlan } from './variant-plan.js';

/** Most combinations of values that are read for one file. */
export const MAX_VARIANTS = 1024;
/** Most instructions that are read over all combinations. */
const MAX_WORK = 400_000;

/**
 * What a Dockerfile makes BuildKit pull under every combination of argument values, platforms, targets and contexts, and
 * in every build that files of the repository describe: equal images once, and the first problem. Only what the file
 * depends on is combined; beyond `MAX_VARIANTS` the problem is `limit`. Never throws.
 */
export function readVariants(bytes: Uint8Array, options: VariantOptions): Reading {
  const source = openFile(toByteString(bytes), toBuildArgs(options));
  const { text } = source;
  const { targets, missing } = sortTargets(text, options.targets);
  const size = text instanceof Refusal ? 0 : text.size;
  const readings: NamedReading[] = [];
  let spent = 0;
  const { plain, others } = sortBuilds(text, options);
  for (const { build, equal } of [{ build: null, equal: plain }, ...groupEqual(others)]) {
    const plan = new VariantPlan(text, { ...options, targets }, build);
    for (;;) {
      const count = spent + plan.count;
      const found: NamedReading[] = [];
      let learned = false;
      const tooMany = count > MAX_VARIANTS || (count > 1 && count * size > MAX_WORK);
      for (const variant of plan.combine()) {
        const read = readBuild(text, variant.input);
        const reading = markUnknown(describeBuild(source, variant.input, read), build);
        if (tooMany) {
          const limited = { ...variant, reading: { ...reading, problem: refuseCount(count, size) } };
          return withMissing(mergeReadings([...readings, limited]), missing);
        }
        learned = plan.learn(read) || learned;
        const isBuilt = build === null ? variant.origins.length === 0 : variant.isWhole;
        found.push({ ...variant, reading, builds: isBuilt ? equal : [] });
      }
      // One value may lead to names that no other does.
      if (learned) continue;
      readings.push(...found);
      spent = count;
      break;
    }
  }
  return withMissing(mergeReadings(readings), missing);
}

function toBuildArgs({ buildArgs }: VariantOptions): Pick<BuildInput, 'buildArgs'> {
  return { buildArgs: new Map([...buildArgs].map(([name, value]) => [encodeText(name), encodeText(value)])) };
}

/** A build, and those that are equal to it. */
interface EqualBuilds {
  readonly build: FileBuild;
  readonly equal: FileBuild[];
}

/** Equal builds together: the first of them is read. */
function groupEqual(builds: readonly FileBuild[]): readonly EqualBuilds[] {
  const known = new Map<string, EqualBuilds>();
  for (const build of builds) {
    const { args, target, platforms, contexts, unknownArgs, hasUnknownArgs = false } = build;
    const told = [[...args].sort(), target, platforms, [...contexts].sort(), [...unknownArgs].sort()];
    const key = JSON.stringify([...told, hasUnknownArgs]);
    const group = known.get(key);
    if (group === undefined) known.set(key, { build, equal: [build] });
    else group.equal.push(build);
  }
  return [...known.values()];
}

/** Targets for which the file has a stage, and those for which it has none; a file that cannot be read counts as having all. */
function sortTargets(
  text: FileText | Refusal,
  targets: readonly VariantTarget[],
): { readonly targets: readonly VariantTarget[]; readonly missing: NonNullable<Reading['missingTargets']> } {
  if (targets.length === 0 || text instanceof Refusal) return { targets: [], missing: [] };
  const stages = new Set(text.instructions.stages.map(({ from }) => from.name));
  const has = ({ value }: VariantTarget): boolean => stages.has(toLower(encodeText(value)));
  const missing = targets.filter((target) => !has(target));
  return {
    targets: targets.filter(has),
    missing: missing.map(({ value, origin }) => ({ name: value, origin })),
  };
}

function withMissing(reading: Reading, missing: NonNullable<Reading['missingTargets']>): Reading {
  return missing.length === 0 ? reading : { ...reading, missingTargets: missing };
}

function refuseCount(count: number, size: number): Reading['problem'] {
  const what = `${count} combinations of argument values, platforms and targets`;
  const message =
    count > MAX_VARIANTS
      ? `${what}: more than the ${MAX_VARIANTS} that the gate follows`
      : `${what} of ${size} instructions: more than the gate follows`;
  return { line: 1, message, phase: 'limit', unresolved: [] };
}
