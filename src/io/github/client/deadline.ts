/** How long a run may wait for GitHub in total. */
export const DEADLINE_MS = 60_000;
/** The part reserved for the comment, which must not keep saying that all is well when nothing could be judged. */
const WRITING_MS = 10_000;

export interface Deadline {
  /** Of the whole run, milliseconds. */
  readonly total: number;
  /** Milliseconds left, never negative. */
  remaining(): number;
  /** The promise's value, or `onEnd()` thrown once the time is up. */
  race<T>(promise: Promise<T>, onEnd: () => Error): Promise<T>;
}

export function startDeadline(total: number): Deadline {
  const endsAt = performance.now() + total;
  const remaining = () => Math.max(0, endsAt - performance.now());
  return {
    total,
    remaining,
    async race(promise, onEnd) {
      let timer: NodeJS.Timeout | undefined;
      const end = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(onEnd()), remaining());
      });
      try {
        return await Promise.race([promise, end]);
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

/** How much of a run's time may pass before there is a result. */
export function limitJudging(total: number): number {
  return total - Math.min(WRITING_MS, total / 6);
}

/** `BASE_IMAGE_GATE_DEADLINE_MS` may only shorten the deadline, which can make a run fail and never pass. */
export function readDeadline(environment: NodeJS.ProcessEnv): number {
  const asked = Number(environment['BASE_IMAGE_GATE_DEADLINE_MS']);
  return Number.isFinite(asked) && asked > 0 ? Math.min(asked, DEADLINE_MS) : DEADLINE_MS;
}
