import type { Build, FoundBuilds } from '../build.js';
import { BuildDraft } from '../build-draft.js';
import { chooseEnvironmentFiles } from '../compose/environment/environment-files.js';
import type { ComposeRequest, ComposeStart } from '../compose/project.js';
import { readComposeProject } from '../compose/read.js';
import { resolvePath } from '../repo-path.js';
import { decodeSource } from '../source-text.js';
import { openRest } from '../step-environment.js';
import type { TracedText } from '../traced-text.js';
import type { Tree } from '../tree.js';
import { EVERYTHING } from '../unknown/doubts.js';
import { noteFiles } from '../unknown/possible-paths.js';
import type { UnknownTexts } from '../unknown-texts.js';
import { type DevcontainerConfig, textOf } from './config.js';
import type { JsonNode } from './json-tree.js';

/**
 * What the services of a devcontainer build; null where it names no compose file. `listed`: the other services that a
 * devcontainer before has named, since many may start the same.
 */
export function readComposeBuild(
  config: DevcontainerConfig,
  tree: Tree,
  texts: UnknownTexts,
  listed: Set<string>,
): FoundBuilds | null {
  const member = config.members.get('dockerComposeFile');
  if (member === undefined) return null;
  const { file } = config.source;
  const identity = {
    kind: 'devcontainer',
    file,
    line: config.source.lineAt(member.keyStart),
    name: config.name,
  } as const;
  const fail = (reject: (draft: BuildDraft) => void): FoundBuilds => {
    const draft = new BuildDraft(texts, tree);
    reject(draft);
    draft.leaveOpen(...EVERYTHING);
    return { builds: [draft.finish({ ...identity, sources: [file] })], runImages: [], problems: [] };
  };
  const service = textOf(config.members.get('service')?.value, config);
  if (service === null) return fail((draft) => draft.reject('service does not name a service'));
  const files: string[] = [];
  for (const text of writtenFiles(member.value, config)) {
    const [expression] = texts.expressionsIn(text.value);
    const path = resolvePath(config.folder, text.value);
    if (expression !== undefined)
      return fail((draft) => {
        draft.note(text.value);
        noteFiles(draft, tree, [text.value]);
      });
    if (path === null || !tree.has(path))
      return fail((draft) => draft.reject(`The compose file ${text.value} is not in the repository`));
    files.push(path);
  }
  if (files.length === 0) {
    const given = config.variables.start.environment?.lookUp('COMPOSE_FILE') ?? { value: '' };
    if ('unknown' in given)
      return fail((draft) => draft.reject('Cannot tell which files COMPOSE_FILE names'));
    files.push(...defaultFiles(config, tree, given.value));
  }
  if (files.length === 0) return fail((draft) => draft.reject('There is no docker-compose.yml'));
  const start = startOf(config);
  const project = readComposeProject({ files, services: [service.value], start }, tree);
  if (project.builds.length === 0 && files.every((path) => tree.read(path).kind !== 'absent')) {
    const [problem] = project.problems;
    if (problem !== undefined) return fail((draft) => draft.reject(problem.message));
    if (project.missing.length > 0)
      return fail((draft) => draft.reject(`No compose file has a service ${service.value}`));
  }
  const place = (build: Build): Build => ({
    ...build,
    ...identity,
    sources: [...new Set([file, ...build.sources])],
  });
  const others = otherBuilds(config, { files, start }, service.value, tree).filter(({ name }) => {
    const key = JSON.stringify([files, name]);
    return !listed.has(key) && listed.add(key);
  });
  return {
    builds: [
      ...project.builds.filter(({ name }) => name === service.value).map(place),
      ...others.map((build) => ({ ...place(build), name: build.name })),
    ],
    runImages: project.runImages
      .filter(({ name }) => name === service.value)
      .map((image) => ({ ...image, kind: 'devcontainer', file, name: config.name })),
    problems: [],
  };
}

/** As the environment has compose started. */
function startOf(config: DevcontainerConfig): ComposeStart {
  const { environment } = config.variables.start;
  if (environment === undefined) return {};
  const chosen = chooseEnvironmentFiles(environment);
  if (chosen === 'usual') return { environment };
  if ('open' in chosen) return { environment: openRest(environment, chosen.open) };
  const paths = chosen.map((path) => resolvePath(config.workspace, path));
  if (paths.includes(null)) return { environment: openRest(environment, { unknown: '$COMPOSE_ENV_FILES' }) };
  return { environment, environmentFiles: paths.filter((path) => path !== null) };
}

/** What is built besides: the services of `runServices`, or all. */
function otherBuilds(
  config: DevcontainerConfig,
  { files, start }: Omit<ComposeRequest, 'services'>,
  service: string,
  tree: Tree,
): readonly Build[] {
  const services = startedServices(config.members.get('runServices')?.value, config);
  return readComposeProject(
    { files, services, ...(start === undefined ? {} : { start }) },
    tree,
  ).builds.filter(({ name }) => name !== service);
}

function startedServices(node: JsonNode | undefined, config: DevcontainerConfig): readonly string[] {
  return node?.kind === 'array' ? node.items.flatMap((item) => textOf(item, config)?.value ?? []) : [];
}

function writtenFiles(node: JsonNode, config: DevcontainerConfig): readonly TracedText[] {
  const items = node.kind === 'array' ? node.items : [node];
  return items.flatMap((item) => textOf(item, config, true) ?? []);
}

/** An empty list stands for what compose itself would take where the workspace is opened. */
function defaultFiles(config: DevcontainerConfig, tree: Tree, given: string): string[] {
  const inWorkspace = (path: string): string | null => resolvePath(config.workspace, path);
  const settings = inWorkspace('.env');
  const environment = settings === null ? null : decodeSource(settings, tree.read(settings));
  const written =
    environment !== null && typeof environment !== 'string'
      ? /^COMPOSE_FILE=(.+)$/m.exec(environment.text)?.[1]?.trim()
      : undefined;
  const named = given === '' ? written : given;
  const names =
    named === undefined ? ['docker-compose.yml', 'docker-compose.override.yml'] : named.split(':');
  return names.flatMap((name) => {
    const path = inWorkspace(name);
    return path !== null && tree.has(path) ? [path] : [];
  });
}
