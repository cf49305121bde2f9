import { BUILD_KINDS, type Build } from '../core/builds/build.js';
import { groupBuilds } from '../core/builds/dockerfile-builds.js';
import { findBuilds } from '../core/builds/find-builds.js';
import type { Tree } from '../core/builds/tree.js';
import type { Settings } from '../core/policy/policy.js';
import { openFileChoice } from '../core/policy/query/file-choice.js';
import { findTarget } from '../io/disk/workspace.js';
import type { BuildList } from '../reporters/builds/build-list.js';
import { toBuildsJson } from '../reporters/builds/builds-json.js';
import { toBuildsMarkdown } from '../reporters/builds/builds-markdown.js';
import { countBuilds, renderBuilds } from '../reporters/builds/builds-terminal.js';
import { openBuildTree } from './files/build-tree.js';
import type { Checkout } from './files/checkout.js';
import { findPolicy, tellProblems } from './images.js';
import type { BuildsFormat } from './options/option-table.js';
import type { RunOptions } from './options/run-options.js';
import { wantsColors } from './options/terminal-setting.js';
import { writePieces } from './output/output.js';
import { failUsage, type Result } from './result.js';

/** `builds`: lists what the repository's own files build, and returns the exit status. */
export async function runBuilds(options: RunOptions, checkout: Checkout): Promise<Result<number>> {
  const found = await findPolicy(checkout, options);
  if ('failure' in found) return found;
  tellProblems(found.value.problems);
  const covers = selectPaths(checkout, options.paths);
  if ('failure' in covers) return covers;
  const tree = await openBuildTree(checkout);
  const list = listBuilds(tree, found.value.policy.settings, covers.value);
  const { output } = options;
  const colors = output === null && wantsColors(process.stdout, process.env);
  const render: Record<BuildsFormat, () => Iterable<string>> = {
    terminal: () => renderBuilds(list, colors),
    json: () => toBuildsJson(list),
    markdown: () => toBuildsMarkdown(list),
  };
  const delivered = writePieces(render[options.format as BuildsFormat](), output);
  if ('failure' in delivered) return delivered;
  if (output !== null) {
    const said = writePieces([`${countBuilds(list)}\n  list written to ${output}\n`], null);
    if ('failure' in said) return said;
  }
  return { value: 0 };
}

function listBuilds(tree: Tree, settings: Settings, covers: (path: string) => boolean): BuildList {
  const { builds, problems } = findBuilds(tree, new Set(BUILD_KINDS));
  const listed = builds.filter(
    ({ file, dockerfile }) => covers(file) || (dockerfile !== null && covers(dockerfile)),
  );
  const all = groupBuilds(builds, tree.has);
  const kindOf = openFileChoice(settings);
  return {
    builds: listed,
    unnamed: tree.paths.filter((path) => covers(path) && kindOf(path) === 'judged' && !all.named.has(path)),
    missing: new Map(
      all.missing
        .filter(({ build }) => listed.includes(build))
        .map(({ build, dockerfile }): [Build, string] => [build, dockerfile]),
    ),
    problems: problems.filter(({ file }) => covers(file)),
  };
}

/** Whether a path of the tree lies under one that was typed; without any, all do. */
function selectPaths(
  { workspace, folder }: Checkout,
  typed: readonly string[],
): Result<(path: string) => boolean> {
  const places: string[] = [];
  for (const path of typed) {
    const target = findTarget(workspace, folder, path);
    if (target.kind === 'missing') return failUsage(`file or folder "${path}" does not exist`);
    places.push(target.kind === 'file' ? target.file.path : target.prefix);
  }
  if (places.length === 0 || places.includes('')) return { value: () => true };
  return {
    value: (path) => places.some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place)),
  };
}
