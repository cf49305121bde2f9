import { say } from '../message.js';
import { defineRule } from './define-rule.js';

export const unmirrored = defineRule({
  id: 'unmirrored',
  about: 'image',
  summary: 'The image bypasses the mirror that the policy declares',
  help: 'The policy declares a mirror of the registry that this image comes from. Pull it through the mirror.',
  level: 'ignore',
  urgency: 6,
  check(subject) {
    if (subject.unmirrored === null) return [];
    const { upstream, mirror, use } = subject.unmirrored;
    return [
      {
        message: say`${subject.familiar} is pulled from ${upstream}, but the policy declares the mirror ${mirror}.`,
        fix: {
          description: use === null ? say`Pull it through ${mirror}` : say`Use ${use}`,
          replacement: use,
        },
        decidedBy: null,
      },
    ];
  },
});
