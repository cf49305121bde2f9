import type { Build, BuildFileProblem, FoundBuilds, RunImage } from '../build.js';
import { BuildDraft } from '../build-draft.js';
import { isDevcontainerFile } from '../build-files.js';
import type { BuildFolders } from '../build-folders.js';
import { readBuildFlags } from '../docker-build-flags.js';
import { defaultPlatforms } from '../platforms.js';
import { resolvePath } from '../repo-path.js';
import { readGenerators } from '../sbom-generators.js';
import type { TracedText } from '../traced-text.js';
import type { Tree } from '../tree.js';
import { isUnknown, UnknownTexts } from '../unknown-texts.js';
import { readComposeBuild } from './compose-file.js';
import { type DevcontainerConfig, membersOf, readConfig, stringOf, textOf } from './config.js';
import { buildFeatures } from './features.js';
import type { JsonNode } from './json-tree.js';
import { ANYWHERE, type DevcontainerStart } from './variables.js';

/** What all devcontainers may hold, in bytes: far more than those of any repository do. */
const MAX_LENGTH = 16 * 1024 * 1024;

function tooLong(file: string): FoundBuilds {
  const message = 'The devcontainers are too long in all; this one is not read';
  return {
    builds: [],
    runImages: [],
    problems: [{ kind: 'devcontainer', file, line: 1, message, isLimit: true }],
  };
}

/** What every devcontainer of the tree builds or runs. */
export function readDevcontainerBuilds(tree: Tree): FoundBuilds {
  let left = MAX_LENGTH;
  const listed = new Set<string>();
  const found = tree.buildFiles.filter(isDevcontainerFile).map((path): FoundBuilds => {
    const file = tree.read(path);
    left -= file.kind === 'bytes' ? file.bytes.length : 0;
    return left < 0 ? tooLong(path) : readDevcontainer(path, tree, new UnknownTexts(), { listed });
  });
  return {
    builds: found.flatMap(({ builds }) => builds),
    runImages: found.flatMap(({ runImages }) => runImages),
    problems: found.flatMap(({ problems }) => problems),
  };
}

/** What one devcontainer builds or runs, whatever its path. */
export function readDevcontainer(
  path: string,
  tree: Tree,
  texts: UnknownTexts,
  { start = ANYWHERE, listed = new Set() }: { start?: DevcontainerStart; listed?: Set<string> } = {},
): FoundBuilds {
  const nothing: FoundBuilds = { builds: [], runImages: [], problems: [] };
  const config = readConfig(path, tree, texts, start);
  if (config === null) return nothing;
  if ('message' in config) return { ...nothing, problems: [config] };
  const build = readDockerfileBuild(config, tree, texts);
  if (build !== null) return { ...nothing, builds: [build] };
  const image = readImage(config, texts);
  const composed = readComposeBuild(config, tree, texts, listed);
  if ((membersOf(config.members.get('features')?.value)?.size ?? 0) > 0)
    return buildFeatures(config, readImageText(config), composed, texts);
  if (image === null && composed === null && config.error !== null)
    return { ...nothing, problems: [problemAt(config, config.error, 'The file is not JSON from here on')] };
  return {
    builds: composed?.builds ?? [],
    runImages: [...(image?.runImages ?? []), ...(composed?.runImages ?? [])],
    problems: [...(image?.problems ?? []), ...(composed?.problems ?? [])],
  };
}

function problemAt(config: DevcontainerConfig, offset: number, message: string): BuildFileProblem {
  return { kind: 'devcontainer', file: config.source.file, line: config.source.lineAt(offset), message };
}

function readDockerfileBuild(config: DevcontainerConfig, tree: Tree, texts: UnknownTexts): Build | null {
  const build = membersOf(config.members.get('build')?.value);
  const legacy = config.members.get('dockerFile');
  const member = legacy ?? build?.get('dockerfile');
  if (member === undefined) return null;
  const folders: BuildFolders = {
    resolve: (path) => resolvePath(config.folder, path),
    nameOutside: (path) => path,
  };
  const { start } = config.variables;
  const draft = new BuildDraft(texts, tree, start);
  draft.setPlatforms(start.platforms.length > 0 ? start.platforms : defaultPlatforms(start.lookUp));
  locate(draft, config, member.value, (legacy === undefined ? build : config.members)?.get('context')?.value);
  const target = textOf(build?.get('target')?.value, config);
  if (target !== null) draft.setTarget(target);
  for (const [name, { value }] of membersOf(build?.get('args')?.value) ?? []) {
    const text = textOf(value, config);
    if (text === null)
      draft.reject(`The build argument ${name} is neither a text nor a number`, `args.${name}`);
    else draft.setArg(name, text);
  }
  addOptions(draft, config, build?.get('options')?.value, folders);
  return draft.finish({
    kind: 'devcontainer',
    file: config.source.file,
    line: config.source.lineAt(member.keyStart),
    name: config.name,
    sources: [config.source.file],
  });
}

