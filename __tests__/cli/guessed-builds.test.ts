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

describe('an argument without a default that a program may give', () => {
  const name = (variable: string): string => `$\{${variable}}`;
  const say = async (files: Readonly<Record<string, string>>): Promise<string[]> => {
    const { findings } = await judge(plantTree({ '.github/base-images.yml': POLICY, ...files }));
    return findings
      .filter(({ rule }: Record<string, string>) => rule === 'unresolved')
      .map(({ message, fix }: { message: string; fix: { description: string } }) =>
        [message, fix.description].join(' | '),
      );
  };
  const build = (value: string): string => `build:\n\tdocker build --build-arg BASE=${value} .\n`;

  test.each([
    ['the whole name', `ARG BASE\nFROM ${name('BASE')}\n`],
    ['a part of it', `ARG BASE\nFROM x${name('BASE')}\n`],
    ['what another argument depends on', `ARG BASE\nARG B=${name('BASE')}\nFROM ${name('B')}\n`],
  ])('says what was tried: %s', async (_, dockerfile) => {
    const files = { Dockerfile: dockerfile, Makefile: `BASE ?= alpine:3.22\n${build('$(BASE)')}` };
    const [said = '', ...others] = await say(files);
    expect(others).toEqual([]);
    expect(said).toContain(
      'alpine:3.22 in Makefile, line 1, was tried too, but nothing shows that each build of this file gets it.',
    );
    expect(said).toContain('| Give it a default in the Dockerfile, for example the one that was tried, or ');
  });

  test('says how many others there are', async () => {
    const makefiles = { Makefile: build('alpine:3.21') + build('alpine:3.22').replace('build', 'other') };
    const [said] = await say({ Dockerfile: `ARG BASE\nFROM ${name('BASE')}\n`, ...makefiles });
    expect(said).toMatch(/ alpine:3\.2\d in \S+, line 2, and 1 more value were tried too, .* one of them\./);
  });

  test.each<[string, Record<string, string>]>([
    ['nothing gives it', { Makefile: 'build:\n\tdocker build .\n' }],
    ['another argument is given', { Makefile: build('alpine:3.22').replace('BASE', 'OTHER') }],
  ])('says nothing where %s', async (_, files) => {
    const [said] = await say({ Dockerfile: `ARG BASE\nFROM ${name('BASE')}\n`, ...files });
    expect(said).not.toContain('tried');
    expect(said).toContain('| Give it a default in the Dockerfile, or ');
  });
});
