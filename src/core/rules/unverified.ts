import { own, say } from '../message.js';
import { defineRule } from './define-rule.js';

export const unverified = defineRule({
  id: 'unverified',
  about: 'image',
  summary: 'Evidence that the policy requires is missing, false or unknown',
  help: 'The policy requires evidence about this image. Unknown evidence is reported, never taken as a yes.',
  level: 'block',
  urgency: 5,
  check(subject) {
    if (subject.unanswered === null) return [];
    const { asked, reason, decidedBy } = subject.unanswered;
    return [
      {
        message: say`${subject.familiar} is unverified: the policy requires ${own(asked.join(', '))}, but ${reason}.`,
        fix: null,
        decidedBy,
      },
    ];
  },
});
