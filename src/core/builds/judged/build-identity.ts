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
 * Follows files that are renamed and steps without a name that are numbered anew, where what they build fits one to one.
 * Everything else is only what has its own name.
 */
export function followBuilds(head: readonly NamedBuild[], base: readonly NamedBuild[]): KnownAs {
  const files = followFiles(head, base);
  const steps = followSteps(head, base);
  const taken = new Set(steps.values());
  const known = new Set(taken.size === 0 ? [] : base.map(describe));
  return (build) => {
    const { file, name } = build;
    const followed = steps.get(describe(build));
    if (followed !== undefined) return followed;
    const own = identify({ file: files.get(file) ?? file, name });
    return taken.has(own) && !known.has(describe(build)) ? `another ${own}` : own;
  };
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

/** A step without a name goes by its number. */
const NUMBER = /#\d+(?=$|[/:])/g;

function followSteps(head: readonly NamedBuild[], base: readonly NamedBuild[]): ReadonlyMap<string, string> {
  const known = new Set(base.map(describe));
  const kept = new Set(head.map(describe));
  const left = new Map<string, string[]>();
  for (const build of base) {
    if (!isNumbered(build) || kept.has(describe(build))) continue;
    const key = describe(withoutNumber(build));
    left.set(key, [...(left.get(key) ?? []), identify(build)]);
  }
  const followed = new Map<string, string>();
  if (left.size === 0) return followed;
  for (const build of head) {
    const key = describe(build);
    if (!isNumbered(build) || known.has(key) || followed.has(key)) continue;
    const old = left.get(describe(withoutNumber(build)))?.shift();
    if (old !== undefined) followed.set(key, old);
  }
  return followed;
}

function isNumbered({ name }: NamedBuild): boolean {
  return name.search(NUMBER) !== -1;
}

function withoutNumber(build: NamedBuild): NamedBuild {
  return { ...build, name: build.name.replaceAll(NUMBER, '#') };
}
