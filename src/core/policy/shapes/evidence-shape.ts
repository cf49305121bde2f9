import { list } from '../../shapes/collection-shape.js';
import { field } from '../../shapes/field.js';
import { imagePattern } from '../../shapes/image-shapes.js';
import { define, placed, type Shape, type ShapeValue, transform } from '../../shapes/shape.js';
import { struct } from '../../shapes/struct-shape.js';
import { choice, type Failure, flag, text } from '../../shapes/text-shape.js';
import { duration } from '../../shapes/value-shapes.js';
import { licenses } from './evidence/licenses-shape.js';
import { lineage } from './evidence/lineage-shape.js';
import { packages } from './evidence/packages-shape.js';
import { vulnerabilities } from './evidence/vulnerabilities-shape.js';
import { adviseOnSigners, signedBy } from './signer-shape.js';

const DIGEST_CHECKS = ['exists', 'matches-tag', 'multi-platform'] as const;

function url(example: string): Shape<string> {
  return text({
    what: `an address such as ${example}`,
    parse: (source): string | Failure =>
      /^https:\/\/[^\s/]+(?:\/\S*)?$/.test(source) && source.length <= 2000
        ? source
        : { error: `is not an address that begins with https://; write for example ${example}` },
    schema: { pattern: '^https://\\S+$' },
  });
}

const provenance = struct(
  {
    source: field(
      url('https://github.com/acme/base-images'),
      'The repository that the image must be built from.',
      { required: 'source: https://github.com/acme/base-images' },
    ),
  },
  {
    what: 'a map with the source',
    home: { inside: '"provenance" of an entry of "evidence"' },
    aliases: { repo: 'source', repository: 'source', url: 'source' },
  },
);

/** What can be asked about an image. */
const QUESTIONS = {
  'signed-by': field(
    signedBy,
    'The image must be signed by this identity or key; of a list, by any of them.',
  ),
  provenance: field(provenance, 'The image must have provenance that names this source.'),
  sbom: field(flag('whether an SBOM is required'), 'The image must have an SBOM.'),
  packages: field(packages, 'The SBOMs of the image must not list these packages.'),
  licenses: field(licenses, 'What the SBOMs of the image list must not be under these licences.'),
  vulnerabilities: field(vulnerabilities, 'What a scan of the image may find.'),
  lineage: field(lineage, 'What the image is built on must be approved too, as far as the images say it.'),
  'max-age': field(duration, 'The image must not be older.'),
  'min-age': field(duration, 'The image must not be younger.'),
  digest: field(
    list(choice(DIGEST_CHECKS, 'a check of digests'), { what: 'checks' }),
    'exists: the digest is in the repository. matches-tag: the tag resolves to it. multi-platform: it names an index.',
    { otherwise: [] },
  ),
};

const ASKED = Object.keys(QUESTIONS);
const ASKS_NOTHING = `requires nothing; add one of ${ASKED.join(', ')}`;

const written = struct(
  {
    images: field(imagePattern, 'The images, as a pattern.', {
      required: 'images: registry.example.com/base/**',
    }),
    ...QUESTIONS,
  },
  {
    what: 'a requirement',
    home: { entryOf: 'evidence' },
    elsewhere: { age: 'write max-age for the oldest, or min-age for the youngest, that passes' },
    aliases: {
      signature: 'signed-by',
      signatures: 'signed-by',
      signed: 'signed-by',
      digests: 'digest',
      package: 'packages',
      license: 'licenses',
      licence: 'licenses',
      licences: 'licenses',
      vulnerability: 'vulnerabilities',
      vulns: 'vulnerabilities',
      scan: 'vulnerabilities',
      base: 'lineage',
      bases: 'lineage',
    },
    needs: [{ oneOf: ASKED, otherwise: ASKS_NOTHING }],
    check: ({ images, signedBy: signers, sbom, maxAge, minAge }, node, at) => {
      const advice = images === null || signers === null ? null : adviseOnSigners(images);
      if (advice !== null) at.at('signed-by').warn(node, advice);
      const others = ASKED.filter((key) => key !== 'sbom');
      if (sbom === false && !at.writes(others)) at.reject(node, ASKS_NOTHING);
      if (maxAge !== null && minAge !== null && minAge > maxAge)
        at.reject(node, `can never be satisfied, because min-age is ${minAge}d but max-age only ${maxAge}d`);
    },
  },
);

const requirement = define(
  'evidence',
  transform(
    placed(written),
    ({ images, ...keys }) => ({ ...keys, images: images.source, pattern: images }),
    ({ images: _, pattern, ...keys }) => ({ ...keys, images: pattern }),
  ),
);

/** What registries are to be asked about the images that match; ages are in days. */
export type EvidenceRequirement = ShapeValue<typeof requirement>;

export const evidence = list(requirement, { what: 'requirements' });
