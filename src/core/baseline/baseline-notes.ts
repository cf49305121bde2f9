import { countDays, type Day } from '../day.js';
import { judgeExpiry } from '../judge/exception-expiry.js';
import { type Message, own, say } from '../message.js';
import type { BaselineSummary, FixedRecord, Problem } from '../report.js';
import type { BaselineChange } from './baseline-change.js';
import type { UnusedRecord } from './recorded-findings.js';

/** More are only counted: the command that removes them does not need the names. */
const MAX_NAMED = 3;

interface Circumstances {
  /** Why the policy does not let it excuse anything. */
  readonly refusal: string | null;
  readonly today: Day;
  /** Records that do not say enough to excuse what is there. */
  readonly earlier: readonly UnusedRecord[];
  /** Whether something else blocks in its place, for the same rule. */
  readonly isBack: (fixed: FixedRecord) => boolean;
}

/** What people must know of the baseline: that it excuses nothing, that it soon will not, and what is fixed. */
export function describeBaseline(
  { source, expires, applies, fixed }: BaselineSummary,
  { refusal, today, earlier, isBack }: Circumstances,
): readonly Problem[] {
  const note = (message: Message, line = 0): Problem => {
    const { text, foreign } = message;
    return { file: source, line, column: line === 0 ? 0 : 1, level: 'warning', message: text, foreign };
  };
  return [
    ...(refusal === null ? [] : [note(say`The baseline excuses nothing: ${own(refusal)}.`)]),
    ...(refusal !== null || expires === null
      ? []
      : describeExpiry(expires, today).map((text) => note(own(text)))),
    ...(applies ? nameEarlier(earlier).map(([message, line]) => note(message, line)) : []),
    ...(applies
      ? [
          ...nameMoved(fixed.filter(isMoved)),
          ...nameFixed(
            fixed.filter((record) => !isMoved(record)),
            isBack,
          ),
        ].map(([message, line]) => note(message, line))
      : []),
  ];
}

type MovedRecord = FixedRecord & { readonly movedTo: string };

const isMoved = (record: FixedRecord): record is MovedRecord => record.movedTo !== undefined;

/** What is recorded for files that are gone, and is found in others. */
function nameMoved(moved: readonly MovedRecord[]): readonly (readonly [Message, number])[] {
  const [first] = moved;
  if (first === undefined) return [];
  const advice = own(
    'a file that moves counts as new. If what is there is accepted, merge the baseline that this writes first: base-image-gate check --write-baseline',
  );
  if (moved.length <= MAX_NAMED)
    return moved.map(({ file, movedTo, rule, image, written, line }) => {
      const what = image ?? written;
      const subject = what === null ? own('') : say` of ${what}`;
      return [say`Moved: ${own(rule)}${subject} in ${file} is in ${movedTo} now; ${advice}`, line];
    });
  const places = own(`${countRecords(countTimes(moved))} in files that have moved, such as`);
  return [[say`${places} ${first.file}, which is ${first.movedTo} now; ${advice}`, 0]];
}

function describeExpiry(expires: Day, today: Day): string[] {
  switch (judgeExpiry(expires, today)) {
    case 'expired':
      return [
        `The baseline expired on ${expires} and excuses nothing any more; fix what it records, or give it a later last day.`,
      ];
    case 'expiring': {
      const days = countDays(today, expires);
      const when = days === 0 ? 'today' : `in ${days} ${days === 1 ? 'day' : 'days'}, on ${expires}`;
      return [`The baseline ends ${when}; then what it records blocks as the policy says.`];
    }
    case 'active':
      return [];
  }
}

/** Records of an older version of the gate. */
function nameEarlier(earlier: readonly UnusedRecord[]): readonly (readonly [Message, number])[] {
  if (earlier.length <= MAX_NAMED)
    return earlier.map(({ file, record: { rule, image, written, place } }) => {
      const what = image ?? written;
      const subject = what === null ? own('') : say` of ${what}`;
      return [
        say`Too little is recorded of ${own(rule)}${subject} in ${file} to tell whether it is still the same, so it excuses nothing; ${own(RECORD_AGAIN)}`,
        place.line,
      ];
    });
  const places = `${earlier.length} records, the first in line ${earlier[0]?.record.place.line ?? 0},`;
  return [
    [
      own(
        `${places} say too little to tell whether what is there is still the same, so they excuse nothing; ${RECORD_AGAIN}`,
      ),
      0,
    ],
  ];
}

