import { createRequire, syncBuiltinESMExports } from 'node:module';

const timersPromises = createRequire(import.meta.url)('node:timers/promises') as {
  setTimeout: (delay: number, value?: unknown) => Promise<unknown>;
};
const RealDate = Date;
let clock: Clock | null = null;

const { setTimeout: wait } = timersPromises;
// replaced once for all runs, because telling every importer of it takes longer than many a run
timersPromises.setTimeout = (...given) => {
  const current = clock;
  return current === null
    ? wait(...given)
    : new Promise((resolve) => current.start(() => resolve(given[1]), given[0]));
};
syncBuiltinESMExports();

/**
 * Runs something whose every wait is one for a timer: whenever nothing else is left to do, the clock jumps to the next one.
 * A minute takes milliseconds, and no outcome depends on how busy the machine is.
 */
export async function inVirtualTime<T>(work: () => Promise<T>): Promise<T> {
  if (clock !== null) return clock.count(work);
  clock = openClock();
  const restore = replaceTime(clock);
  try {
    const result = clock.count(work);
    result.catch(() => {});
    await clock.runUntilIdle();
    return await result;
  } finally {
    restore();
    clock = null;
  }
}

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

interface Clock {
  /** Milliseconds since the clock was opened. */
  now(): number;
  start(run: () => void, delay: number): object;
  stop(timer: unknown): void;
  /** Does work that the clock runs for. */
  count<T>(work: () => Promise<T>): Promise<T>;
  /** Moves on until all of that work is done. */
  runUntilIdle(): Promise<void>;
}

function openClock(): Clock {
  const timers = new Map<unknown, Timer>();
  let now = 0;
  let running = 0;
  return {
    now: () => now,
    start(run, delay) {
      const handle = { ref: () => handle, unref: () => handle, hasRef: () => true };
      timers.set(handle, { at: now + Math.max(1, Number(delay) || 0), run });
      return handle;
    },
    stop: (handle) => void timers.delete(handle),
    async count(work) {
      running += 1;
      try {
        return await work();
      } finally {
        running -= 1;
      }
    },
    async runUntilIdle() {
      for (;;) {
        await settle();
        if (running === 0) return;
        // of several at one time the one that was started first
        const [next, ...others] = timers;
        if (next === undefined) throw new Error('a run waits for something that is not a timer');
        const [handle, { at, run }] = others.reduce(
          (best, other) => (other[1].at < best[1].at ? other : best),
          next,
        );
        timers.delete(handle);
        now = Math.max(now, at);
        run();
      }
    },
  };
}

/** Everything that follows without waiting takes place in a turn; the second one is for what ends in the first. */
async function settle(): Promise<void> {
  for (let turns = 0; turns < 2; turns++) await new Promise((resolve) => setImmediate(resolve));
}

function replaceTime(clock: Clock): () => void {
  const { setTimeout: start, clearTimeout: stop } = globalThis;
  const { timeout } = AbortSignal;
  const openedAt = RealDate.now();
  const begin = (run: (...args: unknown[]) => void, delay = 0, ...args: unknown[]) =>
    clock.start(() => run(...args), delay);
  class VirtualDate extends RealDate {
    constructor(...args: []) {
      if (args.length === 0) super(VirtualDate.now());
      else super(...args);
    }
    static override now(): number {
      return openedAt + clock.now();
    }
  }
  Object.assign(globalThis, { setTimeout: begin, clearTimeout: clock.stop, Date: VirtualDate });
  performance.now = clock.now;
  AbortSignal.timeout = (delay) => {
    const controller = new AbortController();
    begin(() => controller.abort(new DOMException('no answer in time', 'TimeoutError')), delay);
    return controller.signal;
  };
  return () => {
    Object.assign(globalThis, { setTimeout: start, clearTimeout: stop, Date: RealDate });
    Reflect.deleteProperty(performance, 'now');
    AbortSignal.timeout = timeout;
  };
}
