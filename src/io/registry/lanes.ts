/** Runs tasks side by side, at most so many at once. */
export interface Lanes {
  /** `width`: how many may run at once at this host when the task begins. */
  run<T>(host: string, task: (width: number) => Promise<T>): Promise<T>;
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

/** Everything about one image takes at most 13 at a time. */
export const LANE_LIMITS: LaneLimits = { atOnce: 32, perHost: 16 };
const BEARABLE = 4;

export function openLanes({ atOnce, perHost }: LaneLimits = LANE_LIMITS): Lanes {
  const running = new Map<string, number>();
  const narrowed = new Map<string, number>();
  const waiting: { readonly host: string; readonly start: () => void }[] = [];
  let total = 0;

  const findWidth = (host: string) => narrowed.get(host) ?? perHost;

  function isFree(host: string): boolean {
    return total < atOnce && (running.get(host) ?? 0) < findWidth(host);
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
