import { askGit, runGit } from './git.js';

/** What to write instead of a revision's name that only one thing can be meant by. */
export type PlainName =
  /** Null: nothing is called so. */
  | { readonly name: string | null }
  | { readonly problem: string }
  /** Git failed. */
  | { readonly failed: string };

/**
 * Git takes a tag before a branch, and both before the branch of a remote, so whoever can push one of them would choose what a
 * change is compared with, and by which policy. `option`: what the name was typed for.
 */
export async function findPlainName(folder: string, typed: string, option: string): Promise<PlainName> {
  if (typed.startsWith(':'))
    return {
      problem: `"${typed}" may be a commit of any branch; name one, such as \`${option} origin/main\`.`,
    };
  const previous = /^@\{-\d+\}/.exec(typed)?.[0];
  if (previous !== undefined) return findPrevious(folder, typed, previous, option);
  const [, name = '', rest = ''] = /^((?:[^~^:@]|@(?!\{))*)(.*)$/s.exec(typed) ?? [];
  // the configuration of a branch says those
  const isConfigured = /^@\{(?:u|upstream|push)\}/i.test(rest);
  if (isConfigured || isCertain(name)) return { name: typed };
  const listed = await listRefs(folder, name);
  if ('failed' in listed) return listed;
  const { refs, tracked } = listed;
  const [only, ...others] = refs;
  // git would take refs/tags/refs/heads/main for refs/heads/main
  if (name.startsWith('refs/')) return { name: only === undefined ? null : typed };
  if (only === undefined) return { name: typed };
  const rivals = [
    ...(await listHashes(folder, name)),
    ...(/^(?:[A-Z]+_)+HEAD$/.test(name) ? [`git's own ${name}`] : []),
    ...(only.startsWith('refs/tags/') ? tracked : []),
  ];
  if (others.length + rivals.length > 0)
    return { problem: describeSeveral(typed, [...refs, ...rivals], rest, option) };
  const isPrefixed = /^(?:heads|tags|remotes)\//.test(name);
  if (isPrefixed && only !== `refs/${name}`) return { problem: describeOther(typed, only, rest, option) };
  if (!only.startsWith('refs/remotes/') && !isPrefixed && (await isOfRemote(folder, name)))
    return { problem: describeOther(typed, only, rest, option) };
  return { name: `${only}${rest}` };
}

/** What was checked out before is a branch, but git looks for its name anew. */
async function findPrevious(
  folder: string,
  typed: string,
  previous: string,
  option: string,
): Promise<PlainName> {
  const full = await askGit(folder, ['rev-parse', '--symbolic-full-name', previous]);
  if ('failure' in full && full.failure.kind === 'silent')
    return {
      problem: `The branch of "${typed}" has the name of something else too; write its whole name, such as \`${option} refs/heads/main\`.`,
    };
  const isNamed = 'text' in full && full.text.startsWith('refs/heads/');
  return { name: isNamed ? `${full.text}${typed.slice(previous.length)}` : typed };
}

/** Git itself takes these for one thing only, or for nothing. */
function isCertain(name: string): boolean {
  return (
    name === '' || name === '@' || name === 'HEAD' || /^[0-9a-f]{40}$/i.test(name) || /[*?[\\]/.test(name)
  );
}

interface ListedRefs {
  /** Those that git takes a name for, the branches of remotes first. */
  readonly refs: readonly string[];
  /** Branches of remotes that people call so. */
  readonly tracked: readonly string[];
}

async function listRefs(folder: string, name: string): Promise<ListedRefs | { readonly failed: string }> {
  const places = name.startsWith('refs/')
    ? [name]
    : [
        `refs/remotes/${name}`,
        `refs/remotes/${name}/HEAD`,
        `refs/heads/${name}`,
        `refs/tags/${name}`,
        `refs/${name}`,
      ];
  const patterns = [...places, `refs/remotes/*/${name}`];
  const answer = await runGit(folder, ['for-each-ref', '--format=%(refname)', '--', ...patterns]);
  if ('failure' in answer) return { failed: answer.failure.message };
  const found = answer.stdout.toString('utf8').split(/\r?\n/);
  return {
    refs: places.filter((place) => found.includes(place)),
    tracked: found.filter((ref) => /^refs\/remotes\/[^/]+\//.test(ref) && ref.endsWith(`/${name}`)),
  };
}

/** Objects whose shortened hash a name may be. */
async function listHashes(folder: string, name: string): Promise<string[]> {
  const hash = /^(?:.*-g(?=.{7}))?([0-9a-f]{4,64})$/i.exec(name)?.[1];
  if (hash === undefined) return [];
  const answer = await askGit(folder, ['rev-parse', `--disambiguate=${hash.toLowerCase()}`]);
  return 'text' in answer
    ? answer.text
        .split(/\r?\n/)
        .slice(0, 3)
        .map((id) => `the object ${id}`)
    : [];
}

async function isOfRemote(folder: string, name: string): Promise<boolean> {
  if (!name.includes('/')) return false;
  const answer = await askGit(folder, ['remote']);
  return 'text' in answer && answer.text.split(/\r?\n/).some((remote) => name.startsWith(`${remote}/`));
}

function describeSeveral(typed: string, names: readonly string[], rest: string, option: string): string {
  return `"${typed}" means more than one thing here: ${names.join(', ')}. Write which, such as \`${option} ${names[0]}${rest}\`.`;
}

function describeOther(typed: string, only: string, rest: string, option: string): string {
  return `"${typed}" is only ${only} here; fetch the branch that you mean (\`git fetch origin\`), or write \`${option} ${only}${rest}\`.`;
}
