import { compareText } from '../../text-order.js';
import type { Build, BuildFileProblem } from '../build.js';
import { isWorkflowFile } from '../build-files.js';
import { parentFolder, resolvePath } from '../repo-path.js';
import type { Tree } from '../tree.js';
import { EVERYTHING } from './doubts.js';

/** The files from which a build takes its values, and a twin of each. GitHub itself reads workflows. */
export function listSourceTwins(
  { sources }: Pick<Build, 'sources'>,
  { twinsOf }: Pick<Tree, 'twinsOf'>,
): readonly [string, string][] {
  return sources.flatMap((source) =>
    isWorkflowFile(source) ? [] : twinsOf(source).map((twin): [string, string] => [source, twin]),
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
export function describeTwins(builds: readonly Build[], tree: Tree): readonly BuildFileProblem[] {
  const twinsOf = openOnce(tree.twinsOf);
  return builds.flatMap((build) => {
    if (build.keepsCase === true) return [];
    const { kind } = build;
    const twins = listSourceTwins(build, { twinsOf })
      .map((pair) => [...pair].sort(compareText))
      .map(([file = '', other = '']) => ({
        kind,
        file,
        line: 1,
        message: `${other} is the same file where names have no case, and nothing tells which of the two counts`,
      }));
    const usual = kind === 'compose' ? resolvePath(parentFolder(build.file), '.env') : null;
    const others = usual === null || tree.has(usual) ? [] : twinsOf(usual);
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

/** The builds of a file have their sources in common. */
function openOnce<T>(ask: (path: string) => T): (path: string) => T {
  const known = new Map<string, T>();
  return (path) => {
    const answer = known.get(path) ?? ask(path);
    known.set(path, answer);
    return answer;
  };
}
