import type { Message } from '../../core/message.js';
import { cutMessage } from '../../core/message.js';
import type { Finding } from '../../core/report.js';
import { messageOf } from '../text/message-text.js';

/** What most findings say the policy allows, to say it only once; null if none does. */
export function findAllowed(findings: readonly Finding[]): Message | null {
  const counts = new Map<string, { readonly message: Message; count: number }>();
  for (const finding of findings) {
    const message = readAllowed(finding);
    if (message === null) continue;
    const known = counts.get(message.text) ?? { message, count: 0 };
    known.count += 1;
    counts.set(message.text, known);
  }
  const [most] = [...counts.values()].sort((one, other) => other.count - one.count);
  return most?.message ?? null;
}

/** The finding without what the report says elsewhere. */
export function leaveOutAllowed(finding: Finding, said: Message | null): Finding {
  const { allowed } = finding;
  if (said === null || allowed === null || readAllowed(finding)?.text !== said.text) return finding;
  const message = messageOf(finding);
  const { text, foreign } = cutMessage(message, Math.max(0, allowed.start - 1), allowed.end);
  return { ...finding, message: text, foreign, allowed: null };
}

function readAllowed(finding: Finding): Message | null {
  const { allowed } = finding;
  if (allowed === null) return null;
  const message = messageOf(finding);
  return cutMessage(cutMessage(message, allowed.end, message.text.length), 0, allowed.start);
}
