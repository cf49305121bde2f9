import { type LicensePattern, parseLicensePattern } from '../../../evidence/sbom/license/license-pattern.js';
import { list, oneOrList } from '../../../shapes/collection-shape.js';
import { field } from '../../../shapes/field.js';
import { define, type Shape, type ShapeValue, withShortForm } from '../../../shapes/shape.js';
import { listAbsent, struct } from '../../../shapes/struct-shape.js';
import { choice, text, words } from '../../../shapes/text-shape.js';
import { packagePattern } from './packages-shape.js';

function licensePattern(
  name: string,
  object: (pattern: LicensePattern) => string | null,
): Shape<LicensePattern> {
  return define(
    name,
    text({
      what: 'a licence such as AGPL-3.0-only',
      parse: (source) => {
        const pattern = parseLicensePattern(source);
        const error = 'error' in pattern ? null : object(pattern);
        return error === null ? pattern : { error };
      },
      expands: true,
      schema: {
        minLength: 1,
        description:
          'An id of SPDX, or LicenseRef- and the name that the SBOM has for it. * matches any characters, {a,b} alternates.',
        examples: ['AGPL-*', 'GPL-3.0', 'SSPL-1.0'],
      },
    }),
  );
}

const exempt = licensePattern('license-pattern', ({ isAny }) =>
  isAny ? 'is any licence; write which ones are not denied, such as MIT' : null,
);

const WITH = 'has an exception, which only permits more; deny the licence, or write this under "except"';

const denied = licensePattern('denied-license-pattern', ({ hasException }) => (hasException ? WITH : null));

const deniedAlone = licensePattern('denied-license', ({ hasException, isAny }) => {
  if (hasException) return WITH;
  return isAny
    ? 'is every licence; write { license: "*", except: [MIT, Apache-2.0] }, with what may be used'
    : null;
});

const DENIAL = {
  license: field(denied, 'The licences, as a pattern.', { required: 'license: AGPL-*' }),
  except: field(
    oneOrList(exempt, { what: 'licences' }),
    'Licences that match but are not denied, or only with an exception: "GPL-* WITH Classpath-exception-2.0".',
    { otherwise: [] },
  ),
  reason: field(words('why, in a sentence'), 'Why; shown with the finding.'),
};

const denial = define(
  'license-denial',
  withShortForm(
    deniedAlone,
    struct(DENIAL, {
      what: 'a licence or an entry',
      home: { inside: '"licenses" of an entry of "evidence"' },
      aliases: { id: 'license', licence: 'license', name: 'license', because: 'reason' },
      check: ({ license, except }, node, at) => {
        if (license?.isAny === true && (except ?? []).length === 0)
          at.reject(node, 'denies every licence; add "except" with what may be used');
      },
    }),
    (pattern) => ({ ...listAbsent(DENIAL), license: pattern }),
    'license',
  ),
);

/** Licences that nothing in an image may have. */
export type LicenseDenial = ShapeValue<typeof denial>;

export const licenses = struct(
  {
    deny: field(list(denial, { what: 'licences' }), 'Licences that nothing in its SBOM may be under.', {
      required: 'deny: ["AGPL-*"]',
    }),
    unstated: field(
      choice(['unknown', 'deny', 'allow'], 'what becomes of a package without a known licence', {
        warn: 'unknown',
        block: 'deny',
        ignore: 'allow',
      }),
      'What of a package whose licence the SBOM does not state by SPDX: it is unknown, denied or allowed.',
      { otherwise: 'unknown' },
    ),
    ignore: field(list(packagePattern, { what: 'packages' }), 'Packages that may have any licence.', {
      otherwise: [],
    }),
  },
  {
    what: 'a map with what is denied',
    home: { inside: '"licenses" of an entry of "evidence"' },
    elsewhere: {
      allow: 'for nothing but some licences write deny: [{ license: "*", except: [MIT] }]',
    },
    aliases: { denied: 'deny', forbid: 'deny', block: 'deny', unknown: 'unstated', missing: 'unstated' },
  },
);

export type LicenseRequirement = ShapeValue<typeof licenses>;
