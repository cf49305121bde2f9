import type { Role, Via } from '../../../src/core/dockerfile/reading.js';
import { cutText, shortenDigest, showHidden } from '../../../src/reporters/text/hostile-text.js';
import type { ImageWalk, WalkStep } from '../../judge/image-walk.js';
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

const ROLES: Readonly<Record<Role, string>> = {
  final: 'final',
  build: 'build',
  copied: 'copied',
  mounted: 'mounted',
  frontend: 'frontend',
  run: 'run',
};

const SIGNS: Readonly<Record<Mark, string>> = { block: '✖', warn: '▲', settled: '○', decides: '✔' };

/** The worst of what is found about an image. */
export function findWorst({ findings }: ImageWalk): Mark | null {
  const marks: ReadonlySet<Mark> = new Set(findings.map(findMark));
  return MARKS.find((mark) => marks.has(mark)) ?? null;
}

/** An image, folded: the way from what is written to the verdict. */
export function showWalk(walk: ImageWalk, isOpen: boolean, jump: Jump): HTMLDetailsElement {
  const mark = findWorst(walk);
  const rules = [...new Set(walk.findings.map(({ rule }) => rule))];
  const name = cutText(shortenDigest(walk.written === '' ? (walk.image ?? '') : walk.written), 120);
  const details = make(
    'details',
    { class: `walk ${mark ?? 'fine'}` },
    make(
      'summary',
      {},
      make('span', { class: 'sign', 'aria-hidden': 'true' }, SIGNS[mark ?? 'decides']),
      make('code', {}, showHidden(name)),
      make('span', { class: 'about' }, `${INSTRUCTIONS[walk.via]}, ${ROLES[walk.role]}, line ${walk.line}`),
      make('span', { class: 'result' }, rules.length === 0 ? 'nothing to report' : rules.join(', ')),
    ),
    make(
      'dl',
      {},
      ...walk.steps.flatMap((step) => showStep(step, jump)),
      make('dt', {}, 'place'),
      make('dd', {}, showPlace('dockerfile', walk, jump)),
    ),
    ...(walk.findings.length === 0
      ? []
      : [make('ul', {}, ...walk.findings.map((finding) => showFinding(finding, jump, 'no place')))]),
  );
  details.open = isOpen;
  return details;
}

function showStep({ name, text, decidedBy }: WalkStep, jump: Jump): readonly HTMLElement[] {
  const decision = decidedBy === null ? [] : [' (', ...showDecision(decidedBy, jump), ')'];
  return [make('dt', {}, name), make('dd', {}, ...showMessage(text), ...decision)];
}
