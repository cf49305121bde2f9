import { type Instructions, readInstructions } from '../instructions/stages.js';
import { placeRefusal, Refusal } from '../refusal.js';
import { validateCheckOptions } from '../syntax/check-options.js';
import { type FoundDirective, findDirectives } from '../syntax/directives.js';
import { parseFile } from '../syntax/parse-file.js';
import type { ByteString } from '../text/byte-string.js';
import { addGlobalArguments, type GlobalArguments, predefineArguments } from './arguments.js';
import { resolveEpoch } from './epoch.js';
import { connectStates } from './graph.js';
import { normalizePlatform, type Platform, parsePlatform } from './platform.js';
import { findTarget, resolveStates } from './resolve.js';
import { addStages, type StageOptions } from './stages.js';
import { type State, States } from './states.js';

/** The build argument that takes the place of `# check=`. */
const CHECK_ARGUMENT = 'BUILDKIT_DOCKERFILE_CHECK';

/** What the build is told besides the file. */
export interface BuildInput {
  readonly buildArgs: ReadonlyMap<ByteString, ByteString>;
  readonly target: ByteString;
  readonly platform: ByteString;
  readonly buildPlatform: ByteString;
  readonly contexts: ReadonlyMap<ByteString, ByteString>;
}

/** The text of a file taken apart: the same for all values of its arguments. */
export interface FileText {
  readonly escapeToken: string;
  readonly instructions: Instructions;
  /** How many instructions there are. */
  readonly size: number;
}

/** How far BuildKit gets with a file. */
export interface Build {
  readonly states: States;
  readonly options: StageOptions | null;
  readonly args: GlobalArguments | null;
  /** Null where it is not found. */
  readonly target: State | null;
  readonly refusal: Refusal | null;
}

type Draft = { -readonly [Key in keyof Build]: Build[Key] };

/** A file that is read once for all values of its arguments. */
export interface OpenFile {
  readonly file: ByteString;
  readonly syntax: FoundDirective | null;
  readonly text: FileText | Refusal;
}

export function openFile(file: ByteString, input: BuildInput): OpenFile {
  const { syntax, check } = findDirectives(file);
  return { file, syntax, text: readText(file, check, input) };
}

/** The first half of `toDispatchState` of dockerfile2llb/convert.go. */
function readText(
  file: ByteString,
  check: FoundDirective | null,
  { buildArgs }: BuildInput,
): FileText | Refusal {
  try {
    if (file === '') throw new Refusal('the Dockerfile cannot be empty', 'parse', 1);
    checkLinterOptions(check, buildArgs.get(CHECK_ARGUMENT));
    const { nodes, escapeToken } = parseFile(file);
    return { escapeToken, instructions: readInstructions(nodes), size: nodes.length };
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** The second half of `toDispatchState`, up to where the images are asked for. */
export function readBuild(text: FileText | Refusal, input: BuildInput): Build {
  const refusal = text instanceof Refusal ? text : null;
  const draft: Draft = { states: new States(), options: null, args: null, target: null, refusal };
  if (text instanceof Refusal) return draft;
  try {
    runPhases(text, input, draft);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    draft.refusal = error;
  }
  return draft;
}

function runPhases({ escapeToken, instructions }: FileText, input: BuildInput, draft: Draft): void {
  const { stages, globalArgs } = instructions;
  const platform = readPlatform(input.platform);
  const targetName = input.target === '' ? (stages.at(-1)?.from.name ?? '') : input.target;
  const args = predefineArguments(readPlatform(input.buildPlatform), platform, input.buildArgs, targetName);
  const options: StageOptions = { escapeToken, platform, contexts: input.contexts };
  draft.args = args;
  draft.options = options;
  addGlobalArguments(args, globalArgs, input.buildArgs, escapeToken);
  placeAt('global-args', () => resolveEpoch(args, input.buildArgs, stages, options));
  addStages(draft.states, stages, args, options);
  draft.target = findTarget(draft.states, input.target);
  connectStates(draft.states, escapeToken);
  resolveStates(draft.states, draft.target, options);
}

/** Options for BuildKit's linter, which are refused before the file is read. `newRuleLinter`. */
function checkLinterOptions(found: FoundDirective | null, given: ByteString | undefined): void {
  const where = given === undefined ? 'check options' : `build-arg:${CHECK_ARGUMENT}`;
  try {
    validateCheckOptions(given ?? found?.word ?? '');
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(
      `failed to parse ${where}: ${error.text}`,
      'check-directive',
      given === undefined ? (found?.line ?? 1) : 1,
    );
  }
}

let lastPlatform: { readonly text: ByteString; readonly platform: Platform } | null = null;

/** File after file is read for the same platform. */
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
