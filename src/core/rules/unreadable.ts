import type { Rule } from './rule.js';

export const unreadable: Rule = {
  id: 'unreadable',
  summary: 'The Dockerfile cannot be read, or BuildKit would refuse it',
  help: 'What cannot be read cannot be judged, and never counts as a pass. Repair the file, or except its path.',
  defaultLevel: 'block',
  check(subject) {
    if (subject.kind !== 'unreadable') return [];
    return [
      {
        message: `Not readable: ${subject.reason}`,
        fix: { description: 'Repair the file so that it builds, or except its path', replacement: null },
        decidedBy: null,
      },
    ];
  },
};
