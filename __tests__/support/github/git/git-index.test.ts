import { expect, test } from 'vitest';
import { plantHistory } from '../../planted-history.js';

test('git finds what was checked out as it is in the commit, without reading it again', () => {
  const base = { 'a-b/Dockerfile': 'FROM a\n', 'a/Dockerfile': 'FROM b\n', 'a.txt': '', gone: 'c\n' };
  const { tree, base: first, head, checkOut } = plantHistory(base, { gone: null, 'a/new': 'd\n' }, 'base');
  const tell = () => [
    tree.git('rev-parse', 'HEAD'),
    tree.git('diff-files', '--raw'),
    tree.git('status', '--porcelain'),
    tree.git('ls-files'),
  ];
  expect(tell()).toEqual([first, '', '', 'a-b/Dockerfile\na.txt\na/Dockerfile\ngone']);
  checkOut(head);
  expect(tell()).toEqual([head, '', '', 'a-b/Dockerfile\na.txt\na/Dockerfile\na/new']);
  checkOut(first);
  expect(tell()).toEqual([first, '', '', 'a-b/Dockerfile\na.txt\na/Dockerfile\ngone']);
});
