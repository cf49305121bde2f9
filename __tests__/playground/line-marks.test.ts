import { expect, it } from 'vitest';
import { makeEmptyInput, type PlaygroundInput } from '../../playground/input.js';
import { judgeInput } from '../../playground/judge/judge-input.js';
import { findLineMarks } from '../../playground/page/line-marks.js';
import { TODAY } from '../support/command.js';

const ALLOW = 'version: 1\nallow: [docker.io/library/**]\n';
const EXCEPTION = `exceptions:
  - { image: quay.io/a/b, rules: [unapproved], owner: "@a", reason: r, expires: "2026-10-01" }
`;
const COMMENT = '# base-image-gate: except unapproved owner=@a reason="r" expires=2026-10-01\n';

it.each<[string, Pick<PlaygroundInput, 'dockerfile' | 'policy'>, object]>([
  ['nothing to report', { dockerfile: 'FROM busybox:1.37\n', policy: ALLOW }, { policy: { 2: 'decides' } }],
  [
    'what blocks, with the line that decides it',
    { dockerfile: '\nFROM quay.io/a/b:1\n', policy: ALLOW },
    { dockerfile: { 2: 'block' }, policy: { 2: 'block' } },
  ],
  [
    'the worst of several',
    { dockerfile: 'FROM quay.io/a/b\n', policy: `${ALLOW}rules: { unpinned: warn }\n` },
    { dockerfile: { 1: 'block' }, policy: { 2: 'block', 3: 'warn' } },
  ],
  [
    'what an exception waives, with the exception',
    { dockerfile: 'FROM quay.io/a/b:1\n', policy: ALLOW + EXCEPTION },
    { dockerfile: { 1: 'settled' }, policy: { 2: 'settled', 4: 'settled' } },
  ],
  [
    'what a comment waives, with the comment',
    {
      dockerfile: `${COMMENT}FROM quay.io/a/b:1\n`,
      policy: `${ALLOW}settings: { inline-exceptions: true }\n`,
    },
    { dockerfile: { 1: 'settled', 2: 'settled' }, policy: { 2: 'settled' } },
  ],
  ['a file that is refused', { dockerfile: '# x\nFORM a\n', policy: ALLOW }, { dockerfile: { 2: 'block' } }],
  [
    'a wrong policy',
    { dockerfile: 'FROM a\n', policy: 'version: 1\nallow: [q/a]\ndeny: []\n' },
    { policy: { 3: 'block' } },
  ],
])('marks %s', (_, texts, { dockerfile = {}, policy = {} }: { dockerfile?: object; policy?: object }) => {
  const { answer, explain } = judgeInput({ ...makeEmptyInput(TODAY), ...texts });
  const marks = findLineMarks(answer, explain(0));
  expect(Object.fromEntries(marks.dockerfile)).toEqual(dockerfile);
  expect(Object.fromEntries(marks.policy)).toEqual(policy);
});

it('marks nothing where nothing was judged', () => {
  const marks = findLineMarks({ kind: 'failed', message: 'x' }, []);
  expect([marks.dockerfile.size, marks.policy.size]).toEqual([0, 0]);
});
