import { expect, test } from 'vitest';
import { run } from '../support/gate.js';

const notes = (policy: string, ...paths: string[]) =>
  run(policy, Object.fromEntries(paths.map((path) => [path, 'FROM busybox:1 AS t\n']))).problems.map(
    ({ line, message }) => `${line}: ${message}`,
  );

const SETTINGS = 'settings: {ignore: [third_party, "old/**", "{a,b/c}", Dockerfile]}';

test('a path that is a folder matches nothing in it, and that is said once', () => {
  const say = (path: string) =>
    `0: settings.ignore names ${path}, which is a folder, so nothing in it matches; write ${path}/** for everything in it.`;
  expect(notes(SETTINGS, 'third_party/x/Dockerfile', 'third_party/Dockerfile', 'b/c/Dockerfile')).toEqual([
    say('b/c'),
    say('third_party'),
  ]);
  expect(notes(SETTINGS, 'third_party2/Dockerfile', 'x/third_party/Dockerfile')).toEqual([]);
});

test.each([
  ['overrides: [{paths: [web], rules: {unpinned: ignore}}]', 'overrides[0].paths'],
  [
    'exceptions: [{image: "**", paths: [web], rules: [unreadable], owner: a, reason: b, expires: "2026-10-01"}]',
    'exceptions[0].paths',
  ],
  ['builds: [{paths: [web], targets: [t]}]', 'builds[0].paths'],
])('%s', (policy, key) => {
  const said = `2: ${key} names web, which is a folder`;
  expect(notes(policy, 'web/Dockerfile').filter((note) => note.startsWith(said))).toHaveLength(1);
  expect(notes(policy, 'web').filter((note) => note.startsWith(said))).toEqual([]);
});
