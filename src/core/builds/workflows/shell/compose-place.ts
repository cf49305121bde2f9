import { readChoice } from '../../compose/chosen-files.js';
import { chooseEnvironmentFiles } from '../../compose/environment/environment-files.js';
import { findMain } from '../../compose/file-choice.js';
import type { ComposeStart } from '../../compose/project.js';
import { parentFolder, resolvePath } from '../../repo-path.js';
import { type GivenValue, openRest, type StepEnvironment } from '../../step-environment.js';
import type { TracedText } from '../../traced-text.js';
import type { Tree } from '../../tree.js';
import { isUnknown, type UnknownTexts } from '../../unknown-texts.js';
import { isInputPath } from '../standard-input/input-paths.js';
import { isInWorkspace, withoutAnchor } from './anchored-path.js';
import type { ComposeFlags } from './compose-flags.js';

/** Where a `docker compose` runs and what it is told to read, by paths of the workspace. */
export interface ComposePlace {
  readonly folder: string;
  readonly files: readonly string[];
  readonly environmentFiles: readonly string[] | null;
  /** Of files of variables that are not known: they may set any. */
  readonly open: GivenValue | null;
  readonly projectFolder: string | null;
  /** The name of the file that it reads on its standard input, in each folder; null: there is none. */
  readonly input: string | null;
  readonly name: string | null;
}

/** What the place of a `docker compose` depends on. */
interface PlaceContext {
  readonly texts: UnknownTexts;
  /** The name of the file that it reads on its standard input, in each folder; null: there is none. */
  readonly input: string | null;
  /** What the unknown parts of a text are made from. */
  readonly sourcesOf: (text: string) => string;
}

/** Null: a folder or path is not known, or lies outside. */
export function placeOf(
  flags: ComposeFlags,
  folder: string | null,
  { texts, input, sourcesOf }: PlaceContext,
): ComposePlace | null {
  const { files, environmentFiles, projectFolder, projectName } = flags;
  const paths = [...files, ...environmentFiles, ...(projectFolder === null ? [] : [projectFolder])];
  const isWorkspace = files.length > 0 && paths.every((path) => isInWorkspace(path, texts));
  const start = folder ?? (isWorkspace ? '.' : null);
  if (start === null) return null;
  const locate = (path: TracedText): string | null => {
    const written = withoutAnchor(path, start, texts).value;
    return isUnknown(written) ? null : resolvePath(start, written);
  };
  const isInput = ({ value }: TracedText): boolean => input !== null && isInputPath(value);
  const first = files.find(({ value }) => value !== '-' || input === null);
  const isDevice = first !== undefined && isInput(first);
  const home = first === undefined || isDevice ? start : parentFolder(locate(first) ?? start);
  const located = files.map((path) => (isInput(path) ? resolvePath(home, input ?? '') : locate(path)));
  const environment = environmentFiles.map((path) => ({ path, located: locate(path) }));
  const lost = environment.find(({ located }) => located === null);
  const project = projectFolder === null ? null : locate(projectFolder);
  if (located.includes(null) || (projectFolder !== null && project === null)) return null;
  const known = environment.flatMap((each) => each.located ?? []);
  return {
    folder: start,
    files: located.filter((path) => path !== null),
    environmentFiles: known.length === 0 ? null : known,
    open: lost === undefined ? null : describeFile(lost.path, texts, sourcesOf),
    projectFolder: project ?? (isDevice ? OF_DEVICES : null),
    input,
    name: projectName === null || isUnknown(projectName.value) ? null : projectName.value,
  };
}

/** The folder of `/dev/stdin`, wherever the repository is. */
const OF_DEVICES = `${'../'.repeat(40)}dev`;

function describeFile(
  { value }: TracedText,
  texts: UnknownTexts,
  sourcesOf: (text: string) => string,
): GivenValue {
  const restored = texts.restore(value);
  return { unknown: `--env-file ${restored}`, written: restored + sourcesOf(value) };
}

/** The files that compose then reads; null: they are not all there, or not known. */
export function findProject(
  written: ComposePlace,
  tree: Tree,
  environment: StepEnvironment,
): { readonly files: readonly string[]; readonly start: ComposeStart } | null {
  const place = withEnvironmentFiles(written, environment);
  const { projectFolder, name, folder } = place;
  const environmentFiles = place.environmentFiles?.filter((path) => tree.has(path)) ?? null;
  const absent = place.environmentFiles?.find((path) => !tree.has(path));
  const open = absent === undefined ? place.open : { unknown: `--env-file ${absent}` };
  const isNamed = place.files.length > 0;
  const files = isNamed ? place.files : findFiles({ ...place, environmentFiles }, tree, environment);
  if (files.length === 0 || !files.every((path) => tree.has(path))) return null;
  return {
    files,
    start: {
      environment: open === null ? environment : openRest(environment, open),
      shellFolder: folder,
      ...(isNamed ? {} : { folder }),
      ...(projectFolder === null ? {} : { projectFolder }),
      ...(environmentFiles === null ? {} : { environmentFiles }),
      ...(name === null ? {} : { name }),
    },
  };
}

/** What the environment says where no option does. */
function withEnvironmentFiles(place: ComposePlace, environment: StepEnvironment): ComposePlace {
  if (place.environmentFiles !== null || place.open !== null) return place;
  const choice = chooseEnvironmentFiles(environment);
  if (choice === 'usual') return place;
  if ('open' in choice) return { ...place, open: choice.open };
  const paths = choice.map((path) => resolvePath(place.folder, path));
  const open = paths.includes(null) ? { unknown: `COMPOSE_ENV_FILES=${choice.join(',')}` } : null;
  return { ...place, environmentFiles: paths.filter((path) => path !== null), open };
}

/** What `COMPOSE_FILE` says, else the default files of the folder, or of the first above it that has any. */
function findFiles(
  { folder, environmentFiles, projectFolder, input }: ComposePlace,
  tree: Tree,
  environment: StepEnvironment,
): readonly string[] {
  const first = projectFolder ?? folder;
  const slashed = (path: string): string => (path === '.' ? '' : `${path}/`);
  const { paths, problems } = readChoice(tree, slashed(first), slashed(folder), {
    environment,
    input,
    ...(environmentFiles === null ? {} : { environmentFiles }),
  });
  if (paths.length > 0 || problems.length > 0) return paths;
  for (let at = first; ; at = parentFolder(at)) {
    const found = findMain(slashed(at), (path) => tree.has(path));
    if (found.length > 0) return found;
    if (at === '.') return [];
  }
}
