import { listGroups, type NonEmpty } from '../../core/grouping.js';
import { compareUrgency } from '../../core/judge/finding-order.js';
import type { Finding } from '../../core/report.js';
import { keyTelling } from '../groups/finding-groups.js';
import { leaveOutBuild } from '../groups/said-once.js';
import { findSubject } from '../groups/subjects.js';
import type { Row } from './document-sections.js';
import { renderReason, renderSubject } from './finding-cells.js';
import type { RowContext } from './render-context.js';

/** What is said of one reference, by all rules that it breaks. */
type Reference = NonEmpty<Finding>;

/** A row for each image and what is wrong with it, with its places; the most urgent first, then those in the most places. */
export function listReasons(findings: readonly Finding[], context: RowContext): Row[] {
  const { groupBy: grouping = 'image' } = context;
  const references = listGroups(findings, (finding) => keyReference(finding, grouping === 'rule')).map(
    sortRules,
  );
  const rows =
    grouping === 'file'
      ? references.map((reference): NonEmpty<Reference> => [reference])
      : listGroups(references, keyReasons);
  return rows
    .toSorted(([[one], ...ones], [[other], ...others]) => {
      const urgency = compareUrgency(one, other);
      return urgency === 0 ? others.length - ones.length : urgency;
    })
    .map((row) => toReasonRow(row, context));
}

/** Findings of several rules about one reference share a row. */
function keyReference({ file, line, column, image, written, rule }: Finding, alone: boolean): string {
  return JSON.stringify([file, line, column, image, written, alone ? rule : null]);
}

function sortRules([first, ...others]: Reference): Reference {
  const [most = first, ...rest] = [first, ...others].toSorted(compareUrgency);
  return [most, ...rest];
}

/** References with the same image of which the same is said share a row. */
function keyReasons(reference: Reference): string {
  const [{ role }] = reference;
  return JSON.stringify([findSubject(reference[0]).key, role, reference.map(keyTelling)]);
}

function toReasonRow(references: NonEmpty<Reference>, context: RowContext): Row {
  const [reference] = references;
  let text: string | null = null;
  return {
    file: reference[0].file,
    // of very many rows most are left out
    get text() {
      text ??= renderRow(references, context);
      return text;
    },
    count: references.reduce((sum, { length }) => sum + length, 0),
    isUnread: reference.every(({ rule }) => rule === 'unreadable'),
  };
}

function renderRow([reference, ...more]: NonEmpty<Reference>, context: RowContext): string {
  const reasons = reference
    .map((finding) => (more.length === 0 ? finding : leaveOutBuild(finding)))
    .map((finding, index) => renderReason(finding, context, index === 0))
    .join('<br>');
  return `| ${renderSubject([reference[0], ...more.map(([finding]) => finding)], context)} | ${reasons} |`;
}
