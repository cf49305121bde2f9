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
import type { GitHubAccess } from './io/signature/github-attestations.js';
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

/** What a run brings along. */
export interface RunAccess {
  /** Milliseconds that are left. */
  readonly remaining?: () => number;
  /** For GitHub's API; without one, that of the environment. */
  readonly token?: string;
}

/** Looks up in the registries themselves, with Docker's credentials. */
export function openRegistries(
  environment: NodeJS.ProcessEnv,
  { remaining = () => Number.POSITIVE_INFINITY, token }: RunAccess = {},
): LookUp {
  return async (questions, { settings: { registries, platforms }, trustedRoot }) => {
    const [{ lookUp }, access] = await Promise.all([
      import('./io/registry/look-up.js'),
      openAccess(environment, registries, remaining),
    ]);
    const github = findGitHub(environment, token ?? null);
    return lookUp(questions, { ...access, platforms, signatures: { trustedRoot, github } });
  };
}

/** Where the attestations of repositories are kept: on the server that the run belongs to, else on github.com. */
function findGitHub(environment: NodeJS.ProcessEnv, given: string | null): GitHubAccess {
  const token = given ?? (environment['GITHUB_TOKEN'] || environment['GH_TOKEN'] || null);
  return {
    server: environment['GITHUB_SERVER_URL'] || 'https://github.com',
    api: environment['GITHUB_API_URL'] || 'https://api.github.com',
    token,
  };
}
