import { baseName } from '../../repo-path.js';
import type { Tree } from '../../tree.js';
import { isUnknown } from '../../unknown-texts.js';
import { LEADING } from '../shell/shell-words.js';
import { findProgram } from '../shell/subcommands.js';
import { foldOpen, type NamingPlace } from '../sources/named-paths.js';
import { fromWorkspace } from '../sources/runner-folders.js';
import type { NamingCommand } from '../sources/script-words.js';
import { isTargeted, listTaskFiles } from '../sources/task-files.js';

/** Commands to which what is below a folder means nothing. */
const BLIND = new Set(
  `cd pushd popd mkdir rmdir echo printf print test [ [[ : true false set unset export local declare typeset readonly read for
  select case function return exit break continue shift trap wait dirname basename realpath readlink mktemp which type hash
  alias umask sleep date`.split(/\s+/),
);
/** Commands of which the last word is where they put something. */
const PLACING = /^(?:cp|mv|ln|install|rsync)$/;
/** Those of git that print what files say. */
const PRINTING = /^(?:show|cat-file|grep|archive|blame|annotate|diff|-p|-u|--patch)$/;
const ONLY_NAMES = /^--(?:name-only|name-status|quiet|exit-code|stat|shortstat|numstat)$/;
/** Programs of which the first word is what they do: `gh api`, `go test`, `npx docs`. */
const COMMANDED =
  /^(?:npx|pnpx|bunx|go|gh|glab|bazel(?:isk)?|dotnet|swift|kubectl|oc|helm|flutter|dart|hugo|aws|az|gcloud)$/;
/** Programs that may be given their text as a word. */
const LANGUAGE = /^(?:python[\d.]*|node|bun|deno|ruby|perl|php|lua|Rscript|(?:ba|da|k|z)?sh|pwsh|)$/;
const IN_CODE = /[\s"'`,;|&()<>=:@$!^%#+]+/;
const BEFORE = /^(?:sudo|env|time|exec|nice|command|builtin|-.*|\w+=.*)$/;
/** What a path of a folder may end with: all of it, so that no part of it is tried by itself. */
const CLOSING = /(?<!\/\.?)(?:\/\.?)+$/;
/** The end of a word that begins with what is not known. */
const TAIL = /\uffff\d+\uffff\/+([^\uffff]*)$/;

/** The files below the folders of the repository that commands are given. */
export function listBelow(
  commands: readonly NamingCommand[],
  { folders, isOpen, resolve }: NamingPlace,
  tree: Tree,
): readonly string[] {
  const words = new Set(commands.flatMap(listGiven).map(foldOpen));
  const found = new Set<string>();
  for (const word of words) {
    const path = (TAIL.exec(word)?.[1] ?? word).replace(CLOSING, '');
    if (path === '' || isUnknown(path)) continue;
    const end = path.replace(/^(?:\.{0,2}\/)+/, '');
    const namesakes = tree.foldersNamed(baseName(end));
    if (namesakes.length === 0 && !path.endsWith('..')) continue;
    const seen = new Set(folders.map((folder) => resolve(folder, path)));
    const isAnywhere = isOpen === true || path !== word.replace(CLOSING, '');
    for (const each of namesakes)
      if (seen.has(each) || (isAnywhere && `/${each}`.endsWith(`/${end}`))) found.add(each);
  }
  return [...found].flatMap(tree.below);
}

/** The words of a command that may be folders which it reads. */
function listGiven({ words }: NamingCommand): readonly string[] {
  const at = words.findIndex((word) => !LEADING.has(word) && !BEFORE.test(word));
  const program = baseName(words[at] ?? '');
  if (BLIND.has(program)) return [];
  const own = words.slice(at === -1 ? words.length : at + 1);
  return listRead(program, own).flatMap((word) => [
    ...listParts(word),
    ...(LANGUAGE.test(program) ? word.split(IN_CODE) : []),
  ]);
}

function listRead(program: string, own: readonly string[]): readonly string[] {
  if (findProgram(program) !== undefined) return own.filter((word) => word.includes('/'));
  if (program === 'git') {
    const isPrinting = own.some((word) => PRINTING.test(word)) && !own.some((word) => ONLY_NAMES.test(word));
    return isPrinting ? own.filter((_, at) => own[at - 1] !== '-C') : [];
  }
  if (PLACING.test(program)) return own.slice(0, -1);
  if (isTargeted(program)) return own.filter((word) => word.includes('/'));
  const isOne = COMMANDED.test(program);
  if (!isOne && listTaskFiles(program, []).length === 0) return own;
  // `npm run docs`, `npx tool docs`
  const plain = own.filter((word) => !word.startsWith('-'));
  const tasks = new Set(plain.slice(0, isOne ? 1 : 2).filter((word) => !word.includes('/')));
  return own.filter((word) => !tasks.has(word));
}

/** `--dir=conf`, `-Iconf`, `@conf`, `conf:/mounted`, `HEAD:conf`. */
function listParts(word: string): readonly string[] {
  const value = word.replace(/^(?:-{1,2}[\w-]+|\w+)=|^@/, '');
  const glued = /^-[A-Za-z]([^-=].*)$/.exec(word)?.[1];
  return [value, ...value.split(':'), ...(glued === undefined ? [] : [glued])].map(
    (each) => fromWorkspace(each) ?? each,
  );
}
