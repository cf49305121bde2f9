import type { ReadBakeProject } from '../../bake/project.js';
import type { Build } from '../../build.js';
import { listBuildFiles } from '../../build-files.js';
import { parentFolder } from '../../repo-path.js';
import { readSource } from '../../source-text.js';
import type { Tree } from '../../tree.js';
import { findAnywhere } from '../sources/named-paths.js';
import { isOddComposeFile, toKnown } from './compose-files.js';
import { openExactPaths } from './paths/exact-paths.js';
import {
  findCommand,
  listFileWords,
  listNamedFiles,
  listVariablePaths,
  withoutLeading,
} from './paths/named-file.js';
import { listBakePaths, listCopiedPaths } from './paths/other-paths.js';
import { listToldPaths } from './paths/told-paths.js';
import type { TextsAround } from './words/texts-around.js';

const BAKE = /\bbake\b(?![\w./-]*\.(?:hcl|json))/;
/** Endings that bake reads, or none. */
const DEFINITION = /\.(?:hcl|json)$|(?:^|\/)[^./]+$/i;
const KINDS = new Set(['bake'] as const);
/** More files than a script builds from. */
const MAX_FILES = 20;

const TARGETS = /^[ \t]*target[ \t]+["']?\w|"target"[ \t]*:/m;

function saysTargets(path: string, tree: Tree): boolean {
  const source = readSource(path, tree);
  return source !== null && TARGETS.test(source.text);
}

/** What the bake files build that a script names, and whose names do not tell what they are. */
export function listBakeBuilds(
  texts: TextsAround,
  tree: Tree,
  readBake: ReadBakeProject,
): { readonly builds: readonly Build[]; readonly isTooMuch: boolean } {
  const { script } = texts;
  if (!BAKE.test(script.text)) return { builds: [], isTooMuch: false };
  const isBake = (start: number): boolean => BAKE.test(findCommand(script.text, start) ?? '');
  const findExact = openExactPaths(texts, tree);
  const exact = new Set<string>();
  const plain = listNamedFiles(script.text).flatMap(({ path, value, start }) => {
    if (!isBake(start) && !/\.hcl$/i.test(path)) return [];
    for (const each of findExact(value, start) ?? findAnywhere(path, false, tree)) exact.add(each);
    return [path];
  });
  const open = listVariablePaths(script.text).flatMap(({ value, start }) =>
    isBake(start) ? [listToldPaths(value, start, texts, tree)] : [],
  );
  const others = [
    ...listBakePaths(script.text),
    ...listCopiedPaths(script.text, listFileWords(script.text)),
  ].map(({ value, start }) => {
    const path = withoutLeading(value);
    return path === null ? listToldPaths(value, start, texts, tree) : { paths: [path], isTooMuch: false };
  });
  const isOdd = (path: string): boolean =>
    (listBuildFiles([path], KINDS).length === 0 && (DEFINITION.test(path) || saysTargets(path, tree))) ||
    isOddComposeFile(path, tree);
  // what starts the script may give it the file
  const handed = texts.around.flatMap(({ text }) => [
    ...listBakePaths(text).flatMap(({ value }) => withoutLeading(value) ?? []),
    ...listNamedFiles(text).flatMap(({ path, start }) =>
      BAKE.test(findCommand(text, start) ?? '') ? [] : [path],
    ),
  ]);
  const told = [...open, ...others, { paths: handed, isTooMuch: false }];
  const find = (paths: readonly string[]) => paths.flatMap((path) => findAnywhere(path, false, tree));
  for (const { paths } of told) for (const each of find(paths)) exact.add(each);
  const files = [...new Set([...exact, ...find(plain)])].filter(isOdd);
  // bake starts in the root, or in the folder of the file
  const builds = files.slice(0, MAX_FILES).flatMap((file) => {
    const workdirs = [...new Set(['.', parentFolder(file)])];
    return workdirs.flatMap((workdir) => {
      const path = workdir === '.' ? file : file.slice(workdir.length + 1);
      const { builds } = readBake({ files: [path], targets: ['*'], set: [], workdir }, tree);
      return exact.has(file) ? builds : builds.map((build): Build => ({ ...build, isOpen: true }));
    });
  });
  const there = builds.filter(({ dockerfile, inline }) => inline !== null || tree.has(dockerfile ?? ''));
  return {
    builds: there.flatMap(toKnown),
    isTooMuch: files.length > MAX_FILES || told.some((each) => each.isTooMuch),
  };
}
