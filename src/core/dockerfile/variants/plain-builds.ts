import { type ByteString, encodeText } from '../go/byte-string.js';
import { toLower } from '../go/unicode.js';
import { Refusal } from '../refusal.js';
import type { FileText } from '../resolve/open-file.js';
import { PREDEFINED_NAMES } from '../resolve/predefined-arguments.js';
import type { FileBuild, VariantOptions } from './variant-options.js';
import { UNDECLARED } from './variant-plan.js';

/** Builds that do what building the file by itself does, and the others. */
export interface SortedBuilds {
  readonly plain: readonly FileBuild[];
  readonly others: readonly FileBuild[];
}

/** What an image name may depend on though no `ARG` before the first stage declares it. */
const WITHOUT_ARG: ReadonlySet<ByteString> = new Set([...PREDEFINED_NAMES, ...UNDECLARED.map(encodeText)]);

/** Text that is the same before and after it is expanded, in every version of BuildKit. */
const PLAIN_VALUE = /^[\w./:@+-]*$/;

/** What arguments before the first stage are by default; null: a build that gives the value may change something. */
function listDefaults({ instructions }: FileText): ReadonlyMap<ByteString, ByteString | null> {
  const defaults = new Map<ByteString, ByteString | null>();
  for (const { pairs } of instructions.globalArgs)
    for (const { key, value } of pairs)
      defaults.set(key, value === null || defaults.has(key) || !PLAIN_VALUE.test(value) ? null : value);
  return defaults;
}

/** Most builds give a Dockerfile nothing that an image name could depend on: those need no reading of their own. */
export function sortBuilds(
  text: FileText | Refusal,
  { builds, platforms, contexts, args: policyArgs, buildArgs }: VariantOptions,
): SortedBuilds {
  if (builds.length === 0 || text instanceof Refusal || contexts.size > 0)
    return { plain: [], others: builds };
  const defaults = listDefaults(text);
  const last = text.instructions.stages.at(-1)?.from.name ?? '';
  // otherwise the policy's own builds are what the file by itself does
  const hasOwnPlatforms = platforms.some(({ origin }) => origin !== null);
  const isPlain = (build: FileBuild): boolean => {
    const { target, args, unknownArgs } = build;
    if (build.hasUnknownTarget === true || build.hasUnknownPlatforms === true) return false;
    const isLast = target === null || (last !== '' && toLower(encodeText(target)) === last);
    const isUsual =
      build.platforms.length === 0 ||
      isSame(new Set(build.platforms), new Set(platforms.map(({ value }) => value)));
    if (!isLast || !isUsual || build.contexts.size > 0 || build.hasUnknownArgs === true) return false;
    for (const [name, value] of args) {
      const told = encodeText(name);
      if (WITHOUT_ARG.has(told)) return false;
      if (!defaults.has(told)) continue;
      const isReplaced = policyArgs.has(name) || buildArgs.has(name) || hasOwnPlatforms;
      if (isReplaced || defaults.get(told) !== encodeText(value)) return false;
    }
    return !unknownArgs.map(encodeText).some((name) => defaults.has(name) || WITHOUT_ARG.has(name));
  };
  const plain = new Set(builds.filter(isPlain));
  if (plain.size === builds.length) return { plain: builds, others: [] };
  return { plain: [...plain], others: builds.filter((build) => !plain.has(build)) };
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((value) => other.has(value));
}
