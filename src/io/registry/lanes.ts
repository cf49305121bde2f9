import { type LaneTurn, openQueue, type Queue, takeEarlier, type Waiter } from './queue.js';

/** Runs tasks side by side, at most so many at once. */
export interface Lanes {
  /** `width`: how many may run at once at this host when the task begins. */
  run<T>(host: string, task: (width: number) => Promise<T>, turn?: LaneTurn): Promise<T>;
  /**
   * A host that fails with so many at once gets half of them from now on, but at least one. Whether that alone may help: there
   * were more at once than every registry has to bear.
   */
  narrow(host: string, width: number): boolean;
}

/** How many run at once, and how many of them at one host. */
export interface LaneLimits {
  readonly atOnce: number;
  readonly perHost: number;
}

/**
 * How many milliseconds after the last task of a host the next one begins at the latest that has not had a turn yet, even if
 * none ends. `waiting`: how many of these there are at the host.
 */
export type Pace = (waiting: number) => number;

/** Everything about one image takes at most 13 at a time. */
export const LANE_LIMITS: LaneLimits = { atOnce: 32, perHost: 16 };
const BEARABLE = 4;

/** Without a `pace`, a task waits until another one ends. */
export function openLanes({ atOnce, perHost }: LaneLimits = LANE_LIMITS, pace?: Pace): Lanes {
  const running = new Map<string, number>();
  const narrowed = new Map<string, number>();
  const queues = new Map<string, Queue>();
  const begunAt = new Map<string, number>();
  const timers = new Map<string, NodeJS.Timeout>();
  let total = 0;
  let places = 0;

  const findWidth = (host: string) => narrowed.get(host) ?? perHost;

  function isFree(host: string): boolean {
    return total < atOnce && (running.get(host) ?? 0) < findWidth(host);
  }

  function enter(host: string, turn: LaneTurn): Promise<void> | undefined {
    if (isFree(host)) {
      count(host, 1);
      return undefined;
    }
    const queue = queues.get(host) ?? openQueue();
    queues.set(host, queue);
    return new Promise((resolve) => {
      places += 1;
      const begin = () => {
        queue.remove(waiter);
        count(host, 1);
        resolve();
      };
      const waiter: Waiter = { turn, place: places, begin };
      queue.add(waiter);
      keepPace(host, queue);
    });
  }

  function count(host: string, by: 1 | -1): void {
    total += by;
    running.set(host, (running.get(host) ?? 0) + by);
    if (by === 1) begunAt.set(host, performance.now());
  }

  function leave(host: string): void {
    count(host, -1);
    let next: Waiter | undefined;
    for (const [each, queue] of queues) {
      const first = isFree(each) ? queue.next() : undefined;
      if (first !== undefined) next = next === undefined ? first : takeEarlier(next, first);
    }
    next?.begin();
  }

  /** Sees to it that the next first turn at a host comes in time. */
  function keepPace(host: string, queue: Queue): void {
    clearTimeout(timers.get(host));
    const waiting = queue.countFirst();
    if (pace === undefined || waiting === 0) return;
    const wait = (begunAt.get(host) ?? 0) + pace(waiting) - performance.now();
    if (wait <= 0) queue.next()?.begin();
    const timer = setTimeout(() => keepPace(host, queue), Math.max(1, Math.ceil(wait)));
    timers.set(host, timer.unref());
  }

  return {
    async run(host, task, turn = 'first') {
      await enter(host, turn);
      try {
        return await task(findWidth(host));
      } finally {
        leave(host);
      }
    },
    narrow(host, width) {
      const now = running.get(host) ?? 0;
      if (now > 1) narrowed.set(host, Math.min(findWidth(host), Math.max(1, Math.floor(width / 2))));
      return Math.min(now, width) > BEARABLE;
    },
  };
}
