import type { DemandedSigner } from '../../evidence/signer.js';
import { type ImagePattern, parsePattern } from '../../image/pattern/pattern.js';
import { liesInside } from '../../image/pattern/pattern-containment.js';
import { oneOrList } from '../../shapes/collection-shape.js';
import { field } from '../../shapes/field.js';
import { define, type Shape, transform } from '../../shapes/shape.js';
import { struct } from '../../shapes/struct-shape.js';
import { type Failure, text } from '../../shapes/text-shape.js';
import { publicKey } from './public-key-shape.js';

const MAX_LENGTH = 2000;

const issuer = text({
  what: 'an address such as https://token.actions.githubusercontent.com',
  parse: (source): string | Failure => {
    if (/^https:\/\/[^/]*\*/.test(source))
      return { error: 'has a * in the host, but anybody can run a host; write it out' };
    return /^https:\/\/[^\s/]+(?:\/\S*)?$/.test(source) && source.length <= MAX_LENGTH
      ? source
      : {
          error:
            'is not an address that begins with https://; write for example https://token.actions.githubusercontent.com',
        };
  },
  schema: { pattern: '^https://[^\\s/*]+(?:/\\S*)?$' },
});

const identity = text({
  what: 'who signs, such as https://github.com/acme/images/.github/workflows/release.yml@refs/tags/v*',
  parse: (source): string | Failure => {
    if (source.length > MAX_LENGTH) return { error: `is longer than ${MAX_LENGTH} characters` };
    if (/^\**$/.test(source.trim()))
      return { error: 'would accept any signer; write the workflow or the address that signs' };
    return /\s/.test(source)
      ? { error: 'has a space in it, but an identity cannot; write it without' }
      : source;
  },
  schema: { minLength: 1, pattern: '^\\S*[^*\\s]\\S*$' },
});

const source = text({
  what: 'a repository such as https://github.com/acme/app',
  parse: (written): string | Failure =>
    /^https:\/\/[^\s/*]+\/[^\s/*]\S*$/.test(written) && written.length <= MAX_LENGTH
      ? written
      : {
          error:
            'is not a repository; write its address with https:// and at least its owner, such as https://github.com/acme/app or https://github.com/acme/*',
        },
  schema: { pattern: '^https://[^\\s/*]+/[^\\s/*]\\S*$' },
});

const ref = text({
  what: 'a branch or tag such as refs/tags/v*',
  parse: (written): string | Failure =>
    /^refs\/[^\s/*]+\/\S+$/.test(written) && written.length <= MAX_LENGTH
      ? written
      : { error: 'is not a branch or tag in full; write refs/heads/main or refs/tags/v*' },
  schema: { pattern: '^refs/[^\\s/*]+/\\S+$' },
});

const ISSUER = 'issuer: https://token.actions.githubusercontent.com';
const SUBJECT = 'subject: https://github.com/acme/images/.github/workflows/release.yml@refs/tags/v*';

const written = struct(
  {
    issuer: field(issuer, 'Who vouches for the identity; * in the path matches any characters.'),
    subject: field(identity, 'Whose signature counts; * matches any characters.'),
    source: field(source, 'The repository whose workflow signed; * in the path matches any characters.'),
    ref: field(ref, 'The branch or tag for which the workflow ran; * matches any characters.'),
    key: field(publicKey, 'The public key that signs, in place of issuer and subject.'),
  },
  {
    what: 'a map of who signs',
    home: { inside: '"signed-by" of an entry of "evidence"' },
    aliases: {
      identity: 'subject',
      workflow: 'subject',
      repository: 'source',
      repo: 'source',
      branch: 'ref',
      tag: 'ref',
      'public-key': 'key',
    },
    needs: [
      { oneOf: ['issuer', 'key'], otherwise: `lacks the key "issuer"; write ${ISSUER}, or a key` },
      { oneOf: ['subject', 'key'], otherwise: `lacks the key "subject"; write ${SUBJECT}, or a key` },
    ],
    check: (_, node, at) => {
      const others = ['issuer', 'subject', 'source', 'ref'].filter((name) => at.writes([name]));
      if (at.writes(['key']) && others.length > 0)
        at.reject(node, `has a key and ${others.join(', ')}; a key says all, so write one or the other`);
    },
  },
);

const signer: Shape<DemandedSigner> = transform(
  written,
  ({ key, issuer: by, subject, source: from, ref: at }): DemandedSigner | undefined => {
    if (key !== null) return { kind: 'key', key };
    return by === null || subject === null
      ? undefined
      : { kind: 'identity', issuer: by, subject, source: from, ref: at };
  },
  (demanded) =>
    demanded.kind === 'key'
      ? { issuer: null, subject: null, source: null, ref: null, key: demanded.key }
      : { ...demanded, key: null },
);

const signers = oneOrList(define('signer', signer), { what: 'signers', maxLength: 50 });

/** Any of several, or one by itself. */
export const signedBy: Shape<readonly DemandedSigner[]> = {
  ...signers,
  print: (demanded) => {
    const [only, ...others] = demanded;
    return only === undefined || others.length > 0 ? signers.print(demanded) : signer.print(only);
  },
};

/** What nobody signs in a way that can be verified, and what to do about it. */
const UNSIGNED: readonly (readonly [pattern: string, advice: string])[] = [
  [
    'docker.io/library/**',
    "can never be met: Docker's official images are not signed; require sbom, digest and min-age of them instead",
  ],
  [
    'public.ecr.aws/docker/library/**',
    "can never be met: Docker's official images are not signed; require sbom, digest and min-age of them instead",
  ],
  [
    'mcr.microsoft.com/**',
    'is always unknown: Microsoft signs as the Notary Project does, which is not read; require digest and min-age instead',
  ],
];

/** Why a demand for signatures of these images can never be met; null: it may. */
export function adviseOnSigners(images: ImagePattern): string | null {
  const found = UNSIGNED.find(([source]) => {
    const pattern = parsePattern(source);
    return !('error' in pattern) && liesInside(images, [pattern]);
  });
  return found?.[1] ?? null;
}
