import data from '../../../data/official-images.json' with { type: 'json' };
import type { Day } from '../day.js';
import type { Reference } from './reference.js';

/** The shape of `data/official-images.json`. */
export interface OfficialImages {
  /** The day that the names were read. */
  readonly asOf: Day;
  readonly source: string;
  /** Without `docker.io/library/`. */
  readonly names: readonly string[];
  /** Names that official images had once: what is pulled by them gets no updates. */
  readonly retired: readonly string[];
}

export const OFFICIAL_IMAGES: OfficialImages = data;

const NAMES: ReadonlySet<string> = new Set(data.names);
const RETIRED: ReadonlySet<string> = new Set(data.retired);
const FOLDER = 'library/';

/** Whether it is one of Docker's official images by its name. */
export function isOfficial({ host, path }: Reference): boolean {
  return host === 'docker.io' && path.startsWith(FOLDER) && NAMES.has(path.slice(FOLDER.length));
}

/**
 * The name of what lies where only official images do and never was one: a stage that is called otherwise, an image that
 * somebody has built, or one that became official later. Null for everything else.
 */
export function findUnofficialName({ host, path }: Reference): string | null {
  if (host !== 'docker.io' || !path.startsWith(FOLDER)) return null;
  const name = path.slice(FOLDER.length);
  return name.includes('/') || name === 'scratch' || NAMES.has(name) || RETIRED.has(name) ? null : name;
}
