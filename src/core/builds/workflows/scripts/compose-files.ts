import type { Build } from '../../build.js';
import { listBuildFiles } from '../../build-files.js';
import { readComposeProject } from '../../compose/read.js';
import { parentFolder, resolvePath } from '../../repo-path.js';
import { readSource, type SourceText } from '../../source-text.js';
import type { Tree } from '../../tree.js';
import { findAnywhere } from '../sources/named-paths.js';
import { findCommand, listNamedFiles } from './named-file.js';

/** Where a text starts compose. */
const COMPOSE = /\bcompose\b(?![\w./-]*\.ya?ml)/g;
const YAML = /\.ya?ml$/i;
const KINDS = new Set(['compose'] as const);
/** More projects than a script starts. */
const MAX_PROJECTS = 20;

/** What the compose files build that a script names, and whose names do not tell what they are. */
export function listComposeBuilds(
  script: SourceText,
  tree: Tree,
): { readonly builds: readonly Build[]; readonly isTooMuch: boolean } {
  const projects = new Map<string, readonly string[]>();
  for (const { index } of script.text.matchAll(COMPOSE)) {
    const named = listNamedFiles(findCommand(script.text, index) ?? '').map(({ path }) => path);
    for (const files of listProjects(named, script.file, tree))
      if (projects.size <= MAX_PROJECTS) projects.set(JSON.stringify(files), files);
  }
  const builds = [...projects.values()]
    .slice(0, MAX_PROJECTS)
    .flatMap((files) => readComposeProject({ files, services: [] }, tree).builds.flatMap(toKnown));
  return { builds, isTooMuch: projects.size > MAX_PROJECTS };
}

/** The files that a command names, if nothing else has one of them read. */
function listProjects(named: readonly string[], script: string, tree: Tree): readonly (readonly string[])[] {
  const isOdd = (path: string): boolean => YAML.test(path) && listBuildFiles([path], KINDS).length === 0;
  const odd = named.find(isOdd);
  if (odd === undefined) return [];
  // the folder is that where the script starts, or one that it enters
  const folders = findAnywhere(odd, false, tree)
    .filter((path) => saysServices(path, tree))
    .map((path) => path.slice(0, -odd.length).replace(/\/$/, '') || '.');
  return [...new Set(['.', parentFolder(script), ...folders])].flatMap((folder) => {
    const files = named.map((path) => resolvePath(folder, path));
    const known = files.filter((path) => path !== null && tree.has(path)) as string[];
    return known.length === named.length && known.some((path) => isOdd(path) && saysServices(path, tree))
      ? [known]
      : [];
  });
}

function saysServices(path: string, tree: Tree): boolean {
  const source = readSource(path, tree);
  return source !== null && /\bservices\b/.test(source.text);
}

/** A build without the arguments of which nothing is known: whoever starts the script may give them. */
export function toKnown(build: Build): readonly Build[] {
  const unknown = build.unknown.filter((field) => !field.startsWith('args.'));
  return unknown.length > 0 ? [] : [{ ...build, unknown, problem: null, isGuess: true }];
}
