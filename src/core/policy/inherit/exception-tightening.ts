import { parseReference } from '../../image/reference.js';
import type { PolicyDraft } from '../load/policy-draft.js';
import type { Exception, Policy } from '../policy.js';
import { findDelegatedDays } from '../query/allow-list.js';
import { findNames, matchesDeny } from '../query/entry-match.js';
import { listDenials } from '../query/select-rules.js';

/** Reports exceptions that the parent does not let its children grant, and those that would waive a denial of the parent. */
export function checkExceptionDelegation(
  { exceptions, deny, overrides }: PolicyDraft,
  parent: Policy,
  report: (key: string, message: string) => void,
): void {
  const isDelegated = findDelegatedDays(parent) !== null;
  const deniesItself = deny.length > 0 || overrides.some((override) => override.deny.length > 0);
  for (const exception of exceptions) {
    const { key } = exception.place;
    if (!isDelegated) {
      report(key, 'grants an exception, which needs delegate.max-exception there; remove it');
    } else if (exception.rules.includes('denied')) {
      if (isDenied(parent, exception))
        report(`${key}.rules`, 'waives "denied", but what is denied there stays denied; remove that rule');
      else if (!deniesItself)
        report(
          `${key}.rules`,
          'waives "denied", but this policy denies nothing itself, and what is denied there stays denied; remove that rule',
        );
    }
  }
}

/** Whether the parent surely denies what the exception names: the same pattern, or one image that it denies. */
function isDenied(parent: Policy, { image }: Exception): boolean {
  const denials = listDenials(parent);
  if (denials.some((entry) => entry.image === image)) return true;
  const reference = parseReference(image);
  if ('error' in reference) return false;
  const names = findNames(parent, reference);
  return denials.some((entry) => matchesDeny(entry, names));
}
