import { expect, test } from 'vitest';
import type { Build } from '../../src/core/builds/build.js';
import { toBuildsMarkdown } from '../../src/reporters/builds/builds-markdown.js';
import { renderBuilds } from '../../src/reporters/builds/builds-terminal.js';
import { PLAIN_BUILD } from '../support/plain-build.js';

const BUILD: Build = {
  ...PLAIN_BUILD,
  kind: 'workflow',
  file: '.github/workflows/a.yml',
  line: 7,
  name: 'b/#2',
  problem: 'Nothing in the repository decides what $V is',
  unknown: ['args.V'],
  written: new Map([['args.V', '$V made of one thing']]),
};
const list = (...builds: readonly Build[]) => ({ builds, unnamed: [], missing: new Map(), problems: [] });
const twin: Build = { ...BUILD, written: new Map([['args.V', '$V made of another']]) };

test('builds that differ only in what a value is made from are listed once', () => {
  const shown = [...renderBuilds(list(BUILD, twin), false)].join('');
  expect(shown.match(/b\/#2/g)).toHaveLength(1);
  expect(shown).toContain('1 build in 1 file');
  expect([...toBuildsMarkdown(list(BUILD, twin))].join('').match(/\n\| /g)).toHaveLength(1);
});

test.each<[string, Partial<Build>]>([
  ['a value', { args: new Map([['A', '1']]) }],
  ['the target', { target: 'prod' }],
  ['the platforms', { platforms: ['linux/arm64'] }],
  ['the problem', { problem: null }],
  ['the line', { line: 8 }],
  ['a context', { contexts: new Map([['base', 'docker-image://debian']]) }],
])('others are listed by themselves: %s', (_, more) => {
  const shown = [...renderBuilds(list(BUILD, { ...BUILD, ...more }), false)].join('');
  expect(shown).toContain('2 builds in 1 file');
});
