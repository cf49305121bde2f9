import { listGroups } from '../../core/grouping.js';
import { cutMessage, type Message } from '../../core/message.js';
import type { Finding } from '../../core/report.js';
import { adviceOf, messageOf } from '../text/message-text.js';
import { leaveOutSubject } from '../text/subject.js';
import { findSubject } from './subjects.js';

/** What most findings say the policy allows, to say it only once; null if none does. */
export function findAllowed(findings: readonly Finding[]): Message | null {
  return findMost(findings.map((finding) => [finding, readAllowed(finding)]))?.message ?? null;
}

/** The finding without what the report says elsewhere. */
export function leaveOutAllowed(finding: Finding, said: Message | null): Finding {
  const { allowed } = finding;
  if (said === null || allowed === null || readAllowed(finding)?.text !== said.text) return finding;
  return { ...cutOut(finding, Math.max(0, allowed.start - 1), allowed.end), allowed: null };
}

/** The finding without what the policy allows, for a format that has one line. */
export function leaveOutAnyAllowed(finding: Finding): Finding {
  return leaveOutAllowed(finding, readAllowed(finding));
}

/** The finding without the sentence that names its build, which a list of places says place by place. */
export function leaveOutBuild(finding: Finding): Finding {
  const { aboutBuild } = finding;
  if (aboutBuild === undefined) return finding;
  const { aboutBuild: _, ...rest } = cutOut(finding, Math.max(0, aboutBuild.start - 1), aboutBuild.end);
  return rest;
}

/** Words that are the same for so many images are said once, next to their rule. */
const LEAST_SHARED = 3;

/** What most images with findings of one rule share; null if few do. */
export interface SharedWords {
  readonly why: Message | null;
  readonly advice: Message | null;
}

/** By the rule. */
export function findSharedWords(findings: readonly Finding[]): ReadonlyMap<Finding['rule'], SharedWords> {
  return new Map(
    listGroups(findings, ({ rule }) => rule).map((group) => [
      group[0].rule,
      {
        why: findShared(group, (finding) => leaveOutSubject(leaveOutBuild(finding))),
        advice: findShared(group, ({ fix }) => fix && adviceOf(fix)),
      },
    ]),
  );
}

function findShared(
  findings: readonly Finding[],
  toMessage: (finding: Finding) => Message | null,
): Message | null {
  const named = findings.filter((finding) => findSubject(finding).name !== null);
  const images = new Set(named.map((finding) => findSubject(finding).key)).size;
  const most = findMost(named.map((finding) => [finding, toMessage(finding)]));
  return most !== null && most.subjects.size >= Math.max(LEAST_SHARED, images / 2) ? most.message : null;
}

interface Said {
  readonly message: Message;
  readonly subjects: Set<string>;
  count: number;
}

/** What is said the most often. */
function findMost(sayings: readonly (readonly [Finding, Message | null])[]): Said | null {
  const known = new Map<string, Said>();
  for (const [finding, message] of sayings) {
    if (message === null) continue;
    const said = known.get(message.text) ?? { message, subjects: new Set<string>(), count: 0 };
    said.subjects.add(findSubject(finding).key);
    said.count += 1;
    known.set(message.text, said);
  }
  const [most] = [...known.values()].sort((one, other) => other.count - one.count);
  return most ?? null;
}

/** `allowed` is before the build in the message, so cutting either leaves the place of the other right or unneeded. */
function cutOut(finding: Finding, start: number, end: number): Finding {
  const { text, foreign } = cutMessage(messageOf(finding), start, end);
  const { aboutBuild } = finding;
  const shift = end - start;
  const moved =
    aboutBuild === undefined || aboutBuild.start < end
      ? {}
      : { aboutBuild: { start: aboutBuild.start - shift, end: aboutBuild.end - shift } };
  return { ...finding, message: text, foreign, ...moved };
}

function readAllowed(finding: Finding): Message | null {
  const { allowed } = finding;
  if (allowed === null) return null;
  const message = messageOf(finding);
  return cutMessage(cutMessage(message, allowed.end, message.text.length), 0, allowed.start);
}
