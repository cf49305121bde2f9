import { isActionFile } from '../../../core/builds/build-files.js';
import type { JudgedBuilds } from '../../../core/builds/judged/builds-outcome.js';
import { judgeBuilds } from '../../../core/builds/judged/judged-builds.js';
import {
  listKinds,
  NO_BUILDS,
  type RepositoryBuilds,
} from '../../../core/builds/repository/repository-builds.js';
import { readRepositoryBuilds } from '../../../core/builds/repository/repository-reading.js';
import { openRepositoryTree } from '../../../core/builds/repository/repository-tree.js';
import { readsTheSame, type TreeChange } from '../../../core/builds/repository/same-reading.js';
import { readSettled, type SettledReading } from '../../../core/builds/repository/settled-reading.js';
import { openGivenContexts, openListedValues } from '../../../core/policy/query/given-contexts.js';
import { LINK, SUBMODULE } from '../../../core/tree/tree-entry.js';
import type { BlobRequest } from '../../../io/github/files/blob-query.js';
import type { ChangedFiles } from '../../../io/github/files/changed-files.js';
import { loadTree, type TreeEntries } from '../../../io/github/files/tree.js';
import { formatRepository } from '../../../io/github/repository.js';
import type { BuildQuery } from './build-query.js';
import { listEarlyRequests, MAX_EARLY } from './early-requests.js';
import { type EntrySource, type EntryTree, openEntrySource } from './entry-source.js';
import { findRelevance, isRelevant } from './relevance.js';

/** What the build files of a commit say, and what a change makes of it. */
export interface TreeBuilds {
  readonly judged: JudgedBuilds;
  /** The bytes of a build file at the head, where it was read. */
  readonly readFile: (path: string) => Uint8Array | null;
}

/**
 * Reads the build files of a commit and of its base, as far as they can matter. `others`: what else is wanted in the first
 * of the round trips.
 */
export async function readTreeBuilds(query: BuildQuery, others: readonly BlobRequest[]): Promise<TreeBuilds> {
  const { tree, changes, reader, input, choose } = query;
  const kinds = listKinds(input.policy.settings);
  const relevance =
    input.isPart === true ? 'none' : findRelevance(tree, changes, kinds, (path) => choose(path) === 'judged');
  if (relevance === 'none' || relevance === 'certain')
    return relevance === 'none' ? readNothing(query, others) : readAll(query, others);
  const { contents, scripts } = relevance;
  await reader.read([...others, ...contents.map(({ request }) => request), ...scripts]);
  return isRelevant(relevance, reader) ? readAll(query, []) : readNothing(query, []);
}

async function readNothing(query: BuildQuery, others: readonly BlobRequest[]): Promise<TreeBuilds> {
  await query.reader.read(others);
  return {
    judged: judge(query, NO_BUILDS, NO_BUILDS),
    readFile: () => null,
  };
}

async function readAll(query: BuildQuery, others: readonly BlobRequest[]): Promise<TreeBuilds> {
  const { tree, changes, reader, attributes, input } = query;
  const head = openEntrySource({
    ...query,
    early: () => null,
    convert: attributes.convert,
    listAttributes: attributes.listRequests,
    names: listNames(input),
  });
  const base = openBase(query);
  const difference = changes && toTreeChange(changes, tree);
  const differs = ({ asked }: Pick<SettledReading, 'asked'>): boolean =>
    base !== null && difference !== null && !readsTheSame(difference, asked);

  // what the names alone tell: nearly all that will be wanted
  const unread = openRepositoryTree(head.source);
  readRepositoryBuilds(unread, input.policy.settings);
  const willDiffer = differs(unread);
  await Promise.all([
    reader.read([
      ...others,
      ...head.request([...new Set([...unread.wanted, ...listActions(query)])]),
      ...listEarlyRequests(query, unread.asked, willDiffer),
    ]),
    willDiffer ? base?.load() : null,
  ]);

  // only what build files say may tell that the change matters, such as the name of a file in a script
  let isLoaded = willDiffer;
  const findMore = (asked: SettledReading['asked']): readonly BlobRequest[] | null => {
    if (isLoaded || base === null || !differs({ asked })) return null;
    isLoaded = true;
    return listEarlyRequests(query, asked, true);
  };
  const load = async (
    requests: readonly BlobRequest[],
    asked: SettledReading['asked'] | null,
  ): Promise<void> => {
    const more = asked === null ? null : findMore(asked);
    await Promise.all([reader.read([...requests, ...(more ?? [])]), more === null ? null : base?.load()]);
  };
  const now = await settle(query, head, null, load);
  const hasChanged = base !== null && differs(now);
  if (hasChanged) await load([], now.asked);
  const before = hasChanged ? await settle(query, await base.load(), now) : now;
  return {
    judged: judge(query, now.builds, base === null ? null : before.builds),
    readFile(path) {
      const file = head.source.readFile(path);
      return file?.kind === 'bytes' ? file.bytes : null;
    },
  };
}

