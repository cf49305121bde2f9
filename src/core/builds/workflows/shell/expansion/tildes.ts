import type { TracedText } from '../../../traced-text.js';
import type { ScriptRun } from '../running/script-run.js';
import type { ShellState } from '../running/shell-state.js';
import { readTarget } from '../syntax/written-targets.js';
import { isText } from '../values/shell-value.js';
import type { Alternatives, TextReading } from './fragments.js';
import { valuesOf } from './parameter-values.js';

/** What may stand behind a tilde: nothing, a place in the list of folders, or the name of a user. */
const PREFIX = /~(?:[A-Za-z_][\w.-]*|[+-]?\d*)/y;

/** Whether a tilde counts; `maybe`: in some shells, or where more stands around it. */
type Place = boolean | 'maybe';

/** What a tilde without quotes becomes; null: it means itself. `isPlainBefore`: so does what is written before it. */
export function expandTilde(
  word: TracedText,
  at: number,
  place: { readonly reading: TextReading; readonly isPlainBefore: boolean },
  state: ShellState,
  run: ScriptRun,
): { readonly length: number; readonly options: Alternatives } | null {
  PREFIX.lastIndex = at;
  const found = PREFIX.exec(word.value);
  if (found === null) return null;
  const [prefix] = found;
  const end = at + prefix.length;
  const counts = at === 0 || place.isPlainBefore ? placeOf(word.value, at, place.reading, run) : false;
  if (counts === false || !/^[/:]?$/.test(word.value.slice(end, end + 1))) return null;
  const written = word.slice(at, end);
  const folders: Alternatives = foldersOf(written, state, run).map((text) => [
    { text, quoting: 'single', splits: false },
  ]);
  const own: Alternatives = counts === true ? [] : [[{ text: written, quoting: 'none', splits: false }]];
  return { length: prefix.length, options: [...own, ...folders] };
}

function placeOf(source: string, at: number, reading: TextReading, run: ScriptRun): Place {
  if (run.dialect.isPowerShell) return at === 0 && reading !== 'assigned' && reading !== 'operand';
  const isColon = source[at - 1] === ':';
  switch (reading) {
    case 'assigned':
      return at === 0 || isColon;
    case 'operand':
      return at === 0 ? true : isColon && 'maybe';
    case 'item':
      return at === 0;
    case 'word': {
      if (at === 0) return true;
      // a word of bash that looks like an assignment is read like one, unless it keeps to POSIX
      const { dialect } = run;
      if (dialect.isPlain || dialect.keepsPiped) return false;
      const start = readTarget(source)?.end;
      const isValue = start !== undefined && (at === start || (at > start && isColon));
      return isValue && (dialect.keepsAssigned === 'maybe' ? 'maybe' : true);
    }
    default:
      return false;
  }
}

/** The home folder where it is known; any other one is not. */
function foldersOf(written: TracedText, state: ShellState, run: ScriptRun): readonly TracedText[] {
  if (/^~\+0?$/.test(written.value)) return [written.as(run.texts.standIn('$PWD'))];
  const unknown = written.as(run.texts.standIn(written.value));
  if (written.value !== '~') return [unknown];
  const values = valuesOf({ name: 'HOME', subscript: null, isOptional: false }, state, run);
  return values.map((value) => (isText(value) ? value.framed(written) : unknown));
}
