import {
  addLookAlikes,
  type JudgedBuilds,
  openNamedChoice,
} from '../../core/builds/judged/builds-outcome.js';
import { listKinds } from '../../core/builds/repository/repository-builds.js';
import type { Judge } from '../../core/judge/judge.js';
import type { NamedInChange } from '../../core/judge/notes/named/named-notes.js';
import type { PassedOver } from '../../core/judge/notes/passed-over.js';
import { openFileChoice } from '../../core/policy/query/file-choice.js';
import { looksAtFolders } from '../../core/policy/query/path-treatment.js';
import { isRegular } from '../../core/tree/tree-entry.js';
import { GitHubFault, UNLISTED_FOLDER } from '../../io/github/client/fault.js';
import type { TreeEntries } from '../../io/github/files/tree.js';
import type { BuildQuery } from './builds/build-query.js';
import { listTouched } from './builds/touched-files.js';
import { readTreeBuilds, type TreeBuilds } from './builds/tree-builds.js';
import {
  type BaseQuery,
  type FileRequest,
  type JudgedFile,
  listBlobRequests,
  listRealPaths,
  requestFile,
  toFile,
} from './file-requests.js';
import { type FileQuery, type SelectedPaths, type SourceQuery, selectFiles } from './file-selection.js';
import { followLinks, toRequest } from './followed-links.js';
import { openMovedFiles } from './moved-files.js';
import { readNamedTree } from './named-files.js';
import { addLeft, findChangedTexts, listTextRequests, readNamedInChange } from './named-in-change.js';
import { findUnjudged, listUnjudgedRequests, toPassedOver } from './passed-over-files.js';
import { addConverted, openTreeAttributes } from './tree-attributes.js';
import { addUncovered } from './uncovered-files.js';

export interface FoundFiles {
  readonly files: readonly JudgedFile[];
  readonly builds: JudgedBuilds;
  /** The bytes of build files that hold something that is judged. */
  readonly readBuildFile: TreeBuilds['readFile'];
  readonly submodules: readonly string[];
  readonly passedOver: PassedOver;
  /** How many templates of Dockerfiles there are that nothing judges; 0 where not all files are known. */
  readonly skippedTemplates: number;
  /** What the change names where nothing reads it. */
  findNamed(judge: Judge): Promise<NamedInChange>;
}

/**
 * Reads every Dockerfile that is asked for, by name or by a build, in one round trip where no link, no attribute, no cut tree
 * and nothing that only a build file names matters.
 */
export async function readFiles(input: SourceQuery): Promise<FoundFiles> {
  const { changes, policy, scope, reader } = input;
  if (input.tree.whole === null && changes !== null && scope !== 'all') {
    const choose = openFileChoice(policy.settings);
    const looks = looksAtFolders(policy);
    const isJudged = (path: string): boolean => !looks && choose(path) === 'judged';
    const named = await readNamedTree(input, changes, reader, isJudged, listKinds(policy.settings));
    if ('part' in named) return readFromTree({ ...input, isPart: true }, named.part);
    return readFromTree(input, await walkFor(named.need, input.tree));
  }
  return readFromTree(input, await input.tree.walk());
}

/** All files of the commit; where GitHub does not list them, the fault says what they are needed for. */
async function walkFor(need: string, tree: SourceQuery['tree']): Promise<TreeEntries> {
  try {
    return await tree.walk();
  } catch (fault) {
    if (!(fault instanceof GitHubFault) || !fault.isUnlisted) throw fault;
    throw new GitHubFault(
      fault.kind,
      `${fault.message} All files of the commit are needed because ${need}.`,
      UNLISTED_FOLDER,
    );
  }
}

async function readFromTree(input: SourceQuery, tree: TreeEntries): Promise<FoundFiles> {
  const { policy, scope, reader } = input;
  const listed = scope === 'all' || input.changes === null ? null : addUncovered(input.changes, tree);
  const attributes = openTreeAttributes(tree, listed, reader);
  const changes = listed && (await addConverted(listed, tree, attributes, reader));
  const byName: FileQuery = {
    tree,
    changes,
    choose: openFileChoice(policy.settings),
    looksAtFolders: looksAtFolders(policy),
  };
  const unjudged = findUnjudged({ ...byName, changes: listed }, input.changes);
  const texts = addLeft(findChangedTexts(byName, input.changes), unjudged.left);
  const listRequests = (files: readonly FileRequest[], { links }: Pick<SelectedPaths, 'links'>) => [
    ...files.flatMap(listBlobRequests),
    ...attributes.listRequests(files.flatMap(listRealPaths)),
    ...links.flatMap((path) => toRequest(tree, path) ?? []),
  ];
  const select = (query: BaseQuery) => {
    const selected = selectFiles(query.files);
    return { selected, direct: selected.files.map((path) => requestFile(query, path)) };
  };

  // one round trip: the files, the attributes that they have, the texts of links, and the build files together
  const first = select(openBaseQuery(input, byName, byName.choose));
  const query: BuildQuery = { input, tree, changes, attributes, reader, choose: byName.choose };
  const wanted = [
    ...listRequests(first.direct, first.selected),
    ...listUnjudgedRequests(unjudged, tree),
    ...listTextRequests(texts),
    ...(input.companions?.needed ?? []),
  ];
  const moved = openMovedFiles(input, tree, (path) => byName.choose(path) === 'judged');
  const possible = wanted.length === 0 ? [] : (input.companions?.possible ?? []);
  const builds = await readTreeBuilds(query, [...wanted, ...moved.requests, ...possible]);
  const { judged } = builds;

  const files: FileQuery = {
    ...byName,
    changes: changes && moved.find(changes, reader),
    choose: openNamedChoice(byName.choose, judged.named),
  };
  const base = openBaseQuery(input, files, openNamedChoice(byName.choose, judged.baseNamed));
  const { selected, direct } = select(base);
  const touchedNames = [...judged.touched.keys()].filter((path) => isRegular(tree.get(path)?.mode));
  await reader.read([
    ...listRequests(direct, selected),
    ...touchedNames
      .filter((path) => files.choose(path) === 'judged')
      .flatMap((path) => toRequest(tree, path) ?? []),
    ...attributes.listRequests(touchedNames),
  ]);
  const throughLinks = [...judged.named.keys()].filter((path) => !tree.has(path));
  const linked = await followLinks(policy, base, selected, throughLinks, reader);
  const known = new Set([...direct, ...linked].map(({ path }) => path));
  const touched = await listTouched(query, base, builds, known);
  await reader.read(listRequests([...linked, ...touched], { links: [] }));

  const requests = [...direct, ...linked, ...touched].sort((one, other) => (one.path < other.path ? -1 : 1));
  const { allTemplates, ...found } = toPassedOver(unjudged, files, reader);
  // what links lead to is judged by their names
  const real = new Set(requests.map((request) => request.real));
  const passedOver = { ...found, lookAlikes: found.lookAlikes.filter((path) => !real.has(path)) };
  return {
    files: requests.map((request) => toFile(request, reader, attributes)),
    builds: addLookAlikes(judged, passedOver.lookAlikes),
    readBuildFile: builds.readFile,
    submodules: selected.submodules,
    passedOver,
    skippedTemplates: input.isPart === true ? 0 : allTemplates.length,
    findNamed: (judge) => readNamedInChange(texts, { ...files, ...passedOver }, reader, judge),
  };
}

function openBaseQuery({ scope }: SourceQuery, files: FileQuery, chooseBase: FileQuery['choose']): BaseQuery {
  return { scope, changes: files.changes, files, wasJudged: (path) => chooseBase(path) === 'judged' };
}
