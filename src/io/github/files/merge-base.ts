/** A commit, as a comparison lists it. */
export interface ComparedCommit {
  readonly sha: string;
  readonly commit?: { readonly tree?: { readonly sha?: string } };
  readonly parents?: readonly { readonly sha: string }[];
}

/** What GitHub says of two commits. */
export interface Compared {
  readonly merge_base_commit?: ComparedCommit | null;
  /** Those that only the second has, up to 250 of them. */
  readonly commits?: readonly ComparedCommit[] | null;
  readonly status?: string;
  readonly total_commits?: number;
  readonly ahead_by?: number;
  readonly behind_by?: number;
}

/** GitHub lists at most this many commits without being asked for more. */
const MAX_COMMITS = 250;

/** How far two commits are from each other, and what follows for the newest one that both have. */
const ANCESTORS: ReadonlyMap<string, (mergeBase: string, base: string, head: string) => boolean> = new Map([
  ['identical', (mergeBase, base, head) => mergeBase === base && base === head],
  ['ahead', (mergeBase, base) => mergeBase === base],
  ['behind', (mergeBase, _, head) => mergeBase === head],
  ['diverged', (mergeBase, base, head) => mergeBase !== base && mergeBase !== head],
]);

/**
 * Whether the rest of an answer contradicts what it calls the merge base. It is older than every commit that only the head has,
 * and the parent of one; those are as many as GitHub counts, and the head leads to each.
 */
export function refutesMergeBase(
  { status = '', commits, total_commits: total, ahead_by: ahead }: Compared,
  mergeBase: string,
  base: string,
  head: string,
): boolean {
  if (ANCESTORS.get(status)?.(mergeBase, base, head) !== true) return true;
  const listed = commits ?? [];
  if (listed.some(({ sha }) => sha === mergeBase)) return true;
  const counts = [total, ahead].filter((count) => count !== undefined);
  if (counts.some((count) => count !== listed.length && Math.min(count, listed.length) < MAX_COMMITS))
    return true;
  if (mergeBase === head) return listed.length > 0;
  // the first ones of so many are not listed
  if (listed.length < (total ?? 0)) return false;
  const reached = listReached(listed, head);
  return (
    reached.size < listed.length || ![...reached.values()].some((parents) => parents.includes(mergeBase))
  );
}

/**
 * Whether all that the commits of the head lead to is the merge base: then nothing newer is in both histories, or one of the
 * listed commits would be.
 */
export function leavesAtOnce({ commits, total_commits: total = 0 }: Compared, mergeBase: string): boolean {
  const listed = commits ?? [];
  const own = new Set(listed.map(({ sha }) => sha));
  const outside = listed.flatMap((each) => parentsOf(each).filter((sha) => !own.has(sha)));
  return listed.length >= total && outside.length > 0 && outside.every((sha) => sha === mergeBase);
}

/** The listed commits that the head leads to, itself included, and their parents. */
function listReached(listed: readonly ComparedCommit[], head: string): Map<string, readonly string[]> {
  const known = new Map(listed.map((each) => [each.sha, parentsOf(each)]));
  const reached = new Map<string, readonly string[]>();
  const open = [head];
  for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
    const parents = known.get(sha);
    if (parents === undefined || reached.has(sha)) continue;
    reached.set(sha, parents);
    open.push(...parents);
  }
  return reached;
}

function parentsOf({ parents }: ComparedCommit): string[] {
  return (parents ?? []).map(({ sha }) => sha);
}
