/** How long a document may be. */
export interface Limit {
  readonly limit: number;
  /** In the limit's unit; joined texts measure the sum of their parts. */
  measure(text: string): number;
  /** Where people find what was left out, as Markdown: `the job summary`. */
  readonly rest: string;
  /** Of one row: more are counted. */
  readonly maxPlaces: number;
}

/** One line of a table or list, the only place where a document is shortened. */
export interface Row {
  readonly text: string;
  readonly file: string;
  /** How many of the section's units it shows. */
  readonly count: number;
  /** Whether it says only that a file cannot be read: then it is dropped first. */
  readonly isUnread?: boolean;
}

/** A part of the document. Its counts are in `before`, so that they are never left out. */
export interface Section {
  readonly before: string;
  /** The head of the rows' table; left out if no row is shown. */
  readonly tableHead: string;
  readonly rows: readonly Row[];
  readonly after: string;
  /** What the rows count, as in `3 more warnings`. */
  readonly unit: readonly [singular: string, plural: string];
  /** Which section keeps its rows first; 0 is the most important. */
  readonly rank: number;
  /** Left out if it has no rows. */
  readonly optional: boolean;
}

/** Joins the sections; if they are too long, drops rows: of the least important section first, then of the files with the fewest rows. */
export function joinSections(sections: readonly Section[], limit: Limit): string {
  if (areRowsTooLong(sections, limit)) return joinCut(sections, limit);
  const whole = sections.map((section) => renderSection(section, section.rows, limit)).join('\n\n');
  return limit.measure(whole) <= limit.limit ? whole : joinCut(sections, limit);
}

/** Whether the rows alone are too long: most of them are then never written. */
function areRowsTooLong(sections: readonly Section[], limit: Limit): boolean {
  let room = limit.limit;
  for (const { rows } of sections)
    for (const { text } of rows) {
      room -= limit.measure(text);
      if (room < 0) return true;
    }
  return false;
}

function joinCut(sections: readonly Section[], limit: Limit): string {
  const kept = new Map<Section, readonly Row[]>();
  let room = limit.limit;
  for (const section of sections) {
    if (!section.optional) room -= limit.measure(renderSection(section, [], limit)) + 2;
  }
  for (const section of sections.toSorted((a, b) => a.rank - b.rank)) {
    const frame = section.optional ? limit.measure(renderSection(section, [], limit)) + 2 : 0;
    const head = section.tableHead === '' ? 0 : limit.measure(section.tableHead) + 2;
    const rows = keepRows(section.rows, room - frame - head, limit);
    if (rows.length > 0) kept.set(section, rows);
    // nothing less important is shown if something more important is left out
    if (rows.length < section.rows.length) break;
    if (rows.length > 0)
      room -= frame + head + rows.reduce((sum, row) => sum + limit.measure(row.text) + 1, 0);
  }
  return sections
    .filter((section) => !section.optional || kept.has(section))
    .map((section) => renderSection(section, kept.get(section) ?? [], limit))
    .join('\n\n');
}

/** As many rows as fit, in their order, from the files with the most rows. */
function keepRows(rows: readonly Row[], room: number, limit: Limit): Row[] {
  const kept = new Set<Row>();
  let left = room;
  for (const row of rankBySeverity(rows)) {
    left -= limit.measure(row.text) + 1;
    if (left < 0) break;
    kept.add(row);
  }
  return rows.filter((row) => kept.has(row));
}

/** Items that show the most come first, then those of the files with the most items; those that are not about an image come last. */
export function rankBySeverity<T extends Pick<Row, 'file' | 'isUnread' | 'count'>>(items: readonly T[]): T[] {
  const perFile = new Map<string, number>();
  for (const { file } of items) perFile.set(file, (perFile.get(file) ?? 0) + 1);
  return items.toSorted(
    (a, b) =>
      Number(a.isUnread ?? false) - Number(b.isUnread ?? false) ||
      b.count - a.count ||
      (perFile.get(b.file) ?? 0) - (perFile.get(a.file) ?? 0),
  );
}

function countUnits(rows: readonly Row[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}

function renderSection(section: Section, rows: readonly Row[], limit: Limit): string {
  const cut = countUnits(section.rows) - countUnits(rows);
  const head = rows.length === 0 || section.tableHead === '' ? [] : [section.tableHead];
  return [
    section.before,
    [...head, ...rows.map((row) => row.text)].join('\n'),
    cut === 0 ? '' : describeCut(section, cut, rows.length === 0, limit.rest),
    section.after,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function describeCut(section: Section, cut: number, all: boolean, rest: string): string {
  const unit = section.unit[cut === 1 ? 0 : 1];
  return `<em>${cut} ${all ? '' : 'more '}${unit} left out here to save space: see ${rest}.</em>`;
}
