import data from '../../../data/official-images.json' with { type: 'json' };
import type { Day } from '../day.js';
import type { Reference } from './reference.js';

/** The shape of `data/official-images.json`. */
export interface OfficialImages {
  /** The day on which the names were read. */
  readonly asOf: Day;
  readonly source: string;
  /** Without `docker.io/library/`. */
  readonly names: readonly string[];
  /** Names of former official images, which no longer get updates. */
  readonly retired: readonly string[];
}

export const OFFICIAL_IMAGES: OfficialImages = data;

const NAMES: ReadonlySet<string> = new Set(data.names);
const RETIRED: ReadonlySet<string> = new Set(data.retired);
const FOLDER = 'library/';

/** Whether its name is that of one of Docker's official images. */
export function isOfficial({ host, path }: Reference): boolean {
  return host === 'docker.io' && path.startsWith(FOLDER) && NAMES.has(path.slice(FOLDER.length));
}

/** Whether its name is that of an image that was official once. */
export function isRetired({ host, path }: Reference): boolean {
  return host === 'docker.io' && path.startsWith(FOLDER) && RETIRED.has(path.slice(FOLDER.length));
}

/** The official images for one architecture each: `arm64v8/python`. */
const ARCHITECTURES =
  /^(?:amd64|arm32v[567]|arm64v8|i386|mips64le|ppc64le|riscv64|s390x|windows-amd64|winamd64)\//;

/** Whether an image is official, or was, also one for a single architecture. */
export type Official = 'yes' | 'formerly' | 'no';

export function findOfficial(reference: Reference): Official {
  const named = { ...reference, path: reference.path.replace(ARCHITECTURES, FOLDER) };
  if (isOfficial(named)) return 'yes';
  return isRetired(named) ? 'formerly' : 'no';
}

/**
 * A name where only official images are, but that never was one: a misspelled stage, an image that
 * somebody has built, or an image that became official later. Null for everything else.
 */
export function findUnofficialName({ host, path }: Reference): string | null {
  if (host !== 'docker.io' || !path.startsWith(FOLDER)) return null;
  const name = path.slice(FOLDER.length);
  return name.includes('/') || name === 'scratch' || NAMES.has(name) || RETIRED.has(name) ? null : name;
}
