import type { InlineException } from '../dockerfile/inline-exceptions.js';
import type { ImageUse, OpenValue, Place, Reading, Role } from '../dockerfile/reading.js';
import { raiseLevel } from '../level.js';
import type { Policy } from '../policy/policy.js';
import { describeTreatment } from '../policy/query/path-treatment.js';
import type { Finding } from '../report.js';
import { INPUT_RULES, NAMELESS } from '../rules/index.js';

/** The findings of one version of a file; `reading` is null where the file has no bytes. */
export interface JudgedVersion {
  readonly found: readonly Finding[];
  readonly reading: Reading | null;
  /** Whether files of the repository describe how it is built. */
  readonly isDescribed: boolean;
  /**
   * How far the base was read from the same, but for builds that are hardly meant for the file: what refuses it did so before.
   * `pulling`: all that takes part in which images are pulled, so that an argument without a value hides nothing new.
   */
  readonly readAlike?: 'wholly' | 'pulling' | 'no';
}

/**
 * Marks findings that the base revision of the file has too: the same rule about the same image in the same role, or about one
 * that shipped and is built on now, at least as severe and not waived there. An image that no build of the base pulled excuses none that is pulled now: a context or
 * value that a build no longer gives lets in what is written. A value that cannot be known is the same one where the same
 * build and the file write the same. Where the file could not be read to its end, what says so counts unless the base was
 * read from the same.
 */
export function markExisting(head: JudgedVersion, base: JudgedVersion): readonly Finding[] {
  const known = new Map<string, Finding['level']>();
  const certaintyInBase = openCertainty(base);
  const doubtsInBase = openDoubts(base);
  for (const finding of base.found) {
    if (finding.waiver !== null) continue;
    for (let certainty = certaintyInBase(finding); certainty >= 0; certainty--) {
      for (const doubt of doubtsInBase(finding)) {
        for (const role of listExcused(finding)) {
          const key = identify({ ...finding, role }, certainty, doubt);
          known.set(key, raiseLevel(known.get(key) ?? finding.level, finding.level));
        }
      }
    }
  }
  if (known.size === 0) return head.found;
  const certaintyInHead = openCertainty({ ...head, isDescribed: true });
  const doubtsInHead = openDoubts(head);
  const isRefused = head.reading === null || head.reading.problem !== null;
  return head.found.map((finding) => {
    const { rule, level, waiver } = finding;
    const hides = isRefused && NAMELESS.has(rule) && !isExcused(rule, head.readAlike);
    const counts = hides || finding.madeOf === null;
    if (waiver !== null || counts) return finding;
    const certainty = certaintyInHead(finding);
    const isKnown = doubtsInHead(finding).every((doubt) => {
      const before = known.get(identify(finding, certainty, doubt));
      return before !== undefined && raiseLevel(before, level) === before;
    });
    return isKnown ? { ...finding, existing: true } : finding;
  });
}

/** The roles in which an image is old: one that shipped may also be built on, which takes it out of what ships. */
function listExcused({ role, image }: Finding): readonly (Role | null)[] {
  return role === 'final' && image !== null ? [role, 'build'] : [role];
}

/** Whether what stops the reading of a file is known to have stopped it at the same before the same. */
function isExcused(rule: Finding['rule'], readAlike: JudgedVersion['readAlike'] = 'no'): boolean {
  return readAlike === 'wholly' || (readAlike === 'pulling' && rule === 'unresolved');
}

/**
 * How sure it is that an image is pulled: 0, no build needs it; 1, one may; 2, one that a file describes does. What is about
 * no image counts as pulled. Where no file describes a build, whatever a build may need is pulled.
 */
function openCertainty({ reading, isDescribed }: JudgedVersion): (finding: Finding) => number {
  if (reading === null) return () => 2;
  const { images, openBases = [] } = reading;
  const pulled = new Set<string>();
  const built = new Set<string>();
  const place = ({ line, column }: Place): string => `${line}:${column}`;
  for (const use of [...images, ...openBases]) {
    if (use.reachable) pulled.add(place(use));
    const image = use.replacedBy === null ? use.image : use.replacedBy.image;
    if (use.builds !== undefined) built.add(`${place(use)} ${image}`);
  }
  return (finding) => {
    if (finding.role === null) return 2;
    if (!pulled.has(place(finding))) return 0;
    return !isDescribed || built.has(`${place(finding)} ${finding.image}`) ? 2 : 1;
  };
}

const NO_DOUBT: readonly string[] = [''];

