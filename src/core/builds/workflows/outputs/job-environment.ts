import { openContainerEnv } from '../containers/container-env.js';
import { openJobEnv, readJobMap } from '../environment.js';
import type { EnvScope, StepScope } from '../scope.js';
import type { WorkflowSession } from '../session.js';
import type { WrittenVariables } from '../shell/written-variables.js';
import { isHosted } from '../sources/runner-system.js';
import { memberOf, textOf, type YamlTree } from '../yaml/yaml-tree.js';
import { mayHaveOthers } from './other-programs.js';
import { openWrittenEnv } from './written-env.js';

/** A job in one row of its matrix. */
export interface PlacedJob {
  readonly root: YamlTree;
  readonly job: YamlTree;
  readonly scope: StepScope;
  readonly session: WorkflowSession;
}

/** The variables of a job: its own, those around it, and those that its steps have written. */
export function openJobVariables(
  { root, job, scope, session }: PlacedJob,
  written: WrittenVariables,
): EnvScope {
  const container = openContainerEnv(job, scope, written, (characters) => session.spend(characters));
  const around = { ...scope, matrix: null };
  const outer = openJobEnv(readJobMap(memberOf(root, 'env'), around), around, container, written);
  const own = openJobEnv(readJobMap(memberOf(job, 'env'), scope), scope, outer, written);
  const programs = { written, tree: session.tree, job, scope };
  return openWrittenEnv(own, written, scope, {
    mayBeOthers: () => mayHaveOthers(programs),
    holdsMore: () => hasContainer(job) || !isHosted(job, scope),
  });
}

/** What runs the scripts of a job where no shell is named; in a container it is the sh of its image, whichever that is. */
export function chooseShell(job: YamlTree, { system }: Pick<StepScope, 'system'>): string {
  if (hasContainer(job)) return 'sh';
  return system === 'windows' ? 'pwsh' : 'bash';
}

function hasContainer(job: YamlTree): boolean {
  const container = memberOf(job, 'container');
  return container !== undefined && textOf(container)?.value !== '';
}
