import { describeMisplaced } from '../../dockerfile/misplaced-args.js';
import type { BuildOrigin, ImageUse, ReadingProblem } from '../../dockerfile/reading.js';
import { say } from '../../message.js';
import type { UnreadableSubject, UnresolvedSubject } from '../../rules/contract/subject.js';

/** A use whose name depends on what is not known. */
export function describeUnresolved(use: ImageUse): UnresolvedSubject {
  const { unresolved, through, invalid, unknown = null, via, tried } = use;
  const hint = describeMisplaced(use.misplaced ?? []) ?? undefined;
  return { kind: 'unresolved', arguments: unresolved, through, refusal: invalid, hint, tried, unknown, via };
}

/** A use that names no image. */
export function describeInvalid(use: ImageUse): UnreadableSubject {
  const reason = use.invalid ?? say`${use.written} is not an image name`;
  const hint = describeMisplaced(use.misplaced ?? []) ?? undefined;
  return { kind: 'unreadable', reason, hint, ...correctBuild(use) };
}

/** Why BuildKit refuses a file. */
export function describeProblem(problem: ReadingProblem): UnreadableSubject | UnresolvedSubject {
  const { message, words, unresolved, hint, tried, unknown = null, elsewhere } = problem;
  return unresolved.length > 0 || elsewhere !== undefined
    ? { kind: 'unresolved', arguments: unresolved, refusal: message, hint, tried, unknown, elsewhere }
    : { kind: 'unreadable', reason: words ?? message, hint, ...correctBuild(problem) };
}

/** Where BuildKit refuses a file only with what a build gives it, the file itself is not what has to be repaired. */
function correctBuild({
  build,
  givenIn,
  phase,
}: {
  readonly build?: BuildOrigin | undefined;
} & Partial<Pick<ReadingProblem, 'givenIn' | 'phase'>>): Pick<
  UnreadableSubject,
  'remedy' | 'isBuild' | 'hint'
> {
  if (build === undefined) return {};
  const { file, line } = givenIn ?? build;
  const remedy =
    phase === 'target'
      ? say`Name a stage of this file as the target of ${build.name} in ${file}, line ${line}, or name none`
      : say`Correct what ${build.name} gives this build in ${file}, line ${line}; without that, the file is not refused here`;
  // a hint is about what the file says
  return { remedy, isBuild: true, hint: undefined };
}
