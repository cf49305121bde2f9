/** Runs a job when there is room for it. */
export type Lane = <R>(job: () => Promise<R>) => Promise<R>;

/** At most so many jobs at a time, the others wait in order. */
export function openLane(maxConcurrent: number): Lane {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (job) => {
    if (running >= maxConcurrent) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await job();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
