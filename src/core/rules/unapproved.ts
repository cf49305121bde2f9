import { joinMessages, type Message, own, quote, say } from '../message.js';
import { defineRule, type Unapproved } from './define-rule.js';

/** Nobody reads more entries than this in a message. */
const SHOWN = 5;

export const unapproved = defineRule({
  id: 'unapproved',
  about: 'image',
  summary: 'The image matches nothing in allow',
  help: 'You may only build on images that the policy approves. Use an approved image, or propose an entry for allow.',
  level: 'block',
  urgency: 4,
  check(subject) {
    if (subject.unapproved === null) return [];
    const { suggestion, decidedBy } = subject.unapproved;
    return [
      {
        message: say`${subject.familiar} is not approved: it matches nothing in allow.${describeNearest(subject.unapproved)}${describeNearMiss(subject.unapproved)}`,
        ...describeAllowed(subject.unapproved),
        fix: {
          description: describeFix(subject.unapproved),
          replacement: suggestion,
          ...(subject.unapproved.nearMiss === null ? {} : { isSpelling: true }),
        },
        decidedBy,
      },
    ];
  },
});

/** What is wrong with the spelling names the entry itself. */
function describeNearest({ nearest, nearMiss }: Unapproved): Message {
  return nearest.length === 0 || nearMiss !== null
    ? own('')
    : say` The closest that the policy allows: ${list(nearest, ', ')}.`;
}

function describeNearMiss({ nearMiss }: Unapproved): Message {
  return nearMiss === null ? own('') : say` ${nearMiss.reason}`;
}

/** The part that is the same for every image without a close entry. */
function describeAllowed({ nearest, approved, chain }: Unapproved): { readonly allowed?: Message } {
  if (nearest.length > 0) return {};
  if (approved.length === 0) return { allowed: own('The policy does not allow any image here.') };
  const more = approved.length - SHOWN;
  const listed = say`${list(approved.slice(0, SHOWN), ', ')}${own(more > 0 ? ` and ${more} more` : '')}`;
  if (chain === undefined) return { allowed: say`The policy allows ${listed}.` };
  const { file, isItsOwn } = chain;
  return {
    allowed: isItsOwn
      ? say`${file}, which the policy extends, allows ${listed}.`
      : say`The policy allows ${listed}, as far as ${file} allows it, which it extends.`,
  };
}

function describeFix({ suggestion, nearMiss, nearest, useful, approved }: Unapproved): Message {
  if (suggestion !== null) return say`Use ${suggestion}`;
  if (nearest.length > 0 && useful.length === 0)
    return say`Propose an entry for this image in allow: ${list(nearest, ', ')} would be a step back, to what is older or to a tag that moves`;
  if (nearMiss !== null) return nearMiss.remedy;
  if (useful.length > 0)
    return say`Use an image that matches ${list(useful, ' or ')}, or propose an entry for this one in allow`;
  if (approved.length === 0)
    return own('Build on a stage or on scratch, or propose an entry for this image in allow');
  return own('Use an image that the policy allows, or propose an entry for this one in allow');
}

function list(patterns: readonly string[], separator: string): Message {
  return joinMessages(patterns.map(quote), separator);
}
