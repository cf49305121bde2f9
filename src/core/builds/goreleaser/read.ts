import { classifyName } from '../../dockerfile/file-names.js';
import type { Build, BuildFileProblem, FoundBuilds } from '../build.js';
import { BuildDraft } from '../build-draft.js';
import { isGoReleaserFile } from '../build-files.js';
import type { DraftWords } from '../explanation.js';
import type { LookUpVariable } from '../step-environment.js';
import type { TracedText } from '../traced-text.js';
import type { Tree } from '../tree.js';
import { EVERYTHING } from '../unknown/doubts.js';
import { UnknownTexts } from '../unknown-texts.js';
import { memberOf } from '../workflows/yaml/yaml-tree.js';
import {
  findStartFolder,
  type GoReleaserConfig,
  type ReadingCosts,
  readConfigFile,
  readUsedConfig,
} from './config-file.js';
import {
  openVariables,
  readVariables,
  type SetVariables,
  seeInCommands,
  seeInTemplates,
} from './environment.js';
import { type ReleasePlace, readImage } from './image-build.js';
import { listImages } from './image-entries.js';
import { type FindField, fillTemplates } from './templates.js';
import { writtenPairs, writtenText, writtenTexts } from './written-values.js';

/** Where GoReleaser is started, as far as a workflow says it. */
export interface ReleaseStart {
  /** The folder: paths of the configuration start there. */
  readonly folder: string;
  readonly lookUp: LookUpVariable;
  readonly words: Partial<DraftWords>;
}

/** What all configurations may hold, in bytes, and one may build: far more than those of any repository do. */
const MAX_LENGTH = 16 * 1024 * 1024;
const MAX_BUILDS = 2_000;

/** What every configuration of GoReleaser in the tree builds. */
export function readGoReleaserBuilds(tree: Tree): FoundBuilds {
  let left = MAX_LENGTH;
  const costs: ReadingCosts = { parsed: 0 };
  const problems: BuildFileProblem[] = [];
  const builds = tree.buildFiles.filter(isGoReleaserFile).flatMap((path): readonly Build[] => {
    const file = tree.read(path);
    left -= file.kind === 'bytes' ? file.bytes.length : 0;
    if (left < 0) {
      const message = 'The configurations of GoReleaser are too long in all; this one is not read';
      problems.push({ kind: 'goreleaser', file: path, line: 1, message, isLimit: true });
      return [];
    }
    const found = readAnywhere(path, tree, costs);
    problems.push(...found.problems);
    return found.builds;
  });
  return { builds, runImages: [], problems };
}

/** The builds of a file of which nothing says where GoReleaser is started: in its own folder, or in the root with `--config`. */
function readAnywhere(path: string, tree: Tree, costs: ReadingCosts): Omit<FoundBuilds, 'runImages'> {
  const own = findStartFolder(path);
  const ways = [...new Set([own, '.'])].map((folder) =>
    readConfig(readConfigFile(path, folder, tree, costs), path, tree, new UnknownTexts(), {
      folder,
      lookUp: () => undefined,
      words: {},
    }),
  );
  const [first] = ways;
  const there = ways.flatMap(({ builds }) =>
    builds.filter(({ dockerfile }) => dockerfile !== null && tree.has(dockerfile)),
  );
  const named = new Set(there.map(({ name }) => name));
  return {
    builds: [...there, ...(first?.builds ?? []).filter(({ name }) => !named.has(name))],
    problems: first?.problems ?? [],
  };
}

/** What a configuration builds that a workflow uses, whatever its path. */
export function readGoReleaser(
  path: string,
  tree: Tree,
  texts: UnknownTexts,
  start: ReleaseStart,
): Omit<FoundBuilds, 'runImages'> {
  return readConfig(readUsedConfig(path, start.folder, tree), path, tree, texts, start);
}

function readConfig(
  config: GoReleaserConfig,
  path: string,
  tree: Tree,
  texts: UnknownTexts,
  start: ReleaseStart,
): Omit<FoundBuilds, 'runImages'> {
  const problems = [...config.problems];
  const { fill, variables } = openTemplates(config, texts, start.lookUp);
  const { folder, words } = start;
  const lookUp = seeInCommands(variables, start.lookUp);
  const place: ReleasePlace = { tree, texts, words, folder, fill, lookUp };
  const convert = openVariables(variables, place);
  const images = config.parts.flatMap((part) =>
    listImages(part, fill).map((found) => ({ ...found, file: part.source.file })),
  );
  if (images.length > MAX_BUILDS) {
    const message = `The file has more than ${MAX_BUILDS} images; the rest is not read`;
    problems.push({ kind: 'goreleaser', file: path, line: 1, message, isLimit: true });
  }
  const builds = images.slice(0, MAX_BUILDS).map(({ image, name, file }) => {
    const { line } = image.at.place();
    const identity = { kind: 'goreleaser', file, line, name, sources: config.files } as const;
    return convert(readImage(image, place, identity));
  });
  return {
    builds: [...builds, ...config.elsewhere.map((text, at) => readElsewhere(text, at, config, place))],
    problems,
  };
}

/** What is included from elsewhere may build anything. */
function readElsewhere(
  text: TracedText,
  index: number,
  { files }: GoReleaserConfig,
  { tree, texts, words }: ReleasePlace,
): Build {
  const draft = new BuildDraft(texts, tree, words);
  const { file, line } = text.place();
  const what = text.value === '' ? 'a file' : text.value;
  draft.reject(`The file includes ${what}, which is not in the repository`, ...EVERYTHING);
  const identity = { kind: 'goreleaser', file, line, sources: files } as const;
  const build = draft.finish({ ...identity, name: `includes#${index + 1}` });
  // the Dockerfile is of this repository: where there is none, a library shares what all of its kind say
  const hasDockerfile = tree.select('Dockerfiles', (path) => classifyName(path) === 'dockerfile').length > 0;
  return hasDockerfile ? build : { ...build, isScript: true };
}

interface Templates {
  readonly fill: ReleasePlace['fill'];
  readonly variables: SetVariables;
}

/** The fields that files say: variables, and what the project is called. */
function openTemplates({ parts }: GoReleaserConfig, texts: UnknownTexts, lookUp: LookUpVariable): Templates {
  const own = new Map<string, TracedText>();
  for (const { root } of parts) {
    for (const { name, text } of writtenPairs(root, 'variables')) own.set(`.Var.${name}`, text);
    const project = writtenText(memberOf(root, 'project_name'));
    if (project !== null && project.value !== '') own.set('.ProjectName', project);
  }
  for (const [path, { value }] of own) if (value.includes('{{')) own.delete(path);
  const open =
    (around: LookUpVariable): FindField =>
    (path) =>
      own.get(path) ?? (path.startsWith('.Env.') ? around(path.slice('.Env.'.length)) : undefined);
  // the entries themselves see what is set around
  const entries = parts.flatMap(({ root }) => writtenTexts(root, 'env'));
  const variables = readVariables(entries, (text) => fillTemplates(text, open(lookUp), texts));
  const find = open(seeInTemplates(variables, lookUp));
  return { fill: (text) => fillTemplates(text, find, texts), variables };
}
