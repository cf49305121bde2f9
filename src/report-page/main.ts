import { capRows } from './capped-rows.js';
import { findAll } from './page-model.js';
import type { FilterQuery } from './selection.js';
import { focusOn, openShownList } from './shown-list.js';

// Without this script the page shows everything; with it, the list can be filtered, and the document stays small.

const rows = capRows();
const form = document.querySelector<HTMLFormElement>('form.filter');
if (form !== null) openFilter(form);
else {
  addEventListener('beforeprint', rows.showAll);
  addEventListener('afterprint', rows.cap);
}

function openFilter(filter: HTMLFormElement): void {
  const list = openShownList();
  const status = filter.querySelector('.status');
  const unit = filter.elements.namedItem('rule') === null ? 'place' : 'finding';
  let isWaiting = false;

  function readQuery(): FilterQuery {
    const data = new FormData(filter);
    const read = (name: string) => String(data.get(name) ?? '');
    return {
      rule: read('rule'),
      level: read('level'),
      role: read('role'),
      file: read('file'),
      image: read('image'),
    };
  }

  function refresh(): void {
    isWaiting = false;
    const { count, all } = list.show(readQuery());
    const units = all === 1 ? unit : `${unit}s`;
    if (status !== null)
      status.textContent = count === all ? `${all} ${units}` : `${count} of ${all} ${units}`;
  }

  /** Once for a burst of keys. */
  function refreshSoon(): void {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(refresh);
  }

  function pick(link: HTMLElement): void {
    const [text = ''] = (link.textContent ?? '').split('…');
    filter.reset();
    const field = filter.elements.namedItem(link.dataset['pick'] ?? '');
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = text;
    refresh();
    focusOn(document.querySelector('section.findings:not([hidden]) h2'));
  }

  filter.addEventListener('input', refreshSoon);
  filter.addEventListener('reset', refreshSoon);
  filter.addEventListener('submit', (event) => event.preventDefault());
  for (const link of findAll(document, 'a[data-pick]'))
    link.addEventListener('click', (event) => {
      event.preventDefault();
      pick(link);
    });
  addEventListener('beforeprint', () => {
    rows.showAll();
    list.showWhole(readQuery());
  });
  addEventListener('afterprint', () => {
    rows.cap();
    list.show(readQuery());
  });
  filter.hidden = false;
  refresh();
}
