import { type EndOfLifeTable, findByName, findByNumber, type Release } from './table.js';

/** What tags call an operating system, before its number: `ubi9`, `alpine3.20`, `ubuntu-22.04`. */
const SYSTEM_NAMES: ReadonlyMap<string, string> = new Map([
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

/** Whose codenames are used in other images' tags, and the first number that was ever an image: `rex` and `edgy` are words. */
const CODENAMED: readonly (readonly [string, number])[] = [
  ['debian', 7],
  ['ubuntu', 12.04],
];

const NAME_WITH_NUMBER = /^([a-z]+)(\d+(?:\.\d+)*)$/;
const NUMBER = /^\d+(?:\.\d+)*$/;

/**
 * The operating systems that the words of a tag name. `afterNumber`: the tag begins with a version, so that `debian`
 * followed by a number (`16.3.0-debian-12-r10`) can mean nothing else.
 */
export function findSystems(
  table: EndOfLifeTable,
  words: readonly string[],
  afterNumber: boolean,
): Release[] {
  const releases: Release[] = [];
  words.forEach((word, index) => {
    const next = words[index + 1];
    const release =
      findNumbered(table, word) ??
      (afterNumber && next !== undefined && NUMBER.test(next) ? findPair(table, word, next) : null) ??
      findCodename(table, word);
    if (release !== null) releases.push(release);
  });
  return releases;
}

/** The system that one word names together with its number: `alpine3.20`, `debian12`. */
export function findNumbered(table: EndOfLifeTable, word: string): Release | null {
  const match = NAME_WITH_NUMBER.exec(word);
  return match === null ? null : findPair(table, match[1] ?? '', match[2] ?? '');
}

function findPair(table: EndOfLifeTable, name: string, number: string): Release | null {
  const id = SYSTEM_NAMES.get(name);
  return id === undefined ? null : findByNumber(table, id, number);
}

function findCodename(table: EndOfLifeTable, word: string): Release | null {
  for (const [id, first] of CODENAMED) {
    const release = findByName(table, id, word);
    if (release !== null && release.cycle.codename === word && Number(release.cycle.cycle) >= first)
      return release;
  }
  return null;
}
