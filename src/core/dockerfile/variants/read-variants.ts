import { encodeText, toByteString } from '../go/byte-string.js';
import { toLower } from '../go/unicode.js';
import { describeBuild } from '../read-dockerfile.js';
import type { Reading, ReadingProblem } from '../reading.js';
import { Refusal } from '../refusal.js';
import { type BuildProgress, readBuild } from '../resolve/build-progress.js';
import { type BuildInput, type FileText, type OpenFile, openFile } from '../resolve/open-file.js';
import type { Side } from '../shell/expansion.js';
import { shipEveryStage, tryStage } from './any-target.js';
import { addDoubtful } from './doubtful-builds.js';
import { describeArguments, listDeclared, listReplaced, nameTried } from './given-values.js';
import { fitValues, isSameInput, listDecidingParts } from './open-choices.js';
import { dropRefusedSides, hasSides, keepSides } from './open-sides.js';
import { sortBuilds } from './plain-builds.js';
import { dropUnbuilt, toBare } from './unbuilt-pairs.js';
import { dropValueless, markUnknown } from './unknown-values.js';
import type { Variant } from './variant-choice.js';
import { mergeReadings, type NamedReading } from './variant-merge.js';
import type { FileBuild, VariantOptions, VariantTarget } from './variant-options.js';
import { VariantPlan } from './variant-plan.js';
import { markWindows } from './windows-builds.js';
import { openWrittenNames } from './written-names.js';

/** Most combinations of values that are read for one file. */
export const MAX_VARIANTS = 1024;
/** Most values that are read one by one if their combinations are too many. */
const MAX_SINGLE = 4096;
/** Most instructions that are read over all combinations. */
const MAX_WORK = 400_000;
/** Most text that is expanded over all combinations, in bytes. */
const MAX_TEXT = 24_000_000;

/**
 * What a Dockerfile makes BuildKit pull under every combination of argument values, platforms, targets and contexts, and
 * in every build that files of the repository describe: equal images once, and the first problem. Only what the file
 * depends on is combined; beyond `MAX_VARIANTS` the problem is `limit`, and each value is read by itself. Never throws.
 */
export function readVariants(bytes: Uint8Array, options: VariantOptions): Reading {
  const isDoubtful = (build: FileBuild): boolean => build.isDoubtful === true;
  const doubtful = options.builds.filter(isDoubtful);
  if (doubtful.length === 0) return nameTried(readBuilds(bytes, options), options.builds);
  const likely = options.builds.filter((each) => !isDoubtful(each));
  const found = readBuilds(bytes, { ...options, builds: likely });
  const added = addDoubtful(found, readBuilds(bytes, { ...options, builds: doubtful }), doubtful);
  return nameTried(added, options.builds);
}

function readBuilds(bytes: Uint8Array, options: VariantOptions): Reading {
  const source = openFile(toByteString(bytes), toBuildArgs(options));
  const { text } = source;
  const { targets, missing } = sortTargets(text, options.targets);
  const size = text instanceof Refusal ? 0 : text.size;
  // most files have no build that asks for it
  let known: ReadonlySet<string> | null = null;
  const declared = (): ReadonlySet<string> => (known ??= listDeclared(text));
  const written = openWrittenNames(text, options.builds);
  const names = {
    declared,
    listed: options.args,
    written,
    listReplaced: (of: FileBuild) => listReplaced(of, options),
  };
  const readings: NamedReading[] = [];
  let tooMany = 0;
  let hasOpenPlatforms = false;
  const budget = { text: MAX_TEXT };
  const { plain, others } = sortBuilds(text, options);
  const readAll = (
    build: FileBuild | null,
    equal: readonly FileBuild[],
    side: Side | null = null,
  ): readonly NamedReading[] => {
    const plan = new VariantPlan(text, { ...options, targets }, build, side);
    const readInput = openInputReading(source);
    const readOne = (variant: Variant): { readonly read: BuildProgress; readonly found: NamedReading } => {
      const { read, described } = readInput(variant.input);
      const isTried = variant.isTried === true;
      const marked = markUnknown(
        isTried ? tryStage(described) : plan.isAnyTarget ? shipEveryStage(described) : described,
        build,
        equal,
        names,
      );
      const reading = dropValueless(marked, variant.valueless);
      const isBuilt = build === null ? variant.origins.length === 0 : variant.isWhole;
      return { read, found: { reading, builds: isBuilt ? equal : [], ...variant } };
    };
    const { found, count } = readPlan(plan, readOne, readings.length, size, budget);
    if (count !== null) tooMany = Math.max(tooMany, count);
    hasOpenPlatforms ||= plan.hasOpenPlatforms;
    if (build?.leavesOut === true || build?.isGuess === true) return found.map(withoutRefusal);
    return plan.hasSides ? dropRefusedSides(found, withoutRefusal) : found;
  };
  for (const { build, equal } of [{ build: null, equal: plain }, ...groupEqual(others, options)]) {
    readings.push(...readAll(build, equal));
    if (build === null || !hasSides(build, source.file, fitValues(options, build), declared())) continue;
    readings.push(...keepSides(readAll(build, [], 'empty'), readAll(build, [], 'filled')));
  }
  const withContexts = others.filter(({ contexts }) => contexts.size > 0);
  const built = dropUnbuilt(readings, () =>
    groupEqual(withContexts.map(toBare), options).flatMap(({ build }) => readAll(build, [])),
  );
  const merged = withMissing(mergeReadings(built), missing);
  const named = written.addTo(merged) ?? withLimit(merged, REFUSED_TEXT);
  const read =
    options.asksAdvice === true && !(text instanceof Refusal)
      ? { ...markWindows(named, options.builds), fileArguments: describeArguments(text, options.builds) }
      : named;
  const told: Reading = hasOpenPlatforms ? { ...read, openPlatforms: true } : read;
  return tooMany === 0 ? told : withLimit(told, refuseCount(tooMany, size));
}

