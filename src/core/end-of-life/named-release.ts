import { readFrontNumber } from '../image/front-number.js';
import type { Reference } from '../image/reference.js';
import { ownValue } from '../own-value.js';
import { findDevelopmentRuntime, isDevelopmentContainer } from './development-container.js';
import { findByOwnNumber } from './own-number.js';
import { findRepository } from './repository.js';
import { findRuntimeImage } from './runtime-image.js';
import { findNumbered, findSystems, SYSTEMS } from './system-token.js';
import { type EndOfLifeTable, findByName, findByNumber, type Release } from './table.js';

/** What a reference says about itself, without any look-up. Empty: unknown. */
export interface NamedReleases {
  /** The product that the image is made for, `Node.js 22` of `node:22-alpine3.20`; null if unknown, or if it is a system. */
  readonly runtime: Release | null;
  /** The operating systems that image and tag name; normally one at most. */
  readonly systems: readonly Release[];
  /** Whether the image's own tag names a release of the image's own product, by number or by codename. */
  readonly own: Release | null;
}

/** Repositories whose names include the system: `distroless/static-debian12`, `ubi9/nodejs-22`. */
const NAMED_AFTER_SYSTEM =
  /^(?:gcr\.io\/distroless|registry\.access\.redhat\.com|registry\.redhat\.io|docker\.io\/redhat)\//;

/** The official image whose whole tag is a system: `buildpack-deps:groovy-curl`. */
const TAGGED_WITH_SYSTEM = 'docker.io/library/buildpack-deps';

/** `distroless/nodejs20-debian12` includes its runtime too. */
const DISTROLESS_NODE = /^gcr\.io\/distroless\/nodejs(\d+)(?:-|$)/;

/** Reads runtime and system from a reference whose mirror is already resolved. */
export function findNamedReleases(table: EndOfLifeTable, reference: Reference): NamedReleases {
  const repository = findRepository(reference);
  const tag = reference.tag ?? '';
  const words = tag === '' ? [] : tag.split(/[-_]/);
  const number = readFrontNumber(tag);

  const found = findOwn(table, repository, number, words);
  const own = found?.release ?? null;
  const systems: Release[] = own !== null && SYSTEMS.has(own.id) ? [own] : [];
  const hints = {
    pairs: number !== null || isDevelopmentContainer(repository),
    versioned: isNamedAfterProduct(table, repository),
    ubuntu: hintsAtUbuntu(repository),
  };
  for (const system of [
    ...findSystems(
      table,
      words.filter((_, index) => index !== found?.index),
      hints,
    ),
    ...(NAMED_AFTER_SYSTEM.test(repository) ? findInPath(table, reference.path) : []),
  ]) {
    if (!systems.some(({ id }) => id === system.id)) systems.push(system);
  }
  const runtime = own ?? findDistrolessNode(table, repository);
  return { runtime: runtime !== null && !SYSTEMS.has(runtime.id) ? runtime : null, systems, own };
}

interface OwnRelease {
  readonly release: Release;
  /** The word of the tag that names it, -1 for the number at the front. */
  readonly index: number;
}

function findOwn(
  table: EndOfLifeTable,
  repository: string,
  number: string | null,
  words: readonly string[],
): OwnRelease | null {
  const product = ownValue(table.images, repository) ?? findRuntimeImage(repository);
  if (product === null) {
    const release = findDevelopmentRuntime(table, repository, words);
    return release === null ? null : { release, index: -1 };
  }
  const byNumber = number === null ? null : findByOwnNumber(table, product, number);
  return byNumber === null ? findOwnName(table, product, words) : { release: byNumber, index: -1 };
}

/** `bookworm` of debian:bookworm-slim, `noetic` of ros:noetic-robot, `gallium` of node:lts-gallium, `stream9` of centos:stream9. */
function findOwnName(table: EndOfLifeTable, product: string, words: readonly string[]): OwnRelease | null {
  for (const [index, word] of words.entries()) {
    const numbered = findNumbered(table, word);
    const release = findByName(table, product, word) ?? (numbered?.id === product ? numbered : null);
    if (release !== null) return { release, index };
  }
  return null;
}

function findDistrolessNode(table: EndOfLifeTable, repository: string): Release | null {
  const number = DISTROLESS_NODE.exec(repository)?.[1];
  return number === undefined ? null : findByNumber(table, 'nodejs', number);
}

function findInPath(table: EndOfLifeTable, path: string): Release[] {
  return path.split(/[/-]/).flatMap((word) => findNumbered(table, word) ?? []);
}

/** `acme/python-base`, whose tags may begin with anything before Python's number. */
function isNamedAfterProduct(table: EndOfLifeTable, repository: string): boolean {
  const words = repository
    .split('/')
    .slice(1)
    .join('/')
    .split(/[^a-z0-9]+/);
  return words.some((word) => {
    const product = ownValue(table.images, `docker.io/library/${word}`);
    return product !== undefined && !SYSTEMS.has(product);
  });
}

function hintsAtUbuntu(repository: string): boolean {
  return repository === TAGGED_WITH_SYSTEM || repository.split(/[^a-z]+/).includes('ubuntu');
}
