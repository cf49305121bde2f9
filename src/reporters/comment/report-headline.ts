import type { Report } from '../../core/report.js';
import { renderCode, renderProse } from '../text/hostile-text.js';
import { renderLink } from './finding-cells.js';
import { BLOCKING_UNIT, countOf, WARNING_UNIT } from './finding-sections.js';
import { linkCommit, linkFile } from './links.js';
import type { RenderContext, RunError } from './render-context.js';

const REFERENCE_UNIT = ['image reference', 'image references'] as const;
const TEMPLATE_UNIT = ['Dockerfile template', 'Dockerfile templates'] as const;
const FILE_UNIT = ['Dockerfile', 'Dockerfiles'] as const;

/** The verdict, as the first line of whatever people see. */
export function renderHeadline(
  report: Report | null,
  error: RunError | null,
  context: RenderContext,
): string {
  if (report === null || error !== null) {
    return `### 🚧 Base images: not judged${error === null ? '' : `, ${renderProse(continueSentence(error.title), [], 200)}`}`;
  }
  return `### ${describeVerdict(report, context)}`;
}

/** A title that continues after a comma. */
export function continueSentence(title: string): string {
  return title.replace(/^(?:The|There|No|A|An)\b/, (word) => word.toLowerCase());
}

function describeVerdict(report: Report, { failOn }: RenderContext): string {
  const { blocking, warnings } = report.counts;
  switch (report.verdict) {
    case 'error':
      return '🚧 Base images: not judged';
    case 'fail':
      return blocking > 0
        ? `❌ Base images: ${countOf(blocking, BLOCKING_UNIT)}`
        : `❌ Base images: ${countOf(warnings, WARNING_UNIT)}, and <code>fail-on: warn</code> is set`;
    case 'warn':
      return blocking > 0
        ? `⚠️ Base images: ${countOf(blocking, BLOCKING_UNIT)}, not enforced${failOn === 'never' ? ' (<code>fail-on: never</code>)' : ''}`
        : `⚠️ Base images: nothing blocks, ${countOf(warnings, WARNING_UNIT)}`;
    case 'pass':
      return `✅ Base images: ${describePass(report)}`;
  }
}

function describePass({ counts }: Report): string {
  if (counts.files === 0) return 'no Dockerfile to judge';
  if (counts.images === 0) return 'none are pulled';
  if (counts.waived + counts.existing > 0) return 'nothing blocks';
  return counts.images === 1 ? 'approved' : `all ${counts.images} approved`;
}

/** What was checked, and by which policy. */
export function renderScope(report: Report, context: RenderContext): string {
  const { files, images } = report.counts;
  const counts = `${countOf(images, REFERENCE_UNIT)} in ${countOf(files, FILE_UNIT)}`;
  const { policy, skippedTemplates = 0 } = report;
  const skipped = skippedTemplates === 0 ? '' : ` ${countOf(skippedTemplates, TEMPLATE_UNIT)} skipped.`;
  if (policy === null) return `${counts}.${skipped}`;
  const source = policy.source.replace(/@([0-9a-f]{40}|[0-9a-f]{64})$/, '');
  const file = renderLink(
    renderCode(source),
    context.policy && linkFile(context.policy, context.policy.path),
  );
  const sha = context.policy?.sha ?? policy.commit;
  const commit =
    sha === undefined
      ? ''
      : ` at ${renderLink(renderCode(sha.slice(0, 7)), context.policy && linkCommit(context.policy))}`;
  return `${counts}, judged by ${file}${commit}.${skipped}`;
}
