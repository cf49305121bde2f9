import type { UnknownTexts } from '../../unknown-texts.js';
import { parseExpression } from '../expression.js';
import { splitTopLevel, stripBrackets } from '../expressions/splitting.js';

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
  const inner = /^\$\{\{([\s\S]*)\}\}$/.exec(expression)?.[1];
  if (inner === undefined || rest.length > 0) return false;
  return before + after === '' ? isOwnExpression(inner) : isOwnText(before, inner, after);
}

/** `isFinal`: nothing comes after it where it is false. */
function isOwnExpression(source: string, isFinal = true): boolean {
  const alternatives = splitTopLevel(source, '||');
  return alternatives.every((alternative, index) => {
    const operands = splitTopLevel(alternative, '&&');
    // of the last one what comes before could be the result too: `false`
    const isLast = isFinal && index === alternatives.length - 1;
    return (operands.length === 1 || !isLast) && isOwnOperand(operands.at(-1) ?? '', isLast);
  });
}

function isOwnOperand(operand: string, isLast: boolean): boolean {
  const inner = stripBrackets(operand);
  if (inner !== operand.trim()) return isOwnExpression(inner, isLast);
  const format = /^format\s*\(\s*'([^']*)\{0\}([^']*)'\s*,([^,()]*)\)$/i.exec(inner);
  if (format !== null) return isOwnText(format[1] ?? '', format[3] ?? '', format[2] ?? '');
  const parsed = parseExpression(inner);
  if (parsed?.kind === 'literal') return parsed.text === '';
  return OWN.has(propertyOf(inner) ?? '');
}

function isOwnText(before: string, source: string, after: string): boolean {
  if (PREFIX.test(before) && after === '') return isOwnExpression(source);
  return PULL.test(before) && /^\/(?:head|merge)$/.test(after) && NUMBERS.has(propertyOf(source) ?? '');
}

/** The property of the context `github` that an expression is, in lower case. */
export function propertyOf(source: string): string | null {
  const parsed = parseExpression(source);
  return parsed?.kind === 'property' && parsed.context === 'github'
    ? parsed.path.join('.').toLowerCase()
    : null;
}
