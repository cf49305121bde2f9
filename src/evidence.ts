import {
  type Answers,
  type EvidenceBook,
  OFFLINE,
  openAnswerBook,
  openQuestionBook,
  type Question,
} from './core/evidence/evidence-book.js';
import { findNamedHosts } from './core/evidence/named-hosts.js';
import type { Policy } from './core/policy/policy.js';
import { openAccess } from './registry-access.js';

/** Answers questions under the settings of a policy. */
export type LookUp = (questions: readonly Question[], policy: Policy) => Promise<Answers>;

/**
 * Judges. Where the policy requires evidence, the first time only finds out what has to be asked; it is looked up, and judged
 * again. `lookUp`: null where no request may be made.
 */
export async function judgeWithEvidence<T>(
  policy: Policy,
  lookUp: LookUp | null,
  judge: (evidence: EvidenceBook) => Promise<T>,
): Promise<T> {
  if (policy.evidence.length === 0 || lookUp === null) return judge(OFFLINE);
  const isNamed = findNamedHosts(policy);
  const book = openQuestionBook(isNamed);
  const first = await judge(book);
  const questions = book.list();
  if (questions.length === 0) return first;
  return judge(openAnswerBook(await lookUp(questions, policy), isNamed));
}

/** Looks up in the registries themselves, with Docker's credentials. `remaining`: milliseconds that the run has left. */
export function openRegistries(
  environment: NodeJS.ProcessEnv,
  remaining: () => number = () => Number.POSITIVE_INFINITY,
): LookUp {
  return async (questions, { settings: { registries, platforms } }) => {
    const [{ lookUp }, access] = await Promise.all([
      import('./io/registry/look-up.js'),
      openAccess(environment, registries, remaining),
    ]);
    return lookUp(questions, { ...access, platforms });
  };
}
