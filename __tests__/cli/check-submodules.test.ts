import { expect, test } from 'vitest';
import { judge } from '../support/judged-tree.js';
import { plantHistory } from '../support/planted-history.js';
import { SUBMODULE_CHANGES } from '../support/submodule-changes.js';

const POLICY = { '.github/base-images.yml': 'version: 1\nallow: [docker.io/library/**]\n' };

test.each(SUBMODULE_CHANGES)('%s', async (_, files, change, found) => {
  const { tree, base, head, checkOut } = plantHistory({ ...POLICY, ...files }, change, 'base');
  checkOut(head);
  const { status, findings } = await judge(tree, '--base', base);
  expect(findings.map(({ file, rule }: Record<string, string>) => `${file}: ${rule}`)).toEqual(found);
  expect(status).toBe(found.length === 0 ? 0 : 1);
});
