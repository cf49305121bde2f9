import { isWorkflowFile } from '../../build-files.js';
import { resolvePath } from '../../repo-path.js';
import type { Tree } from '../../tree.js';
import { nameAction } from '../actions/action-name.js';
import { isOfRunner, logsIn, setsUpTools } from '../actions/known-actions.js';
import { onlyLooks } from '../actions/looking-actions.js';
import { entriesOf, memberOf, textOf, type YamlTree } from '../yaml/yaml-tree.js';

/** What is asked of a session. */
interface AskedSession {
  readonly tree: Tree;
  loadQuietly(path: string): { readonly root: YamlTree } | null;
}

/** An action or workflow in the repository, which is used by the name of a repository. */
export interface OwnUse {
  /** The folder of the action, or the file of the workflow. */
  readonly path: string;
  /** Whether the name is known to be that of this repository. */
  readonly isSure: boolean;
}

/** A use of something in a repository: `acme/app/x@main`. */
const USE = /[\w.-]+[/\\]+[\w.-]+(?:[/\\]+[^\s@'"]*)?@/g;
const ACTION_FILES = ['action.yml', 'action.yaml', 'Dockerfile', 'dockerfile'];

/** Whether a text may use an action or workflow that the repository has. */
export function mayUseOwn(text: string, tree: Tree): boolean {
  const found = new Set(text.replaceAll('\\/', '/').match(USE));
  return [...found].some((uses) => {
    const named = splitUse(uses, tree);
    return named !== null && (tree.has(named.path) || findActionFile(named.path, tree) !== null);
  });
}

/**
 * The workflow of this repository that a job may run by the name of a repository. Where that is not known to be the name of this
 * one, it is a workflow that takes exactly what it is given.
 */
export function findOwnWorkflow(job: YamlTree, session: AskedSession): OwnUse | null {
  const named = splitUse(textOf(memberOf(job, 'uses'))?.value ?? '', session.tree);
  if (named === null || !isWorkflowFile(named.path) || !session.tree.has(named.path)) return null;
  if (named.isSure) return named;
  const on = memberOf(session.loadQuietly(named.path)?.root, 'on');
  const inputs = memberOf(memberOf(on, 'workflow_call'), 'inputs');
  const given = listKeys(memberOf(job, 'with'));
  const declared = new Set(listKeys(inputs));
  const isTaken = given.length > 0 && given.every((key) => declared.has(key));
  return isTaken && hasRequired(inputs, given) ? named : null;
}

/** The path of a workflow that a job runs as one of this repository, by its path or by the repository's name; null: it runs none. */
export function findCalledPath(job: YamlTree, session: AskedSession): string | null {
  const uses = textOf(memberOf(job, 'uses'))?.value ?? '';
  return uses.startsWith('./') ? resolvePath('.', uses) : (findOwnWorkflow(job, session)?.path ?? null);
}

/** The action of this repository that a step may use so; where the name is not known, one in a folder that takes some of what it is given. */
export function findOwnAction(step: YamlTree, session: AskedSession): OwnUse | null {
  const uses = textOf(memberOf(step, 'uses'))?.value ?? '';
  const named = splitUse(uses, session.tree);
  const file = named === null ? null : findActionFile(named.path, session.tree);
  if (named === null || file === null) return null;
  if (named.isSure) return named;
  if (named.path === '.' || isWellKnown(nameAction(uses))) return null;
  const inputs = memberOf(session.loadQuietly(file)?.root, 'inputs');
  const given = listKeys(memberOf(step, 'with'));
  const declared = new Set(listKeys(inputs));
  return given.some((key) => declared.has(key)) && hasRequired(inputs, given) ? named : null;
}

/** The description of an action in a folder, or the Dockerfile that it is without one; null: there is none. */
export function findActionFile(folder: string, tree: Tree): string | null {
  const paths = ACTION_FILES.flatMap((name) => resolvePath(folder, name) ?? []);
  return paths.find(tree.has) ?? null;
}

/** As a runner reads it: both slashes part it, and empty parts count for nothing. */
function splitUse(uses: string, tree: Tree): OwnUse | null {
  const [name = '', version] = uses.split('@');
  if (version === undefined || /^\.|:/.test(name)) return null;
  const [owner, repository, ...folders] = name.split(/[/\\]/).filter((part) => part !== '');
  const path = resolvePath('.', folders.join('/') || '.');
  if (owner === undefined || repository === undefined || path === null) return null;
  return { path, isSure: (tree.findName?.(`${owner}/${repository}`.toLowerCase()) ?? null) !== null };
}

const isWellKnown = (name: string): boolean =>
  isOfRunner(name) || setsUpTools(name) || logsIn(name) || onlyLooks(name);

function listKeys(map: YamlTree | undefined): readonly string[] {
  return entriesOf(map).map(({ key }) => key.toLowerCase());
}

/** Whether all is given without which GitHub does not run it. */
function hasRequired(inputs: YamlTree | undefined, given: readonly string[]): boolean {
  return entriesOf(inputs).every(
    ({ key, value }) =>
      textOf(memberOf(value, 'required'))?.value !== 'true' ||
      memberOf(value, 'default') !== undefined ||
      given.includes(key.toLowerCase()),
  );
}
