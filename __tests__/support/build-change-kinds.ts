import type { BuildChangeRow } from './build-changes.js';
import { IN_CI } from './property-runs.js';

/**
 * What a door has to find out itself: which files there are, which of them are added, changed or removed, and what counts.
 * What is in the files is read by `core/builds`, for both doors alike.
 */
function describeKind({ base, change, scope, settings = '', found, noted = [] }: BuildChangeRow): string {
  const nameOf = (path: string): string => path.replace(/^.*\//, '');
  const changes = Object.entries(change).map(
    ([path, text]) => `${text === null ? 'removes' : path in base ? 'changes' : 'adds'} ${nameOf(path)}`,
  );
  const results = [found.length > 0, noted.length > 0];
  return JSON.stringify([Object.keys(base).map(nameOf).sort(), changes.sort(), scope, settings, results]);
}

/** The rows of a door that starts git for each: all of them in CI, and the first of each kind at home. */
export function chooseRows(rows: readonly BuildChangeRow[]): readonly BuildChangeRow[] {
  const firsts = new Map(rows.toReversed().map((row) => [describeKind(row), row]));
  return IN_CI ? rows : rows.filter((row) => firsts.get(describeKind(row)) === row);
}
