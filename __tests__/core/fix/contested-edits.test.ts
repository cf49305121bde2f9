import { expect, test } from 'vitest';
import type { FileEdit } from '../../../src/core/fix/fix.js';
import { listContested } from '../../../src/core/fix/text-edits.js';

const edit = (start: number, end: number, text = 'x', file = 'Dockerfile'): FileEdit => ({
  file,
  start,
  end,
  text,
});

const apart = [edit(0, 2), edit(2, 4), edit(4, 4), edit(4, 6), edit(6, 6), edit(6, 6, 'y')];

test('edits next to each other, and two at one point, contest nothing', () => {
  expect([...listContested(apart)]).toEqual([]);
});

test('the same bytes, in any order, and a point within them', () => {
  const contested = [edit(20, 30), edit(25, 25), edit(10, 40, 'y'), edit(29, 31)];
  expect(listContested([...apart, ...contested, edit(25, 26, 'x', 'other')])).toEqual(new Set(contested));
});
