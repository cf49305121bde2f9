import data from '../../../data/end-of-life.json' with { type: 'json' };
import type { EndOfLifeTable } from './table.js';

/** The table that comes with the gate. */
export const END_OF_LIFE: EndOfLifeTable = data;
