import { type ByteString, encodeText } from '../go/byte-string.js';
import { quote } from '../go/quote.js';
import { suggest } from '../go/suggestion.js';
import { toLower } from '../go/unicode.js';
import { placeRefusal, Refusal, refuseLimit } from '../refusal.js';
import { findContext, readContextImage } from './contexts.js';
import { ImageName } from './image-name.js';
import type { Platform } from './platform.js';
import { addSources, markNumbered } from './sources.js';
import type { StageOptions } from './stages.js';
import { SCRATCH, type State, type States } from './states.js';
import type { TriggerOrder } from './trigger-order.js';
import { readTrigger, type Trigger } from './triggers.js';

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
 * Marks what building the target resolves, and runs the triggers along the way.
 * @throws Refusal of phase `resolve`; what is already marked stays. `resolveStages` of dockerfile2llb/convert.go.
 */
export function resolveStates(
  states: States,
  target: State,
  options: StageOptions,
  order: TriggerOrder,
): void {
  try {
    runRounds(states, target, options, order);
  } finally {
    if (states.all.some(({ triggers, inherited }) => triggers.length + inherited.length > 0))
      for (const state of new Set(states.all))
        for (const trigger of [...state.triggers, ...state.inherited]) markIdle(trigger, states);
  }
}

function runRounds(states: States, target: State, options: StageOptions, order: TriggerOrder): void {
  let checked = 0;
  let ran = 0;
  for (let waiting = [target]; waiting.length > 0; ) {
    const added = markReachable(waiting);
    for (; checked < states.all.length; checked++) passState(states.all[checked]);
    for (const state of added) loadContext(state, options);
    if (added.some(hasTriggers)) {
      const runners = added.filter(hasTriggers).sort((a, b) => a.index - b.index);
      for (const state of order.arrange(runners, states.all.length)) {
        ran += runTriggers(state, states, options, order);
        if (ran > MAX_TRIGGERS) throw placeRefusal(refuseLimit('ONBUILD triggers'), 'limit', state.line);
      }
    }
    waiting = listUnreached(added);
  }
}

/** What these states take files from and nothing has reached yet. */
function listUnreached(added: readonly State[]): State[] {
  const found: State[] = [];
  for (const { sources } of added) for (const source of sources) if (!source.reachable) found.push(source);
  return found;
}

/** What a trigger would take files from although nothing runs it. */
function markIdle({ ran, instruction, node }: Trigger, states: States): void {
  if (ran || instruction instanceof Refusal) return;
  try {
    markNumbered(instruction, states, node.line);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
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

/** The names of all states must be valid, reachable or not; other images are never used again. */
function passState(state: State | undefined): void {
  if (state === undefined || !hasImage(state)) return;
  if (state.text === null && !state.reachable) state.late = true;
  const { error, bytes } = state.name;
  if (error === null) return;
  const reason = `failed to parse stage name ${quote(bytes)}: ${encodeText(error)}`;
  throw new Refusal(reason, 'resolve', state.line);
}

function loadContext(state: State, options: StageOptions): void {
  if (!hasImage(state) || state.late || options.contexts.size === 0) return;
  try {
    const context = state.context ?? findImageContext(state.name, state.platform, options);
    if (context !== null) readContextImage(context);
  } catch (error) {
    throw placeRefusal(error, 'resolve', state.line);
  }
}

/** The context that replaces an image; it is looked up under the normalised name. */
export function findImageContext(
  name: ImageName,
  platform: Platform | null,
  options: StageOptions,
): ReturnType<typeof findContext> {
  const { canonical } = name;
  if (canonical === null) return null;
  return findContext(options.contexts, new ImageName(encodeText(canonical)), platform ?? options.platform);
}

function hasTriggers({ base, triggered }: State): boolean {
  return base !== null && !triggered && base.triggers.length + base.inherited.length > 0;
}

/** Runs the triggers of the base; returns how many. `initOnBuildTriggers` of dockerfile2llb/convert.go. */
function runTriggers(state: State, states: States, options: StageOptions, order: TriggerOrder): number {
  if (state.base === null || state.triggered) return 0;
  state.triggered = true;
  const triggers = [...state.base.inherited, ...state.base.triggers];
  for (const trigger of triggers) {
    trigger.ran = true;
    try {
      const { instruction } = trigger;
      if (instruction instanceof Refusal) throw repeatRefusal(instruction);
      const run = { trigger, order, line: state.line };
      addSources(state, instruction, states, options.escapeToken, run);
      if (instruction.kind === 'onbuild') {
        order.noteTrigger();
        state.inherited.push(readTrigger(instruction.node, options.frontend));
      }
    } catch (error) {
      throw placeRefusal(error, 'resolve', state.line);
    }
  }
  return triggers.length;
}

/** A trigger is refused at the stage that runs it, whatever the place and phase of its own text. */
function repeatRefusal(refusal: Refusal): Refusal {
  return new Refusal(refusal.text, refusal.phase === 'limit' ? 'limit' : null);
}
