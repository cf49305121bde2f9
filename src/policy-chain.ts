import { createHash } from 'node:crypto';
import type { PolicyFile } from './core/policy/load/load-policy.js';
import type { ExtendsTarget } from './core/policy/policy.js';
import type { PolicySource } from './core/report.js';

/** Where a repository's policy is looked for. */
export const DEFAULT_POLICY = '.github/base-images.yml';

/** A policy to begin with: official images and nothing else. */
export const FIRST_POLICY: readonly string[] = ['version: 1', 'allow:', '  - docker.io/library/**'];

/** Where a policy file is kept. Two addresses of one name are one file. */
export interface PolicyAddress {
  /** As people call it. */
  readonly name: string;
}

/** A policy file's bytes and the commit they were read at, or why there are none. */
export type PolicyContent =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly commit: string | null }
  /** Nothing has that name. What a sentence that says so may add: ` at main`, `did you mean other.yml?`. */
  | { readonly kind: 'absent'; readonly where: string; readonly meant: string }
  /** What is there is not a policy's text; `reason` follows its name: `is a folder`. */
  | { readonly kind: 'unusable'; readonly reason: string }
  /** It is unknown what is there. */
  | { readonly kind: 'failed'; readonly reason: string };

/** Where `extends` leads, with a warning about the way it is written; or why it may not lead there. */
export type ExtendedAddress<Address> =
  | { readonly address: Address; readonly warning?: string }
  | { readonly refused: string };

/** What keeps policies: the disk and git, or GitHub. */
export interface PolicyStore<Address extends PolicyAddress> {
  read(address: Address): Promise<PolicyContent>;
  locate(target: ExtendsTarget, extending: Address): Promise<ExtendedAddress<Address>>;
}

/** A policy and those that it extends. What is wrong with an `extends` is said in `files`, for the loader to report. */
export interface PolicyChain<Address extends PolicyAddress = PolicyAddress> {
  /** The policy itself first. */
  readonly files: readonly PolicyFile[];
  /** Of the same files. */
  readonly addresses: readonly [Address, ...Address[]];
  /** Of the policy itself. */
  readonly source: PolicySource;
}

/** Why there is no policy. */
export type NoPolicy = Exclude<PolicyContent, { readonly kind: 'bytes' }>;

/** Longer chains are mistakes. */
const MAX_FILES = 10;

/** Reads a policy and what it extends, one file after another. */
export async function readPolicyChain<Address extends PolicyAddress>(
  store: PolicyStore<Address>,
  first: Address,
): Promise<PolicyChain<Address> | NoPolicy> {
  const content = await readText(store, first);
  if (content.kind !== 'text') return content;
  const files: PolicyFile[] = [{ path: first.name, text: content.text }];
  const addresses: [Address, ...Address[]] = [first];
  const failure = await followExtends(store, files, addresses);
  return failure ?? { files, addresses, source: content.source };
}

/** Adds what the first file extends. Gives why that could not be told, null where it could, be it to say what is wrong. */
async function followExtends<Address extends PolicyAddress>(
  store: PolicyStore<Address>,
  files: PolicyFile[],
  addresses: [Address, ...Address[]],
): Promise<NoPolicy | null> {
  // loaded while the first file is on its way
  const { readExtends } = await import('./core/policy/load/load-policy.js');
  for (;;) {
    const child = files.at(-1) ?? { path: '', text: '' };
    const target = readExtends(child.text);
    if (target === null) return null;
    const say = (level: 'error' | 'warning', message: string): null => {
      files.splice(-1, 1, { ...child, aboutExtends: [{ level, message }] });
      return null;
    };
    const located = await store.locate(target, addresses.at(-1) ?? addresses[0]);
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
async function readText<Address extends PolicyAddress>(
  store: PolicyStore<Address>,
  address: Address,
): Promise<PolicyText | NoPolicy> {
  const content = await store.read(address);
  if (content.kind !== 'bytes') return content;
  const { bytes, commit } = content;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const source = { source: address.name, sha256, ...(commit === null ? {} : { commit }) };
    return { kind: 'text', text, source };
  } catch {
    return { kind: 'unusable', reason: 'is not UTF-8 text' };
  }
}

/** One line of a policy's files, for people; null where it is none of theirs. */
export function findPolicyLine(files: readonly PolicyFile[], file: string, line: number): string | null {
  const text = files.find(({ path }) => path === file)?.text;
  return text?.split('\n')[line - 1]?.replace(/\r$/, '') ?? null;
}