const RECORD_AGAIN =
  'an older version wrote the baseline. Look at the findings, then write it again: base-image-gate check --write-baseline';

/** What a change lets the baseline excuse besides, which does not count yet. */
export function describeChange({ added, prolonged }: BaselineChange): string[] {
  const later =
    prolonged === 'none' ? 'lets the baseline excuse forever' : `lets the baseline excuse until ${prolonged}`;
  return [
    ...(added === 0
      ? []
      : [
          `This change adds ${added === 1 ? '1 finding' : `${added} findings`} to the baseline; ${added === 1 ? 'it counts' : 'they count'} once it is merged.`,
        ]),
    ...(prolonged === null ? [] : [`This change ${later} what it records, once it is merged.`]),
  ];
}

function nameFixed(
  fixed: readonly FixedRecord[],
  isBack: Circumstances['isBack'],
): readonly (readonly [Message, number])[] {
  if (fixed.length <= MAX_NAMED)
    return fixed.map((record) => [describeFixed(record, isBack(record)), record.line]);
  const back = fixed.filter((record) => record.isUnjudged !== true && isBack(record));
  if (back.length > 0) {
    const left = fixed.filter((record) => !back.includes(record));
    return [
      [own(`${countRecords(countTimes(back))} not the same any more; ${ADVISE_RECORDING}`), 0],
      ...(left.length === 0 ? [] : nameFixed(left, isBack)),
    ];
  }
  const unjudged = countTimes(fixed.filter(({ isUnjudged }) => isUnjudged));
  const gone = countTimes(fixed) - unjudged;
  const isFixed = fixed.some(({ isUnjudged, rule }) => isUnjudged !== true && rule !== 'unresolved');
  const elsewhere = 'in files that are not judged any more';
  const parts =
    gone === 0
      ? [`${countRecords(unjudged)} ${elsewhere}`]
      : [
          // as of each by itself
          `${countRecords(gone)} ${isFixed ? 'fixed' : 'not found any more'}`,
          ...(unjudged === 0 ? [] : [`${unjudged} more ${unjudged === 1 ? 'is' : 'are'} ${elsewhere}`]),
        ];
  return [[own(`${parts.join(', ')}; ${adviseRemoval('them')}`), 0]];
}

const ADVISE_RECORDING =
  'what is there now blocks. If it is accepted, record it where the change goes to: base-image-gate check --write-baseline';

const adviseRemoval = (what: string): string =>
  `remove ${what} from the baseline: base-image-gate check --prune`;

const countRecords = (count: number): string =>
  count === 1 ? '1 finding that the baseline records is' : `${count} findings that the baseline records are`;

const countTimes = (fixed: readonly FixedRecord[]): number =>
  fixed.reduce((sum, { count }) => sum + count, 0);

function describeFixed(record: FixedRecord, isBack: boolean): Message {
  const { file, rule, image, written, count, isUnjudged } = record;
  const what = image ?? written;
  const subject = what === null ? own('') : say` of ${what}`;
  const times = own(count === 1 ? '' : `, ${count} times`);
  if (isBack && isUnjudged !== true)
    return say`Not the same any more: ${own(rule)}${subject} in ${file}${times}; ${own(ADVISE_RECORDING)}`;
  const state = own(nameState(record));
  return say`${state}: ${own(rule)}${subject} in ${file}${times}; ${own(adviseRemoval('it'))}`;
}

function nameState({ rule, isUnjudged, isChanged }: FixedRecord): string {
  if (isUnjudged === true) return 'Not judged any more';
  if (isChanged === true) return 'Not the same any more';
  // a build that gives a value is enough, whatever others give
  return rule === 'unresolved' ? 'Not found any more' : 'Fixed';
}
