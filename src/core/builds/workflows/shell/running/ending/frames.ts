import type { Frame, FrameKind, ScriptRun } from '../script-run.js';
import { OUTPUT, type ShellState } from '../shell-state.js';

/** More ends than people write are joined. */
const MAX_EXITS = 16;

export function makeFrame(kind: FrameKind, restore: (state: ShellState) => void = () => {}): Frame {
  return { kind, exits: [], restore };
}

export function withFrame(frame: Frame, run: ScriptRun, act: () => void): void {
  run.frames.push(frame);
  act();
  run.frames.pop();
}

/** The innermost frame of some kinds, unless one of others is nearer. */
export function findFrame(
  run: ScriptRun,
  kinds: readonly FrameKind[],
  barriers: readonly FrameKind[] = [],
): Frame | null {
  const found = run.frames.findLast(({ kind }) => kinds.includes(kind) || barriers.includes(kind));
  return found !== undefined && kinds.includes(found.kind) ? found : null;
}

/**
 * The loops, or rounds of them, that `break` or `continue` may leave from within this shell. `depth`: which one, from the innermost;
 * the outermost where there are fewer, and any of them where it is null or none.
 */
export function findLoops(run: ScriptRun, kind: 'loop' | 'round', depth: number | null): readonly Frame[] {
  const start = run.frames.findLastIndex((frame) => frame.kind === 'shell');
  const found = run.frames.slice(start + 1).filter((frame) => frame.kind === kind);
  return depth === null || depth < 1 ? found : found.slice(-depth).slice(0, 1);
}

/** Keeps what holds where a frame is left from further within. */
export function leaveFrame(frame: Frame | null, state: ShellState, run: ScriptRun): void {
  if (frame === null) return;
  const { exits } = frame;
  const left = state.clone();
  for (const inner of run.frames.slice(run.frames.indexOf(frame) + 1).reverse()) inner.restore(left);
  const isKnown = frame.kind === 'shell' && exits.some((exit) => prints(exit) === prints(left));
  if (isKnown) return;
  if (exits.length < MAX_EXITS) exits.push(left);
  else exits[0]?.join(left);
}

function prints(state: ShellState): unknown {
  return state.options.printsAtEnd || state.get(OUTPUT);
}

/** What holds where a frame was left may hold after it. */
export function joinExits(frame: Frame, state: ShellState): void {
  for (const exit of frame.exits.splice(0)) state.join(exit);
}

/** The shell may end here. */
export function endShell(state: ShellState, run: ScriptRun): void {
  leaveFrame(findFrame(run, ['shell']), state, run);
}

/** An error may end the shell here. */
export function failShell(state: ShellState, run: ScriptRun): void {
  if (run.endsJob !== true) endShell(state, run);
}

/** An error may end the shell here, or what is left of the line that it reads. */
export function stumble(state: ShellState, run: ScriptRun): void {
  failShell(state, run);
  if (run.endsJob !== true) leaveFrame(findFrame(run, ['text'], ['shell']), state, run);
}

/** Whether a script goes on after a command that fails. */
export function goesOn({ options }: ShellState, run: ScriptRun): boolean {
  return run.tested > 0 || !options.stops || findFrame(run, ['shell']) !== null;
}
