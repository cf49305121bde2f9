import { type ByteString, encodeText } from '../go/byte-string.js';
import { toLower } from '../go/unicode.js';
import { Refusal } from '../refusal.js';
import { PREDEFINED_NAMES } from '../resolve/arguments.js';
import type { FileText } from '../resolve/open-file.js';
import type { FileBuild, VariantOptions } from './variant-options.js';
import { UNDECLARED } from './variant-plan.js';

/** Builds that do what building the file by itself does, and the others. */
export interface SortedBuilds {
  readonly plain: readonly FileBuild[];
  readonly others: readonly FileBuild[];
}

/** What an image name may depend on though no `ARG` before the first stage declares it. */
const WITHOUT_ARG: ReadonlySet<ByteString> = new Set([...PREDEFINED_NAMES, ...UNDECLARED.map(encodeText)]);

/** Most builds give a Dockerfile nothing that an image name could depend on: those need no reading of their own. */
export function sortBuilds(
  text: FileText | Refusal,
  { builds, platforms, contexts }: VariantOptions,
): SortedBuilds {
  if (builds.length === 0 || text instanceof Refusal || contexts.size > 0)
    return { plain: [], others: builds };
  const declared = new Set<ByteString>();
  for (const { pairs } of text.instructions.globalArgs) for (const { key } of pairs) declared.add(key);
  const last = text.instructions.stages.at(-1)?.from.name ?? '';
  const usual = new Set(platforms.map(({ value }) => value));
  const isPlain = (build: FileBuild): boolean => {
    const { target, args, unknownArgs } = build;
    const isLast = target === null || (last !== '' && toLower(encodeText(target)) === last);
    const isUsual = build.platforms.length === 0 || isSame(new Set(build.platforms), usual);
    const isRead = (name: string): boolean => {
      const told = encodeText(name);
      return declared.has(told) || WITHOUT_ARG.has(told);
    };
    if (!isLast || !isUsual || build.contexts.size > 0 || build.hasUnknownArgs === true) return false;
    for (const name of args.keys()) if (isRead(name)) return false;
    return !unknownArgs.some(isRead);
  };
  const plain = new Set(builds.filter(isPlain));
  if (plain.size === builds.length) return { plain: builds, others: [] };
  return { plain: [...plain], others: builds.filter((build) => !plain.has(build)) };
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((value) => other.has(value));
}
