import type { StageText } from '../instructions/stages.js';
import { Refusal } from '../refusal.js';
import { parseInteger } from '../syntax/numbers.js';
import type { ByteString } from '../text/byte-string.js';
import { toLower } from '../text/unicode.js';
import type { GlobalArguments } from './arguments.js';
import { findContext } from './contexts.js';
import { ImageName } from './image-name.js';
import type { StageOptions } from './stages.js';

const NAME = 'SOURCE_DATE_EPOCH';

/**
 * SOURCE_DATE_EPOCH is resolved before the stages: a number is written anew, else it names the context or a stage
 * whose date is known only when it was fetched.
 * @throws Refusal as `resolveSourceDateEpochValue` of dockerfile2llb/epoch.go fails.
 */
export function resolveEpoch(
  args: GlobalArguments,
  buildArgs: ReadonlyMap<ByteString, ByteString>,
  stages: readonly StageText[],
  options: StageOptions,
): void {
  const value = buildArgs.get(NAME) ?? (args.has(NAME) ? args.get(NAME) : undefined) ?? '';
  if (value === '' && !buildArgs.has(NAME)) return;
  const seconds = parseInteger(value, 64);
  if (seconds !== null) {
    if (args.has(NAME)) args.set(NAME, String(seconds));
    return;
  }
  if (
    value !== '' &&
    value !== 'context' &&
    findContext(options.contexts, new ImageName(value), options.platform) === null
  ) {
    checkStage(value, args, stages, options.escapeToken);
  }
  if (!args.has(NAME)) return;
  args.unset(NAME);
  if (value !== '') args.declare(NAME);
}

/** A stage gives a date only where it is `scratch` and one ADD from elsewhere. */
function checkStage(
  name: ByteString,
  args: GlobalArguments,
  stages: readonly StageText[],
  escapeToken: string,
): void {
  const stage = stages.find(({ from }) => from.name === toLower(name));
  if (stage === undefined) throw new Refusal(`invalid ${NAME}: ${name}`, 'global-args', 1);
  const line = stage.from.node.line;
  if (args.expand(stage.from.node.args[0] ?? '', escapeToken).text !== 'scratch') {
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
