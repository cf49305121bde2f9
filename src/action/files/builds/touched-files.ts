import { isRegular } from '../../../core/tree/tree-entry.js';
import { type BaseQuery, type FileRequest, requestUntouched } from '../file-requests.js';
import { followLinks } from '../followed-links.js';
import type { BuildQuery } from './build-query.js';
import type { TreeBuilds } from './tree-builds.js';

/** Dockerfiles that a build makes something new of although they did not change, under each name that is treated on its own. */
export async function listTouched(
  { input, tree, changes, reader }: BuildQuery,
  query: BaseQuery,
  { judged }: Pick<TreeBuilds, 'judged'>,
  known: ReadonlySet<string>,
): Promise<FileRequest[]> {
  if (changes === null) return [];
  const touched = [...judged.touched].filter(
    ([path]) => !known.has(path) && !changes.paths.has(path) && query.files.choose(path) === 'judged',
  );
  const isOwn = ([path]: readonly [string, unknown]): boolean => isRegular(tree.get(path)?.mode);
  const own = touched.filter(isOwn);
  const names = touched.filter((each) => !isOwn(each)).map(([path]) => path);
  // a link that did not change may still be read in several ways, and nobody has looked at it before
  const files = [...known, ...own.map(([path]) => path)];
  const everything = { ...query, changes: null, files: { ...query.files, changes: null } };
  const linked = await followLinks(
    input.policy,
    everything,
    { files, links: [], submodules: [] },
    names,
    reader,
  );
  return [
    ...own.map(([path, build]) => requestUntouched(query, path, path, build)),
    ...linked.map((request) => {
      const build = judged.touched.get(request.path);
      if ('unreadable' in request.head || build === undefined) return request;
      return requestUntouched(query, request.path, request.real, build);
    }),
  ];
}
