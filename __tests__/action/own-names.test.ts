import { expect, it } from 'vitest';
import { pullRequestPayload } from '../support/github/payloads.js';
import { POLICY, useStage } from '../support/github/stage.js';
import { FILES, POLICY_TEXT, useOf } from '../support/own-names.js';

const stage = useStage();

it.each<[string, boolean]>([
  ['acme/shop', true],
  ['Acme/Shop', true],
  ['me/fork', true],
  ['acme/other', false],
])('an action in the root that is used as one of %s', async (name, isOwn) => {
  const base = { [POLICY]: POLICY_TEXT, ...FILES };
  const { head, ...prepared } = stage.pullRequest({ base, change: useOf(name) });
  const payload = pullRequestPayload({ base: prepared.base, head, changedFiles: 1, source: 'me/fork' });
  const run = await prepared.run({ payload, inputs: { comment: 'never' } });
  expect(run.report?.findings.map(({ file, rule }) => `${file} ${rule}`)).toEqual(
    isOwn ? ['odd unapproved'] : [],
  );
});
