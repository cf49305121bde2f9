import table from '../../data/end-of-life.json' with { type: 'json' };
import type { EndOfLifeTable } from '../core/end-of-life/table.js';

/** The table that comes with the gate. */
export function loadEndOfLife(): EndOfLifeTable {
  return table;
}
