import { isScalar } from 'yaml';
import { extendsTarget } from '../inherit/extends-target.js';
import type { Delegate } from '../policy.js';
import { builds } from './build-shape.js';
import { oneOrList } from './collection-shape.js';
import { allowList, denyList, deprecatedList } from './entry-shape.js';
import { evidence } from './evidence-shape.js';
import { exceptions } from './exception-shape.js';
import { overrides } from './override-shape.js';
import { rules } from './rules-shape.js';
import { settings } from './settings-shape.js';
import { define, describeNode, isReported, type Shape, transform } from './shape.js';
import { field, struct } from './struct-shape.js';
import { tests } from './test-shape.js';
import { duration, imagePattern } from './value-shapes.js';

const version: Shape<1> = {
  read: (node, at) => {
    if (isReported(node)) return undefined;
    if (isScalar(node) && node.value === 1) return 1;
    const quoted = isScalar(node) && node.value === '1';
    const isNumber = isScalar(node) && typeof node.value === 'number';
    if (quoted) return at.reject(node, 'must be the number 1, not text; write version: 1 without quotes');
    if (isNumber)
      return at.reject(node, `is ${describeNode(node)}, and this gate reads version 1; write version: 1`);
    return at.reject(node, `must be the number 1, not ${describeNode(node)}; write version: 1`);
  },
  toSchema: () => ({ const: 1 }),
};

const delegate: Shape<Delegate> = define(
  'delegate',
  transform(
    struct(
      {
        allow: field(
          oneOrList(imagePattern, { what: 'images' }),
          'Images that policies which extend this one may approve.',
        ),
        'max-exception': field(duration, 'How long exceptions of policies which extend this one may last.'),
      },
      { what: 'a map of what repositories may loosen', aliases: { exceptions: 'max-exception' } },
    ),
    ({ allow, 'max-exception': maxException }, node, at) => {
      const { document } = at;
      const delegatesNothing = !document.has('delegate.allow') && !document.has('delegate.max-exception');
      if (delegatesNothing && !document.hasUnknownKey(at.key)) {
        at.reject(node, 'delegates nothing; add allow or max-exception, or leave the key out');
      }
      return { allow, maxException };
    },
  ),
);

/** One policy file, whole. */
export const policyShape = struct(
  {
    version: field(version, 'The version of the policy language.', {
      required: 'version: 1 as the first line',
    }),
    extends: field(
      extendsTarget,
      'A policy that this one tightens: ./file, owner/repository/path@commit, or oci://…',
    ),
    rules: field(rules, 'How severe each finding is: ignore, warn, block, or a level with options.'),
    allow: field(
      allowList,
      'Images that are approved. [] approves nothing; without this key everything that is not denied is.',
      {
        whenEmpty: 'write allow: [] to approve nothing, or list images',
      },
    ),
    deny: field(denyList, 'Images that are denied, whatever allow says.'),
    deprecated: field(
      deprecatedList,
      'Images that are phased out: they warn, and block from a day on. This approves nothing; allow does.',
    ),
    overrides: field(
      overrides,
      'Other rules for some roles or paths. All that match apply, top to bottom, the later wins.',
    ),
    evidence: field(evidence, 'What registries are asked about images. Absent: fully offline.'),
    exceptions: field(exceptions, 'Findings that are waived for a time, each with an owner and a reason.'),
    builds: field(
      builds,
      'How the Dockerfiles under some paths are built: values of arguments, targets, platforms, named contexts.',
    ),
    settings: field(settings, 'Which files are read, and how.'),
    tests: field(tests, 'Run before the policy is used; a failing test makes the policy wrong.'),
    delegate: field(delegate, 'What policies that extend this one may loosen.'),
  },
  {
    what: 'a policy',
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
