/** Tells whether it is the number of requests that leaves no time for one, or the registry. */
export interface Crowd {
  /** One more is to be sent, whether or not its turn comes. */
  join(): void;
  /** Whether a try that was cut off after so many milliseconds had a fair chance. */
  isFair(milliseconds: number): boolean;
  /** Begins to wait for a turn. Returns whether so much of the time was lost by it that there is no fair chance left. */
  wait(): () => boolean;
  /** A server failed a try that had a fair chance, or is busy. */
  fail(server: string): void;
  /** `isContent`: it said what there is, which a refusal or a token is not. */
  answer(server: string, isContent: boolean): void;
  /** Whether the server has answered something. */
  isAnswering(server: string): boolean;
  /** Whether a request that had no fair chance at this server may have had none because of the others. */
  isTooLarge(server: string): boolean;
  /** Between two requests to one server, while so many wait there: all begin in half of the time, or with a fair chance. */
  findPace(waiting: number): number;
}

/**
 * So many at once, as often as a try fits into the time for all: these would have been answered even by a registry that takes
 * as long for each as it may. `perHost`: how many at once.
 */
export function openCrowd(
  { deadline, perTry }: { readonly deadline: number; readonly perTry: number },
  perHost: number,
  leftTime: () => number,
): Crowd {
  const most = perHost * Math.max(1, Math.floor(deadline / perTry));
  const fair = Math.min(perTry, deadline) / 2;
  const longestPace = Math.min(perTry, deadline) / 20;
  const isFair = (milliseconds: number) => milliseconds >= fair;
  const failing = new Set<string>();
  const answering = new Set<string>();
  const serving = new Set<string>();
  let count = 0;
  return {
    join: () => {
      count += 1;
    },
    isFair,
    wait() {
      const hasTime = isFair(leftTime() - longestPace);
      return () => hasTime && !isFair(leftTime());
    },
    fail: (server) => failing.add(server),
    answer(server, isContent) {
      answering.add(server);
      if (isContent) serving.add(server);
    },
    isAnswering: (server) => answering.has(server),
    // one that fails and has said nothing of any image is down, even if it still gives tokens
    isTooLarge: (server) => count > most && (serving.has(server) || !failing.has(server)),
    findPace(waiting) {
      const left = leftTime();
      const time = left > deadline / 2 ? left - deadline / 2 : Math.max(0, left - fair);
      return Math.min(longestPace, time / waiting);
    },
  };
}
