import { findWhole } from './own-number.js';
import { type EndOfLifeTable, findByName, findByNumber, findProduct, type Release } from './table.js';

/** What tags call an operating system, before its number: `ubi9`, `alpine3.20`, `ubuntu-22.04`. */
export const SYSTEM_NAMES: ReadonlyMap<string, string> = new Map([
  ['al', 'amazon-linux'],
  ['alma', 'almalinux'],
  ['almalinux', 'almalinux'],
  ['alpine', 'alpine-linux'],
  ['amazonlinux', 'amazon-linux'],
  ['centos', 'centos'],
  ['debian', 'debian'],
  ['fc', 'fedora'],
  ['fedora', 'fedora'],
  ['mageia', 'mageia'],
  ['ol', 'oracle-linux'],
  ['oraclelinux', 'oracle-linux'],
  ['photon', 'vmware-photon'],
  ['rhel', 'rhel'],
  ['rocky', 'rocky-linux'],
  ['rockylinux', 'rocky-linux'],
  ['stream', 'centos-stream'],
  ['ubi', 'rhel'],
  ['ubuntu', 'ubuntu'],
]);

/** The products that are operating systems. */
export const SYSTEMS: ReadonlySet<string> = new Set(SYSTEM_NAMES.values());

/** The first Debian release that was an image: `rex` and `bo` are ordinary words. */
const FIRST_DEBIAN = 7;

/** The least whole number that surely is a system's. */
const LEAST_RELEASE = 6;

const NAME_WITH_NUMBER = /^([a-z]+)(\d+(?:\.\d+)*)$/;
const NUMBER = /^\d+(?:\.\d+)*$/;
/** `ubuntu18` is one of two releases, while `debian1` may be somebody's own numbering. */
const UBUNTU_YEAR = /^\d{2}$/;
const UBUNTU_RELEASE = /^\d{2}\.(?:04|10)$/;
/** Many build on Ubuntu's long-term releases, and call them by the first word of their name. */
const LONG_SUPPORTED_UBUNTU = /^(?:1[68]|[2-9][02468])\.04$/;

/** Other hints. */
export interface Hints {
  /** A system's name followed by a number (`16.3.0-debian-12-r10`) cannot mean anything else here. */
  readonly pairs: boolean;
  /** The image is named after a product with versions of its own: `acme/python`. */
  readonly versioned: boolean;
  /** The image is named after Ubuntu. */
  readonly ubuntu: boolean;
}

/** The operating systems that the words of a tag name. */
export function findSystems(table: EndOfLifeTable, words: readonly string[], hints: Hints): Release[] {
  const releases: Release[] = [];
  words.forEach((word, index) => {
    const next = words[index + 1];
    const release =
      findNumbered(table, word) ??
      (next !== undefined && isPair(table, [word, next], index, hints)
        ? findPair(table, word, next)
        : null) ??
      findCodename(table, word, words, hints);
    if (release !== null) releases.push(release);
  });
  return releases;
}

/**
 * `ubuntu-18.04` is Ubuntu anywhere; `tool:debian-9.4` may be version 9.4 of the tool. At the front of a tag, `debian-9` is the
 * system, unless the image is named after something that has versions as well: `python:alpine-3.12`.
 */
function isPair(
  table: EndOfLifeTable,
  [word, next]: readonly [name: string, number: string],
  index: number,
  { pairs, versioned }: Hints,
): boolean {
  if (pairs) return NUMBER.test(next);
  if (word === 'ubuntu') return UBUNTU_RELEASE.test(next);
  return index === 0 && !versioned && isWholeRelease(table, word, next);
}

/** Small numbers, as in `debian-2`, may be somebody's own numbering. */
function isWholeRelease(table: EndOfLifeTable, name: string, number: string): boolean {
  const id = SYSTEM_NAMES.get(name);
  const product = id === undefined ? null : findProduct(table, id);
  const isLarge = /^\d+$/.test(number) ? Number(number) >= LEAST_RELEASE : id === 'alpine-linux';
  return isLarge && product?.cycles.some(({ cycle }) => cycle === number) === true;
}

/** The system that one word names together with its number: `alpine3.20`, `debian12`. */
export function findNumbered(table: EndOfLifeTable, word: string): Release | null {
  const match = NAME_WITH_NUMBER.exec(word);
  return match === null ? null : findPair(table, match[1] ?? '', match[2] ?? '');
}

function findPair(table: EndOfLifeTable, name: string, number: string): Release | null {
  const id = SYSTEM_NAMES.get(name);
  const product = id === undefined ? null : findProduct(table, id);
  if (id === undefined || product === null) return null;
  const whole = id === 'ubuntu' && UBUNTU_YEAR.test(number) ? findWhole(id, product, number) : null;
  return findByNumber(table, id, number) ?? whole;
}

function findCodename(
  table: EndOfLifeTable,
  word: string,
  words: readonly string[],
  hints: Hints,
): Release | null {
  for (const id of ['debian', 'ubuntu']) {
    const release = findByName(table, id, word);
    if (release?.codename === word && isMeant(release, words, hints)) return release;
  }
  return null;
}

/** Whether a word is a system's codename here: `groovy`, `lunar` and `precise` are English, and `kinetic` is a release of ROS. */
function isMeant({ id, number }: Release, words: readonly string[], hints: Hints): boolean {
  if (id === 'debian') return Number(number) >= FIRST_DEBIAN;
  return (
    LONG_SUPPORTED_UBUNTU.test(number) || hints.ubuntu || words.some((word) => word === id || word === number)
  );
}
