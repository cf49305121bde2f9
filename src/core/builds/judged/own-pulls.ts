import { encodeText, toBytes } from '../../dockerfile/go/byte-string.js';
import { pulledReference } from '../../dockerfile/variants/doubtful-builds.js';
import { readVariants } from '../../dockerfile/variants/read-variants.js';
import type { FileBuild } from '../../dockerfile/variants/variant-options.js';
import { formatReference, type Reference } from '../../image/reference.js';
import { parentFolder } from '../repo-path.js';
import { isBelow, type Tree } from '../tree.js';
import type { BuiltFiles } from './built-files.js';

/** The platforms of most builds; only repositories are looked for, which hardly depend on it. */
const PLATFORMS = [{ value: 'linux/amd64', origin: null }];

/** What a build pulls from one Dockerfile. */
interface Pulled {
  readonly references: readonly Reference[];
  /** Whether that is all of it. */
  readonly isWhole: boolean;
}

interface PulledFrom {
  /** Of the Dockerfile, or of the file that it is written in. */
  readonly path: string;
  readonly build: FileBuild;
  readonly read: () => Pulled;
}

const NOTHING: Pulled = { references: [], isWhole: false };

/** What builds pull from their own Dockerfiles, where these are judged, each read where it is asked for. */
export class OwnPulls {
  private readonly readings = new Map<string, PulledFrom[]>();

  private readonly read: Tree['read'];
  private readonly isIgnored: (path: string) => boolean;

  constructor({ named, inline }: BuiltFiles, read: Tree['read'], isIgnored: (path: string) => boolean) {
    this.read = read;
    this.isIgnored = isIgnored;
    this.add(named);
    for (const { inline: own, builds } of inline)
      if (!isIgnored(own.file)) this.note(own.file, builds, () => toBytes(encodeText(own.text)));
  }

  /** Notes what more builds of Dockerfiles would pull. */
  add(named: BuiltFiles['named']): void {
    for (const [path, builds] of named) {
      if (this.isIgnored(path)) continue;
      this.note(path, builds, () => {
        const file = this.read(path);
        return file.kind === 'bytes' ? file.bytes : null;
      });
    }
  }

  list(build: Pick<FileBuild, 'file' | 'name'>): readonly Reference[] {
    return this.find(build).flatMap(({ read }) => read().references);
  }

  /** Whether all that a guess pulls from a Dockerfile in another folder, the same build pulls in that of its own file. */
  isRepeated(guess: FileBuild, dockerfile: string): boolean {
    const isOwn = (path: string): boolean => isBelow(path, parentFolder(guess.file));
    if (isOwn(dockerfile)) return false;
    const all = this.find(guess);
    const own = all.filter(({ path }) => isOwn(path));
    if (own.length === 0) return false;
    const pulled = all.find(({ path, build }) => path === dockerfile && build === guess)?.read() ?? NOTHING;
    if (!pulled.isWhole) return false;
    const known = new Set(own.flatMap(({ read }) => read().references.map(formatReference)));
    return pulled.references.every((reference) => known.has(formatReference(reference)));
  }

  private find({ file, name }: Pick<FileBuild, 'file' | 'name'>): readonly PulledFrom[] {
    return this.readings.get(identify(file, name)) ?? [];
  }

  private note(path: string, builds: readonly FileBuild[], open: () => Uint8Array | null): void {
    for (const build of builds) {
      if (build.isDoubtful === true) continue;
      let found: Pulled | null = null;
      const read = (): Pulled => {
        if (found !== null) return found;
        const bytes = open();
        found = bytes === null ? NOTHING : readPulled(bytes, build);
        return found;
      };
      const key = identify(build.file, build.name);
      const known = this.readings.get(key) ?? [];
      known.push({ path, build, read });
      this.readings.set(key, known);
    }
  }
}

/** Leaves out what a project of its own would pull in the place of another one, where its own Dockerfile has it judged. */
export function dropRepeated({ named }: BuiltFiles, pulls: OwnPulls): void {
  for (const [path, builds] of named) {
    const isGuess = (build: FileBuild): boolean => build.isGuess === true && build.isDoubtful !== true;
    const left = builds.filter((build) => !isGuess(build) || !pulls.isRepeated(build, path));
    if (left.length > 0) named.set(path, left);
  }
}

/**
 * Tells builds that are hardly meant for a Dockerfile what the same build pulls from its own one, which is judged there: what a
 * project of its own is built on says nothing of another.
 */
export function addOwnPulls({ named, inline }: BuiltFiles, pulls: OwnPulls): void {
  const addTo = (build: FileBuild): FileBuild => {
    if (build.isDoubtful !== true) return build;
    const own = pulls.list(build).map(({ host, path }) => `${host}/${path}`);
    return own.length === 0 ? build : { ...build, ownPulls: new Set(own) };
  };
  for (const builds of [...named.values(), ...inline.map((each) => each.builds)])
    builds.forEach((build, at) => {
      builds[at] = addTo(build);
    });
}

function identify(file: string, name: string): string {
  return JSON.stringify([file, name]);
}

function readPulled(bytes: Uint8Array, build: FileBuild): Pulled {
  const { images, problem } = readVariants(bytes, {
    buildArgs: new Map(),
    args: new Map(),
    target: null,
    targets: [],
    platforms: PLATFORMS,
    buildPlatforms: ['linux/amd64'],
    contexts: new Map(),
    builds: [build],
  });
  const uses = images.filter(
    ({ reachable, builds }) => reachable && builds?.some(({ file }) => file === build.file) === true,
  );
  const known = uses.filter(({ unresolved }) => unresolved.length === 0);
  const references = known.flatMap((use) => pulledReference(use) ?? []);
  return { references, isWhole: problem === null && known.length === uses.length };
}
