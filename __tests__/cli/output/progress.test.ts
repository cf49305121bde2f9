import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openProgress } from '../../../src/cli/output/progress.js';

const ERASE = '\r\u001b[K';

/** A terminal that keeps what is written to it. */
function openTerminal(isTTY: boolean | undefined = true) {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) };
}

const wait = (milliseconds: number) => vi.advanceTimersByTime(milliseconds);

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

test('long work says how far it is, and leaves nothing', () => {
  const terminal = openTerminal();
  const progress = openProgress(terminal, {});
  progress.show(1, 1442);
  expect(terminal.written).toEqual([]);
  wait(500);
  progress.show(60, 1442);
  progress.show(61, 1442);
  wait(200);
  progress.show(1200, 1442);
  progress.clear();
  expect(terminal.written).toEqual([
    `${ERASE}60 of 1,442 Dockerfiles`,
    `${ERASE}1,200 of 1,442 Dockerfiles`,
    ERASE,
  ]);
});

test('short work says nothing', () => {
  const terminal = openTerminal();
  const progress = openProgress(terminal, {});
  progress.wait('Looking');
  wait(300);
  progress.show(1, 2);
  progress.clear();
  wait(1000);
  expect(terminal.written).toEqual([]);
});

test('work of unknown length says what it is, and what follows takes its place', () => {
  const terminal = openTerminal();
  const progress = openProgress(terminal, {});
  progress.wait('Looking');
  wait(500);
  wait(200);
  progress.show(1, 1);
  progress.clear();
  expect(terminal.written).toEqual([`${ERASE}Looking …`, `${ERASE}1 of 1 Dockerfile`, ERASE]);
});

test('an interruption erases the line, once', () => {
  const terminal = openTerminal();
  const before = process.listeners('exit').length;
  const progress = openProgress(terminal, {});
  progress.wait('Looking');
  wait(500);
  const [onExit] = process.listeners('exit').slice(before);
  onExit?.(130);
  progress.clear();
  expect(terminal.written).toEqual([`${ERASE}Looking …`, ERASE]);
  expect(process.listeners('exit')).toHaveLength(before);
});

describe('nothing is written', () => {
  test.each<[string, boolean | undefined, Readonly<Record<string, string>>]>([
    ['to a pipe or a file', undefined, {}],
    ['to what is not a terminal', false, {}],
    ['in CI', true, { CI: 'true' }],
    ['in CI of another kind', true, { CI: '1' }],
    ['to a terminal that obeys nothing', true, { TERM: 'dumb' }],
  ])('%s', (_, isTTY, environment) => {
    const terminal = { ...openTerminal(), isTTY: isTTY ?? false };
    const progress = openProgress(terminal, environment);
    progress.wait('Looking');
    wait(1000);
    progress.show(1, 2);
    progress.clear();
    expect(terminal.written).toEqual([]);
  });

  test.each(['', 'false', '0'])('but CI=%j is not CI', (CI) => {
    const terminal = openTerminal();
    const progress = openProgress(terminal, { CI });
    wait(500);
    progress.show(1, 2);
    expect(terminal.written).toEqual([`${ERASE}1 of 2 Dockerfiles`]);
    progress.clear();
  });
});
