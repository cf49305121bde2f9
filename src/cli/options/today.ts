import type { Day } from '../../core/day.js';

/** The day now, in UTC. */
export const findToday = (): Day => new Date().toISOString().slice(0, 10);
