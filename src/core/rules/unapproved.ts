import type { Rule } from './rule.js';

export const unapproved: Rule = {
  id: 'unapproved',
  summary: 'The image matches nothing in allow',
  help: 'Only images that the policy approves may be built on. Use an approved image, or propose an entry of allow.',
  defaultLevel: 'block',
  check(subject) {
    if (subject.kind !== 'image' || subject.unapproved === null) return [];
    const { nearest, suggestion, decidedBy } = subject.unapproved;
    const allowed =
      nearest.length === 0
        ? 'No entry of allow is about this image.'
        : `Allowed ${nearest.length === 1 ? 'is' : 'are'} ${nearest.join(', ')}.`;
    return [
      {
        message: `${subject.familiar} is not approved: it matches nothing in allow. ${allowed}`,
        fix: {
          description: describeFix(suggestion, nearest),
          replacement: suggestion,
        },
        decidedBy,
      },
    ];
  },
};

function describeFix(suggestion: string | null, nearest: readonly string[]): string {
  if (suggestion !== null) return `Use ${suggestion}`;
  return nearest.length > 0
    ? `Use an image that matches ${nearest.join(' or ')}`
    : 'Use an approved image, or propose an entry of allow for this one';
}
