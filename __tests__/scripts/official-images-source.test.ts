import { expect, test } from 'vitest';
import { formatOfficialImages, readOfficialImages } from '../../scripts/official-images-source.js';
import { OFFICIAL_IMAGES } from '../../src/core/image/official-images.js';
import { readText } from '../support/repository.js';

const BEFORE = { asOf: '2026-01-01', source: 's', names: ['node', 'sentry'], retired: ['java'] };
const file = (name: unknown) => ({ type: 'file', name });

test('what is gone is kept as retired, and may come back', () => {
  const answer = [
    file('zig'),
    file('node'),
    { type: 'dir', name: 'folder' },
    file('README.md'),
    file('java'),
  ];
  expect(readOfficialImages(answer, BEFORE, '2026-02-02')).toEqual({
    asOf: '2026-02-02',
    source: 's',
    names: ['java', 'node', 'zig'],
    retired: ['sentry'],
  });
});

test.each([null, {}, [], [file(1)], { message: 'API rate limit exceeded' }])(
  'refuses another shape: %j',
  (answer) => {
    expect(() => readOfficialImages(answer, BEFORE, '2026-02-02')).toThrow(/official images/);
  },
);

test('the list in the repository is formatted as a refresh would write it', () => {
  expect(formatOfficialImages(OFFICIAL_IMAGES)).toBe(readText('data/official-images.json'));
});
