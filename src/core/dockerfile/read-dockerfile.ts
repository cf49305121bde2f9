import { findEmptyHint, findUndeclaredHint } from './empty-names.js';
import { findFileKind } from './file-kind.js';
import { type ByteString, decodeText, encodeText, toByteString } from './go/byte-string.js';
import { findMisplacedHint, openStageArgs } from './misplaced-args.js';
import { findCaseHint, openStageNames } from './nearest-stage.js';
import { listOthers } from './other-uses.js';
import {
  type BuildOptions,
  DEFAULT_BUILD_OPTIONS,
  type ImageUse,
  type Reading,
  type ReadingProblem,
  type Stage,
} from './reading.js';
import { Refusal } from './refusal.js';
import { type BuildProgress, isForWindows, readBuild } from './resolve/build-progress.js';
import { findGivenFrontend } from './resolve/frontend.js';
import { type BuildInput, type FileText, type OpenFile, openFile } from './resolve/open-file.js';
import { hasImage } from './resolve/resolve.js';
import type { State } from './resolve/states.js';
import { findTransportHint } from './resolve/transport.js';
import { FRONTEND_CHANGES } from './shell/frontend-reading.js';
import { StageSteps } from './shipped/shipped-steps.js';
import { findRemedy } from './unresolved.js';
import { findUses } from './uses/image-uses.js';
import { findSbomUses } from './uses/sbom-use.js';
import { findSyntaxUse } from './uses/syntax-use.js';
import { mergeReadings } from './variants/variant-merge.js';

/**
 * What BuildKit would pull to build this Dockerfile, or why it would refuse it: equal to BuildKit v0.34.2. Never throws.
 */
export function readDockerfile(bytes: Uint8Array, options: BuildOptions = DEFAULT_BUILD_OPTIONS): Reading {
  const file = toByteString(bytes);
  const input = toInput(options);
  const source = openFile(file, input);
  return describeBuild(source, input, readBuild(source.text, input));
}

/** A build as the reader's callers describe it. */
export function describeBuild(source: OpenFile, input: BuildInput, build: BuildProgress): Reading {
  const current = addOlderSyntaxes(describeOrders(source, input, build), source, input);
  const { text } = source;
  if (build.older.length === 0 || text instanceof Refusal) return current;
  const differences = build.older.flatMap(({ version, build: old, change, line }) => {
    const reading = describeOrders({ ...source, text: text.asRead(version) }, input, old);
    const others = listOthers(current.images, reading.images);
    const isAlike =
      reading.problem === null && [...others, ...listOthers(reading.images, current.images)].length === 0;
    return isAlike ? [] : [{ change, line, reading, others }];
  });
  const [newest] = differences;
  if (newest === undefined) return current;
  const { change, line, reading } = newest;
  // the only one that many builders have before them: what both pull is listed
  if (change === FRONTEND_CHANGES.quotesInPatterns) {
    const both = [
      { name: '', reading: current },
      { name: 'an older frontend', reading },
    ];
    return { ...mergeReadings(both), frontendDifference: { ...change, line } };
  }
  const others = differences.flatMap((one) => one.others);
  const isWhole = differences.every((one) => one.reading.problem === null);
  return { ...current, frontendDifference: { ...change, line, ...(isWhole ? { others } : {}) } };
}

/** Where older builders do not see the frontend that the file names for others. */
function addOlderSyntaxes(reading: Reading, { olderSyntaxes }: OpenFile, input: BuildInput): Reading {
  if (olderSyntaxes.length === 0 || findGivenFrontend(input) !== null) return reading;
  return { ...reading, unnamedFrontend: true };
}

function describeOrders(source: OpenFile, input: BuildInput, build: BuildProgress): Reading {
  const first = describeOne(source, input, build);
  if (build.otherOrders.length === 0) return first;
  const others = build.otherOrders.map((other) => describeOne(source, input, other));
  const name = 'ONBUILD triggers in a different, random order';
  const merged = mergeReadings([first, ...others].map((reading) => ({ name, reading })));
  return first.problem === null ? merged : nameFirst(merged, first.problem);
}

function describeOne(source: OpenFile, input: BuildInput, build: BuildProgress): Reading {
  const final = findFinal(build);
  const syntax = findSyntaxUse(source, input);
  const steps = input.asksAdvice === true ? new StageSteps(source.file, build) : null;
  const { uses, openBases } = findUses(source.file, build, final, steps);
  const states = build.states.all.filter((state) => state.text !== null);
  const stages = states.map((state) =>
    steps === null ? describeStage(state) : describeSteps(state, build, steps),
  );
  const explain = openExplanation(source.text, build, stages);
  const explained = uses.map(explain);
  return {
    stages,
    images: [...(syntax === null ? [] : [syntax]), ...findSbomUses(input), ...explained].sort(comparePlaces),
    problem: build.refusal === null ? null : describeRefusal(build.refusal, source, input, build, explained),
    ...(openBases.length === 0 ? {} : { openBases }),
  };
}

