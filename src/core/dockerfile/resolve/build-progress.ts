import type { ByteString } from '../go/byte-string.js';
import { placeRefusal, Refusal, refuseLimit } from '../refusal.js';
import { addGlobalArguments, type GlobalArguments, predefineArguments } from './arguments.js';
import { type EpochContext, resolveEpoch } from './epoch.js';
import { QUOTES_KEPT_SINCE, readFrontendAge } from './frontend.js';
import { connectStates } from './graph.js';
import type { BuildInput, FileText } from './open-file.js';
import { normalizePlatform, type Platform, parsePlatform } from './platform.js';
import { findTarget, resolveStates } from './resolve.js';
import { addStages, type StageOptions } from './stages.js';
import { type State, States } from './states.js';
import { TriggerOrder } from './trigger-order.js';

/** How far BuildKit gets with a file. */
export interface BuildProgress {
  readonly states: States;
  readonly options: StageOptions | null;
  readonly args: GlobalArguments | null;
  /** Null if it is not found. */
  readonly target: State | null;
  readonly refusal: Refusal | null;
  /** A build context that SOURCE_DATE_EPOCH names. */
  readonly epoch: EpochContext | null;
  /** What it would be if the triggers ran in a different order. */
  readonly otherOrders: readonly BuildProgress[];
  /** How a frontend before 1.28 would read it, if one may read the file, does not refuse it and reads something differently. */
  readonly old: BuildProgress | null;
}

const NONE: readonly BuildProgress[] = [];
/** Most instructions that are read over all orders of triggers. */
const MAX_WORK = 500_000;

type Draft = { -readonly [Key in keyof BuildProgress]: BuildProgress[Key] };

/** The second half of `toDispatchState`, up to where the images are requested, in every possible order. */
export function readBuild(text: FileText | Refusal, input: BuildInput): BuildProgress {
  const build = readOrders(text, input);
  if (text instanceof Refusal || text.quotes.differsAt === null) return build;
  if (readFrontendAge(text.syntax, input) >= QUOTES_KEPT_SINCE) return build;
  const old = readOrders(text.old(), input);
  return old.refusal === null || old.refusal.phase === 'limit' ? { ...build, old } : build;
}

/** One build for each order in which triggers may run, if the order matters. */
function readOrders(text: FileText | Refusal, input: BuildInput): BuildProgress {
  let order: TriggerOrder | null = new TriggerOrder();
  const build = readOneBuild(text, input, order);
  const otherOrders: BuildProgress[] = [];
  let work = 0;
  try {
    for (order = order.findNext(); order !== null; order = order.findNext()) {
      otherOrders.push(readOneBuild(text, input, order));
      work += text instanceof Refusal ? 0 : text.size;
      if (work > MAX_WORK) throw refuseLimit('orders in which ONBUILD triggers may run');
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ...build, refusal: build.refusal ?? error };
  }
  return otherOrders.length === 0 ? build : { ...build, otherOrders };
}

/** One possible order of a build. */
export function readOneBuild(
  text: FileText | Refusal,
  input: BuildInput,
  order = new TriggerOrder(),
): BuildProgress {
  const draft: Draft = {
    states: new States(),
    options: null,
    args: null,
    target: null,
    refusal: text instanceof Refusal ? text : null,
    epoch: null,
    otherOrders: NONE,
    old: null,
  };
  if (text instanceof Refusal) return draft;
  const limits: Refusal[] = [];
  try {
    runPhases(text, input, order, draft, limits);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    draft.refusal = error;
  }
  // What follows from a limit may not be what BuildKit says.
  draft.refusal = limits[0] ?? draft.refusal;
  return draft;
}

function runPhases(
  text: FileText,
  input: BuildInput,
  order: TriggerOrder,
  draft: Draft,
  limits: Refusal[],
): void {
  const { escapeToken, instructions, quotes } = text;
  const { stages, globalArgs } = instructions;
  const platform = readPlatform(input.platform);
  const buildPlatform = readPlatform(input.buildPlatform);
  const targetName = input.target === '' ? (stages.at(-1)?.from.name ?? '') : input.target;
  const args = predefineArguments(buildPlatform, platform, input.buildArgs, targetName, quotes);
  const { contexts, asksAdvice = false } = input;
  const options: StageOptions = { escapeToken, quotes, platform, contexts, limits, asksAdvice };
  args.doubt([...input.unknownArgs, ...(input.doubtedArgs ?? [])]);
  draft.args = args;
  draft.options = options;
  addGlobalArguments(args, globalArgs, input, text, limits);
  placeAt('global-args', () => resolveEpoch({ args, input, text, buildPlatform, limits }, draft));
  addStages(draft.states, stages, args, options);
  draft.target = findTarget(draft.states, input.target);
  connectStates(draft.states, escapeToken);
  resolveStates(draft.states, draft.target, options, order);
}

let lastPlatform: { readonly text: ByteString; readonly platform: Platform } | null = null;

/** Most files are read for the same platform. */
function readPlatform(text: ByteString): Platform {
  if (lastPlatform?.text !== text) {
    lastPlatform = { text, platform: placeAt('stages', () => normalizePlatform(parsePlatform(text))) };
  }
  return lastPlatform.platform;
}

function placeAt<Result>(phase: 'global-args' | 'stages', read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw placeRefusal(error, phase, 1);
  }
}
