import { groupBy } from '../../grouping.js';
import type { Build, BuildKind } from '../build.js';
import { fingerprint } from '../unknown/fingerprint.js';

/** What tells builds apart: where one is declared, by which name, and all that decides what it pulls. */
export interface NamedBuild {
  readonly file: string;
  readonly name: string;
  /** Asked for only where builds are compared: to write it out takes longer than most else that is done with a build. */
  readonly writeContent: () => string;
}

const NOTHING: ReadonlyMap<string, string> = new Map();

/** The fields that decide what a build pulls and cannot be known, with what is written there. */
export function listWritten({
  unknown,
  written = new Map(),
  problem,
}: Pick<Build, 'unknown' | 'written' | 'problem'>): ReadonlyMap<string, string> {
  if (unknown.length + written.size === 0) return NOTHING;
  if (unknown.length === 0 && written.size === 1) return written;
  const fields = [...new Set([...unknown, ...written.keys()])].sort();
  return new Map(fields.map((field) => [field, written.get(field) ?? problem ?? '']));
}

/** All that decides what a build pulls, where it cannot be known by what is written. */
function describeContent(build: Build): string {
  const { context, dockerfile, outside = null, inline, target, args, contexts, platforms } = build;
  const known = [
    context,
    dockerfile,
    outside,
    inline?.text ?? null,
    target,
    [...args].sort(),
    [...contexts].sort(),
  ];
  const content = JSON.stringify([...known, platforms, [...listWritten(build)]]);
  // only compared: a fingerprint of all of them would cost more than it saves
  return content.length <= MAX_CONTENT ? content : fingerprint(content);
}

/** Longer contents, such as whole Dockerfiles, are not kept. */
const MAX_CONTENT = 2000;

function nameOf({ name, kind }: { readonly name: string | null; readonly kind: BuildKind }): string {
  return name ?? kind;
}

const NAMED = new WeakMap<Build, NamedBuild>();

export function toNamed(build: Build): NamedBuild {
  const known = NAMED.get(build);
  if (known !== undefined) return known;
  let content: string | null = null;
  const named = {
    file: build.file,
    name: nameOf(build),
    writeContent: () => {
      content ??= describeContent(build);
      return content;
    },
  };
  NAMED.set(build, named);
  return named;
}

/** What a build is called in comparisons with the base: by the file and name of the build there that it is. */
export type KnownAs = (build: NamedBuild) => string;

export function identify({ file, name }: Pick<NamedBuild, 'file' | 'name'>): string {
  return JSON.stringify([file, name]);
}

/**
 * Follows files that are renamed, steps without a name that are numbered anew, and builds of a file that have another name,
 * where what they build fits one to one. Everything else is only what has its own name.
 */
export function followBuilds(head: readonly NamedBuild[], base: readonly NamedBuild[]): KnownAs {
  const files = followFiles(head, base);
  const names = followNames(head, base);
  const whole = findWhole(head, names);
  const taken = new Set(names.values());
  const known = new Set(taken.size === 0 ? [] : base.map(describe));
  return (build) => {
    const { file, name } = build;
    const followed = names.get(describe(build)) ?? whole.get(identify(build));
    if (followed !== undefined) return followed;
    const own = identify({ file: files.get(file) ?? file, name });
    return taken.has(own) && !known.has(describe(build)) ? `another ${own}` : own;
  };
}

/** Names of which all builds are those of one other name: what they may do besides, too. */
function findWhole(
  head: readonly NamedBuild[],
  followed: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  if (followed.size === 0) return followed;
  const whole = new Map<string, string>();
  for (const [name, builds] of groupBy(head, identify)) {
    const [old, ...others] = new Set(builds.map((build) => followed.get(describe(build))));
    if (old !== undefined && others.length === 0) whole.set(name, old);
  }
  return whole;
}

function describe({ file, name, writeContent }: NamedBuild): string {
  return JSON.stringify([file, name, writeContent()]);
}

/** New files by the one that is gone and had just the same builds. */
function followFiles(head: readonly NamedBuild[], base: readonly NamedBuild[]): ReadonlyMap<string, string> {
  const before = groupBy(base, ({ file }) => file);
  const after = groupBy(head, ({ file }) => file);
  const gone = new Map<string, string[]>();
  for (const [file, builds] of before) {
    if (after.has(file)) continue;
    const key = describeAll(builds);
    gone.set(key, [...(gone.get(key) ?? []), file]);
  }
  if (gone.size === 0) return new Map();
  const followed = new Map<string, string>();
  for (const [file, builds] of after) {
    const old = before.has(file) ? undefined : gone.get(describeAll(builds))?.shift();
    if (old !== undefined) followed.set(file, old);
  }
  return followed;
}

function describeAll(builds: readonly NamedBuild[]): string {
  return JSON.stringify(
    builds.map(({ name, writeContent }) => JSON.stringify([name, writeContent()])).sort(),
  );
}

/** What builds of a file have in common that may be one under two names; null: this one is not followed. */
type ToCommon = (build: NamedBuild, others: ReadonlySet<string>) => string | null;

/** Builds that the base does not have as they are, by the one that is gone; each stands for one. */
function followNames(head: readonly NamedBuild[], base: readonly NamedBuild[]): ReadonlyMap<string, string> {
  const before = new Map(base.map((build) => [describe(build), build]));
  const after = new Map(head.map((build) => [describe(build), build]));
  const gone = [...before].flatMap(([key, build]) => (after.has(key) ? [] : [build]));
  const followed = new Map<string, string>();
  if (gone.length === 0) return followed;
  const fresh = new Map([...after].filter(([key]) => !before.has(key)));
  const changed = new Set([...fresh.values()].map(identify));
  for (const toCommon of PASSES) {
    const taken = new Set(followed.values());
    const left = new Map<string, string[]>();
    for (const build of gone) {
      const common = taken.has(identify(build)) ? null : toCommon(build, changed);
      if (common !== null) left.set(common, [...(left.get(common) ?? []), identify(build)]);
    }
    for (const [key, build] of fresh) {
      const common = followed.has(key) ? null : toCommon(build, NO_NAMES);
      const old = common === null ? undefined : left.get(common)?.shift();
      if (old !== undefined) followed.set(key, old);
    }
  }
  return followed;
}

/** A step that is only numbered anew is told by its name first. */
const PASSES: readonly ToCommon[] = [toNumbered, toNameless];

const NO_NAMES: ReadonlySet<string> = new Set();

/** A step without a name goes by its number. */
const NUMBER = /#\d+(?=$|[/:])/g;

function toNumbered(build: NamedBuild): string | null {
  if (build.name.search(NUMBER) === -1) return null;
  return describe({ ...build, name: build.name.replaceAll(NUMBER, '#') });
}

/** A name that something else has now is not free: that is compared with what had it. */
function toNameless(build: NamedBuild, others: ReadonlySet<string>): string | null {
  return others.has(identify(build)) ? null : JSON.stringify([build.file, build.writeContent()]);
}
