import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { renderHtml } from '../../scripts/screenshots/github-html.js';
import { FAILING, makeFinding, makeReport, UNREADABLE } from '../../scripts/screenshots/sample-reports.js';
import { PULL_REQUEST } from '../../scripts/screenshots/states.js';
import { parsePathGlob } from '../../src/core/glob/path-glob.js';
import type { Report } from '../../src/core/report.js';
import { renderComment } from '../../src/reporters/comment/comment.js';
import { hostileText } from '../support/hostile-arbitrary.js';
import { inCi } from '../support/property-runs.js';
import { listElements, parseHtml, readText } from '../support/rendered-markdown.js';

/** What somebody gets who copies the snippet from the page and pastes it into the policy. */
function copyExceptions(report: Report): { image: string; paths: string[]; rules: string[] }[] {
  const tree = parseHtml(renderHtml(renderComment(report, PULL_REQUEST), { hardBreaks: true }));
  const [pre] = listElements(tree).filter(({ tagName }) => tagName === 'pre');
  return pre === undefined ? [] : parse(readText(pre)).exceptions;
}

test('the snippet can be pasted: one entry an image, with its files and rules', () => {
  expect(copyExceptions(FAILING)).toEqual([
    {
      image: 'docker.io/bitnami/postgresql:16',
      paths: ['services/api/Dockerfile'],
      rules: ['denied'],
      owner: '@…',
      reason: '…',
      expires: 'YYYY-MM-DD',
    },
    expect.objectContaining({ image: 'ghcr.io/someone/node-builder:latest', rules: ['unapproved'] }),
    expect.objectContaining({ image: 'docker.io/library/node:22-alpine', rules: ['unpinned'] }),
  ]);
});

test('what has no name is excepted by its path', () => {
  expect(copyExceptions(UNREADABLE).map(({ image, paths, rules }) => [image, paths, rules])).toEqual([
    ['**', ['docker/Dockerfile.base'], ['unreadable']],
    ['**', ['docker/Dockerfile'], ['unresolved']],
  ]);
});

test('what cannot be read comes after what has to go, before what is only not approved', () => {
  const report = makeReport([
    makeFinding({ rule: 'unreadable', file: 'a/Dockerfile', line: 1, image: null, written: '' }),
    makeFinding({ rule: 'unapproved', file: 'b/Dockerfile', line: 1, image: 'docker.io/b/b:1' }),
    makeFinding({ rule: 'denied', file: 'c/Dockerfile', line: 1, image: 'docker.io/c/c:1' }),
    makeFinding({ rule: 'end-of-life', file: 'd/Dockerfile', line: 1, image: 'docker.io/library/node:14' }),
  ]);
  expect(copyExceptions(report).map(({ rules: [rule] }) => rule)).toEqual([
    'denied',
    'end-of-life',
    'unreadable',
    'unapproved',
  ]);
});

test('an image in several files is one entry', () => {
  const of = (file: string, rule: 'denied' | 'unpinned') =>
    makeFinding({ rule, file, line: 1, image: 'docker.io/a/b:1' });
  expect(
    copyExceptions(makeReport([of('x', 'denied'), of('y', 'denied'), of('y', 'unpinned')])),
  ).toMatchObject([{ image: 'docker.io/a/b:1', paths: ['x', 'y'], rules: ['denied', 'unpinned'] }]);
});

test('there is none where nothing blocks', () => {
  expect(copyExceptions(makeReport([]))).toEqual([]);
});

test.each([
  'a[b]/Dockerfile',
  'a{b,c}/Dockerfile',
  '*/Dockerfile',
  '!x',
  'a\\b',
  'with space/ü',
  'true',
  '1',
])('the path %j covers itself and nothing else', (file) => {
  const [entry] = copyExceptions(
    makeReport([makeFinding({ rule: 'denied', file, line: 1, image: 'docker.io/a/b:1' })]),
  );
  const glob = parsePathGlob(entry?.paths[0] ?? '');
  if (!('matches' in glob)) throw new Error(glob.error);
  expect(glob.matches(file)).toBe(true);
  for (const other of ['ab/Dockerfile', 'b', 'x', 'a/Dockerfile', 'y/Dockerfile'])
    expect(glob.matches(other)).toBe(false);
});

test('hostile names and paths never break the YAML', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (image, file) => {
      const entries = copyExceptions(makeReport([makeFinding({ rule: 'denied', file, line: 1, image })]));
      expect(entries).toHaveLength(1);
      if (!/\p{Cs}/u.test(image)) expect(entries[0]?.image).toBe(image);
      expect(entries[0]?.rules).toEqual(['denied']);
    }),
    { numRuns: inCi(500) },
  );
});
