import { joinMessages, type Message, own, quote, say } from '../message.js';
import { defineRule, type Unapproved } from './define-rule.js';

/** More entries than that nobody reads in a message. */
const SHOWN = 5;

export const unapproved = defineRule({
  id: 'unapproved',
  about: 'image',
  summary: 'The image matches nothing in allow',
  help: 'Only images that the policy approves may be built on. Use an approved image, or propose an entry of allow.',
  level: 'block',
  urgency: 4,
  check(subject) {
    if (subject.unapproved === null) return [];
    const { suggestion, decidedBy } = subject.unapproved;
    return [
      {
        message: say`${subject.familiar} is not approved: it matches nothing in allow.${describeNearest(subject.unapproved)}${describeNearMiss(subject.unapproved)}`,
        ...describeAllowed(subject.unapproved),
        fix: { description: describeFix(subject.unapproved), replacement: suggestion },
        decidedBy,
      },
    ];
  },
});

function describeNearest({ nearest }: Unapproved): Message {
  return nearest.length === 0 ? own('') : say` Nearest to it, the policy allows ${list(nearest, ', ')}.`;
}

function describeNearMiss({ nearMiss }: Unapproved): Message {
  return nearMiss === null ? own('') : say` ${nearMiss.reason}`;
}

/** What is the same for every image that comes near nothing. */
function describeAllowed({ nearest, approved }: Unapproved): { readonly allowed?: Message } {
  if (nearest.length > 0) return {};
  if (approved.length === 0) return { allowed: own('The policy allows no image here.') };
  const more = approved.length - SHOWN;
  const allowed = say`The policy allows ${list(approved.slice(0, SHOWN), ', ')}${own(more > 0 ? ` and ${more} more` : '')}.`;
  return { allowed };
}

function describeFix({ suggestion, nearMiss, nearest, approved }: Unapproved): Message {
  if (suggestion !== null) return say`Use ${suggestion}`;
  if (nearMiss !== null) return nearMiss.remedy;
  if (nearest.length > 0) return say`Use an image that matches ${list(nearest, ' or ')}`;
  if (approved.length === 0)
    return own('Build on a stage or on scratch, or propose an entry of allow for this image');
  return own('Use an image that the policy allows, or propose an entry of allow for this one');
}

function list(patterns: readonly string[], separator: string): Message {
  return joinMessages(patterns.map(quote), separator);
}
