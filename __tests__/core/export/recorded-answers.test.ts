import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listReferences, POLICIES, TODAY } from '../../../scripts/build-policies/cases.js';
import { END_OF_LIFE } from '../../../src/core/end-of-life/bundled-table.js';
import { planBuildPolicy } from '../../../src/core/export/build-policy.js';
import { planBuildKit, writeBuildKit } from '../../../src/core/export/buildkit.js';
import { writeRego } from '../../../src/core/export/rego.js';
import { explainReference } from '../../../src/core/judge/explain.js';
import { loadPolicy } from '../../../src/core/policy/load/load-policy.js';

// What buildx v0.38.2 and BuildKit v0.34.2 say of these exports: scripts/build-policies records it.
const SOURCE = { policy: 'policy.yml', path: 'Dockerfile' };
const REFERENCES = listReferences();

const read = (name: string): string =>
  readFileSync(new URL(`../../fixtures/build-policies/${name}`, import.meta.url), 'utf8');

function open(name: string) {
  const { policy } = loadPolicy([{ path: 'policy.yml', text: POLICIES[name] ?? '' }], { today: TODAY });
  if (policy === null) throw new Error(`${name} is not a policy`);
  const plan = planBuildPolicy(policy, { path: 'Dockerfile', today: TODAY, endOfLife: END_OF_LIFE });
  return { policy, plan };
}

type Opened = ReturnType<typeof open>;

/** A letter for each reference, as the recorded answers have it; null where the text is not a reference. */
function check({ policy }: Opened): readonly (string | null)[] {
  return REFERENCES.map((reference) => {
    const options = { role: 'final', path: 'Dockerfile', today: TODAY, endOfLife: END_OF_LIFE } as const;
    const { invalid, verdict } = explainReference(policy, reference, options);
    return invalid !== null ? null : verdict === 'blocked' ? 'D' : 'A';
  });
}

function listDifferences(name: string, opened: Opened, ending: string): readonly string[] {
  const answers = read(`${name}.${ending}.answers`).trimEnd();
  expect(answers).toHaveLength(REFERENCES.length);
  return check(opened).flatMap((said, at) =>
    said === null || said === answers.charAt(at) ? [] : [`${answers.charAt(at)} ${REFERENCES[at]}`],
  );
}

/** What a source policy cannot say, as its limits list it; all but the pins are denied. */
const BUILDKIT_DIFFERENCES: { readonly [name: string]: RegExp } = {
  excepted_list: /^D registry\.acme\.com\/lab\/app:1(?:\.0)?-rc/,
  deprecated: /^D docker\.io\/library\/openjdk:8/,
  minor: /^A /,
};

describe.each(Object.keys(POLICIES))('the policy %s', (name) => {
  const opened = open(name);

  it('is written as it was when the real tools were asked', () => {
    expect(writeRego(opened.plan, SOURCE)).toBe(read(`${name}.rego`));
    expect(writeBuildKit(planBuildKit(opened.plan), SOURCE)).toBe(read(`${name}.json`));
  });

  it('gets the verdict of a check from buildx, for every reference', () => {
    expect(listDifferences(name, opened, 'rego')).toEqual([]);
  });

  it('gets it from BuildKit too, but for what its limits list', () => {
    const differences = listDifferences(name, opened, 'json');
    const listed = BUILDKIT_DIFFERENCES[name];
    expect(differences.filter((difference) => listed?.test(difference) !== true)).toEqual([]);
    const limits = planBuildKit(opened.plan).limits.length - opened.plan.limits.length;
    expect(limits > 0).toBe(listed !== undefined);
  });
});
