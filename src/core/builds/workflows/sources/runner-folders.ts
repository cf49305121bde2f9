/** Where runners have the folders of their jobs: on Linux, on macOS, and in a container. */
const JOBS = '(?:/home/runner/work|/Users/runner/work|/__w|~/work)';
/** Where an action that is an image finds the workspace. */
const MOUNTED = '/github/workspace';

const IN_JOBS = new RegExp(`^(?:${JOBS}|${MOUNTED})(?=/|$)`);
const WORKSPACE = new RegExp(`^(?:${JOBS}/[^/]+/[^/]+|${MOUNTED})(?=/|$)`);

/** Whether a path of the machine may lead into the workspace. */
export function mayBeInWorkspace(path: string): boolean {
  return IN_JOBS.test(path);
}

/** A path of the machine as the workspace sees it: `./x`; null: by its name it leads elsewhere. */
export function fromWorkspace(path: string): string | null {
  const [workspace] = WORKSPACE.exec(path) ?? [];
  return workspace === undefined ? null : `.${path.slice(workspace.length)}`;
}
