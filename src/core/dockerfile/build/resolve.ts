import { placeRefusal, Refusal, refuseLimit } from '../refusal.js';
import { type ByteString, encodeText } from '../text/byte-string.js';
import { quote } from '../text/quote.js';
import { suggest } from '../text/suggestion.js';
import { toLower } from '../text/unicode.js';
import { findContext, readContextImage } from './contexts.js';
import { ImageName } from './image-name.js';
import type { Platform } from './platform.js';
import { addSources } from './sources.js';
import type { StageOptions } from './stages.js';
import { SCRATCH, type State, type States } from './states.js';
import { readTrigger } from './triggers.js';

/** Most ONBUILD triggers that the stages of one file run. */
const MAX_TRIGGERS = 20_000;

/** @throws Refusal of phase `target`. `resolveTarget` of dockerfile2llb/convert.go. */
export function findTarget(states: States, target: ByteString): State {
  const found = target === '' ? states.all.at(-1) : states.find(toLower(target));
  if (found !== undefined) return found;
  const hint = suggest(
    target,
    states.all.map(({ label }) => label),
    true,
  );
  throw new Refusal(`target stage ${quote(target)} could not be found${hint}`, 'target', 1);
}

/**
 * Marks what building the target resolves, and runs the triggers on the way.
 * @throws Refusal of phase `resolve`; what is marked until then stays. `resolveStages` of dockerfile2llb/convert.go.
 */
export function resolveStates(states: States, target: State, options: StageOptions): void {
  let checked = 0;
  let ran = 0;
  for (let waiting = [target]; waiting.length > 0; ) {
    const added = markReachable(waiting);
    for (; checked < states.all.length; checked++) checkName(states.all[checked]);
    for (const state of added) loadContext(state, options);
    for (const state of added.sort((a, b) => a.index - b.index)) {
      ran += runTriggers(state, states, options.escapeToken);
      if (ran > MAX_TRIGGERS) throw placeRefusal(refuseLimit('ONBUILD triggers'), 'limit', state.line);
    }
    waiting = added.flatMap(({ sources }) => sources.filter(({ reachable }) => !reachable));
  }
}

/** The states that become reachable with these. `addReachableStages`, without recursion. */
function markReachable(waiting: State[]): State[] {
  const added: State[] = [];
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    if (state.reachable) continue;
    state.reachable = true;
    added.push(state);
    if (state.base !== null) waiting.push(state.base);
    for (const source of state.sources) waiting.push(source);
  }
  return added;
}

/** Whether BuildKit asks for an image under the name of this state. */
export function hasImage(state: State): boolean {
  return state.base === null && (state.name.bytes !== SCRATCH || state.context !== null);
}

/** The names of all states must be valid, reachable or not. */
function checkName(state: State | undefined): void {
  if (state === undefined || !hasImage(state)) return;
  const { error, bytes } = state.name;
  if (error === null) return;
  const reason = `failed to parse stage name ${quote(bytes)}: ${encodeText(error)}`;
  throw new Refusal(reason, 'resolve', state.line);
}

function loadContext(state: State, options: StageOptions): void {
  if (!hasImage(state) || options.contexts.size === 0) return;
  try {
    const context = state.context ?? findImageContext(state.name, state.platform, options);
    if (context !== null) readContextImage(context);
  } catch (error) {
    throw placeRefusal(error, 'resolve', state.line);
  }
}

/** The context that takes the place of an image; it is looked up under the normalised name. */
export function findImageContext(
  name: ImageName,
  platform: Platform | null,
  options: StageOptions,
): ReturnType<typeof findContext> {
  const { canonical } = name;
  if (canonical === null) return null;
  return findContext(options.contexts, new ImageName(encodeText(canonical)), platform ?? options.platform);
}

/** Runs the triggers of the base; the number of them. `initOnBuildTriggers` of dockerfile2llb/convert.go. */
function runTriggers(state: State, states: States, escapeToken: string): number {
  if (state.base === null || state.triggered) return 0;
  state.triggered = true;
  const triggers = state.base.triggers;
  for (const trigger of triggers) {
    trigger.ran = true;
    try {
      const { instruction } = trigger;
      if (instruction instanceof Refusal) throw repeatRefusal(instruction);
      addSources(state, instruction, states, escapeToken, state.line);
      if (instruction.kind === 'onbuild') state.triggers.push(readTrigger(instruction.node));
    } catch (error) {
      throw placeRefusal(error, 'resolve', state.line);
    }
  }
  return triggers.length;
}

/** A trigger is refused at the stage that runs it, whatever place and phase its own text has. */
function repeatRefusal(refusal: Refusal): Refusal {
  return new Refusal(refusal.text, refusal.phase === 'limit' ? 'limit' : null);
}
