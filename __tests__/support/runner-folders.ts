/** The folder in which GitHub's runners of a system have the workspaces of their jobs. */
const ON_LINUX = ['', 'home', 'runner', 'work'].join('/');
const ON_MACOS = ['', 'Users', 'runner', 'work'].join('/');

/** Folders that GitHub documents for its hosted runners, for a repository named `app`. */
export const RUNNER = {
  home: ON_LINUX.slice(0, ON_LINUX.lastIndexOf('/')),
  workspace: `${ON_LINUX}/app/app`,
  temp: `${ON_LINUX}/_temp`,
  workspaceOnMac: `${ON_MACOS}/app/app`,
} as const;
