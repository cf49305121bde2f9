import type { BuildEntry, Policy } from '../../policy/policy.js';
import type { BuildOrigin } from '../reading.js';
import type { BuildValue, FileBuild, VariantOptions, VariantTarget } from './variant-options.js';

/** What the command line says about builds: it replaces what the policy says. */
export interface GivenBuild {
  readonly buildArgs: ReadonlyMap<string, string>;
  /** Null: the last stage, and the policy's targets. */
  readonly target: string | null;
  /** Null: the policy's. */
  readonly platforms: readonly string[] | null;
  /** Null: the policy's, and the two common ones. */
  readonly buildPlatforms: readonly string[] | null;
  readonly contexts: ReadonlyMap<string, string>;
}

export const NOTHING_GIVEN: GivenBuild = {
  buildArgs: new Map(),
  target: null,
  platforms: null,
  buildPlatforms: null,
  contexts: new Map(),
};

/** Builders that a build may always run on. */
const COMMON_BUILDERS = ['linux/amd64', 'linux/arm64'];

/** Everything that the command line, the policy and the repository's own files say about builds of one Dockerfile. */
export function planBuilds(
  policy: Policy,
  given: GivenBuild,
  path: string,
  builds: readonly FileBuild[] = [],
): VariantOptions {
  return openBuildPlans(policy, given)(path, builds);
}

/** The same for one Dockerfile after another. */
export function openBuildPlans(
  policy: Policy,
  given: GivenBuild,
): (path: string, builds?: readonly FileBuild[]) => VariantOptions {
  // what holds where no entry does
  let common: VariantOptions | null = null;
  return (path, builds = []) => {
    const entries = policy.builds.filter(({ paths }) => paths.some((glob) => glob.matchesAnyCase(path)));
    if (entries.length > 0) return planEntries(policy, given, entries, builds);
    common ??= planEntries(policy, given, entries, []);
    return builds.length === 0 ? common : { ...common, builds };
  };
}

function planEntries(
  policy: Policy,
  given: GivenBuild,
  entries: readonly BuildEntry[],
  builds: readonly FileBuild[],
): VariantOptions {
  const platforms =
    given.platforms?.map((value) => ({ value, origin: null })) ?? joinPlatforms(policy, entries);
  const builders = [...COMMON_BUILDERS, ...policy.settings.platforms, ...platforms.map(({ value }) => value)];
  return {
    buildArgs: given.buildArgs,
    target: given.target,
    targets: entries.flatMap((entry) => toTargets(entry, isOwnWord(policy, entry))),
    platforms,
    hasAllPlatforms:
      given.platforms !== null ||
      entries.some((entry) => entry.platforms.length > 0 && isOwnWord(policy, entry)),
    buildPlatforms: given.buildPlatforms ?? [...new Set(builders)],
    contexts: joinContexts(given, entries),
    args: joinArguments(policy, entries),
    builds,
  };
}

/** The place of an entry of `builds`, as findings name it. */
export function toOrigin({ place }: BuildEntry): BuildOrigin {
  return { file: place.file, line: place.line, name: place.key };
}

/** The policy at the top of the chain decides; those that extend it only add. */
function isOwnWord(policy: Policy, entry: BuildEntry): boolean {
  return findTop(policy).ownBuilds.includes(entry);
}

function findTop(policy: Policy): Policy {
  let top = policy;
  while (top.parent !== null) top = top.parent;
  return top;
}

function toTargets(entry: BuildEntry, isFirm: boolean): VariantTarget[] {
  return entry.targets.map((value) => ({ value, origin: toOrigin(entry), adds: !isFirm }));
}

/** Platforms of entries replace `settings.platforms`; those of an extending policy only add. */
function joinPlatforms(policy: Policy, entries: readonly BuildEntry[]): readonly BuildValue<string>[] {
  const settled = findTop(policy).settings.platforms;
  const toValue = (entry: BuildEntry): BuildValue<string>[] =>
    entry.platforms.map((value) => ({ value, origin: settled.includes(value) ? null : toOrigin(entry) }));
  const firm = entries.filter((entry) => isOwnWord(policy, entry)).flatMap(toValue);
  const added = entries.filter((entry) => !isOwnWord(policy, entry)).flatMap(toValue);
  const fromSettings = policy.settings.platforms
    .filter((value) => firm.length === 0 || !settled.includes(value))
    .map((value) => ({ value, origin: null }));
  return [...firm, ...fromSettings, ...added];
}

function joinArguments(policy: Policy, entries: readonly BuildEntry[]): VariantOptions['args'] {
  const args = new Map<string, readonly BuildValue<string>[]>();
  for (const [name, values] of policy.settings.args) {
    args.set(
      name,
      values.map((value) => ({ value, origin: null })),
    );
  }
  for (const entry of entries) {
    const origin = toOrigin(entry);
    for (const [name, values] of entry.args) {
      args.set(name, [...(args.get(name) ?? []), ...values.map((value) => ({ value, origin }))]);
    }
  }
  return args;
}

function joinContexts({ contexts }: GivenBuild, entries: readonly BuildEntry[]): VariantOptions['contexts'] {
  const joined = new Map<string, readonly BuildValue<string>[]>();
  for (const entry of entries) {
    const origin = toOrigin(entry);
    for (const [name, value] of entry.contexts)
      joined.set(name, [...(joined.get(name) ?? []), { value, origin }]);
  }
  for (const [name, value] of contexts) joined.set(name, [{ value, origin: null }]);
  return joined;
}
