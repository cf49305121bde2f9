import { baseName, parentFolder, resolvePath } from '../../../../repo-path.js';
import type { TracedText } from '../../../../traced-text.js';
import { isUnknown } from '../../../../unknown-texts.js';
import type { ShellCommand } from '../../shell-commands.js';
import { isBuildName, listBuildFiles, listNamesakes } from '../build-names.js';
import type { WrittenList } from '../named-below.js';
import { COPYING, type HandedList, isShell, readHanded, takesName } from './handed-lists.js';
import type { NameReading } from './listed-paths.js';
import { listWord } from './read-lists.js';

/** Whether a script may hand names on. */
export function mayHandNames(script: string): boolean {
  return /-exec|xargs|\b(?:parallel|find|fd(?:find)?|ls-files|read|mapfile|readarray|rg|ag|g?sed|perl|ruby|sd|rpl)\b|\bgrep\s+-\w*l|[$(`]ls\b/.test(
    script,
  );
}

/**
 * The build files of the repository that are among the names which a list hands to a command that writes them. `unusual`: those
 * whose names do not say what they are.
 */
export function findListedWrites(
  commands: readonly ShellCommand[],
  repository: NameReading,
  unusual: readonly string[],
  isEditing: (words: readonly TracedText[]) => boolean,
): readonly WrittenList[] {
  const builds = [...listBuildFiles(repository.tree), ...unusual];
  if (builds.length === 0) return [];
  // a copy of another file of that name takes its place
  const twins = listNamesakes(unusual.map(baseName), repository.tree).filter(
    (path) => !unusual.includes(path),
  );
  const files = [...builds, ...twins];
  const listing = { ...repository, files: () => files };
  const isBuild = (path: string): boolean => builds.includes(path);
  const isCopying = ([program]: readonly TracedText[]): boolean =>
    COPYING.test(baseName(program?.value ?? ''));
  const isWriting = (words: readonly TracedText[]): boolean =>
    isEditing(words) || editsByShell(words) || baseName(words[0]?.value ?? '') === 'dd';
  return commands.flatMap((command, index): readonly WrittenList[] => {
    const redirected = [...command.outputs, ...(command.around ?? [])]
      .filter(({ value }) => isUnknown(value))
      .map((origin) => ({ origin, paths: listWord(commands, index, origin, listing).filter(isBuild) }));
    const list = readHanded(commands, index, listing, (words) => isWriting(words) || isCopying(words));
    const [origin] = list?.words ?? [];
    if (list === null || origin === undefined) return redirected;
    if (isCopying(list.words)) return [...redirected, { origin, paths: listCopied(list, builds) }];
    return takesName(list) ? [...redirected, { origin, paths: list.paths.filter(isBuild) }] : redirected;
  });
}

/** How a text of a shell says the names that it is given. */
const GIVEN = /["']?(?:\$\{?[@*\d]\}?|\{\}|\$\{?(?:f|file|filename|name|path)\}?)["']?(?=\s|[;|&)]|$)/.source;
const EDITS = /\b(?:g?sed|perl|ruby)\b[^;|&\n]*\s-\w*i/;
const REDIRECTS = new RegExp(`>\\s*${GIVEN}|\\btee\\s[^;|&\\n]*${GIVEN}`);
const COPIES = new RegExp(`\\b(?:cp|mv|ln|install)\\s[^;|&\\n]*\\s${GIVEN}\\s*(?:[;|&)\\n]|$)`);

/** `-exec sh -c 'sed -i … "$1"' _ {} +`. */
function editsByShell([program, ...given]: readonly TracedText[]): boolean {
  return (
    isShell(program) &&
    given.some(({ value }) => EDITS.test(value) || REDIRECTS.test(value) || COPIES.test(value))
  );
}

/** What copies of the names of a list replace, or the file that is one of them. */
function listCopied(
  { words, mark, paths, isThere }: HandedList,
  builds: readonly string[],
): readonly string[] {
  const at = words.findIndex(({ value }) => /^(?:-t|--target-directory(?:=|$))/.test(value));
  const flag = words[at]?.value ?? '';
  const joined = flag.replace(/^(?:-t|--target-directory)=?/, '');
  const chosen = at === -1 ? undefined : joined === '' ? words[at + 1]?.value : joined;
  const last = words.length > 1 ? words.at(-1)?.value : undefined;
  const target = chosen ?? (mark === null ? undefined : last);
  if (target === undefined || target === mark) return paths.filter((path) => builds.includes(path));
  const folder = target.replace(/\/+$/, '').replace(/^\.\//, '');
  if (/^[/~]|[$`\uffff]/.test(folder)) return [];
  if (isThere === true)
    return paths
      .flatMap((path) => resolvePath(parentFolder(path), `${folder}/${baseName(path)}`) ?? [])
      .filter((path) => builds.includes(path));
  if (isBuildName(baseName(folder)) || builds.includes(folder)) return [folder];
  const copied = paths.map((path) => (folder === '.' ? baseName(path) : `${folder}/${baseName(path)}`));
  return copied.filter((path) => builds.includes(path));
}
