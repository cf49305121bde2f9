import { expect, it } from 'vitest';
import { listAddedLines } from '../../../src/io/github/files/patch-lines.js';

it.each([
  ['@@ -0,0 +1,2 @@\n+a\n+b', [1, 2]],
  ['@@ -1,3 +1,3 @@ stage\n a\n-b\n+c\n d', [2]],
  ['@@ -1 +1 @@\n-a\n+b\n\\ No newline at end of file', [1]],
  ['@@ -1,2 +1,1 @@\n a\n-b\n@@ -9,1 +8,2 @@\n i\n+j', [9]],
  ['', []],
])('%j', (patch, lines) => {
  expect([...listAddedLines(patch)]).toEqual(lines);
});
