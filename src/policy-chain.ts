import { hashSha256 } from './content-hash.js';
import type { PolicyFile } from './core/policy/load/policy-loading.js';
import type { AttachedFile } from './core/policy/load/trusted-root-file.js';
import type { ExtendsTarget } from './core/policy/policy.js';
import { isFixedArtifact } from './core/policy/shapes/extends-target.js';
import type { PolicySource } from './core/report.js';
import {
  type ArtifactAddress,
  type ArtifactTarget,
  isArtifact,
  locateArtifact,
  type PolicyAddress,
  type PolicyContent,
  type ReadArtifact,
} from './policy-address.js';

/** Where a repository's policy is looked for. */
export const DEFAULT_POLICY = '.github/base-images.yml';

/** A policy to begin with: official images and nothing else. */
export const FIRST_POLICY: readonly string[] = ['version: 1', 'allow:', '  - docker.io/library/**'];

/** Where `extends` leads, with a warning about the way it is written; or why it may not lead there. */
export type ExtendedAddress<Address> =
  | { readonly address: Address; readonly warning?: string }
  | { readonly refused: string };

/** What keeps policies: the disk and git, or GitHub. */
export interface PolicyStore<File extends PolicyAddress> {
  read(file: File): Promise<PolicyContent>;
  /** A file that is named from the folder of the one that extends it. */
  locateFile(path: string, extending: File): Promise<ExtendedAddress<File>>;
  /** A file that a policy names besides: `./` starts at the policy, anything else at the root of what it is in. */
  locateAttached(path: string, naming: File): Promise<ExtendedAddress<File>>;
  /** A file of a repository on GitHub. */
  locateRemote(target: RemoteTarget): Promise<ExtendedAddress<File>>;
  /** One in a registry. */
  readonly readArtifact: ReadArtifact;
}

export type RemoteTarget = Extract<ExtendsTarget, { readonly kind: 'github' }>;

/** A policy and those that it extends. What is wrong with an `extends` is said in `files`, for the loader to report. */
export interface PolicyChain<File extends PolicyAddress = PolicyAddress> {
  /** The policy itself first. */
  readonly files: readonly PolicyFile[];
  /** Of the same files. */
  readonly addresses: Places<File>;
  /** Of the policy itself. */
  readonly source: PolicySource;
}

type Place<File extends PolicyAddress> = File | ArtifactAddress;
type Places<File extends PolicyAddress> = readonly [Place<File>, ...Place<File>[]];

/** Why there is no policy. */
export type NoPolicy = Exclude<PolicyContent, { readonly kind: 'bytes' }>;

/** Longer chains are mistakes. */
const MAX_FILES = 10;

/** Reads a policy and what it extends, one file after another. */
export async function readPolicyChain<File extends PolicyAddress>(
  store: PolicyStore<File>,
  first: Place<File>,
): Promise<PolicyChain<File> | NoPolicy> {
  const content = await readText(store, first);
  if (content.kind !== 'text') return content;
  const files: PolicyFile[] = [{ path: first.name, text: content.text }];
  const addresses: [Place<File>, ...Place<File>[]] = [first];
  const failure = await followExtends(store, files, addresses);
  return failure ?? { files, addresses, source: content.source };
}

/** Adds what the first file extends. Gives why that could not be told, null where it could, be it to say what is wrong. */
async function followExtends<File extends PolicyAddress>(
  store: PolicyStore<File>,
  files: PolicyFile[],
  addresses: [Place<File>, ...Place<File>[]],
): Promise<NoPolicy | null> {
  // loaded while the first file is on its way
  const { findExtended, findTrustedRoot } = await import('./policy-loader.js');
  for (;;) {
    const bare = files.at(-1) ?? { path: '', text: '' };
    const path = await findTrustedRoot(bare.text);
    const attached = path === null ? null : await attachFile(store, path, addresses.at(-1) ?? addresses[0]);
    if (attached !== null && 'kind' in attached) return attached;
    const child: PolicyFile = attached === null ? bare : { ...bare, trustedRoot: attached };
    files.splice(-1, 1, child);
    const target = await findExtended(child.text);
    if (target === null) return null;
    const say = (level: 'error' | 'warning', message: string): null => {
      files.splice(-1, 1, { ...child, aboutExtends: [{ level, message }] });
      return null;
    };
    const located = await locate(store, target, addresses.at(-1) ?? addresses[0], child.text);
    if ('refused' in located) return say('error', located.refused);
    const { address, warning } = located;
    if (warning !== undefined) say('warning', warning);
    const mistake = findMistake(addresses, address.name);
    if (mistake !== null) return say('error', mistake);
    const content = await readText(store, address);
    if (content.kind === 'failed') return content;
    if (content.kind !== 'text') return say('error', describeMissing(content, address.name));
    files.push({ path: address.name, text: content.text });
    addresses.push(address);
  }
}

