import type { GitHub } from '../client/client.js';
import { GitHubFault } from '../client/fault.js';
import { isPartOf } from '../files/ancestry.js';
import { resolveCommit } from '../files/repository-file.js';
import { COMMIT, type Repository } from '../repository.js';
import { findDefaultBranch, toHead } from './default-branch.js';
import {
  type ChangeEvent,
  type CommitEvent,
  judgeDefaultBranch,
  type NamedChange,
  type RefRun,
  readBranch,
} from './event.js';

/**
 * A pull request and a merge group are judged at the commits of their event and by the policy of their base. Inputs may
 * repeat them, but not replace them: the check belongs to the event's head, and the policy is the base's.
 */
export async function resolveNamed(github: GitHub, event: NamedChange): Promise<ChangeEvent> {
  const { repository, change, baseRef, headRef, baseBranch } = event;
  const isBranch = baseBranch !== null && namesBranch(baseRef ?? '', baseBranch);
  const [head, base] = await Promise.all([
    headRef === null ? change.head : resolveName(github, repository, headRef),
    baseRef === null ? change.base : resolveName(github, repository, isBranch ? toHead(baseBranch) : baseRef),
  ]);
  if (head !== change.head)
    throw new GitHubFault(
      'input',
      `\`head-ref: ${headRef}\` is \`${head}\`, but the head of this change is \`${change.head}\`: the check would appear on a commit that was not judged. Leave \`head-ref\` out.`,
    );
  if (base !== change.base && !isBranch)
    throw new GitHubFault(
      'input',
      `\`base-ref: ${baseRef}\` is \`${base}\`, but the base of this change is \`${change.base}\`: only the base's policy may judge it. Leave \`base-ref\` out.`,
    );
  // the payload counts the files against its own base
  const pullRequest = change.pullRequest && {
    ...change.pullRequest,
    ...(base === change.base ? {} : { changedFiles: 0 }),
  };
  return { ...change, base, policyAt: base, pullRequest };
}

/**
 * Any ref other than the default branch is judged by the policy at the default branch's tip, for everything in which it differs
 * from there: its check counts on the same commit as that of a pull request.
 */
export async function resolveRun(github: GitHub, event: RefRun): Promise<ChangeEvent | CommitEvent> {
  const { repository, ref, commit, baseRef, headRef, before } = event;
  const [trunk, head, named] = await Promise.all([
    findDefaultBranch(github, repository, event.defaultBranch),
    headRef === null ? commit : resolveName(github, repository, headRef),
    baseRef === null ? null : resolveName(github, repository, baseRef),
  ]);
  const isOnTrunk = ref === `refs/heads/${trunk.name}`;
  if (isOnTrunk && named === null && head === commit) return judgeDefaultBranch(event);
  if (!isOnTrunk && head !== commit)
    throw new GitHubFault(
      'input',
      `\`head-ref: ${headRef}\` is \`${head}\`, but this run is for \`${commit}\`: the check would appear on a commit that was not judged. Run it on \`${trunk.name}\` to judge another commit, or leave \`head-ref\` out.`,
    );
  const base = named ?? (head === commit ? before : null);
  if (base === null) return { kind: 'commit', repository, head, policyAt: trunk.tip };
  const isReviewed = isOnTrunk && base !== head && (await isPartOf(github, repository, base, trunk.tip));
  return {
    kind: 'change',
    repository,
    base,
    head,
    against: named === null ? 'base' : 'merge-base',
    // a commit compared with itself has no changes, reviewed or not
    trunk: isOnTrunk && base !== head ? null : trunk.tip,
    policyAt: isReviewed ? base : trunk.tip,
    pullRequest: null,
    lostBase: named === null ? 'judge-all' : 'fault',
  };
}

function resolveName(github: GitHub, repository: Repository, name: string): Promise<string> | string {
  return COMMIT.test(name) ? name : resolveCommit(github, repository, name);
}

/** Whether a text is one of a branch's names. */
function namesBranch(text: string, branch: string): boolean {
  const name = readBranch(branch) ?? branch;
  return [name, toHead(name), `refs/heads/${name}`].includes(text);
}
