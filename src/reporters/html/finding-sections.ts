import type { DecidedBy, Finding, Report } from '../../core/report.js';
import { type Cluster, countPlaces, type Grouping, type Telling } from '../groups/finding-groups.js';
import type { ReportContext } from '../reporter.js';
import { describeLine, listRoles } from '../terminal/terminal-finding.js';
import { countOf } from '../terminal/terminal-style.js';
import { describeBuiltBy, findBuilder } from '../text/built-by.js';
import { adviceOf } from '../text/message-text.js';
import { leaveOutSubject } from '../text/subject.js';
import { renderLink, renderMessage, renderName, renderPath } from './escaped-text.js';
import { describeState, FINDING_STATES, type FindingState, findState } from './finding-state.js';
import { renderExcerpt, renderSingleLine } from './source-excerpt.js';
import { type ToldGroup, tellGroups } from './told-groups.js';

/** What the parts of the page share. */
export interface FindingsContext extends ReportContext {
  /** Where the policy's lines are read. */
  readonly policyFile: string | null;
}

const TITLES: Readonly<Record<FindingState, string>> = {
  open: 'Findings',
  waived: 'Waived by exceptions',
  existing: 'Existing before',
};

/** The parts that these findings make, by the names of their headings. */
export function listStates(findings: readonly Finding[]): readonly (readonly [FindingState, string])[] {
  const states = new Set(findings.map(findState));
  return FINDING_STATES.filter((state) => states.has(state)).map((state) => [state, TITLES[state]]);
}

/** Every finding: those that count, then those that do not. */
export function* renderFindings(
  findings: readonly Finding[],
  report: Report,
  context: ReportContext,
): Generator<string> {
  const inner = { ...context, policyFile: report.policy?.source ?? null };
  for (const state of FINDING_STATES) {
    const own = findings.filter((finding) => findState(finding) === state);
    if (own.length > 0) yield* renderState(own, state, inner);
  }
}

function* renderState(
  findings: readonly Finding[],
  state: FindingState,
  context: FindingsContext,
): Generator<string> {
  const grouping = context.groupBy ?? 'image';
  yield `<section class="findings" data-state="${state}">\n<h2 id="${state}">${TITLES[state]} <span class="count">${countOf(findings.length, 'finding')}</span></h2>\n<ol class="groups">\n`;
  for (const [index, group] of tellGroups(findings, grouping).entries()) {
    yield `<li class="group" id="${state}-${index + 1}">\n<h3>${renderTitle(group, grouping)}</h3>\n`;
    for (const cluster of group.clusters) yield* renderCluster(cluster, grouping, state, context);
    yield '</li>\n';
  }
  yield '</ol>\n</section>\n';
}

function renderTitle({ name, findings }: ToldGroup, grouping: Grouping): string {
  return `${renderSubject(name, grouping)} <span class="count">${countOf(countPlaces(findings), 'place')}</span>`;
}

/** `image` and `file` are what a script looks for. */
function renderSubject(name: string | null, grouping: Grouping): string {
  if (name === null) return 'Not judged';
  if (grouping === 'rule') return name;
  return grouping === 'file' ? renderPath(name, 'file') : renderName(name, 'image');
}

function* renderCluster(
  { tellings, places }: Cluster,
  grouping: Grouping,
  state: FindingState,
  context: FindingsContext,
): Generator<string> {
  yield `<div class="cluster">\n${tellings.map((telling) => renderTelling(telling, state, context)).join('')}<ol class="places">\n`;
  for (const [index, place] of places.entries()) {
    const same = tellings.map((telling) => telling.places[index] ?? place);
    yield renderPlace(place, same, grouping, context);
  }
  yield '</ol>\n</div>\n';
}

/** What is wrong, what to do, and the line of the policy that says so. */
function renderTelling({ finding }: Telling, state: FindingState, context: FindingsContext): string {
  const { rule, level, fix, decidedBy } = finding;
  const counted = state === 'open' ? level : state;
  const advice = fix === null ? '' : `<p class="fix"><b>Fix</b> ${renderFix(fix)}</p>\n`;
  return `<div class="telling" data-rule="${rule}" data-level="${counted}">
<p class="rule"><span class="level ${counted}">${counted}</span> <a href="${context.program.home}/blob/main/docs/rules/${rule}.md">${rule}</a></p>
<p>${renderMessage(leaveOutSubject(finding))}</p>
${advice}${renderDecision(decidedBy, context)}</div>
`;
}

function renderFix(fix: NonNullable<Finding['fix']>): string {
  const { description, replacement } = fix;
  const advice = renderMessage(adviceOf(fix));
  return replacement === null || description.includes(replacement)
    ? advice
    : `${advice}: ${renderName(replacement)}`;
}

function renderDecision(decidedBy: DecidedBy | null, context: FindingsContext): string {
  if (decidedBy === null || decidedBy.line < 1) return '';
  const { key, line, file = context.policyFile } = decidedBy;
  const where = file === null ? '' : `, ${renderPath(file)}`;
  const excerpt = file === null ? '' : renderSingleLine(file, line, context);
  const link = decidedBy.file === undefined ? context.links?.findPolicyLine(line) : null;
  return `<div class="policy"><p>Policy: ${renderName(key)}${where} ${renderLink(`line ${line}`, link)}</p>${excerpt}</div>\n`;
}

/** Where it is, with the lines of the file. `same`: the findings of this place. */
function renderPlace(
  place: Finding,
  same: readonly Finding[],
  grouping: Grouping,
  context: FindingsContext,
): string {
  const { file, line, image, written } = place;
  const name = image ?? written;
  const parts = [
    renderLink(
      grouping === 'file' ? describeLine(place) : `${renderPath(file, 'file')}${line > 0 ? `:${line}` : ''}`,
      context.links?.findPlace(file, place),
    ),
    ...(grouping === 'image' || name === '' ? [] : [renderName(name, 'image')]),
    ...listRoles(same),
    ...renderBuilder(place),
    ...new Set(same.flatMap(describeState)),
  ];
  const roles = [...new Set(same.flatMap(({ role }) => role ?? []))];
  return `<li class="place" data-role="${roles.join(' ')}"><p>${parts.join(' · ')}</p>${renderExcerpt(file, place, context)}</li>\n`;
}

/** The build without which it would not be pulled. */
function renderBuilder(finding: Finding): string[] {
  const { aboutBuild, decidedBy } = finding;
  const needed = aboutBuild === undefined ? undefined : decidedBy?.builds;
  const { name, file, line } = needed ?? findBuilder(finding) ?? {};
  if (name === undefined || file === undefined || line === undefined) return [];
  return [`${describeBuiltBy(finding)} ${renderName(name)} in ${renderPath(file)}:${Math.max(1, line)}`];
}
