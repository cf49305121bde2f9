import type { BakeProject } from '../../src/core/builds/bake/project.js';
import { readWorkflowBuilds } from '../../src/core/builds/workflows/read.js';
import { treeOf } from './build-rows.js';

const NO_TARGETS: BakeProject = { builds: [], runImages: [], problems: [], linked: new Set() };

/** The values that the builds of workflows give the argument `V`, in any order; `?`: one that is not known. */
export function listArgumentValues(files: Record<string, string>): readonly string[] {
  const { builds } = readWorkflowBuilds(treeOf(files), () => NO_TARGETS);
  return builds.map(({ args, unknown }) => (unknown.length > 0 ? '?' : (args.get('V') ?? 'none'))).sort();
}
