import { type Message, own, say } from '../message.js';
import { defineRule, type InputSubject } from './define-rule.js';

export const remoteInput = defineRule({
  id: 'remote-input',
  about: 'input',
  summary: 'What a build takes from elsewhere is not fixed by a checksum or a commit',
  help: 'A URL, a branch and a script that is run at once may hold something else in the next build, and nobody would see it. Fix them with --checksum, with a commit, or by comparing the download before it is run.',
  level: 'ignore',
  urgency: 12,
  check: (subject) => [
    {
      message: describe(subject),
      fix: { description: advise(subject), replacement: null },
      decidedBy: null,
    },
  ],
});

function advise({ input, written }: InputSubject): Message {
  switch (input) {
    case 'url':
      return say`Add its checksum: ${`ADD --checksum=sha256:… ${written}`}`;
    case 'git': {
      const [repository = ''] = written.split(/[?#]/);
      return say`Write the full commit: ${`${repository}#COMMIT`}, or add it: ${`ADD --checksum=COMMIT ${written}`}`;
    }
    case 'script':
      return /^https?:\/\//i.test(written)
        ? say`Download ${written} to a file, ${COMPARE}`
        : say`Download it to a file, ${COMPARE}`;
  }
}

const COMPARE = own(
  'compare that with a checksum (sha256sum -c), and run it then; or copy the tool from an image',
);

function describe({ input, written }: InputSubject): Message {
  switch (input) {
    case 'url':
      return say`${written} is downloaded without a checksum, so the next build may get something else.`;
    case 'git':
      return say`${written} names no full commit, so the next build may get something else.`;
    case 'script':
      return say`What is downloaded is run at once, without anything that fixes it: ${written}.`;
  }
}
