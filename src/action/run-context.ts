import type * as core from '@actions/core';
import type { Repository } from '../io/github/repository.js';
import type { Inputs } from '../io/inputs.js';
import type { Log } from '../io/log.js';
import type { CommitTree } from '../reporters/comment/links.js';

/** What is used of @actions/core. */
export type Core = Pick<
  typeof core,
  'getInput' | 'setOutput' | 'setSecret' | 'setFailed' | 'error' | 'warning' | 'notice' | 'info' | 'summary'
>;

/** What the runner hands to a run, read once. */
export interface RunContext {
  readonly inputs: Inputs;
  /** As `https://github.com`. */
  readonly server: string;
  /** The API's address as the runner says it, empty where it does not. */
  readonly api: string;
  /** The page of this run, null where the runner does not say. */
  readonly runUrl: string | null;
  /** Where the report goes if no file is asked for. */
  readonly temporary: string;
  /** Milliseconds that GitHub has. */
  readonly deadline: number;
  readonly log: Log;
  /** A line that is shown next to the run as well. */
  readonly notice: Log;
}

export function toCommitTree(server: string, { owner, repo }: Repository, sha: string): CommitTree {
  return { server, owner, repo, sha };
}
