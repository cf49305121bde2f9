// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflows and variables of shells
import { describe, expect, it, test } from 'vitest';
import type { FoundBuilds } from '../../../src/core/builds/build.js';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';

/** What the workflows of some files build. */
function read(files: Readonly<Record<string, string>>): FoundBuilds {
  return findBuilds(treeOf({ Dockerfile: 'ARG BASE\nFROM $BASE\n', ...files }), new Set(['workflow']));
}

/** The values that builds give an argument. */
function valuesOf(name: string, files: Readonly<Record<string, string>>): readonly (string | undefined)[] {
  const { builds, problems } = read(files);
  expect(problems).toEqual([]);
  return [...new Set(builds.map(({ args }) => args.get(name)))].sort();
}

const flow = (body: string): Record<string, string> => ({
  '.github/workflows/a.yml': `on: push\njobs:\n${body}`,
});

describe('a large compose file that many rows of a matrix start service by service', () => {
  const services = Array.from(
    { length: 24 },
    (_, at) =>
      `  s${at}:\n    image: app${at}\n    build: { context: ., args: { BASE: debian } }\n    environment:\n${Array.from(
        { length: 12 },
        (__, index) => `      V${index}: "\${V${at}_${index}:-x}-\${LOG_LEVEL:-info}-\${MODE:-a}"\n`,
      ).join('')}`,
  ).join('');
  const rows = Array.from(
    { length: 24 },
    (_, at) => `          - { name: t${at}, level: l${at}, mode: m${at} }\n`,
  );
  const ups = Array.from({ length: 12 }, (_, at) => `          docker compose up -d s${at}\n`).join('');
  const job = (text: string): string =>
    `  j:\n    runs-on: ubuntu-latest\n    strategy:\n      matrix:\n        test:\n${rows.join('')}    steps:\n${text}`;
  const script = `      - run: |\n          if [[ -n "\${{ matrix.test.level }}" ]]; then\n            export LOG_LEVEL="\${{ matrix.test.level }}"\n          fi\n          if [[ -n "\${{ matrix.test.mode }}" ]]; then\n            export MODE="\${{ matrix.test.mode }}"\n          fi\n${ups}`;

  it('is read in full', () => {
    const { builds, problems } = read({
      'compose.yaml': `services:\n${services}`,
      ...flow(job(script)),
    });
    expect(problems).toEqual([]);
    expect(new Set(builds.map(({ args }) => args.get('BASE')))).toEqual(new Set(['debian']));
    expect(new Set(builds.map(({ name }) => name?.split(':').at(-1))).size).toBe(24);
  });
});

describe('a variable that a service only runs with, and one that decides what is built', () => {
  const rows = (script: string): Record<string, string> =>
    flow(
      `  j:\n    runs-on: ubuntu-latest\n    strategy: { matrix: { base: [debian, 'quay.io/evil/x'] } }\n    env: { X: "\${{ matrix.base }}" }\n    steps:\n      - run: ${script}\n`,
    );
  const both = ['debian', 'quay.io/evil/x'];

  const places: readonly (readonly [string, Readonly<Record<string, string>>, string?])[] = [
    [
      'the same text in both places',
      {
        'compose.yaml':
          'services: { a: { environment: { Y: "${X}" }, build: { context: ., args: { BASE: "${X}" } } } }',
      },
    ],
    [
      'the same text, first where it is built',
      {
        'compose.yaml':
          'services: { a: { build: { context: ., args: { BASE: "${X}" } }, environment: { Y: "${X}" } } }',
      },
    ],
    [
      'another service has it where it runs',
      {
        'compose.yaml':
          'services: { a: { command: "${X}", image: i }, b: { build: { context: ., args: { BASE: "${X}" } } } }',
      },
    ],
    [
      'another file that is extended',
      {
        'compose.yaml':
          'services: { a: { environment: { Y: "${X}" }, extends: { file: o.yaml, service: b } } }',
        'o.yaml': 'services: { b: { build: { context: ., args: { BASE: "${X}" } } } }',
      },
    ],
    [
      'an override',
      {
        'compose.yaml': 'services: { a: { environment: { Y: "${X}" }, build: . } }',
        'compose.override.yaml': 'services: { a: { build: { args: { BASE: "${X}" } } } }',
      },
    ],
    [
      'a file that is included',
      {
        'compose.yaml': 'include: [o.yaml]\nservices: { a: { image: i, environment: { Y: "${X}" } } }',
        'o.yaml': 'services: { b: { build: { context: ., args: { BASE: "${X}" } } } }',
      },
    ],
    [
      'an argument without a value',
      {
        'compose.yaml':
          'services: { a: { environment: { Y: "${BASE}" }, build: { context: ., args: [BASE] } } }',
      },
      'BASE="${{ matrix.base }}" docker compose build',
    ],
    [
      'a variable of .env',
      {
        '.env': 'B=${X}\n',
        'compose.yaml':
          'services: { a: { environment: { Y: "${X}" }, build: { context: ., args: { BASE: "${B}" } } } }',
      },
    ],
  ];

  test.each(places.map(([name, files, script = 'docker compose build']) => ({ name, files, script })))(
    'both values are read: $name',
    ({ files, script }) => {
      expect(valuesOf('BASE', { ...files, ...rows(script) })).toEqual(both);
    },
  );

  it('a build counts that another value would have compose refuse', () => {
    const compose =
      'services: { a: { environment: { Y: "${X:?not given}" }, build: { context: ., args: { BASE: debian } } } }';
    const matrix = `  j:\n    runs-on: ubuntu-latest\n    strategy: { matrix: { x: ['', given] } }\n    env: { X: "\${{ matrix.x }}" }\n    steps:\n      - run: docker compose build\n`;
    const { builds } = read({ 'compose.yaml': compose, ...flow(matrix) });
    expect(builds.some(({ problem, args }) => problem === null && args.get('BASE') === 'debian')).toBe(true);
  });
});

