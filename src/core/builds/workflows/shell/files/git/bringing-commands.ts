import type { TracedText } from '../../../../traced-text.js';
import { isUnknown, type UnknownTexts } from '../../../../unknown-texts.js';
import { type GitCall, isOwn, isPlain } from './git-words.js';

/** The commits that a command brings; `unclear`: it may bring any. */
type Brought = readonly TracedText[] | 'unclear';

/** Makes a branch, whose name is the next word or in the same one. */
const NEW_BRANCH = /^(?:-[bBcC]|--(?:(?:force-)?create|orphan)(?:=|$))/;
const WHOLE = /^--(?:hard|keep|merge)$/;
const GOES_ON = /^--(?:abort|quit|continue|skip|edit-todo|show-current-patch)$/;
/** Flags with a value in the next word. */
const VALUED: ReadonlyMap<string, RegExp> = new Map([
  ['merge', /^(?:-[mFsX]|--(?:message|file|strategy|strategy-option|into-name|cleanup))$/],
  [
    'pull',
    /^(?:-[sXjo]|--(?:strategy|strategy-option|depth|deepen|jobs|server-option|upload-pack|cleanup))$/,
  ],
  ['rebase', /^(?:-[sXxC]|--(?:strategy|strategy-option|exec|whitespace))$/],
  ['cherry-pick', /^(?:-[mX]|--(?:mainline|strategy|strategy-option|cleanup))$/],
]);

/** What commands that change the working tree bring into it; one that is not here may bring anything. */
export const BRINGING: ReadonlyMap<string, (words: readonly TracedText[]) => Brought> = new Map([
  ['checkout', (words) => readCheckout(words)],
  ['switch', (words) => readCheckout(words)],
  ['reset', (words) => (has(words, WHOLE) ? words.filter(isPlain).slice(0, 1) : [])],
  ['merge', (words) => readNames('merge', words)],
  ['rebase', (words) => readNames('rebase', words)],
  ['cherry-pick', (words) => readNames('cherry-pick', words)],
  // what it brings is what was there before the named one
  ['revert', (words) => (has(words, GOES_ON) ? [] : 'unclear')],
  ['pull', (words) => readPull(readNames('pull', words))],
  ['fetch', (words) => (has(words, /^(?:-\w*u\w*|--update-head-ok)$/) ? 'unclear' : [])],
  [
    'bisect',
    ([first]) => (/^(?:reset|log|view|visualize|terms|help)$/.test(first?.value ?? '') ? [] : 'unclear'),
  ],
  ['subtree', (words) => (/^(?:split|push)$/.test(words.find(isPlain)?.value ?? '') ? [] : 'unclear')],
  ['update-index', (words) => (has(words, /^--(?:cacheinfo|index-info)\b/) ? 'unclear' : [])],
  [
    'checkout-index',
    (words) => (has(words, /^--prefix(?:=(?![/~]|\.\.\/(?!(?:\.\.\/)*$))|$)/) ? 'unclear' : []),
  ],
  ['update-ref', readReference],
  ['symbolic-ref', ([...words]) => (words.filter(isPlain).length > 1 ? readReference(words) : [])],
  [
    'replace',
    (words) => (words.length === 0 || has(words, /^(?:-[dl]|--(?:delete|list))$/) ? [] : 'unclear'),
  ],
  ['config', () => []],
  ['init', () => []],
] satisfies [string, (words: readonly TracedText[]) => Brought][]);

function has(words: readonly TracedText[], flag: RegExp): boolean {
  return words.some(({ value }) => flag.test(value));
}

/** With more words, or behind `--`, it is files that are taken. */
function readCheckout(words: readonly TracedText[]): readonly TracedText[] {
  const at = words.findIndex(({ value }) => NEW_BRANCH.test(value));
  const isApart = at !== -1 && /^(?:-[bBcC]|--[a-z-]+)$/.test(words[at]?.value ?? '');
  const named = words.filter((word, index) => isPlain(word) && !(isApart && index === at + 1));
  const [first, second] = named;
  if (first === undefined || has(words, /^--$/)) return [];
  return second === undefined || at !== -1 ? [first] : [];
}

