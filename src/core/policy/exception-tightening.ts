import { parseReference } from '../image/reference.js';
import { findDelegatedDays } from './allow-list.js';
import { findNames, matchesDeny } from './entry-match.js';
import type { Exception, Policy } from './policy.js';
import type { PolicyDraft } from './policy-draft.js';

/** Reports exceptions that the parent does not let its children grant, and those that would waive a denial of the parent. */
export function checkExceptionDelegation(
  { exceptions, deny }: PolicyDraft,
  parent: Policy,
  report: (key: string, message: string) => void,
): void {
  const isDelegated = findDelegatedDays(parent) !== null;
  for (const exception of exceptions) {
    const { key } = exception.place;
    if (!isDelegated) {
      report(key, 'grants an exception, which only delegate.max-exception there would let it do; remove it');
    } else if (exception.rules.includes('denied') && (deny.length === 0 || isDenied(parent, exception))) {
      report(`${key}.rules`, 'waives "denied", and what is denied there stays denied; remove that rule');
    }
  }
}

/** Whether the parent surely denies what the exception names: the same pattern, or one image that it denies. */
function isDenied(parent: Policy, { image }: Exception): boolean {
  if (parent.deny.some((entry) => entry.image === image)) return true;
  const reference = parseReference(image);
  if ('error' in reference) return false;
  const names = findNames(parent, reference);
  return parent.deny.some((entry) => matchesDeny(entry, names));
}
