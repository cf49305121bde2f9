import { parsePackagePattern } from '../../../evidence/sbom/package-pattern.js';
import { list, oneOrList } from '../../../shapes/collection-shape.js';
import { field } from '../../../shapes/field.js';
import { define, type ShapeValue, withShortForm } from '../../../shapes/shape.js';
import { listAbsent, struct } from '../../../shapes/struct-shape.js';
import { text, words } from '../../../shapes/text-shape.js';
import { versionRange } from '../pattern-shapes.js';

export const packagePattern = define(
  'package-pattern',
  text({
    what: 'a package such as xz-utils@5.6.0',
    parse: parsePackagePattern,
    expands: true,
    schema: {
      minLength: 1,
      description:
        'The name of a package, or of the one it is built from, with @ and a version or without; or a package URL. * matches any characters, {a,b} alternates.',
      examples: ['xz-utils@5.6.{0,1}', 'log4j-core', 'pkg:npm/event-stream@3.3.6'],
    },
  }),
);

const DENIAL = {
  package: field(packagePattern, 'The packages, as a pattern.', { required: 'package: xz-utils' }),
  versions: field(versionRange, 'The range of the number at the front of the version.'),
  except: field(oneOrList(packagePattern, { what: 'packages' }), 'Packages that match but are not denied.', {
    otherwise: [],
  }),
  reason: field(words('why, in a sentence'), 'Why; shown with the finding.'),
};

const denial = define(
  'package-denial',
  withShortForm(
    packagePattern,
    struct(DENIAL, {
      what: 'a package or an entry',
      home: { inside: '"packages" of an entry of "evidence"' },
      aliases: { name: 'package', purl: 'package', version: 'versions', because: 'reason' },
      check: ({ package: pattern, versions }, node, at) => {
        if (versions !== null && pattern?.hasVersion === true)
          at.reject(node, 'has a version after the @ and "versions"; write one or the other');
      },
    }),
    (pattern) => ({ ...listAbsent(DENIAL), package: pattern }),
    'package',
  ),
);

/** Packages that no image may have. */
export type PackageDenial = ShapeValue<typeof denial>;

export const packages = struct(
  {
    deny: field(list(denial, { what: 'packages' }), 'Packages that its SBOM must not list.', {
      required: 'deny: ["xz-utils@5.6.0"]',
    }),
  },
  {
    what: 'a map with what is denied',
    home: { inside: '"packages" of an entry of "evidence"' },
    aliases: { denied: 'deny', forbid: 'deny', block: 'deny' },
  },
);
