import type { Build } from '../../build.js';
import { EVERYTHING } from '../../unknown/doubts.js';
import { isUnknown } from '../../unknown-texts.js';
import type { WorkflowSession } from '../session.js';
import { scriptTreeOf } from '../sources/step-script.js';
import { finishDraft, lineOf, type Step, startDraft } from '../step.js';
import type { PlacedSwitch } from '../workspace.js';

/**
 * Reads a step. What it builds from a checkout of something else than this change is taken for what this change has there,
 * and besides for something that is not known.
 */
export function watchForeign(step: Step, read: () => void): void {
  const { session, workspace } = step.context;
  const before = session.attempts;
  const earlier = workspace.switches.length;
  const first = session.builds.length;
  const foreign = workspace.watch(read);
  if (session.attempts === before) return;
  writeOrigins(session.builds, first, workspace.origins);
  for (const ref of foreign) addForeign(step, ref);
  const { line } = step.context.listing;
  for (const [index, found] of workspace.switches.entries())
    if (index < earlier || line !== null || session.lastLine >= found.line) saySwitch(session, found);
}

/** What a script has put in the place of the commit that is there. */
export function saySwitch(session: WorkflowSession, { file, line, said, doing }: PlacedSwitch): void {
  session.failOnce(file, line, `A script ${said}, and what is then built is not judged`, doing);
}

/** What was checked out is all that is known of a build there: another repository in its place is another build. */
function writeOrigins(builds: Build[], first: number, origins: readonly string[]): void {
  if (origins.length === 0) return;
  for (const [index, build] of builds.entries())
    if (index >= first && build.dockerfile === null && build.inline === null)
      builds[index] = {
        ...build,
        written: new Map([...(build.written ?? []), ['checkout', JSON.stringify(origins)]]),
      };
}

function addForeign(step: Step, ref: string): void {
  const { session } = step.context;
  const draft = startDraft(step);
  const isScript = scriptTreeOf(step.tree) !== undefined;
  if (isUnknown(ref)) draft.note(ref);
  const foreign = session.texts.restore(ref);
  draft.reject(`It is checked out from ${foreign}, which is not this change`, ...EVERYTHING);
  const build = { ...finishDraft(draft, step, lineOf(step, isScript ? 'run' : 'uses')), foreign };
  // a script with a part that is not known is only mentioned
  session.add(isScript && isUnknown(ref) ? { ...build, isScript } : build);
}
