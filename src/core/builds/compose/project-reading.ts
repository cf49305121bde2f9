import type { Build, BuildFileProblem, FoundBuilds } from '../build.js';
import type { SourceText } from '../source-text.js';
import { answersAlike, type GivenValue, recordAsked } from '../step-environment.js';
import type { Tree } from '../tree.js';
import { BUILD_WORK, MAX_SERVICES, MAX_WORK, SERVICE_WORK } from './bounds.js';
import type { DotenvVariables } from './environment/dotenv.js';
import { openGiven } from './environment/given.js';
import { readEnvironment } from './environment/project-environment.js';
import { addProjectName } from './environment/project-name.js';
import type { Lookup } from './environment/substitution.js';
import { loadModel } from './loading/model.js';
import { lookUpIn, type ProjectSession } from './loading/session.js';
import {
  type ComposeNode,
  type MapEntry,
  type MapNode,
  makeScalar,
  type ScalarNode,
  valueAt,
} from './model/node.js';
import { readBakeService } from './output/bake-service.js';
import { checkConsistency } from './output/consistency.js';
import { listRunImages } from './output/run-images.js';
import { openSecretPolicy } from './output/secret-policy.js';
import { lacksContext, makeBuild } from './output/service-builds.js';
import { describeRefusal, describeUnknown, firstOf, markRefused, refuseBuild } from './problems.js';
import type { BakeReading, ComposeStart } from './project.js';
import { ProjectFiles } from './project-files.js';
import { classifyRefusals, LIMIT, type RefusalClass, Refusals } from './refusals.js';
import { folderOf, toRooted } from './rooted-path.js';
import { textsOf } from './tree-texts.js';
import { TOO_MUCH, Work } from './work.js';

export interface ReadProject extends FoundBuilds {
  readonly services: ReadonlySet<string>;
  /** The builds as if nothing were refused. */
  readonly ownBuilds: readonly Build[];
  /** Services whose build lies where the project does, as they name no context. */
  readonly withoutContext: ReadonlySet<string>;
  readonly refusals: RefusalClass;
  /** Those of the problems that are refusals. */
  readonly refused: readonly BuildFileProblem[];
  readonly bake: BakeReading;
}

/** A project as it is read when somebody names its files. */
interface WholeProject {
  readonly found: ReadProject;
  /** What it asked of the environment. */
  readonly asked: ReadonlyMap<string, GivenValue | undefined>;
  /** Whether any file has what a compose file has. */
  readonly isCompose: boolean;
}

const NOTHING: ReadProject = {
  builds: [],
  runImages: [],
  problems: [],
  services: new Set(),
  ownBuilds: [],
  withoutContext: new Set(),
  refusals: 'none',
  refused: [],
  bake: { services: new Map(), problems: [] },
};

/**
 * Reads files as `docker compose -f FILE -f FILE` does. `isFound`: they were chosen by name, and may be no compose files.
 */
export function readProject(
  tree: Tree,
  paths: readonly string[],
  isFound: boolean,
  start: ComposeStart = {},
): ReadProject {
  const [main] = paths;
  if (main === undefined) return NOTHING;
  if (isFound && !mayBeProject(tree, paths)) return NOTHING;
  const { found, isCompose } = readOnce(tree, main, paths, start);
  return isFound && !isCompose ? NOTHING : found;
}

const KNOWN = new WeakMap<Tree, Map<string, readonly WholeProject[]>>();
/** Most readings of the same files that are kept, each for another environment. */
const MAX_KEPT = 8;

/** Bake and devcontainers read the same projects. */
function readOnce(tree: Tree, main: string, paths: readonly string[], start: ComposeStart): WholeProject {
  const known = KNOWN.get(tree) ?? new Map<string, readonly WholeProject[]>();
  KNOWN.set(tree, known);
  const { environment, ...rest } = start;
  const key = JSON.stringify([paths, rest]);
  const kept = known.get(key) ?? [];
  const same = kept.find(({ asked }) => answersAlike(environment, asked));
  if (same !== undefined) return same;
  const project = readWhole(tree, main, paths, start);
  // What is not at hand yet makes another project of it.
  if (tree.wanted.size === 0 && kept.length < MAX_KEPT) known.set(key, [...kept, project]);
  return project;
}

/** Whether there is anything but files that say nothing of services. */
function mayBeProject(tree: Tree, paths: readonly string[]): boolean {
  const files = paths.map((path) => textsOf(tree).read(path));
  const texts = files.flatMap((file) => (file.kind === 'text' ? [file.source] : []));
  return texts.length === 0 || texts.some(mayBeCompose);
}

function readWhole(tree: Tree, main: string, paths: readonly string[], start: ComposeStart): WholeProject {
  const { asked, environment: given } = recordAsked(start.environment);
  const session = openSession(tree, main, { ...start, environment: given });
  const sources: SourceText[] = [];
  for (const path of paths) {
    const file = session.files.read(toRooted(path));
    if (file.kind === 'text') sources.push(file.source);
    if (file.kind === 'problem')
      session.refusals.all.push({
        file: path,
        line: 1,
        message: `the file ${file.message}`,
        ...(file.isLimit ? LIMIT : {}),
      });
  }
  const environment = readEnvironment(session, start);
  const isWanted = sources.length < paths.length && session.refusals.all.length === 0;
  if (isWanted) return { found: NOTHING, isCompose: false, asked };
  const variables = addProjectName(session, sources, environment, start.name);
  const model = loadModel(session, {
    paths: paths.map(toRooted),
    folder: session.workingFolder,
    resourceFolder: session.workingFolder,
    variables,
    trail: [],
  });
  const isCompose = session.composeFiles.size > 0 || model === null;
  return { found: describe(session, main, sources, model, variables), isCompose, asked };
}

