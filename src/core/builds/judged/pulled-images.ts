import type { BuildOrigin, ImageUse, Via } from '../../dockerfile/reading.js';
import { groupBy } from '../../grouping.js';
import { formatReference, parseReference } from '../../image/reference.js';
import { compareText } from '../../text-order.js';
import type { Build, BuildPlace, RunImage } from '../build.js';
import type { RepositoryBuilds } from '../repository/repository-builds.js';
import { listGenerators } from '../sbom-generators.js';
import { FRONTEND } from '../unknown/frontend-name.js';
import { identify, type KnownAs, toNamed } from './build-identity.js';

/** An image that a build file makes somebody pull, and the file that it is written in. */
export interface PulledImage {
  readonly file: string;
  readonly use: ImageUse;
}

export function toRunUse({ image, place, problem, written, kind, file, name }: RunImage): PulledImage {
  const use = describeUse({ image, place, problem, source: written ?? image }, 'run');
  const isElsewhere = place.file !== file;
  return {
    file: place.file,
    use: isElsewhere ? { ...use, build: { file, line: place.line, name: name ?? kind } } : use,
  };
}

/** What a build pulls because the build file says so: what runs in the builder along with it, and the bases that flags name. */
interface BuilderImage {
  readonly via: 'sbom' | 'syntax' | 'from';
  readonly image: string;
  readonly place: BuildPlace | null;
  readonly problem: string | undefined;
  /** What is written where it is not known. */
  readonly written: string | undefined;
  readonly build: Build;
}

/** The generators of SBOMs and the bases that builds newly name, and frontends of Dockerfiles that are not read. */
export function findNewBuilderImages(
  head: RepositoryBuilds,
  base: RepositoryBuilds | null,
  knownAs: KnownAs,
): readonly PulledImage[] {
  const found = new Map<string, { readonly pulled: BuilderImage; readonly builds: BuildOrigin[] }>();
  const images = listBuilderImages(head);
  const fresh = base === null ? images : findNew(images, listBuilderImages(base), knownAs);
  for (const pulled of joinOpen(fresh)) {
    const { via, image, place, problem, written, build } = pulled;
    const key = JSON.stringify([via, image, place ?? [build.file, build.line], problem, written]);
    const same = found.get(key) ?? { pulled, builds: [] };
    same.builds.push({ file: build.file, line: build.line, name: build.name ?? build.kind });
    found.set(key, same);
  }
  return [...found.values()].map(({ pulled, builds }) => toBuilderUse(pulled, builds));
}

/** Of one build it is one question which image makes its SBOM, however many of its attestations leave it open. */
function joinOpen(images: readonly BuilderImage[]): readonly BuilderImage[] {
  const joined = groupBy(
    images.filter(({ via, problem }) => via === 'sbom' && problem !== undefined),
    ({ build }) => build,
  );
  return images.flatMap((image) => {
    const open: readonly BuilderImage[] = joined.get(image.build) ?? [];
    if (!open.includes(image) || open.length === 1) return [image];
    const sorted = open.toSorted((one, other) => comparePlaces(one.place, other.place));
    const [first] = sorted;
    if (first !== image) return [];
    const problem = [...new Set(sorted.map((each) => each.problem))].join('; ');
    return [
      { ...first, problem, written: JSON.stringify(sorted.map(({ image, written = image }) => written)) },
    ];
  });
}

function comparePlaces(one: BuildPlace | null, other: BuildPlace | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return compareText(one.file, other.file) || one.line - other.line || one.column - other.column;
}

function listBuilderImages({ found, dockerfiles }: RepositoryBuilds): readonly BuilderImage[] {
  const unread = new Set([...dockerfiles.elsewhere, ...dockerfiles.missing.map(({ build }) => build)]);
  return found.builds.flatMap((build) => [
    ...listGenerators(build).map(({ image, place, problem, written }) => {
      return { via: 'sbom', image, place, problem, written, build } as const;
    }),
    ...(build.bases ?? []).map(({ image, place, problem, written }) => {
      return { via: 'from', image, place, problem, written, build } as const;
    }),
    ...(unread.has(build) ? listFrontends(build) : []),
  ]);
}

