import { describe, expect, test } from 'vitest';
import { DEFAULT, EVIL } from '../support/build-files.js';
import { check, judge, POLICY } from '../support/judged-tree.js';
import { plantTree } from '../support/planted-tree.js';

const overlay = (base: string): string =>
  `services:\n  web:\n    build:\n      context: .\n      args: { BASE: "${base}" }\n`;
const plant = (files: Readonly<Record<string, string>>) =>
  plantTree({
    '.github/base-images.yml': `${POLICY}settings: { files: ["**/Dockerfile"] }\n`,
    'web/Dockerfile': DEFAULT.replace('debian:trixie', 'alpine:3.22'),
    ...files,
  });
/** Nothing says that the overlay is laid over the file of the root, or that it is not. */
const GUESSED = {
  'compose.yaml': 'services:\n  web:\n    build: ./web\n',
  'deploy/compose.ci.yml': overlay(EVIL),
  'deploy/Dockerfile': 'FROM alpine:3.22\n',
};
const CERTAIN = { 'web/compose.yaml': overlay(EVIL) };

describe('a build that is hardly meant for its Dockerfile', () => {
  test.each([['markdown'], ['html'], ['terminal']])('%s says that it may build it', async (format) => {
    const words = ['--format', format, '--group-by', 'image'];
    const guessed = (await check(plant(GUESSED), ...words)).stdout;
    expect(guessed).toContain('may be built by ');
    const certain = (await check(plant(CERTAIN), ...words)).stdout;
    expect(certain).toContain('built by ');
    expect(certain).not.toContain('may be built by ');
  });

  test('JSON names it like any other', async () => {
    const { findings } = await judge(plant(GUESSED));
    expect(findings).toMatchObject([{ file: 'web/Dockerfile', rule: 'unapproved' }]);
    expect(findings[0].decidedBy.builds).toEqual({ file: 'deploy/compose.ci.yml', line: 2, name: 'web' });
    expect(findings[0].message).toMatch(/ may build it this way, if /);
  });
});

describe('values that a Makefile gives a compose file', () => {
  const GIVEN = {
    Makefile: `up:\n\tBASE=${EVIL} docker compose build\n`,
    'web/compose.yaml':
      'services:\n  web:\n    build:\n      context: .\n      args: { BASE: "$' + '{BASE:-alpine:3.22}" }\n',
  };

  test('are said to be what it may build', async () => {
    const { findings } = await judge(plant(GIVEN));
    expect(findings).toMatchObject([
      { file: 'web/Dockerfile', decidedBy: { builds: { file: 'Makefile', line: 2, name: 'web' } } },
    ]);
    expect(findings[0].message).toContain('web (Makefile, line 2) may build it this way.');
    const { stdout } = await check(plant(GIVEN), '--format', 'html', '--group-by', 'image');
    expect(stdout.replace(/<[^>]*>/g, '')).toContain('may be built by web in Makefile:2');
  });

  test('are not named where a build gives them for certain', async () => {
    const { findings } = await judge(
      plant({ ...GIVEN, 'z.compose.yml': overlay(EVIL).replace('context: .', 'context: web') }),
    );
    expect(findings).toMatchObject([
      { file: 'web/Dockerfile', decidedBy: { builds: { file: 'z.compose.yml', line: 2, name: 'web' } } },
    ]);
    expect(findings[0].message).toContain(' builds it this way.');
  });
});
