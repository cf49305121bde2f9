import type { Build } from '../core/builds/build.js';
import type { Policy } from '../core/policy/policy.js';
import { openFileChoice } from '../core/policy/query/file-choice.js';
import type { BuildList } from '../reporters/builds/build-list.js';
import { toBuildsJson } from '../reporters/builds/builds-json.js';
import { toBuildsMarkdown } from '../reporters/builds/builds-markdown.js';
import { countBuilds, renderBuilds } from '../reporters/builds/builds-terminal.js';
import { NO_ATTRIBUTES } from './files/attributes.js';
import { readBuilds } from './files/builds/read-builds.js';
import { listRepository } from './files/builds/repository-listing.js';
import type { Checkout } from './files/checkout.js';
import { openCover } from './files/covered-paths.js';
import { findPolicy } from './optional-policy.js';
import type { BuildsFormat } from './options/command-table.js';
import type { RunOptions } from './options/run-options.js';
import { wantsColors } from './options/terminal-setting.js';
import { writePieces } from './output/output.js';
import { openProgress } from './output/progress.js';
import { findScreen } from './output/standard-streams.js';
import { tellProblems } from './output/told-problems.js';
import type { Result } from './result.js';

/** `builds`: lists what the repository's own files build, and returns the exit status. */
export async function runBuilds(options: RunOptions, checkout: Checkout): Promise<Result<number>> {
  const found = await findPolicy(checkout, options);
  if ('failure' in found) return found;
  tellProblems(found.value.problems);
  const covers = openCover(checkout, options.paths);
  if ('failure' in covers) return covers;
  const progress = openProgress(findScreen('error'), process.env);
  progress.wait('Looking for builds');
  const list = await listBuilds(checkout, found.value.policy, covers.value).finally(progress.clear);
  const { output } = options;
  const colors = output === null && wantsColors(findScreen('output'), process.env);
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

/** What lies under the typed paths, or builds what does. */
async function listBuilds(
  { workspace, listing: started }: Checkout,
  policy: Policy,
  covers: (path: string) => boolean,
): Promise<BuildList> {
  const { settings } = policy;
  const choose = openFileChoice(settings);
  const listing = await listRepository(workspace, started);
  const { repository } = await readBuilds({
    workspace,
    policy,
    listing,
    attributes: NO_ATTRIBUTES,
    compared: null,
    changes: null,
    choose,
    runImages: false,
  });
  const { found, dockerfiles } = repository;
  const isNamed = (path: string): boolean =>
    dockerfiles.named.get(path)?.some(({ isDoubtful }) => isDoubtful !== true) === true;
  // what others only inherit from is not a build where its Dockerfile is not there
  const isNeedless = ({ isTemplate, dockerfile }: Build): boolean =>
    isTemplate === true && dockerfile !== null && !dockerfiles.named.has(dockerfile);
  const listed = new Set(
    found.builds.filter(
      (build) =>
        build.isDoubtful !== true &&
        build.handsTo === undefined &&
        !isNeedless(build) &&
        (covers(build.file) || (build.dockerfile !== null && covers(build.dockerfile))),
    ),
  );
  return {
    builds: [...listed],
    unnamed: [...listing.names]
      .filter((path) => covers(path) && choose(path) === 'judged' && !isNamed(path))
      .sort(),
    missing: new Map(
      [...dockerfiles.missing, ...dockerfiles.unreachable]
        .filter(({ build }) => listed.has(build))
        .map(({ build, dockerfile }): [Build, string] => [build, dockerfile]),
    ),
    problems: found.problems.filter(({ file }) => covers(file)),
  };
}