/** Where the Dockerfile is read, its frontend is judged with it. */
function listFrontends(build: Build): readonly BuilderImage[] {
  const { args, places, unknown, problem } = build;
  const place = places.get(`args.${FRONTEND}`) ?? null;
  const given = args.get(FRONTEND)?.trim().split(' ', 1)[0];
  if (given !== undefined)
    return [{ via: 'syntax', image: given, place, problem: undefined, written: undefined, build }];
  if (!unknown.includes(`args.${FRONTEND}`)) return [];
  const reason = problem ?? `${FRONTEND} is not known`;
  const written = build.written?.get(`args.${FRONTEND}`);
  return [{ via: 'syntax', image: FRONTEND, place, problem: reason, written, build }];
}

/**
 * What the base did not have in that build, and, where it is known, in none that is gone: each of the base stands for one.
 * What was refused there built nothing.
 */
function findNew(
  head: readonly BuilderImage[],
  base: readonly BuilderImage[],
  knownAs: KnownAs,
): readonly BuilderImage[] {
  const nameBase = (image: BuilderImage): string => describe(image, identify(toNamed(image.build)));
  const nameHead = (image: BuilderImage): string => describe(image, knownAs(toNamed(image.build)));
  const before = [true, false].map((isRefused) => {
    return base.filter(({ build }) => isRefused || build.isRefused !== true);
  });
  const [all = new Set(), accepted = new Set()] = before.map((images) => new Set(images.map(nameBase)));
  const stays = new Set(head.map(nameHead));
  const left = new Map<string, number>();
  for (const image of before[1] ?? [])
    if (image.problem === undefined && !stays.has(nameBase(image)))
      left.set(describe(image), (left.get(describe(image)) ?? 0) + 1);
  return head.filter((image) => {
    if ((image.build.isRefused === true ? all : accepted).has(nameHead(image))) return false;
    const count = left.get(describe(image)) ?? 0;
    if (count > 0) left.set(describe(image), count - 1);
    return count === 0;
  });
}

function describe({ via, image, problem, written }: BuilderImage, name = ''): string {
  return JSON.stringify([name, via, image, problem === undefined, written]);
}

function toBuilderUse(
  { via, image, place, problem, written = image, build }: BuilderImage,
  builds: readonly BuildOrigin[],
): PulledImage {
  const { file, line } = build;
  const at = place ?? { file, line, column: 1, endLine: line, endColumn: 1 };
  const use = describeUse({ image, place: at, problem, source: written }, via);
  const [origin] = builds;
  return {
    file: at.file,
    use: {
      ...use,
      builds,
      ...(origin === undefined ? {} : { build: origin }),
      ...(via !== 'from' && isExact(place, image) ? {} : { inexact: true }),
    },
  };
}

/** Whether the image stands there as it reads and nothing else does. */
function isExact(place: BuildPlace | null, image: string): boolean {
  return place !== null && place.line === place.endLine && place.endColumn - place.column === image.length;
}

const ROLES = { run: 'run', from: 'final', sbom: 'frontend', syntax: 'frontend' } as const;

function describeUse(
  {
    image,
    place,
    problem,
    source,
  }: {
    readonly image: string;
    readonly place: BuildPlace;
    readonly problem: string | undefined;
    /** All that is written of it, where it is not known. */
    readonly source: string;
  },
  via: Extract<Via, 'run' | 'sbom' | 'syntax' | 'from'>,
): ImageUse {
  const found = parseReference(image);
  const reference = problem !== undefined || 'error' in found ? null : found;
  const { line, column, endLine, endColumn } = place;
  return {
    line,
    column,
    endLine,
    endColumn,
    image: reference === null ? null : formatReference(reference),
    reference,
    written: image,
    via,
    role: ROLES[via],
    stage: null,
    reachable: true,
    invalid: problem === undefined && 'error' in found ? found.error : null,
    unresolved: [],
    replacedBy: null,
    ...(problem === undefined ? {} : { unknown: problem, source }),
  };
}
