import type { Unanswered } from '../../core/evidence/answer.js';
import { type Message, own, say } from '../../core/message.js';

export function describePage(host: Message): Unanswered {
  return { kind: 'unknown', why: 'unreachable', detail: say`${host} answered with a page for people` };
}

export function describeBusy(host: Message, { status }: Response): Unanswered {
  return status === 429
    ? {
        kind: 'unknown',
        why: 'rate-limit',
        detail: say`${host} refuses further requests for now (rate limit)`,
      }
    : { kind: 'unknown', why: 'unreachable', detail: say`${host} answered with status ${status}` };
}

export function describeDeadline(host: Message): Unanswered {
  return { kind: 'unknown', why: 'deadline', detail: say`${host} did not answer in time` };
}

export function describeCrowd(host: Message): Unanswered {
  const detail = say`${host} could not be asked in time, because there was so much else to ask (check fewer images at once, or raise ${own('settings.registries.deadline')})`;
  return { kind: 'unknown', why: 'budget', detail };
}

export function describeBudget(host: Message, requests: number): Unanswered {
  const detail = say`${host} was not asked, because ${requests} requests were sent already (to allow more, raise ${own('settings.registries.requests')})`;
  return { kind: 'unknown', why: 'budget', detail };
}

export function describeFailure(host: Message, error: unknown, perTry: number): Unanswered {
  const detail = isTimeout(error)
    ? say`${host} did not answer within ${Math.round(perTry / 1000)} seconds`
    : say`${host} could not be reached${own(describeCause(error))}`;
  return { kind: 'unknown', why: 'unreachable', detail };
}

export function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.name === 'TimeoutError';
}

/** The system's code, such as ENOTFOUND; nothing that a registry or a proxy wrote. */
function describeCause(error: unknown): string {
  const cause = error instanceof Error ? error.cause : null;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
  return /^[A-Z][A-Z0-9_]{2,40}$/.test(code) ? ` (${code})` : '';
}
