import { countDays, type Day } from '../day.js';

/** Days before its end at which people are told that an exception is about to expire. */
const NOTICE = 14;

export type Expiry = 'active' | 'expiring' | 'expired';

/** Whether an exception still applies: `expires` is its last day. */
export function judgeExpiry(expires: Day, today: Day): Expiry {
  const days = countDays(today, expires);
  if (days < 0) return 'expired';
  return days <= NOTICE ? 'expiring' : 'active';
}
