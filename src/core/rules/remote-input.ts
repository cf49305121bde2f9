import { type Message, own, say } from '../message.js';
import { defineRule, type InputSubject } from './define-rule.js';

export const remoteInput = defineRule({
  id: 'remote-input',
  about: 'input',
  summary: 'What a build takes from elsewhere is not fixed by a checksum or a commit',
  help: 'A URL, a branch and a script that a shell runs at once may hold something else in the next build, and nobody would see it. Fix them with --checksum, with a commit, or by comparing the download before it is run.',
  level: 'ignore',
  urgency: 12,
  check: (subject) => [
    {
      message: describe(subject),
      fix: { description: own(FIXES[subject.input]), replacement: null },
      decidedBy: null,
    },
  ],
});

const FIXES = {
  url: 'Add its checksum: ADD --checksum=sha256:… URL',
  git: 'Write the full commit behind the #, or add it: ADD --checksum=COMMIT',
  script:
    'Download it to a file, compare that with a checksum (sha256sum -c), and run it then; or copy the tool from an image',
} as const satisfies Record<InputSubject['input'], string>;

function describe({ input, written }: InputSubject): Message {
  switch (input) {
    case 'url':
      return say`${written} is downloaded without a checksum, so the next build may get something else.`;
    case 'git':
      return say`${written} names no full commit, so the next build may get something else.`;
    case 'script':
      return say`A shell runs what is downloaded at once, without anything that fixes it: ${written}.`;
  }
}
