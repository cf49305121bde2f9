import { addDays, type Day } from '../day.js';
import type { FileBuild } from '../dockerfile/variants/variant-options.js';
import { type Expiry, judgeExpiry } from '../judge/exception-expiry.js';
import type { Judge } from '../judge/judge.js';
import type { ExceptionUse } from '../judge/waivers.js';
import type { Policy, PolicyPlace } from '../policy/policy.js';
import type { FileReading, Report } from '../report.js';
import type { SourceFile } from '../source-file.js';
import { openBuildUsage } from './build-usage.js';
import { type CalendarItem, listCalendar } from './calendar.js';
import { CALENDAR_DAYS, openEndsOfLife } from './dated-ends.js';
import { listTested, openEntryUsage, type UnknownPlace } from './entry-usage.js';
import { type EntryKind, type ListedEntry, listEntries } from './listed-entries.js';
import { findNarrowing } from './narrowing.js';
import { findShadows } from './shadows/shadows.js';

/**
 * `tested`: only tests of the policy meet it. `narrows`: nothing meets it, and without it the policy would be only as strict as
 * the one above. `uncertain`: it covers a file that was not read to its end.
 */
export type EntryState = 'used' | 'tested' | 'narrows' | 'uncertain' | 'unused' | 'expired';

/** An entry of the policy, or of one that it extends, and what the repository makes of it. */
export interface CoveredEntry {
  readonly kind: EntryKind;
  readonly place: PolicyPlace;
  /** What it says, in a few words. */
  readonly text: string;
  readonly state: EntryState;
  /** Places that meet it; of an exception the findings that it waives, of a build the Dockerfiles in which it changes something. */
  readonly uses: number;
  /** Of a build: how many Dockerfiles it covers. */
  readonly covered: number | null;
  /** The tests of the policy that meet it. */
  readonly tests: readonly PolicyPlace[];
  /** The entries that make it pointless, whatever the repository has. */
  readonly shadowedBy: readonly { readonly place: PolicyPlace; readonly text: string }[];
  /** Of an exception. */
  readonly term: { readonly expires: Day; readonly expiry: Expiry; readonly owner: string } | null;
}

/** What a policy says, and what of it a repository needs. */
export interface Coverage {
  /** File by file, the policy itself first, in the order of their lines. */
  readonly entries: readonly CoveredEntry[];
  /** How many places pull an image. */
  readonly places: number;
  /** Where it is not known what is pulled, so that an entry may be used there. */
  readonly unknown: readonly UnknownPlace[];
  readonly calendar: readonly CalendarItem[];
  /** The last day of the calendar. */
  readonly until: Day;
  readonly baseline: Report['baseline'] | null;
  /** Whether whoever removes what is unused may be left without an `allow` key, which approves everything. */
  readonly leavesNoList: boolean;
}

/** Watches what is judged, and says in the end what of the policy it needed. */
export interface CoverageRun {
  noteReading(file: FileReading): void;
  noteBuilds(file: SourceFile, builds: readonly FileBuild[]): void;
  finish(report: Report, exceptions: readonly ExceptionUse[]): Coverage;
}

export function openCoverage(judge: Judge): CoverageRun {
  const { policy, today } = judge;
  const usage = openEntryUsage(judge);
  const builds = openBuildUsage(policy);
  const ends = openEndsOfLife(judge);

  function listCovered(exceptions: readonly ExceptionUse[]): readonly CoveredEntry[] {
    const entries = listEntries(policy);
    const shadows = findShadows(policy, entries, today);
    const tested = listTested(judge);
    const narrowing = findNarrowing(entries, ({ item }) => usage.count(item) > 0);
    const waived = new Map(exceptions.map((use) => [use.exception as object, use]));

    function count(entry: ListedEntry): number {
      if (entry.kind === 'exceptions') return waived.get(entry.item)?.count ?? 0;
      return entry.kind === 'builds' ? builds.find(entry.item).changed : usage.count(entry.item);
    }

    function findState(entry: ListedEntry, uses: number): EntryState {
      if (entry.kind === 'exceptions') {
        if (judgeExpiry(entry.item.expires, today) === 'expired') return 'expired';
        if (uses === 0 && waived.get(entry.item)?.isUncertain === true) return 'uncertain';
      }
      if (uses > 0) return 'used';
      if (tested.has(entry.item)) return 'tested';
      return narrowing.has(entry) ? 'narrows' : 'unused';
    }

    return entries.map((entry): CoveredEntry => {
      const { kind, place, text, item } = entry;
      const uses = count(entry);
      return {
        kind,
        place,
        text,
        state: findState(entry, uses),
        uses,
        covered: kind === 'builds' ? builds.find(item).covered : null,
        tests: tested.get(item) ?? [],
        shadowedBy: (shadows.get(entry) ?? []).map((by) => ({ place: by.place, text: by.text })),
        term: kind === 'exceptions' ? describeTerm(item, today) : null,
      };
    });
  }

  return {
    noteReading(file) {
      usage.note(file);
      ends.note(file);
    },
    noteBuilds: builds.note,
    finish(report, exceptions) {
      const waived = new Map(exceptions.map(({ exception, count }) => [exception as object, count]));
      const entries = listCovered(exceptions);
      return {
        entries,
        leavesNoList: isWholeListUnused(policy, entries),
        places: usage.places,
        unknown: usage.unknown,
        calendar: listCalendar({
          judge,
          count: (item) => waived.get(item) ?? usage.count(item),
          ends: ends.list(),
          findings: report.findings,
          baseline: report.baseline ?? null,
        }),
        until: addDays(today, CALENDAR_DAYS),
        baseline: report.baseline ?? null,
      };
    },
  };
}

/** Without a list of its own a policy that extends another takes the list above. */
function isWholeListUnused(policy: Policy, entries: readonly CoveredEntry[]): boolean {
  let top = policy;
  while (top.parent !== null) top = top.parent;
  const places = new Set(top.allow?.map(({ place }) => place));
  const approvals = entries.filter(({ place }) => places.has(place));
  return approvals.length > 0 && approvals.every(({ state }) => state === 'unused');
}

function describeTerm(
  { expires, owner }: { readonly expires: Day; readonly owner: string },
  today: Day,
): CoveredEntry['term'] {
  return { expires, expiry: judgeExpiry(expires, today), owner };
}
