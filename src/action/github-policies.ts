import type { ExtendsTarget } from '../core/policy/policy.js';
import { findPointer } from '../io/disk/lfs-pointer.js';
import type { GitHub } from '../io/github/client/client.js';
import { GitHubFault } from '../io/github/client/fault.js';
import { readRepositoryFile, resolveCommit } from '../io/github/files/repository-file.js';
import { COMMIT, formatRepository, type Repository } from '../io/github/repository.js';
import { normalizePath, type PolicyLocation } from '../io/inputs.js';
import {
  type ExtendedAddress,
  type NoPolicy,
  type PolicyAddress,
  type PolicyChain,
  type PolicyContent,
  type PolicyStore,
  readPolicyChain,
} from '../policy-chain.js';
import { describeHidden, explainAccess, type RemoteAccess } from './remote-access.js';

/** How policies are read: those of the judged repository, and those of others. */
export interface PolicyAccess extends RemoteAccess {
  readonly github: GitHub;
  readonly repository: Repository;
  /** For the policies of other repositories. */
  readonly remote: () => GitHub;
  /** Whether a commit can hold a policy, because no change that is judged has made it. */
  readonly isReviewed: (repository: Repository, commit: string) => Promise<boolean>;
}

/** A policy file at a fixed commit. */
export interface GitHubAddress extends PolicyAddress {
  readonly github: GitHub;
  readonly repository: Repository;
  readonly commit: string;
  readonly path: string;
}

type RemotePolicy = Extract<PolicyLocation, { readonly kind: 'github' }>;

/** Policies on GitHub. What GitHub does not tell is thrown; `failed` is only a commit that it does not have. */
export function openGitHubPolicies(access: PolicyAccess): PolicyStore<GitHubAddress> {
  return {
    read: (address) => readPolicy(access, address),
    locate: (target, extending) => locate(access, target, extending),
  };
}

/** The policy in force, and a warning about the way the input names it. */
export interface GitHubPolicy {
  readonly chain: PolicyChain<GitHubAddress>;
  readonly warning: string | null;
}

/** Reads the policy that an input names; `commit`: where the judged repository's own is read. */
export async function readGitHubPolicy(
  access: PolicyAccess,
  location: PolicyLocation,
  commit: string,
): Promise<GitHubPolicy | NoPolicy> {
  const { github, repository } = access;
  const { path } = location;
  const { address, warning = null } =
    location.kind === 'github'
      ? await locateRemote(access, location)
      : { address: { github, repository, commit, path, name: path } };
  const chain = await readPolicyChain(openGitHubPolicies(access), address);
  return 'files' in chain ? { chain, warning } : chain;
}

/** Whether a file is one of the judged repository, read where the whole policy is. */
export function isOwn({ name, path }: GitHubAddress): boolean {
  return name === path;
}

async function locate(
  access: PolicyAccess,
  target: ExtendsTarget,
  extending: GitHubAddress,
): Promise<ExtendedAddress<GitHubAddress>> {
  if (target.kind === 'github') return locateRemote(access, target);
  if (target.kind === 'oci')
    return {
      refused: `"extends" names a policy in a registry, which is not supported; put it into a repository and write OWNER/REPOSITORY/PATH@COMMIT`,
    };
  const folder = extending.path.slice(0, extending.path.lastIndexOf('/') + 1);
  const path = normalizePath(folder + target.path);
  if (path === null)
    return { refused: `"extends" leads out of the repository: ${target.path}; name a file inside it` };
  const { repository, commit } = extending;
  return {
    address: { ...extending, path, name: isOwn(extending) ? path : formatRemote(repository, path, commit) },
  };
}

async function locateRemote(
  access: PolicyAccess,
  { owner, repo, path, ref }: RemotePolicy,
): Promise<{ readonly address: GitHubAddress; readonly warning?: string }> {
  const github = access.remote();
  const repository = { owner, repo };
  const isFixed = COMMIT.test(ref);
  const commit = isFixed
    ? ref
    : await explainAccess(access, repository, () => resolveCommit(github, repository, ref));
  if (!(await access.isReviewed(repository, commit)))
    throw new GitHubFault(
      'input',
      `The policy \`${owner}/${repo}/${path}@${ref}\` is part of the change, or of an unreviewed branch: \`${commit}\` is not in the history of the base or of the default branch. Name a commit that is, or only the path \`${path}\`.`,
    );
  const address = { github, repository, commit, path, name: formatRemote(repository, path, commit) };
  if (isFixed) return { address };
  const warning = `\`${owner}/${repo}/${path}@${ref}\` can change without a review; write \`@${commit}\` instead of \`@${ref}\`.`;
  return { address, warning };
}

async function readPolicy(access: PolicyAccess, address: GitHubAddress): Promise<PolicyContent> {
  const { github, repository, commit, path, name } = address;
  const read = () => readRepositoryFile(github, repository, commit, path);
  const file = isOwn(address) ? await read() : await explainAccess(access, repository, read);
  if (file.kind === 'file') {
    const { bytes } = file;
    if (findPointer(bytes) === null) return { kind: 'bytes', bytes, commit };
    const advice = `take it out of Git LFS (\`git lfs untrack ${name}\`) and commit the file again`;
    return { kind: 'unusable', reason: `is a Git LFS pointer, so its text is not in git; ${advice}` };
  }
  if (isOwn(address))
    return file.kind === 'absent'
      ? { kind: 'absent', where: '', meant: '' }
      : {
          kind: 'failed',
          reason: `GitHub does not have the commit \`${commit}\`, at which the policy is read.`,
        };
  // an absent commit of another repository may be a hidden one
  if (file.kind === 'no-commit') throw describeHidden(access, repository);
  throw new GitHubFault(
    'missing',
    `\`${formatRepository(repository)}\` has no \`${path}\` at \`${commit}\`.`,
  );
}

function formatRemote(repository: Repository, path: string, commit: string): string {
  return `${formatRepository(repository)}/${path}@${commit}`;
}
