import {
  type Answers,
  type EvidenceBook,
  OFFLINE,
  openQuestionBook,
  type Question,
  writeKey,
} from './core/evidence/evidence-book.js';
import { findNamedHosts } from './core/evidence/named-hosts.js';
import type { GivenScan } from './core/evidence/scan/scan.js';
import type { Policy } from './core/policy/policy.js';
import { DEEPEST_LINEAGE } from './core/policy/shapes/evidence/lineage-shape.js';
import type { GitHubAccess } from './io/signature/github-attestations.js';
import { openAccess } from './registry-access.js';

/**
 * Answers questions under the settings of a policy, all that it is asked within one deadline and one budget. It leaves out what
 * takes longer than the rest, and answers at least one question each time.
 */
export type LookUp = (policy: Policy) => (questions: readonly Question[]) => Promise<Answers>;

/** An answer may lead to further questions: about the base of an image, and about the base of that. */
const MOST_ROUNDS = DEEPEST_LINEAGE + 1;

/**
 * Judges. Where the policy requires evidence, the first time only finds out what has to be asked; it is looked up, and judged
 * again. `lookUp`: null where no request may be made. `scans`: reports of scanners that are
 * given; undefined: none can be.
 */
export async function judgeWithEvidence<T>(
  policy: Policy,
  lookUp: LookUp | null,
  judge: (evidence: EvidenceBook) => Promise<T>,
  scans?: readonly GivenScan[],
): Promise<T> {
  if (policy.evidence.length === 0 || lookUp === null)
    return judge(scans === undefined ? OFFLINE : { ...OFFLINE, scans });
  return askWhile(policy, lookUp, judge, scans);
}

/** The same whatever the policy requires. */
export async function askWhile<T>(
  policy: Policy,
  lookUp: LookUp,
  judge: (evidence: EvidenceBook) => Promise<T>,
  scans?: readonly GivenScan[],
): Promise<T> {
  const book = openQuestionBook(findNamedHosts(policy), scans);
  const ask = lookUp(policy);
  for (let round = 1; ; ) {
    const judged = await judge(book);
    const questions = book.takeQuestions();
    if (questions.length === 0 || round > MOST_ROUNDS) return judged;
    const answers = await ask(questions);
    book.add(answers);
    // what is left out is looked for again
    if (questions.every(({ about, address }) => answers[about].has(writeKey(address)))) round += 1;
  }
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
  return ({ settings: { registries, platforms }, trustedRoot }) => {
    const open = async (): Promise<(questions: readonly Question[]) => Promise<Answers>> => {
      const [{ openLookUp }, access] = await Promise.all([
        import('./io/registry/look-up.js'),
        openAccess(environment, registries, remaining),
      ]);
      const github = findGitHub(environment, token ?? null);
      return openLookUp({ ...access, platforms, signatures: { trustedRoot, github } });
    };
    let opened: ReturnType<typeof open> | null = null;
    return async (questions) => {
      opened ??= open();
      return (await opened)(questions);
    };
  };
}

/** Where the attestations of repositories are kept: on the server that the run belongs to, else on github.com. */
function findGitHub(environment: NodeJS.ProcessEnv, given: string | null): GitHubAccess {
  const token = given || environment['GITHUB_TOKEN'] || environment['GH_TOKEN'] || null;
  return {
    server: environment['GITHUB_SERVER_URL'] || 'https://github.com',
    api: environment['GITHUB_API_URL'] || 'https://api.github.com',
    token,
  };
}
