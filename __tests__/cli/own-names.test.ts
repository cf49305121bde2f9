import { expect, test } from 'vitest';
import { judge } from '../support/judged-tree.js';
import { FILES, POLICY_TEXT, useOf } from '../support/own-names.js';
import { plantTree } from '../support/planted-tree.js';

test.each<[string, boolean]>([
  ['acme/shop', true],
  ['me/fork', true],
  ['acme/other', false],
])('an action in the root that is used as one of %s', async (name, isOwn) => {
  const tree = plantTree({ '.github/base-images.yml': POLICY_TEXT, ...FILES });
  tree.git('remote', 'add', 'origin', 'git@github.com:me/fork.git');
  tree.git('remote', 'add', 'upstream', 'https://github.com/Acme/shop.git');
  const base = tree.commit();
  for (const [path, text] of Object.entries(useOf(name))) tree.write(path, text);
  tree.commit();
  const { findings } = await judge(tree, '--base', base);
  expect(findings.map(({ file, rule }: { file: string; rule: string }) => `${file} ${rule}`)).toEqual(
    isOwn ? ['odd unapproved'] : [],
  );
});
