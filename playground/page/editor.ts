import type { Place } from '../../src/core/dockerfile/reading.js';
import { make } from './element.js';

/** What is shown next to a line, the worst first. */
export const MARKS = ['block', 'warn', 'settled', 'decides'] as const;
export type Mark = (typeof MARKS)[number];

const SIGNS: Readonly<Record<Mark, string>> = { block: '✖', warn: '▲', settled: '○', decides: '•' };
/** More would not be seen. */
const MAX_MARKS = 500;

/** A text field with numbered lines, some of them marked. */
export interface Editor {
  readonly area: HTMLTextAreaElement;
  showMarks(marks: ReadonlyMap<number, Mark>): void;
  /** To be called when the text was changed by the page, not by typing. */
  showNumbers(): void;
  /** Takes people to a place; line 0 is the file as a whole. */
  select(place: Pick<Place, 'line' | 'column'> & Partial<Place>): void;
}

export function openEditor(area: HTMLTextAreaElement): Editor {
  const numbers = make('pre', { class: 'numbers' });
  const signs = make('div', { class: 'signs' });
  const stripes = make('div', { class: 'stripes' });
  const gutter = make('div', { class: 'gutter', 'aria-hidden': 'true' }, signs, numbers);
  const sheet = make('div', { class: 'sheet', 'aria-hidden': 'true' }, stripes);
  area.before(gutter, sheet);
  let count = 0;

  function follow(): void {
    for (const moved of [numbers, signs, stripes]) moved.style.transform = `translateY(${-area.scrollTop}px)`;
  }

  function showNumbers(): void {
    const lines = area.value.split('\n').length;
    if (lines !== count) numbers.textContent = Array.from({ length: lines }, (_, at) => at + 1).join('\n');
    count = lines;
    follow();
  }

  area.addEventListener('scroll', follow);
  area.addEventListener('input', showNumbers);
  return {
    area,
    showNumbers,
    showMarks(marks) {
      const shown = [...marks].slice(0, MAX_MARKS);
      signs.replaceChildren(...shown.map(([line, mark]) => showAt(line, mark, SIGNS[mark])));
      stripes.replaceChildren(...shown.map(([line, mark]) => showAt(line, mark, '')));
    },
    select({ line, column, endLine = line, endColumn = column }) {
      const [start, end] = [findOffset(area.value, line, column), findOffset(area.value, endLine, endColumn)];
      area.focus();
      area.setSelectionRange(start, Math.max(start, end));
      area.scrollTop = (Math.max(line, 1) - 3) * (area.scrollHeight / Math.max(count, 1));
    },
  };
}

function showAt(line: number, mark: Mark, sign: string): HTMLElement {
  const element = make('div', { class: mark }, sign);
  element.style.setProperty('--line', String(Math.max(line, 1) - 1));
  return element;
}

function findOffset(text: string, line: number, column: number): number {
  let start = 0;
  for (let at = 1; at < line; at += 1) {
    const end = text.indexOf('\n', start);
    if (end === -1) return text.length;
    start = end + 1;
  }
  const end = text.indexOf('\n', start);
  return Math.min(start + Math.max(column, 1) - 1, end === -1 ? text.length : end);
}
