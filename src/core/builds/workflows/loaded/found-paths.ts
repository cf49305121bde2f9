import { isUnknown } from '../../unknown-texts.js';
import { withoutAnchor } from '../shell/anchored-path.js';
import { fromWorkspace, mayBeInWorkspace } from '../sources/runner-folders.js';
import { madeAt, type Step } from '../step.js';

/** Where a path of a variable leads: to a path of the repository, out of it, or nothing tells. */
export type VariablePath = { readonly path: string } | 'elsewhere' | 'unknown';

/** Settings that come with a machine, or that its user keeps where programs look for them anyway. */
const OF_MACHINE = /^(?:\/(?:etc|usr)\/|(?:~|\$\{?HOME\}?)\/\.config\/containers\/)(?!.*\.\.)/;

const OUTSIDE = /^(?:~|[/\\]|[A-Za-z]:[/\\])/;
/** Folders of the runner's machine that are not the workspace. */
const MACHINE = /\brunner\s*\.\s*(?:temp|tool_cache)\b|^\$\{?(?:RUNNER_TEMP|RUNNER_TOOL_CACHE|HOME|TMPDIR)\b/;

/** `folder`: where the program runs that reads the variable. */
export function findPath(step: Step, written: string, folder: string | null): VariablePath {
  const { session, workspace } = step.context;
  const { value: path } = withoutAnchor(madeAt(step, written), folder ?? '.', session.texts);
  const own = fromWorkspace(path);
  const value = own ?? path;
  if (isUnknown(value)) {
    const [first = ''] = session.texts.expressionsIn(value);
    const isMachine = value.startsWith(session.texts.standIn(first)) && MACHINE.test(first);
    return isMachine || (OUTSIDE.test(value) && !mayBeInWorkspace(value)) ? 'elsewhere' : 'unknown';
  }
  if (OUTSIDE.test(value)) return mayBeInWorkspace(value) ? 'unknown' : 'elsewhere';
  const found = workspace.foldersAt(own === null ? (folder ?? '.') : '.').resolve(value);
  return found === null ? 'elsewhere' : { path: found };
}

/** The files of the repository that settings come from; null: they are the machine's own. */
export function findSettings(step: Step, value: string, folder: string | null): readonly string[] | null {
  const found = findPath(step, value, folder);
  if (found === 'elsewhere' && OF_MACHINE.test(step.context.session.texts.restore(value))) return null;
  return typeof found === 'object' ? [found.path] : [];
}