/** What workflows may call the repository: by its own name, and by that of the fork which a change comes from. */
function listNames({ repository, fork }: BuildQuery['input']): EntryTree['names'] {
  const names = new Map<string, 'itself' | 'fork'>(fork == null ? [] : [[fork.toLowerCase(), 'fork']]);
  return names.set(formatRepository(repository).toLowerCase(), 'itself');
}

/** Actions are looked at last, used or not. */
function listActions({ tree, input }: BuildQuery): readonly string[] {
  if (!listKinds(input.policy.settings).has('workflow')) return [];
  return [...tree.keys()].filter((path) => isActionFile(path)).slice(0, MAX_EARLY);
}

function settle(
  { input, reader }: BuildQuery,
  { source, request }: EntrySource,
  before: SettledReading | null,
  load = (requests: readonly BlobRequest[], _: SettledReading['asked'] | null): Promise<void> =>
    reader.read(requests),
): Promise<SettledReading> {
  return readSettled(source, input.policy.settings, (paths, asked) => load(request(paths), asked), before);
}

function judge(
  { input, changes, choose }: BuildQuery,
  head: RepositoryBuilds,
  base: RepositoryBuilds | null,
): JudgedBuilds {
  const { policy } = input;
  const { runImages } = policy.settings;
  return judgeBuilds({
    isGiven: openGivenContexts(policy),
    isListed: openListedValues(policy),
    head,
    base,
    choose,
    runImages,
    isChanged: (path) => changes?.paths.has(path) ?? true,
    isInChange: (path) => input.changes?.paths.has(path) ?? false,
  });
}

/** The tree of the base, which is loaded once, if at all. */
interface Base {
  load(): Promise<EntrySource>;
}

/** Null: nothing is compared, or GitHub does not say what with. */
function openBase({ changes, input, attributes, reader }: BuildQuery): Base | null {
  const { base = null } = changes ?? {};
  if (base === null) return null;
  let loading: Promise<EntrySource> | null = null;
  const open = (tree: TreeEntries): EntrySource =>
    openEntrySource({
      tree,
      reader,
      early: (path) => ({ commit: base, path }),
      convert: attributes.convertBase,
      listAttributes: attributes.listRequests,
      names: listNames(input),
    });
  return {
    load() {
      loading ??= loadTree(input.github, input.repository, base).then(open);
      return loading;
    },
  };
}

function toTreeChange({ paths, removed }: ChangedFiles, tree: TreeEntries): TreeChange {
  const added: string[] = [];
  const gone = [...removed];
  const modified: string[] = [];
  for (const [path, before] of paths) {
    if (before === path) modified.push(path);
    else {
      added.push(path);
      if (before !== null) gone.push(before);
    }
  }
  const hasLeads = [...paths.keys()].some((path) => {
    const mode = tree.get(path)?.mode;
    return mode === LINK || mode === SUBMODULE;
  });
  return { added, removed: gone, modified, hasLeads };
}
