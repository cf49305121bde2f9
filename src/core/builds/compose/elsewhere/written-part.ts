import type { Build } from '../../build.js';
import { pathWithin } from '../../repo-path.js';
import { cleanPath, relativePath, toRooted } from '../rooted-path.js';
import type { ComposePart } from './service-index.js';

/** A part with the paths to its Dockerfiles, by services. */
export interface WrittenPart extends ComposePart {
  /** From where the project lies; none where files are missing that may say others. */
  readonly written: ReadonlyMap<string, string>;
  /** Services with a Dockerfile in the part. */
  readonly inline: ReadonlySet<string>;
  /** A file that it has been laid over already. */
  readonly over: string | undefined;
}

/** A part that has been laid over a file. */
export interface MergedPart {
  readonly over: string;
  readonly builds: readonly Build[];
}

export function describePart(part: ComposePart, over: string | undefined): WrittenPart {
  const { ownBuilds } = part.read;
  const inline = ownBuilds.flatMap((build) => (build.inline === null ? [] : (build.name ?? [])));
  return { written: listWritten(part), inline: new Set(inline), over, ...part };
}

function listWritten({ folder, read }: ComposePart): WrittenPart['written'] {
  if (read.lacksFiles) return new Map();
  const from = toRooted(folder);
  return new Map(
    read.ownBuilds.flatMap(({ name, dockerfile, inline }) => {
      if (name === null || (dockerfile === null && inline === null)) return [];
      const own = read.written.get(name);
      const written = own ?? (dockerfile === null ? undefined : relativePath(from, toRooted(dockerfile)));
      return written === undefined ? [] : [[name, written]];
    }),
  );
}

/** Whether a service says nothing of where it is built, as those do that only add to others. */
export function isOpen({ read, written }: WrittenPart, name: string): boolean {
  return read.withoutContext.has(name) && written.has(name);
}

/** Whether the path to the Dockerfile of a service goes through any folder. */
export function leadsInside({ written }: WrittenPart, name: string): boolean {
  const path = written.get(name);
  return path !== undefined && cleanPath(path).includes('/');
}

/** Whether a build has a Dockerfile by a name of its own, which a file that is laid over it keeps. */
export function namesFile({ context, dockerfile }: Build): boolean {
  return context !== null && dockerfile !== null && pathWithin(context, dockerfile) !== 'Dockerfile';
}
