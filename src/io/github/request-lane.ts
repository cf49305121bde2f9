/** What the throttling plug-in uses of a Bottleneck group. */
export interface RequestLane {
  key(id: string): {
    schedule<A extends unknown[], R>(
      options: unknown,
      job: (...args: A) => R | Promise<R>,
      ...args: A
    ): Promise<R>;
  };
}

/** At most so many jobs at a time, the others wait in order. */
export function openLane(maxConcurrent: number): RequestLane {
  let running = 0;
  const waiting: (() => void)[] = [];
  const lane: ReturnType<RequestLane['key']> = {
    async schedule(_options, job, ...args) {
      if (running >= maxConcurrent) await new Promise<void>((resolve) => waiting.push(resolve));
      else running += 1;
      try {
        return await job(...args);
      } finally {
        const next = waiting.shift();
        if (next === undefined) running -= 1;
        else next();
      }
    },
  };
  return { key: () => lane };
}
