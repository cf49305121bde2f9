import { describeDays, judgeAge } from '../evidence/age-verdict.js';
import { judgeProvenance, judgeSbom } from '../evidence/attachment-verdict.js';
import { type DigestCheck, judgeDigest } from '../evidence/digest-verdict.js';
import { OFFLINE } from '../evidence/evidence-book.js';
import type { EvidenceVerdict } from '../evidence/evidence-verdict.js';
import type { Reference } from '../image/reference.js';
import { own } from '../message.js';
import type { EvidenceRequirement } from '../policy/policy.js';
import type { EvidenceGap } from '../rules/contract/subject.js';
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
): readonly EvidenceGap[] {
  const { policy } = judge;
  const gaps: EvidenceGap[] = [];
  for (const requirement of policy.evidence) {
    if (!names.some((name) => requirement.pattern.matches(name, 'deny'))) continue;
    const decidedBy = toDecision(policy, requirement.place);
    for (const { words, verdict } of ask(judge, reference, requirement))
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

function ask(judge: Judge, reference: Reference, requirement: EvidenceRequirement): readonly Asked[] {
  const { signedBy, provenance, sbom, maxAge, minAge, digest } = requirement;
  const { policy, today, evidence = OFFLINE } = judge;
  return [
    ...(signedBy === null ? [] : [notRead('a signature')]),
    ...(provenance === null
      ? []
      : [
          {
            words: 'provenance of the source that it names',
            verdict: judgeProvenance(reference, provenance.source, evidence),
          },
        ]),
    ...(sbom ? [{ words: 'an SBOM', verdict: judgeSbom(reference, evidence) }] : []),
    ...(maxAge === null
      ? []
      : [
          {
            words: `an age of ${describeDays(maxAge)} at most`,
            verdict: judgeAge({ atMost: maxAge }, reference, today, evidence),
          },
        ]),
    ...(minAge === null
      ? []
      : [
          {
            words: `an age of ${describeDays(minAge)} at least`,
            verdict: judgeAge({ atLeast: minAge }, reference, today, evidence),
          },
        ]),
    ...digest.map((check) => ({
      words: DIGEST_WORDS[check],
      verdict: judgeDigest(check, reference, policy.settings.platforms, evidence),
    })),
  ];
}

function notRead(words: string): Asked {
  return { words, verdict: { kind: 'unknown', reason: own('this version does not look it up') } };
}
