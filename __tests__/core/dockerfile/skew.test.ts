import { expect, test } from 'vitest';
import { findSkew } from '../../../src/core/dockerfile/skew.js';

test.each([
  ['FROM a\nRUN <<#E\nFROM b\n#E\n', '2: frontends before 1.16'],
  ['FROM a\nRUN cat << #E\nFROM b\n#E\n', '2: frontends before 1.16'],
  ['FROM a\nONBUILD RUN <<#E\nFROM b\n\n#E\n', '2: frontends before 1.16'],
  ['# check=skip=all\n# escape=`\nFROM a\n', '1: frontends before 1.8'],
  ['# escape=`\nFROM a\nCOPY --chown=a`\\ b x y\n', '3: frontends before 1.15'],
  ['# escape=`\nFROM a\nCOPY --from=b` c x y\n', '3: frontends before 1.15'],
])('%j: %s', (text, expected) => {
  const [first] = findSkew(Buffer.from(text));
  expect(`${first?.line}: ${first?.message}`).toContain(expected);
});

test.each([
  ['FROM a\nRUN <<EOF\nFROM b\nEOF\n'],
  ['FROM a\nRUN <<#E\napt-get update\n#E\n'],
  ['# escape=`\n# check=skip=all\nFROM a\n'],
  ['# check=skip=all\nFROM a\n# escape=`\n'],
  ['FROM a\nCOPY --chown=a\\ b x y\n'],
  ['FROM a\nRUN <<EOF\n'],
])('nothing in %j', (text) => {
  expect(findSkew(Buffer.from(text))).toEqual([]);
});