describe('the same script in several rows of a matrix', () => {
  const job = (steps: string): Record<string, string> =>
    flow(
      `  j:\n    runs-on: ubuntu-latest\n    strategy: { matrix: { base: [debian, 'quay.io/evil/x', alpine] } }\n    env: { X: "\${{ matrix.base }}" }\n    steps:\n${steps}`,
    );
  const all = ['alpine', 'debian', 'quay.io/evil/x'];

  test.each([
    ['a variable of the job', '      - run: docker build --build-arg BASE=$X .\n'],
    [
      'one that the script passes on',
      '      - run: |\n          Y=$X\n          docker build --build-arg BASE="$Y" .\n',
    ],
    [
      'one that only docker looks up',
      '      - { run: docker build --build-arg BASE ., env: { BASE: "${{ matrix.base }}" } }\n',
    ],
    [
      'one that the script may export',
      '      - run: |\n          if [ -f x ]; then export BASE; fi\n          docker build --build-arg BASE .\n        env: { BASE: "${{ matrix.base }}" }\n',
    ],
    [
      'one that a step before it sets for a later one',
      '      - run: echo "BASE=$X" >> $GITHUB_ENV\n      - run: docker build --build-arg BASE=$BASE .\n',
    ],
    [
      'one that a function takes',
      '      - run: |\n          f() { docker build --build-arg BASE="$1" .; }\n          f "$X"\n',
    ],
  ])('each row has its own value: %s', (_, steps) => {
    const { builds, problems } = read(job(steps));
    expect(problems).toEqual([]);
    const found = [...new Set(builds.map(({ args, unknown }) => args.get('BASE') ?? unknown.join()))].sort();
    expect(found).toEqual(all);
  });

  test.each([
    [
      '[FOO, BASH_ENV]',
      '      - run: echo "${{ matrix.n }}=./env.sh" >> $GITHUB_ENV\n',
      'bash',
      'evil.example/x',
      'args.BASE',
    ],
    [
      '[BASH_ENV, FOO]',
      '      - run: echo "${{ matrix.n }}=./env.sh" >> $GITHUB_ENV\n',
      'bash',
      'evil.example/x',
      'args.BASE',
    ],
    [
      '[x, .bash_profile]',
      '      - run: echo export BASE=evil.example/x >> ~/${{ matrix.n }}\n',
      'bash -l {0}',
      'evil.example/x',
    ],
    [
      '[.bash_profile, x]',
      '      - run: echo export BASE=evil.example/x >> ~/${{ matrix.n }}\n',
      'bash -l {0}',
      'evil.example/x',
    ],
    ['[tmp, .]', '', 'bash -l {0}', 'evil.example/x'],
    ['[., tmp]', '', 'bash -l {0}', 'evil.example/x'],
  ])(
    'what the shell reads before it is that of each row: %s with %j in %s',
    (matrix, before, shell, ...found) => {
      const home = before === '' ? ', HOME: "./${{ matrix.n }}"' : '';
      const { builds } = read({
        'env.sh': 'export BASE=evil.example/x\n',
        '.bash_profile': 'export BASE=evil.example/x\n',
        ...flow(
          `  j:\n    runs-on: ubuntu-latest\n    strategy: { matrix: { n: ${matrix} } }\n    env: { BASE: debian${home} }\n    steps:\n${before}      - { run: docker build --build-arg BASE=$BASE ., shell: "${shell}" }\n`,
        ),
      });
      const values = builds.map(({ args, unknown }) => args.get('BASE') ?? unknown[0]);
      expect(new Set(values)).toEqual(new Set(['debian', ...found]));
    },
  );

  it('a step that another row skips sets nothing there', () => {
    const steps = (before: string): string =>
      `${before}      - run: docker build --build-arg BASE=$Y .\n        env: { Y: debian }\n`;
    const { builds } = read(job(steps('      - run: echo "Z=$X" >> $GITHUB_ENV\n')));
    expect(new Set(builds.map(({ args }) => args.get('BASE')))).toEqual(new Set(['debian']));
  });

  it('two jobs with the same script read what each has in its folder', () => {
    const step = (folder: string): string =>
      `    runs-on: ubuntu-latest\n    steps:\n      - { run: docker build ., working-directory: ${folder} }\n`;
    const { builds } = read({
      'a/Dockerfile': 'FROM debian\n',
      'b/Dockerfile': 'FROM alpine\n',
      ...flow(`  one:\n${step('a')}  two:\n${step('b')}`),
    });
    expect(builds.map(({ dockerfile }) => dockerfile)).toEqual(['a/Dockerfile', 'b/Dockerfile']);
  });
});
