import { createRequire, syncBuiltinESMExports } from 'node:module';
import { vi } from 'vitest';

const timersPromises = createRequire(import.meta.url)('node:timers/promises') as {
  setTimeout: (delay: number) => Promise<unknown>;
};
const turn = globalThis.setImmediate;
let running = 0;

/**
 * Runs something whose every wait is one for a timer: whenever nothing else is left to do, the clock jumps to the next one.
 * A minute takes milliseconds, and no outcome depends on how busy the machine is.
 */
export async function inVirtualTime<T>(work: () => Promise<T>): Promise<T> {
  if (running > 0) return count(work);
  const restore = replaceClock();
  try {
    let isDone = false;
    const result = count(work).finally(() => (isDone = true));
    result.catch(() => {});
    while (!isDone || running > 0) {
      await settle();
      if (isDone && running === 0) break;
      if (vi.getTimerCount() === 0) throw new Error('the run waits for something that is not a timer');
      vi.advanceTimersToNextTimer();
    }
    return await result;
  } finally {
    restore();
  }
}

async function count<T>(work: () => Promise<T>): Promise<T> {
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
  }
}

/** Everything that follows without waiting takes place in a turn; the second one is for what ends in the first. */
async function settle(): Promise<void> {
  for (let turns = 0; turns < 2; turns++) await new Promise((resolve) => turn(resolve));
}

function replaceClock(): () => void {
  const { timeout } = AbortSignal;
  const { setTimeout: wait } = timersPromises;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
  AbortSignal.timeout = (delay) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new DOMException('no answer in time', 'TimeoutError')), delay);
    return controller.signal;
  };
  timersPromises.setTimeout = (delay) => new Promise((resolve) => setTimeout(resolve, delay));
  syncBuiltinESMExports();
  return () => {
    vi.useRealTimers();
    AbortSignal.timeout = timeout;
    timersPromises.setTimeout = wait;
    syncBuiltinESMExports();
  };
}
