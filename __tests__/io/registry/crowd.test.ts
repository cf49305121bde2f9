import { expect, test } from 'vitest';
import { openCrowd } from '../../../src/io/registry/crowd.js';

function open(requests: number, limits = { deadline: 20_000, perTry: 5000 }) {
  const crowd = openCrowd(limits, 16);
  for (let count = 0; count < requests; count += 1) crowd.join();
  return crowd;
}

test('more than a registry answers that takes as long as it may for each are too many', () => {
  expect(open(64).isTooLarge('a')).toBe(false);
  expect(open(65).isTooLarge('a')).toBe(true);
  expect(open(0, { deadline: 3000, perTry: 5000 }).most).toBe(16);
});

test('a server that has only failed is down', () => {
  const crowd = open(65);
  crowd.fail('a');
  expect([crowd.isTooLarge('a'), crowd.isTooLarge('b')]).toEqual([false, true]);
  crowd.answer('a', false);
  expect([crowd.isTooLarge('a'), crowd.isAnswering('a')]).toEqual([false, true]);
  crowd.answer('a', true);
  expect(crowd.isTooLarge('a')).toBe(true);
});

test('half of the time for a try is a fair chance', () => {
  const crowd = open(1);
  expect([crowd.isFair(2499), crowd.isFair(2500)]).toEqual([false, true]);
  expect(open(1, { deadline: 3000, perTry: 5000 }).isFair(1500)).toBe(true);
});
