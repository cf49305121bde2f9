import { own, say } from '../message.js';
import { adviseUse, defineRule, nameJudged } from './define-rule.js';

export const denied = defineRule({
  id: 'denied',
  about: 'image',
  summary: 'The image matches an entry of deny',
  help: 'The policy forbids this image, whatever else approves it. Use what the entry names instead.',
  level: 'block',
  urgency: 1,
  check(subject) {
    if (subject.denied === null) return [];
    const { entry, reason, decidedBy } = subject.denied;
    return [
      {
        message: say`${nameJudged(subject.familiar, subject.denied)} is denied by ${entry}${own(reason === null ? '.' : `: ${reason}.`)}`,
        fix: adviseUse(subject.denied) ?? {
          description: own('Use an image that the policy approves'),
          replacement: null,
        },
        decidedBy,
      },
    ];
  },
});
