import { isUnknown } from '../../unknown-texts.js';
import { withoutAnchor } from '../shell/anchored-path.js';
import { madeAt, type Step } from '../step.js';

/** Where a path of a variable leads: to a path of the repository, out of it, or nothing tells. */
export type VariablePath = { readonly path: string } | 'elsewhere' | 'unknown';

const OUTSIDE = /^(?:~|[/\\]|[A-Za-z]:[/\\])/;
/** Where runners keep the workspace. */
const WORKSPACE = /^\/(?:__w|github\/workspace|home\/runner\/work)(?:\/|$)/;
/** Folders of the runner's machine that are not the workspace. */
const MACHINE = /\brunner\s*\.\s*(?:temp|tool_cache)\b|^\$\{?(?:RUNNER_TEMP|RUNNER_TOOL_CACHE|HOME|TMPDIR)\b/;

/** `folder`: where the program runs that reads the variable. */
export function findPath(step: Step, written: string, folder: string | null): VariablePath {
  const { session, workspace } = step.context;
  const { value } = withoutAnchor(madeAt(step, written), folder ?? '.', session.texts);
  if (isUnknown(value)) {
    const [first = ''] = session.texts.expressionsIn(value);
    const isMachine = value.startsWith(session.texts.standIn(first)) && MACHINE.test(first);
    return isMachine || (OUTSIDE.test(value) && !WORKSPACE.test(value)) ? 'elsewhere' : 'unknown';
  }
  if (OUTSIDE.test(value)) return WORKSPACE.test(value) ? 'unknown' : 'elsewhere';
  const path = workspace.foldersAt(folder ?? '.').resolve(value);
  return path === null ? 'elsewhere' : { path };
}
