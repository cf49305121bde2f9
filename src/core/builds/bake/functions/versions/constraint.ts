import type { Budget } from '../../bounds.js';
import { FunctionError } from '../../evaluation/function.js';
import { findAll, type Match, type Pattern } from '../../regexp/pattern.js';
import { compilePattern } from '../patterns.js';
import { comparePrereleases, compareVersions, parseVersion, type Version } from './version.js';

/** The expressions of Masterminds/semver, as they are there. */
const NUMBERS = String.raw`v?([0-9|x|X|\*]+)(\.[0-9|x|X|\*]+)?(\.[0-9|x|X|\*]+)?`;
const EXTRAS = String.raw`(-([0-9A-Za-z\-]+(\.[0-9A-Za-z\-]+)*))?(\+([0-9A-Za-z\-]+(\.[0-9A-Za-z\-]+)*))?`;
const VERSION = NUMBERS + EXTRAS;
const OPERATORS = String.raw`=||!=|>|<|>=|=>|<=|=<|~|~>|\^`;
const ONE = String.raw`^\s*(${OPERATORS})\s*(${VERSION})\s*$`;
const RANGE = String.raw`\s*(${VERSION})\s+-\s+(${VERSION})\s*`;
const FIND = String.raw`(${OPERATORS})\s*(${VERSION})`;
const VALID = String.raw`^(\s*(${OPERATORS})\s*(${VERSION})\s*)((?:\s+|,\s*)(${OPERATORS})\s*(${VERSION})\s*)*$`;

interface Constraint {
  readonly operator: string;
  readonly version: Version;
  /** How much of the version was written: everything, or up to major, minor, nothing. */
  readonly open: 'nothing' | 'patch' | 'minor' | 'all';
}

/** Whether a version satisfies constraints such as `>= 1.2, < 2 || ~3.1`. */
export function satisfies(version: Version, constraints: string, budget: Budget): boolean {
  const alternatives = rewriteRanges(constraints, budget)
    .split('||')
    .map((text) => readAlternative(text, budget));
  return alternatives.some((all) => {
    const prereleases = all.some((constraint) => constraint.version.prerelease !== '');
    return all.every(
      (constraint) => (version.prerelease === '' || prereleases) && holds(version, constraint),
    );
  });
}

function groups(text: string, match: Match): string[] {
  return Array.from({ length: match.length / 2 }, (_, index) => {
    const start = match[index * 2] ?? -1;
    return start === -1 ? '' : text.slice(start, match[index * 2 + 1]);
  });
}

function rewriteRanges(text: string, budget: Budget): string {
  let result = text;
  for (const match of findAll(compilePattern(RANGE), text, budget)) {
    const parts = groups(text, match);
    result = result.replace(parts[0] ?? '', () => `>= ${parts[1]}, <= ${parts[11]} `);
  }
  return result;
}

function find(pattern: Pattern, text: string, budget: Budget): string[] | null {
  const match = pattern.find(text, 0, budget);
  return match === null ? null : groups(text, match);
}

function readAlternative(text: string, budget: Budget): readonly Constraint[] {
  if (find(compilePattern(VALID), text, budget) === null)
    throw new FunctionError(`${text} is not a constraint`);
  const found = findAll(compilePattern(FIND), text, budget).map((match) => groups(text, match)[0] ?? '');
  return (found.length > 0 ? found : [text]).map((part) => readConstraint(part, budget));
}

const isOpen = (part: string | undefined) => part === undefined || part === '' || /^\.?[xX*]$/.test(part);

function readConstraint(text: string, budget: Budget): Constraint {
  if (text === '') return { operator: '', version: parseVersion('0.0.0'), open: 'all' };
  const match = find(compilePattern(ONE), text, budget);
  if (match === null) throw new FunctionError(`${text} is not a constraint`);
  const [, operator = '', written = '', major, minor, patch, extra = ''] = match;
  if (isOpen(major)) return { operator, version: parseVersion(`0.0.0${extra}`), open: 'all' };
  if (isOpen(minor)) return { operator, version: parseVersion(`${major}.0.0${extra}`), open: 'minor' };
  if (isOpen(patch)) return { operator, version: parseVersion(`${major}${minor}.0${extra}`), open: 'patch' };
  return { operator, version: parseVersion(written), open: 'nothing' };
}

function holds(version: Version, constraint: Constraint): boolean {
  const order = compareVersions(version, constraint.version);
  switch (constraint.operator) {
    case '!=':
      return isDifferent(version, constraint);
    case '>':
      return isGreater(version, constraint);
    case '<':
      return order < 0;
    case '>=':
    case '=>':
      return order >= 0;
    case '<=':
    case '=<':
      return constraint.open === 'nothing' ? order <= 0 : isNotAbove(version, constraint);
    case '^':
      return order >= 0 && isCompatible(version, constraint);
    case '~':
    case '~>':
      return isClose(version, constraint);
    default:
      return constraint.open === 'nothing' ? order === 0 : isClose(version, constraint);
  }
}

function isDifferent(version: Version, { version: other, open }: Constraint): boolean {
  if (open === 'nothing') return compareVersions(version, other) !== 0;
  if (version.major !== other.major) return true;
  if (version.minor !== other.minor && open !== 'minor') return true;
  if (open === 'minor') return false;
  if (open === 'all') return version.patch !== other.patch || compareVersions(version, other) !== 0;
  if (version.prerelease === '' && other.prerelease === '') return false;
  return comparePrereleases(version.prerelease, other.prerelease) !== 0;
}

function isGreater(version: Version, { version: other, open }: Constraint): boolean {
  if (open === 'nothing') return compareVersions(version, other) > 0;
  if (version.major !== other.major) return version.major > other.major;
  if (open === 'minor') return false;
  return open === 'patch' ? version.minor > other.minor : compareVersions(version, other) > 0;
}

function isNotAbove(version: Version, { version: other, open }: Constraint): boolean {
  if (version.major > other.major) return false;
  return !(version.major === other.major && version.minor > other.minor && open !== 'minor');
}

function isClose(version: Version, { version: other, open }: Constraint): boolean {
  if (compareVersions(version, other) < 0) return false;
  const zero = other.major === 0n && other.minor === 0n && other.patch === 0n;
  if (zero && open !== 'minor' && open !== 'patch') return true;
  return version.major === other.major && (version.minor === other.minor || open === 'minor');
}

function isCompatible(version: Version, { version: other, open }: Constraint): boolean {
  if (other.major > 0n || open === 'minor') return version.major === other.major;
  if (version.major > 0n) return false;
  if (other.minor > 0n || open === 'patch') return version.minor === other.minor;
  return version.minor === 0n && version.patch === other.patch;
}
