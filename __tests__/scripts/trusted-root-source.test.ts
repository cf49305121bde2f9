import { expect, test } from 'vitest';
import { formatRoot, readPrinted, readSeeds } from '../../scripts/trusted-root-source.js';
import { readText } from '../support/repository.js';

const BUNDLED = JSON.parse(readText('data/trusted-root.json'));
const seeds = (root: unknown) =>
  JSON.stringify({
    'https://tuf-repo-cdn.sigstore.dev': {
      targets: { 'trusted_root.json': Buffer.from(JSON.stringify(root)).toString('base64') },
    },
  });

test('the file is what the script writes', () => {
  const [, version = ''] = /tuf (\S+) /.exec(BUNDLED.source) ?? [];
  expect(readSeeds(seeds(BUNDLED.root), version, BUNDLED.asOf)).toEqual(BUNDLED);
  expect(formatRoot(BUNDLED)).toBe(readText('data/trusted-root.json'));
});

test("GitHub's is found in what gh prints", () => {
  const file = readText('data/github-trusted-root.json');
  const ofGitHub = JSON.parse(file);
  const lines = [BUNDLED.root, ofGitHub.root].map((root) => JSON.stringify(root)).join('\n');
  expect(readPrinted(lines, ofGitHub.asOf).root).toEqual(ofGitHub.root);
  expect(formatRoot(ofGitHub)).toBe(file);
  expect(() => readPrinted(JSON.stringify(BUNDLED.root), '2026-11-27')).toThrow('no root of fulcio');
  expect(() => readPrinted('x', '2026-11-27')).toThrow('is neither JSON');
});

test.each([
  ['no root', '{}', 'have no trusted_root.json'],
  ['another file', seeds({}), 'is not a trusted root'],
  ['a root without a beginning', seeds({ ...BUNDLED.root, tlogs: [{}] }), 'without publicKey.validFor.start'],
])('refuses %s', (_, text, message) => {
  expect(() => readSeeds(text, '1', '2026-11-27')).toThrow(message);
});
