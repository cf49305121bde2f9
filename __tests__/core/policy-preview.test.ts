import { expect, test } from 'vitest';
import { previewPolicy } from '../../src/core/judge/preview.js';
import { run } from '../support/gate.js';

const FILES = { b: 'FROM evil.io/a:1\nFROM good.io/a:1', a: 'FROM evil.io/a:1 AS x\nFROM other.io/a\n' };

function preview(before: string, after: string) {
  const { newlyPass, newlyFail } = previewPolicy(run(before, FILES), run(after, FILES));
  const show = ({ file, line, image, rules }: (typeof newlyPass)[number]) =>
    `${file}:${line} ${image} ${rules.join(' ')}`;
  return { newlyPass: newlyPass.map(show), newlyFail: newlyFail.map(show) };
}

test('says which references would newly pass and newly fail', () => {
  expect(preview('allow: [good.io/**]', 'allow: [evil.io/**]')).toEqual({
    newlyPass: ['a:1 evil.io/a:1 unapproved', 'b:1 evil.io/a:1 unapproved'],
    newlyFail: ['b:2 good.io/a:1 unapproved'],
  });
});

test('warnings fail nobody, and another rule is no other result', () => {
  expect(preview('allow: []', 'deny: ["**"]')).toEqual({ newlyPass: [], newlyFail: [] });
  expect(preview('allow: ["**"]', 'allow: ["**"]\nrules: {unpinned: block}')).toEqual({
    newlyPass: [],
    newlyFail: ['a:2 other.io/a:latest unpinned'],
  });
});

test('an exception lets a reference pass', () => {
  const exception =
    'exceptions: [{image: evil.io/a, paths: [a], rules: [unapproved], owner: o, reason: r, expires: "2026-12-31"}]';
  expect(preview('allow: [good.io/**]', `allow: [good.io/**]\n${exception}`)).toEqual({
    newlyPass: ['a:1 evil.io/a:1 unapproved'],
    newlyFail: [],
  });
});
