import type { Day } from '../day.js';
import type { EndOfLifeTable } from '../end-of-life/table.js';
import type { EvidenceBook } from '../evidence/evidence-book.js';
import type { Policy } from '../policy/policy.js';

/** What judging needs besides what is judged. */
export interface Judge {
  readonly policy: Policy;
  readonly today: Day;
  readonly endOfLife: EndOfLifeTable;
  /** What registries say; absent: nothing is looked up. */
  readonly evidence?: EvidenceBook;
}
