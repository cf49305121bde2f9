import type { PolicyPlace } from '../../core/policy/policy.js';
import type { CalendarItem } from '../../core/policy-coverage/calendar.js';
import type { Coverage, CoveredEntry } from '../../core/policy-coverage/coverage.js';
import { writeJson } from '../text/hostile-text.js';
import type { CoverageReport } from './coverage-report.js';
import { countByStatus } from './entry-status.js';

/** `policy --coverage --format json`, and the calendar by itself. */
export function toCoverageJson({ coverage, policy, today, problems, calendarOnly }: CoverageReport): string {
  const { until, calendar } = coverage;
  const data = {
    version: 1,
    policy,
    today,
    until,
    ...(calendarOnly ? {} : toEntriesData(coverage)),
    calendar: calendar.map(toItemData),
    problems,
  };
  return `${writeJson(data, 2)}\n`;
}

function toEntriesData({ entries, places, unknown, baseline }: Coverage) {
  return {
    counts: { entries: entries.length, places, ...Object.fromEntries(countByStatus(entries)) },
    entries: entries.map(toEntryData),
    unknown,
    baseline,
  };
}

function toEntryData({ kind, place, text, state, uses, covered, tests, shadowedBy, term }: CoveredEntry) {
  return {
    kind,
    ...toPlaceData(place),
    text,
    state,
    uses,
    ...(covered === null ? {} : { covered }),
    tests: tests.map(({ file, line }) => ({ file, line })),
    shadowedBy: shadowedBy.map((by) => ({ ...toPlaceData(by.place), text: by.text })),
    ...(term ?? {}),
  };
}

function toItemData({ day, kind, place, places, ...item }: CalendarItem) {
  return { day, kind, ...item, places, decidedBy: place === null ? null : toPlaceData(place) };
}

const toPlaceData = ({ key, file, line }: PolicyPlace) => ({ key, file, line });
