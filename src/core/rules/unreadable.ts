import { own, say } from '../message.js';
import type { Rule } from './rule.js';

export const unreadable: Rule = {
  id: 'unreadable',
  summary: 'The Dockerfile cannot be read, or BuildKit would refuse it',
  help: 'What cannot be read cannot be judged, and never counts as a pass. Repair the file; if it is not a Dockerfile, take its path out with settings.ignore.',
  defaultLevel: 'block',
  check(subject) {
    if (subject.kind !== 'unreadable') return [];
    return [
      {
        message: say`Not readable: ${subject.reason}`,
        fix: {
          description: own(
            'Repair the file so that it builds; if it is not a Dockerfile, name its path in settings.ignore of the policy',
          ),
          replacement: null,
        },
        decidedBy: null,
      },
    ];
  },
};
