import type { Exception } from '../policy.js';
import { RULE_IDS } from '../query/rule-levels.js';
import { list } from './collection-shape.js';
import { define, type Shape, transform } from './shape.js';
import { field, struct } from './struct-shape.js';
import { choice, words } from './text-shape.js';
import { day, imagePattern, pathGlob } from './value-shapes.js';

export const ruleId = choice(RULE_IDS, 'the name of a rule');

const exception: Shape<Exception> = define(
  'exception',
  transform(
    struct(
      {
        image: field(
          imagePattern,
          'The images that are meant; "**" for unresolved and unreadable, which have none.',
          {
            required: 'image: docker.io/library/centos:7',
          },
        ),
        paths: field(list(pathGlob, { what: 'paths' }), 'Dockerfiles that are meant; without it, all.'),
        rules: field(list(ruleId, { what: 'rules' }), 'The findings that are waived.', {
          required: 'rules: [unapproved]',
        }),
        owner: field(words('who answers for it, such as "@acme/billing"', 200), 'Who answers for it.', {
          required: 'owner: "@acme/billing"',
        }),
        reason: field(words('why, in a sentence'), 'Why, with a ticket where there is one.', {
          required: 'reason: "BILL-412: the driver needs glibc 2.17"',
        }),
        expires: field(day, 'The last day on which it holds.', {
          required: 'expires: "2026-12-31"',
        }),
      },
      {
        what: 'an exception',
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
      },
    ),
    ({ image, paths, rules, owner, reason, expires, place }, node, at) => {
      const nameless = rules?.find((rule) => rule === 'unresolved' || rule === 'unreadable');
      if (nameless !== undefined && image !== null && image.source !== '**') {
        at.warn(
          node,
          `never waives "${nameless}", which is about no image; give it an exception with image: "**" and paths`,
        );
      }
      return image === null || rules === null || owner === null || reason === null || expires === null
        ? undefined
        : { image: image.source, pattern: image, paths, rules, owner, reason, expires, place };
    },
  ),
);

export const exceptions = list(exception, { what: 'exceptions' });
