import { SUPPORTS } from '../end-of-life/support.js';
import type { EndOfLifeVerdict } from '../end-of-life/verdict.js';
import { own, say } from '../message.js';
import {
  type Advice,
  adviseUse,
  choiceOption,
  defineRule,
  durationOption,
  type ImageSubject,
  type Violation,
} from './define-rule.js';

export const endOfLife = defineRule({
  id: 'end-of-life',
  about: 'image',
  summary: 'The runtime or the operating system is out of support, or soon will be',
  help: 'After its end of life an image gets no security fixes. Move to a supported release.',
  level: 'warn',
  urgency: 2,
  aliases: ['eol'],
  options: {
    notice: durationOption({
      description: 'How long before the end to warn.',
      normally: 90,
      stricter: 'longer',
    }),
    grace: durationOption({
      description: 'How long after the end it keeps warning before it blocks, if the level is block.',
      normally: 0,
      stricter: 'shorter',
    }),
    support: choiceOption(SUPPORTS, {
      what: 'a kind of support',
      meanings: { standard: 'security', extended: 'paid', 'long-term': 'lts' },
      description:
        "Which support counts. security: the publisher's own. lts: also long-term support that is free and reaches the image (Debian LTS). paid: also support that you have to buy (Ubuntu Pro, Red Hat's ELS, Oracle's Extended Support), which an image from a public registry does not have.",
      normally: 'lts',
      strictest: 'first',
    }),
  },
  check(subject) {
    return subject.endOfLife.map(
      (verdict): Violation => ({
        message: say`${subject.familiar}: ${own(describe(verdict))}`,
        // where the policy names what takes the place of the image, two answers would be one too many
        fix: findPolicyAdvice(subject) ?? {
          description: own(describeFix(verdict, subject.successor)),
          replacement: null,
        },
        decidedBy: subject.endOfLifeDecidedBy,
        topic: verdict.subject,
        ...(verdict.retired ? { isRetired: true } : {}),
        ...(verdict.state === 'ended' ? {} : { atMost: 'warn' }),
      }),
    );
  },
});

function describe(verdict: EndOfLifeVerdict): string {
  const { name, product, state, day, days, superseded, retired, isBetween } = verdict;
  if (retired) return `${name} is retired; none of its tags get updates.`;
  if (isBetween === true)
    return `Nothing is known of ${name} itself, but the releases next to it are past their end of life.`;
  if (day === null || days === null) return `${name} is past its end of life.`;
  const left = describeFurther(verdict);
  const when = days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`;
  if (superseded !== null) {
    const soon = state === 'ending' ? `, ${when}` : '';
    return `${name} was superseded on ${superseded}. Only the newest ${product} is supported, so it counts as past its end of life after ${day}${soon}.${left}`;
  }
  if (state !== 'ending') return `${name} reached its end of life on ${day}.${left}`;
  return `${name} reaches its end of life on ${day}, ${when}.${left}`;
}

function describeFurther({ further }: EndOfLifeVerdict): string {
  if (further === null) return '';
  return ` ${further.support === 'paid' ? 'Paid' : 'Long-term'} support, which the policy does not count, continues until ${further.until}.`;
}

function findPolicyAdvice({ denied, deprecated }: ImageSubject): Advice | null {
  return (denied && adviseUse(denied)) ?? (deprecated && adviseUse(deprecated));
}

function describeFix(
  { retired, instead, product, supported }: EndOfLifeVerdict,
  successor: ImageSubject['successor'],
): string {
  if (retired) {
    if (instead === null || successor === 'refused') return 'Use another image';
    return `Use ${instead}${successor === 'unapproved' ? ', once the policy approves it' : ''}`;
  }
  const last = supported.at(-1);
  if (last === undefined) return 'Move to a product that is supported';
  const others = supported.slice(0, -1).join(', ');
  return `Move to ${product} ${others === '' ? last : `${others} or ${last}`}`;
}