function readNames(command: string, words: readonly TracedText[]): readonly TracedText[] {
  const valued = VALUED.get(command);
  if (has(words, GOES_ON)) return [];
  return words.filter((word, index) => isPlain(word) && valued?.test(words[index - 1]?.value ?? '') !== true);
}

/** The branches behind the name of a remote, or what the address of another repository has. */
function readPull([remote, ...branches]: readonly TracedText[]): readonly TracedText[] {
  const isAddress = /[:/]/.test(remote?.value ?? '') && !isUnknown(remote?.value ?? '');
  return branches.length === 0 && remote !== undefined && isAddress ? [remote] : branches;
}

/** Whether what is there is made another commit: a reference that may be the current one. */
function readReference(words: readonly TracedText[]): Brought {
  const [first] = words.filter((word, index) => isPlain(word) && words[index - 1]?.value !== '-m');
  const name = first?.value ?? '';
  const isCurrent = /^(?:HEAD$|refs\/heads\/)/.test(name) || isUnknown(name) || has(words, /^--stdin$/);
  return isCurrent ? 'unclear' : [];
}

/** The commit to which a command leads what HEAD is, without a change of the files that are there. */
export function movesHead(
  { words: [command, ...words] }: GitCall,
  texts: UnknownTexts,
  isPath: (name: string) => boolean,
): TracedText | null {
  const [first] = words.filter((word) => isPlain(word) || word.value === '--');
  if (command?.value !== 'reset' || has(words, WHOLE) || first === undefined) return null;
  return first.value === '--' || isPath(first.value) || isOwn(first.value, texts) ? null : first;
}

/** Whether a command puts what HEAD is into the working tree. */
export function takesHead({ words: [command, ...words] }: GitCall): boolean {
  const named = words.filter(isPlain);
  const isHead = named.length === 0 || (named.length === 1 && /^(?:HEAD|@)$/.test(named[0]?.value ?? ''));
  if (!isHead || has(words, /^--$/)) return false;
  if (command?.value === 'reset') return has(words, WHOLE);
  return (
    /^(?:checkout|switch)$/.test(command?.value ?? '') && has(words, /^(?:-f|--force|--discard-changes)$/)
  );
}

/** What a branch is made to follow, which `git pull` and its like then bring without a name; null: nothing. */
export function findUpstream({ words: [command, ...words] }: GitCall): TracedText | null {
  if (command?.value === 'config') {
    const at = words.findIndex(({ value }) => /^branch\..*\.(?:merge|remote)$/i.test(value));
    return at === -1 ? null : (words[at + 1] ?? null);
  }
  if (command?.value !== 'branch') return null;
  const at = words.findIndex(({ value }) => /^(?:-u|--set-upstream-to)/.test(value));
  const [flag = ''] = /^(?:-u|--set-upstream-to=?)/.exec(words[at]?.value ?? '') ?? [];
  return (flag === words[at]?.value ? words[at + 1] : words[at]?.slice(flag.length)) ?? null;
}

/** Whether a command brings what the branch follows. */
export function takesUpstream({ words: [command, ...words] }: GitCall): boolean {
  const name = command?.value ?? '';
  if (!/^(?:pull|merge|rebase)$/.test(name) || has(words, GOES_ON)) return false;
  return readNames(name, words).length <= (name === 'pull' ? 1 : 0);
}

/** Whether a command brings what it is named, and is named nothing yet. */
export function lacksName({ words: [command, ...words] }: GitCall): boolean {
  const isNaming = /^(?:checkout|switch|merge|rebase|cherry-pick|pull)$/.test(command?.value ?? '');
  return isNaming && !has(words, /^--$/) && !has(words, GOES_ON) && words.filter(isPlain).length === 0;
}
