import type { TracedText } from '../../../traced-text.js';
import type { ScriptRun } from '../running/script-run.js';
import type { ShellState } from '../running/shell-state.js';
import { isText } from '../values/shell-value.js';

/** The texts that a variable may have which decides how a shell begins; none: it is not set, or only the runner sets it. */
export function listValues(name: string, state: ShellState, run: ScriptRun): readonly TracedText[] {
  const around = run.start.lookUp(name);
  return (state.get(name)?.values ?? ['outer' as const])
    .flatMap((value) => (value === 'outer' ? (around ?? []) : isText(value) ? value : []))
    .filter(({ value }) => value !== '');
}

/** A path in the home folder, where something here says which one that is. */
export function withHome(path: TracedText, state: ShellState, run: ScriptRun): readonly TracedText[] {
  const homes = path.value.startsWith('~/') ? listValues('HOME', state, run) : [];
  return homes.length === 0 ? [path] : homes.map((home) => path.as(`${home.value}${path.value.slice(1)}`));
}
