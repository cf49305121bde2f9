import { expect, test } from 'vitest';
import { readTrustedRoots } from '../../../src/core/evidence/trusted-root.js';
import { ROOT } from '../../support/registry/signed-images.js';
import { readText } from '../../support/repository.js';

const root = (change: (root: Record<string, never>) => object) =>
  JSON.stringify({ ...JSON.parse(ROOT), ...change(JSON.parse(ROOT)) });
const withoutStart = (name: string) =>
  root(({ [name]: logs = [] }) => ({
    [name]: (logs as { publicKey: object }[]).map((log) => ({
      ...log,
      publicKey: { ...log.publicKey, validFor: {} },
    })),
  }));

test.each<[what: string, text: string]>([
  ['one', ROOT],
  [
    'one of the newest form',
    root(() => ({ mediaType: 'application/vnd.dev.sigstore.trustedroot.v0.2+json' })),
  ],
  ['several, a line each', `${JSON.stringify(JSON.parse(ROOT))}\n\n${JSON.stringify(JSON.parse(ROOT))}\n`],
  ['without logs', root(() => ({ tlogs: [], ctlogs: [] }))],
  ["Sigstore's own", JSON.stringify(JSON.parse(readText('data/trusted-root.json')).root)],
])('reads %s', (_, text) => {
  expect(readTrustedRoots(text)).toHaveProperty('roots');
});

test.each<[text: string, error: string]>([
  ['', 'is empty'],
  ['\n', 'is empty'],
  ['{', 'is neither JSON nor JSON lines'],
  [`${JSON.stringify(JSON.parse(ROOT))}\nx`, 'is neither JSON nor JSON lines'],
  ['[]', 'is not a trusted root of Sigstore (its mediaType is another one)'],
  ['{}', 'is not a trusted root of Sigstore (its mediaType is another one)'],
  [root(() => ({ certificateAuthorities: [] })), 'has no certificateAuthorities'],
  [root(() => ({ tlogs: {} })), 'has tlogs that are not a list'],
  [root(() => ({ certificateAuthorities: [{}] })), 'has certificateAuthorities without a certificate'],
  [withoutStart('tlogs'), 'has tlogs without publicKey.validFor.start, which would be trusted for all times'],
  [
    withoutStart('ctlogs'),
    'has ctlogs without publicKey.validFor.start, which would be trusted for all times',
  ],
])('refuses %.20s', (text, error) => {
  expect(readTrustedRoots(text)).toEqual({ error });
});
