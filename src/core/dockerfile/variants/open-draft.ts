import { encodeText } from '../go/byte-string.js';
import { isSbomArgument } from '../resolve/sbom-argument.js';
import type { Side } from '../shell/expansion.js';
import { listDoubted } from './open-choices.js';
import type { Draft } from './variant-choice.js';
import type { FileBuild, VariantOptions } from './variant-options.js';

/** What a build gets before any choice is applied. `unknown`: arguments that it gives a value which is not known. */
export function openDraft(
  options: VariantOptions,
  build: FileBuild | null,
  unknown: readonly string[],
  side: Side | null,
): Draft {
  const { args, buildArgs, target, platforms, buildPlatforms, contexts } = options;
  // what makes the SBOM of a build is judged where the build file names it
  const own = [...(build?.args ?? [])].filter(([name]) => !isSbomArgument(name));
  const given = [...own, ...buildArgs];
  // what the policy names are all the values that there are
  const open = unknown.filter((name) => !args.has(name) && !isSbomArgument(name));
  return {
    buildArgs: new Map(given.map(([name, value]) => [encodeText(name), encodeText(value)])),
    target: encodeText(target ?? build?.target ?? ''),
    platform: encodeText(build?.platforms[0] ?? platforms[0]?.value ?? 'linux/amd64'),
    buildPlatform: encodeText(buildPlatforms[0] ?? 'linux/amd64'),
    unknownArgs: new Set(open.map(encodeText)),
    doubtedArgs: listDoubted(build, options),
    sides: { all: side, chosen: new Map() },
    asksAdvice: options.asksAdvice === true,
    contexts: new Map(
      [...contexts].flatMap(([name, [first]]) =>
        first === undefined ? [] : [[encodeText(name), encodeText(first.value)]],
      ),
    ),
  };
}
