import type { ChangedFiles } from '../io/github/files/changed-files.js';
import type { PolicyLocation } from '../io/inputs.js';
import type { RunError } from '../reporters/comment/render-context.js';

/** The base has no policy: what to add, and where. */
export function explainNoPolicy(
  location: PolicyLocation,
  base: string,
  changes: ChangedFiles | null,
): RunError {
  const { path } = location;
  const isAdded = location.kind === 'file' && changes?.paths.has(path);
  return {
    title: 'there is no policy at the base',
    what: isAdded
      ? `\`${path}\` does not exist at \`${base}\`. This change adds one: it counts once it is merged, because nobody may bring the policy that judges them.`
      : `\`${path}\` does not exist at \`${base}\`.`,
    turn: `Whoever maintains the repository: merge \`${path}\` with these lines, which approve official images only, or with one of the ready-made policies.`,
    retry: 'Once a policy is merged: update the branch, and the check runs again.',
    snippet: ['version: 1', 'allow:', '  - docker.io/library/**'],
  };
}
