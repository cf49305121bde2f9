import { findPointer } from '../io/disk/lfs-pointer.js';
import type { GitHub } from '../io/github/client/client.js';
import { GitHubFault } from '../io/github/client/fault.js';
import { fromBinary, openProvedEntries } from '../io/github/files/proved-entries.js';
import { readRepositoryFile, resolveCommit } from '../io/github/files/repository-file.js';
import { COMMIT, formatRepository, type Repository } from '../io/github/repository.js';
import { normalizePath, type PolicyLocation } from '../io/inputs.js';
import {
  type ArtifactAddress,
  isArtifact,
  locateArtifact,
  type PolicyAddress,
  type PolicyContent,
  type ReadArtifact,
} from '../policy-address.js';
import { reuseArtifacts } from '../policy-artifact.js';
import {
  type ExtendedAddress,
  type NoPolicy,
  type PolicyChain,
  type PolicyStore,
  type RemoteTarget,
  readPolicyChain,
} from '../policy-chain.js';
import { describeNearest } from '../policy-names.js';
import { describeHidden, explainAccess, type RemoteAccess } from './remote-access.js';

/** How policies are read: those of the judged repository, and those of others. */
export interface PolicyAccess extends RemoteAccess {
  readonly github: GitHub;
  readonly repository: Repository;
  /** For the policies of other repositories. */
  readonly remote: () => GitHub;
  /** Whether a commit can hold a policy, because no change that is judged has made it. */
  readonly isReviewed: (repository: Repository, commit: string) => Promise<boolean>;
  /** For those in registries. */
  readonly readArtifact: ReadArtifact;
}

/** A policy file at a fixed commit. */
export interface GitHubAddress extends PolicyAddress {
  readonly github: GitHub;
  readonly repository: Repository;
  readonly commit: string;
  readonly path: string;
}

/** A policy file as GitHub sent it. */
export interface ReadPolicy {
  readonly address: GitHubAddress;
  readonly bytes: Uint8Array;
}

/** Policies on GitHub. What GitHub does not tell is thrown; `failed` is only a commit that it does not have. */
function openGitHubPolicies(
  access: PolicyAccess,
  onRead: (read: ReadPolicy) => void = () => {},
): PolicyStore<GitHubAddress> {
  return {
    read: async (address) => {
      const content = await readPolicy(access, address);
      if (content.kind === 'bytes') onRead({ address, bytes: content.bytes });
      return content;
    },
    locateFile: async (path, extending) => locateFile(path, extending),
    locateRemote: (target) => locateRemote(access, target),
    locateAttached: async (path, naming) => locateAttached(path, naming),
    readArtifact: access.readArtifact,
  };
}

/**
 * The same for a policy that a change has written, and whose errors are published: it must not choose what else the tokens read.
 * Of other repositories only those files are read that the policy in force consists of, at any commit. `onRefused` gets the name
 * of any other.
 */
export function openEditedPolicies(
  access: PolicyAccess,
  used: PolicyChain<GitHubAddress>,
  onRefused: (name: string) => void,
): PolicyStore<GitHubAddress> {
  const store = openGitHubPolicies(access);
  const toKey = ({ owner, repo }: Repository, path: string): string =>
    [owner.toLowerCase(), repo.toLowerCase(), path].join('/');
  const names = new Set(used.addresses.map(({ name }) => name));
  const known = new Set(
    used.addresses.flatMap((each) => (isArtifact(each) ? [] : [toKey(each.repository, each.path)])),
  );
  const attached = new Set<string>();
  const reuse = reuseArtifacts(used);
  const refuse = ({ name }: PolicyAddress): PolicyContent => {
    onRefused(name);
    return { kind: 'failed', reason: `${name} is not read` };
  };
  const mayRead = (address: GitHubAddress): boolean =>
    known.has(toKey(address.repository, address.path)) || attached.has(address.name) || isOwn(address);
  return {
    ...store,
    read: async (address) => (mayRead(address) ? store.read(address) : refuse(address)),
    async locateRemote(target) {
      const { owner, repo, path, ref } = target;
      if (known.has(toKey(target, path))) return store.locateRemote(target);
      const repository = { owner, repo };
      const name = formatRemote(repository, path, ref);
      return { address: { github: access.github, repository, commit: ref, path, name } };
    },
    async locateAttached(path, naming) {
      const located = await store.locateAttached(path, naming);
      if ('address' in located && names.has(naming.name)) attached.add(located.address.name);
      return located;
    },
    readArtifact: async (address) => (names.has(address.name) ? reuse(address) : refuse(address)),
  };
}

