import type { Rule } from './rule.js';

export const unresolved: Rule = {
  id: 'unresolved',
  summary: 'An argument without a known value takes part in the image name',
  help: 'Nobody can say which image is pulled. Give the argument a default, a build argument or its values in settings.args.',
  defaultLevel: 'block',
  check(subject) {
    if (subject.kind !== 'unresolved') return [];
    const { arguments: names, refusal } = subject;
    const many = names.length > 1;
    const given = names.map((name) => `--build-arg ${name}=…`).join(' ');
    return [
      {
        message:
          `Nobody can say what is pulled: ${names.map((name) => `$${name}`).join(', ')} ` +
          `${many ? 'have' : 'has'} no value${refusal === null ? '.' : ` (${refusal}).`}`,
        fix: {
          description: `Give ${many ? 'each' : 'it'} a default in the Dockerfile, or ${given}, or all values that are built in settings.args of the policy`,
          replacement: null,
        },
        decidedBy: null,
      },
    ];
  },
};
