import { addDays, type Day } from '../day.js';
import type { InlineException } from '../dockerfile/inline-exceptions.js';
import { type Message, own, say } from '../message.js';
import type { Policy } from '../policy/policy.js';
import { findDelegatedDays } from '../policy/query/allow-list.js';
import { mayWaive } from '../policy/query/approval-status.js';
import type { Problem, Waiver } from '../report.js';
import { RULE_IDS, type RuleId } from '../rules/index.js';
import { suggestName } from '../shapes/name-suggestion.js';
import { judgeExpiry } from './exception-expiry.js';
import type { WaiverTarget } from './waivers.js';

/** The exceptions in comments of one Dockerfile after another. */
export interface InlineWaivers {
  enter(path: string, exceptions: readonly InlineException[]): void;
  /** The exception of the file that was entered last that covers the target on that line. */
  find(line: number, target: WaiverTarget): Waiver | null;
  /** Told of a finding on a line that no comment can except. */
  bar(line: number, rule: RuleId): void;
  leave(): void;
  /** Comments that are wrong, too long, expired, expiring or unused. */
  report(): Problem[];
}

interface Held {
  readonly line: number;
  readonly coversLine: number;
  readonly rules: readonly RuleId[];
  readonly waiver: Waiver;
  used: boolean;
  /** It is about something that a comment cannot except. */
  barred: boolean;
}

/** How many days an exception in a Dockerfile may last; null: the policy, or one above it, does not take any. */
export function findInlineDays(policy: Policy): number | null {
  const { inlineExceptions, maxException } = policy.settings;
  if (inlineExceptions !== true) return null;
  const above = policy.parent?.settings.inlineExceptions;
  if (policy.parent === null || above === true) return maxException;
  const delegated = above === false ? null : findDelegatedDays(policy.parent);
  return delegated === null ? null : Math.min(delegated, maxException);
}

const isRule = (word: string): word is RuleId => RULE_IDS.some((id) => id === word);

export function openInlineWaivers(policy: Policy, today: Day): InlineWaivers {
  const days = findInlineDays(policy);
  const last = days === null ? null : addDays(today, days);
  const problems: Problem[] = [];
  let file = '';
  let held: Held[] = [];

  function warn(line: number, { text, foreign }: Message): void {
    problems.push({ file, line, column: 1, level: 'warning', message: text, foreign });
  }

  function hold(exception: InlineException, lastDay: Day): void {
    if (exception.error !== undefined) {
      warn(exception.line, say`This exception is not used: ${exception.error}.`);
      return;
    }
    const { line, coversLine, owner, reason, expires } = exception;
    const rules = exception.rules.filter(isRule);
    const near = exception.rules.flatMap((word) => (isRule(word) ? [] : (suggestName(word, RULE_IDS) ?? [])));
    if (near.length > 0)
      warn(line, own(`This exception names a rule that does not exist; did you mean "${near[0]}"?`));
    else if (rules.length === 0)
      warn(line, own(`This exception does not name a rule; the rules are ${RULE_IDS.join(', ')}.`));
    if (rules.length === 0) return;
    const expiry = judgeExpiry(expires, today);
    if (expires > lastDay) {
      warn(line, own(`This exception is not used: the policy accepts ${lastDay} at the latest.`));
    } else if (expiry === 'expired') {
      warn(line, own(`This exception expired on ${expires} and no longer applies; remove it or renew it.`));
    } else {
      if (expiry === 'expiring') warn(line, say`This exception (${owner}) ends on ${own(expires)}.`);
      held.push({
        line,
        coversLine,
        rules,
        waiver: { owner, reason, expires, key: 'inline', line },
        used: false,
        barred: false,
      });
    }
  }

  function bar(line: number, rule: RuleId): void {
    for (const exception of held)
      if (exception.coversLine === line && exception.rules.includes(rule)) exception.barred = true;
  }

  return {
    bar,
    enter(path, exceptions) {
      file = path;
      if (held.length > 0) held = [];
      if (last !== null) for (const exception of exceptions) hold(exception, last);
    },
    find(line, { rule, denial }) {
      if (held.length === 0) return null;
      if (!mayWaive(policy, 'inline', rule, denial)) {
        bar(line, rule);
        return null;
      }
      const covering = held.filter(({ coversLine, rules }) => coversLine === line && rules.includes(rule));
      for (const candidate of covering) candidate.used = true;
      return covering[0]?.waiver ?? null;
    },
    leave() {
      for (const { line, used, barred } of held) {
        if (used) continue;
        const reason = barred ? 'does nothing: a comment cannot except what is found here' : 'is not needed';
        warn(line, own(`This exception ${reason}; remove it.`));
      }
      if (held.length > 0) held = [];
    },
    report: () => problems,
  };
}
