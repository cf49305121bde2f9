import type { EvidenceRequirement } from '../policy.js';
import { list } from './collection-shape.js';
import { define, type Shape, transform } from './shape.js';
import { field, struct } from './struct-shape.js';
import { choice, type Failure, flag, text } from './text-shape.js';
import { duration, imagePattern } from './value-shapes.js';

const DIGEST_CHECKS = ['exists', 'matches-tag', 'multi-platform'] as const;

function url(example: string): Shape<string> {
  return text({
    what: `an address such as ${example}`,
    parse: (source): string | Failure =>
      /^https:\/\/[^\s/]+(?:\/\S*)?$/.test(source) && source.length <= 2000
        ? source
        : { error: `is not an address that begins with https://; write it as ${example}` },
    schema: { pattern: '^https://\\S+$' },
  });
}

const identity = text({
  what: 'who signs, such as https://github.com/acme/images/.github/workflows/release.yml@refs/tags/v*',
  parse: (source): string | Failure => {
    if (source.length > 2000) return { error: 'is longer than 2000 characters' };
    if (/^\**$/.test(source.trim()))
      return { error: 'would accept anybody; write the workflow or the address that signs' };
    return /\s/.test(source)
      ? { error: 'has a space in it, which no identity has; write it without' }
      : source;
  },
  schema: { minLength: 1, pattern: '^\\S*[^*\\s]\\S*$' },
});

const signedBy = transform(
  struct(
    {
      issuer: field(url('https://token.actions.githubusercontent.com'), 'Who vouches for the identity.', {
        required: 'issuer: https://token.actions.githubusercontent.com',
      }),
      subject: field(identity, 'Whose signature counts; * stands for any characters.', {
        required: 'subject: https://github.com/acme/images/.github/workflows/release.yml@refs/tags/v*',
      }),
    },
    { what: 'a map of who signs', aliases: { identity: 'subject', workflow: 'subject' } },
  ),
  ({ issuer, subject }) => (issuer === null || subject === null ? undefined : { issuer, subject }),
);

const provenance = transform(
  struct(
    {
      source: field(
        url('https://github.com/acme/base-images'),
        'The repository that the image must be built from.',
        {
          required: 'source: https://github.com/acme/base-images',
        },
      ),
    },
    { what: 'a map with the source', aliases: { repo: 'source', repository: 'source', url: 'source' } },
  ),
  ({ source }) => (source === null ? undefined : { source }),
);

const FIELDS = {
  images: field(imagePattern, 'The images that are meant, as a pattern.', {
    required: 'images: registry.example.com/base/**',
  }),
  'signed-by': field(signedBy, 'The image must carry a signature of this identity.'),
  provenance: field(provenance, 'The image must carry provenance that names this source.'),
  sbom: field(flag('whether an SBOM is required'), 'The image must carry an SBOM.'),
  'max-age': field(duration, 'The image must not be older.'),
  'min-age': field(duration, 'The image must not be younger.'),
  digest: field(
    list(choice(DIGEST_CHECKS, 'a check of digests'), { what: 'checks' }),
    'exists: the digest is in the repository. matches-tag: the tag resolves to it. multi-platform: it names an index.',
  ),
};

const requirement: Shape<EvidenceRequirement> = define(
  'evidence',
  transform(
    struct(FIELDS, {
      what: 'a requirement',
      elsewhere: { age: 'write max-age for the oldest, or min-age for the youngest, that passes' },
      aliases: { signature: 'signed-by', signatures: 'signed-by', signed: 'signed-by', digests: 'digest' },
    }),
    (values, node, at) => {
      const { images, sbom, 'max-age': maxAge, 'min-age': minAge, place } = values;
      const questions = Object.keys(FIELDS).filter((key) => key !== 'images');
      const asked = questions.filter(
        (key) => at.document.has(`${at.key}.${key}`) && !(key === 'sbom' && sbom === false),
      );
      if (asked.length === 0 && !at.document.hasUnknownKey(at.key))
        at.reject(node, `asks for nothing; add one of ${questions.join(', ')}`);
      if (maxAge !== null && minAge !== null && minAge > maxAge) {
        at.reject(node, `can never be met, because min-age is ${minAge}d and max-age only ${maxAge}d`);
      }
      if (images === null) return undefined;
      return {
        images: images.source,
        pattern: images,
        signedBy: values['signed-by'],
        provenance: values.provenance,
        sbom: sbom ?? false,
        maxAge,
        minAge,
        digest: values.digest ?? [],
        place,
      };
    },
  ),
);

export const evidence = list(requirement, { what: 'requirements' });
