import type { ImageUse, Reading, ReadingProblem } from '../dockerfile/reading.js';
import { type Message, own, say } from '../message.js';
import type { FileReading, Finding } from '../report.js';
import type { Judged, PlannedFix, ReferenceChange, Sources, ToldBuild } from './fix.js';

/** Why edits cannot stay. */
export interface EditObjection {
  /** A sentence without its full stop. */
  readonly why: Message;
  /** The path of the file that shows it; null: any of them may be to blame. */
  readonly path: string | null;
}

/**
 * Why edits do not do what they are meant to and nothing else; null if they do: every other reference, stage, problem and
 * build is as before, the findings are gone, and there is no new one.
 */
export function findObjection(
  fixes: readonly PlannedFix[],
  before: Judged,
  after: Judged,
  nameOf: Sources['nameOf'],
): EditObjection | null {
  const changes = new Map(fixes.flatMap((fix) => fix.changes).map((change) => [identify(change), change]));
  return (
    compareBuilds(fixes, before.told, after.told) ??
    compareFiles(before.report.files, after.report.files, (path, use) => {
      const file = nameOf(path);
      if (typeof file !== 'string') return undefined;
      const image = use.replacedBy?.image ?? null;
      const ofContext = image === null ? undefined : changes.get(identify({ ...use, file, context: image }));
      return ofContext ?? changes.get(identify({ ...use, file, context: null }));
    }) ??
    compareFindings(fixes, before, after)
  );
}

const object = (why: Message, path: string | null = null): EditObjection => ({ why, path });

function identify({
  file,
  line,
  column,
  endColumn,
  written,
  context,
}: Omit<ReferenceChange, 'instead'>): string {
  return JSON.stringify([file, line, column, endColumn, written, context]);
}

/** What becomes of a reference once the edits are made; undefined: nothing. */
type Expect = (path: string, use: ImageUse) => ReferenceChange | undefined;

function compareFiles(
  before: readonly FileReading[],
  after: readonly FileReading[],
  expect: Expect,
): EditObjection | null {
  if (before.length !== after.length) return object(own('other files would be read'));
  for (const [index, one] of before.entries()) {
    const other = after[index];
    if (other === undefined || one.file !== other.file) return object(own('other files would be read'));
    const isSame =
      describeRest(one) === describeRest(other) &&
      isSameSet(
        one.images.map((use) => describeUse(use, expect(one.file, use))),
        other.images.map((use) => describeUse(use)),
      ) &&
      isSameSet(
        (one.openBases ?? []).map((use) => describeUse(use)),
        (other.openBases ?? []).map((use) => describeUse(use)),
      );
    if (!isSame) return object(say`something else in ${one.file} would be read differently`, one.file);
  }
  return null;
}

/** All of a reference but its columns, which edits on the same line move. */
function describeUse(use: ImageUse, change?: ReferenceChange): string {
  const { line, via, role, stage, reachable, invalid, unresolved, replacedBy, unknown } = use;
  const { ownRole, alsoAs, copiedIn, claim, written, image } = use;
  const instead = change?.context === null ? change.instead : undefined;
  const inContext = change === undefined || change.context === null ? replacedBy?.image : change.instead;
  const context = replacedBy && [replacedBy.context, inContext, replacedBy.stage];
  const what = instead ?? written;
  const isRead = instead === undefined ? image !== null : true;
  return JSON.stringify([
    [line, via, role, stage, reachable, invalid, unresolved, context, unknown],
    [ownRole, alsoAs, copiedIn, claim?.context, what, isRead],
  ]);
}

function describeRest({
  stages,
  problem,
  otherProblems,
  missingTargets,
  frontendDifference,
}: Reading): string {
  const describeProblem = ({ line, phase, message, unresolved }: ReadingProblem) =>
    [line, phase, message, unresolved] as const;
  return JSON.stringify([
    stages.map(({ line, name, reachable, base }) => [
      [line, name, reachable, base.kind],
      base.kind === 'stage' ? base.stage : null,
    ]),
    problem && describeProblem(problem),
    otherProblems?.map(describeProblem),
    missingTargets,
    frontendDifference && [frontendDifference.line, frontendDifference.since],
  ]);
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  const [left, right] = [new Set(one), new Set(other)];
  return left.size === right.size && [...left].every((item) => right.has(item));
}

function compareBuilds(
  fixes: readonly PlannedFix[],
  before: readonly ToldBuild[],
  after: readonly ToldBuild[],
): EditObjection | null {
  const given = new Map(
    fixes
      .flatMap((fix) => fix.given)
      .flatMap(({ key, value, instead, builds }) =>
        builds.map((origin) => [JSON.stringify([origin, key, value]), instead] as const),
      ),
  );
  const find = (origin: string, key: string, value: string): string | undefined =>
    given.get(JSON.stringify([origin, key, value])) ??
    (key.startsWith('contexts.') ? given.get(JSON.stringify([origin, 'contexts', value])) : undefined);
  const isSame =
    before.length === after.length &&
    before.every(({ origin, rest, values }, index) => {
      const other = after[index];
      if (other === undefined || other.rest !== rest || other.values.size !== values.size) return false;
      return [...values].every(([key, value]) => {
        const now = other.values.get(key);
        return now === value || (now !== undefined && now === find(origin, key, value));
      });
    });
  return isSame ? null : object(own('another value of a build would change'));
}

/** Findings are counted by their line, because columns move. */
function compareFindings(fixes: readonly PlannedFix[], before: Judged, after: Judged): EditObjection | null {
  const expected = count(before.report.findings);
  const fixed = count(fixes.flatMap(({ findings }) => findings));
  for (const [key, { all }] of fixed) {
    const known = expected.get(key);
    if (known !== undefined) expected.set(key, { ...known, all: known.all - all });
  }
  const found = count(after.report.findings);
  for (const [key, { all, blocking, finding }] of found) {
    const known = expected.get(key) ?? { all: 0, blocking: 0 };
    if (all > known.all)
      return object(
        fixed.has(key)
          ? say`the finding ${finding.rule} would remain`
          : say`the replacement ${finding.written} would be ${finding.rule}`,
        finding.file,
      );
    if (blocking > known.blocking)
      return object(say`${finding.rule} would block ${finding.written}`, finding.file);
  }
  // what cannot be read, or told, must not be covered up either
  for (const [key, { all, finding }] of expected)
    if (UNKNOWN.has(finding.rule) && (found.get(key)?.all ?? 0) < all)
      return object(say`${finding.file} would be read by a different frontend`, finding.file);
  const errors = (judged: Judged) => judged.report.problems.filter(({ level }) => level === 'error').length;
  return errors(after) > errors(before) ? object(own('the run would end with an error')) : null;
}

const UNKNOWN: ReadonlySet<string> = new Set(['unreadable', 'unresolved']);

interface Counted {
  readonly all: number;
  readonly blocking: number;
  readonly finding: Finding;
}

function count(findings: readonly Finding[]): Map<string, Counted> {
  const counted = new Map<string, Counted>();
  for (const finding of findings) {
    if (finding.waiver !== null) continue;
    const key = JSON.stringify([finding.file, finding.line, finding.rule, finding.via]);
    const known = counted.get(key) ?? { all: 0, blocking: 0, finding };
    const blocking = known.blocking + (finding.level === 'block' && !finding.existing ? 1 : 0);
    counted.set(key, { all: known.all + 1, blocking, finding });
  }
  return counted;
}
