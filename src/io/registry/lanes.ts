/** Runs tasks side by side, at most so many at once. */
export interface Lanes {
  run<T>(host: string, task: () => Promise<T>): Promise<T>;
}

/** How many run at once, and how many of them at one host. */
export interface LaneLimits {
  readonly atOnce: number;
  readonly perHost: number;
}

const LIMITS: LaneLimits = { atOnce: 8, perHost: 4 };

/** Eight at once, four of them at one host, if nothing else is said. */
export function openLanes({ atOnce, perHost }: LaneLimits = LIMITS): Lanes {
  const running = new Map<string, number>();
  const waiting: { readonly host: string; readonly start: () => void }[] = [];
  let total = 0;

  function isFree(host: string): boolean {
    return total < atOnce && (running.get(host) ?? 0) < perHost;
  }

  function enter(host: string): Promise<void> | undefined {
    if (!isFree(host)) return new Promise((start) => waiting.push({ host, start }));
    count(host, 1);
    return undefined;
  }

  function count(host: string, by: 1 | -1): void {
    total += by;
    running.set(host, (running.get(host) ?? 0) + by);
  }

  function leave(host: string): void {
    count(host, -1);
    const next = waiting.findIndex((each) => isFree(each.host));
    const [task] = next < 0 ? [] : waiting.splice(next, 1);
    if (task === undefined) return;
    count(task.host, 1);
    task.start();
  }

  return {
    async run(host, task) {
      await enter(host);
      try {
        return await task();
      } finally {
        leave(host);
      }
    },
  };
}
