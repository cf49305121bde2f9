import type { ImageUse, Role } from '../core/dockerfile/reading.js';
import type { Finding } from '../core/report.js';
import { escapeMarkdownCode, renderCode, renderProse } from './hostile-text.js';
import { linkFile } from './links.js';
import type { RenderContext } from './render-context.js';

const ROLE_NAMES: Readonly<Record<Role, string>> = {
  final: 'final stage',
  build: 'build stage',
  copied: 'copied from',
  mounted: 'mounted',
  frontend: 'syntax line',
};

/** `api/Dockerfile:3`, a link to the head commit where there is one. */
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

/** The image as people write it; a digest is shown as its first twelve digits, the line it links to has all of them. */
export function renderImage(use: Pick<ImageUse, 'image' | 'written'>): string {
  const name = use.written === '' ? (use.image ?? '') : use.written;
  const short = name.replace(/(@sha(?:256|512):[0-9a-f]{12})[0-9a-f]+$/, '$1…');
  return name === '' ? '' : `<strong>${renderCode(short)}</strong>`;
}

/** Image, place and role, one below the other. */
export function renderSubject(finding: Finding, context: RenderContext): string {
  const role = finding.role === null ? '' : ` <sub>${ROLE_NAMES[finding.role]}</sub>`;
  return [renderImage(finding), `${renderPlace(finding, context)}${role}`]
    .filter((line) => line !== '')
    .join('<br>');
}

export function renderRule(rule: string, context: RenderContext): string {
  return `[${rule}](${context.docs}/rules/${rule}.md)`;
}

/** Why, with the line of the policy that decides, and what to use instead. */
export function renderReason(finding: Finding, context: RenderContext): string {
  const quoted = [finding.image ?? '', finding.written, finding.file];
  const why = `<strong>${renderRule(finding.rule, context)}</strong> ${renderProse(finding.message, quoted)}${renderDecision(finding, context)}`;
  return finding.fix === null ? why : `${why}<br>${renderFix(finding.fix, quoted)}`;
}

function renderDecision({ decidedBy }: Finding, context: RenderContext): string {
  if (decidedBy === null || decidedBy.line < 1) return '';
  const key = `<code>${escapeMarkdownCode(decidedBy.key, 80)}</code>`;
  const place = { line: decidedBy.line, endLine: decidedBy.line };
  const url =
    decidedBy.file === undefined && context.policy
      ? linkFile(context.policy, context.policy.path, place)
      : null;
  return ` <sub>${renderLink(key, url)}</sub>`;
}

function renderFix(fix: NonNullable<Finding['fix']>, quoted: readonly string[]): string {
  const { description, replacement } = fix;
  const words = renderProse(description, replacement === null ? quoted : [replacement, ...quoted]);
  const shown =
    replacement === null || description.includes(replacement)
      ? ''
      : ` <strong>${renderCode(replacement)}</strong>`;
  return `👉 ${words}${shown}`;
}
