import { oneOrList } from '../../shapes/collection-shape.js';
import { field } from '../../shapes/field.js';
import { imagePattern } from '../../shapes/image-shapes.js';
import { openKeyHomes } from '../../shapes/key-homes.js';
import { define, type Shape, type ShapeValue } from '../../shapes/shape.js';
import { struct } from '../../shapes/struct-shape.js';
import { duration } from '../../shapes/value-shapes.js';
import { isScalar } from '../../shapes/yaml-kind.js';
import { describeNode, isReported } from '../../shapes/yaml-node.js';
import { builds } from './build-shape.js';
import { allowList, denyList, deprecatedList } from './entry-shape.js';
import { evidence } from './evidence-shape.js';
import { exceptions } from './exception-shape.js';
import { extendsTarget } from './extends-shape.js';
import { overrides } from './override-shape.js';
import { rules } from './rules-shape.js';
import { settings } from './settings-shape.js';
import { tests } from './test-shape.js';

const version: Shape<1> = {
  read: (node, at) => {
    if (isReported(node)) return undefined;
    if (isScalar(node) && node.value === 1) return 1;
    const quoted = isScalar(node) && node.value === '1';
    const isNumber = isScalar(node) && typeof node.value === 'number';
    if (quoted) return at.reject(node, 'must be the number 1, not text; write version: 1 without quotes');
    if (isNumber)
      return at.reject(node, `is ${describeNode(node)}, but this gate reads version 1; write version: 1`);
    return at.reject(node, `must be the number 1, not ${describeNode(node)}; write version: 1`);
  },
  toSchema: () => ({ const: 1 }),
  print: (number) => number,
  parts: [],
};

const delegate = define(
  'delegate',
  struct(
    {
      allow: field(
        oneOrList(imagePattern, { what: 'images' }),
        'Images that policies which extend this one may approve.',
      ),
      'max-exception': field(duration, 'How long exceptions of policies which extend this one may last.'),
    },
    {
      what: 'a map of what repositories may loosen',
      home: { under: 'delegate' },
      aliases: { exceptions: 'max-exception' },
      needs: [
        {
          oneOf: ['allow', 'max-exception'],
          otherwise: 'delegates nothing; add allow or max-exception, or leave the key out',
        },
      ],
    },
  ),
);

/** What repositories may loosen; null: what the parent lets them, by itself nothing. */
export type Delegate = ShapeValue<typeof delegate>;

/** One policy file, whole. */
export const policyShape = struct(
  {
    version: field(version, 'The version of the policy language.', {
      required: 'version: 1 as the first line',
      otherwise: 1,
    }),
    extends: field(
      extendsTarget,
      'A policy that this one tightens: ./file, owner/repository/path@commit, or oci://host/repository@sha256:…',
    ),
    rules: field(rules, 'How severe each finding is: ignore, warn, block, or a level with options.', {
      otherwise: {},
    }),
    allow: field(
      allowList,
      'Images that are approved. [] approves nothing; without this key everything that is not denied is approved.',
      {
        whenEmpty: 'write allow: [] to approve nothing, or list images',
      },
    ),
    deny: field(denyList, 'Images that are denied, whatever allow says.', { otherwise: [] }),
    deprecated: field(
      deprecatedList,
      'Images that are phased out: they warn, and block from a given day on. This does not approve them; allow does.',
      { otherwise: [] },
    ),
    overrides: field(
      overrides,
      'Other rules for some roles or paths. All that match apply, from top to bottom; the last one wins.',
      { otherwise: [] },
    ),
    evidence: field(evidence, 'What registries are asked about images. Absent: fully offline.', {
      otherwise: [],
    }),
    exceptions: field(exceptions, 'Findings that are waived for a time, each with an owner and a reason.', {
      otherwise: [],
    }),
    builds: field(
      builds,
      'How the Dockerfiles under some paths are built: values of arguments, targets, platforms, named contexts.',
      { otherwise: [] },
    ),
    settings: field(settings, 'Which files are read, and how.'),
    tests: field(tests, 'Run before the policy is used; if a test fails, the policy is wrong.', {
      otherwise: [],
    }),
    delegate: field(delegate, 'What policies that extend this one may loosen.'),
  },
  {
    what: 'a policy',
    home: 'top',
    elsewhere: { denied: 'its level belongs under "rules"; the list of images that are denied is "deny"' },
    aliases: {
      images: 'allow',
      allowlist: 'allow',
      'allow-list': 'allow',
      whitelist: 'allow',
      block: 'deny',
      forbid: 'deny',
      blocklist: 'deny',
      'block-list': 'deny',
      denylist: 'deny',
      'deny-list': 'deny',
      blacklist: 'deny',
    },
  },
);

/** What one policy file says by itself. */
export type WrittenPolicy = ShapeValue<typeof policyShape>;

/** Where each key of the language belongs. */
export const KEY_HOMES = openKeyHomes(policyShape);
