import type { Build, SbomGenerator } from '../build.js';
import type { BakeService, BakeText } from '../compose/output/bake-service.js';
import type { ComposeStart } from '../compose/project.js';
import { readComposeProject } from '../compose/read.js';
import { parentFolder, pathWithin, resolvePath } from '../repo-path.js';
import type { Tree } from '../tree.js';
import type { TargetAttest } from './attests.js';
import { allowanceOf } from './bounds.js';
import type { BakeConfig, Group } from './project/config.js';
import { type FileProblem, readFile } from './project/files.js';
import { emptyTarget, NO_TEXT, type Target, type TargetText, type Texts } from './project/target.js';

/** The services of compose files as targets, and what bake would refuse about the files. */
export interface ComposeConfig {
  readonly config: BakeConfig;
  readonly problems: readonly FileProblem[];
}

const NOTHING: ComposeConfig = { config: { groups: new Map(), targets: new Map() }, problems: [] };

/** How bake reads compose files where it is run; without a folder, where they are. */
export function startIn(
  workdir: string | undefined,
  tree: Tree,
  given: Pick<ComposeStart, 'environment'>,
): ComposeStart {
  const own = workdir === undefined ? null : resolvePath(workdir, '.env');
  return {
    ...(workdir === undefined ? {} : { projectFolder: workdir }),
    ...(own === null ? {} : { environmentFiles: tree.has(own) ? [own] : [] }),
    ...given,
  };
}

/** Whether bake takes a file for a compose file: by its name, or because it reads as one where the name does not tell. */
export function readsAsCompose(path: string, tree: Tree, start: ComposeStart): boolean {
  if (/\.ya?ml$/i.test(path)) return true;
  if (/\.(?:json|hcl)$/i.test(path)) return false;
  const { bake } = readComposeProject(
    { files: [path], services: [], start: { ...start, isBake: true } },
    tree,
  );
  return bake.isCompose ?? readFile(path, tree, allowanceOf(tree.wanted)).kind === 'problem';
}

/** Whether bake builds any service of compose files otherwise than compose: what it says of `x-bake`, for one. */
export function hasOtherServices(files: readonly string[], tree: Tree): boolean {
  const { bake } = readComposeProject({ files, services: [], start: { isBake: true } }, tree);
  return [...bake.services.values()].some(({ isOther }) => isOther);
}

/** bake's reading of compose files: every service that is built is a target, and all are the default group. */
export function readComposeServices(
  files: readonly string[],
  tree: Tree,
  start: ComposeStart = {},
): ComposeConfig {
  const [first] = files;
  if (first === undefined) return NOTHING;
  const found = readComposeProject({ files, services: [], start: { ...start, isBake: true } }, tree);
  const folder = start.projectFolder ?? parentFolder(first);
  const targets = new Map<string, Target>();
  for (const build of found.builds) {
    const service = found.bake.services.get(build.name ?? '');
    if (service === undefined) continue;
    const target = serviceTarget(build, service, folder);
    if (!targets.has(target.name)) targets.set(target.name, target);
  }
  const names = [...targets.keys()];
  const group: Group = { name: 'default', targets: names, mark: null };
  return {
    config: { groups: new Map(names.length === 0 ? [] : [['default', group]]), targets },
    problems: found.bake.problems,
  };
}

/** bake sees paths of compose files from where it is run, whichever folder they are in. */
function fromFolder(folder: string, path: string): string {
  if (folder === '.' || path.startsWith('/') || path.startsWith('..') || /^[a-z-]+:/i.test(path)) return path;
  const within = pathWithin(folder, path);
  if (within !== null) return within;
  return `${folder
    .split('/')
    .map(() => '..')
    .join('/')}/${path}`;
}

function targetName(service: string): string {
  return service.replaceAll('.', '_');
}

