/**
 * What git is told by its environment: how a remote is reached, whose files are trusted, and how far up a repository is looked
 * for. Everything else that begins with `GIT_` changes what a command means, or names a repository, a working tree or an index
 * other than those of the folder that git is asked about, so git does not get it. A hook starts in the working tree that its
 * variables name, where git finds the same without them.
 */
const KEPT =
  /^GIT_(?:CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM|TEST_ASSUME_DIFFERENT_OWNER|NO_LAZY_FETCH|ALLOW_PROTOCOL|PROTOCOL(?:_FROM_USER)?|EXEC_PATH|ASKPASS|CONFIG(?:_[A-Z0-9_]+)?|(?:SSL|SSH|HTTP|PROXY|CURL|TRACE|TRACE2)(?:_[A-Z0-9_]+)?)$/i;

/** Of those, what changes neither where git finds a repository nor what it takes for one. */
const HARMLESS =
  /^GIT_(?:EXEC_PATH|ASKPASS|PROTOCOL|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM)|(?:SSL|SSH|HTTP|PROXY|CURL|TRACE|TRACE2)(?:_[A-Z0-9_]+)?)$/i;

/** The environment that git is started in. */
export function openGitEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(([name]) => !/^GIT_/i.test(name) || KEPT.test(name));
  return {
    ...Object.fromEntries(kept),
    // a commit is what its name says, whatever the clone puts in its place
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
}

/** Whether the environment tells git how to find or read a repository. */
export function isRedirected(environment: NodeJS.ProcessEnv): boolean {
  return Object.keys(environment).some((name) => KEPT.test(name) && !HARMLESS.test(name));
}
