import fc from 'fast-check';
import { HOSTILE_TEXTS } from '../../scripts/screenshots/hostile-reports.js';
import { anyText } from './any-text.js';

const PIECES = [
  ...HOSTILE_TEXTS,
  ...'|`\\<>&"\'[](){}*_~^$#!=@:/.-+ \n\r\t',
  '`'.repeat(7),
  '<!--',
  '-->',
  '<!-- base-image-gate:default -->',
  '</code>',
  '</pre>',
  '<details>',
  '<script>',
  '<img src=x>',
  '&lt;',
  '&#64;',
  '@octocat',
  '@acme/team',
  '#12',
  'a@b.example',
  'mailto:a@b.example',
  'www.evil.example',
  'https://evil.example',
  'ftp://evil.example/',
  'xmpp:a@b.example/c',
  '[a](https://evil.example)',
  '[a]: https://evil.example',
  '![a](b)',
  '[^1]',
  '- [ ] x',
  '1. x',
  '---',
  '| a |',
  '##[error]',
  '::error::',
  '\u001b[31m',
  '\u009b1m',
  '\u202e',
  '\u200b',
  '\ufeff',
  '\ud800',
  '\u2028',
  'abcdef0123456789abcdef0123456789abcdef01',
  'node:22',
];

/** Text such as a pull request may write to be taken for more than text; never empty. */
export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), anyText({ maxLength: 6 }), fc.string({ maxLength: 6 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((pieces) => pieces.join(''))
  .filter((text) => text !== '');
