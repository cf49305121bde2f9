import type { Reply, Sent } from './reply.js';

/** Counts the pulls that a registry still allows, as its answers say it. */
export interface Pulls {
  /** Whether there are more than those that are left to builds. */
  mayPull(host: string): boolean;
  /** Whether most of those that are used up are this run's. */
  hasUsedMost(host: string): boolean;
  /** Sends a request, which is a pull or not. */
  follow(host: string, isPull: boolean, send: () => Promise<Sent>): Promise<Sent>;
}

/** Docker Hub counts the pulls of everybody behind one address: the last ones are for those who build. */
export const PULLS_LEFT_ALONE = 10;

export function openPulls(): Pulls {
  const left = new Map<string, number>();
  /** Not answered yet: an answer to another request may not count them. */
  const underWay = new Map<string, number>();

  const used = new Map<string, number>();
  const allowed = new Map<string, number>();

  const count = (host: string, by: 1 | -1) => underWay.set(host, (underWay.get(host) ?? 0) + by);

  return {
    mayPull(host) {
      const known = left.get(host);
      return known === undefined || known - (underWay.get(host) ?? 0) >= PULLS_LEFT_ALONE;
    },
    hasUsedMost(host) {
      const all = (allowed.get(host) ?? Number.POSITIVE_INFINITY) - (left.get(host) ?? 0);
      return (used.get(host) ?? 0) > all / 2;
    },
    async follow(host, isPull, send) {
      if (isPull) count(host, 1);
      if (isPull) used.set(host, (used.get(host) ?? 0) + 1);
      try {
        const sent = await send();
        if (sent.kind !== 'reply') return sent;
        const told = readCount(sent.reply, 'ratelimit-remaining');
        if (told !== null) left.set(host, told);
        const limit = readCount(sent.reply, 'ratelimit-limit');
        if (limit !== null) allowed.set(host, limit);
        return sent;
      } finally {
        if (isPull) count(host, -1);
      }
    },
  };
}

/** `100;w=21600`: so many in so many seconds. */
function readCount({ headers }: Reply, name: string): number | null {
  const count = /^\s*(\d{1,9})/.exec(headers.get(name) ?? '')?.[1];
  return count === undefined ? null : Number(count);
}
