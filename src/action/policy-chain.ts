import { createHash } from 'node:crypto';
import type { PolicySource, Problem } from '../core/report.js';
import { findPointer } from '../io/disk/lfs-pointer.js';
import type { GitHub } from '../io/github/client/client.js';
import { GitHubFault } from '../io/github/client/fault.js';
import { readRepositoryFile, resolveCommit } from '../io/github/files/repository-file.js';
import { COMMIT, formatRepository, type Repository } from '../io/github/repository.js';
import { normalizePath, type PolicyLocation } from '../io/inputs.js';
import { describeHidden, explainAccess, type RemoteAccess } from './policy-refusal.js';

/** A policy file and those that it extends, as they are at fixed commits. */
export interface PolicyChain {
  /** The policy itself first. `path` as people call it. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly problems: readonly Problem[];
  readonly source: PolicySource & { readonly commit: string };
  readonly repository: Repository;
  readonly path: string;
  /** Paths in the judged repository that the chain consists of. */
  readonly ownPaths: ReadonlySet<string>;
}

/** The judged repository's access, and how other repositories are read. */
export interface PolicyAccess extends RemoteAccess {
  readonly github: GitHub;
  readonly repository: Repository;
  /** For the policies of other repositories. */
  readonly remote: () => GitHub;
  /** Whether a commit can hold a policy, because no change that is judged has made it. */
  readonly isReviewed: (repository: Repository, commit: string) => Promise<boolean>;
  readonly readExtends: (text: string) => Promise<ExtendsTarget | null>;
}

export type ExtendsTarget =
  | { readonly kind: 'file'; readonly path: string }
  | Extract<PolicyLocation, { kind: 'github' }>
  | { readonly kind: 'oci'; readonly reference: string };

/** Where a file of the chain is. */
interface Place {
  readonly github: GitHub;
  readonly repository: Repository;
  readonly commit: string;
  readonly path: string;
  /** As people call it. */
  readonly name: string;
}

const MAX_FILES = 10;

/** Null: the commit has no such policy. `no-commit`: GitHub does not have the commit. */
export async function readPolicyChain(
  access: PolicyAccess,
  location: PolicyLocation,
  commit: string,
): Promise<PolicyChain | 'no-commit' | null> {
  const problems: Problem[] = [];
  const first =
    location.kind === 'file'
      ? { ...access, commit, path: location.path, name: location.path }
      : await locateRemote(access, location, problems, location.path);
  const bytes = await readPlace(access, first, location.kind === 'github');
  if (bytes === 'no-commit' || bytes === null) return bytes;
  const files = [{ path: first.name, text: decode(bytes, first.name) }];
  const places: Place[] = [first];
  await followExtends(access, files, places, problems);
  return {
    files,
    problems,
    repository: first.repository,
    path: first.path,
    source: {
      source: first.name,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      commit: first.commit,
    },
    ownPaths: new Set(places.filter(({ name, path }) => name === path).map(({ path }) => path)),
  };
}

async function followExtends(
  access: PolicyAccess,
  files: { path: string; text: string }[],
  places: Place[],
  problems: Problem[],
): Promise<void> {
  for (;;) {
    const child = places.at(-1);
    const text = files.at(-1)?.text;
    if (child === undefined || text === undefined) return;
    const target = await access.readExtends(text);
    if (target === null) return;
    const parent = await locateParent(access, child, text, target, problems);
    if (parent === null) return;
    const line = findExtendsLine(text);
    if (places.some(({ name }) => name === parent.name))
      return addProblem(problems, child.name, line, `\`extends\` leads back to \`${parent.name}\`.`);
    if (places.length >= MAX_FILES)
      return addProblem(problems, child.name, line, `More than ${MAX_FILES} policies extend each other.`);
    const bytes = await readPlace(access, parent, true);
    if (bytes === null || bytes === 'no-commit')
      return addProblem(
        problems,
        child.name,
        line,
        `\`extends\` names \`${parent.name}\`, which does not exist.`,
      );
    places.push(parent);
    files.push({ path: parent.name, text: decode(bytes, parent.name) });
  }
}

