import type { Finding } from '../../core/report.js';
import { groupBy } from '../groups/subjects.js';
import { quoteText, writePath } from '../text/message-text.js';
import { fillParts, type Page } from './terminal-page.js';

/** The places of findings, a line for each file: `api/Dockerfile:3, 17`, and the build that it needs. */
export function renderPlaces(findings: readonly Finding[], page: Page, indent = 4): string[] {
  const space = ' '.repeat(indent);
  return groupBy(findings, ({ file, aboutBuild, decidedBy }) =>
    JSON.stringify([file, aboutBuild === undefined ? null : decidedBy?.builds]),
  ).flatMap((group) => {
    const lines = fillParts(listParts(group), ',', indent + 2, page.context);
    return lines.map((line, index) => `${space}${index === 0 ? '' : '  '}${line}`);
  });
}

/** `api/Dockerfile:3`, or the file as a whole. */
export function describePlace({ file, line }: Pick<Finding, 'file' | 'line'>): string {
  return `${writePath(file)}${line > 0 ? `:${line}` : ''}`;
}

function listParts(group: readonly [Finding, ...Finding[]]): string[] {
  const { file, aboutBuild, decidedBy } = group[0];
  const [first = 0, ...others] = new Set(group.map(({ line }) => line));
  const parts = [describePlace({ file, line: first }), ...others.map(String)];
  const builds = aboutBuild === undefined ? undefined : decidedBy?.builds;
  if (builds === undefined) return parts;
  const { name, file: where, line } = builds;
  return [...parts, `built by ${quoteText(name)} (${writePath(where)}:${line})`];
}
