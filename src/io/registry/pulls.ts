import type { Reply, Sent } from './reply.js';

/** Counts the pulls that a registry still allows, as its answers say it. */
export interface Pulls {
  /** Whether there are more than those that are left to builds. */
  mayPull(host: string): boolean;
  /** Sends a request, which is a pull or not. */
  follow(host: string, isPull: boolean, send: () => Promise<Sent>): Promise<Sent>;
}

/** Docker Hub counts the pulls of everybody behind one address: the last ones are for those who build. */
export const PULLS_LEFT_ALONE = 10;

export function openPulls(): Pulls {
  const left = new Map<string, number>();
  /** Not answered yet: an answer to another request may not count them. */
  const underWay = new Map<string, number>();

  const count = (host: string, by: 1 | -1) => underWay.set(host, (underWay.get(host) ?? 0) + by);

  return {
    mayPull(host) {
      const known = left.get(host);
      return known === undefined || known - (underWay.get(host) ?? 0) >= PULLS_LEFT_ALONE;
    },
    async follow(host, isPull, send) {
      if (isPull) count(host, 1);
      try {
        const sent = await send();
        const told = sent.kind === 'reply' ? readLeft(sent.reply) : null;
        if (told !== null) left.set(host, told);
        return sent;
      } finally {
        if (isPull) count(host, -1);
      }
    },
  };
}

/** `100;w=21600`: so many in so many seconds. */
function readLeft({ headers }: Reply): number | null {
  const count = /^\s*(\d{1,9})/.exec(headers.get('ratelimit-remaining') ?? '')?.[1];
  return count === undefined ? null : Number(count);
}
