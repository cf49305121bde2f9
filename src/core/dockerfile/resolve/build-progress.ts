import type { ByteString } from '../go/byte-string.js';
import { placeRefusal, Refusal, refuseLimit } from '../refusal.js';
import type { FrontendChange } from '../shell/frontend-reading.js';
import { addGlobalArguments } from './declared-arguments.js';
import { type EpochContext, resolveEpoch } from './epoch.js';
import { ANY_AGE, readFrontendAge } from './frontend.js';
import { GlobalArguments } from './global-arguments.js';
import { connectStates } from './graph.js';
import type { BuildInput, FileText } from './open-file.js';
import { normalizePlatform, type Platform, parsePlatform } from './platform.js';
import { predefineArguments } from './predefined-arguments.js';
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
  /** How older frontends would read it, as far as they may read the file, do not refuse it and read something differently. */
  readonly older: readonly OlderBuild[];
}

/** A build as an older frontend reads it. */
export interface OlderBuild {
  /** The minor version of frontend 1. */
  readonly version: number;
  readonly build: BuildProgress;
  /** The change that the version is the last one without. */
  readonly change: FrontendChange;
  /** 1-based: where that was met. */
  readonly line: number;
}

const NONE: readonly BuildProgress[] = [];
const NO_OLDER: readonly OlderBuild[] = [];
/** Most instructions that are read over all orders of triggers. */
const MAX_WORK = 500_000;

type Draft = { -readonly [Key in keyof BuildProgress]: BuildProgress[Key] };

/** Whether the image of a stage is pulled for Windows. */
export function isForWindows({ options }: BuildProgress, { platform }: State): boolean {
  return (platform ?? options?.platform)?.os === 'windows';
}

/** The second half of `toDispatchState`, up to where the images are requested, in every possible order. */
export function readBuild(text: FileText | Refusal, input: BuildInput): BuildProgress {
  const build = readOrders(text, input);
  if (text instanceof Refusal || text.frontend.met.size === 0) return build;
  const older = readOlder(text, input);
  return older.length === 0 ? build : { ...build, older };
}

/** One build for each version of the frontend that may read the file and would read something in it differently; newest first. */
function readOlder(text: FileText, input: BuildInput): readonly OlderBuild[] {
  const age = readFrontendAge(text, input);
  const met = new Map(text.frontend.met);
  const read = new Map<number, BuildProgress>();
  // Iterating a map that grows includes its new items: an older frontend may go on where a newer one refuses.
  for (const { since } of met.keys()) {
    const version = age === ANY_AGE ? since - 1 : age;
    if (since <= age || read.has(version)) continue;
    const old = text.asRead(version);
    read.set(version, readOrders(old, input));
    for (const [change, line] of old instanceof Refusal ? [] : old.frontend.met)
      if (!met.has(change)) met.set(change, line);
  }
  return [...read]
    .filter(([, { refusal }]) => refusal === null || refusal.phase === 'limit')
    .sort(([one], [other]) => other - one)
    .flatMap(([version, build]) => {
      const unknown = [...met].filter(([{ since }]) => since > version);
      const [nearest] = unknown.sort(([one], [other]) => one.since - other.since);
      return nearest === undefined ? [] : [{ version, build, change: nearest[0], line: nearest[1] }];
    });
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
    older: NO_OLDER,
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
  const { escapeToken, instructions, frontend } = text;
  const { stages, globalArgs } = instructions;
  const platform = readPlatform(input.platform);
  const buildPlatform = readPlatform(input.buildPlatform);
  const targetName = input.target === '' ? (stages.at(-1)?.from.name ?? '') : input.target;
  const predefined = predefineArguments(buildPlatform, platform, input.buildArgs, targetName, frontend);
  const args = new GlobalArguments(frontend, predefined, input.sides);
  const { contexts, asksAdvice = false } = input;
  const options: StageOptions = { escapeToken, frontend, platform, contexts, limits, asksAdvice };
  args.doubt(input.unknownArgs, input.doubtedArgs);
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
