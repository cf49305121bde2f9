import { FunctionError } from '../../evaluation/function.js';
import { compareText } from '../../values/order.js';

export interface Version {
  readonly major: bigint;
  readonly minor: bigint;
  readonly patch: bigint;
  readonly prerelease: string;
}

const VERSION =
  /^v?([0-9]+)(?:\.([0-9]+))?(?:\.([0-9]+))?(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;
const LARGEST = (1n << 64n) - 1n;

/** A version of Masterminds/semver, which fills up what is missing. */
export function parseVersion(text: string): Version {
  const match = VERSION.exec(text);
  if (match === null) throw new FunctionError(`${text} is not a version`);
  const [major = 0n, minor = 0n, patch = 0n] = match.slice(1, 4).map((part) => BigInt(part ?? '0'));
  const prerelease = match[4] ?? '';
  const zeros = prerelease.split('.').some((part) => /^0[0-9]+$/.test(part));
  if (major > LARGEST || minor > LARGEST || patch > LARGEST || zeros)
    throw new FunctionError(`${text} is not a version`);
  return { major, minor, patch, prerelease };
}

export function compareVersions(a: Version, b: Version): number {
  const numbers = order(a.major, b.major) || order(a.minor, b.minor) || order(a.patch, b.patch);
  if (numbers !== 0 || a.prerelease === b.prerelease) return numbers;
  if (a.prerelease === '') return 1;
  return b.prerelease === '' ? -1 : comparePrereleases(a.prerelease, b.prerelease);
}

function order(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function comparePrereleases(a: string, b: string): number {
  const left = a.split('.');
  const right = b.split('.');
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const difference = compareParts(left[index] ?? '', right[index] ?? '');
    if (difference !== 0) return difference;
  }
  return 0;
}

function compareParts(a: string, b: string): number {
  if (a === b) return 0;
  if (a === '' || b === '') return a === '' ? -1 : 1;
  const numeric = [a, b].map((part) => /^[0-9]+$/.test(part) && BigInt(part) <= LARGEST);
  if (numeric[0] && numeric[1]) return order(BigInt(a), BigInt(b));
  if (numeric[0] || numeric[1]) return numeric[0] ? -1 : 1;
  return compareText(a, b) > 0 ? 1 : -1;
}
