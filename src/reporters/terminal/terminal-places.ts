import { listGroups } from '../../core/grouping.js';
import type { Finding } from '../../core/report.js';
import { countPlaces } from '../groups/finding-groups.js';
import { describeBuiltBy, findBuilder } from '../text/built-by.js';
import { quoteText, writePath } from '../text/message-text.js';
import { fillLines, fillParts, type Page } from './terminal-page.js';
import { countOf } from './terminal-style.js';

/** Lines of places of one image on a screen; a file or a pipe gets all of them. */
const MAX_LINES = 20;

/** The places of findings, a line for each file: `api/Dockerfile:3, 17`, and the build that it needs. */
export function renderPlaces(findings: readonly Finding[], page: Page, indent = 4): string[] {
  const space = ' '.repeat(indent);
  const groups = listGroups(findings, (finding) => JSON.stringify([finding.file, writeBuilder(finding)]));
  const most = page.context.width === null || groups.length === MAX_LINES + 1 ? groups.length : MAX_LINES;
  const left = countPlaces(groups.slice(most).flat());
  const rest = `… and ${countOf(left, 'more place', 'more places')}: --format concise lists them all`;
  return [
    ...groups
      .slice(0, most)
      .flatMap((group) =>
        fillParts(listParts(group), ',', indent + 2, page.context).map(
          (line, index) => `${space}${index === 0 ? '' : '  '}${line}`,
        ),
      ),
    ...(left === 0
      ? []
      : fillLines(rest, indent + 2, page.context).map((line) => `${space}${page.style.dim(line)}`)),
  ];
}

/** `api/Dockerfile:3`, or the file as a whole. */
export function describePlace({ file, line }: Pick<Finding, 'file' | 'line'>): string {
  return `${writePath(file)}${line > 0 ? `:${line}` : ''}`;
}

function listParts(group: readonly [Finding, ...Finding[]]): string[] {
  const { file } = group[0];
  const [first = 0, ...others] = new Set(group.map(({ line }) => line));
  const parts = [describePlace({ file, line: first }), ...others.map(String)];
  return [...parts, ...writeBuilder(group[0])];
}

/** The build that a finding needs, or that makes a Dockerfile of its file. */
function writeBuilder(finding: Finding): string[] {
  const { aboutBuild, decidedBy } = finding;
  const { name, file, line } = (aboutBuild && decidedBy?.builds) ?? findBuilder(finding) ?? {};
  if (name === undefined || file === undefined || line === undefined) return [];
  return [`${describeBuiltBy(finding)} ${quoteText(name)} (${describePlace({ file, line })})`];
}
