import { type Message, say } from '../message.js';
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

const COMPARE = say`check that with ${'sha256sum -c'}, and only then run it; or copy the tool from an image`;

function describe({ input, written }: InputSubject): Message {
  switch (input) {
    case 'url':
      return say`${written} is downloaded without a checksum, so the next build may get something else.`;
    case 'git':
      return say`${written} does not name a full commit, so the next build may get something else.`;
    case 'script':
      return say`What is downloaded is run at once, and nothing says that it is the same as before: ${written}.`;
  }
}
