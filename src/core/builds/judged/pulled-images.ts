import type { BuildOrigin, ImageUse, Via } from '../../dockerfile/reading.js';
import { formatReference, parseReference } from '../../image/reference.js';
import type { Build, BuildPlace, RunImage } from '../build.js';
import type { RepositoryBuilds } from '../repository/repository-builds.js';
import { listGenerators } from '../sbom-generators.js';

/** An image that a build file makes somebody pull, and the file that it is written in. */
export interface PulledImage {
  readonly file: string;
  readonly use: ImageUse;
}

export function toRunUse({ image, place, problem, kind, file, name }: RunImage): PulledImage {
  const use = describeUse({ image, place, problem }, 'run');
  const isElsewhere = place.file !== file;
  return {
    file: place.file,
    use: isElsewhere ? { ...use, build: { file, line: place.line, name: name ?? kind } } : use,
  };
}

/** What runs in the builder along with a build because the build file says so. */
interface BuilderImage {
  readonly via: 'sbom' | 'syntax';
  readonly image: string;
  readonly place: BuildPlace | null;
  readonly problem: string | undefined;
  readonly build: Build;
}

/** The generators of SBOMs that builds newly name, and frontends of Dockerfiles that are not read. */
export function findNewBuilderImages(
  head: RepositoryBuilds,
  base: RepositoryBuilds | null,
): readonly PulledImage[] {
  const isKnown = openKnown(base === null ? [] : listBuilderImages(base));
  const found = new Map<string, { readonly pulled: BuilderImage; readonly builds: BuildOrigin[] }>();
  for (const pulled of listBuilderImages(head)) {
    if (isKnown(pulled)) continue;
    const { via, image, place, problem, build } = pulled;
    const key = JSON.stringify([via, image, place ?? [build.file, build.line], problem]);
    const same = found.get(key) ?? { pulled, builds: [] };
    same.builds.push({ file: build.file, line: build.line, name: build.name ?? build.kind });
    found.set(key, same);
  }
  return [...found.values()].map(({ pulled, builds }) => toBuilderUse(pulled, builds));
}

function listBuilderImages({ found, dockerfiles }: RepositoryBuilds): readonly BuilderImage[] {
  const unread = new Set([...dockerfiles.elsewhere, ...dockerfiles.missing.map(({ build }) => build)]);
  return found.builds.flatMap((build) => [
    ...listGenerators(build).map(({ image, place, problem }) => {
      return { via: 'sbom', image, place, problem, build } as const;
    }),
    ...(unread.has(build) ? listFrontends(build) : []),
  ]);
}

const FRONTEND = 'BUILDKIT_SYNTAX';

/** Where the Dockerfile is read, its frontend is judged with it. */
function listFrontends(build: Build): readonly BuilderImage[] {
  const { args, places, unknown, problem } = build;
  const place = places.get(`args.${FRONTEND}`) ?? null;
  const given = args.get(FRONTEND)?.trim().split(' ', 1)[0];
  if (given !== undefined) return [{ via: 'syntax', image: given, place, problem: undefined, build }];
  if (!unknown.includes(`args.${FRONTEND}`)) return [];
  const reason = problem ?? `${FRONTEND} is not known`;
  return [{ via: 'syntax', image: FRONTEND, place, problem: reason, build }];
}

/** Whether the base had it: in a build of that name, or else in one that is gone. Each of the base stands for one. */
function openKnown(base: readonly BuilderImage[]): (image: BuilderImage) => boolean {
  const identify = ({ via, image, problem }: BuilderImage): string => JSON.stringify([via, image, problem]);
  const name = (image: BuilderImage): string =>
    JSON.stringify([image.build.file, image.build.name, identify(image)]);
  const named = new Set(base.map(name));
  const left = new Map<string, number>();
  for (const image of base) left.set(identify(image), (left.get(identify(image)) ?? 0) + 1);
  return (image) => {
    const count = left.get(identify(image)) ?? 0;
    if (count > 0) left.set(identify(image), count - 1);
    return count > 0 || named.has(name(image));
  };
}

function toBuilderUse(
  { via, image, place, problem, build }: BuilderImage,
  builds: readonly BuildOrigin[],
): PulledImage {
  const { file, line } = build;
  const at = place ?? { file, line, column: 1, endLine: line, endColumn: 1 };
  const use = describeUse({ image, place: at, problem }, via);
  const [origin] = builds;
  return {
    file: at.file,
    use: {
      ...use,
      builds,
      ...(origin === undefined ? {} : { build: origin }),
      ...(isExact(place, image) ? {} : { inexact: true }),
    },
  };
}

/** Whether the image stands there as it reads and nothing else does. */
function isExact(place: BuildPlace | null, image: string): boolean {
  return place !== null && place.line === place.endLine && place.endColumn - place.column === image.length;
}

function describeUse(
  {
    image,
    place,
    problem,
  }: { readonly image: string; readonly place: BuildPlace; readonly problem: string | undefined },
  via: Extract<Via, 'run' | 'sbom' | 'syntax'>,
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
    role: via === 'run' ? 'run' : 'frontend',
    stage: null,
    reachable: true,
    invalid: problem === undefined && 'error' in found ? found.error : null,
    unresolved: [],
    replacedBy: null,
    ...(problem === undefined ? {} : { unknown: problem }),
  };
}
