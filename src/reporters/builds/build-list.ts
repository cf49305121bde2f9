import type { Build, BuildFileProblem } from '../../core/builds/build.js';

/** What `builds` lists. */
export interface BuildList {
  readonly builds: readonly Build[];
  /** Dockerfiles that no build names. */
  readonly unnamed: readonly string[];
  /** Dockerfiles that are named and not there, by build. */
  readonly missing: ReadonlyMap<Build, string>;
  readonly problems: readonly BuildFileProblem[];
}

/** The list without builds of which nothing that is shown differs, such as those that differ only in what a value is made from. */
export function listOnce(list: BuildList): BuildList {
  const seen = new Set<string>();
  const builds = list.builds.filter((build) => {
    const key = nameShown(build, list);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
  return {
    ...list,
    builds,
    missing: new Map(
      builds.flatMap((build) => {
        const missing = list.missing.get(build);
        return missing === undefined ? [] : [[build, missing] as const];
      }),
    ),
  };
}

function nameShown(build: Build, { missing }: BuildList): string {
  const { kind, file, line, name, context, dockerfile, inline, target, platforms, problem } = build;
  const { args, contexts, generators, bases = [] } = build;
  return JSON.stringify([
    [kind, file, line, name, context, dockerfile, inline?.text ?? null, target, platforms, problem],
    [[...args], [...contexts], generators, bases, missing.get(build) ?? null],
  ]);
}

/** A service of a compose file as bake reads it, where that is not what compose does. */
export function isServiceOfBake({ kind, file }: Build): boolean {
  return kind === 'bake' && /\.ya?ml$/i.test(file);
}
