import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

type Payload = Record<string, unknown>;

interface Example {
  readonly name: string;
  readonly examples: readonly Payload[];
}

let examples: readonly Example[] | null = null;

/** A copy of one of GitHub's own example payloads. */
function copyExample(name: string, action: string | null): Payload {
  if (examples === null) {
    const file = createRequire(import.meta.url).resolve(
      '@octokit/webhooks-examples/api.github.com/index.json',
    );
    examples = JSON.parse(readFileSync(file, 'utf8')) as Example[];
  }
  const found = examples
    .find((example) => example.name === name)
    ?.examples.find((example) => action === null || example['action'] === action);
  if (found === undefined) throw new Error(`no example of ${name} ${action}`);
  const payload = structuredClone(found);
  Object.assign((payload['repository'] as Payload | undefined) ?? {}, { default_branch: 'main' });
  return payload;
}

export interface PullRequestPayload {
  readonly base: string;
  readonly head: string;
  /** `main` if it is left out. */
  readonly baseBranch?: string;
  readonly number?: number;
  readonly changedFiles: number;
  readonly action?: string;
  /** Where the head comes from, `owner/repo`. */
  readonly source?: string;
  /** The fork was deleted. */
  readonly isHeadGone?: boolean;
}

export function pullRequestPayload(options: PullRequestPayload): Payload {
  const payload = copyExample('pull_request', options.action ?? 'synchronize');
  const pullRequest = payload['pull_request'] as Payload;
  const number = options.number ?? 1;
  const head = pullRequest['head'] as Payload;
  Object.assign(pullRequest, { number, changed_files: options.changedFiles });
  Object.assign(pullRequest['base'] as Payload, { sha: options.base, ref: options.baseBranch ?? 'main' });
  Object.assign(head, { sha: options.head, ...(options.isHeadGone === true ? { repo: null } : {}) });
  if (options.source !== undefined)
    Object.assign(head, { repo: { ...(head['repo'] as Payload), full_name: options.source } });
  return { ...payload, number };
}

export function mergeGroupPayload(base: string, head: string): Payload {
  const payload = copyExample('merge_group', 'checks_requested');
  Object.assign(payload['merge_group'] as Payload, { base_sha: base, head_sha: head });
  return payload;
}

export function pushPayload(before: string, after: string, changes: Payload = {}): Payload {
  return { ...copyExample('push', null), ref: 'refs/heads/main', before, after, deleted: false, ...changes };
}

export function dispatchPayload(): Payload {
  return copyExample('workflow_dispatch', null);
}

/** GitHub has no example of it: this is all that a schedule carries. */
export function schedulePayload(): Payload {
  return { schedule: '0 4 * * 1', workflow: '.github/workflows/audit.yml' };
}

/** What GitHub says about a repository, as it stands in the payloads, with what only its own page has. */
export function repositoryPayload(name: string, id: number): Payload {
  const payload = copyExample('push', null)['repository'] as Payload;
  return {
    ...payload,
    id,
    full_name: name,
    created_at: '2024-01-01T00:00:00Z',
    pushed_at: '2024-01-01T00:00:00Z',
    subscribers_count: 0,
    network_count: 0,
    has_discussions: false,
  };
}
