import type { TracedText } from '../../../traced-text.js';
import { runApart } from '../running/ending/subshells.js';
import { print } from '../running/redirections.js';
import type { ScriptRun } from '../running/script-run.js';
import { OUTPUT, type ShellState } from '../running/shell-state.js';
import { STDIN, STDOUT, withStream } from '../running/streams/descriptor-table.js';
import { Stream } from '../running/streams/stream.js';
import { distinct, isText, type ShellValue } from '../values/shell-value.js';
import type { Alternatives } from './fragments.js';
import { unknownFragment } from './unknown-fragments.js';

/** Runs `$( … )`: what it prints where that is known. */
export function captureOutput(
  written: TracedText,
  isQuoted: boolean,
  state: ShellState,
  run: ScriptRun,
): Alternatives {
  if (!run.step()) return [[unknownFragment(written, isQuoted, run)]];
  const isOld = written.value.startsWith('`');
  const inner = isOld
    ? withoutEscapes(written.slice(1, written.value.length - 1))
    : written.slice(2, written.value.length - 1);
  const within = state.clone();
  const before = run.isShowing;
  run.isShowing = false;
  within.set(OUTPUT, { values: ['unset'], isExported: false });
  within.streams = withStream(within.streams, STDOUT, undefined);
  const { options } = state;
  within.options = { ...options, stops: options.stops && (options.stopsWithin || run.dialect.stopsWithin) };
  const printed = runApart(within, run, () => run.runText(inner, within));
  if (run.isShowing) run.opened.add(written.value);
  run.isShowing ||= before;
  const values = distinct(printed?.values ?? ['unset']);
  return values.map((value) => {
    if (value === 'unset') return [];
    if (!isText(value) || value.value.includes('\0')) return [unknownFragment(written, isQuoted, run)];
    const text = value.slice(0, value.value.replace(/\n+$/, '').length);
    return [{ text: text.framed(written), quoting: isQuoted ? 'single' : 'none', splits: !isQuoted }];
  });
}

/** Runs `<( … )` or `>( … )`, which has a shell of its own; what it prints. */
export function runPiped(written: TracedText, state: ShellState, run: ScriptRun): readonly ShellValue[] {
  if (!run.step()) return ['outer'];
  const within = state.clone();
  if (written.value.startsWith('<')) {
    within.set(OUTPUT, { values: ['unset'], isExported: false });
    within.streams = withStream(within.streams, STDOUT, undefined);
  } else {
    print(['outer'], state);
    within.streams = withStream(within.streams, STDIN, new Stream('pipe', ['outer']));
  }
  const printed = runApart(within, run, () =>
    run.runText(written.slice(2, written.value.length - 1), within),
  );
  return printed?.values ?? ['unset'];
}

function withoutEscapes(text: TracedText): TracedText {
  return /\\[\\$`]/.test(text.value) ? text.as(text.value.replace(/\\([\\$`])/g, '$1')) : text;
}
