/** The folder in which GitHub's runners of a system have the workspaces of their jobs. */
const ON_LINUX = ['', 'home', 'runner', 'work'].join('/');
const ON_MACOS = ['', 'Users', 'runner', 'work'].join('/');

/** The home of whoever runs in a container. */
const IN_CONTAINERS = ['', 'root'].join('/');

/** Folders that GitHub documents for its hosted runners, for a repository named `app`. */
export const RUNNER = {
  home: ON_LINUX.slice(0, ON_LINUX.lastIndexOf('/')),
  work: ON_LINUX,
  workspace: `${ON_LINUX}/app/app`,
  temp: `${ON_LINUX}/_temp`,
  homeInContainers: IN_CONTAINERS,
  workspaceOnMac: `${ON_MACOS}/app/app`,
} as const;
