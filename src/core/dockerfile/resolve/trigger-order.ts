import { refuseLimit } from '../refusal.js';
import type { State } from './states.js';

/** Most orders that are tried for one build. */
const MAX_ORDERS = 720;

interface Choice {
  readonly choice: number;
  readonly count: number;
}

/**
 * The order in which stages of one round run their triggers, which is random in BuildKit (a Go map). It matters if
 * a trigger copies by a number that another one may have assigned.
 */
export class TriggerOrder {
  readonly #wanted: readonly number[];
  readonly #taken: Choice[] = [];
  /** Lower numbers are assigned whatever the order. */
  #certain = Number.POSITIVE_INFINITY;
  #isChance = false;

  constructor(wanted: readonly number[] = []) {
    this.#wanted = wanted;
  }

  /** The stages of one round in the wanted order; `count`: the number of states before it. */
  arrange(runners: readonly State[], count: number): readonly State[] {
    if (runners.length < 2) return runners;
    this.#certain = Math.min(this.#certain, count);
    const choice = this.#wanted[this.#taken.length] ?? 0;
    this.#taken.push({ choice, count: countOrders(runners.length) });
    return permute(runners, choice);
  }

  /** Notes that a trigger adds another one, which a stage of the same round may run. */
  noteTrigger(): void {
    if (this.#certain !== Number.POSITIVE_INFINITY) this.#isChance = true;
  }

  /** Notes that a trigger asks for a state by number. */
  noteNumber(index: bigint): void {
    if (index >= this.#certain) this.#isChance = true;
  }

  /**
   * The next order to try; null if there is none, or nothing depends on it.
   * @throws Refusal if there are too many.
   */
  findNext(): TriggerOrder | null {
    if (!this.#isChance && this.#wanted.length === 0) return null;
    const total = this.#taken.reduce((product, { count }) => product * count, 1);
    if (total > MAX_ORDERS) throw refuseLimit('orders in which ONBUILD triggers may run');
    const taken = [...this.#taken];
    for (let last = taken.pop(); last !== undefined; last = taken.pop()) {
      if (last.choice + 1 < last.count)
        return new TriggerOrder([...taken.map(({ choice }) => choice), last.choice + 1]);
    }
    return null;
  }
}

function countOrders(size: number): number {
  let count = 1;
  for (let factor = 2; factor <= size && count <= MAX_ORDERS; factor++) count *= factor;
  return count;
}

/** The permutation with that number; the first one changes nothing. */
function permute(states: readonly State[], number: number): readonly State[] {
  const left = [...states];
  const order: State[] = [];
  let rest = number;
  while (left.length > 0) {
    const block = countOrders(left.length - 1);
    order.push(...left.splice(Math.floor(rest / block), 1));
    rest %= block;
  }
  return order;
}
