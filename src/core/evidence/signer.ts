import { matchesText } from '../glob/text-glob.js';
import { simplifyRepository } from './statement.js';

interface Identity {
  readonly kind: 'identity';
  readonly issuer: string;
  readonly subject: string;
  /** The repository whose workflow signed. */
  readonly source: string | null;
  /** The branch or tag that it ran for. */
  readonly ref: string | null;
}

interface Key {
  readonly kind: 'key';
  /** In PEM. */
  readonly key: string;
}

/** Whose signature a policy accepts: an identity, with globs, or a key. */
export type DemandedSigner = Identity | Key;

/** Who signed, as a certificate that was verified says it; or which of the given keys. */
export type Signer = Identity | Key;

/** The first thing in which a signer is not the demanded one; null: it is. */
export type SignerMismatch = 'kind' | 'key' | 'subject' | 'issuer' | 'source' | 'ref';

export function findMismatch(demanded: DemandedSigner, signer: Signer): SignerMismatch | null {
  if (demanded.kind === 'key') {
    if (signer.kind !== 'key') return 'kind';
    return signer.key === demanded.key ? null : 'key';
  }
  if (signer.kind !== 'identity') return 'kind';
  if (!matchesText(demanded.subject, signer.subject)) return 'subject';
  if (!matchesText(demanded.issuer, signer.issuer)) return 'issuer';
  if (demanded.source !== null && !isSource(demanded.source, signer.source)) return 'source';
  return demanded.ref !== null && (signer.ref === null || !matchesText(demanded.ref, signer.ref))
    ? 'ref'
    : null;
}

/** Whether any of the demanded signers is this one. */
export function acceptsSigner(anyOf: readonly DemandedSigner[], signer: Signer): boolean {
  return anyOf.some((demanded) => findMismatch(demanded, signer) === null);
}

function isSource(demanded: string, source: string | null): boolean {
  return source !== null && matchesText(simplifyRepository(demanded), simplifyRepository(source));
}

/** A repository on a server of GitHub. */
export interface NamedRepository {
  /** `https://github.com`. */
  readonly server: string;
  readonly owner: string;
  readonly name: string;
}

const GITHUB_REPOSITORY =
  /^(https:\/\/[^/*]+)\/([A-Za-z0-9][A-Za-z0-9-]*)\/([A-Za-z0-9._-]+?)(?:\.git)?(?:\/.*)?$/;

/**
 * The repositories in which GitHub may keep an attestation of one of these signers: the one whose workflow ran, else the one
 * that provenance has to name, else that of the workflow itself. A glob names none.
 */
export function listRepositories(
  anyOf: readonly DemandedSigner[],
  provenance: string | null,
): readonly NamedRepository[] {
  const named = anyOf.flatMap((signer) => {
    if (signer.kind === 'key') return [];
    const addresses = [signer.source, provenance, signer.subject];
    return addresses.flatMap((address) => readRepository(address ?? '') ?? []).slice(0, 1);
  });
  const key = ({ server, owner, name }: NamedRepository) => `${server}/${owner}/${name}`.toLowerCase();
  return [...new Map(named.map((each) => [key(each), each])).values()];
}

function readRepository(address: string): NamedRepository | null {
  const [, server = '', owner = '', name = ''] = GITHUB_REPOSITORY.exec(address) ?? [];
  return server === '' || /^\.+$/.test(name) ? null : { server, owner, name };
}
