import { baseName } from '../../repo-path.js';
import { readSource, type SourceText } from '../../source-text.js';
import type { Tree } from '../../tree.js';
import { joinContinued } from '../programs/continued-text.js';
import { listRunPrograms, runsByWords } from '../programs/run/run-programs.js';
import { listPrintedPaths } from './texts/printed-texts.js';
import { findPrinted, listVariableFiles } from './variable-files.js';
import { withSlashes } from './words/parted-paths.js';
import { withPlainNames } from './words/plain-names.js';
import { withWholeWords } from './words/whole-words.js';

/** Libraries that read one another. */
const MAX_DEPTH = 3;
/** More files than scripts read in one after the other. */
const MAX_FILES = 200;
const MAX_NAMED = 50;
const COMMAND = String.raw`(?:^|[\s;&|(){}"'\x60!])(?:\.|source|-?s?include|import|load|import-module)[ \t]+`;
/** A command that reads in a file whose name is in a variable, or which a pattern finds. */
const OPEN = new RegExp(
  String.raw`${COMMAND}["']?(?:[^\s;"'()]{0,200}/)?[^\s;"'()/]{0,100}[$*?][^\s;"'()/]{0,100}(?=["'\s;)]|$)`,
  'im',
);

const EXPORTED =
  /(?<![\w-])(?:export|env|eval|declare)[ \t][^\n$=;|&]{0,100}\$\(((?:[^()\n]|\([^()\n]{0,200}\)){1,200})\)/g;
const EXPORTS_LINES = /(?<![\w-])(?:export|declare|eval)[ \t]+(?:-\w+[ \t]+)*["']?\$/;
const INPUT = /(?<!<)<[ \t]*["']?([^\s<>()|;&"']{1,300})/g;

/** The paths of files of variables and libraries that some texts read, and of those that these read in turn. */
export function listReadFiles(texts: readonly SourceText[], tree: Tree): readonly string[] {
  const found = new Set<string>();
  let next = texts;
  for (let depth = 0; depth < MAX_DEPTH && next.length > 0 && found.size < MAX_FILES; depth++) {
    const added = next.flatMap((text) => listOwn(text, tree)).filter((path) => !found.has(path));
    for (const path of added) found.add(path);
    next = openFiles([...new Set(added)], tree);
  }
  return [...found];
}

const OPENED = new WeakMap<Tree, Map<string, SourceText>>();

/** The texts of files, with words that go on in the next line. */
export function openFiles(paths: readonly string[], tree: Tree): readonly SourceText[] {
  const opened = OPENED.get(tree) ?? new Map<string, SourceText>();
  OPENED.set(tree, opened);
  return paths.flatMap((path) => {
    const known = opened.get(path);
    if (known !== undefined) return [known];
    const source = readSource(path, tree);
    if (source === null) return [];
    const text = withPlainNames(withWholeWords(joinContinued(withSlashes(source))));
    opened.set(path, text);
    return [text];
  });
}

const LISTED = new WeakMap<Tree, Map<string, readonly string[]>>();

function listOwn(source: SourceText, tree: Tree): readonly string[] {
  const listed = LISTED.get(tree) ?? new Map<string, readonly string[]>();
  LISTED.set(tree, listed);
  const known = listed.get(source.file);
  if (known !== undefined) return known;
  const exported = [...new Set(listExported(source.text))]
    .slice(0, MAX_NAMED)
    .flatMap((path) => findPrinted(path, source.file, tree));
  const found = [...listVariableFiles(source, tree), ...exported, ...listReadIn(source, tree)];
  listed.set(source.file, found);
  return found;
}

/** The paths in commands that export what files say: `export $(cat ci/v)`, `while read -r l; do export "$l"; done < ci/v`. */
function listExported(text: string): readonly string[] {
  const printed = [...text.matchAll(EXPORTED)].flatMap(([, command = '']) => listPrintedPaths(command));
  if (!EXPORTS_LINES.test(text)) return printed;
  return [...printed, ...[...text.matchAll(INPUT)].flatMap(([, path = '']) => listPrintedPaths(path))];
}

/** The programs that a text reads in, as far as it is one of a shell or of tasks. */
function listReadIn(source: SourceText, tree: Tree): readonly string[] {
  if (!runsByWords(source.file)) return [];
  const { text } = source;
  const { paths } = listRunPrograms(source, tree);
  if (paths.length === 0 || !new RegExp(COMMAND, 'im').test(text)) return [];
  return OPEN.test(text) ? paths : paths.filter((path) => readsIn(text, baseName(path)));
}

function readsIn(text: string, name: string): boolean {
  const escaped = name.replace(/[^\w-]/g, '\\$&');
  return new RegExp(String.raw`${COMMAND}[^\n;&|]{0,300}(?<![\w.-])${escaped}(?![\w.-])`, 'im').test(text);
}
