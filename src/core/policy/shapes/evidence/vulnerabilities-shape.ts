import { LIMITS } from '../../../evidence/scan/severity.js';
import { field } from '../../../shapes/field.js';
import type { ShapeValue } from '../../../shapes/shape.js';
import { struct } from '../../../shapes/struct-shape.js';
import { choice } from '../../../shapes/text-shape.js';
import { duration } from '../../../shapes/value-shapes.js';
import { signedBy } from '../signer-shape.js';

/** What a scan of an image may find. */
export const vulnerabilities = struct(
  {
    max: field(
      choice(LIMITS, 'a severity'),
      'The highest severity that passes. One that is unknown passes only with critical.',
      { required: 'max: high' },
    ),
    within: field(duration, 'How old the scan may be.'),
    'signed-by': field(
      signedBy,
      'Whose attestations of scans count. Default: those of who must sign the image.',
    ),
  },
  {
    what: 'a map with the highest severity',
    home: { inside: '"vulnerabilities" of an entry of "evidence"' },
    aliases: {
      signers: 'signed-by',
      signer: 'signed-by',
      severity: 'max',
      'max-severity': 'max',
      'max-age': 'within',
      age: 'within',
    },
  },
);

export type VulnerabilityRequirement = ShapeValue<typeof vulnerabilities>;
