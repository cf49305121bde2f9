import { own, say } from '../message.js';
import { adviseUse, defineRule, nameJudged, sayEntry } from './define-rule.js';

export const deprecated = defineRule({
  id: 'deprecated',
  about: 'image',
  summary: 'The image is being phased out',
  help: 'The policy phases this image out. Move to the replacement that the entry names before its block-from date.',
  level: 'warn',
  urgency: 3,
  check(subject) {
    if (subject.deprecated === null) return [];
    const { reason, blockFrom, reached, decidedBy } = subject.deprecated;
    const deadline =
      blockFrom === null
        ? ''
        : reached
          ? ` It has been blocked since ${blockFrom}.`
          : ` It will be blocked from ${blockFrom}.`;
    return [
      {
        message: say`${nameJudged(subject.familiar, subject.deprecated)} is deprecated${sayEntry(subject.deprecated, subject.reference)}${own(`${reason === null ? '.' : `: ${reason}.`}${deadline}`)}`,
        fix: adviseUse(subject.deprecated) ?? {
          description: own('Move to an image that the policy approves without an end date'),
          replacement: null,
        },
        decidedBy,
        ...(reached ? { always: 'block' } : {}),
      },
    ];
  },
});
