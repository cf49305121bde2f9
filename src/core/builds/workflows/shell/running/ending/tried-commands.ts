import type { ScriptNode } from '../../syntax/script-tree.js';
import { divideByTest, type Ends } from '../decided/divided-ways.js';
import type { ScriptRun } from '../script-run.js';
import type { ShellState } from '../shell-state.js';
import { isEntering, isSure, leaves } from './command-ends.js';
import { goesOn } from './frames.js';
import { addPlaces, toPlaces } from './places.js';

/** What comes after a command of a list, or of a condition. */
type Next = '&&' | '||' | 'end' | undefined;

/** `mayStay`: it changes the folder, and nothing says that this one is there. */
type TriedCommand = Ends & { readonly mayStay: boolean };

/** Runs one command of a list, or of a condition: what holds where it succeeds, and where it fails. */
export function tryCommand(node: ScriptNode, state: ShellState, run: ScriptRun, next: Next): TriedCommand {
  const { places: before } = state;
  const isLast = next === 'end';
  if (!isLast) run.tested++;
  run.attempt(node, state);
  if (!isLast) run.tested--;
  const { stayed } = state;
  state.stayed = [];
  if (leaves(node, run)) return { passed: null, failed: null, mayStay: false };
  const divided = divideByTest(node, state, run);
  const ends = { ...divided, failed: isSure(node, run) ? null : divided.failed };
  const mayStay = stayed.length > 0;
  const isNegated = node.kind === 'command' && node.isNegated === true;
  const { passed: worked, failed: left } = isNegated ? negate(ends) : ends;
  if ((isEntering(node) || mayStay) && left !== null) {
    left.places = mayStay ? toPlaces(stayed, before.isDivided) : before;
    // a folder that is there is entered
    const isCaught = mayStay || isNegated || next === '||' || next === undefined;
    const moved = { passed: worked, failed: isCaught ? left : null };
    return { ...(isNegated ? negate(moved) : moved), mayStay };
  }
  // what fails at the end of a list ends the script
  if (isLast && ends.passed !== null && ends.failed !== null && !goesOn(state, run))
    ends.failed.places = ends.passed.places;
  return { ...ends, mayStay };
}

const negate = ({ passed, failed }: Ends): Ends => ({ passed: failed, failed: passed });

/** After a `cd` that may have failed the shell may be where it was. */
export function stayAround(node: ScriptNode, state: ShellState, run: ScriptRun): void {
  const { stayed, places } = state;
  if (stayed.length === 0) return;
  state.stayed = [];
  const isNegated = node.kind === 'command' && node.isNegated === true;
  if (isNegated || goesOn(state, run)) state.places = addPlaces(places, toPlaces(stayed, false));
}
