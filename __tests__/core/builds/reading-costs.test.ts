import { describe, expect, test } from 'vitest';
import { Choices } from '../../../src/core/builds/workflows/expressions/choices.js';
import { readWorkflowBuilds } from '../../../src/core/builds/workflows/read.js';
import { treeOf } from '../../support/build-rows.js';

const inBraces = (text: string) => `\${{ ${text} }}`;

describe('with each text of what nothing decides', () => {
  const option = (key: string, is: boolean) => ({ assumed: new Map([[key, is]]), text: `${key}${is}` });
  const either = (key: string) => [option(key, true), option(key, false)];

  /** The texts of six conditions in each reading. */
  function readSix(choices: Choices, characters: number): readonly string[] {
    const found: string[] = [];
    choices.withEach(() => {
      const texts = [...'abcdef'].map((key) => choices.choose(key, either(key))?.text ?? '?');
      found.push(texts.join());
    }, characters);
    return found;
  }

  test('what is short is read with all of them', () => {
    const found = readSix(new Choices(), 1_000);
    expect(new Set(found).size).toBe(64);
    expect(found).toHaveLength(64);
    expect(found.join()).not.toContain('?');
  });

  test('what is long is read with some, and then as if none were known', () => {
    const found = readSix(new Choices(), 60_000);
    expect(found).toHaveLength(5);
    expect(found.at(-1)).toBe('?,?,?,?,?,?');
  });

  test('so is what comes after much that was read', () => {
    const choices = new Choices();
    for (let count = 0; count < 30; count++) readSix(choices, 1_000);
    expect(readSix(choices, 1_000)).toEqual(['?,?,?,?,?,?']);
  });

  test('what holds is what all those taken assume', () => {
    const choices = new Choices();
    const held: string[] = [];
    choices.withEach(() => {
      const first = choices.choose('a', either('a'));
      const base = [...choices.assumed];
      choices.choose(
        'b',
        either('b').map((each) => ({ ...each, assumed: new Map([...base, ...each.assumed]) })),
      );
      held.push(`${first?.text} ${JSON.stringify([...choices.assumed])}`);
    });
    expect(held).toEqual([
      'atrue [["a",true],["b",true]]',
      'atrue [["a",true],["b",false]]',
      'afalse [["a",false],["b",true]]',
      'afalse [["a",false],["b",false]]',
    ]);
  });
});

describe('a long script that many steps read in', () => {
  const read = (jobs: number, length: number) => {
    const names = Array.from({ length: jobs }, (_, job) => job);
    const steps = Array.from({ length: 20 }, (_, index) => `      - run: . ./lib.sh && step ${index}\n`).join(
      '',
    );
    const workflow = `on: push\njobs:\n${names.map((job) => `  j${job}:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n${steps}      - run: docker build --build-arg A=${job} .\n`).join('')}`;
    return readWorkflowBuilds(
      treeOf({
        Dockerfile: 'FROM x\n',
        'lib.sh': `# ${'x'.repeat(length)}\n`,
        '.github/workflows/a.yml': workflow,
        '.github/workflows/b.yml': 'on: push\njobs: { j: { steps: [{ run: docker build . }] } }\n',
      }),
      () => ({ builds: [], runImages: [], problems: [], linked: new Set() }),
    );
  };

  test('is paid for once in each step', () => {
    const { builds, problems } = read(30, 50_000);
    expect(builds).toHaveLength(31);
    expect(problems).toEqual([]);
  });

  test('and where that is too much, the workflow is named that has most of it', () => {
    const { problems } = read(8, 600_000);
    expect(problems.filter(({ isLimit }) => isLimit)).toMatchObject([
      {
        file: '.github/workflows/a.yml',
        message: expect.stringMatching(
          /67108864 characters in all, most of them in \.github\/workflows\/a\.yml/,
        ),
      },
      {
        file: '.github/workflows/b.yml',
        message: expect.stringContaining('most of them in .github/workflows/a.yml'),
      },
    ]);
  });
});

describe('a long script that differs from row to row', () => {
  const read = (rows: number) => {
    const list = Array.from({ length: rows }, (_, index) => `r${index}`).join(', ');
    const script = `docker build --target ${inBraces('matrix.a')} .\n          # ${'x'.repeat(60_000)}`;
    return readWorkflowBuilds(
      treeOf({
        Dockerfile: 'FROM x\n',
        '.github/workflows/a.yml': `on: push
jobs:
  j:
    strategy: { matrix: { a: [${list}] } }
    steps:
      - uses: actions/checkout@v4
      - run: |
          ${script}
`,
      }),
      () => ({ builds: [], runImages: [], problems: [], linked: new Set() }),
    );
  };

  test('is read for each row', () => {
    const { builds, problems } = read(20);
    expect(builds.map(({ target }) => target)).toHaveLength(20);
    expect(problems).toEqual([]);
  });

  test('and where that is too much, a problem says that the rest is not read', () => {
    const { builds, problems } = read(60);
    expect(builds.map(({ target }) => target)).toHaveLength(50);
    expect(problems.map(({ message }) => message).join()).toMatch(/more than 3000000 characters in all/);
  });
});
