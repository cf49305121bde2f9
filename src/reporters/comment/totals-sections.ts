import type { Finding } from '../../core/report.js';
import { groupBySubject, rankLevel, type SubjectGroup } from '../groups/finding-groups.js';
import { rankImages, sumPlaces, totalByRule } from '../groups/totals.js';
import type { Section } from './document-sections.js';
import { renderImage, renderRule } from './finding-cells.js';
import { countOf, renderTableHead } from './finding-sections.js';
import type { RenderContext } from './render-context.js';

/** Fewer findings are read sooner than their totals. */
const FEW = 10;
/** More images are only counted; fewer are easily seen in the rows below. */
const MAX_IMAGES = 10;

const PLACE_UNIT = ['place', 'places'] as const;
const IMAGE_UNIT = ['more image', 'more images'] as const;

/** How often each rule is broken, and by which images, if there is much to read. */
export function listTotals(findings: readonly Finding[], context: RenderContext): Section[] {
  if (findings.length <= FEW) return [];
  const images = rankImages(groupBySubject(findings));
  return [totalRules(findings, context), ...(images.length > MAX_IMAGES ? totalImages(images) : [])];
}

function totalRules(findings: readonly Finding[], context: RenderContext): Section {
  const rows = totalByRule(findings).map(({ rule, blocking, warnings, images, files }) => {
    const counts = [
      ...(blocking === 0 ? [] : [`${blocking} blocking`]),
      ...(warnings === 0 ? [] : [countOf(warnings, ['warning', 'warnings'])]),
      ...(images === 0 ? [] : [countOf(images, ['image', 'images'])]),
      ...(files === 0 ? [] : [countOf(files, ['file', 'files'])]),
    ];
    return `| ${renderRule(rule, context)} | ${counts.join(' · ')} |`;
  });
  return frameTable(renderTableHead('Rule', 'Findings'), rows);
}

/** The images in the most places; those in one place are found as quickly below. */
function totalImages(images: readonly SubjectGroup[]): Section[] {
  const shown = images.filter(({ places }) => places > 1).slice(0, MAX_IMAGES);
  if (shown.length === 0) return [];
  const others = images.filter((group) => !shown.includes(group));
  const rows = shown.map((group) => {
    const mark = rankLevel(group.findings) === 0 ? '❌' : '⚠️';
    return `| ${mark} ${renderImage({ image: group.name, written: '' })} | ${countOf(group.places, PLACE_UNIT)} |`;
  });
  const rest = `<em>and ${countOf(others.length, IMAGE_UNIT)} in ${countOf(sumPlaces(others), PLACE_UNIT)}</em>`;
  return [frameTable(renderTableHead('Image', 'Where'), [...rows, `| ${rest} | |`])];
}

/** A table that is never shortened. */
function frameTable(head: string, rows: readonly string[]): Section {
  const before = [head, ...rows].join('\n');
  return { before, tableHead: '', rows: [], after: '', unit: ['', ''], rank: 0, optional: false };
}
