import { describeTreatment } from '../../../core/policy/query/path-treatment.js';
import { isRegular } from '../../../core/tree/tree-entry.js';
import { type BaseQuery, type FileRequest, requestUntouched } from '../file-requests.js';
import type { BuildQuery } from './build-query.js';
import type { TreeBuilds } from './tree-builds.js';

/** Dockerfiles that a build makes something new of although they did not change, under each name that is treated on its own. */
export function listTouched(
  { input, tree, changes }: Pick<BuildQuery, 'input' | 'tree' | 'changes'>,
  query: BaseQuery,
  { judged, find }: TreeBuilds,
  known: ReadonlySet<string>,
): FileRequest[] {
  if (changes === null) return [];
  const touched = [...judged.touched].filter(
    ([path]) => !known.has(path) && !changes.paths.has(path) && query.files.choose(path) === 'judged',
  );
  const own = new Set(touched.flatMap(([path]) => (isRegular(tree.get(path)?.mode) ? [path] : [])));
  const treat = (path: string): string => describeTreatment(input.policy, path);
  return touched.flatMap(([path, build]) => {
    if (own.has(path)) return [requestUntouched(query, path, path, build)];
    const found = find(path);
    if (found.kind !== 'file') return [];
    const isRepeated = (own.has(found.path) || known.has(found.path)) && treat(path) === treat(found.path);
    return isRepeated ? [] : [requestUntouched(query, path, found.path, build)];
  });
}
