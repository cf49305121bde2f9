import { describe, expect, test } from 'vitest';
import { EVIL } from '../support/build-files.js';
import { check, judge, POLICY } from '../support/judged-tree.js';
import { plantTree } from '../support/planted-tree.js';

const MAKEFILE = 'all:\n\tdocker build -f docs/image .\n';
const COMPOSE = 'services:\n  web:\n    build: { context: ., dockerfile: docs/image }\n';
const FILES = { '.github/base-images.yml': POLICY, 'docs/image': `FROM ${EVIL}\n` };

describe('a finding in a file whose name is not that of a Dockerfile', () => {
  test.each([
    ['terminal', 'may be built by Makefile (Makefile:2)'],
    ['markdown', 'may be built by <code>Makefile</code> in <code>Makefile:2</code>'],
    ['html', 'may be built by Makefile in Makefile:2'],
    ['gitlab', 'May be built by Makefile in Makefile:2.'],
  ])('%s says which program may build it', async (format, words) => {
    const { stdout } = await check(plantTree({ ...FILES, Makefile: MAKEFILE }), '--format', format);
    const plain = format === 'html' ? stdout.replace(/<[^>]*>/g, '') : stdout;
    expect(plain).toContain(words);
  });

  test('names a build that is certain before one that is not', async () => {
    const { stdout } = await check(plantTree({ ...FILES, Makefile: MAKEFILE, 'compose.yaml': COMPOSE }));
    expect(stdout).toContain(' built by web (compose.yaml:3)');
    expect(stdout).not.toContain('may be built');
  });

  test('names none where the name says it', async () => {
    const { stdout } = await check(
      plantTree({
        ...FILES,
        'web/Dockerfile': `FROM ${EVIL}\n`,
        'compose.yaml': 'services: { a: { build: web } }\n',
      }),
    );
    expect(stdout).toContain('web/Dockerfile');
    expect(stdout).not.toContain('built by');
  });

  test('says that nothing built it before, where only the build is new', async () => {
    const tree = plantTree(FILES);
    const base = tree.commit();
    tree.write('compose.yaml', COMPOSE);
    const { findings } = await judge(tree, '--base', base);
    expect(findings).toMatchObject([{ file: 'docs/image', rule: 'unapproved' }]);
    expect(findings[0].message).toMatch(
      / web \(compose\.yaml, line 2\) builds it now, and no build that is known did so before\.$/,
    );
  });

  test('says it once, where a build gives a value', async () => {
    const tree = plantTree({
      ...FILES,
      'docs/image': 'ARG BASE=alpine:3.22\nFROM $BASE\n',
      'compose.yaml': `services:\n  web:\n    build:\n      dockerfile: docs/image\n      args:\n        BASE: ${EVIL}\n`,
    });
    const { stdout } = await check(tree);
    expect(stdout.match(/compose\.yaml/g)).toHaveLength(1);
    expect(stdout).toContain('web (compose.yaml, line 2) builds it this way.');
  });

  test('names the build that a changed file had before', async () => {
    const tree = plantTree({ ...FILES, 'docs/image': 'FROM alpine:3.22\n', 'compose.yaml': COMPOSE });
    const base = tree.commit();
    tree.write('docs/image', FILES['docs/image']);
    const { stdout } = await check(tree, '--base', base);
    expect(stdout).toContain(' built by web (compose.yaml:3)');
    expect(stdout).not.toContain('builds it now');
  });
});
