import { PIN_WORDS, type PinGap, REQUIREMENTS } from '../image/pin.js';
import type { Reference } from '../image/reference.js';
import { type Message, own, say } from '../message.js';
import { choiceOption, defineRule, type ImageSubject, wordsOption } from './define-rule.js';

/** Words whose image changes from day to day. */
const FLOATING = [
  'latest',
  'stable',
  'edge',
  'nightly',
  'main',
  'master',
  'dev',
  'lts',
  'current',
  'rolling',
] as const;

/** What each requirement means, in words. */
const DEMANDS = {
  none: 'nothing',
  tag: 'a written tag that does not float',
  version: 'a tag that begins with a version',
  minor: 'a version with two parts, such as 22.11',
  patch: 'a version with three parts, such as 22.11.0',
  digest: 'a digest',
  'tag+digest': 'a fixed tag together with a digest',
} as const satisfies Record<ImageSubject['pin']['required'], string>;

export const unpinned = defineRule({
  id: 'unpinned',
  about: 'image',
  summary: 'The reference is looser than the policy requires',
  help: 'A loose reference may be a different image tomorrow, without a pull request. Write the tag, version or digest that the policy requires.',
  level: 'warn',
  urgency: 7,
  aliases: ['pin', 'latest'],
  options: {
    require: choiceOption(REQUIREMENTS, {
      what: 'a kind of pin',
      meanings: PIN_WORDS,
      description:
        'The least that counts as pinned: tag < version < minor < patch < digest < tag+digest. minor: two parts of the number; patch: three.',
      normally: 'tag',
      strictest: 'last',
      aliases: ['pin'],
    }),
    floating: wordsOption({
      word: {
        what: 'a word at the front of tags, such as latest',
        parse: checkFloating,
        pattern: '^\\w[\\w.]*$',
      },
      description:
        'Words that make a tag float: alone, or before the first -, _ or . of the tag. Your list replaces the default one.',
      normally: FLOATING,
    }),
  },
  check(subject) {
    if (subject.pin.gap === null) return [];
    const { required, decidedBy } = subject.pin;
    return [
      {
        message: say`${subject.familiar} ${describeGap(subject.pin.gap, subject.reference)}; the policy requires ${own(DEMANDS[required])}.`,
        fix: { description: describeFix(subject), replacement: subject.pinned },
        decidedBy,
      },
    ];
  },
});

function checkFloating(source: string): string | { readonly error: string } {
  if (source.includes('-'))
    return { error: 'has a -, but only the word before the first - of a tag is compared; write that' };
  return /^\w[\w.]{0,127}$/.test(source)
    ? source
    : { error: 'cannot begin a tag; write a word such as latest' };
}

function describeGap(gap: PinGap, { tag }: Reference): Message {
  switch (gap.lacks) {
    case 'tag':
      return own('has no tag');
    case 'fixed-tag':
      return say`has a floating tag (${gap.floating})`;
    case 'version':
      // `8u292`, `3.13.0rc1`
      return tag !== null && /^v?\d/.test(tag)
        ? own('has a tag with letters directly after the number, so it is not a version')
        : own('has a tag that does not begin with a version');
    case 'minor':
    case 'patch':
      return own('has a version with too few parts');
    case 'digest':
      return own('has no digest');
  }
}

function describeFix({ pin, pinned, name, reference: { tag, tagWritten } }: ImageSubject): Message {
  if (pinned !== null) return say`Use ${pinned}, whose digest is the one that the tag names now`;
  if (pin.gap?.lacks === 'digest') {
    const command = `docker buildx imagetools inspect ${tagWritten ? `${name}:${tag}` : name}`;
    return say`Add the digest of the index, ${own('name:tag@sha256:…')}, as "${command}" prints it`;
  }
  if (pin.required === 'tag+digest') return own('Write a fixed tag before the digest');
  return own(pin.required === 'tag' ? 'Write a tag that does not float' : `Write ${DEMANDS[pin.required]}`);
}