/** Reads a file that a policy names, where the policy itself is read. */
async function attachFile<File extends PolicyAddress>(
  store: PolicyStore<File>,
  path: string,
  naming: Place<File>,
): Promise<AttachedFile | NoPolicy> {
  if (isArtifact(naming)) return { error: `cannot be read: ${naming.name} has no files next to it` };
  const located = await store.locateAttached(path, naming);
  if ('refused' in located) return { error: located.refused };
  const content = await readText(store, located.address);
  if (content.kind === 'failed') return content;
  if (content.kind === 'text') return { text: content.text };
  return { error: content.kind === 'absent' ? `does not exist${content.where}` : content.reason };
}

async function locate<File extends PolicyAddress>(
  store: PolicyStore<File>,
  target: ExtendsTarget,
  extending: Place<File>,
  text: string,
): Promise<ExtendedAddress<Place<File>>> {
  if (target.kind === 'oci') return locateInRegistry(target, text);
  if (target.kind === 'github') return store.locateRemote(target);
  if (isArtifact(extending))
    return {
      refused: `"extends" names a file, but ${extending.name} has no files next to it; write oci://HOST/REPOSITORY@sha256:…`,
    };
  return store.locateFile(target.path, extending);
}

/** A tag may name something else tomorrow: what it names counts if somebody whom the extending policy trusts has signed it. */
async function locateInRegistry(
  target: ArtifactTarget,
  text: string,
): Promise<ExtendedAddress<ArtifactAddress>> {
  if (isFixedArtifact(target)) return { address: locateArtifact(target) };
  const { findPolicySigners } = await import('./policy-loader.js');
  const signers = await findPolicySigners(text);
  return signers === null
    ? {
        refused:
          '"extends" names a tag, which can change without a review; write the digest, or say under settings.registries.policies.signed-by who must have signed it',
      }
    : { address: locateArtifact(target, signers) };
}

function findMistake(addresses: readonly PolicyAddress[], parent: string): string | null {
  if (addresses.some(({ name }) => name === parent))
    return `"extends" leads back to ${parent}; remove one of the two`;
  return addresses.length < MAX_FILES
    ? null
    : `More than ${MAX_FILES} policies extend each other; merge some of them`;
}

function describeMissing(content: Exclude<NoPolicy, { readonly kind: 'failed' }>, name: string): string {
  if (content.kind === 'unusable') return `"extends" names ${name}, which ${content.reason}`;
  const { where, meant } = content;
  return `"extends" names a file that does not exist: ${name}${where}${meant === '' ? '' : `; ${meant}`}`;
}

interface PolicyText {
  readonly kind: 'text';
  readonly text: string;
  readonly source: PolicySource;
}

/** A byte order mark is not part of the text. */
async function readText<File extends PolicyAddress>(
  store: PolicyStore<File>,
  address: Place<File>,
): Promise<PolicyText | NoPolicy> {
  const content = isArtifact(address) ? await store.readArtifact(address) : await store.read(address);
  if (content.kind !== 'bytes') return content;
  const { bytes, commit } = content;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const source = {
      source: address.name,
      // asked for by few reports
      get sha256() {
        return hashSha256(bytes);
      },
      ...(commit === null ? {} : { commit }),
    };
    return { kind: 'text', text, source };
  } catch {
    return { kind: 'unusable', reason: 'is not UTF-8 text; save it as UTF-8' };
  }
}

/** One line of a policy's files, for people; null where it is none of theirs. */
export function findPolicyLine(files: readonly PolicyFile[], file: string, line: number): string | null {
  const text = files.find(({ path }) => path === file)?.text;
  return text?.split('\n')[line - 1]?.replace(/\r$/, '') ?? null;
}