/** What is written where the name of an image cannot be known, in the file and in each build that decides it. */
function openDoubts({ reading }: JudgedVersion): (finding: Finding) => readonly string[] {
  const place = ({ line, column, written }: Place & { readonly written: string }): string =>
    `${line}:${column} ${written}`;
  const doubts = new Map<string, readonly string[]>();
  for (const use of [...(reading?.images ?? []), ...(reading?.openBases ?? [])]) {
    if (use.doubts === undefined && use.source === undefined) continue;
    const describe = (source: string | undefined, known: string): string =>
      source === undefined ? known : JSON.stringify([source, known]);
    const own =
      use.doubts?.map(({ known, source }) => describe(source ?? use.source, known)) ??
      [...NO_DOUBT, ...(use.given ?? [])].map((known) => describe(use.source, known));
    doubts.set(place(use), [...(doubts.get(place(use)) ?? []), ...own]);
  }
  if (doubts.size === 0) return () => NO_DOUBT;
  return (finding) => (NAMELESS.has(finding.rule) ? (doubts.get(place(finding)) ?? NO_DOUBT) : NO_DOUBT);
}

/** What is pulled only where builds are run, by all that files say of it: in each build what takes part there. */
export function describeOutside(use: ImageUse, role: Role | null): NonNullable<Finding['outside']> | null {
  const { doubts, image, written, source } = use;
  if (doubts === undefined || image !== null) return null;
  const build = use.builds?.[0]?.name ?? use.build?.name ?? 'a build';
  const text = source === undefined ? [written] : [written, source];
  // one build may do several things
  const distinct = new Map(doubts.map((doubt) => [JSON.stringify([doubt.own, doubt.whole]), doubt]));
  const all = [...distinct.values()].map((doubt) => doubt.whole ?? doubt.own);
  const whole = JSON.stringify([role, ...text, all.sort()]);
  const isWhole = (doubt: OpenValue): boolean =>
    doubt.whole === undefined && (doubt.source === undefined || doubt.source === source);
  const unnamed = describeUnnamed(use, role);
  if (doubts.every(isWhole)) return { build, identity: whole, ...unnamed };
  const parts = doubts.map((doubt) => JSON.stringify([doubt.source ?? source ?? null, doubt.own]));
  const identity = JSON.stringify([role, written, [...new Set(parts)].sort()]);
  return { build, identity, whole, ...unnamed };
}

/** The same without the names of the builds. Two that do the same are two: one more is not the same any more. */
function describeUnnamed(
  { doubts = [], written, source }: ImageUse,
  role: Role | null,
): Pick<NonNullable<Finding['outside']>, 'unnamed'> {
  if (doubts.some(({ unnamed }) => unnamed === undefined)) return {};
  const parts = doubts.map((doubt) => JSON.stringify([doubt.source ?? source ?? null, doubt.unnamed]));
  return { unnamed: JSON.stringify([role, written, parts.sort()]) };
}

/**
 * Whether the policy selects both paths by the same overrides, exceptions and builds. Only then does a finding in the old place
 * excuse one in the new place: moving a Dockerfile out of `examples/` is a change.
 */
export function isTreatedAlike(policy: Policy, one: string, other: string): boolean {
  if (one === other) return true;
  return describeTreatment(policy, one) === describeTreatment(policy, other);
}

/** Without the mark where the same finding has none in another comparison. */
export function withoutUncovered(
  marked: readonly Finding[],
  compared: readonly Finding[],
): readonly Finding[] {
  const describe = ({ rule, line, column, image, written, role }: Finding): string =>
    JSON.stringify([rule, line, column, image, written, role]);
  const fresh = new Set(compared.filter(({ existing }) => !existing).map(describe));
  return marked.map((finding) =>
    finding.existing && fresh.has(describe(finding)) ? { ...finding, existing: false } : finding,
  );
}

/** What the base has without the lines that a comment there excepts: what was excepted was never accepted as it is. */
export function withoutExcepted(
  findings: readonly Finding[],
  inline: readonly InlineException[],
): readonly Finding[] {
  const excepted = new Set(
    inline.flatMap((exception) => ('coversLine' in exception ? exception.coversLine : [])),
  );
  return findings.filter(({ line }) => !excepted.has(line));
}

function identify({ rule, image, role, written, madeOf }: Finding, certainty: number, doubt: string): string {
  // what the name of an image is made of is among the doubts
  const parts = INPUT_RULES.includes(rule) ? madeOf : null;
  return JSON.stringify([rule, image ?? `written ${written}`, role, certainty, doubt, parts]);
}
