import type { ByteString } from '../go/byte-string.js';
import { suggest } from '../go/suggestion.js';
import type { From, StageText } from '../instructions/stage-text.js';
import { noteLimit, placeRefusal, Refusal } from '../refusal.js';
import type { FrontendReading } from '../shell/frontend-reading.js';
import { type FoundContext, findContext } from './contexts.js';
import type { Expanded, GlobalArguments } from './global-arguments.js';
import { ImageName } from './image-name.js';
import { type Platform, parsePlatform } from './platform.js';
import { SCRATCH, type State, type States } from './states.js';
import { readTrigger } from './triggers.js';

export interface StageOptions {
  readonly escapeToken: string;
  readonly frontend: FrontendReading;
  readonly platform: Platform;
  readonly contexts: ReadonlyMap<ByteString, ByteString>;
  /** Limits that were met so far. */
  readonly limits: Refusal[];
  readonly asksAdvice: boolean;
}

/** Stands for the base of a FROM whose name is more than the gate follows. */
const NOTHING: Expanded = { text: SCRATCH, unresolved: [], unset: [] };

/**
 * Adds a state for each FROM, its name expanded.
 * @throws Refusal of phase `stages`; states added so far stay. `buildDispatchStates` of dockerfile2llb/convert.go.
 */
export function addStages(
  states: States,
  stages: readonly StageText[],
  args: GlobalArguments,
  options: StageOptions,
): void {
  for (const stage of stages) {
    try {
      addStage(states, stage, args, options);
    } catch (error) {
      throw placeRefusal(error, 'stages', stage.from.node.line);
    }
  }
}

function addStage(states: States, text: StageText, args: GlobalArguments, options: StageOptions): State {
  const { node, name, platform: platformText } = text.from;
  const written = node.args[0] ?? '';
  options.frontend.line = node.line;
  const base = readBase(text.from, args, options);
  if (base.text === '') throw new Refusal(`base name (${written}) should not be blank`);
  const platform = platformText === '' ? null : readPlatform(text.from, args, options);
  const context: FoundContext | null =
    name === '' ? null : findContext(options.contexts, new ImageName(name), platform ?? options.platform);
  const ownBase = base === NOTHING ? null : (states.find(base.text) ?? null);
  const state = states.add({
    text,
    line: node.line,
    name: new ImageName(base.text),
    unresolved: base.unresolved,
    unset: base.unset,
    platform,
    context,
    label: name === '' ? `stage-${states.all.length}` : name,
    base: context === null ? ownBase : null,
    ownBase,
  });
  for (const command of text.commands)
    if (command.kind === 'onbuild') state.triggers.push(readTrigger(command.node, options.frontend));
  return state;
}

function readBase({ node }: From, args: GlobalArguments, { escapeToken, limits }: StageOptions): Expanded {
  try {
    return args.expand(node.args[0] ?? '', escapeToken);
  } catch (error) {
    noteLimit(placeRefusal(error, 'stages', node.line), limits);
    return NOTHING;
  }
}

function readPlatform(
  { node, platform }: From,
  args: GlobalArguments,
  { escapeToken, limits }: StageOptions,
): Platform | null {
  try {
    return expandPlatform(platform, args, escapeToken);
  } catch (error) {
    noteLimit(placeRefusal(error, 'stages', node.line), limits);
    return null;
  }
}

function expandPlatform(written: ByteString, args: GlobalArguments, escapeToken: string): Platform {
  const { text, unset } = expandQuietly(written, args, escapeToken);
  const hint = (): ByteString => suggestName(unset, args.names);
  if (text === '') throw new Refusal(`empty platform value from expression ${written}${hint()}`);
  try {
    return parsePlatform(text);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(`failed to parse platform ${written}: ${error.text}${hint()}`);
  }
}

function expandQuietly(written: ByteString, args: GlobalArguments, escapeToken: string): Expanded {
  try {
    return args.expand(written, escapeToken);
  } catch (error) {
    if (!(error instanceof Refusal) || error.phase === 'limit') throw error;
    throw new Refusal(`failed to process arguments for platform : ${error.text}`);
  }
}

/** `wrapSuggestAny`: for the first name that resembles a known one. */
function suggestName(unset: readonly ByteString[], names: readonly ByteString[]): ByteString {
  for (const name of unset) {
    const suggestion = suggest(name, names, true);
    if (suggestion !== '') return suggestion;
  }
  return '';
}
