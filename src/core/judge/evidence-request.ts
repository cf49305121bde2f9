import type { Reference } from '../image/reference.js';
import type { EvidenceRequirement, Policy } from '../policy/policy.js';

/** What the policy wants to know about an image from registries. */
export interface EvidenceRequest {
  /** In words: `a signature`, `an SBOM`. */
  readonly asked: readonly string[];
  readonly requirements: readonly EvidenceRequirement[];
}

/** Collects what is asked about an image under any of its names; null if nothing is. */
export function findEvidenceRequest(
  policy: Policy,
  references: readonly Reference[],
): EvidenceRequest | null {
  const requirements = policy.evidence.filter(({ pattern }) =>
    references.some((reference) => pattern.matches(reference, 'deny')),
  );
  if (requirements.length === 0) return null;
  return { requirements, asked: [...new Set(requirements.flatMap(listQuestions))] };
}

const DIGEST_QUESTIONS = {
  exists: 'a digest that exists',
  'matches-tag': 'a digest that belongs to its tag',
  'multi-platform': 'a digest for several platforms',
} as const satisfies Record<EvidenceRequirement['digest'][number], string>;

function listQuestions(requirement: EvidenceRequirement): string[] {
  const { signedBy, provenance, sbom, maxAge, minAge, digest } = requirement;
  return [
    ...(signedBy === null ? [] : ['a signature']),
    ...(provenance === null ? [] : ['provenance']),
    ...(sbom ? ['an SBOM'] : []),
    ...(maxAge === null ? [] : [`an age of ${countDays(maxAge)} at most`]),
    ...(minAge === null ? [] : [`an age of ${countDays(minAge)} at least`]),
    ...digest.map((question) => DIGEST_QUESTIONS[question]),
  ];
}

function countDays(days: number): string {
  return `${days} ${days === 1 ? 'day' : 'days'}`;
}
