import type { ImageUse, Reading, ReadingProblem } from '../reading.js';
import type { FileBuild } from './variant-options.js';

/**
 * A reading with values that nobody can tell without running something: a name that depends on one of them is no image
 * that could be judged.
 */
export function markUnknown(reading: Reading, build: FileBuild | null): Reading {
  if (build === null || build.unknownArgs.length === 0) return reading;
  const unknown = build.problem ?? 'its value is not known';
  const depends = (names: readonly string[]): boolean =>
    names.some((name) => build.unknownArgs.includes(name));
  const markUse = (use: ImageUse): ImageUse =>
    depends(use.unresolved)
      ? {
          ...use,
          image: null,
          reference: null,
          invalid: null,
          written: describeNames(use.unresolved),
          unknown,
        }
      : use;
  const markProblem = (problem: ReadingProblem): ReadingProblem =>
    depends(problem.unresolved) ? { ...problem, unknown } : problem;
  return {
    ...reading,
    images: reading.images.map(markUse),
    problem: reading.problem && markProblem(reading.problem),
    ...(reading.openBases === undefined ? {} : { openBases: reading.openBases.map(markUse) }),
  };
}

function describeNames(names: readonly string[]): string {
  return names.map((name) => `$${name}`).join('');
}
