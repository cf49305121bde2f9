import { type Message, own, say } from '../message.js';
import type { ImageSubject, Rule } from './rule.js';

/** What each step of the ladder asks for, in words. */
const DEMANDS = {
  none: 'nothing',
  tag: 'a written tag that does not float',
  version: 'a tag that begins with a version',
  minor: 'a version with two parts, such as 22.11',
  patch: 'a version with three parts, such as 22.11.0',
  digest: 'a digest',
  'tag+digest': 'a fixed tag together with a digest',
} as const satisfies Record<ImageSubject['pin']['required'], string>;

export const unpinned: Rule = {
  id: 'unpinned',
  summary: 'The reference is looser than the policy asks',
  help: 'A loose reference is another image tomorrow, without a pull request. Write the tag, version or digest that the policy asks for.',
  defaultLevel: 'warn',
  check(subject) {
    if (subject.kind !== 'image' || subject.pin.gap === null) return [];
    const { required, decidedBy } = subject.pin;
    return [
      {
        message: say`${subject.familiar} ${describeGap(subject.pin.gap, subject.familiar)}; the policy asks for ${own(DEMANDS[required])}.`,
        fix: { description: describeFix(subject), replacement: null },
        decidedBy,
      },
    ];
  },
};

function describeGap(gap: NonNullable<ImageSubject['pin']['gap']>, familiar: string): Message {
  switch (gap.lacks) {
    case 'tag':
      return own('has no written tag');
    case 'fixed-tag':
      return say`has a floating tag (${gap.floating})`;
    case 'version':
      // `8u292`, `3.13.0rc1`
      return /:v?\d[^/:]*$/.test(familiar)
        ? own('has a tag whose number runs on into letters, so it is not a version')
        : own('has a tag that does not begin with a version');
    case 'minor':
    case 'patch':
      return own('has a version with too few parts');
    case 'digest':
      return own('has no digest');
  }
}

function describeFix({ pin, familiar }: ImageSubject): Message {
  if (pin.gap?.lacks === 'digest') {
    const command = `docker buildx imagetools inspect ${familiar.split('@', 1)[0]}`;
    return say`Add the digest of the index, ${own('name:tag@sha256:…')}, as "${command}" prints it`;
  }
  if (pin.required === 'tag+digest') return own('Write a fixed tag before the digest');
  return own(pin.required === 'tag' ? 'Write a tag that does not float' : `Write ${DEMANDS[pin.required]}`);
}
