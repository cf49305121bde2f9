import { compareText } from '../../text-order.js';
import type { Build, BuildFileProblem } from '../build.js';
import { isWorkflowFile } from '../build-files.js';
import { parentFolder, resolvePath } from '../repo-path.js';
import type { Tree } from '../tree.js';
import { EVERYTHING } from './doubts.js';

const FOLDED = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>();

/** The other files of a listing that are the same one as a path on disks whose names have no case. */
export function listTwins(path: string, paths: readonly string[]): readonly string[] {
  const folded = FOLDED.get(paths) ?? foldAll(paths);
  FOLDED.set(paths, folded);
  return folded.get(fold(path))?.filter((each) => each !== path) ?? [];
}

function foldAll(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const folded = new Map<string, string[]>();
  for (const path of paths) {
    const known = folded.get(fold(path));
    if (known === undefined) folded.set(fold(path), [path]);
    else known.push(path);
  }
  return folded;
}

/** As such disks compare names; those of macOS also take composed and decomposed letters for the same. */
function fold(path: string): string {
  return /^[ -~]*$/.test(path) ? path.toLowerCase() : path.normalize('NFC').toUpperCase().toLowerCase();
}

/** The files from which a build takes its values, and a twin of each. GitHub itself reads workflows. */
export function listSourceTwins(
  { sources }: Pick<Build, 'sources'>,
  paths: readonly string[],
): readonly [string, string][] {
  return sources.flatMap((source) =>
    isWorkflowFile(source) ? [] : listTwins(source, paths).map((twin): [string, string] => [source, twin]),
  );
}

/** A build that reads a file which another one may have replaced: nothing is known of it. */
export function loseTo(build: Build, [source, twin]: readonly [string, string], { identify }: Tree): Build {
  const { kind, file, line, name, sources } = build;
  return {
    ...{ kind, file, line, name, sources },
    ...{ context: null, dockerfile: null, inline: null, target: null },
    ...{ args: new Map(), contexts: new Map(), platforms: [], generators: [], places: new Map() },
    problem: `${source} and ${twin} are one file where names have no case, as on this runner`,
    unknown: EVERYTHING,
    written: new Map([['dockerfile', JSON.stringify([identify(source), identify(twin)])]]),
  };
}

/** What may take the place of files that builds read, where names have no case. */
export function describeTwins(builds: readonly Build[], { paths, has }: Tree): readonly BuildFileProblem[] {
  return builds.flatMap((build) => {
    if (build.keepsCase === true) return [];
    const { kind } = build;
    const twins = listSourceTwins(build, paths)
      .map((pair) => [...pair].sort(compareText))
      .map(([file = '', other = '']) => ({
        kind,
        file,
        line: 1,
        message: `${other} is the same file where names have no case, and nothing tells which of the two counts`,
      }));
    const usual = kind === 'compose' ? resolvePath(parentFolder(build.file), '.env') : null;
    const others = usual === null || has(usual) ? [] : listTwins(usual, paths);
    return [
      ...twins,
      ...others.map((file) => ({
        kind,
        file,
        line: 1,
        message: 'It is the .env of compose where names have no case, and its values are not judged',
      })),
    ];
  });
}
