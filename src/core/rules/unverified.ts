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

function describeGap(
  image: string,
  { kind, isLimit, asked, reason, use, decidedBy }: EvidenceGap,
): Violation {
  const required = own(joinWords(asked));
  return {
    message:
      kind === 'failed'
        ? say`${image} is unverified: ${reason}; the policy requires ${required}.`
        : say`${image} could not be verified: ${reason}; the policy requires ${required}.`,
    fix: use === null ? null : { description: say`Use ${use}`, replacement: use },
    decidedBy,
    topic: `${kind} ${asked.join()}`,
    ...(kind === 'unknown' ? { isUnknown: true } : {}),
    ...(isLimit === true ? { isLimit } : {}),
  };
}

function joinWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
