import { CHANGE_KINDS } from '../../core/policy-diff/policy-diff.js';
import { countOf, formatCount } from '../terminal/terminal-style.js';
import { renderCode } from '../text/hostile-text.js';
import { renderMessage } from '../text/message-text.js';
import { CHANGE_WORDS, type ChangeGroup, type DiffReport, groupChanges } from './diff-report.js';
import { describeNew, describeVerdict } from './diff-text.js';

/** Places of one image that a row names. */
const MAX_PLACES = 5;

/** `policy --diff --format markdown`: totals, then a table for each kind of change. */
export function* toDiffMarkdown({ diff, revision, before, after }: DiffReport): Generator<string> {
  const { changes, references } = diff;
  yield `### What the change of ${renderCode(after.source)} since ${renderCode(revision)} does\n\n`;
  if (before === null)
    yield `There is no policy at ${renderCode(revision)}, so nothing was judged there.\n\n`;
  yield '| | References |\n|---|---|\n';
  for (const kind of CHANGE_KINDS) {
    const count = changes.filter((change) => change.kind === kind).length;
    if (count > 0) yield `| ${CHANGE_WORDS[kind][0]} | ${formatCount(count)} |\n`;
  }
  yield `| as before | ${formatCount(references - changes.length)} |\n`;
  for (const [kind, groups] of groupChanges(diff)) {
    // without a policy before, this is everything that is fine
    if (kind === 'judged' && before === null) continue;
    yield `\n**${CHANGE_WORDS[kind][1]}**\n\n| Image | Places | Before | Now | |\n|---|---|---|---|---|\n`;
    for (const group of groups) yield renderRow(group);
  }
}

function renderRow({ example, places }: ChangeGroup): string {
  const { image, written, file, before, after } = example;
  const named = places.slice(0, MAX_PLACES).map((place) => renderCode(`${place.file}:${place.line}`));
  const more = places.length - named.length;
  const messages = describeNew(example).map((message) => renderMessage(message));
  const cells = [
    renderCode(image ?? (written === '' ? file : written)),
    `${named.join('<br>')}${more > 0 ? `<br>and ${countOf(more, 'more', 'more')}` : ''}`,
    describeVerdict(before),
    describeVerdict(after),
    messages.join('<br>'),
  ];
  return `| ${cells.join(' | ')} |\n`;
}
