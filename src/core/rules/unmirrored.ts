import { say } from '../message.js';
import { defineRule } from './define-rule.js';

export const unmirrored = defineRule({
  id: 'unmirrored',
  about: 'image',
  summary: 'The image is pulled past the mirror that the policy names',
  help: 'The policy names a mirror of the registry that this image comes from. Pull it through the mirror.',
  level: 'ignore',
  urgency: 6,
  check(subject) {
    if (subject.unmirrored === null) return [];
    const { upstream, mirror, use } = subject.unmirrored;
    return [
      {
        message: say`${subject.familiar} is pulled from ${upstream}, of which ${mirror} is a mirror.`,
        fix: {
          description: use === null ? say`Pull it through ${mirror}` : say`Use ${use}`,
          replacement: use,
        },
        decidedBy: null,
      },
    ];
  },
});
