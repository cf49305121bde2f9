import { CHANGE_KINDS, type ChangeKind, type PolicyDiff } from '../../core/policy-diff/policy-diff.js';
import { fillLines } from '../terminal/terminal-page.js';
import { countOf, formatCount } from '../terminal/terminal-style.js';
import { shortenDigest, showHidden } from '../text/hostile-text.js';
import { quoteText, writeMessage, writePath } from '../text/message-text.js';
import type { CoveragePaper } from './coverage-terminal.js';
import { CHANGE_WORDS, type ChangeGroup, type DiffReport, groupChanges } from './diff-report.js';
import { describeNew, describeVerdict } from './diff-text.js';

/** Images of one kind, and places of one image, that a screen shows. */
const MAX_IMAGES = 10;
const MAX_PLACES = 3;

const MARKS: Record<ChangeKind, string> = {
  blocked: '✖',
  warned: '▲',
  unjudged: '▲',
  approved: '✔',
  reason: '·',
  judged: '✔',
};

/** `policy --diff` for people: totals, then each image once for each change, with its places. */
export function* renderDiff(report: DiffReport, paper: CoveragePaper): Generator<string> {
  const { diff, revision, before, after } = report;
  const { style } = paper;
  yield `${style.bold(writePath(after.source))}  ${showHidden(quoteText(revision))} → working tree\n`;
  if (before === null)
    yield* indent(`There is no policy at ${quoteText(revision)}, so nothing was judged there.`, paper);
  yield* indent(describeTotals(diff), paper);
  for (const [kind, groups] of groupChanges(diff)) {
    const places = groups.reduce((sum, { places: all }) => sum + all.length, 0);
    yield `\n${style.bold(`${CHANGE_WORDS[kind][1]} (${formatCount(places)})`)}\n`;
    // without a policy before, this is everything that is fine
    const isShort = kind === 'judged' && before === null;
    const most = paper.width === null && !isShort ? groups.length : isShort ? 0 : MAX_IMAGES;
    for (const group of groups.slice(0, most)) yield* renderGroup(kind, group, paper);
    const more = groups.length - most;
    if (more > 0)
      yield style.dim(
        `  ${most === 0 ? '' : '… and '}${countOf(more, 'image')}${most === 0 ? '' : ' more'}; --format json lists all\n`,
      );
  }
}

/** `3 newly blocked · 117 as before`. */
function describeTotals({ changes, references }: PolicyDiff): string {
  const same = references - changes.length;
  if (changes.length === 0) return `nothing changes: ${countOf(same, 'reference')} as before`;
  const parts = CHANGE_KINDS.flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [`${formatCount(count)} ${CHANGE_WORDS[kind][0]}`];
  });
  return [...parts, `${formatCount(same)} as before`].join(' · ');
}

function* renderGroup(
  kind: ChangeKind,
  { example, places }: ChangeGroup,
  paper: CoveragePaper,
): Generator<string> {
  const { style, width } = paper;
  const { image, written, file, before, after } = example;
  const name = image ?? (written === '' ? file : written);
  const count = places.length === 1 ? '' : ` · ${countOf(places.length, 'place')}`;
  const paint = kind === 'blocked' ? style.red : kind === 'approved' ? style.green : style.yellow;
  yield `  ${paint(MARKS[kind])} ${style.bold(quoteText(shortenDigest(name)))}${count}\n`;
  const states =
    kind === 'reason' ? describeVerdict(after) : `${describeVerdict(before)} → ${describeVerdict(after)}`;
  yield* indent(states, paper, 4);
  for (const message of describeNew(example)) yield* indent(writeMessage(message), paper, 4);
  const shown = width === null ? places : places.slice(0, MAX_PLACES);
  const more = places.length - shown.length;
  const listed = shown.map((place) => `${writePath(place.file)}:${place.line}`).join(', ');
  for (const line of indent(`${listed}${more > 0 ? ` and ${more} more` : ''}`, paper, 4))
    yield style.dim(line);
}

function* indent(text: string, { width }: CoveragePaper, columns = 2): Generator<string> {
  for (const line of fillLines(text, columns, { width })) yield `${' '.repeat(columns)}${line}\n`;
}
