import { isGoReleaserFile, isWorkflowFile } from '../../build-files.js';
import { listDefaults } from '../../goreleaser/config-file.js';
import { readGoReleaser } from '../../goreleaser/read.js';
import { baseName } from '../../repo-path.js';
import { decodeSource } from '../../source-text.js';
import type { TracedText } from '../../traced-text.js';
import type { Tree } from '../../tree.js';
import { isUnknown } from '../../unknown-texts.js';
import { openBuildxEnvironment } from '../buildx-environment.js';
import { toLooseWord } from '../inputs/input-words.js';
import { withMadeTexts } from '../made-files/built-texts.js';
import { explainIn } from '../outputs/deciding-scripts.js';
import { withoutAnchor } from '../shell/anchored-path.js';
import {
  type ChosenVariables,
  forEachChoice,
  NOTHING_SET,
  type ScriptVariables,
} from '../shell/script-variables.js';
import type { ScriptWord } from '../shell/shell-words.js';
import { listFoundFiles } from '../sources/source-files.js';
import {
  environmentOf,
  lineOf,
  madeAt,
  noteBuildFiles,
  placeOfStep,
  readInput,
  type Step,
  toolVariablesOf,
} from '../step.js';
import { describeSources, doingOf, listParts } from '../surroundings.js';
import { type ReleaseWords, readReleaseWords } from './release-words.js';

/** A word of `args`, which the action splits at space outside double quotes. */
const WORD = /(?:[^\s"]|"[^"]*"?)+/g;

/** A step that uses goreleaser/goreleaser-action. */
export function readReleaseAction(step: Step): void {
  const { session, workspace } = step.context;
  if (readInput(step, 'install-only')?.value.trim().toLowerCase() === 'true') return;
  const args = readInput(step, 'args') ?? madeAt(step, '');
  const words = [...args.value.matchAll(WORD)].map(({ index, 0: word }) => {
    const text = args.slice(index, index + word.length);
    return toLooseWord(word.includes('"') ? text.as(word.replaceAll('"', '')) : text);
  });
  const workdir = readInput(step, 'workdir')?.trim() ?? madeAt(step, '.');
  const path = withoutAnchor(workdir.value === '' ? workdir.as('.') : workdir, '.', session.texts).value;
  const folder = isUnknown(path) ? null : workspace.enter('.', path);
  const at = madeAt(step, 'docker');
  const release = readReleaseWords(words);
  if (release === null) return;
  addRelease(step, release, { at, folder, line: lineOf(step, 'uses'), script: NOTHING_SET, isScript: false });
}

/** A command of a script that runs GoReleaser, by the words after its name. */
export interface ReleaseCommand {
  readonly at: TracedText;
  readonly words: readonly ScriptWord[];
  readonly folder: string | null;
  readonly variables: ScriptVariables;
}

/** Adds what such a command builds; false: its variables may have too many values. */
export function addReleaseCommand(
  step: Step,
  { at, words, folder, variables }: ReleaseCommand,
  line: number,
): boolean {
  const release = readReleaseWords(words);
  if (release === null) return true;
  return forEachChoice(variables, (script) =>
    addRelease(step, release, { at, folder, line, script, isScript: true }),
  );
}

interface ReleaseCall {
  readonly at: TracedText;
  /** Where it runs; null: unknown. */
  readonly folder: string | null;
  readonly line: number;
  readonly script: ChosenVariables;
  readonly isScript: boolean;
}

function addRelease(step: Step, words: ReleaseWords, call: ReleaseCall): void {
  const { session, listing } = step.context;
  const { tree, texts } = session;
  const { at, folder, line, script } = call;
  const found = findConfig(step, words, call);
  const isLost = found === 'open' || 'absent' in found;
  if (found !== 'open' && 'absent' in found) noteBuildFiles(step, { dockerfile: null }, found.absent);
  // what makes its configuration names the images, as far as anything here does
  if (isLost && !speaksOfImages(tree)) return;
  if (found === 'open' || (words.open.length > 0 && speaksOfImages(tree))) {
    const doing = doingOf(step);
    const named = [words.config, ...words.open].map((text) => text?.value ?? '').join(' ');
    const describe = (): string => `${doing.describe()} ${describeSources(step, named)}`;
    session.failOnce(listing.file, line, UNREAD, { ...doing, describe });
  }
  if (found === 'open') return;
  if ('absent' in found) {
    const [path] = found.absent;
    if (words.config === null) return;
    session.attempts++;
    const message = `${path} does not exist. If it is made before the build, it is not judged`;
    session.fail(listing.file, line, message);
    return;
  }
  const own = environmentOf(step, at, new Map(), script);
  const { builds, problems } = readGoReleaser(found.path, tree, texts, {
    folder: found.folder,
    lookUp: toolVariablesOf(step, at, script),
    words: {
      sourcesOf: (text) => describeSources(step, text),
      partsOf: (text) => listParts(step, text),
      explain: explainIn(step),
    },
  });
  const convert = openBuildxEnvironment(step, own, folder);
  for (const build of builds) {
    noteBuildFiles(step, build, build.sources);
    session.add({
      ...withMadeTexts(convert(build), step),
      ...placeOfStep(step),
      kind: 'workflow',
      file: listing.file,
      line,
      name: `${listing.prefix}/${step.label}:${build.name}`,
      sources: [...new Set([listing.file, ...listing.sources, ...build.sources, ...listFoundFiles(step)])],
      ...(call.isScript ? { isScript: true } : {}),
    });
  }
  if (isGoReleaserFile(found.path)) return;
  for (const { file, line: from, message, isLimit } of problems) session.fail(file, from, message, isLimit);
}

const UNREAD =
  'Cannot tell which file GoReleaser reads, so the images that it builds are not all read, and Dockerfiles with usual names are judged';

/** A configuration, or what one may be made of. */
const NAMED = /goreleaser/i;
const IMAGES = /\bdockers(?:_v2)?["']?\s*:/;
const MAX_NAMED = 50;

/** Whether any file that is called after GoReleaser speaks of images. */
function speaksOfImages(tree: Tree): boolean {
  const named = tree.select(
    'named after GoReleaser',
    (path) => NAMED.test(baseName(path)) && !isWorkflowFile(path),
  );
  return named.slice(0, MAX_NAMED).some((path) => {
    const source = decodeSource(path, tree.read(path));
    return source !== null && (typeof source === 'string' || IMAGES.test(source.text));
  });
}

/** `absent`: where it would be. */
type FoundConfig =
  | { readonly path: string; readonly folder: string }
  | { readonly absent: readonly string[] };

/** The file that is read. `open`: it cannot be known. */
function findConfig(step: Step, { config }: ReleaseWords, { folder }: ReleaseCall): FoundConfig | 'open' {
  const { workspace, session } = step.context;
  if (folder === null || workspace.unknownPath !== null) return 'open';
  const folders = workspace.foldersAt(folder);
  const start = folders.resolve('.');
  if (start === null) return 'open';
  if (config === null) {
    const paths = listDefaults(start);
    const path = paths.find(session.tree.has);
    return path === undefined ? { absent: paths } : { path, folder: start };
  }
  const named = withoutAnchor(config, folder, session.texts).value;
  const path = isUnknown(named) || named === '-' ? null : folders.resolve(named);
  if (path === null) return 'open';
  return session.tree.has(path) ? { path, folder: start } : { absent: [path] };
}
