import { say } from '../../message.js';
import { type BuildOrigin, toNamed, toOrigin } from '../build-origin.js';
import type { Claim, ImageUse, OpenValue, Reading, ReadingProblem, Role } from '../reading.js';
import type { ShippedSteps } from '../shipped/shipped-step.js';
import { mergeStages } from './stage-merge.js';
import type { Variant } from './variant-choice.js';
import type { FileBuild } from './variant-options.js';

/** A reading and the values that led to it. */
export interface NamedReading extends Partial<Omit<Variant, 'input'>> {
  readonly name: string;
  readonly reading: Reading;
  /** The builds of the repository that do just this. */
  readonly builds?: readonly BuildOrigin[];
}

/** Merges several readings: equal images once, reachable if one of them is, the worst problem first. */
export function mergeReadings(readings: readonly NamedReading[]): Reading {
  const [first] = readings;
  if (first === undefined) return { stages: [], images: [], problem: null };
  const isAlone = readings.length === 1 && !first.origins?.length && !first.contexts?.size;
  if (isAlone && !first.builds?.length) return first.reading;
  if (isAlone && first.reading.problem === null) return nameBuilds(first.reading, first.builds ?? []);
  const [problem = null, ...otherProblems] = mergeProblems(readings);
  const named = readings.filter(({ reading }) => reading.images.some(({ via }) => via === 'syntax')).length;
  const isUnnamed = readings.some(({ reading }) => reading.unnamedFrontend === true);
  const openBases = mergeUses(readings, ({ openBases: uses }) => uses ?? []);
  const frontendDifference = mergeDifferences(readings);
  return {
    stages: mergeStages(readings.map(({ reading }) => reading)),
    images: mergeUses(readings, ({ images }) => images),
    problem,
    ...(otherProblems.length === 0 ? {} : { otherProblems }),
    ...(frontendDifference === undefined ? {} : { frontendDifference }),
    ...(isUnnamed || (named > 0 && named < readings.length) ? { unnamedFrontend: true } : {}),
    ...(openBases.length === 0 ? {} : { openBases }),
  };
}

/** The first one, with all that older frontends pull; one of which that is not known, if there is any. */
function mergeDifferences(readings: readonly NamedReading[]): Reading['frontendDifference'] {
  const found = readings.flatMap(({ reading }) => reading.frontendDifference ?? []);
  const open = found.find(({ others }) => others === undefined);
  const [first] = found;
  if (open !== undefined || first === undefined) return open;
  return { ...first, others: found.flatMap(({ others = [] }) => others) };
}

/** A reading that several builds make just like the file by itself. */
function nameBuilds(reading: Reading, distinct: readonly BuildOrigin[]): Reading {
  const named = listBuilds([...new Set(distinct)]);
  const name = (uses: readonly ImageUse[]): readonly ImageUse[] =>
    uses.map((use) => (use.reachable ? { ...use, ...named } : use)).sort(comparePlaces);
  const { openBases } = reading;
  return {
    ...reading,
    images: name(reading.images),
    ...(openBases === undefined ? {} : { openBases: name(openBases) }),
  };
}

function comparePlaces(one: ImageUse, other: ImageUse): number {
  return one.line - other.line || one.column - other.column;
}

/** One for each line and kind; first those that no value for an argument could fix. */
function mergeProblems(readings: readonly NamedReading[]): readonly ReadingProblem[] {
  const known = new Map<string, { readonly problem: ReadingProblem; readonly found: NamedReading }>();
  for (const found of readings) {
    const { problem, otherProblems = [] } = found.reading;
    for (const met of problem === null ? [] : [problem, ...otherProblems]) {
      const key = JSON.stringify([met.line, met.unresolved, met.phase === 'limit']);
      const earlier = known.get(key);
      if (earlier === undefined || countOrigins(found) < countOrigins(earlier.found))
        known.set(key, { problem: met, found });
    }
  }
  return [...known.values()]
    .sort((a, b) => Number(a.problem.unresolved.length > 0) - Number(b.problem.unresolved.length > 0))
    .map(({ problem, found: { name, origins = [] } }) => ({
      ...problem,
      ...(name === '' || problem.phase === 'limit' ? {} : addName(problem, name)),
      ...nameBuild(origins),
      ...locate(problem, origins),
    }));
}

/** Where a build gives the target or the value with which the file is refused. */
function locate(
  { phase, message }: ReadingProblem,
  [origin]: readonly (BuildOrigin & Partial<Pick<FileBuild, 'args' | 'places'>>)[],
): Pick<ReadingProblem, 'givenIn'> {
  const given = [...(origin?.args ?? [])];
  const shown = given.filter(([, value]) => value !== '' && message.includes(value));
  const [longest] = shown.sort(([, one], [, other]) => other.length - one.length);
  const [name] = (given.length === 1 ? given[0] : longest) ?? [];
  const place = origin?.places?.get(phase === 'target' ? 'target' : `args.${name}`);
  return place === undefined ? {} : { givenIn: { file: place.file, line: place.line } };
}

const countOrigins = ({ origins = [] }: NamedReading): number => origins.length;

function addName({ message, words }: ReadingProblem, name: string): Partial<ReadingProblem> {
  const named = { message: `${message} (with ${name})` };
  return words === undefined ? named : { ...named, words: say`${words} (with ${name})` };
}

