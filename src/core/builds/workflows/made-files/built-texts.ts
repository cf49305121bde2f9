import type { Build } from '../../build.js';
import type { Doing } from '../made/told-problems.js';
import { outlivesErrors } from '../outputs/failing-steps.js';
import type { WorkflowSession } from '../session.js';
import type { StepSurroundings } from '../sources/placed-step.js';
import type { Step } from '../step.js';
import { isEnvironmentName } from './copied/copy-place.js';
import type { MadeFiles, MadeQuestion } from './made-files.js';

/** A build of the workspace: where scripts have made its Dockerfile, it is read from what they have written. */
export function withMadeTexts(build: Build, step: Step): Build {
  if (build.dockerfile === null || build.inline !== null) return build;
  const args = new Set([...build.args.keys(), ...(build.givenArgs ?? [])]);
  const made = step.context.workspace.made.take(build.dockerfile, questionOf(step, args));
  return made === null ? build : { ...build, made };
}

/** What reads a file, in a build of a step that gives some arguments. */
export function questionOf(step: Step, args: ReadonlySet<string>): MadeQuestion {
  const { written, surroundings, session } = step.context;
  return {
    step: step.tree,
    at: written.command?.place() ?? null,
    texts: session.texts,
    args,
    outlivesErrors: outlivesErrors(step.tree) || isCalledAfterErrors(surroundings),
  };
}

/** Whether a step that uses the action of a step may run after an error. */
function isCalledAfterErrors({ action, outer }: StepSurroundings): boolean {
  if (action === undefined) return false;
  return outlivesErrors(action.caller) || (outer !== null && isCalledAfterErrors(outer));
}

/** Says what of the files that scripts make is not judged, or may be another text before it is built. */
export function sayMade(
  made: MadeFiles,
  session: WorkflowSession,
  isHandedOn: (path: string) => boolean,
): void {
  made.sayUnbuilt(isHandedOn, ({ path, place, doing, risks, isPartial }) => {
    const say = (sentence: string, doings: readonly Doing[]): void => {
      for (const each of doings) session.failOnce(place.file, place.line, sentence, each);
    };
    const all = [doing, ...[...risks].map((risk) => risk.doing)];
    // one warning of a file of variables is enough
    const isOne = isPartial && isEnvironmentName(path);
    if (isPartial)
      say(`A script writes ${path}, and only what is known of its text is judged`, isOne ? all : [doing]);
    if (risks.size > 0 && !isOne)
      say(`A script writes ${path}, which is judged, but what runs before the build may change it`, all);
  });
}
