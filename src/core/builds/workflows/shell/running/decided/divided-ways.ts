import type { TracedText } from '../../../../traced-text.js';
import type { ScriptCase, ScriptNode } from '../../syntax/script-tree.js';
import type { ScriptRun } from '../script-run.js';
import type { ShellState, ShellVariable } from '../shell-state.js';
import { readPatterns, readTest, type WordTest } from './tested-words.js';

/** What holds where something has succeeded, and where it has failed; null: it never does. */
export interface Ends {
  readonly passed: ShellState | null;
  readonly failed: ShellState | null;
}

const NAME = /\$\{?([A-Za-z_]\w*)/g;
/** More combinations than people write. */
const MAX_COMBINATIONS = 64;
/** What the shell, the runner or the machine sets, whatever the workflow says. */
const AROUND =
  /^(?:(?:GITHUB|RUNNER|ACTIONS|INPUT|BASH|LC|HIST|COMP|MAIL)_?\w*|CI|PS\d|IFS|OLDPWD|PWD|SHELL|SHLVL|OPT(?:IND|ERR|ARG)|REPLY|PATH|HOME|USER|LOGNAME|TERM|LANG|(?:HOST|OS|MACH)(?:NAME|TYPE)|LINES|COLUMNS|ENV|TMOUT|POSIXLY_CORRECT)$/;

/**
 * What holds after a test, by whether it holds: where it compares words whose texts are known, such as expressions of a
 * workflow once they are put in or variables that the script has set, each way has the values with which it is taken.
 */
export function divideByTest(node: ScriptNode, state: ShellState, run: ScriptRun): Ends {
  return divide(run.dialect.isPowerShell ? null : readTest(node, run), state, run);
}

/** The same by whether the word of a `case` is one of the patterns of a branch. */
export function divideByPatterns(
  node: ScriptCase,
  patterns: TracedText,
  state: ShellState,
  run: ScriptRun,
): Ends {
  return divide(run.dialect.isPowerShell ? null : readPatterns(node, patterns), state, run);
}

function divide(test: WordTest | null, state: ShellState, run: ScriptRun): Ends {
  const passing = new Kept();
  const failing = new Kept();
  const names = test === null ? null : listNames(test.words, state, run);
  if (test === null || names === null) return { passed: state.clone(), failed: state };
  for (const chosen of listCombinations(names, state)) {
    const within = state.clone();
    for (const [name, { variable, at }] of chosen)
      within.set(name, { ...variable, values: variable.values.slice(at, at + 1) });
    const results = test.judge(within, run);
    if (results.length === 0 || results.some((holds) => holds !== false)) passing.add(chosen);
    if (results.length === 0 || results.some((holds) => holds !== true)) failing.add(chosen);
  }
  return { passed: passing.narrow(state.clone()), failed: failing.narrow(state) };
}

/** The variables that decide words; null: what these are is not certain. */
function listNames(
  words: readonly TracedText[],
  state: ShellState,
  run: ScriptRun,
): readonly string[] | null {
  if (!words.some(({ value }) => value.includes('$'))) return [];
  if (run.unsettled > 0 || state.isInherited || run.dialect.spreads || state.references.size > 0) return null;
  const names = words.flatMap(({ value }) => [...value.matchAll(NAME)].map(([, name = '']) => name));
  const isSure = names.every((name) => state.get(name) !== undefined || !AROUND.test(name));
  return isSure ? [...new Set(names)] : null;
}

/** One of the values of some variables. */
type Chosen = ReadonlyMap<string, { readonly variable: ShellVariable; readonly at: number }>;

/** Each combination of the values that variables have; where there are too many, all at once. */
function listCombinations(names: readonly string[], state: ShellState): readonly Chosen[] {
  let found: readonly Chosen[] = [new Map()];
  for (const name of names) {
    const variable = state.get(name);
    if (variable === undefined || variable.values.length < 2) continue;
    if (found.length * variable.values.length > MAX_COMBINATIONS) return [new Map()];
    found = found.flatMap((before) =>
      variable.values.map((_, at) => new Map([...before, [name, { variable, at }]])),
    );
  }
  return found;
}

/** The values with which a way is taken. */
class Kept {
  private isTaken = false;
  private readonly variables = new Map<
    string,
    { readonly variable: ShellVariable; readonly at: Set<number> }
  >();

  add(chosen: Chosen): void {
    this.isTaken = true;
    for (const [name, { variable, at }] of chosen) {
      const known = this.variables.get(name) ?? { variable, at: new Set<number>() };
      this.variables.set(name, known);
      known.at.add(at);
    }
  }

  /** Null: it is never taken. */
  narrow(state: ShellState): ShellState | null {
    for (const [name, { variable, at }] of this.variables)
      if (at.size < variable.values.length)
        state.set(name, { ...variable, values: variable.values.filter((_, index) => at.has(index)) });
    return this.isTaken ? state : null;
  }
}
