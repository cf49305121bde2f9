import { askGit } from './git.js';

/** A revision that changes are counted from. Both are ids of commits. */
export interface Revision {
  readonly commit: string;
  /** Where the history of HEAD left that of the revision. */
  readonly mergeBase: string;
}

/** Finds a revision, or says what to do about it. `evaluation`: git failed, the revision is not to blame. */
export async function findRevision(
  folder: string,
  name: string,
): Promise<{ readonly revision: Revision } | { readonly problem: string }> {
  const commit = await askGit(folder, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${name}^{commit}`,
  ]);
  const shallow = async (): Promise<boolean> => {
    const answer = await askGit(folder, ['rev-parse', '--is-shallow-repository']);
    return 'text' in answer && answer.text === 'true';
  };
  if ('failure' in commit) {
    const advice = (await shallow())
      ? 'this clone is shallow: fetch the history (`git fetch --unshallow`, or `fetch-depth: 0` for actions/checkout)'
      : `fetch it first (\`git fetch origin\`), or give another one, as \`--base origin/main\``;
    return { problem: `There is no revision "${name}" here; ${advice}.` };
  }
  const base = await askGit(folder, ['merge-base', '--end-of-options', commit.text, 'HEAD']);
  if ('text' in base) return { revision: { commit: commit.text, mergeBase: base.text } };
  const advice = (await shallow())
    ? 'this clone is shallow: fetch the history (`git fetch --unshallow`, or `fetch-depth: 0` for actions/checkout)'
    : 'give a revision that HEAD descends from';
  return { problem: `"${name}" and HEAD have no common history, so nobody can say what changed; ${advice}.` };
}
