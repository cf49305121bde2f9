import { pathWithin, resolvePath } from '../../repo-path.js';
import { readSource } from '../../source-text.js';
import type { Tree } from '../../tree.js';
import { findNamedPaths } from '../sources/named-paths.js';
import type { PlacedStep } from '../sources/placed-step.js';
import { memberOf, textOf, type YamlTree } from '../yaml/yaml-tree.js';

/** A program of the repository that a step runs as an action: of JavaScript, or an image that is built for it. */
export interface LocalProgram {
  /** Its `action.yml`; null: there is only a Dockerfile. */
  readonly action: string | null;
  readonly root: YamlTree | null;
  readonly folder: string;
  /** The files that it is made of, as far as names tell. */
  readonly files: readonly string[];
}

/** The action of the repository that a step uses; null: it uses none, or one that is not there. */
export function findLocalProgram({ tree: step, context }: PlacedStep): LocalProgram | null {
  const { session, workspace } = context;
  const uses = textOf(memberOf(step, 'uses'))?.value ?? '';
  const folder = uses.startsWith('.') ? workspace.find('.', uses) : null;
  if (folder === null) return null;
  const find = (names: readonly string[]): string | undefined =>
    names.flatMap((name) => resolvePath(folder, name) ?? []).find(session.tree.has);
  const action = find(['action.yml', 'action.yaml']) ?? null;
  const root = action === null ? null : (session.loadQuietly(action)?.root ?? null);
  const runs = memberOf(root ?? undefined, 'runs') ?? root ?? undefined;
  const image = action === null ? find(['Dockerfile', 'dockerfile']) : textOf(memberOf(runs, 'image'))?.value;
  if (action === null && image === undefined) return null;
  const dockerfile = action === null ? image : image === undefined ? undefined : find([image]);
  const programs = ['main', 'pre', 'post', 'entrypoint', 'pre-entrypoint', 'post-entrypoint']
    .flatMap((key) => textOf(memberOf(runs, key))?.value ?? [])
    .concat(image === undefined ? [] : 'entrypoint.sh')
    .flatMap((program) => resolvePath(folder, program.replace(/^\//, '')) ?? [])
    .filter(session.tree.has);
  const own =
    dockerfile === undefined ? [] : [dockerfile, ...listImageFiles(dockerfile, folder, session.tree)];
  return { action, root, folder, files: [...new Set([...programs, ...own])] };
}

const COPYING = /^[ \t]*(?:COPY|ADD)[ \t]+(.*)$/gim;
const SEPARATORS = /[\s[\]",']+/;

const LISTED = new WeakMap<Tree, Map<string, readonly string[]>>();

/** The files of an image that its Dockerfile names, or copies by their folder. */
function listImageFiles(dockerfile: string, folder: string, tree: Tree): readonly string[] {
  const listed = LISTED.get(tree) ?? new Map<string, readonly string[]>();
  LISTED.set(tree, listed);
  const key = JSON.stringify([dockerfile, folder]);
  const files = listed.get(key) ?? readImageFiles(dockerfile, folder, tree);
  // a file that is not at hand yet names none
  if (files.length > 0) listed.set(key, files);
  return files;
}

function readImageFiles(dockerfile: string, folder: string, tree: Tree): readonly string[] {
  const source = readSource(dockerfile, tree);
  if (source === null) return [];
  const text = source.text.replace(/\\\r?\n/g, ' ');
  const resolve = (from: string, path: string): string | null => resolvePath(from, path.replace(/^\/+/, ''));
  const named = findNamedPaths(text.split(SEPARATORS), { folders: [folder], resolve }, tree);
  const copied = [...text.matchAll(COPYING)].flatMap(([, words = '']) =>
    words
      .split(SEPARATORS)
      .filter((word) => word !== '' && !word.startsWith('--'))
      .slice(0, -1)
      .flatMap((word) => resolve(folder, word) ?? []),
  );
  const folders = [...new Set(copied)].filter((path) => !tree.has(path));
  if (folders.length === 0) return named;
  const isIn = (path: string): boolean => folders.some((each) => pathWithin(each, path) !== null);
  return [...named, ...tree.select(JSON.stringify(['in', ...folders]), isIn)];
}
