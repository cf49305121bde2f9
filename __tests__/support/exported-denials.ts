import { END_OF_LIFE } from '../../src/core/end-of-life/bundled-table.js';
import { planBuildPolicy } from '../../src/core/export/build-policy.js';
import { explainReference } from '../../src/core/judge/explain.js';
import { loadPolicy } from '../../src/core/policy/load/load-policy.js';

const TODAY = '2026-09-01';

/** Whether a check blocks an image, and whether the denials of an export match it. */
export interface TwoAnswers {
  readonly check: boolean;
  readonly exported: boolean;
}

/** What a policy of denials says of images, both ways. */
export function judgeTwice(policyText: string): (host: string, path: string, tag?: string) => TwoAnswers {
  const { policy, problems } = loadPolicy([{ path: 'policy.yml', text: policyText }], { today: TODAY });
  if (policy === null) throw new Error(JSON.stringify(problems));
  const plan = planBuildPolicy(policy, { path: 'Dockerfile', today: TODAY, endOfLife: END_OF_LIFE });
  const isRefused = plan.limits.some(({ isWeaker }) => isWeaker);
  // JavaScript ignores case in all or in nothing
  const written = plan.denials.flatMap(({ groups }) => groups.flat()).join('|');
  const expression = new RegExp(`^(?:${written.replaceAll('(?i:', '(?:')})$`, 'i');
  return (host, path, tag = '1') => {
    const reference = `${host}/${path}:${tag}`;
    const options = { role: 'final', path: 'Dockerfile', today: TODAY, endOfLife: END_OF_LIFE } as const;
    const { verdict } = explainReference(policy, reference, options);
    // an export that says it is weaker is not written
    return { check: verdict === 'blocked', exported: isRefused || expression.test(reference) };
  };
}
