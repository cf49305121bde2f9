import { type ByteString, decodeText } from '../../core/dockerfile/go/byte-string.js';
import { placeExactly } from '../../core/dockerfile/uses/exact-place.js';
import type { LeftFinding, PlannedFix } from '../../core/fix/fix.js';
import { groupEdits } from '../../core/fix/text-edits.js';
import type { Finding, Report } from '../../core/report.js';
import type { RuleId } from '../../core/rules/index.js';
import { compareText } from '../../core/text-order.js';
import { fillLines } from '../terminal/terminal-page.js';
import { nameProgram } from '../terminal/terminal-program.js';
import { countOf, openStyle, type Style } from '../terminal/terminal-style.js';
import { shortenDigest } from '../text/hostile-text.js';
import { quoteText, writeMessage, writePath } from '../text/message-text.js';

/** What `fix` did, for people. */
export interface FixReport {
  readonly fixes: readonly PlannedFix[];
  readonly left: readonly LeftFinding[];
  /** A file as it was. */
  readonly read: (name: string) => ByteString;
  /** Nothing was written. */
  readonly isDry: boolean;
  readonly before: Report;
  readonly after: Report;
  /** How the command was started, if not by its name. */
  readonly program: string | null;
  /** The command that says what is left. */
  readonly next: string;
}

interface Paper {
  readonly colors: boolean;
  readonly width: number | null;
}

/** Tells what was changed, what was left and why, and how to go on. */
export function* renderFixes(report: FixReport, paper: Paper): Generator<string> {
  const style = openStyle(paper.colors);
  const { fixes, left, isDry, after, next } = report;
  const changes = listChanges(report);
  const files = new Set(fixes.flatMap(({ edits }) => edits.map(({ file }) => file))).size;
  const fixed = fixes.reduce((sum, { findings }) => sum + findings.length, 0);
  const verb = isDry ? 'would change' : 'changed';
  if (changes.length === 0) yield `${style.bold('Nothing to change')}\n`;
  else
    yield `${style.green(style.bold(`✔ ${verb}`))}  ${countOf(changes.length, 'place')} in ${countOf(files, 'file')}, for ${countOf(fixed, 'finding')}\n`;
  for (const line of changes) yield `  ${line}\n`;
  const sorted = left.toSorted(compareLeft);
  const awaiting = sorted.filter(isAwaiting);
  const others = sorted.filter((one) => !isAwaiting(one));
  if (awaiting.length > 0) yield* describeAwaiting(awaiting, style, paper);
  if (others.length > 0) {
    yield `\n${style.yellow('▲')} ${style.bold(`Left as it is (${others.length}), because a change could not be proved to do only this:`)}\n`;
    for (const group of groupLeft(others)) yield* describeLeft(group, style, paper);
  }
  yield* describeOpen(report, style, paper);
  const { blocking, warnings } = after.counts;
  yield `\n${style.bold('Next:')}\n  ${next}  ${style.dim(
    `# ${isDry ? 'then' : 'now'} ${blocking} blocking, ${countOf(warnings, 'warning')}`,
  )}\n`;
  yield* nameProgram(report.program, style);
}

/** `api/Dockerfile:3  node:20 → node:22`, `api/Dockerfile:4  + --no-cache`, in the order of the files. */
function listChanges({ fixes, read }: FixReport): string[] {
  const groups = groupEdits(fixes.flatMap(({ edits }) => edits));
  return [...groups.keys()].toSorted().flatMap((file) =>
    (groups.get(file) ?? []).map(({ start, end, text }) => {
      const whole = read(file);
      const line = whole.slice(0, start).split('\n').length;
      const [old, now] = [whole.slice(start, end), text.trim()].map((part) => quoteText(decodeText(part)));
      return `${writePath(file)}:${line}  ${start === end ? `+ ${now}` : `${old} → ${now}`}`;
    }),
  );
}

/** Replacements that the policy has to approve first, and where. */
function* describeAwaiting(left: readonly LeftFinding[], style: Style, paper: Paper): Generator<string> {
  const images = new Set(left.map(nameReplacement)).size;
  const lines = new Set(left.map(({ finding }) => describePlace(finding)));
  const head =
    lines.size === 1
      ? '1 replacement is not approved yet: approve it in allow, merge that, then run fix again:'
      : `${lines.size} replacements are not approved yet: ${countOf(images, 'image')}. Approve ${images === 1 ? 'it' : 'them'} in allow, merge that, then run fix again:`;
  const [first = '', ...more] = fillLines(head, 2, paper);
  yield `\n${style.yellow('▲')} ${style.bold(first)}\n`;
  for (const line of more) yield `  ${style.bold(line)}\n`;
  for (const line of lines) yield `  ${line}\n`;
}

/** `api/Dockerfile:3  node:16 → node:22`. */
function describePlace({ fix, image, written, ...finding }: Finding): string {
  const { file, line } = placeExactly(finding);
  const old = fix?.inContext === undefined ? written : (image ?? written);
  const instead = fix?.replacement ?? fix?.inContext ?? '';
  const [from, to] = [old, instead].map((name) => shortenDigest(quoteText(name)));
  return `${writePath(file)}:${line}  ${instead === '' ? from : `${from} → ${to}`}`;
}

const isAwaiting = ({ finding: { fix } }: LeftFinding): boolean => fix?.isUnapproved === true;

const nameReplacement = ({ finding: { fix } }: LeftFinding): string =>
  fix?.replacement ?? fix?.inContext ?? '';

function compareLeft({ finding: one }: LeftFinding, { finding: other }: LeftFinding): number {
  return compareText(one.file, other.file) || one.line - other.line;
}

/** Those with the same reason together. */
function groupLeft(left: readonly LeftFinding[]): Iterable<readonly LeftFinding[]> {
  const groups = new Map<string, LeftFinding[]>();
  for (const one of left) {
    const known = groups.get(writeMessage(one.why));
    if (known === undefined) groups.set(writeMessage(one.why), [one]);
    else known.push(one);
  }
  return groups.values();
}

function* describeLeft(group: readonly LeftFinding[], style: Style, paper: Paper): Generator<string> {
  for (const { finding } of group) {
    yield `  ${describePlace(finding)}  ${style.dim(finding.rule)}\n`;
  }
  const [first] = group;
  if (first === undefined) return;
  for (const part of fillLines(`${writeMessage(first.why)}.`, 4, paper)) yield `    ${part}\n`;
}

/** Findings that a person has to decide about. */
function* describeOpen({ after }: FixReport, style: Style, paper: Paper): Generator<string> {
  const open = after.findings.filter(isOpen);
  if (open.length === 0) return;
  const counts = new Map<RuleId, number>();
  for (const { rule } of open) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const list = [...counts].map(([rule, count]) => `${rule} ${count}`).join(', ');
  yield `\n${style.yellow('▲')} ${countOf(open.length, 'finding')} without a replacement, so a person has to choose: ${list}\n`;
  const lacksDigest = ({ rule, fix }: Finding): boolean =>
    rule === 'unpinned' && fix !== null && /\bdigest\b/.test(fix.description);
  if (!open.some(lacksDigest)) return;
  const advice =
    'Without evidence in the policy nothing is pinned to a digest, because only the registry knows it. A bot such as Renovate or Dependabot can pin.';
  for (const part of fillLines(advice, 4, paper)) yield `    ${part}\n`;
}

function isOpen({ waiver, fix }: Finding): boolean {
  return waiver === null && (fix === null || (fix.replacement === null && fix.inContext === undefined));
}
