/** A repository on GitHub. */
export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/** A commit, by SHA-1 or SHA-256. */
export const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

export function isSameRepository(one: Repository, other: Repository): boolean {
  return formatRepository(one).toLowerCase() === formatRepository(other).toLowerCase();
}

export function formatRepository({ owner, repo }: Repository): string {
  return `${owner}/${repo}`;
}
