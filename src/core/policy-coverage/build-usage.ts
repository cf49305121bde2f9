import type { ImageUse, Reading, ReadingProblem } from '../dockerfile/reading.js';
import { type GivenBuild, NOTHING_GIVEN, planBuilds } from '../dockerfile/variants/build-plan.js';
import { readVariants } from '../dockerfile/variants/read-variants.js';
import type { FileBuild } from '../dockerfile/variants/variant-options.js';
import type { BuildEntry, Policy } from '../policy/policy.js';
import type { SourceFile } from '../source-file.js';

/** What an entry of `builds` does. */
export interface BuildUse {
  /** How many Dockerfiles it covers. */
  readonly covered: number;
  /** In how many of them something is pulled, or ships, because of it. */
  readonly changed: number;
}

/** Which entries of `builds` make a difference. */
export interface BuildUsage {
  note(file: SourceFile, builds: readonly FileBuild[]): void;
  find(entry: BuildEntry): BuildUse;
}

export function openBuildUsage(policy: Policy, given: GivenBuild = NOTHING_GIVEN): BuildUsage {
  const uses = new Map<BuildEntry, BuildUse>();
  return {
    note({ path, bytes }, builds) {
      const covering = policy.builds.filter(({ paths }) => paths.some((glob) => glob.matchesAnyCase(path)));
      if (covering.length === 0) return;
      const read = (each: Policy): string =>
        bytes === undefined ? '' : describe(readVariants(bytes, planBuilds(each, given, path, builds)));
      const whole = read(policy);
      let kept = policy.builds;
      // the last first, and together: of two that say the same one is needed
      for (const entry of covering.toReversed()) {
        const others = kept.filter((other) => other !== entry);
        const isIdle = read({ ...policy, builds: others }) === whole;
        if (isIdle) kept = others;
        const { covered, changed } = uses.get(entry) ?? NOTHING;
        uses.set(entry, { covered: covered + 1, changed: changed + (isIdle ? 0 : 1) });
      }
    },
    find: (entry) => uses.get(entry) ?? NOTHING,
  };
}

const NOTHING: BuildUse = { covered: 0, changed: 0 };

/** All by which a file is judged, and no word about the build that leads to it. */
function describe({ images, problem, otherProblems = [], openBases = [], stages }: Reading): string {
  const problems = problem === null ? [] : [problem, ...otherProblems];
  return JSON.stringify([
    images.map(describeUse),
    openBases.map(describeUse),
    problems.map(describeProblem),
    stages.map(({ reachable }) => reachable),
  ]);
}

function describeUse(use: ImageUse): unknown {
  const { line, column, image, written, via, role, ownRole, alsoAs, reachable, unresolved, unknown } = use;
  const replaced = use.replacedBy === null ? null : [use.replacedBy.context, use.replacedBy.image];
  const roles = [role, ownRole, alsoAs];
  return [line, column, image, written, via, roles, reachable, unresolved, unknown, replaced, use.invalid];
}

const describeProblem = ({ line, phase, unresolved, unknown }: ReadingProblem): unknown => [
  line,
  phase,
  unresolved,
  unknown,
];
