import { addLookAlikes } from '../../core/builds/judged/builds-outcome.js';
import { classifyName, isNearDockerfile } from '../../core/dockerfile/file-names.js';
import { END_OF_LIFE } from '../../core/end-of-life/bundled-table.js';
import { isAttributesPath } from '../../core/git-attributes/conversion.js';
import { describeFolder, listPlainFiles } from '../../core/judge/notes/folder-notes.js';
import type { NamedInChange } from '../../core/judge/notes/named/named-notes.js';
import type { Policy, Scope } from '../../core/policy/policy.js';
import { openFileChoice } from '../../core/policy/query/file-choice.js';
import type { Problem } from '../../core/report.js';
import { compareText } from '../../core/text-order.js';
import { type ListedFile, sortByPath } from '../../io/disk/listed-file.js';
import { isFolder } from '../../io/disk/workspace.js';
import { listChanges } from '../../io/git/git-changes.js';
import type { RunOptions } from '../options/run-options.js';
import { openProgress } from '../output/progress.js';
import { findScreen } from '../output/standard-streams.js';
import { failEvaluation, type Result } from '../result.js';
import { openAttributes } from './attributes.js';
import { type CheckoutBuilds, openBuildsReader } from './builds/checkout-builds.js';
import { addTouched, listNamedFiles } from './builds/named-files.js';
import { addUncovered, type ChosenFile, isChanged, selectChanges, selectLinked } from './change-set.js';
import type { Checkout } from './checkout.js';
import { type Choose, findDockerfiles, type Search } from './dockerfile-search.js';
import { findLinkedNames } from './linked-files.js';
import { findNamedInChange } from './named-in-change.js';
import { describeNested, describeRepositories } from './nested-repository.js';
import { describeUnjudged, findLookAlikes, listTemplates } from './passed-over-files.js';

/** What was found, and what of it is to be read. */
export interface ChosenFiles {
  readonly search: Search;
  /** In the order of their paths. */
  readonly toRead: readonly ChosenFile[];
  /** Why a file's bytes are not those that are committed, once git has checked it out; null: they are. */
  readonly convert: (file: ListedFile) => string | null;
  /** Without a base revision always `all`. */
  readonly scope: Scope;
  /** What the repository's build files say of them. */
  readonly builds: CheckoutBuilds;
  /** What people must know of files that are not read. */
  readonly notes: readonly Problem[];
  /** What the change names where nothing reads it. */
  readonly named: NamedInChange;
  /** How many templates of Dockerfiles were found that nothing judges. */
  readonly skippedTemplates: number;
}

/** Finds the Dockerfiles under the paths that were typed, and those of them that the scope asks for. */
export async function chooseFiles(
  checkout: Checkout,
  policy: Policy,
  options: RunOptions,
  settings: { readonly runImages: boolean } = policy.settings,
): Promise<Result<ChosenFiles>> {
  const progress = openProgress(findScreen('error'), process.env);
  progress.wait('Looking for Dockerfiles and what builds them');
  try {
    return await searchFiles(checkout, policy, options, settings);
  } finally {
    progress.clear();
  }
}