export function openSession(tree: Tree, main: string, start: ComposeStart): ProjectSession {
  const files = new ProjectFiles(tree);
  const { projectFolder } = start;
  return {
    files,
    refusals: new Refusals(),
    unknowns: new Refusals(),
    work: new Work(MAX_WORK, files.texts.work),
    given: openGiven(main, start),
    workingFolder: projectFolder === undefined ? folderOf(toRooted(main)) : toRooted(projectFolder),
    included: new Map(),
    composeFiles: new Set(),
  };
}

/** Keys may be written with escapes. */
function mayBeCompose(source: SourceText): boolean {
  return /services|include|\\/.test(source.text);
}

function describe(
  session: ProjectSession,
  main: string,
  sources: readonly SourceText[],
  model: MapNode | null,
  variables: DotenvVariables,
): ReadProject {
  const optional = new Refusals();
  const isPartial = session.unknowns.all.length > 0;
  if (model !== null) checkConsistency(model, { refusals: session.refusals, optional, isPartial });
  const entries = model === null ? [] : listServices(model);
  session.work.spend(entries.reduce((sum, [, { value }]) => sum + costOf(value), 0));
  if (session.work.isOver || entries.length > MAX_SERVICES) {
    const message = session.work.isOver ? TOO_MUCH : `it has more than ${MAX_SERVICES} services`;
    const problems = [{ kind: 'compose', file: main, line: 1, message, isLimit: true }] as const;
    return { ...NOTHING, problems, bake: { ...NOTHING.bake, problems } };
  }
  const lookup = makeLookup(lookUpIn(session, variables), sources[0]);
  const scope = { workingFolder: session.workingFolder, lookup };
  const builds = entries
    .flatMap(([name, entry]) => makeBuild(name, entry, scope) ?? [])
    .map(openSecretPolicy(model));
  const refusal = firstOf(session.refusals.all);
  const unknowns = session.unknowns.all.map((unknown) => describeUnknown(main, unknown));
  const refused = refusal === undefined ? [] : [describeRefusal(main, refusal)];
  const refusals = classifyRefusals(session.refusals.all);
  const images = entries.flatMap(([name, entry]) => listRunImages(name, entry));
  return {
    ownBuilds: refusals === 'overlay' ? builds.map(markRefused) : builds,
    withoutContext: new Set(entries.flatMap(([name, { value }]) => (lacksContext(value) ? [name] : []))),
    refusals,
    refused,
    builds: refusal === undefined ? builds : builds.map((build) => refuseBuild(build, refusal)),
    runImages: refusals === 'none' ? images : images.map(markRefused),
    problems: [...refused, ...unknowns],
    services: new Set(entries.map(([name]) => name)),
    bake: readForBake({ ...session, optional }, main, model, unknowns),
  };
}

/** What it takes to describe a service. */
function costOf(service: ComposeNode): number {
  const build = valueAt(service, 'build');
  if (build === undefined) return SERVICE_WORK;
  const args = valueAt(build, 'args');
  return (
    BUILD_WORK +
    2 * (args?.kind === 'map' ? args.entries.size : args?.kind === 'list' ? args.items.length : 0)
  );
}

function readForBake(
  session: Pick<ProjectSession, 'refusals'> & { readonly optional: Refusals },
  main: string,
  model: MapNode | null,
  unknowns: readonly BuildFileProblem[],
): BakeReading {
  const own = new Refusals();
  const group = model === null ? undefined : valueAt(model, 'services');
  const services = [...(group?.kind === 'map' ? group.entries : [])].flatMap(([name, { value }]) => {
    const service = readBakeService(value, own);
    return service === null ? [] : [[name, service] as const];
  });
  const refusal = firstOf(
    [...session.refusals.all, ...session.optional.all, ...own.all].filter(
      (each) => each.isComposeOnly !== true,
    ),
  );
  const refused = refusal === undefined ? [] : [describeRefusal(main, refusal)];
  return { services: new Map(services), problems: [...refused, ...unknowns] };
}

/** Services, then jobs, in the order of their names. */
function listServices(model: MapNode): readonly (readonly [string, MapEntry])[] {
  const entries = ['services', 'jobs'].flatMap((key) => {
    const group = valueAt(model, key);
    return group?.kind === 'map' ? [...group.entries] : [];
  });
  return entries.sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0));
}

function makeLookup(lookUp: Lookup, source: SourceText | undefined) {
  return (name: string): ScalarNode | undefined => {
    const value = lookUp(name);
    if (value === undefined || source === undefined) return undefined;
    const node = makeScalar(value.value, { source, start: 0, end: 0 });
    return { ...node, gaps: value.gaps, given: value.given };
  };
}