/** The context is the folder of the Dockerfile where nothing else is said. */
function locate(
  draft: BuildDraft,
  config: DevcontainerConfig,
  dockerfile: JsonNode,
  context: JsonNode | undefined,
): void {
  const file = stringOf(dockerfile) === null ? null : textOf(dockerfile, config, true);
  if (file === null) {
    draft.reject('The path of the Dockerfile is not a text', 'dockerfile', 'context');
    return;
  }
  const path = draft.know('dockerfile', file);
  const resolved = path === null ? null : resolvePath(config.folder, path);
  if (resolved !== null) draft.setDockerfile(resolved, file.place());
  else draft.outside = path;
  const written = textOf(context, config, true);
  if (written === null || written.value === '') {
    if (path === null) draft.reject('The context is the folder of the Dockerfile', 'context');
    else draft.context = resolvePath(config.folder, `${path}/..`) ?? `${path}/..`;
    return;
  }
  const folder = draft.know('context', written);
  if (folder !== null) draft.context = resolvePath(config.folder, folder) ?? folder;
}

/** `build.options` are further words of the command line, which come last. */
function addOptions(
  draft: BuildDraft,
  config: DevcontainerConfig,
  node: JsonNode | undefined,
  folders: BuildFolders,
): void {
  if (node?.kind !== 'array') return;
  const words = node.items.flatMap((item) => textOf(item, config) ?? []);
  const flags = readBuildFlags(words);
  // The words are read where the workspace is opened.
  const opened: BuildFolders = { ...folders, resolve: (path) => resolvePath(config.workspace, path) };
  for (const arg of flags.args)
    draft.addArg(arg, (name) => config.variables.start.lookUp(name) ?? unknownVariable(arg, name, config));
  for (const context of flags.contexts) draft.addContext(context, opened);
  if (flags.target !== null) draft.setTarget(flags.target);
  if (flags.platforms.length > 0)
    draft.setPlatforms([...config.variables.start.platforms, ...flags.platforms]);
  draft.generators = readGenerators(flags.attests, config.variables.texts);
  for (const flag of flags.unclear)
    draft.reject(
      `Cannot tell what ${config.variables.texts.restore(flag)} in build.options does`,
      'args',
      'contexts',
      'target',
      'platforms',
    );
  // such a word may become any flag
  for (const word of flags.positionals)
    if (isUnknown(word.value))
      for (const field of ['args', 'contexts', 'target', 'platforms']) draft.know(field, word);
  if (flags.file === null) return;
  const path = draft.know('dockerfile', flags.file);
  if (path !== null) draft.setDockerfile(resolvePath(config.workspace, path), flags.file.place());
}

function unknownVariable(text: TracedText, name: string, config: DevcontainerConfig): TracedText {
  return text.as(config.variables.texts.standIn(`$${name}`));
}

function readImageText(config: DevcontainerConfig): TracedText | null {
  return textOf(config.members.get('image')?.value, config);
}

function readImage(
  config: DevcontainerConfig,
  texts: UnknownTexts,
): { readonly runImages: readonly RunImage[]; readonly problems: readonly BuildFileProblem[] } | null {
  const member = config.members.get('image');
  const text = textOf(member?.value, config);
  if (member === undefined || text === null) return null;
  const { file } = config.source;
  const [expression] = texts.expressionsIn(text.value);
  if (expression !== undefined) {
    const message = `Nothing in the repository decides what ${expression} is, which the image needs`;
    return { runImages: [], problems: [problemAt(config, member.keyStart, message)] };
  }
  return {
    runImages: [{ kind: 'devcontainer', file, name: config.name, image: text.value, place: text.place() }],
    problems: [],
  };
}