async function searchFiles(
  checkout: Checkout,
  policy: Policy,
  options: RunOptions,
  { runImages }: { readonly runImages: boolean },
): Promise<Result<ChosenFiles>> {
  const { workspace, revision } = checkout;
  const { settings } = policy;
  const changes = revision === null ? null : await listChanges(workspace.root, revision);
  if (typeof changes === 'string') return failEvaluation(`Git could not list the changes: ${changes}`);
  const byName = openFileChoice(settings);
  const reader = openBuildsReader(checkout, policy, options.paths);
  const ignored = new Set<string>();
  const choose: Choose = (path, untracked, object) => {
    reader.note(path, untracked, object);
    const kind = byName(path);
    if (kind === 'judged') return 'files';
    if (kind === 'ignored') {
      if (classifyName(path) === 'dockerfile') ignored.add(path);
      return isAttributesPath(path) ? 'others' : null;
    }
    const isNew = changes !== null && (untracked || changes.changed.has(path));
    const isNoted = kind === 'template' || isNew || (changes === null && isNearDockerfile(path));
    return isNoted || isAttributesPath(path) ? 'others' : null;
  };
  const found = await findDockerfiles(checkout, options.paths, choose);
  if ('failure' in found) return found;
  const { others } = found.value;
  const scope = revision === null ? 'all' : (options.scope ?? settings.scope);
  const compared = scope === 'all' || changes === null ? null : addUncovered(changes, found.value);
  const isTyped = options.paths.length > 0;
  // what is above a searched folder was not listed with it
  const readAttributes = (listed: readonly ListedFile[], more: readonly string[] = []) => {
    const paths = isTyped ? [...more, ...listed.map(({ path, real }) => real ?? path)] : [];
    return openAttributes(workspace, others, paths, changes);
  };
  let attributes = await readAttributes(found.value.files, await reader.listFiles(found.value));
  const builds = await reader.read({
    attributes,
    compared:
      compared === null || revision === null ? null : { changes: compared, mergeBase: revision.mergeBase },
    changes,
    choose: byName,
    runImages,
  });
  const files = sortByPath([...found.value.files, ...listNamedFiles(workspace, found.value.files, builds)]);
  const search: Search = {
    ...found.value,
    files,
    others: others.filter(({ path }) => !builds.isNamed(path)),
  };
  const linked = await findLinkedNames({
    workspace,
    policy,
    chooseByName: builds.choose,
    search,
    scope,
    changes: compared,
    touched: builds.judged.touched,
    judged: new Set(
      files.filter((file) => compared === null || isChanged(compared, file)).map(({ path }) => path),
    ),
  });
  if ('failure' in linked) return linked;
  const { names, leftOut } = linked.value;
  const renamed = new Set(names.map(({ file }) => file.path));
  const plain = files.filter(({ path }) => !renamed.has(path) && !leftOut.has(path));
  const all = sortByPath([...plain, ...names.map(({ file }) => file)]);
  if (isTyped && names.length > 0) attributes = await readAttributes(all);
  const toRead =
    revision === null || compared === null
      ? all.map((file) => ({ file, base: null, compare: false }))
      : addTouched(workspace, revision, plain, builds, [
          ...selectChanges(workspace, revision, compared, plain, builds.wasJudged, attributes),
          ...selectLinked(workspace, revision, names, attributes),
        ]);
  const lost = new Set(builds.judged.lost.map(({ path }) => path));
  const lookAlikes = findLookAlikes({ workspace, search, kindOf: builds.choose, changes }, all);
  const open = lookAlikes.filter((path) => !lost.has(path));
  const judged = addLookAlikes(builds.judged, open);
  const unjudged = {
    workspace,
    search: { ...search, files: all },
    kindOf: builds.choose,
    changes,
    lookAlikes,
  };
  const templates = listTemplates({ search, kindOf: builds.choose });
  return {
    value: {
      skippedTemplates: templates.length,
      search: { ...search, files: all },
      toRead: toRead.toSorted((one, other) => compareText(one.file.path, other.file.path)),
      convert: attributes.convert,
      scope,
      builds: { ...builds, judged },
      named: await findNamedInChange(
        unjudged,
        { policy, today: options.today, endOfLife: END_OF_LIFE },
        builds.names,
      ),
      notes: [
        ...(options.policy === null ? describeNested(checkout.folder, workspace, policy.place.file) : []),
        ...describeUnjudged({
          workspace,
          search,
          kindOf: builds.choose,
          changes,
          scope,
          templates,
          lookAlikes: judged === builds.judged ? open : [],
          ignored: changes === null && all.length + builds.judged.inline.length === 0 ? [...ignored] : [],
        }),
        ...describeRepositories(
          search.repositories.filter(
            (path) => byName(path) !== 'ignored' && (compared === null || compared.changed.has(path)),
          ),
        ),
        ...builds.judged.notes,
        ...listPlainFiles(policy)
          .filter(({ path }) => isFolder(workspace, path))
          .map(describeFolder),
      ],
    },
  };
}
