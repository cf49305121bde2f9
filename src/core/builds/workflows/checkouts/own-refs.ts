import type { UnknownTexts } from '../../unknown-texts.js';
import type { ExpressionNode } from '../expressions/parsing.js';
import { findExpression, listSides, pathOf } from '../expressions/written-expressions.js';

/** What of the event is the commit that the workflow runs for, or a branch or tag of it. */
const OWN = new Set([
  'sha',
  'ref',
  'ref_name',
  'head_ref',
  'event.ref',
  'event.after',
  'event.head_commit.id',
  'event.pull_request.head.sha',
  'event.pull_request.head.ref',
  'event.pull_request.merge_commit_sha',
  'event.merge_group.head_sha',
  'event.merge_group.head_ref',
  'event.merge_group.head_commit.id',
  'event.workflow_run.head_sha',
  'event.workflow_run.head_branch',
  'event.workflow_run.head_commit.id',
  'event.check_run.head_sha',
  'event.check_suite.head_sha',
  'event.check_suite.head_branch',
  'event.release.tag_name',
  'event.deployment.sha',
  'event.deployment.ref',
]);

/** The number of the pull request that the event is about. */
const NUMBERS = new Set(['event.number', 'event.pull_request.number', 'event.issue.number']);

/** Texts around one of them that name the same commit. */
const PREFIX = /^refs\/(?:heads|tags)\/$/;
const PULL = /^refs\/(?:remotes\/)?pull\/$/;

/** Whether a `ref` is this change, as the event names it. `text` may have stand-ins. */
export function isOwnRef(text: string, texts: UnknownTexts): boolean {
  if (text === '') return true;
  const [expression, ...more] = texts.expressionsIn(text);
  if (expression === undefined || more.length > 0) return false;
  const mark = texts.standIn(expression);
  const [before = '', after = '', ...rest] = text.split(mark);
  const node = findExpression(mark, texts)?.node;
  if (node === undefined || rest.length > 0) return false;
  return before + after === '' ? isOwnExpression(node) : isOwnText(before, node, after);
}

/** `isFinal`: nothing comes after it where it is false. */
function isOwnExpression(node: ExpressionNode, isFinal = true): boolean {
  const sides = listSides(node);
  return sides.every((side, index) => {
    const isLast = isFinal && index === sides.length - 1;
    if (side.kind !== 'and') return isOwnOperand(side);
    // of the last one what comes before could be the result too: `false`
    const last = side.parts.at(-1);
    return !isLast && last !== undefined && isOwnExpression(last, false);
  });
}

function isOwnOperand(node: ExpressionNode): boolean {
  if (node.kind === 'literal') return node.value === '' || node.value === null;
  if (node.kind !== 'call' || node.name !== 'format') return OWN.has(propertyOf(node) ?? '');
  const [format, value, ...more] = node.given;
  if (value === undefined || more.length > 0 || format?.kind !== 'literal') return false;
  const [before = '', after, ...rest] = String(format.value).split('{0}');
  return after !== undefined && rest.length === 0 && isOwnText(before, value, after);
}

function isOwnText(before: string, node: ExpressionNode, after: string): boolean {
  if (PREFIX.test(before) && after === '') return isOwnExpression(node);
  return PULL.test(before) && /^\/(?:head|merge)$/.test(after) && NUMBERS.has(propertyOf(node) ?? '');
}

/** The property of the context `github` that an expression is, in lower case. */
export function propertyOf(node: ExpressionNode): string | null {
  return pathOf(node, 'github')?.join('.').toLowerCase() ?? null;
}
