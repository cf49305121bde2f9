import { expect, test } from 'vitest';
import { describeOpenLink } from '../../../src/core/tree/hidden-dockerfiles.js';
import { adviseOnLink } from '../../../src/core/tree/link-advice.js';

test('a link is not a Dockerfile to be repaired', () => {
  const link = { path: 'rules', kind: 'submodule', target: null, end: '' } as const;
  expect(adviseOnLink(describeOpenLink(link))).toMatch(/^If nothing is built from there, add the link/);
  expect(adviseOnLink('is a symbolic link that leads out of the tree')).toMatch(
    /^Let the link lead to a file/,
  );
  expect(adviseOnLink('unknown instruction: FORM')).toBe(null);
});