/** The policy in force, and a warning about the way the input names it. */
export interface GitHubPolicy {
  readonly chain: PolicyChain<GitHubAddress>;
  readonly warning: string | null;
  /** Every file of it that GitHub sent. */
  readonly read: readonly ReadPolicy[];
}

/** Reads the policy that an input names; `commit`: where the judged repository's own is read. */
export async function readGitHubPolicy(
  access: PolicyAccess,
  location: PolicyLocation,
  commit: string,
): Promise<GitHubPolicy | NoPolicy> {
  const { address, warning = null } = await locatePolicy(access, location, commit);
  const read: ReadPolicy[] = [];
  const store = openGitHubPolicies(access, (each) => read.push(each));
  const chain = await readPolicyChain(store, address);
  return 'files' in chain ? { chain, warning, read } : chain;
}

async function locatePolicy(
  access: PolicyAccess,
  location: PolicyLocation,
  commit: string,
): Promise<{ readonly address: GitHubAddress | ArtifactAddress; readonly warning?: string }> {
  if (location.kind === 'oci') return { address: locateArtifact(location) };
  if (location.kind === 'github') return locateRemote(access, location);
  const { github, repository } = access;
  const { path } = location;
  return { address: { github, repository, commit, path, name: path } };
}

/** Whether a file is one of the judged repository, read where the whole policy is. */
export function isOwn(address: GitHubAddress | ArtifactAddress): address is GitHubAddress {
  return !isArtifact(address) && address.name === address.path;
}

function locateFile(named: string, extending: GitHubAddress): ExtendedAddress<GitHubAddress> {
  const folder = extending.path.slice(0, extending.path.lastIndexOf('/') + 1);
  const path = normalizePath(folder + named);
  if (path === null)
    return { refused: `"extends" leads out of the repository: ${named}; name a file inside it` };
  const { repository, commit } = extending;
  return {
    address: { ...extending, path, name: isOwn(extending) ? path : formatRemote(repository, path, commit) },
  };
}

/** Where the policy itself is read: a change must not choose whom signatures are trusted from. */
function locateAttached(named: string, naming: GitHubAddress): ExtendedAddress<GitHubAddress> {
  const isBeside = /^\.\.?\//.test(named);
  const located = locateFile(named, isBeside ? naming : { ...naming, path: '' });
  if ('refused' in located) return { refused: 'is not in the repository' };
  const { repository, commit } = naming;
  const { path } = located.address;
  const name = isOwn(naming) ? path : formatRemote(repository, path, commit);
  return { address: { ...located.address, name } };
}

async function locateRemote(
  access: PolicyAccess,
  { owner, repo, path, ref }: RemoteTarget,
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
  const { github, repository, commit, path } = address;
  const read = () => readRepositoryFile(github, repository, commit, path);
  const file = isOwn(address) ? await read() : await explainAccess(access, repository, read);
  if (file.kind === 'file') {
    const { bytes } = file;
    if (findPointer(bytes) === null) return { kind: 'bytes', bytes, commit };
    const advice = isOwn(address)
      ? `take it out of Git LFS (\`git lfs untrack ${path}\`) and commit the file again`
      : `take it out of Git LFS in \`${formatRepository(repository)}\` (\`git lfs untrack ${path}\`), commit the file again, and name that commit`;
    return { kind: 'unusable', reason: `is a Git LFS pointer, so its text is not in git; ${advice}` };
  }
  if (isOwn(address))
    return file.kind === 'absent'
      ? { kind: 'absent', where: '', meant: await findNearest(address) }
      : {
          kind: 'failed',
          reason: `GitHub does not have the commit \`${commit}\`, at which the policy is read.`,
        };
  if (file.kind === 'no-commit') {
    // a repository that can be read says that it has no such commit
    await explainAccess(access, repository, () => resolveCommit(github, repository, commit));
    throw describeHidden(access, repository);
  }
  throw new GitHubFault(
    'missing',
    `\`${formatRepository(repository)}\` has no \`${path}\` at \`${commit}\`.`,
  );
}

/** What a mistyped name means, as far as GitHub says what lies next to it. */
async function findNearest({ github, repository, commit, path }: GitHubAddress): Promise<string> {
  const slash = path.lastIndexOf('/');
  try {
    const entries = await openProvedEntries(github, repository, commit).list(
      path.slice(0, Math.max(slash, 0)),
    );
    const plain = [...entries.keys()].map(fromBinary).filter((name) => /^[\w.-]+$/.test(name));
    return describeNearest(path, plain);
  } catch (error) {
    // the policy is missing all the same
    if (error instanceof GitHubFault) return '';
    throw error;
  }
}

function formatRemote(repository: Repository, path: string, commit: string): string {
  return `${formatRepository(repository)}/${path}@${commit}`;
}
