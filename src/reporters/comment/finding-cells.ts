import type { ImageUse, Role } from '../../core/dockerfile/reading.js';
import type { NonEmpty } from '../../core/grouping.js';
import type { Finding, Fix } from '../../core/report.js';
import { describeBuiltBy, findBuilder } from '../text/built-by.js';
import { renderCode, shortenDigest } from '../text/hostile-text.js';
import { adviceOf, renderMessage } from '../text/message-text.js';
import { leaveOutSubject } from '../text/subject.js';
import { linkFile } from './links.js';
import type { RenderContext, RowContext } from './render-context.js';

const ROLE_NAMES: Readonly<Record<Role, string>> = {
  final: 'final stage',
  build: 'build stage',
  copied: 'copied image',
  mounted: 'mounted image',
  frontend: 'build frontend',
  run: 'image that is run',
};

function nameRole(role: Role, { via }: Pick<Finding, 'via'>): string {
  return via === 'sbom' ? 'SBOM generator' : ROLE_NAMES[role];
}

/** `api/Dockerfile:3`, with a link to the head commit if there is one. */
export function renderPlace(
  finding: Pick<Finding, 'file' | 'line' | 'endLine'>,
  context: RenderContext,
): string {
  const text = renderCode(`${finding.file}${finding.line > 0 ? `:${finding.line}` : ''}`);
  return renderLink(text, context.head && linkFile(context.head, finding.file, finding));
}

export function renderLink(text: string, url: string | null): string {
  return url === null ? text : `[${text}](${url})`;
}

/** The image as people write it; of a digest only the first twelve digits, since the linked line has all of them. */
export function renderImage(use: Pick<ImageUse, 'image' | 'written'>): string {
  const name = use.written === '' ? (use.image ?? '') : use.written;
  return name === '' ? '' : `<strong>${renderCode(shortenDigest(name))}</strong>`;
}

/** More places of one row are folded. */
const OPEN_PLACES = 3;

/** The image, below it the places where it is written, and of each the place of the build that makes it pulled. */
export function renderSubject(places: NonEmpty<Finding>, context: RowContext): string {
  const count = places.length > 1 ? [`${places.length} places`] : [];
  const title = [renderImage(places[0]), ...count].filter((part) => part !== '').join(' · ');
  return [title, ...renderPlaces(places, context)].filter((line) => line !== '').join('<br>');
}

function renderPlaces(places: NonEmpty<Finding>, context: RowContext): string[] {
  const lines = places
    .slice(0, context.maxPlaces)
    .map((finding) =>
      [renderPlace(finding, context), renderBuilder(finding, context)]
        .filter((line) => line !== '')
        .join('<br>'),
    );
  const left = places.length - lines.length;
  const rest = left === 0 ? [] : [`<em>and ${left} more: see ${context.rest}</em>`];
  if (places.length <= OPEN_PLACES + 1) return [`${lines.join('<br>')}`, ...rest];
  const open = lines.slice(0, OPEN_PLACES);
  const folded = [...lines.slice(OPEN_PLACES), ...rest].join('<br>');
  return [...open, `<details><summary>${places.length - OPEN_PLACES} more</summary>${folded}</details>`];
}

function renderBuilder(finding: Finding, context: RenderContext): string {
  const builder = findBuilder(finding);
  if (builder === null) return '';
  return `${describeBuiltBy(finding)} ${renderCode(builder.name)} in ${renderPlace(builder, context)}`;
}

export function renderRule(rule: string, context: RenderContext): string {
  return `[${rule}](${context.docs}/rules/${rule}.md)`;
}

/** The rule, the image (unless the row already names it) and the line of the policy; then why; then what to do. */
export function renderReason(finding: Finding, context: RenderContext, withRole = true): string {
  const lines = [
    [
      `<strong>${renderRule(finding.rule, context)}</strong>`,
      finding.role === null || !withRole ? '' : nameRole(finding.role, finding),
      renderDecision(finding, context),
    ]
      .filter((part) => part !== '')
      .join(' · '),
    renderMessage(leaveOutSubject(finding)),
    finding.fix === null ? '' : renderFix(finding.fix),
  ];
  return lines.filter((line) => line !== '').join('<br>');
}

function renderDecision({ decidedBy }: Finding, context: RenderContext): string {
  if (decidedBy === null || decidedBy.line < 1) return '';
  const { file, line } = decidedBy;
  if (file !== undefined) return `${renderCode(file)} line ${line}`;
  const url = context.policy && linkFile(context.policy, context.policy.path, { line, endLine: line });
  return renderLink(`policy line ${line}`, url);
}

function renderFix(fix: Fix): string {
  const { description, replacement } = fix;
  const shown =
    replacement === null || description.includes(replacement) ? '' : `: ${renderCode(replacement)}`;
  return `👉 ${renderMessage(adviceOf(fix))}${shown}`;
}
