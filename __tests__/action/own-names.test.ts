import { expect, it } from 'vitest';
import { pullRequestPayload } from '../support/github/payloads.js';
import { POLICY, useStage } from '../support/github/stage.js';
import { CHECKOUTS, checkoutOf, FILES, POLICY_TEXT, useOf } from '../support/own-names.js';

const stage = useStage();

async function find(change: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const base = { [POLICY]: POLICY_TEXT, ...FILES };
  const { head, ...prepared } = stage.pullRequest({ base, change });
  const payload = pullRequestPayload({ base: prepared.base, head, changedFiles: 1, source: 'me/fork' });
  const run = await prepared.run({ payload, inputs: { comment: 'never' } });
  return (run.report?.findings ?? []).map(({ file, rule }) => `${file} ${rule}`);
}

it.each<[string, boolean]>([
  ['acme/shop', true],
  ['Acme/Shop', true],
  ['me/fork', true],
  ['acme/other', false],
])('an action in the root that is used as one of %s', async (name, isOwn) => {
  expect(await find(useOf(name))).toEqual(isOwn ? ['odd unapproved'] : []);
});

it.each([...CHECKOUTS, ['me/fork', '', ['.github/workflows/a.yml unresolved', 'odd unapproved']] as const])(
  'a build in a checkout of %s%s',
  async (name, ref, found) => {
    expect(await find(checkoutOf(name, ref))).toEqual(found);
  },
);
