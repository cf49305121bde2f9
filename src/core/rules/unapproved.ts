import type { Rule, Unapproved } from './rule.js';

/** More entries than that nobody reads in a message. */
const SHOWN = 5;

export const unapproved: Rule = {
  id: 'unapproved',
  summary: 'The image matches nothing in allow',
  help: 'Only images that the policy approves may be built on. Use an approved image, or propose an entry of allow.',
  defaultLevel: 'block',
  check(subject) {
    if (subject.kind !== 'image' || subject.unapproved === null) return [];
    const { suggestion, decidedBy } = subject.unapproved;
    return [
      {
        message: `${subject.familiar} is not approved: it matches nothing in allow. ${describeAllowed(subject.unapproved)}`,
        fix: { description: describeFix(subject.unapproved), replacement: suggestion },
        decidedBy,
      },
    ];
  },
};

function describeAllowed({ nearest, approved }: Unapproved): string {
  if (nearest.length > 0) return `Nearest to it, the policy allows ${nearest.join(', ')}.`;
  if (approved.length === 0) return 'The policy allows no image here.';
  const more = approved.length - SHOWN;
  return `The policy allows ${approved.slice(0, SHOWN).join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}

function describeFix({ suggestion, nearest, approved }: Unapproved): string {
  if (suggestion !== null) return `Use ${suggestion}`;
  if (nearest.length > 0) return `Use an image that matches ${nearest.join(' or ')}`;
  if (approved.length === 0)
    return 'Build on a stage or on scratch, or propose an entry of allow for this image';
  return 'Use an image that the policy allows, or propose an entry of allow for this one';
}
