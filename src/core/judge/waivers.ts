import { countDays, type Day } from '../day.js';
import type { Reference } from '../image/reference.js';
import type { Entry, Exception, Policy } from '../policy/policy.js';
import { mayWaive } from '../policy/query/approval-status.js';
import { listDenials } from '../policy/query/select-rules.js';
import type { Problem, Waiver } from '../report.js';
import { NAMELESS, type RuleId } from '../rules/index.js';
import { judgeExpiry } from './exception-expiry.js';

/** What an exception would have to cover. */
export interface WaiverTarget {
  readonly rule: RuleId;
  /** The names that the image goes by, written and behind mirrors; empty if its name is unknown. */
  readonly references: readonly Reference[];
  /** The entry that denies the image, where one does. */
  readonly denial: Entry | null;
}

/** The policy's exceptions during one run, and which of them were needed. */
export interface Waivers {
  /** The first exception that holds today and covers the target in that file; all that would are noted as used. */
  find(path: string, target: WaiverTarget): Waiver | null;
  /**
   * The exception that waives `unreadable` for a file which BuildKit may build although the gate did not see all of it, and
   * which may hold an image that these rules block. The policy's exceptions for `**` must waive all of them (`limit`), or at
   * least be such that they could waive what a policy above denies (`bytes`).
   */
  findUnseen(path: string, hidden: readonly RuleId[], what: 'limit' | 'bytes'): Waiver | null;
  /** Says that a file was not read to its end: an exception may be needed in the part that was not read. */
  noteUnread(path: string): void;
  /** Expired and expiring exceptions, and unused ones where the whole tree was seen. */
  report(sawEverything: boolean): Problem[];
  /** What became of the exceptions that hold today. */
  listUses(): readonly ExceptionUse[];
}

/** How often an exception was needed. */
export interface ExceptionUse {
  readonly exception: Exception;
  readonly count: number;
  /** Whether a file that it covers was not read to its end. */
  readonly isUncertain: boolean;
}

interface HeldException {
  readonly exception: Exception;
  readonly waiver: Waiver;
  count: number;
  /** It would cover something that a policy above denies. */
  isOverruled: boolean;
}

export function openWaivers(policy: Policy, today: Day): Waivers {
  const held = policy.exceptions
    .filter(({ expires }) => judgeExpiry(expires, today) !== 'expired')
    .map(
      (exception): HeldException => ({
        exception,
        waiver: {
          owner: exception.owner,
          reason: exception.reason,
          expires: exception.expires,
          key: exception.place.key,
          line: exception.place.line,
          ...(exception.place.file === policy.place.file ? {} : { file: exception.place.file }),
        },
        count: 0,
        isOverruled: false,
      }),
    );
  const unread = new Set<string>();
  let lastPath: string | null = null;
  let here: readonly HeldException[] = [];

  function enter(path: string): void {
    if (path === lastPath) return;
    here = held.filter(({ exception }) => coversPath(exception, path));
    lastPath = path;
  }

  function use(covering: readonly HeldException[]): Waiver | null {
    for (const held of covering) held.count++;
    return covering[0]?.waiver ?? null;
  }

  const isUncertain = (exception: Exception) => [...unread].some((path) => coversPath(exception, path));

  const listUses = (): readonly ExceptionUse[] =>
    held.map(({ exception, count }) => ({ exception, count, isUncertain: isUncertain(exception) }));

  return {
    find(path, target) {
      if (held.length === 0) return null;
      enter(path);
      return use(
        here.filter((each) => {
          if (!covers(each.exception, target)) return false;
          const holds = mayWaive(policy, each.exception, target.rule, target.denial);
          each.isOverruled ||= !holds;
          return holds;
        }),
      );
    },
    findUnseen(path, hidden, what) {
      enter(path);
      const all = here.filter(({ exception }) => exception.pattern.source === '**');
      const waive = (rule: RuleId) => all.filter(({ exception }) => exception.rules.includes(rule));
      const unreadable = waive('unreadable');
      const needed = what === 'limit' ? hidden.map(waive) : [];
      const denials = hidden.includes('denied') ? listDenials(policy) : [];
      const denied = what === 'limit' ? waive('denied') : unreadable;
      const passDenials = denials.every((denial) =>
        denied.some(({ exception }) => mayWaive(policy, exception, 'denied', denial)),
      );
      const isWaived = [unreadable, ...needed].every((covering) => covering.length > 0) && passDenials;
      return isWaived ? use([...unreadable, ...needed.flat()]) : null;
    },
    noteUnread: (path) => void unread.add(path),
    listUses,
    report(sawEverything) {
      const unused = held.filter(
        ({ exception, count }) => sawEverything && count === 0 && !isUncertain(exception),
      );
      // of one that is to be removed it does not matter when it ends
      const removed = new Set(unused.map(({ exception }) => exception));
      const others = policy.exceptions.filter((exception) => !removed.has(exception));
      return [
        ...others.flatMap((exception) => describeExpiry(exception, today) ?? []),
        ...unused.map(({ exception, isOverruled }) =>
          warn(
            exception,
            isOverruled
              ? 'cannot waive what a policy above it denies; remove it'
              : 'is not needed by any Dockerfile; remove it',
          ),
        ),
      ];
    },
  };
}

function coversPath({ paths }: Exception, path: string): boolean {
  return paths === null || paths.some((glob) => glob.matches(path));
}

/** A tag that is only implied counts as written here: `node` and `node:latest` are the same pull, and an exception names what is pulled. */
function covers({ rules, pattern }: Exception, { rule, references }: WaiverTarget): boolean {
  if (!rules.includes(rule)) return false;
  if (NAMELESS.has(rule)) return pattern.source === '**';
  return references.some((reference) => pattern.matches({ ...reference, tagWritten: true }, 'allow'));
}

function describeExpiry(exception: Exception, today: Day): Problem | null {
  switch (judgeExpiry(exception.expires, today)) {
    case 'expired':
      return warn(exception, `expired on ${exception.expires} and no longer applies; remove it or renew it`);
    case 'expiring':
      return warn(exception, `ends ${describeEnd(exception.expires, today)}`);
    case 'active':
      return null;
  }
}

function describeEnd(expires: Day, today: Day): string {
  const days = countDays(today, expires);
  return days === 0 ? 'today' : `in ${days} ${days === 1 ? 'day' : 'days'}, on ${expires}`;
}

function warn({ image, owner, place: { file, line, column } }: Exception, what: string): Problem {
  return { file, line, column, level: 'warning', message: `The exception for ${image} (${owner}) ${what}.` };
}
