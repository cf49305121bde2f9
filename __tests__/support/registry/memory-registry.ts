import type { SendRequest } from '../../../src/io/proxied-fetch.js';
import { fetchInMemory } from './memory-door.js';

export interface MemoryRegistry {
  readonly fetch: SendRequest;
  /** How many round trips there were, one after the other: what is asked at the same time is one. */
  countRounds(): number;
}

/** Milliseconds in virtual time that an answer takes. */
export const ANSWER = 20;

/** Asks registries without sockets, in virtual time. */
export function openMemoryRegistry(): MemoryRegistry {
  const arrivals = new Set<number>();
  return {
    countRounds: () => arrivals.size,
    async fetch(address, init) {
      arrivals.add(performance.now());
      await new Promise((resolve) => setTimeout(resolve, ANSWER));
      return fetchInMemory(address, init);
    },
  };
}
