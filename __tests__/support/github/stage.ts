import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type ActionRun, type ActionRunOptions, runAction } from './action-run.js';
import { type FakeGitHub, startFakeGitHub } from './fake-github.js';
import type { FakeRepository } from './fake-state.js';
import { createGitRepository, type TreeChange } from './git-repository.js';
import { pullRequestPayload } from './payloads.js';

export const NAME = 'acme/shop';
export const POLICY = '.github/base-images.yml';
/** Approves Docker's official images; nothing else. */
export const SMALL_POLICY =
  'version: 1\nallow:\n  - docker.io/library/**\nrules:\n  end-of-life: ignore\n  unpinned: ignore\n';
export const GOOD = 'FROM debian:trixie-slim\n';
export const BAD = 'FROM evil.example/base:1\n';

type Files = Readonly<Record<string, TreeChange>>;

/** A pull request: what the base has, and what it changes. */
export interface Change {
  readonly base?: Files;
  readonly change: Files;
  readonly changedFiles?: number;
  readonly objectFormat?: 'sha1' | 'sha256';
}

export interface PreparedPullRequest {
  readonly repository: FakeRepository;
  readonly base: string;
  readonly head: string;
  run(options?: Partial<ActionRunOptions>): Promise<ActionRun>;
}

/** A fake GitHub, and pull requests on it. */
export interface Stage {
  readonly github: FakeGitHub;
  pullRequest(change: Change): PreparedPullRequest;
}

/** One fake GitHub for a test file, empty again after every test. Fails a test whose requests GitHub would refuse. */
export function useStage(): Stage {
  let github: FakeGitHub;
  beforeAll(async () => {
    github = await startFakeGitHub();
    github.addToken('ghs_job', JOB_TOKEN);
  });
  afterEach(() => {
    expect(github.violations.splice(0)).toEqual([]);
    github.restart();
    for (const { git } of github.state.repositories.values()) git.remove();
    github.state.repositories.clear();
  });
  afterAll(() => github.close());
  return {
    get github() {
      return github;
    },
    pullRequest: (change) => preparePullRequest(github, change),
  };
}

export const JOB_TOKEN = {
  login: 'github-actions[bot]',
  repositories: { [NAME]: { contents: true, pullRequests: 'write' } },
} as const;

export function preparePullRequest(github: FakeGitHub, options: Change): PreparedPullRequest {
  const git = createGitRepository(options.objectFormat);
  const repository = github.addRepository(NAME, git);
  const base = git.commit({ files: { [POLICY]: SMALL_POLICY, 'README.md': 'Shop\n', ...options.base } });
  const head = git.commit({ files: options.change, parents: [base] });
  git.point('refs/heads/main', base);
  repository.pullRequests.set(1, { base, head });
  const changedFiles = options.changedFiles ?? Object.keys(options.change).length;
  return {
    repository,
    base,
    head,
    run: (run = {}) =>
      runAction({
        api: github.url,
        repository: NAME,
        event: 'pull_request',
        payload: pullRequestPayload({ base, head, changedFiles }),
        sha: head,
        ref: 'refs/pull/1/merge',
        ...run,
      }),
  };
}
