import { describe, expect, test } from 'vitest';
import {
  type DemandedSigner,
  findMismatch,
  listRepositories,
  type Signer,
  type SignerMismatch,
} from '../../../src/core/evidence/signer.js';

const GITHUB = 'https://token.actions.githubusercontent.com';
const demanded = (over: Partial<Extract<DemandedSigner, { kind: 'identity' }>> = {}): DemandedSigner => ({
  kind: 'identity',
  issuer: GITHUB,
  subject: 'https://github.com/acme/images/.github/workflows/release.yml@refs/tags/v*',
  source: null,
  ref: null,
  ...over,
});
const signed = (over: Partial<Extract<Signer, { kind: 'identity' }>> = {}): Signer => ({
  kind: 'identity',
  issuer: GITHUB,
  subject: 'https://github.com/acme/images/.github/workflows/release.yml@refs/tags/v1.2',
  source: 'https://github.com/acme/images',
  ref: 'refs/tags/v1.2',
  ...over,
});
const key = (text: string) => ({ kind: 'key', key: text }) as const;

describe('whether a signer is the demanded one', () => {
  test.each<[what: string, DemandedSigner, Signer, SignerMismatch | null]>([
    ['the same', demanded(), signed(), null],
    ['a prefix of the subject', demanded(), signed({ subject: 'https://github.com/acme/images' }), 'subject'],
    [
      'the subject inside another',
      demanded(),
      signed({
        subject: `https://evil.example/?${'https://github.com/acme/images/.github/workflows/release.yml@refs/tags/v1'}`,
      }),
      'subject',
    ],
    [
      'another case of letters',
      demanded(),
      signed({ subject: 'https://github.com/ACME/images/.github/workflows/release.yml@refs/tags/v1' }),
      'subject',
    ],
    ['a dot is a dot', demanded({ subject: 'a.b@c.d' }), signed({ subject: 'aXb@cXd' }), 'subject'],
    ['another issuer', demanded(), signed({ issuer: 'https://gitlab.com' }), 'issuer'],
    ['an issuer that begins alike', demanded(), signed({ issuer: `${GITHUB}.evil.example` }), 'issuer'],
    ['issuers by a glob', demanded({ issuer: `${GITHUB}/*` }), signed({ issuer: `${GITHUB}/acme` }), null],
    ['the source', demanded({ source: 'https://github.com/acme/images' }), signed(), null],
    ['the source in another case', demanded({ source: 'https://github.com/Acme/Images' }), signed(), null],
    ['another source', demanded({ source: 'https://github.com/acme/image' }), signed(), 'source'],
    ['sources by a glob', demanded({ source: 'https://github.com/acme/*' }), signed(), null],
    ['sources by another glob', demanded({ source: 'https://github.com/acm/*' }), signed(), 'source'],
    ['no source', demanded({ source: 'https://github.com/acme/*' }), signed({ source: null }), 'source'],
    ['the ref', demanded({ ref: 'refs/tags/v*' }), signed(), null],
    ['another ref', demanded({ ref: 'refs/heads/main' }), signed(), 'ref'],
    ['no ref', demanded({ ref: 'refs/tags/*' }), signed({ ref: null }), 'ref'],
    ['the key', key('a'), key('a'), null],
    ['another key', key('a'), key('b'), 'key'],
    ['a key for an identity', demanded(), key('a'), 'kind'],
    ['an identity for a key', key('a'), signed(), 'kind'],
  ])('%s', (_, wanted, signer, mismatch) => {
    expect(findMismatch(wanted, signer)).toBe(mismatch);
  });
});

describe('where GitHub may keep attestations', () => {
  const list = (signer: DemandedSigner, provenance: string | null = null) =>
    listRepositories([signer], provenance).map(({ server, owner, name }) => `${server}/${owner}/${name}`);

  test.each<[what: string, DemandedSigner, string | null, string[]]>([
    ['the repository of the workflow', demanded(), null, ['https://github.com/acme/images']],
    [
      'the source before it',
      demanded({ source: 'https://github.com/acme/app' }),
      null,
      ['https://github.com/acme/app'],
    ],
    [
      'what provenance names before it',
      demanded(),
      'https://github.com/acme/app.git',
      ['https://github.com/acme/app'],
    ],
    [
      'a source with a glob names none',
      demanded({ source: 'https://github.com/acme/*' }),
      null,
      ['https://github.com/acme/images'],
    ],
    ['a glob names none', demanded({ subject: 'https://github.com/acme/*' }), null, []],
    [
      'a glob in the owner names none',
      demanded({ subject: 'https://github.com/acme*/app/.github/x' }),
      null,
      [],
    ],
    [
      'an e-mail address names none',
      demanded({ subject: 'keyless@distroless.iam.gserviceaccount.com' }),
      null,
      [],
    ],
    ['a key names none', key('a'), 'https://github.com/acme/app', []],
    ['nor does what leads elsewhere', demanded({ subject: 'https://github.com/acme/../x' }), null, []],
  ])('%s', (_, signer, provenance, repositories) => {
    expect(list(signer, provenance)).toEqual(repositories);
  });

  test('each once', () => {
    expect(listRepositories([demanded(), demanded({ ref: 'refs/tags/v1' })], null)).toHaveLength(1);
  });
});
