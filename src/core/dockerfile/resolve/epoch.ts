import { type ByteString, encodeText } from '../go/byte-string.js';
import { parseInteger } from '../go/numbers.js';
import { toLower } from '../go/unicode.js';
import type { Arg, From, StageText } from '../instructions/stage-text.js';
import { noteLimit, placeRefusal, Refusal } from '../refusal.js';
import type { Node } from '../syntax/nodes.js';
import { type FoundContext, lookUpContext, readContextImage } from './contexts.js';
import type { GlobalArguments } from './global-arguments.js';
import { ImageName } from './image-name.js';
import type { BuildInput, FileText } from './open-file.js';
import type { Platform } from './platform.js';
import { SCRATCH } from './states.js';

const NAME = 'SOURCE_DATE_EPOCH';

/** A build context whose date the build takes, for which BuildKit asks for its image. */
export interface EpochContext {
  readonly context: FoundContext;
  /** The ARG that names it; null if a build argument does. */
  readonly node: Node | null;
}

interface EpochInput {
  readonly args: GlobalArguments;
  readonly input: BuildInput;
  readonly text: FileText;
  readonly buildPlatform: Platform;
  readonly limits: Refusal[];
}

/**
 * SOURCE_DATE_EPOCH is resolved before the stages: a number is normalised, otherwise it names a context or a stage
 * whose date is known only once it is fetched.
 * @throws Refusal as `resolveSourceDateEpochValue` of dockerfile2llb/epoch.go fails.
 */
export function resolveEpoch(
  { args, input, text, buildPlatform, limits }: EpochInput,
  found: { epoch: EpochContext | null },
): void {
  const { stages, globalArgs } = text.instructions;
  const given = input.buildArgs.get(NAME);
  if (given === undefined && args.isBeyond(NAME)) return;
  // what is not known is a date where it can name no context
  if (given === undefined && args.isOpen(NAME) && input.contexts.size === 0) return;
  const value = given ?? (args.has(NAME) ? args.get(NAME) : undefined) ?? '';
  if (value === '' && given === undefined) return;
  const seconds = parseInteger(value, 64);
  if (seconds !== null) {
    if (args.has(NAME)) args.set(NAME, String(seconds));
    return;
  }
  if (value !== '' && value !== 'context') {
    const context = findEpochContext(value, input, buildPlatform);
    if (context === null) checkStage(value, args, stages, text.escapeToken, limits);
    else {
      found.epoch = { context, node: given === undefined ? findDeclaration(globalArgs) : null };
      readContextImage(context);
    }
  }
  if (!args.has(NAME)) return;
  args.unset(NAME);
  if (value !== '') args.declare(NAME);
}

/** Any name may be a context here, `scratch` as well; it is looked up for the builder's platform. */
function findEpochContext(
  value: ByteString,
  { contexts }: BuildInput,
  platform: Platform,
): FoundContext | null {
  const { reference, error } = new ImageName(value);
  if (reference === null) throw new Refusal(`invalid context name ${value}: ${encodeText(error ?? '')}`);
  return lookUpContext(contexts, reference, platform);
}

function findDeclaration(globalArgs: readonly Arg[]): Node | null {
  return globalArgs.findLast(({ pairs }) => pairs.some(({ key }) => key === NAME))?.node ?? null;
}

/** A stage provides a date only if it is `scratch` with one remote ADD. */
function checkStage(
  name: ByteString,
  args: GlobalArguments,
  stages: readonly StageText[],
  escapeToken: string,
  limits: Refusal[],
): void {
  const stage = stages.find(({ from }) => from.name === toLower(name));
  if (stage === undefined) throw new Refusal(`invalid ${NAME}: ${name}`, 'global-args', 1);
  const line = stage.from.node.line;
  if (!isScratch(stage.from, args, escapeToken, limits)) {
    throw new Refusal(`${NAME} stage must use FROM scratch`, 'global-args', line);
  }
  let sources = 0;
  for (const { kind, node } of stage.commands) {
    if (kind === 'add') sources++;
    else if (kind !== 'arg') {
      const reason = `does not meet source-only requirements: unsupported ${node.value} instruction`;
      throw new Refusal(`${NAME} stage ${reason}`, 'global-args', line);
    }
  }
  if (sources !== 1)
    throw new Refusal(`${NAME} stage must contain exactly one remote ADD`, 'global-args', line);
}

function isScratch({ node }: From, args: GlobalArguments, escapeToken: string, limits: Refusal[]): boolean {
  try {
    return args.expand(node.args[0] ?? '', escapeToken).text === SCRATCH;
  } catch (error) {
    noteLimit(placeRefusal(error, 'global-args', node.line), limits);
    return true;
  }
}
