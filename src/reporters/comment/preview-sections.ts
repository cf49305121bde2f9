import type { PreviewedReference } from '../../core/judge/preview.js';
import { renderMessage } from '../text/message-text.js';
import type { Section } from './document-sections.js';
import { renderImage, renderPlace, renderRule } from './finding-cells.js';
import { countOf, fold, frameNote, renderTableHead, toRow } from './finding-sections.js';
import type { RenderContext } from './render-context.js';

const UNIT = ['reference', 'references'] as const;
const TROUBLES = {
  invalid: 'The edited policy cannot be used',
  unknown: 'What the edit changes is not known',
} as const;
/** More are folded. */
const OPEN_ROWS = 5;

/** What an edited policy would change once it is merged; empty if the policy is not edited. */
export function listPreview(context: RenderContext): Section[] {
  const { preview } = context;
  if (preview === null) return [];
  const lead = '#### This change edits the policy\n\nIt is judged by the policy at its base, not by its own.';
  if (preview.trouble !== null) {
    const { kind, reason } = preview.trouble;
    return [frameNote(`${lead} <b>${TROUBLES[kind]}:</b> ${renderMessage(reason)}`)];
  }
  const { newlyPass, newlyFail } = preview;
  const count = newlyPass.length + newlyFail.length;
  if (count === 0) return [frameNote(`${lead} The edit does not change any result here.`)];
  const changes = [
    newlyPass.length === 0 ? '' : `<b>${countOf(newlyPass.length, UNIT)} would newly pass</b>`,
    newlyFail.length === 0 ? '' : `<b>${countOf(newlyFail.length, UNIT)} would newly fail</b>`,
  ];
  return [
    frameNote(`${lead} With the edit, ${changes.filter((change) => change !== '').join(' and ')}.`),
    {
      ...(count > OPEN_ROWS ? fold('Which ones') : { before: '', after: '' }),
      tableHead: renderTableHead('Image', 'After the edit'),
      rows: [
        ...newlyPass.map((use) => renderChange(use, '✅ would newly pass', context)),
        ...newlyFail.map((use) => renderChange(use, '❌ would newly fail', context)),
      ],
      unit: UNIT,
      rank: 3,
      optional: false,
    },
  ];
}

function renderChange(use: PreviewedReference, change: string, context: RenderContext) {
  const subject = [renderImage(use), renderPlace({ ...use, endLine: use.line }, context)];
  const rules = use.rules.map((rule) => renderRule(rule, context)).join(', ');
  return toRow(use, subject.filter((line) => line !== '').join('<br>'), `${change}<br>${rules}`);
}
