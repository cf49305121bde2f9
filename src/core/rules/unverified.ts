import { own, say } from '../message.js';
import { defineRule, type EvidenceGap, type Violation } from './define-rule.js';

export const unverified = defineRule({
  id: 'unverified',
  about: 'image',
  summary: 'Evidence that the policy requires is missing, false or unknown',
  help: 'The policy requires evidence about this image. Unknown evidence is reported, never taken as a yes.',
  level: 'block',
  urgency: 5,
  check: (subject) => subject.evidenceGaps.map((gap) => describeGap(subject.familiar, gap)),
});

function describeGap(image: string, { kind, asked, reason, use, decidedBy }: EvidenceGap): Violation {
  const required = own(asked.join(', '));
  return {
    message:
      kind === 'failed'
        ? say`${image} is unverified: the policy requires ${required}, and ${reason}.`
        : say`${image} is unverified: the policy requires ${required}, but ${reason}.`,
    fix: use === null ? null : { description: say`Use ${use}`, replacement: use },
    decidedBy,
    topic: `${kind} ${asked.join()}`,
    ...(kind === 'unknown' ? { isUnknown: true } : {}),
  };
}
