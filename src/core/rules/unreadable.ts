import { type Message, own, say } from '../message.js';
import { defineRule, type UnreadableSubject } from './define-rule.js';

const REPAIR = own(
  'Fix the file so that it builds; if it is not a Dockerfile, add its path to settings.ignore of the policy',
);

export const unreadable = defineRule({
  id: 'unreadable',
  about: 'unreadable',
  summary: 'The Dockerfile cannot be read, or BuildKit would refuse it before it pulls an image',
  help: 'What cannot be read cannot be judged, and never counts as a pass. What BuildKit refuses later, when it runs the instructions, is not reported. Fix the file; if it is not a Dockerfile, add its path to settings.ignore.',
  level: 'block',
  urgency: 9,
  check(subject) {
    return [
      {
        message: describeReason(subject),
        fix: {
          description:
            subject.hint?.advice ??
            (subject.isLimit === true ? simplify(subject) : (subject.remedy ?? REPAIR)),
          replacement: null,
        },
        decidedBy: null,
      },
    ];
  },
});

const SIMPLER = own(
  'Write it so that the gate can follow all of it, or try fewer values, platforms and targets',
);

function simplify({ hides = [], remedy = SIMPLER }: UnreadableSubject): Message {
  const waived = ['unreadable', ...hides].join(', ');
  const also =
    hides.length === 0 ? '' : `; an exception has to waive what it may hide too: rules: [${waived}]`;
  return say`${remedy}${own(also)}`;
}

function describeReason({ reason, hint, isBuild }: UnreadableSubject): Message {
  if (isBuild === true) return say`BuildKit refuses a build of this file: ${reason}`;
  return hint === undefined ? say`Not readable: ${reason}` : say`Not readable: ${hint.why} (${reason})`;
}
