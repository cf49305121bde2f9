import { normaliseHost } from '../image/docker-hub.js';
import { readFrontNumber } from '../image/front-number.js';
import type { Reference } from '../image/reference.js';
import { findNumbered, findSystems, SYSTEMS } from './system-token.js';
import { type EndOfLifeTable, findByName, findByNumber, type Release } from './table.js';

/** What a reference says about itself, without asking anybody. Empty: it cannot be told. */
export interface NamedReleases {
  /** The product that the image is made for, `Node.js 22` of `node:22-alpine3.20`; null where unknown, and where it is a system. */
  readonly runtime: Release | null;
  /** The operating systems that image and tag name; normally one at most. */
  readonly systems: readonly Release[];
  /** Whether the image's own tag names a release of the image's own product, by number or by codename. */
  readonly own: Release | null;
}

/** Repositories whose names carry the system: `distroless/static-debian12`, `ubi9/nodejs-22`. */
const NAMED_AFTER_SYSTEM =
  /^(?:gcr\.io\/distroless|registry\.access\.redhat\.com|registry\.redhat\.io|docker\.io\/redhat)\//;

/** The repository as the table writes it. Lower case, because a host in other letters is the same machine. */
export function formatRepository(reference: Reference): string {
  const host = normaliseHost(reference.host.toLowerCase());
  const short = host === 'docker.io' && reference.host !== host && !reference.path.includes('/');
  return `${host}/${short ? 'library/' : ''}${reference.path}`;
}

/** Reads runtime and system from a reference that is already freed from mirrors. */
export function findNamedReleases(table: EndOfLifeTable, reference: Reference): NamedReleases {
  const repository = formatRepository(reference);
  const product = Object.hasOwn(table.images, repository) ? (table.images[repository] ?? null) : null;
  const tag = reference.tag ?? '';
  const number = readFrontNumber(tag);
  const words = tag === '' ? [] : tag.split(/[-_]/);

  const byNumber = product !== null && number !== null ? findByNumber(table, product, number) : null;
  const byName = product !== null && byNumber === null ? findOwnName(table, product, words) : null;
  const own = byNumber ?? byName?.release ?? null;
  const systems: Release[] = own !== null && SYSTEMS.has(own.id) ? [own] : [];
  const others = words.filter((_, index) => index !== byName?.index);
  for (const system of [
    ...findSystems(table, others, number !== null),
    ...(NAMED_AFTER_SYSTEM.test(repository) ? findInPath(table, reference.path) : []),
  ]) {
    if (!systems.some(({ id }) => id === system.id)) systems.push(system);
  }
  return { runtime: own !== null && !SYSTEMS.has(own.id) ? own : null, systems, own };
}

/** `bookworm` of debian:bookworm-slim, `noetic` of ros:noetic-robot, `stream9` of centos:stream9. */
function findOwnName(
  table: EndOfLifeTable,
  product: string,
  words: readonly string[],
): { readonly release: Release; readonly index: number } | null {
  for (const [index, word] of words.entries()) {
    const numbered = findNumbered(table, word);
    const release = findByName(table, product, word) ?? (numbered?.id === product ? numbered : null);
    if (release !== null) return { release, index };
  }
  return null;
}

function findInPath(table: EndOfLifeTable, path: string): Release[] {
  return path.split(/[/-]/).flatMap((word) => findNumbered(table, word) ?? []);
}
