import { runArithmetic } from '../expansion/arithmetic.js';
import { expandText } from '../expansion/expanded-words.js';
import { unknownWord } from '../expansion/unknown-fragments.js';
import type { ScriptNode } from '../syntax/script-tree.js';
import { showsFlag } from '../values/shell-value.js';
import type { ScriptRun } from './script-run.js';
import type { ShellState } from './shell-state.js';

/** `[[ … ]]` and `(( … ))`. */
export function runTest(
  { text, isArithmetic }: Extract<ScriptNode, { kind: 'test' }>,
  state: ShellState,
  run: ScriptRun,
): void {
  if (!run.step()) return;
  if (isArithmetic) {
    runArithmetic(text, state, run);
    return;
  }
  if (/-(?:eq|ne|lt|le|gt|ge|v)\b/.test(text.value)) runArithmetic(text, state, run);
  const shown = expandText(text, state, run);
  // what a pattern with `=~` finds
  const isShowing = shown.some(({ value }) => showsFlag(value.replace(/(?:^|\s)-[A-Za-z]\s/g, ' ')));
  if (!isShowing || !text.value.includes('=~')) return;
  run.opened.add('$BASH_REMATCH');
  state.set('BASH_REMATCH', { values: [[unknownWord(text.as('$BASH_REMATCH'), run)]], isExported: false });
}
