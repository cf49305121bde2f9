import { own, say } from '../message.js';
import { nameJudged, type Rule } from './rule.js';

export const denied: Rule = {
  id: 'denied',
  summary: 'The image matches an entry of deny',
  help: 'The policy forbids this image, whatever else approves it. Use what the entry names instead.',
  defaultLevel: 'block',
  check(subject) {
    if (subject.kind !== 'image' || subject.denied === null) return [];
    const { pattern, reason, use, decidedBy } = subject.denied;
    return [
      {
        message: say`${nameJudged(subject.familiar, subject.denied)} is denied by ${pattern}${own(reason === null ? '.' : `: ${reason}.`)}`,
        fix: {
          description: use === null ? own('Use an image that the policy approves') : say`Use ${use}`,
          replacement: use,
        },
        decidedBy,
      },
    ];
  },
};