function serviceTarget(build: Build, service: BakeService, folder: string): Target {
  const { name, context, dockerfile, inline } = build;
  const isUnknown = (field: string) =>
    build.unknown.includes(field) ? (build.problem ?? 'it is not known') : null;
  const text = (field: string, value: string | null): TargetText => {
    const written = build.written?.get(field) ?? null;
    const isGiven = build.givenArgs?.some((name) => field === `args.${name}`) === true;
    const given = isGiven ? ({ isGiven } as const) : {};
    const knownPart = build.knownParts?.get(field);
    return {
      ...NO_TEXT,
      ...given,
      ...(knownPart === undefined ? {} : { knownPart }),
      value,
      mark: isUnknown(field),
      written,
      place: build.places.get(field) ?? null,
    };
  };
  const addTexts = (
    found: Map<string, TargetText>,
    field: 'args' | 'contexts',
    values: ReadonlyMap<string, string>,
    change: (value: string) => string,
  ) => {
    for (const [key, value] of values) found.set(key, text(`${field}.${key}`, change(value)));
    for (const key of build.unknown)
      if (key.startsWith(`${field}.`)) found.set(key.slice(field.length + 1), text(key, null));
    return found;
  };
  const context_ = context === null || service.lacks.has('context') ? null : fromFolder(folder, context);
  const isNamed = dockerfile !== null && !service.lacks.has('dockerfile');
  const file = isNamed ? withinContext(context, dockerfile, folder) : null;
  return {
    ...emptyTarget(targetName(name ?? ''), { file: build.file, line: build.line }),
    texts: {
      context: text('context', context_),
      dockerfile: text('dockerfile', file),
      'dockerfile-inline': { ...text('inline', inline?.text ?? null), inline },
      target: text('target', build.target),
    },
    args: addGiven(
      addTexts(new Map(), 'args', build.args, (value) => value),
      service.args,
      (value) => value,
    ),
    contexts: addTexts(
      addGiven(new Map(), service.contexts, linkedTarget),
      'contexts',
      build.contexts,
      (value) => contextValue(folder, value),
    ),
    argsMark: isUnknown('args'),
    contextsMark: isUnknown('contexts'),
    isOtherService: service.isOther,
    argsWritten: build.written?.get('args') ?? null,
    contextsWritten: build.written?.get('contexts') ?? null,
    platforms: platformsOf(service),
    attests: build.generators.map(toAttest),
  };
}

function toAttest({ image, place, problem, written }: SbomGenerator): TargetAttest {
  return {
    attestation: { type: 'sbom', isDisabled: false, generator: image },
    text: image,
    place,
    mark: problem ?? null,
    written: written ?? null,
  };
}

function platformsOf({ platforms }: BakeService): Texts | null {
  if (platforms === null) return null;
  const values = platforms.flatMap(({ value }) => (value === null ? [] : [value]));
  return {
    values: [...new Set(values)],
    mark: platforms.find(({ reason }) => reason !== null)?.reason ?? null,
    written: platforms.map(({ written = '' }) => written).join(' '),
  };
}

/** What the file says to bake alone, in the words of bake. */
function addGiven(
  found: Map<string, TargetText>,
  texts: ReadonlyMap<string, BakeText>,
  change: (value: string) => string,
): Map<string, TargetText> {
  for (const [name, { value, reason, written = null, place }] of texts)
    found.set(name, {
      ...NO_TEXT,
      value: value === null ? null : change(value),
      mark: reason,
      written,
      place,
    });
  return found;
}

function contextValue(folder: string, value: string): string {
  const linked = linkedTarget(value);
  return linked === value && !value.startsWith('target:') ? fromFolder(folder, value) : linked;
}

function linkedTarget(value: string): string {
  const match = /^(?:service|target):(.*)$/s.exec(value);
  return match === null ? value : `target:${targetName(match[1] ?? '')}`;
}

/** The Dockerfile as the context sees it, so that it moves along where a target changes the context. */
function withinContext(context: string | null, dockerfile: string, folder: string): string {
  const within = context === null ? null : pathWithin(context, dockerfile);
  return within ?? `cwd://${fromFolder(folder, dockerfile)}`;
}
