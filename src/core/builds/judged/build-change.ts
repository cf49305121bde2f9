import type { FileBuild } from '../../dockerfile/variants/variant-options.js';
import { isWorkflowFile } from '../build-files.js';
import { identify } from './build-identity.js';
import type { DockerfileBuilds, InlineBuilds } from './dockerfile-builds.js';

/** An inline Dockerfile that a change touches, and what it was. */
export interface ChangedInline {
  readonly head: InlineBuilds;
  /** Null: it is new. */
  readonly base: InlineBuilds | null;
  /** It is the text of the base in the same build, which is only built otherwise. */
  readonly isUntouched?: true;
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
  const holders = new Map<string, InlineBuilds[]>();
  for (const inline of base.inline)
    for (const build of inline.builds) {
      const name = nameBuild(build);
      holders.set(name, [...(holders.get(name) ?? []), inline]);
    }
  return { touched, inline: head.inline.flatMap((inline) => findChange(inline, holders)) };
}

/** The text of a build is compared with what the same build had: the same words in another build are new. */
function findChange(
  head: InlineBuilds,
  holders: ReadonlyMap<string, readonly InlineBuilds[]>,
): ChangedInline[] {
  const { text } = head.inline;
  const before = listHolders(head).map((build) => {
    const found = holders.get(nameBuild(build)) ?? [];
    return found.find(({ inline }) => inline.text === text) ?? found[0];
  });
  const [base] = before;
  if (base === undefined || before.some((inline) => inline?.inline.text !== base.inline.text))
    return [{ head, base: null }];
  const builds = [...new Set(before)].flatMap((inline) => inline?.builds ?? []);
  if (wasRefused(head.builds, builds)) return [{ head, base: null }];
  const isSame = base.inline.text === text && !head.builds.some(isMoved);
  if (isSame && findNew(head.builds, builds) === undefined) return [];
  return [{ head, base: { ...base, builds }, ...(isSame ? { isUntouched: true } : {}) }];
}

/**
 * The builds that are described with the text: neither a workflow that builds what another file holds nor a file that may be laid
 * under it makes another Dockerfile of it.
 */
function listHolders({ inline, builds }: InlineBuilds): readonly FileBuild[] {
  const holders = builds.filter(
    ({ file, isGuess }) => isGuess !== true && (file === inline.file || !isWorkflowFile(file)),
  );
  return holders.length > 0 ? holders : builds;
}

function nameBuild(build: FileBuild): string {
  return build.knownAs ?? identify(build);
}

/** Whether its file was renamed. */
function isMoved(build: FileBuild): boolean {
  return !nameBuild(build).startsWith(`${JSON.stringify([build.file]).slice(0, -1)},`);
}

/** Whether only what a tool refused built at the base what is built now, or what may have meant another file. */
export function wasRefused(head: readonly FileBuild[], base: readonly FileBuild[]): boolean {
  const isAccepted = ({ isRefused, isOpen }: FileBuild): boolean => isRefused !== true && isOpen !== true;
  return base.length > 0 && !base.some(isAccepted) && head.some(isAccepted);
}

function findNew(builds: readonly FileBuild[], known: readonly FileBuild[]): FileBuild | undefined {
  const accepted = new Set(known.filter(({ isRefused }) => isRefused !== true).map(describeValues));
  const all = new Set(known.map(describeValues));
  return builds.find((build) => {
    const before = build.isRefused === true ? all : accepted;
    if (before.has(describeValues(build))) return false;
    // a file that is known to be built is one that may be, too
    return build.isOpen !== true || !before.has(describeValues(withoutOpen(build)));
  });
}

function withoutOpen({ isOpen: _, ...build }: FileBuild): FileBuild {
  return build;
}

/** All that decides what is pulled; where it is written does not, unless it cannot be known. */
function describeValues(build: FileBuild): string {
  const { args, target, platforms, contexts, unknownArgs, hasUnknownArgs = false, written } = build;
  const [isDoubtful, isOpen] = [build.isDoubtful === true, build.isOpen === true];
  const known = [[...args].sort(), target, platforms, [...contexts].sort(), isDoubtful, isOpen];
  const doubts = [...(written ?? [])].filter(([field]) => !OF_FILES.has(field));
  if (unknownArgs.length === 0 && !hasUnknownArgs && doubts.length === 0) return JSON.stringify(known);
  return JSON.stringify([...known, unknownArgs, hasUnknownArgs, nameBuild(build), doubts]);
}

/** Which Dockerfile is built, and what it can copy from: the path of the Dockerfile says the first. */
const OF_FILES: ReadonlySet<string> = new Set(['dockerfile', 'context', 'inline']);
