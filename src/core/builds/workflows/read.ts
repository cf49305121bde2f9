import type { ReadBakeProject } from '../bake/project.js';
import type { FoundBuilds } from '../build.js';
import { isWorkflowFile } from '../build-files.js';
import type { Tree } from '../tree.js';
import { calledWorkflow } from './inputs/called-inputs.js';
import { listStarts } from './inputs/default-inputs.js';
import { isOnlyCalled, readWorkflow } from './jobs.js';
import { readPublishedActions } from './local-action.js';
import { findOwnWorkflow } from './own/own-uses.js';
import { type LoadedFile, WorkflowSession } from './session.js';
import { entriesOf, memberOf } from './yaml/yaml-tree.js';

/**
 * What the workflows of the repository build: with docker's actions, with devcontainers/ci and with `docker build` in
 * scripts, also in the repository's own actions and in workflows that others run.
 */
export function readWorkflowBuilds(tree: Tree, readBake: ReadBakeProject): FoundBuilds {
  const session = new WorkflowSession(tree, readBake);
  const files = new Map<string, LoadedFile>();
  for (const path of tree.buildFiles.filter(isWorkflowFile)) {
    const file = session.load(path);
    if (file !== null) files.set(path, file);
  }
  const called = new Set([...files.values()].flatMap((file) => calledBy(file, session)));
  const reached = new Set<string>();
  const read = (path: string, file: LoadedFile): void => {
    session.begin(path);
    const listing = { file: path, line: null, prefix: null, sources: [] };
    const { inputs: starts, event } = listStarts(file, session.texts, called.has(path));
    for (const inputs of starts)
      readWorkflow(file, { inputs, event, listing, depth: 0 }, session, (other) => reached.add(other));
  };
  // A workflow that only others run is read with what they give it; what nobody reaches is read by itself.
  const isInner = (path: string, file: LoadedFile): boolean => called.has(path) && isOnlyCalled(file);
  for (const [path, file] of files) if (!isInner(path, file)) read(path, file);
  for (const [path, file] of files) if (isInner(path, file) && !reached.has(path)) read(path, file);
  readPublishedActions(session);
  return { builds: session.builds, runImages: session.runImages, problems: session.problems };
}

/** The workflows of this repository that one surely runs. */
function calledBy({ root }: LoadedFile, session: WorkflowSession): string[] {
  return entriesOf(memberOf(root, 'jobs')).flatMap(({ value }) => {
    const own = findOwnWorkflow(value, session);
    return calledWorkflow(value) ?? (own?.isSure === true ? own.path : []);
  });
}
