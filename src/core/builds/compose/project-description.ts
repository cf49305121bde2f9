import type { Build, BuildFileProblem, FoundBuilds } from '../build.js';
import type { SourceText } from '../source-text.js';
import { BUILD_WORK, MAX_SERVICES, SERVICE_WORK } from './bounds.js';
import type { DotenvVariables } from './environment/dotenv.js';
import type { Lookup } from './environment/substitution.js';
import { lookUpIn, type ProjectSession } from './loading/session.js';
import {
  type ComposeNode,
  type MapEntry,
  type MapNode,
  makeScalar,
  type ScalarNode,
  textOf,
  valueAt,
} from './model/node.js';
import { readBakeService } from './output/bake-service.js';
import { checkConsistency, lacksImage } from './output/consistency.js';
import { listRunImages } from './output/run-images.js';
import { openSecretPolicy } from './output/secret-policy.js';
import { lacksContext, makeBuild } from './output/service-builds.js';
import { describeRefusal, describeUnknown, firstOf, markRefused, refuseBuild } from './problems.js';
import type { BakeReading } from './project.js';
import { classifyRefusals, type RefusalClass, Refusals } from './refusals.js';
import { isAbsolute } from './rooted-path.js';
import { TOO_MUCH } from './work-budget.js';

export interface ReadProject extends FoundBuilds {
  readonly services: ReadonlySet<string>;
  /** The builds as if nothing were refused. */
  readonly ownBuilds: readonly Build[];
  /** Services whose build lies where the project does, as they name no context. */
  readonly withoutContext: ReadonlySet<string>;
  /** The paths to Dockerfiles from where the project lies, as they are written, of services whose paths are. */
  readonly written: ReadonlyMap<string, string>;
  /** Paths of files that it includes from where the project lies, as they are written. */
  readonly includes: ReadonlySet<string>;
  /** The same of these, and of those that it extends or takes variables from. */
  readonly lent: ReadonlySet<string>;
  /** Services without an image and a build. */
  readonly lacking: ReadonlySet<string>;
  /** Whether compose refuses the files for nothing but that. */
  readonly onlyLacks: boolean;
  /** Whether a file that they name is not there. */
  readonly lacksFiles: boolean;
  readonly refusals: RefusalClass;
  /** Those of the problems that are refusals. */
  readonly refused: readonly BuildFileProblem[];
  readonly bake: BakeReading;
}

export const NOTHING: ReadProject = {
  builds: [],
  runImages: [],
  problems: [],
  services: new Set(),
  ownBuilds: [],
  withoutContext: new Set(),
  written: new Map(),
  includes: new Set(),
  lent: new Set(),
  lacking: new Set(),
  onlyLacks: false,
  lacksFiles: false,
  refusals: 'none',
  refused: [],
  bake: { services: new Map(), isCompose: false, problems: [] },
};

/** What a model builds and runs. */
export function describeProject(
  session: ProjectSession,
  main: string,
  sources: readonly SourceText[],
  model: MapNode | null,
  variables: DotenvVariables,
): ReadProject {
  const optional = new Refusals();
  const isPartial = session.unknowns.all.length > 0;
  const isCompose = isReadByBake(model, session.refusals);
  if (model !== null) checkConsistency(model, { refusals: session.refusals, optional, isPartial });
  const entries = model === null ? [] : listServices(model);
  session.work.spend(entries.reduce((sum, [, { value }]) => sum + costOf(value), 0));
  if (session.work.isOver || entries.length > MAX_SERVICES) {
    const message = session.work.isOver ? TOO_MUCH : `it has more than ${MAX_SERVICES} services`;
    const problems = [{ kind: 'compose', file: main, line: 1, message, isLimit: true }] as const;
    return { ...NOTHING, problems, bake: { ...NOTHING.bake, isCompose, problems } };
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
  const onlyLacks =
    refusals === 'overlay' && session.refusals.all.every(({ isLacking }) => isLacking === true);
  const images = entries.flatMap(([name, entry]) => listRunImages(name, entry));
  return {
    ownBuilds: refusals === 'overlay' ? builds.map(markRefused) : builds,
    withoutContext: new Set(entries.flatMap(([name, { value }]) => (lacksContext(value) ? [name] : []))),
    written: new Map(entries.flatMap(([name, { value }]) => listWritten(name, value, sources))),
    includes: session.includes,
    lent: session.lent,
    lacking: new Set(entries.flatMap(([name, { value }]) => (lacksImage(value) ? [name] : []))),
    onlyLacks,
    lacksFiles: session.refusals.all.some(({ isAbsent }) => isAbsent === true),
    refusals,
    refused,
    builds: refusal === undefined ? builds : builds.map((build) => refuseBuild(build, refusal)),
    runImages: refusals === 'none' ? images : images.map(markRefused),
    // what builds nothing, and only lacks what another file may bring, hides nothing
    problems: [...(refusals === 'overlay' && builds.length === 0 ? [] : refused), ...unknowns],
    services: new Set(entries.map(([name]) => name)),
    bake: { isCompose, ...readForBake({ ...session, optional }, main, model, unknowns) },
  };
}

/** Whether bake would read files as compose files that may be something else. */
function isReadByBake(model: MapNode | null, { all }: Refusals): boolean | null {
  if (all.some(({ isComposeOnly, isLimit }) => isComposeOnly !== true && isLimit !== true)) return false;
  if (model === null) return all.some(({ isLimit }) => isLimit === true) ? null : false;
  return ['services', 'secrets'].some((key) => valueAt(model, key) !== undefined);
}

/** None where a path is absolute, or written in a file that is included or extended. */
function listWritten(
  name: string,
  service: ComposeNode,
  sources: readonly SourceText[],
): readonly (readonly [string, string])[] {
  const build = valueAt(service, 'build');
  const context = valueAt(build, 'context');
  const file = valueAt(build, 'dockerfile');
  if (context?.kind !== 'scalar' || context.written === null) return [];
  if (!lacksContext(service) && !sources.includes(context.origin.source)) return [];
  const path = textOf(file) || 'Dockerfile';
  return isAbsolute(path) ? [] : [[name, `${context.written}/${path}`]];
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
): Omit<BakeReading, 'isCompose'> {
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
