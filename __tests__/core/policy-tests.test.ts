import { expect, test } from 'vitest';
import { runPolicyTests } from '../../src/core/judge/policy-tests.js';
import { load, TODAY } from '../support/gate.js';
import { END_OF_LIFE } from '../support/repository.js';

const POLICY = `allow: ["docker.io/library/**"]
overrides: [{roles: [final], rules: {unpinned: {level: block, require: digest}}}]
exceptions: [{image: evil.io/x, paths: [old/**], rules: [unapproved], owner: a, reason: r, expires: "2026-12-31"}]
`;

function judge(test: string, today = TODAY): string[] {
  return runPolicyTests(load(`${POLICY}tests: [${test}]`, today), { today, endOfLife: END_OF_LIFE }).map(
    ({ message }) => message,
  );
}

test.each([
  '{from: "node:24", role: build, expect: ok}',
  '{from: "node:24", expect: [unpinned]}',
  '{from: "evil.io/x:1", expect: [unpinned, unapproved]}',
  '{from: "evil.io/x:1", role: copied, expect: [unapproved]}',
  '{from: "evil.io/x:1", role: build, path: old/Dockerfile, expect: ok}',
  '{from: scratch, expect: ok}',
  '{from: "node:18", role: build, expect: [end-of-life]}',
])('passes: %s', (text) => expect(judge(text)).toEqual([]));

test.each([
  ['{from: "node:24", expect: ok}', 'node:24 (role final, path Dockerfile) expects ok but gets unpinned'],
  [
    '{from: "node:24", role: build, expect: [unpinned]}',
    'node:24 (role build, path Dockerfile) expects unpinned but gets ok',
  ],
  [
    '{from: "node:18", role: build, expect: ok}',
    'node:18 (role build, path Dockerfile) expects ok but gets end-of-life',
  ],
])('fails: %s', (text, message) => expect(judge(text)).toEqual([`The test of ${message}.`]));

test('dates are judged by the day of the run', () => {
  const text = '{from: "node:24", role: build, expect: ok}';
  expect(judge(text)).toEqual([]);
  expect(judge(text.replace('24', '22'), '2026-09-01')).toEqual([]);
  expect(
    runPolicyTests(load(`allow: ["**"]\ntests: [${text}]`), { today: '2028-04-01', endOfLife: END_OF_LIFE }),
  ).toMatchObject([{ level: 'error', file: 'policy.yml', line: 3 }]);
});

test('those of the policy that is extended run under that policy', () => {
  const parent = {
    path: 'parent.yml',
    text: 'version: 1\nallow: ["**"]\ntests: [{from: "a:1", expect: [denied]}]\n',
  };
  const policy = load(
    'extends: ./parent.yml\nallow: ["b"]\ntests: [{from: "a:1", expect: [unapproved]}]',
    TODAY,
    parent,
  );
  expect(runPolicyTests(policy, { today: TODAY, endOfLife: END_OF_LIFE })).toMatchObject([
    { file: 'parent.yml', line: 3, level: 'error' },
  ]);
});
