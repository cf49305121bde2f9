import { askGit, runGit } from './git.js';
import type { ObjectStore } from './git-objects.js';
import { findPlainName } from './revision-name.js';

/** A revision that changes are compared with. All are commit ids. */
export interface Revision {
  readonly commit: string;
  /** Where the history of HEAD diverged from that of the revision. */
  readonly mergeBase: string;
  /** Where else they diverged, if branches were merged crosswise. */
  readonly otherBases: readonly string[];
}

/** `problem`: what to do about a revision that is not here; `failed`: git failed, the revision is not to blame. */
export type FoundRevision =
  | { readonly revision: Revision }
  | { readonly problem: string }
  | { readonly failed: string };

const SHALLOW =
  'this clone is shallow: fetch the history (`git fetch --unshallow`, or `fetch-depth: 0` for actions/checkout)';

/** What the revision is typed for, for messages. */
export type RevisionOption = '--base' | '--diff';

/** Finds the commit that a revision names, and where the history of HEAD diverged from it. */
export async function findRevision(
  folder: string,
  objects: ObjectStore,
  name: string,
  option: RevisionOption = '--base',
): Promise<FoundRevision> {
  if (name.startsWith('^'))
    return { problem: `"${name}" leaves commits out and names none; write ${option} ${name.slice(1)}.` };
  const plain = await findPlainName(folder, name, option);
  if (!('name' in plain)) return plain;
  const commit = plain.name === null ? null : await findCommit(folder, objects, plain.name);
  if (commit === null || 'failure' in commit) {
    if (await isShallow(folder)) return { problem: `Revision "${name}" does not exist here; ${SHALLOW}.` };
    const failed = plain.name === null ? null : await explainMissing(folder, plain.name);
    if (failed !== null) return { failed };
    return { problem: `Revision "${name}" does not exist here; ${adviseOnRevision(name, option)}.` };
  }
  if (commit.text === (await objects.findCommit('HEAD')))
    return { revision: { commit: commit.text, mergeBase: commit.text, otherBases: [] } };
  const base = await askGit(folder, ['merge-base', '--all', '--end-of-options', commit.text, 'HEAD']);
  if ('text' in base) {
    const [mergeBase = '', ...otherBases] = base.text.split(/\r?\n/);
    return { revision: { commit: commit.text, mergeBase, otherBases } };
  }
  const shallow = await isShallow(folder);
  if (!shallow && base.failure.message !== 'git ended with 1') return { failed: base.failure.message };
  const advice = shallow ? SHALLOW : 'use a revision that shares history with HEAD';
  return {
    problem: `"${name}" and HEAD have no common history, so the change cannot be determined; ${advice}.`,
  };
}

function adviseOnRevision(name: string, option: RevisionOption): string {
  if (/^(?:HEAD|@)[~^]/.test(name)) return 'the history of HEAD is shorter than that';
  const other = name === 'origin/main' ? 'origin/HEAD' : 'origin/main';
  return `fetch it first (\`git fetch origin\`), or use another one, such as \`${option} ${other}\``;
}

async function findCommit(folder: string, objects: ObjectStore, name: string) {
  const known = await objects.findCommit(name);
  return known === null ? askRevision(folder, `${name}^{commit}`) : { text: known };
}

const askRevision = (folder: string, name: string) =>
  askGit(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', name]);

async function isShallow(folder: string): Promise<boolean> {
  const answer = await askGit(folder, ['rev-parse', '--is-shallow-repository']);
  return 'text' in answer && answer.text === 'true';
}

/** How far back to look for names such as `HEAD~200`. */
const MAX_HISTORY = 1000;

/** Why a revision whose name leads to an object cannot be read; null if the name leads nowhere. */
async function explainMissing(folder: string, name: string): Promise<string | null> {
  if ('failure' in (await askRevision(folder, 'HEAD'))) return null;
  const object = await askRevision(folder, name);
  if ('text' in object) {
    const answer = await askGit(folder, ['cat-file', '-t', object.text]);
    return 'failure' in answer ? `${object.text}: ${answer.failure.message}` : null;
  }
  const history = ['rev-list', '--quiet', `--max-count=${MAX_HISTORY}`, 'HEAD', '--'];
  const answer = await runGit(folder, history);
  return 'failure' in answer ? answer.failure.message : null;
}
