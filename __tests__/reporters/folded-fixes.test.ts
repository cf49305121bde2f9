import { describe, expect, test } from 'vitest';
import { joinMessages, own, quote, say } from '../../src/core/message.js';
import type { Finding } from '../../src/core/report.js';
import { keyTelling, tellOnce } from '../../src/reporters/groups/finding-groups.js';

/** A finding of a file whose image a build replaces. */
function find(file: string, build: string, line = 4, more = ''): Finding {
  const added = quote(`builds: [{ paths: ["${file}"], contexts: { "base": "local:base" } }]`);
  const advice = joinMessages([
    say`The build context ${'base'} takes its place in ${build} (${'a.yml'}, line ${line}); if that is always so, add to the policy: ${added}`,
    own(more),
  ]);
  return {
    rule: 'unapproved',
    level: 'block',
    file,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 5,
    image: 'docker.io/library/base:latest',
    written: 'base',
    via: 'from',
    role: 'final',
    message: 'Not approved.',
    foreign: [],
    allowed: null,
    fix: { description: advice.text, foreign: advice.foreign, replacement: null },
    waiver: null,
    decidedBy: null,
    existing: false,
    madeOf: null,
  } as unknown as Finding;
}

const tell = (...findings: readonly Finding[]) =>
  tellOnce(findings).map(({ finding: { fix }, places }) => [places.length, fix?.description]);

describe('fixes that differ only in the file and the build that they name', () => {
  test('are told once, with all of them', () =>
    expect(tell(find('a/Dockerfile', 'x'), find('b/Dockerfile', 'y'), find('c/Dockerfile', 'z'))).toEqual([
      [
        3,
        'The build context base takes its place in x and 2 more builds (a.yml, line 4); if that is always so, add to the policy: builds: [{ paths: ["a/Dockerfile", "b/Dockerfile", "c/Dockerfile"], contexts: { "base": "local:base" } }]',
      ],
    ]));

  test('of one build, or of one file', () => {
    const [[, one] = []] = tell(find('a/Dockerfile', 'x'), find('b/Dockerfile', 'x'));
    expect(one).toContain('takes its place in x (a.yml, line 4)');
    expect(one).toContain('paths: ["a/Dockerfile", "b/Dockerfile"]');
    const [[, other] = []] = tell(find('a/Dockerfile', 'x'), find('a/Dockerfile', 'y'));
    expect(other).toContain('x and 1 more build (a.yml');
    expect(other).toContain('paths: ["a/Dockerfile"]');
  });

  test('name no more files than a line has room for', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((file) => find(file, 'x'));
    expect(tell(...many)[0]?.[1]).toContain('paths: ["a", "b", "c", "d", "e", …], contexts');
  });

  test('stay foreign text where they are', () => {
    const [{ finding } = { finding: undefined }] = tellOnce([find('a', 'x'), find('b', 'y')]);
    const { description = '', foreign = [] } = finding?.fix ?? {};
    expect(foreign.map(({ start, end }) => description.slice(start, end))).toEqual([
      'base',
      'x',
      'a.yml',
      'builds: [{ paths: ["a", "b"], contexts: { "base": "local:base" } }]',
    ]);
  });

  test.each([
    ['in another line', find('b', 'x', 5)],
    ['with other words', find('b', 'x', 4, ' Or not.')],
    ['for another rule', { ...find('b', 'x'), rule: 'unpinned' as const }],
  ])('are told by themselves %s', (_, other) => expect(tell(find('a', 'x'), other)).toHaveLength(2));

  test('are told by themselves where every place has its own words', () =>
    expect(keyTelling(find('a', 'x'))).not.toBe(keyTelling(find('b', 'x'))));
});
