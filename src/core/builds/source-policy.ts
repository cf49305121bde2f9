import type { Build } from './build.js';
import { Doubts } from './unknown/doubts.js';

/** The file with a source policy that buildx hands on with every build: `ReadSourcePolicy` of its build/build.go. */
export const SOURCE_POLICY = 'EXPERIMENTAL_BUILDKIT_SOURCE_POLICY';

/** What else may change what a build pulls. */
export const MAY_RUN = 'which may run code that changes the build';
export const MAY_REDIRECT = 'which may have other images pulled';

/** A build under a source policy, which may put any image in the place of another. `written`: what decides what it does. */
export function underSourcePolicy(build: Build, why: string, written: string): Build {
  const doubts = Doubts.of(build);
  doubts.add('images', written);
  return {
    ...build,
    ...doubts.describe(),
    reasons: new Map([...(build.reasons ?? []), ['images', why]]),
    problem: build.problem === null ? why : `${build.problem}; ${why}`,
  };
}
