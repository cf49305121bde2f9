import type { LicenseDenial } from '../../../policy/shapes/evidence/licenses-shape.js';
import type { SbomPackage } from '../sbom.js';
import type { LicenseExpression } from './license-expression.js';
import type { LicenseTerm } from './license-term.js';
import { type LicenseNames, readStatedLicense, type StatedLicense } from './stated-license.js';

/** What the denials make of a licence. `doubtful`: it may be denied; `unstated`: it is not on SPDX's list, or none is named. */
export type LicenseStatus =
  | { readonly kind: 'fine' }
  | { readonly kind: 'unstated'; readonly license: string | null }
  | { readonly kind: 'doubtful' | 'denied'; readonly license: string; readonly by: LicenseDenial };

const ORDER: readonly LicenseStatus['kind'][] = ['fine', 'unstated', 'doubtful', 'denied'];
const FINE: LicenseStatus = { kind: 'fine' };

/** Judges packages of one SBOM. */
export function openLicenseJudge(
  deny: readonly LicenseDenial[],
  names: LicenseNames,
): (listed: SbomPackage) => LicenseStatus {
  const known = new Map<string, LicenseStatus>();

  /** Packages share few licences. */
  function judgeText(text: string): LicenseStatus {
    const before = known.get(text);
    if (before !== undefined) return before;
    const status = judgeExpression(readStatedLicense(text, names), deny);
    known.set(text, status);
    return status;
  }

  return ({ licenses, isLicensed }) => {
    if (licenses.length === 0) return isLicensed ? { kind: 'unstated', license: null } : FINE;
    return pick(licenses.map(judgeText), 'last');
  };
}

/** Of what has to be kept the worst counts, of what may be chosen the best. */
function judgeExpression(
  expression: LicenseExpression<StatedLicense>,
  deny: readonly LicenseDenial[],
): LicenseStatus {
  if (expression.kind === 'license') return judgeLicense(expression.license, deny);
  const parts = expression.parts.map((part) => judgeExpression(part, deny));
  return pick(parts, expression.kind === 'and' ? 'last' : 'first');
}

/** The first of those that come first in the order, or last. */
function pick(statuses: readonly LicenseStatus[], which: 'first' | 'last'): LicenseStatus {
  const order = which === 'first' ? ORDER : ORDER.toReversed();
  const kind = order.find((each) => statuses.some((status) => status.kind === each));
  return statuses.find((status) => status.kind === kind) ?? FINE;
}

function judgeLicense(stated: StatedLicense, deny: readonly LicenseDenial[]): LicenseStatus {
  const { text, listed, own, mentioned, words } = stated;
  const candidates = listed.length > 0 ? listed : [null];
  const deniedBy = candidates.map((candidate) => {
    const terms = [candidate, own].filter((term) => term !== null);
    return deny.find((entry) => isDenied(entry, terms)) ?? null;
  });
  const [by] = deniedBy.filter((entry) => entry !== null);
  if (by !== undefined) return { kind: deniedBy.includes(null) ? 'doubtful' : 'denied', license: text, by };
  if (listed.length > 0) return FINE;
  const open = deny.filter(({ except }) => own === null || !except.some((pattern) => pattern.matches(own)));
  const named = open.find((entry) => mentioned.some((term) => isDenied(entry, [term])));
  if (named !== undefined) return { kind: 'denied', license: text, by: named };
  const near = open.find(
    ({ license }) => words === null || [...words].some((word) => license.families.has(word)),
  );
  if (near !== undefined) return { kind: 'doubtful', license: text, by: near };
  return { kind: 'unstated', license: text };
}

function isDenied({ license, except }: LicenseDenial, terms: readonly LicenseTerm[]): boolean {
  return (
    terms.some((term) => license.matches(term)) &&
    !except.some((pattern) => terms.some((term) => pattern.matches(term)))
  );
}
