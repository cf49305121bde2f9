import type { GitHub } from '../client/client.js';
import { GitHubFault } from '../client/fault.js';
import { type ChangedFiles, findChangedFiles } from '../files/changed-files.js';
import type { OpenTree } from '../files/tree.js';
import type { ChangeEvent } from './event.js';

/** Everything that the event asks to judge. `unreachable`: the change is unknown, so everything in the head counts. */
export async function findJudgedChanges(
  github: GitHub,
  event: ChangeEvent,
  headTree: Promise<OpenTree>,
): Promise<ChangedFiles | 'unreachable'> {
  const { repository, trunk } = event;
  const [pushed, differing] = await Promise.all([
    findChangedFiles(github, repository, event, headTree),
    trunk === null ? null : findDifference(github, event, trunk, headTree),
  ]);
  if (pushed === 'unreachable' && event.lostBase === 'fault')
    throw new GitHubFault('missing', `GitHub does not have the base commit \`${event.base}\`.`);
  if (pushed === 'unreachable' || differing === null) return pushed;
  return differing === 'unreachable' ? 'unreachable' : joinChanges(differing, pushed);
}

/** What a branch would change on the trunk; one without a common commit is entirely new. */
async function findDifference(
  github: GitHub,
  { repository, head }: ChangeEvent,
  trunk: string,
  headTree: Promise<OpenTree>,
): Promise<ChangedFiles | 'unreachable'> {
  const change = { base: trunk, head, against: 'merge-base', pullRequest: null } as const;
  try {
    return await findChangedFiles(github, repository, change, headTree);
  } catch (fault) {
    if (fault instanceof GitHubFault && fault.kind === 'missing') return 'unreachable';
    throw fault;
  }
}

/** A file that only the push changed is the same again on the trunk, under its own path. */
function joinChanges(trunk: ChangedFiles, pushed: ChangedFiles): ChangedFiles {
  const back = [...pushed.paths.keys()].filter((path) => !trunk.paths.has(path));
  return {
    ...trunk,
    paths: new Map([...trunk.paths, ...back.map((path) => [path, path] as const)]),
    removed: new Set([...trunk.removed, ...pushed.removed]),
    patches: new Map([...pushed.patches, ...trunk.patches]),
  };
}
