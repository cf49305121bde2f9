import { expect, test } from 'vitest';
import { openCrowd } from '../../../src/io/registry/crowd.js';

const LIMITS = { deadline: 20_000, perTry: 5000 };

function open(requests: number, limits = LIMITS, leftTime = () => 0) {
  const crowd = openCrowd(limits, 16, leftTime);
  for (let count = 0; count < requests; count += 1) crowd.join();
  return crowd;
}

test('more than a registry answers that takes as long as it may for each are too many', () => {
  expect(open(64).isTooLarge('a')).toBe(false);
  expect(open(65).isTooLarge('a')).toBe(true);
  const short = { deadline: 3000, perTry: 5000 };
  expect([open(16, short).isTooLarge('a'), open(17, short).isTooLarge('a')]).toEqual([false, true]);
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

test.each([
  [1, 250],
  [40, 250],
  [100, 100],
  [10_000, 1],
])('%i that wait all begin in half of the time, at a pace of %i', (waiting, pace) => {
  expect(open(0, LIMITS, () => 20_000).findPace(waiting)).toBe(pace);
});

test.each([
  [10_000, 100, 75],
  [5000, 25, 100],
  [2500, 5, 0],
  [0, 5, 0],
])('with %i milliseconds left, %i begin with a fair chance, at a pace of %i', (left, waiting, pace) => {
  expect(open(0, LIMITS, () => left).findPace(waiting)).toBe(pace);
});

test('a turn that comes too late for a fair chance is told, unless it was late before', () => {
  const late = (from: number, to: number) => {
    let left = from;
    const isLate = open(0, LIMITS, () => left).wait();
    left = to;
    return isLate();
  };
  expect([late(20_000, 2499), late(20_000, 2500), late(2600, 0)]).toEqual([true, false, false]);
});
