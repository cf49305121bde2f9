import type { Finding } from '../../core/report.js';
import {
  type Cluster,
  countPlaces,
  groupBySubject,
  type SubjectGroup,
  type Telling,
  tellOnce,
} from '../groups/finding-groups.js';
import type { SharedWords } from '../groups/said-once.js';
import { totalByRule } from '../groups/totals.js';
import { adviceOf, quoteText } from '../text/message-text.js';
import { leaveOutSubject } from '../text/subject.js';
import { describeDecision, listRoles, renderAdvice, renderText, renderTitle } from './terminal-finding.js';
import { fillParts, type Page } from './terminal-page.js';
import { renderPlaces } from './terminal-places.js';
import { renderExcerpt } from './terminal-source.js';
import { countOf } from './terminal-style.js';

/** What the totals say next to a rule, by the rule. */
export type Shared = ReadonlyMap<Finding['rule'], SharedWords>;

/** Image by image: what is wrong with it once, then the places. */
export function* renderByImage(
  groups: readonly SubjectGroup[],
  page: Page,
  shared: Shared,
): Generator<string> {
  for (const group of groups)
    yield [
      ...renderName(group, page),
      ...group.clusters.flatMap((cluster) => renderCluster(cluster, group, page, shared)),
      '',
    ].join('\n');
}

/** Rule by rule: each wording once, then the images that it is said of. */
export function* renderByRule(findings: readonly Finding[], page: Page): Generator<string> {
  for (const { findings: own } of totalByRule(findings))
    for (const { finding, places } of tellOnce(own)) {
      const groups = groupBySubject(places);
      yield [
        ...renderTitle(finding, listFacts(finding, places, [countImages(groups)]), page),
        ...renderWords(finding, page),
        ...groups.flatMap((group) => [
          ...(group.name === null ? [] : renderName(group, page, 4)),
          ...renderPlaces(group.findings, page, group.name === null ? 4 : 6),
        ]),
        '',
      ].join('\n');
    }
}

function countImages(groups: readonly SubjectGroup[]): string {
  const images = groups.filter(({ name }) => name !== null).length;
  const places = countOf(
    groups.reduce((sum, group) => sum + group.places, 0),
    'place',
  );
  return images > 1 ? `${countOf(images, 'image')} in ${places}` : places;
}

function renderName({ name, places }: SubjectGroup, { style, context }: Page, indent = 0): string[] {
  const shown = name === null ? 'Not judged' : quoteText(name);
  const space = ' '.repeat(indent);
  const [title = '', ...more] = fillParts([shown, countOf(places, 'place')], ' ·', indent + 2, context);
  const head = title.startsWith(shown)
    ? `${style.bold(shown)}${style.dim(title.slice(shown.length))}`
    : style.bold(title);
  return [`${space}${head}`, ...more.map((line) => `${space}  ${style.dim(line)}`)];
}

function renderCluster(
  { tellings, places }: Cluster,
  group: SubjectGroup,
  page: Page,
  shared: Shared,
): string[] {
  const count = countPlaces(places);
  const some = count < group.places ? [`${countOf(count, 'place')}`] : [];
  const [only] = places;
  const paint = places.some(({ level }) => level === 'block') ? page.style.red : page.style.yellow;
  return [
    ...tellings.flatMap(({ finding }) => [
      ...renderTitle(finding, listFacts(finding, places, some), page),
      ...renderWords(finding, page, shared),
    ]),
    ...renderPlaces(places, page),
    ...(count === 1 && only !== undefined ? renderExcerpt(only.file, only, paint, page) : []),
  ];
}

/** What is to know besides the words: for what, how often, and by which line of the policy. */
function listFacts(finding: Finding, places: readonly Finding[], counts: readonly string[]): string[] {
  return [...listRoles(places), ...counts, ...describeDecision(finding.decidedBy)];
}

function renderWords(finding: Telling['finding'], page: Page, shared?: Shared): string[] {
  const { fix, rule } = finding;
  const said = shared?.get(rule);
  const why = leaveOutSubject(finding);
  return [
    ...(said?.why?.text === why.text ? [] : renderText(why, page)),
    ...(fix === null || said?.advice?.text === fix.description ? [] : renderAdvice(adviceOf(fix), page)),
  ];
}
