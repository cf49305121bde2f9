/** `again`: it has had its turn before, so all others come first. */
export type LaneTurn = 'first' | 'again';

/** Who waits. `place`: the lowest of all has waited longest. */
export interface Waiter {
  readonly turn: LaneTurn;
  readonly place: number;
  readonly begin: () => void;
}

/** Who waits for a turn at a host. */
export interface Queue {
  add(waiter: Waiter): void;
  remove(waiter: Waiter): void;
  /** The one that begins next. */
  next(): Waiter | undefined;
  /** How many wait for their first turn. */
  countFirst(): number;
}

export function openQueue(): Queue {
  const waiters: Readonly<Record<LaneTurn, Set<Waiter>>> = { first: new Set(), again: new Set() };
  return {
    add: (waiter) => void waiters[waiter.turn].add(waiter),
    remove: (waiter) => void waiters[waiter.turn].delete(waiter),
    next() {
      for (const turn of [waiters.first, waiters.again]) for (const waiter of turn) return waiter;
      return undefined;
    },
    countFirst: () => waiters.first.size,
  };
}

/** Which of two that wait at different hosts begins next. */
export function takeEarlier(one: Waiter, other: Waiter): Waiter {
  if (one.turn !== other.turn) return one.turn === 'first' ? one : other;
  return one.place < other.place ? one : other;
}