/** How a use got a role. */
interface Cause {
  /** The smallest set of builds that gives it. */
  readonly origins: readonly BuildOrigin[];
  /** A reading that does not only add gives it. */
  readonly firm: boolean;
}

interface Collected {
  readonly use: ImageUse;
  /** What first led to it. */
  readonly found: NamedReading;
  readonly reachable: boolean;
  readonly roles: Map<Role, Cause>;
  /** The builds of the repository that pull it. */
  readonly builds: Set<BuildOrigin>;
  readonly doubts: Map<string, OpenValue>;
  /** By the line of their targets. */
  readonly ships: Map<string, ShippedSteps>;
}

function mergeUses(
  readings: readonly NamedReading[],
  list: (reading: Reading) => readonly ImageUse[],
): readonly ImageUse[] {
  const merged = new Map<string, Collected>();
  for (const found of readings) {
    // The same text may be several equal uses, for example one ONBUILD with two mounts: count them.
    const seen = new Map<string, number>();
    for (const use of list(found.reading)) {
      const text = identify(use);
      const count = (seen.get(text) ?? 0) + 1;
      seen.set(text, count);
      const key = `${count} ${text}`;
      const earlier = merged.get(key) ?? openCollected(use, found);
      noteRole(earlier.roles, use, found);
      if (use.reachable) for (const build of found.builds ?? []) earlier.builds.add(build);
      for (const doubt of use.doubts ?? [])
        earlier.doubts.set(JSON.stringify([doubt.own, doubt.whole, doubt.unnamed]), doubt);
      for (const shipped of use.ships ?? []) earlier.ships.set(shipped.identity, shipped);
      merged.set(key, { ...earlier, reachable: earlier.reachable || use.reachable });
    }
  }
  const collected = [...merged.values()];
  const claims = new Map(collected.flatMap((item) => findClaim(item)));
  return collected.map((item) => describeUse(item, claims.get(identifyPlace(item.use)))).sort(comparePlaces);
}

function openCollected(use: ImageUse, found: NamedReading): Collected {
  return {
    use,
    found,
    reachable: false,
    roles: new Map(),
    builds: new Set(),
    doubts: new Map(),
    ships: new Map(),
  };
}

function noteRole(roles: Map<Role, Cause>, { role, replacedBy }: ImageUse, found: NamedReading): void {
  const context = replacedBy === null ? undefined : found.contexts?.get(replacedBy.context);
  const others = found.origins ?? [];
  const origins = context === undefined ? others : [context, ...others];
  const cause: Cause = { origins, firm: found.adds !== true };
  const earlier = roles.get(role);
  if (earlier === undefined) roles.set(role, cause);
  else {
    roles.set(role, {
      origins: origins.length < earlier.origins.length ? origins : earlier.origins,
      firm: earlier.firm || cause.firm,
    });
  }
}

/** What ships in one build ships; what ships only in an added build keeps its other role too. */
function describeUse(
  { use, reachable, roles, builds, doubts, ships }: Collected,
  claim: Claim | undefined,
): ImageUse {
  const final = roles.get('final');
  const role = final === undefined ? use.role : 'final';
  const others = [...roles.keys()].filter((other) => other !== role);
  const { role: _, reachable: __, ...rest } = use;
  return {
    role,
    reachable,
    ...rest,
    ...(final === undefined || final.firm || others.length === 0 ? {} : { alsoAs: others }),
    ...nameBuild(roles.get(role)?.origins ?? []),
    ...(builds.size === 0 ? {} : listBuilds([...builds])),
    ...(doubts.size === 0 ? {} : { doubts: [...doubts.values()] }),
    ...(ships.size === 0 ? {} : { ships: [...ships.values()] }),
    ...(claim === undefined || use.replacedBy !== null ? {} : { claim }),
  };
}

/** If a build of the repository replaces an image with a context. */
function findClaim({ use, found }: Collected): readonly (readonly [string, Claim])[] {
  const { replacedBy } = use;
  const value = replacedBy === null ? undefined : found.claims?.get(replacedBy.context);
  const [build] = found.origins ?? [];
  if (replacedBy === null || value === undefined || build === undefined) return [];
  return [[identifyPlace(use), { build: toOrigin(build), context: replacedBy.context, value }]];
}

function identifyPlace({ line, column, written }: ImageUse): string {
  return JSON.stringify([line, column, written]);
}

function nameBuild([origin]: readonly BuildOrigin[]): { readonly build?: BuildOrigin } {
  return origin === undefined ? {} : { build: toNamed(origin) };
}

function listBuilds(all: readonly BuildOrigin[]): Pick<ImageUse, 'builds' | 'isAction' | 'hasInit'> {
  return {
    builds: all.map(toOrigin),
    ...(all.some(({ isAction }) => isAction) ? { isAction: true } : {}),
    ...(all.every(({ hasInit }) => hasInit) ? { hasInit: true } : {}),
  };
}

/** A FROM has one of two roles, depending on the stage that is built; everything else has the role of its instruction. */
function identify(use: ImageUse): string {
  const { line, column, endLine, endColumn, via, role, stage, image, written, unresolved, replacedBy } = use;
  const replacement = [replacedBy?.context, replacedBy?.image];
  return JSON.stringify([
    line,
    column,
    endLine,
    endColumn,
    via,
    via === 'from' ? '' : role,
    stage,
    image,
    written,
    unresolved,
    replacement,
  ]);
}
