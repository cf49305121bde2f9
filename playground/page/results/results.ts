import type { Problem } from '../../../src/core/report.js';
import type { ImageWalk, RoleSteps } from '../../judge/image-walk.js';
import { make } from '../element.js';
import type { JudgeAnswer } from '../judge-client.js';
import { showFinding, showProblem } from './finding-item.js';
import type { Jump } from './jump.js';
import { openWalk, type WalkItem } from './walk-item.js';

/** More would take longer to draw than to read. */
const MAX_ITEMS = 200;

/** Everything below the texts. */
export interface Results {
  show(answer: JudgeAnswer): void;
  showSteps(index: number, explained: readonly RoleSteps[]): void;
}

export function openResults(place: HTMLElement, jump: Jump): Results {
  /** Which images people folded or unfolded themselves. */
  const chosen = new Map<string, boolean>();
  let items: readonly WalkItem[] = [];

  function showImages(walks: readonly ImageWalk[]): readonly HTMLElement[] {
    const hasFindings = walks.some(({ findings }) => findings.length > 0);
    items = walks.map((walk, index) => {
      const key = JSON.stringify([walk.line, walk.column, walk.image, walk.written, walk.role]);
      const isOpen = chosen.get(key) ?? (hasFindings ? walk.findings.length > 0 : index === 0);
      const item = openWalk(walk, isOpen, jump);
      const { details } = item;
      // a press says what people want; the event `toggle` also comes from drawing
      details.querySelector('summary')?.addEventListener('click', () => chosen.set(key, !details.open));
      return item;
    });
    return items.map(({ details }) => details);
  }

  function showAnswer(answer: JudgeAnswer): readonly HTMLElement[] {
    if (answer.kind === 'failed' || answer.kind === 'usage') return [];
    if (answer.kind === 'policy') return listProblems('The policy', answer.problems, jump);
    const { report, walks, left, others } = answer;
    return [
      ...showSection(
        'The Dockerfile',
        'ul',
        others.slice(0, MAX_ITEMS).map((finding) => showFinding(finding, jump, 'place')),
        others.length,
      ),
      ...showSection('Images that BuildKit would pull', 'div', showImages(walks), walks.length + left),
      ...listProblems('Notes', report.problems, jump),
    ];
  }

  return {
    show(answer) {
      items = [];
      place.replaceChildren(...showAnswer(answer));
    },
    showSteps: (index, explained) => items[index]?.showSteps(explained),
  };
}

function listProblems(title: string, problems: readonly Problem[], jump: Jump): readonly HTMLElement[] {
  const shown = problems.slice(0, MAX_ITEMS).map((problem) => showProblem(problem, jump));
  return showSection(title, 'ul', shown, problems.length);
}

function showSection(
  title: string,
  list: 'ul' | 'div',
  items: readonly HTMLElement[],
  count: number,
): readonly HTMLElement[] {
  if (count === 0) return [];
  const left = count - items.length;
  return [
    make(
      'section',
      {},
      make('h2', {}, title),
      make(list, { class: 'items' }, ...items),
      ...(left === 0 ? [] : [make('p', {}, `And ${left} more, which only the command line lists.`)]),
    ),
  ];
}
