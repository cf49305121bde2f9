import { KANIKO } from '../../builders/kaniko.js';
import { TracedText } from '../../traced-text.js';
import { listMirrors } from '../actions/kaniko-mirrors.js';
import { readWrites } from '../checkouts/script-changes.js';
import { toLooseWord } from '../inputs/input-words.js';
import { addBuild } from '../shell/build-command.js';
import { readContained } from '../shell/contained/contained-build.js';
import { programSetsVariables } from '../shell/environment/command-files.js';
import { reachesFiles } from '../shell/environment/reached-files.js';
import { ANY_VARIABLE } from '../shell/environment/variable-writes.js';
import { imageBuilds, textMentionsBuild } from '../shell/mentioned/build-text.js';
import { addUnknown } from '../shell/reading/found-builds.js';
import { NOTHING_LISTED, NOTHING_SET } from '../shell/script-variables.js';
import { partRunnerWords } from '../shell/shells/runner-words.js';
import { sayAll } from '../sources/given-words.js';
import { lineOf, madeAt, readInput, type Step } from '../step.js';
import { memberOf, textOf, type YamlTree } from '../yaml/yaml-tree.js';
import { readCommandWrites } from './command-writes.js';

/** How a step names an image that it runs. */
export const IMAGE = 'docker://';

/** The words of a step that runs an image, as they are written. */
export function sayContainerStep(step: YamlTree): string {
  const given = memberOf(step, 'with');
  const words = [memberOf(step, 'uses'), memberOf(given, 'entrypoint'), memberOf(given, 'args')];
  return words.map((tree) => textOf(tree)?.value ?? '').join(' ');
}

/** A step that runs an image: what its words set for the steps after it, and whether they speak of a build. */
export function readContainerStep(step: Step, uses: string): void {
  const { written } = step.context;
  written.addProgram(step);
  const entrypoint = readInput(step, 'entrypoint');
  const args = readInput(step, 'args');
  const words = [
    ...(entrypoint === null ? [] : [entrypoint]),
    ...(args === null ? [] : partRunnerWords(args)),
  ];
  if (words.length === 0) return;
  const image = madeAt(step, `${uses.slice(IMAGE.length)} `);
  const all = [image, ...words.flatMap((word) => [word, word.as(' ')])];
  const said = sayAll(step, TracedText.join(all)).trim();
  const isHidden =
    reachesFiles(said) ||
    (programSetsVariables(said) && !words.some(({ value }) => programSetsVariables(value)));
  written.add(step, isHidden ? ANY_VARIABLE : readCommandWrites(step, words));
  readWrites(step, image.as(''), { shell: 'sh', called: words });
  written.paths.read(said);
  if (builds(step, image.value.trim(), words.slice(entrypoint === null ? 0 : 1), entrypoint)) return;
  const own = entrypoint === null && imageBuilds(image.value.trim(), said.slice(image.value.length));
  if (own || textMentionsBuild(words.map(({ value }) => value).join(' ')))
    addUnknown(step, lineOf(step, 'uses'), `Only scripts are read, not ${said}`);
}

/** Where the runner has the workspace in the container. */
const WORKSPACE = '/github/workspace';

/** Reads what an image builds that has a builder. */
function builds(
  step: Step,
  image: string,
  args: readonly TracedText[],
  entrypoint: TracedText | null,
): boolean {
  const mounts = [{ target: WORKSPACE, folder: '.' }];
  const words = args.map(toLooseWord);
  const container = { image: madeAt(step, image), words, entrypoint, folder: WORKSPACE, mounts };
  const found = readContained(container, step.context.session.texts);
  if (found === null) return false;
  const { call, at, folder } = found;
  const more = call.builder === KANIKO ? listMirrors(step) : [];
  const command = {
    ...call,
    words: [...more, ...call.words],
    at,
    folder,
    input: null,
    variables: NOTHING_LISTED,
  };
  addBuild(step, { ...command, isAction: true }, lineOf(step, 'uses'), NOTHING_SET);
  return true;
}