interface InputReading {
  readonly input: BuildInput;
  readonly read: BuildProgress;
  readonly described: Reading;
}

/** Reads builds; one that gets the same as the one before it is not read again: mostly that tells on what the names depend. */
function openInputReading(source: OpenFile): (input: BuildInput) => InputReading {
  let last: InputReading | null = null;
  return (input) => {
    if (last !== null && isSameInput(last.input, input)) return last;
    const read = readBuild(source.text, input);
    last = { input, read, described: describeBuild(source, input, read) };
    return last;
  };
}

/** Reads what a plan combines; `count`: how many that is, if it is too many. */
function readPlan(
  plan: VariantPlan,
  readOne: (variant: Variant) => { readonly read: BuildProgress; readonly found: NamedReading },
  spent: number,
  size: number,
  budget: { text: number },
): { readonly found: readonly NamedReading[]; readonly count: number | null } {
  for (;;) {
    const count = spent + plan.count;
    const fits = count <= MAX_VARIANTS && (count === 1 || count * size <= MAX_WORK);
    const room = fits ? count : Math.min(MAX_SINGLE, Math.floor(MAX_WORK / Math.max(size, 1))) - spent;
    const found: NamedReading[] = [];
    let learned = false;
    for (const variant of plan.combine(fits ? 'all' : 'singly')) {
      if ((found.length >= room || budget.text < 0) && spent + found.length > 0) break;
      const one = readOne(variant);
      learned = plan.learn(one.read) || learned;
      budget.text -= one.read.args?.spent ?? 0;
      found.push(one.found);
      // Mostly the first one tells all names.
      if (learned && found.length === 1) break;
    }
    // One value may lead to names that no other does.
    const isAll = fits && (budget.text >= 0 || found.length === plan.count);
    if (!learned || budget.text < 0) return { found, count: isAll ? null : count };
  }
}

/** A reading of which BuildKit refuses the file, whatever value an argument without one may have, as if it pulled only what it does before. */
function withoutRefusal(one: NamedReading): NamedReading {
  const { problem, otherProblems = [], openBases: _, otherProblems: __, ...rest } = one.reading;
  const isRefused = ({ phase, unresolved }: ReadingProblem): boolean =>
    phase !== 'limit' && unresolved.length === 0;
  if (problem === null || ![problem, ...otherProblems].every(isRefused)) return one;
  const images = rest.images.filter(({ via }) => via === 'syntax' || via === 'sbom');
  return { ...one, reading: { ...rest, stages: [], images, problem: null } };
}

function toBuildArgs({ buildArgs }: VariantOptions): Pick<BuildInput, 'buildArgs'> {
  return { buildArgs: new Map([...buildArgs].map(([name, value]) => [encodeText(name), encodeText(value)])) };
}

/** A build, and those that are equal to it. */
interface EqualBuilds {
  readonly build: FileBuild;
  readonly equal: FileBuild[];
}

/** Equal builds together: the first of them is read. Those that are certain come first, so that a finding names one. */
function groupEqual(builds: readonly FileBuild[], options: VariantOptions): readonly EqualBuilds[] {
  const [only] = builds;
  if (builds.length < 2) return only === undefined ? [] : [{ build: only, equal: [only] }];
  const known = new Map<string, EqualBuilds>();
  for (const build of builds) {
    const { args, target, platforms, contexts, unknownArgs } = build;
    const { hasUnknownArgs = false, hasUnknownTarget = false, hasUnknownPlatforms = false } = build;
    const { leavesOut = false, isGuess = false } = build;
    const told = [[...args].sort(), target, platforms, [...contexts].sort(), [...unknownArgs].sort()];
    const key = JSON.stringify([
      ...told,
      hasUnknownArgs,
      hasUnknownTarget,
      hasUnknownPlatforms,
      leavesOut,
      isGuess,
      listDecidingParts(build, options),
    ]);
    const group = known.get(key);
    if (group === undefined) known.set(key, { build, equal: [build] });
    else group.equal.push(build);
  }
  const groups = [...known.values()];
  const isCertain = ({ build }: EqualBuilds): boolean => build.isGuess !== true;
  return [...groups.filter(isCertain), ...groups.filter((group) => !isCertain(group))];
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

/** A limit is said first, whatever else is wrong: what it hides may be worse. */
function withLimit(reading: Reading, limit: ReadingProblem): Reading {
  const { problem, otherProblems = [] } = reading;
  return problem === null
    ? { ...reading, problem: limit }
    : { ...reading, problem: limit, otherProblems: [problem, ...otherProblems] };
}

const REFUSED_TEXT: ReadingProblem = {
  line: 1,
  message: 'the text of arguments that unknown names depend on: more than the gate follows',
  phase: 'limit',
  unresolved: [],
};

function refuseCount(count: number, size: number): ReadingProblem {
  const what = `${count} combinations of argument values, platforms and targets`;
  const message =
    count > MAX_VARIANTS
      ? `${what}: more than the ${MAX_VARIANTS} that the gate follows`
      : `${what} of ${size} instructions: more than the gate follows`;
  return { line: 1, message, phase: 'limit', unresolved: [] };
}
