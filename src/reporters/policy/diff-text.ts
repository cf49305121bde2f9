import { joinMessages, type Message, own } from '../../core/message.js';
import type { ChangedReference, ReferenceVerdict } from '../../core/policy-diff/policy-diff.js';
import type { Finding } from '../../core/report.js';
import { leaveOutSubject } from '../text/subject.js';

/** `blocked by unapproved, unpinned`, `approved, by an exception`. */
export function describeVerdict({ state, findings }: ReferenceVerdict): string {
  if (state === 'absent') return 'not judged';
  const open = findings.filter(isCounted);
  const rules = [...new Set(open.map(({ rule }) => rule))].join(', ');
  if (state !== 'approved') return `${state === 'warned' ? 'warned of' : 'blocked'} by ${rules}`;
  const excuses = [
    ...(findings.some(({ waiver }) => waiver !== null) ? ['by an exception'] : []),
    ...(findings.some(({ existing }) => existing) ? ['by the baseline'] : []),
  ];
  return ['approved', ...excuses].join(', ');
}

/** What is found now and was not, one sentence for each finding, without the name of the image and the list of what is allowed. */
export function describeNew({ before, after }: ChangedReference): readonly Message[] {
  const old = new Set(before.findings.filter(isCounted).map(identify));
  const known = new Map<string, Message>();
  for (const finding of after.findings)
    if (isCounted(finding) && !old.has(identify(finding)))
      known.set(finding.message, describeFinding(finding));
  return [...known.values()];
}

const isCounted = ({ waiver, existing }: Finding): boolean => waiver === null && !existing;

const identify = ({ rule, level, message }: Finding): string => JSON.stringify([rule, level, message]);

function describeFinding(finding: Finding): Message {
  const { allowed, message } = finding;
  const short =
    allowed === null
      ? finding
      : { ...finding, message: message.slice(0, allowed.start).trimEnd(), foreign: cutForeign(finding) };
  return joinMessages([own(`${finding.rule}: `), leaveOutSubject(short)]);
}

/** The foreign parts of what is left. */
function cutForeign({ foreign, allowed }: Finding): Finding['foreign'] {
  return foreign.filter(({ end }) => allowed === null || end <= allowed.start);
}
