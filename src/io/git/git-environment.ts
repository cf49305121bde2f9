/**
 * What people, hooks and tests set for git: where the repository and its objects are, whose they are, and how a remote is reached. Everything else that
 * begins with `GIT_` changes what a command means, so git does not get it.
 */
const KEPT =
  /^GIT_(?:DIR|WORK_TREE|COMMON_DIR|INDEX_FILE|PREFIX|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|QUARANTINE_PATH|SHALLOW_FILE|TEST_ASSUME_DIFFERENT_OWNER|NO_LAZY_FETCH|ALLOW_PROTOCOL|PROTOCOL(?:_FROM_USER)?|EXEC_PATH|ASKPASS|CONFIG(?:_[A-Z0-9_]+)?|(?:SSL|SSH|HTTP|PROXY|CURL|TRACE|TRACE2)(?:_[A-Z0-9_]+)?)$/i;

/** Of those, what changes neither where git finds a repository nor what it takes for one. */
const HARMLESS =
  /^GIT_(?:INDEX_FILE|PREFIX|EXEC_PATH|ASKPASS|PROTOCOL|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM)|(?:SSL|SSH|HTTP|PROXY|CURL|TRACE|TRACE2)(?:_[A-Z0-9_]+)?)$/i;

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

/** Whether the environment tells git where the repository is, or how to read it. */
export function isRedirected(environment: NodeJS.ProcessEnv): boolean {
  return Object.keys(environment).some((name) => KEPT.test(name) && !HARMLESS.test(name));
}
