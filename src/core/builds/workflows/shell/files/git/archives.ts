import { baseName } from '../../../../repo-path.js';
import type { TracedText } from '../../../../traced-text.js';
import type { ShellCommand } from '../../shell-commands.js';
import { isPlain } from './git-words.js';
import type { TakenFiles } from './taken.js';

/** With what programs take files out of an archive that they read. */
const UNPACKING: ReadonlyMap<string, RegExp> = new Map([
  ...['tar', 'gtar', 'bsdtar'].map((name) => [name, /^(?:-?\w*x\w*|--(?:extract|get))$/] as const),
  ['pax', /^-\w*r\w*$/],
  ['cpio', /^(?:-?\w*i\w*|--extract)$/],
]);
/** Flags of these programs with a value in the next word, and those with which files get other names. */
const VALUED = /^(?:-?\w*[fCbTX]|-s|--(?:directory|cd|file|exclude|strip-components|transform|xform))$/;
const RENAMING = /^(?:-s|--(?:strip|transform|xform).*)$/;
const OWN_VALUED = /^(?:-o|--(?:output|format|prefix|remote|exec))$/;
const PREFIX = '--prefix=';

/** What the program behind a pipe takes out of the archive that `git archive` makes; null: there is none. */
export function readArchive(words: readonly TracedText[], after: readonly ShellCommand[]): TakenFiles | null {
  const plain = words.filter(
    (word, index) => isPlain(word) && !OWN_VALUED.test(words[index - 1]?.value ?? ''),
  );
  const [commit, ...named] = plain;
  const place = commit === undefined ? null : findPlace(after);
  if (commit === undefined || place === null) return null;
  // what another repository calls HEAD is not what is there
  const from = words.find(({ value }) => value.startsWith('--remote')) ?? commit;
  const prefix = words.find(({ value }) => value.startsWith(PREFIX))?.slice(PREFIX.length);
  const contained = (named.length === 0 ? [commit.as('.')] : named).map((word) => below(prefix, word));
  const taken = place.isRenamed ? [commit.as('.')] : (place.members ?? contained);
  return {
    commits: [from],
    named: taken.map((word) => below(place.into, word)),
    folder: place.folder,
    isUnpacked: true,
  };
}

/** Where a program puts what it takes out. */
interface Place {
  readonly folder: string | null;
  readonly into: TracedText | undefined;
  /** What it takes of the archive; null: all. */
  readonly members: readonly TracedText[] | null;
  readonly isRenamed: boolean;
}

function findPlace(after: readonly ShellCommand[]): Place | null {
  const end = after.findIndex(({ input }) => input?.kind !== 'other');
  for (const { words: all, folder } of after.slice(0, end === -1 ? after.length : end)) {
    const words = all.map(({ text }) => text);
    const at = words.findIndex(({ value }) => UNPACKING.has(baseName(value)));
    const takes = UNPACKING.get(baseName(words[at]?.value ?? ''));
    const given = words.slice(at + 1);
    if (takes === undefined || !given.some(({ value }) => takes.test(value))) continue;
    const isRenamed = given.some(({ value }) => RENAMING.test(value));
    return { folder, into: findFolder(given), members: listMembers(given, takes), isRenamed };
  }
  return null;
}

function findFolder(given: readonly TracedText[]): TracedText | undefined {
  const at = given.findIndex(({ value }) => /^(?:-\w*C|--(?:directory|cd))$/.test(value));
  const joined = given.find(({ value }) => /^(?:-C.|--directory=)/.test(value));
  const place = joined?.slice(/^(?:-C|--directory=)/.exec(joined.value)?.[0].length ?? 0);
  return at === -1 ? place : given[at + 1];
}

function listMembers(given: readonly TracedText[], takes: RegExp): readonly TracedText[] | null {
  const members = given.filter(
    ({ value }, index) =>
      !value.startsWith('-') &&
      !(index === 0 && takes.test(value)) &&
      !VALUED.test(given[index - 1]?.value ?? ''),
  );
  return members.length === 0 ? null : members;
}

function below(folder: TracedText | undefined, word: TracedText): TracedText {
  const start = folder?.value.replace(/\/+$/, '') ?? '';
  if (folder === undefined || start === '') return word;
  return word.value === '.' ? folder.as(start) : word.as(`${start}/${word.value}`);
}
