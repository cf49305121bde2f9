import type { Day } from '../../day.js';
import { findMadeDay } from '../../evidence/age-verdict.js';
import type { EvidenceBook } from '../../evidence/evidence-book.js';
import { parseReference } from '../../image/reference.js';

/** When images were made, as far as the policy has asked for it and the answer can be right. */
export function openMadeDays(book: EvidenceBook, today: Day): (image: string) => Day | null {
  return (image) => {
    const reference = parseReference(image);
    return 'error' in reference ? null : findMadeDay(reference, today, book);
  };
}
