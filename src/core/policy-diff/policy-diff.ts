import type { ImageUse, Place } from '../dockerfile/reading.js';
import { placeExactly } from '../dockerfile/uses/exact-place.js';
import { isOpen } from '../judge/verdict.js';
import type { FileReading, Finding } from '../report.js';
import { compareText } from '../text-order.js';

/** What a policy makes of one reference. `absent`: it does not look at it. */
export type ReferenceState = 'blocked' | 'warned' | 'approved' | 'absent';

/** What a policy says about one reference. */
export interface ReferenceVerdict {
  readonly state: ReferenceState;
  /** What is found, waived and existing findings too, in the order of the report. */
  readonly findings: readonly Finding[];
}

/** `reason`: the state is the same for another reason. `judged`, `unjudged`: only one of the two policies looks at it. */
export type ChangeKind = 'blocked' | 'warned' | 'approved' | 'reason' | 'judged' | 'unjudged';

/** The most urgent first. */
export const CHANGE_KINDS: readonly ChangeKind[] = [
  'blocked',
  'warned',
  'unjudged',
  'approved',
  'reason',
  'judged',
];

/** A reference that two policies judge differently. */
export interface ChangedReference {
  readonly kind: ChangeKind;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Null: only what is written is known, or it is about a file. */
  readonly image: string | null;
  readonly written: string;
  readonly before: ReferenceVerdict;
  readonly after: ReferenceVerdict;
}

export interface PolicyDiff {
  /** Order: kind, file, line, column. */
  readonly changes: readonly ChangedReference[];
  /** References that at least one of the policies looks at. */
  readonly references: number;
}

/** Every reference of a repository, under one policy. */
export interface JudgedReferences {
  note(file: FileReading): void;
  finish(findings: readonly Finding[]): ReadonlyMap<string, JudgedReference>;
}

interface JudgedReference extends Pick<ChangedReference, 'file' | 'line' | 'column' | 'image' | 'written'> {
  readonly findings: Finding[];
}

export function openReferences(): JudgedReferences {
  const references = new Map<string, JudgedReference>();
  function find(file: string, place: Place, image: string | null, written: string): JudgedReference {
    const { line: exact, column } = placeExactly(place);
    const line = Math.max(1, exact);
    const key = JSON.stringify([file, line, column, image ?? `written ${written}`]);
    const known = references.get(key) ?? { file, line, column, image, written, findings: [] };
    references.set(key, known);
    return known;
  }
  return {
    note({ file, images, openBases = [] }) {
      for (const use of [...images, ...openBases]) find(file, use, findImage(use), use.written);
    },
    finish(findings) {
      for (const finding of findings)
        find(finding.file, finding, finding.image, finding.written).findings.push(finding);
      return references;
    },
  };
}

const findImage = ({ image, replacedBy }: ImageUse): string | null =>
  replacedBy === null ? image : replacedBy.image;

/** What becomes of each reference where one policy takes the place of another. */
export function comparePolicies(
  before: ReadonlyMap<string, JudgedReference>,
  after: ReadonlyMap<string, JudgedReference>,
): PolicyDiff {
  const keys = new Set([...before.keys(), ...after.keys()]);
  const changes = [...keys].flatMap((key): ChangedReference[] => {
    const [old, now] = [before.get(key), after.get(key)];
    const reference = now ?? old;
    if (reference === undefined) return [];
    const [one, other] = [toVerdict(old), toVerdict(now)];
    const kind = findKind(one, other);
    const { file, line, column, image, written } = reference;
    return kind === null ? [] : [{ kind, file, line, column, image, written, before: one, after: other }];
  });
  return {
    changes: changes.sort(
      (one, other) =>
        CHANGE_KINDS.indexOf(one.kind) - CHANGE_KINDS.indexOf(other.kind) ||
        compareText(one.file, other.file) ||
        one.line - other.line ||
        one.column - other.column ||
        compareText(one.image ?? one.written, other.image ?? other.written),
    ),
    references: keys.size,
  };
}

function toVerdict(reference: JudgedReference | undefined): ReferenceVerdict {
  if (reference === undefined) return { state: 'absent', findings: [] };
  const { findings } = reference;
  const open = findings.filter(isOpen);
  const blocks = open.some(({ level }) => level === 'block');
  return { state: blocks ? 'blocked' : open.length > 0 ? 'warned' : 'approved', findings };
}

function findKind(before: ReferenceVerdict, after: ReferenceVerdict): ChangeKind | null {
  if (before.state === after.state)
    return describeReasons(before) === describeReasons(after) ? null : 'reason';
  if (after.state === 'absent') return 'unjudged';
  return after.state === 'approved' && before.state === 'absent' ? 'judged' : after.state;
}

/** All that is found; of what counts also in which words. What else the policy approves is not a reason. */
function describeReasons({ findings }: ReferenceVerdict): string {
  const reasons = findings.map((finding) => {
    const { rule, level, role, waiver, existing, message, fix } = finding;
    const words = rule === 'unapproved' || !isOpen(finding) ? [] : [message, fix?.replacement ?? null];
    return JSON.stringify([rule, level, role, existing, waiver?.owner, waiver?.reason, ...words]);
  });
  return reasons.sort().join('\n');
}
