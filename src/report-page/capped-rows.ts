import { findAll, makeButton } from './page-model.js';
import { focusOn } from './shown-list.js';

/** Rows of a table that are in the document at first. */
const MAX_ROWS = 100;

/** Long tables begin with their first rows. */
export function capRows(): { readonly showAll: () => void; readonly cap: () => void } {
  const tables = findAll(document, 'tbody.rows').map((body) => {
    const rows = [...body.children];
    const button = makeButton('more-rows');
    button.textContent = `Show all ${rows.length}`;
    button.hidden = true;
    body.closest('table')?.after(button);
    const table = { body, rows, button, isCapped: rows.length > MAX_ROWS };
    button.addEventListener('click', () => {
      table.isCapped = false;
      show();
      focusOn(rows[MAX_ROWS]);
    });
    return table;
  });

  function show(isWhole = false): void {
    for (const { body, rows, button, isCapped } of tables) {
      const capped = isCapped && !isWhole;
      body.replaceChildren(...(capped ? rows.slice(0, MAX_ROWS) : rows));
      button.hidden = !capped;
    }
  }

  show();
  return { showAll: () => show(true), cap: () => show() };
}
