import type { FileBuild } from '../../dockerfile/variants/variant-options.js';
import type { FileChoice } from '../../policy/query/file-choice.js';
import type { Problem } from '../../problem.js';
import type { BuildFileProblem } from '../build.js';
import type { ChangedInline } from './build-change.js';
import type { BuildFileReading } from './build-file-reading.js';
import { type BuiltImages, NOTHING_BUILT } from './built-images.js';

/** What build files mean for what is judged. */
export interface JudgedBuilds {
  /** The builds of each Dockerfile, by its path. */
  readonly named: ReadonlyMap<string, readonly FileBuild[]>;
  readonly baseNamed: ReadonlyMap<string, readonly FileBuild[]>;
  /** Dockerfiles that a build of the change builds, and none that is known at the base. */
  readonly newlyBuilt: ReadonlySet<string>;
  /** Dockerfiles that are built with something new, whether or not they changed themselves, and the first build that does so. */
  readonly touched: ReadonlyMap<string, FileBuild>;
  readonly inline: readonly ChangedInline[];
  /** What build files pull, or may pull, themselves. */
  readonly files: readonly BuildFileReading[];
  /**
   * Dockerfiles that cannot be read, where links lead to them or the only build file that names them cannot be, and whatever
   * builds read of a submodule that changed.
   */
  readonly lost: readonly { readonly path: string; readonly reason: string }[];
  /** A build file that is not read though the tool may read it: any file may be a Dockerfile that it names. */
  readonly unread: BuildFileProblem | null;
  readonly notes: readonly Problem[];
  /** The images that the builds make. */
  readonly built: BuiltImages;
}

/** Where no file defines builds. */
export const NO_BUILDS_JUDGED: JudgedBuilds = {
  named: new Map(),
  baseNamed: new Map(),
  newlyBuilt: new Set(),
  touched: new Map(),
  inline: [],
  files: [],
  lost: [],
  unread: null,
  notes: [],
  built: NOTHING_BUILT,
};

/** Changed files that begin as Dockerfiles do and that no build file names: one that is not read may build them. */
export function addLookAlikes(judged: JudgedBuilds, paths: readonly string[]): JudgedBuilds {
  const { unread, lost } = judged;
  const told = new Set(lost.map(({ path }) => path));
  const others = paths.filter((path) => !told.has(path));
  if (unread === null || others.length === 0) return judged;
  const reason = `begins as a Dockerfile does, and may be one that ${unread.file} builds, which is not read`;
  return { ...judged, lost: [...lost, ...others.map((path) => ({ path, reason }))] };
}

/** The files that the policy wants judged: by their names, or because a build names them. */
export function openNamedChoice(
  choose: (path: string) => FileChoice,
  named: { has(path: string): boolean },
): (path: string) => FileChoice {
  return (path) => {
    const kind = choose(path);
    return kind !== 'ignored' && named.has(path) ? 'judged' : kind;
  };
}
