import { type Message, own, say } from '../message.js';
import { defineRule, type ImageVariant } from './define-rule.js';

export const debugVariant = defineRule({
  id: 'debug-variant',
  about: 'shipped',
  summary: 'What ships is built on a debug, development or pre-release variant',
  help: 'Variants for debugging and development bring tools that an attacker can use, and pre-releases get no fixes. Build the final stage on the variant that is meant to run.',
  level: 'ignore',
  urgency: 10,
  check({ familiar, variant }) {
    if (variant === null) return [];
    return [
      {
        message: describe(familiar, variant),
        fix: { description: advise(variant), replacement: null },
        decidedBy: null,
      },
    ];
  },
});

function advise({ kind, word }: ImageVariant): Message {
  switch (kind) {
    case 'debug':
      return say`Use the same tag without ${word}; to look into a running container, attach another one that has a shell`;
    case 'development':
      return own(
        'Use this variant in build stages only, and copy what they build into a final stage on the variant for running',
      );
    case 'pre-release':
      return own('Move to a release');
  }
}

function describe(familiar: string, { kind, word }: ImageVariant): Message {
  switch (kind) {
    case 'debug':
      return say`${familiar} is distroless with a shell (${word}), and it is what ships.`;
    case 'development':
      return say`The tag of ${familiar} says that it is for development or not released (${word}), and it is what ships.`;
    case 'pre-release':
      return say`${familiar} is a pre-release (${word}), and it is what ships.`;
  }
}
