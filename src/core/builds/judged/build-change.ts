import type { FileBuild } from '../../dockerfile/variants/variant-options.js';
import type { DockerfileBuilds, InlineBuilds } from './dockerfile-builds.js';

/** An inline Dockerfile that a change touches, and what it was. */
export interface ChangedInline {
  readonly head: InlineBuilds;
  /** Null: it is new. */
  readonly base: InlineBuilds | null;
}

/** What a change of build files means for Dockerfiles that may not have changed themselves. */
export interface BuildChange {
  /** Dockerfiles that are built with something that they were not built with before, and the first build that does so. */
  readonly touched: ReadonlyMap<string, FileBuild>;
  readonly inline: readonly ChangedInline[];
}

/** Compares the builds of two revisions. A build that went away pulls nothing: only what is new counts. */
export function compareBuilds(head: DockerfileBuilds, base: DockerfileBuilds): BuildChange {
  const touched = new Map<string, FileBuild>();
  for (const [path, builds] of head.named) {
    const build = findNew(builds, base.named.get(path) ?? []);
    if (build !== undefined) touched.set(path, build);
  }
  return { touched, inline: head.inline.flatMap((inline) => findChange(inline, base.inline)) };
}

function findChange(head: InlineBuilds, base: readonly InlineBuilds[]): ChangedInline[] {
  const sameText = base.filter(({ inline }) => inline.text === head.inline.text);
  if (
    sameText.some(
      ({ inline, builds }) => inline.file === head.inline.file && findNew(head.builds, builds) === undefined,
    )
  )
    return [];
  const names = new Set(head.builds.map(describeName));
  const sameName = base.find(({ builds }) => builds.some((build) => names.has(describeName(build))));
  return [{ head, base: sameName ?? sameText[0] ?? null }];
}

function findNew(builds: readonly FileBuild[], known: readonly FileBuild[]): FileBuild | undefined {
  const before = new Set(known.map(describeValues));
  return builds.find((build) => !before.has(describeValues(build)));
}

function describeName({ file, name }: FileBuild): string {
  return JSON.stringify([file, name]);
}

/** All that decides what is pulled; where it is written does not. */
function describeValues({ args, target, platforms, contexts, ...unknown }: FileBuild): string {
  const { unknownArgs, hasUnknownArgs = false, problem } = unknown;
  const known = [[...args].sort(), target, platforms, [...contexts].sort()];
  return JSON.stringify([...known, unknownArgs, hasUnknownArgs, problem]);
}
