import type { Via } from '../../../src/core/dockerfile/reading.js';
import type { ExplanationStep } from '../../../src/core/judge/explanation/step.js';
import { cutText, shortenDigest, showHidden } from '../../../src/reporters/text/hostile-text.js';
import type { ImageWalk, RoleSteps } from '../../judge/image-walk.js';
import { MARKS, type Mark } from '../editor.js';
import { make } from '../element.js';
import { showMessage } from '../message-nodes.js';
import { findMark, showFinding } from './finding-item.js';
import { type Jump, showDecision, showPlace } from './jump.js';

const INSTRUCTIONS: Readonly<Record<Via, string>> = {
  from: 'FROM',
  'copy-from': 'COPY --from',
  'mount-from': 'RUN --mount=from',
  syntax: '# syntax',
  onbuild: 'ONBUILD',
  context: 'SOURCE_DATE_EPOCH',
  sbom: 'SBOM',
  run: 'image',
};

const SIGNS: Readonly<Record<Mark, string>> = { block: '✖', warn: '▲', settled: '○', decides: '✔' };

/** The worst of what is found about an image. */
export function findWorst({ findings }: ImageWalk): Mark | null {
  const marks: ReadonlySet<Mark> = new Set(findings.map(findMark));
  return MARKS.find((mark) => marks.has(mark)) ?? null;
}

/** A reference as it is shown, folded. */
export interface WalkItem {
  readonly details: HTMLDetailsElement;
  /** Adds the way from what is written to the verdict; one for each role that makes a difference. */
  showSteps(explained: readonly RoleSteps[]): void;
}

export function openWalk(walk: ImageWalk, isOpen: boolean, jump: Jump): WalkItem {
  const mark = findWorst(walk);
  const rules = [...new Set(walk.findings.map(({ rule }) => rule))];
  const name = cutText(shortenDigest(walk.written === '' ? (walk.image ?? '') : walk.written), 120);
  const line = `line ${Math.max(1, walk.line)}`;
  const steps = make('div', {});
  const details = make(
    'details',
    { class: `walk ${mark ?? 'fine'}` },
    make(
      'summary',
      {},
      make('span', { class: 'sign', 'aria-hidden': 'true' }, SIGNS[mark ?? 'decides']),
      make('code', {}, showHidden(name)),
      make('span', { class: 'about' }, `${INSTRUCTIONS[walk.via]}, ${walk.role}, ${line}`),
      make('span', { class: 'result' }, rules.length === 0 ? 'nothing to report' : rules.join(', ')),
    ),
    steps,
    ...(walk.findings.length === 0
      ? []
      : [make('ul', {}, ...walk.findings.map((finding) => showFinding(finding, jump, 'no place')))]),
  );
  details.open = isOpen;
  return {
    details,
    showSteps(explained) {
      const lists = explained.map((each) =>
        make('dl', {}, ...each.steps.flatMap((step) => showStep(step, walk, jump))),
      );
      steps.replaceChildren(...lists);
    },
  };
}

function showStep(
  { step, result, decidedBy, at }: ExplanationStep,
  walk: ImageWalk,
  jump: Jump,
): readonly HTMLElement[] {
  const place = at === null ? null : at.line === walk.line ? walk : { line: at.line, column: 1 };
  const decision = [
    ...(place === null ? [] : [' · ', showPlace('dockerfile', place, jump)]),
    ...(decidedBy === null ? [] : [' · ', ...showDecision(decidedBy, jump)]),
  ];
  return [
    make('dt', {}, step.replaceAll('-', ' ')),
    make('dd', { class: `step-${step}` }, ...showMessage(result), ...decision),
  ];
}
