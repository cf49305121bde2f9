// All that judges, as one chunk: it is loaded while GitHub answers.
import type { EndOfLifeTable } from '../core/end-of-life/table.js';

export { loadPolicy } from '../core/policy/load/load-policy.js';
export { previewEdit, readEditedPolicy } from './edited-policy.js';
export { judgeFiles } from './judgement.js';

import data from '../../data/end-of-life.json' with { type: 'json' };

export const END_OF_LIFE: EndOfLifeTable = data;
