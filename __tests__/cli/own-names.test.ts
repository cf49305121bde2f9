import { expect, test } from 'vitest';
import { judge } from '../support/judged-tree.js';
import { CHECKOUTS, checkoutOf, FILES, POLICY_TEXT, useOf } from '../support/own-names.js';
import { plantTree } from '../support/planted-tree.js';

async function find(change: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const tree = plantTree({ '.github/base-images.yml': POLICY_TEXT, ...FILES });
  tree.git('remote', 'add', 'origin', 'git@github.com:me/fork.git');
  tree.git('remote', 'add', 'upstream', 'https://github.com/Acme/shop.git');
  const base = tree.commit();
  for (const [path, text] of Object.entries(change)) tree.write(path, text);
  tree.commit();
  const { findings } = await judge(tree, '--base', base);
  return findings.map(({ file, rule }: { file: string; rule: string }) => `${file} ${rule}`);
}

test.each<[string, boolean]>([
  ['acme/shop', true],
  ['me/fork', true],
  ['acme/other', false],
])('an action in the root that is used as one of %s', async (name, isOwn) => {
  expect(await find(useOf(name))).toEqual(isOwn ? ['odd unapproved'] : []);
});

test.each(CHECKOUTS)('a build in a checkout of %s%s', async (name, ref, found) => {
  expect(await find(checkoutOf(name, ref))).toEqual(found);
});

// a remote may be the fork that a change comes from: a pull request is judged by the name of its repository
test('a build in a checkout of any remote', async () => {
  expect(await find(checkoutOf('me/fork'))).toEqual(['odd unapproved']);
});
