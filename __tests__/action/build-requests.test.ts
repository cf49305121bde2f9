import { describe, expect, it } from 'vitest';
import { args, compose, DEFAULT, EVIL, type Files } from '../support/build-files.js';
import { countRounds } from '../support/github/fake-github.js';
import { symlink } from '../support/github/git-repository.js';
import { BAD, GOOD, POLICY, SMALL_POLICY, useStage } from '../support/github/stage.js';

const stage = useStage();

const ask = async (base: Files, change: Files) => {
  const run = await stage.pullRequest({ base, change }).run({ inputs: { comment: 'never' } });
  const { requests } = stage.github;
  return { result: run.outputs['result'], rounds: countRounds(requests), requests: requests.length };
};

const many = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `services/${index}/compose.yaml`,
      `services: { s${index}: { build: ., image: "acme/s${index}" } }\n`,
    ]),
  );

describe('build files in a tree', () => {
  const odd = compose('{ context: ., dockerfile: image }');
  it.each<[string, Files, Files, string, number, number]>([
    ['come with a Dockerfile', { 'compose.yaml': args('debian:trixie') }, { Dockerfile: BAD }, 'fail', 2, 4],
    ['come with any file', { 'compose.yaml': args('debian:trixie') }, { 'README.md': 'New\n' }, 'pass', 2, 4],
    [
      'come with what they touch, and with the tree of the base',
      { Dockerfile: DEFAULT, 'compose.yaml': args('debian:trixie') },
      { 'compose.yaml': args(EVIL) },
      'fail',
      2,
      5,
    ],
    [
      'come with their values',
      { Dockerfile: DEFAULT, 'compose.yaml': args(`\${V}`), '.env': 'V=debian:trixie\n' },
      { '.env': `V=${EVIL}\n` },
      'fail',
      2,
      5,
    ],
    [
      'come with a changed file that they name',
      { 'compose.yaml': odd, image: GOOD },
      { image: BAD },
      'fail',
      2,
      4,
    ],
    [
      'name a file that nothing else tells of: one more',
      { 'compose.yaml': compose('.'), Dockerfile: GOOD, image: BAD },
      { 'compose.yaml': odd },
      'fail',
      3,
      6,
    ],
    [
      'extend a file by an unusual name: one more',
      {
        Dockerfile: DEFAULT,
        'parts/a.yml': `services: { web: { build: { context: .., args: { BASE: "${EVIL}" } } } }\n`,
      },
      { 'compose.yaml': 'services:\n  web:\n    extends: { file: parts/a.yml, service: web }\n' },
      'fail',
      3,
      6,
    ],
    [
      'are links: one more',
      { 'compose.yaml': symlink('a'), a: args('debian:trixie') },
      { 'README.md': 'New\n' },
      'pass',
      3,
      5,
    ],
    [
      'are not read where the policy says so',
      { 'compose.yaml': args(EVIL), [POLICY]: `${SMALL_POLICY}settings: { discover: [] }\n` },
      { 'README.md': 'New\n' },
      'pass',
      1,
      3,
    ],
    [
      'have values that git converts',
      { 'compose.yaml': args(EVIL), '.gitattributes': '*.sh text\n' },
      { Dockerfile: DEFAULT },
      'fail',
      2,
      4,
    ],
  ])('%s', async (_, base, change, result, rounds, requests) => {
    expect(await ask(base, change)).toEqual({ result, rounds, requests });
  });
});

describe('more than 300 build files', () => {
  const base = { ...many(301), Dockerfile: DEFAULT };
  it.each<[string, Files, string, number, number]>([
    ['are not read for code', { 'src/a.ts': 'export const build = 1;\n' }, 'pass', 2, 4],
    ['are read for a Dockerfile', { Dockerfile: `# new\n${DEFAULT}` }, 'pass', 2, 7],
    ['are read for one of them', { 'services/7/compose.yaml': args(EVIL) }, 'pass', 2, 8],
    ['are read for a file without an ending', { image: GOOD }, 'pass', 2, 7],
    // an .env may name the files that compose reads, so what it was is asked for as well
    ['are read for values', { '.env': 'A=1\n' }, 'pass', 2, 8],
    ['are read for code that is a Dockerfile', { 'src/a.ts': BAD }, 'pass', 3, 8],
    ['are read for services by another name', { 'parts/a.yml': 'services: {}\n' }, 'pass', 3, 8],
  ])('%s', async (_, change, result, rounds, requests) => {
    expect(await ask(base, change)).toEqual({ result, rounds, requests });
  });
});

describe('a file that only a script names', () => {
  const text = `jobs:\n  b:\n    steps:\n      - run: docker build --build-arg BASE=$(python3 ci/base.py) .\n`;
  const base = { Dockerfile: DEFAULT, 'ci/base.py': 'a\n', '.github/workflows/a.yml': text };
  it.each<[string, Files, number, number]>([
    ['takes one more round trip, with the tree of the base', base, 3, 6],
    ['takes the same among many build files', { ...base, ...many(301) }, 4, 10],
  ])('%s', async (_, files, rounds, requests) => {
    expect(await ask(files, { 'ci/base.py': 'b\n' })).toEqual({ result: 'fail', rounds, requests });
  });
});

it.each([1_000, 5_000])('%i build files take one more query for each hundred', async (count) => {
  const base = { ...many(count), Dockerfile: DEFAULT, 'compose.yaml': args('debian:trixie') };
  const { result, requests } = await ask(base, { 'compose.yaml': args(EVIL) });
  expect({ result, requests }).toEqual({ result: 'fail', requests: 5 + count / 100 });
});