/** The problem of the order that the text has, without a name; a different one in another order stays. */
function nameFirst(merged: Reading, problem: ReadingProblem): Reading {
  const identify = ({ line, phase, unresolved }: ReadingProblem) => JSON.stringify([line, phase, unresolved]);
  const met = merged.problem === null ? [] : [merged.problem, ...(merged.otherProblems ?? [])];
  const otherProblems = met.filter((other) => identify(other) !== identify(problem));
  const { otherProblems: _, ...rest } = merged;
  return { ...rest, problem, ...(otherProblems.length === 0 ? {} : { otherProblems }) };
}

const NO_NAMES: ReadonlySet<ByteString> = new Set();

export function toInput(options: BuildOptions): BuildInput {
  return {
    buildArgs: encodeMap(options.buildArgs),
    target: encodeText(options.target ?? ''),
    platform: encodeText(options.platform),
    buildPlatform: encodeText(options.buildPlatform),
    contexts: encodeMap(options.contexts),
    unknownArgs: NO_NAMES,
  };
}

function encodeMap(map: ReadonlyMap<string, string>): ReadonlyMap<ByteString, ByteString> {
  if (map.size === 0) return map;
  return new Map([...map].map(([key, value]) => [encodeText(key), encodeText(value)]));
}

/** The stage whose image ships: the one at the end of the target's chain. */
function findFinal(build: BuildProgress): State | null {
  let state = build.target ?? build.states.all.findLast(({ text }) => text !== null) ?? null;
  while (state !== null && state.base !== null) state = state.base;
  return state;
}

function describeStage(state: State): Stage {
  const name = state.text?.from.name ?? '';
  return {
    line: state.line,
    name: name === '' ? null : decodeText(name),
    base: describeBase(state),
    reachable: state.reachable,
  };
}

/** The same with what happens in it. */
function describeSteps(state: State, build: BuildProgress, steps: StageSteps): Stage {
  let link = build.target;
  while (link !== null && link !== state) link = link.base;
  const { line, name, base, reachable } = describeStage(state);
  return {
    line,
    name,
    base,
    reachable,
    ships: link !== null,
    isForWindows: isForWindows(build, state),
    listSteps: () => steps.list(state),
    listTriggers: () => steps.listTriggers(state),
  };
}

function describeBase(state: State): Stage['base'] {
  if (state.base !== null) return { kind: 'stage', stage: state.base.index };
  return hasImage(state) ? { kind: 'image', image: state.name.canonical } : { kind: 'scratch' };
}

/** Adds what a name was probably meant to be. */
function openExplanation(
  text: FileText | Refusal,
  { states }: BuildProgress,
  stages: readonly Stage[],
): (use: ImageUse) => ImageUse {
  const findNearestStage = openStageNames(stages);
  const findMisplaced = text instanceof Refusal ? () => [] : openStageArgs(text);
  return (use) => {
    const nearestStage = findNearestStage(use);
    const from = use.via === 'from' && use.stage !== null ? states.all[use.stage] : undefined;
    const misplaced = from === undefined ? [] : findMisplaced([...from.unset, ...from.unresolved]);
    if (nearestStage === null && misplaced.length === 0) return use;
    return {
      ...use,
      ...(nearestStage === null ? {} : { nearestStage }),
      ...(misplaced.length === 0 ? {} : { misplaced }),
    };
  };
}

function describeRefusal(
  refusal: Refusal,
  { file, text }: OpenFile,
  input: BuildInput,
  build: BuildProgress,
  uses: readonly ImageUse[],
): ReadingProblem {
  const phase = refusal.phase ?? 'parse';
  const unresolved = findRemedy(text, input, build);
  const hint =
    phase === 'parse' || phase === 'instructions'
      ? findFileKind(file, refusal.line ?? 1)
      : text instanceof Refusal
        ? null
        : (findMisplacedHint(text, build, unresolved) ??
          findCaseHint(uses, refusal.line) ??
          findEmptyHint(text, build) ??
          findTransportHint(decodeText(refusal.text)) ??
          findUndeclaredHint(text, build));
  return {
    line: Math.max(refusal.line ?? 1, 1),
    message: decodeText(refusal.text),
    phase,
    unresolved: unresolved.map(decodeText),
    ...(hint === null ? {} : { hint }),
  };
}

function comparePlaces(a: ImageUse, b: ImageUse): number {
  return a.line - b.line || a.column - b.column || a.endLine - b.endLine || a.endColumn - b.endColumn;
}
