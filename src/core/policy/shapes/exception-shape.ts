import { NAMELESS, RULE_IDS } from '../../rules/index.js';
import { list } from '../../shapes/collection-shape.js';
import { field } from '../../shapes/field.js';
import { imagePattern } from '../../shapes/image-shapes.js';
import { define, placed, type ShapeValue, transform } from '../../shapes/shape.js';
import { struct } from '../../shapes/struct-shape.js';
import { choice, words } from '../../shapes/text-shape.js';
import { day } from '../../shapes/value-shapes.js';
import { pathGlob } from './pattern-shapes.js';

export const ruleId = choice(RULE_IDS, 'the name of a rule');

const written = struct(
  {
    image: field(imagePattern, 'The images; "**" for unresolved and unreadable, which have none.', {
      required: 'image: docker.io/library/centos:7',
    }),
    paths: field(list(pathGlob, { what: 'paths' }), 'The Dockerfiles; by default all.'),
    rules: field(list(ruleId, { what: 'rules' }), 'The findings that are waived.', {
      required: 'rules: [unapproved]',
    }),
    owner: field(words('who is responsible, such as "@acme/billing"', 200), 'Who is responsible.', {
      required: 'owner: "@acme/billing"',
    }),
    reason: field(words('why, in a sentence'), 'Why, with a ticket if there is one.', {
      required: 'reason: "BILL-412: the driver needs glibc 2.17"',
    }),
    expires: field(day, 'The last day on which it applies.', {
      required: 'expires: "2026-12-31"',
    }),
  },
  {
    what: 'an exception',
    home: { entryOf: 'exceptions' },
    elsewhere: { roles: 'an exception is for all roles; it has image, paths and rules' },
    aliases: {
      until: 'expires',
      'valid-until': 'expires',
      end: 'expires',
      ends: 'expires',
      date: 'expires',
      because: 'reason',
      ticket: 'reason',
      findings: 'rules',
    },
    check: ({ rules, image }, node, at) => {
      const nameless = rules?.find((rule) => NAMELESS.has(rule));
      if (nameless !== undefined && image !== null && image.source !== '**') {
        at.warn(
          node,
          `never waives "${nameless}", which is not about an image; write a separate exception with image: "**" and paths`,
        );
      }
    },
  },
);

const exception = define(
  'exception',
  transform(
    placed(written),
    ({ image, ...keys }) => ({ ...keys, image: image.source, pattern: image }),
    ({ image: _, pattern, ...keys }) => ({ ...keys, image: pattern }),
  ),
);

/** A waiver of findings, for a time. */
export type Exception = ShapeValue<typeof exception>;

export const exceptions = list(exception, { what: 'exceptions' });
