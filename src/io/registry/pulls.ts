import type { Reply, Sent } from './reply.js';

/** Where a request is for. */
export interface PullPlace {
  readonly host: string;
  readonly path: string;
}

/** Counts the pulls that a registry still allows, as its answers say it. */
export interface Pulls {
  /**
   * Whether there are more than those that are left to builds. `ask`: another repository of the host said that there are not, and
   * this one did not.
   */
  mayPull(place: PullPlace): 'yes' | 'no' | 'ask';
  /** Whether most of those that are used up are this run's. */
  hasUsedMost(host: string): boolean;
  /** Sends a request for a manifest, which is a pull or not, or for something else. */
  follow(place: PullPlace, what: 'pull' | 'look' | 'other', send: () => Promise<Sent>): Promise<Sent>;
}

/** Docker Hub counts the pulls of everybody behind one address: the last ones are for those who build. */
export const PULLS_LEFT_ALONE = 10;

export function openPulls(): Pulls {
  const leftAtHost = new Map<string, number>();
  /** What repositories said themselves. `uncounted`: nothing, when a manifest was asked for. */
  const leftAtPlace = new Map<string, number | 'uncounted'>();
  /** Not answered yet: an answer to another request may not count them. */
  const underWay = new Map<string, number>();

  const used = new Map<string, number>();
  const allowed = new Map<string, number>();

  const count = (host: string, by: 1 | -1) => underWay.set(host, (underWay.get(host) ?? 0) + by);

  return {
    mayPull({ host, path }) {
      const isLow = (left: number) => left - (underWay.get(host) ?? 0) < PULLS_LEFT_ALONE;
      const own = leftAtPlace.get(`${host}/${path}`);
      if (own === 'uncounted') return 'yes';
      if (own !== undefined && isLow(own)) return 'no';
      return isLow(leftAtHost.get(host) ?? Number.POSITIVE_INFINITY) ? 'ask' : 'yes';
    },
    hasUsedMost(host) {
      const all = (allowed.get(host) ?? Number.POSITIVE_INFINITY) - (leftAtHost.get(host) ?? 0);
      return (used.get(host) ?? 0) > all / 2;
    },
    async follow({ host, path }, what, send) {
      if (what === 'pull') count(host, 1);
      if (what === 'pull') used.set(host, (used.get(host) ?? 0) + 1);
      try {
        const sent = await send();
        if (sent.kind !== 'reply') return sent;
        const place = `${host}/${path}`;
        const told = readCount(sent.reply, 'ratelimit-remaining');
        const isGiven = what !== 'other' && sent.reply.status === 200;
        if (told !== null) leftAtHost.set(host, told);
        if (told !== null) leftAtPlace.set(place, told);
        else if (isGiven && !leftAtPlace.has(place)) leftAtPlace.set(place, 'uncounted');
        const limit = readCount(sent.reply, 'ratelimit-limit');
        if (limit !== null) allowed.set(host, limit);
        return sent;
      } finally {
        if (what === 'pull') count(host, -1);
      }
    },
  };
}

/** `100;w=21600`: so many in so many seconds. */
function readCount({ headers }: Reply, name: string): number | null {
  const count = /^\s*(\d{1,9})/.exec(headers.get(name) ?? '')?.[1];
  return count === undefined ? null : Number(count);
}
