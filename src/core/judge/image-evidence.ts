import { describeDays, judgeMaxAge, judgeMinAge } from '../evidence/age-verdict.js';
import { judgeProvenance, judgeSbom } from '../evidence/attachment-verdict.js';
import { type DigestCheck, judgeDigest } from '../evidence/digest-verdict.js';
import { OFFLINE } from '../evidence/evidence-book.js';
import type { EvidenceVerdict } from '../evidence/evidence-verdict.js';
import { judgeLineage } from '../evidence/lineage-verdict.js';
import { judgeLicenses } from '../evidence/sbom/license-verdict.js';
import { judgePackages } from '../evidence/sbom/package-verdict.js';
import { describeRequirement, judgeVulnerabilities } from '../evidence/scan/vulnerability-verdict.js';
import type { SignatureDemand } from '../evidence/signature.js';
import { judgeSignature } from '../evidence/signature-verdict.js';
import { listRepositories } from '../evidence/signer.js';
import type { Reference } from '../image/reference.js';
import type { EvidenceRequirement } from '../policy/policy.js';
import type { Usage } from '../policy/query/select-rules.js';
import type { EvidenceGap } from '../rules/contract/subject.js';
import { openBaseObjections } from './base-objection.js';
import type { Judge } from './judge.js';
import { toDecision } from './rule-origin.js';

/** One thing that a policy asks of an image, in words that follow "the policy requires", and what came of it. */
interface Asked {
  readonly words: string;
  readonly verdict: EvidenceVerdict;
}

/**
 * What is wrong with the evidence about an image, or not known. `names`: all that it is called, for the patterns of the policy;
 * registries are asked under the name that is pulled.
 */
export function findEvidenceGaps(
  judge: Judge,
  reference: Reference,
  names: readonly Reference[],
  usage: Usage,
): readonly EvidenceGap[] {
  const { policy } = judge;
  const gaps: EvidenceGap[] = [];
  const asking = policy.evidence.filter(({ pattern }) => names.some((name) => pattern.matches(name, 'deny')));
  const demands = listDemands(asking);
  for (const requirement of asking) {
    const decidedBy = toDecision(policy, requirement.place);
    for (const { words, verdict } of ask(judge, { reference, names }, requirement, demands, usage))
      if (verdict.kind !== 'met') addGap(gaps, { ...verdict, asked: [words], decidedBy });
  }
  return gaps;
}

/** What one cause leaves unknown, and what fails twice for one reason, is told once. */
function addGap(gaps: EvidenceGap[], gap: { use?: string | null } & Omit<EvidenceGap, 'use'>): void {
  const at = gaps.findIndex(({ kind, reason }) => kind === gap.kind && reason.text === gap.reason.text);
  const known = gaps[at];
  if (known === undefined) gaps.push({ ...gap, use: gap.use ?? null });
  else gaps[at] = { ...known, asked: [...new Set([...known.asked, ...gap.asked])] };
}

const DIGEST_WORDS = {
  exists: 'a digest that exists',
  'matches-tag': 'a digest that belongs to its tag',
  'multi-platform': 'an index of several platforms',
} as const satisfies Record<DigestCheck, string>;

/** Whose signatures each requirement asks for. When they were made matters where an image has to have an age. */
export function listDemands(
  asking: readonly EvidenceRequirement[],
): ReadonlyMap<EvidenceRequirement, SignatureDemand> {
  const isEveryOneRead = asking.some(({ minAge }) => minAge !== null);
  return new Map(
    asking.flatMap((requirement) => {
      const { signedBy: anyOf, provenance } = requirement;
      if (anyOf === null) return [];
      const repositories = listRepositories(anyOf, provenance?.source ?? null);
      return [[requirement, { anyOf, repositories, isEveryOneRead }] as const];
    }),
  );
}

/** Whoever must sign the image may say what is in it, unless the policy names somebody else. */
function demandScans({ signedBy, vulnerabilities }: EvidenceRequirement): SignatureDemand | null {
  const anyOf = vulnerabilities?.signedBy ?? signedBy;
  return anyOf === null ? null : { anyOf, repositories: [], isEveryOneRead: true };
}

function ask(
  judge: Judge,
  { reference, names }: { readonly reference: Reference; readonly names: readonly Reference[] },
  requirement: EvidenceRequirement,
  demands: ReadonlyMap<EvidenceRequirement, SignatureDemand>,
  usage: Usage,
): readonly Asked[] {
  const { lineage, provenance, sbom, packages, licenses, vulnerabilities, maxAge, minAge, digest } =
    requirement;
  const demand = demands.get(requirement);
  const { policy, today, evidence = OFFLINE } = judge;
  return [
    ...(demand === undefined
      ? []
      : [{ words: 'a signature', verdict: judgeSignature(reference, demand, evidence) }]),
    ...(provenance === null
      ? []
      : [
          {
            words: 'provenance of the source that it names',
            verdict: judgeProvenance(reference, provenance.source, evidence),
          },
        ]),
    ...(sbom ? [{ words: 'an SBOM', verdict: judgeSbom(reference, evidence) }] : []),
    ...(packages === null
      ? []
      : [
          {
            words: 'an SBOM without denied packages',
            verdict: judgePackages(reference, packages.deny, evidence),
          },
        ]),
    ...(licenses === null
      ? []
      : [
          {
            words: 'an SBOM without denied licences',
            verdict: judgeLicenses(reference, licenses, evidence),
          },
        ]),
    ...(vulnerabilities === null
      ? []
      : [
          {
            words: describeRequirement(vulnerabilities),
            verdict: judgeVulnerabilities(
              { reference, names, required: vulnerabilities, demand: demandScans(requirement), today },
              evidence,
            ),
          },
        ]),
    ...(maxAge === null
      ? []
      : [
          {
            words: `an age of ${describeDays(maxAge)} at most`,
            verdict: judgeMaxAge(maxAge, reference, today, evidence),
          },
        ]),
    ...(minAge === null
      ? []
      : [
          {
            words: `an age of ${describeDays(minAge)} at least`,
            verdict: judgeMinAge(minAge, reference, [...demands.values()], today, evidence),
          },
        ]),
    ...(lineage === null
      ? []
      : [
          {
            words: 'approved bases',
            verdict: judgeLineage(reference, {
              depth: lineage.depth,
              findObjection: openBaseObjections(judge, lineage, usage),
              book: evidence,
            }),
          },
        ]),
    ...digest.map((check) => ({
      words: DIGEST_WORDS[check],
      verdict: judgeDigest(check, reference, policy.settings.platforms, evidence),
    })),
  ];
}
