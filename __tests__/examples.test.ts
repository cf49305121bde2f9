import { describe, expect, it } from 'vitest';
import { runPolicyTests } from '../src/core/judge/policy-tests.js';
import { run } from './support/gate.js';
import { END_OF_LIFE, listFiles, readText } from './support/repository.js';
import { loadValidPolicy } from './support/valid-policy.js';

/** The day that the example's texts speak of. */
const TODAY = '2026-09-01';

const SHOP = 'examples/shop/.github/base-images.yml';
const ORGANIZATION = 'examples/organization-policy.yml';
const REPOSITORY = 'examples/repository-policy.yml';

function toChain(...paths: readonly string[]) {
  return paths.map((path) => ({ path, text: readText(path) }));
}

it.each([[[SHOP]], [['examples/policy.yml']], [[ORGANIZATION]], [[REPOSITORY, ORGANIZATION]]])(
  '%s loads and passes its tests',
  (paths) => {
    const policy = loadValidPolicy(toChain(...paths), TODAY);
    expect(policy.tests.length).toBeGreaterThan(2);
    expect(runPolicyTests(policy, { today: TODAY, endOfLife: END_OF_LIFE })).toEqual([]);
  },
);

describe('the shop', () => {
  it.each([
    ['api/Dockerfile', []],
    ['web/Dockerfile', []],
    ['worker/Dockerfile', ['4 end-of-life block', '8 unapproved block']],
    ['reports/Dockerfile', ['2 deprecated warn', '2 end-of-life block', '8 unpinned block']],
    ['legacy/billing/Dockerfile', ['2 denied waived', '2 end-of-life waived']],
    ['tools/Dockerfile', ['4 denied block']],
    ['ci/Dockerfile', ['3 unresolved block']],
    ['.devcontainer/Dockerfile', []],
  ])('%s', (path, expected) => {
    const policy = loadValidPolicy(toChain(SHOP), TODAY);
    const { findings } = run(policy, { [path]: readText(`examples/shop/${path}`) }, { today: TODAY });
    expect(
      findings.map(
        ({ line, rule, level, waiver }) => `${line} ${rule} ${waiver === null ? level : 'waived'}`,
      ),
    ).toEqual(expected);
  });
});

it('the README shows every workflow that is there to copy', () => {
  // until the first release the README names the branch, and the line is not the same
  const withoutVersion = (text: string) => text.trim().replace(/@(?:v1|main)( #.*)?$/gm, '');
  const readme = withoutVersion(readText('README.md'));
  for (const path of listFiles('examples/workflows', '.yml'))
    expect(readme).toContain(withoutVersion(readText(path)));
});