async function locateParent(
  access: PolicyAccess,
  child: Place,
  text: string,
  target: ExtendsTarget,
  problems: Problem[],
): Promise<Place | null> {
  if (target.kind === 'oci') {
    const message = `\`extends: ${target.reference}\`: policies from registries are not supported, put it into a repository and write \`owner/repo/path@sha\`.`;
    addProblem(problems, child.name, findExtendsLine(text), message);
    return null;
  }
  if (target.kind === 'github')
    return locateRemote(access, target, problems, child.name, findExtendsLine(text));
  const folder = child.path.includes('/') ? child.path.slice(0, child.path.lastIndexOf('/') + 1) : '';
  const path = normalizePath(folder + target.path);
  if (path === null) {
    addProblem(
      problems,
      child.name,
      findExtendsLine(text),
      `\`extends: ${target.path}\` leads out of the repository.`,
    );
    return null;
  }
  const name = child.name === child.path ? path : formatRemote(child.repository, path, child.commit);
  return { ...child, path, name };
}

async function locateRemote(
  access: PolicyAccess,
  { owner, repo, path, ref }: Extract<PolicyLocation, { kind: 'github' }>,
  problems: Problem[],
  file: string,
  line = 0,
): Promise<Place> {
  const github = access.remote();
  const repository = { owner, repo };
  let commit = ref;
  if (!COMMIT.test(ref)) {
    commit = await explainAccess(access, repository, () => resolveCommit(github, repository, ref));
    const message = `\`${owner}/${repo}/${path}@${ref}\` can change without a review here; write \`@${commit}\` instead of \`@${ref}\`.`;
    problems.push({ file, line, column: line > 0 ? 1 : 0, level: 'warning', message });
  }
  if (!(await access.isReviewed(repository, commit)))
    throw new GitHubFault(
      'input',
      `The policy \`${owner}/${repo}/${path}@${ref}\` is part of the change, or of a branch that nobody has reviewed: \`${commit}\` is neither in the history of the base nor of the default branch. Name a commit that is, or only the path \`${path}\`.`,
    );
  return { github, repository, commit, path, name: formatRemote(repository, path, commit) };
}

/** Absent files of other repositories may be hidden ones. */
async function readPlace(
  access: PolicyAccess,
  place: Place,
  isNamed: boolean,
): Promise<Uint8Array | 'no-commit' | null> {
  const { github, repository, commit, path } = place;
  const read = () => readRepositoryFile(github, repository, commit, path);
  const isRemote = place.name !== place.path;
  const file = isNamed && isRemote ? await explainAccess(access, repository, read) : await read();
  if (file.kind === 'file') return file.bytes;
  if (!isRemote) return file.kind === 'absent' ? null : 'no-commit';
  if (file.kind === 'no-commit') throw describeHidden(access, repository);
  throw new GitHubFault(
    'missing',
    `\`${formatRepository(repository)}\` has no \`${path}\` at \`${commit}\`.`,
  );
}

function formatRemote(repository: Repository, path: string, commit: string): string {
  return `${formatRepository(repository)}/${path}@${commit}`;
}

function decode(bytes: Uint8Array, name: string): string {
  if (findPointer(bytes) !== null)
    throw new GitHubFault(
      'input',
      `The policy \`${name}\` is a Git LFS pointer, its text is not in git. Take it out of Git LFS: \`git lfs untrack ${name}\`, and commit the file again.`,
    );
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new GitHubFault('input', `The policy \`${name}\` is not written in UTF-8.`);
  }
}

function findExtendsLine(text: string): number {
  return text.split('\n').findIndex((line) => /^(["']?)extends\1\s*:/.test(line)) + 1;
}

function addProblem(problems: Problem[], file: string, line: number, message: string): void {
  problems.push({ file, line, column: line > 0 ? 1 : 0, level: 'error', message });
}
