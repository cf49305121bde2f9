import { addDays, type Day } from '../../day.js';
import type { Policy } from '../policy.js';
import { findDelegatedDays } from '../query/allow-list.js';
import type { PolicyDraft } from './policy-draft.js';

/** Reports exceptions of the file itself that last longer from today than they may. */
export function checkExceptionLengths(
  { exceptions, document }: PolicyDraft,
  policy: Policy,
  today: Day,
): void {
  const own = policy.settings.maxException;
  const delegated = policy.parent === null ? null : findDelegatedDays(policy.parent);
  const longest = delegated === null ? own : Math.min(own, delegated);
  const rule =
    longest === own ? 'settings.max-exception' : 'delegate.max-exception of the policy that is extended';
  const last = addDays(today, longest);
  for (const { expires, place } of exceptions) {
    if (expires <= last) continue;
    const key = `${place.key}.expires`;
    document.report(
      document.find(key),
      `"${key}" is wrong: ${expires} is more than ${longest} days away (${rule}); write ${last} or earlier`,
    );
  }
}
