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
    [
      'come with a Dockerfile: one more, as what they give it may show there',
      { 'compose.yaml': args('debian:trixie') },
      { Dockerfile: BAD },
      'fail',
      3,
      7,
    ],
    ['come with any file', { 'compose.yaml': args('debian:trixie') }, { 'README.md': 'New\n' }, 'pass', 2, 6],
    [
      'come with what they touch',
      { Dockerfile: DEFAULT, 'compose.yaml': args('debian:trixie') },
      { 'compose.yaml': args(EVIL) },
      'fail',
      2,
      6,
    ],
    [
      'come with their values',
      { Dockerfile: DEFAULT, 'compose.yaml': args(`\${V}`), '.env': 'V=debian:trixie\n' },
      { '.env': `V=${EVIL}\n` },
      'fail',
      2,
      6,
    ],
    [
      'come with a changed file that they name',
      { 'compose.yaml': odd, image: GOOD },
      { image: BAD },
      'fail',
      2,
      6,
    ],
    [
      'name a file that nothing else tells of: one more',
      { 'compose.yaml': compose('.'), Dockerfile: GOOD, image: BAD },
      { 'compose.yaml': odd },
      'fail',
      3,
      7,
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
      7,
    ],
    [
      'are links: one more',
      { 'compose.yaml': symlink('a'), a: args('debian:trixie') },
      { 'README.md': 'New\n' },
      'pass',
      3,
      7,
    ],
    [
      'are not read where the policy says so',
      { 'compose.yaml': args(EVIL), [POLICY]: `${SMALL_POLICY}settings: { discover: [] }\n` },
      { 'README.md': 'New\n' },
      'pass',
      1,
      5,
    ],
    [
      'have values that git converts: one more, as above',
      { 'compose.yaml': args(EVIL), '.gitattributes': '*.sh text\n' },
      { Dockerfile: DEFAULT },
      'fail',
      3,
      7,
    ],
  ])('%s', async (_, base, change, result, rounds, requests) => {
    expect(await ask(base, change)).toEqual({ result, rounds, requests });
  });
});

describe('more than 300 build files', () => {
  const base = { ...many(301), Dockerfile: DEFAULT };
  it.each<[string, Files, string, number, number]>([
    ['are not read for code', { 'src/a.ts': 'export const build = 1;\n' }, 'pass', 2, 6],
    ['are read for a Dockerfile', { Dockerfile: `# new\n${DEFAULT}` }, 'pass', 2, 9],
    ['are read for one of them', { 'services/7/compose.yaml': args(EVIL) }, 'fail', 2, 9],
    ['are read for a file without an ending', { image: GOOD }, 'pass', 2, 9],
    ['are read for values', { '.env': 'A=1\n' }, 'pass', 2, 9],
    ['are read for code that is a Dockerfile', { 'src/a.ts': BAD }, 'pass', 3, 10],
    ['are read for services by another name', { 'parts/a.yml': 'services: {}\n' }, 'pass', 3, 10],
  ])('%s', async (_, change, result, rounds, requests) => {
    expect(await ask(base, change)).toEqual({ result, rounds, requests });
  });
});

describe('a changed file that looks like data, among more than 300 build files', () => {
  const flow = (steps: string, more = '') =>
    `on: push\njobs:\n  b:\n    runs-on: x\n${more}    steps: [${steps}]\n`;
  const step = (script: string) => `{ run: "${script}" }`;
  const bake = 'target "default" {\n  args = { BASE = B }\n}\n';
  const target = (image: string) => `target "default" {\n  args = { BASE = "${image}" }\n}\n`;
  const variables = (image: string) => `{ "B": "${image}" }\n`;
  const config = (image: string) =>
    `{ "build": { "dockerfile": "Dockerfile", "args": { "BASE": "${image}" } } }\n`;
  const values = (image: string) => `# of the image\nBASE=${image}\n`;
  const devcontainer = '{ uses: devcontainers/ci@v0.3, with: { configFile: z.json } }';
  const matrix = '    strategy: { matrix: { n: [v1, v2] } }\n';
  it.each<[string, string, (image: string) => string]>([
    ['a source policy', 'sp.json', (image) => `{ "rules": [], "for": "${image}" }\n`],
    ['a devcontainer', 'z.json', config],
    ['variables of bake', 'v.json', variables],
    ['variables of bake by a name that is put together', 'n-v1.json', variables],
    ['a target of bake in prose', 'x.md', target],
    ['arguments for podman', 'values.md', values],
    ['what a file for the preprocessor includes', 'lib/a.h', (image) => `#define A ${image}\n`],
  ])('%s counts', async (_, file, text) => {
    const steps = [
      step('EXPERIMENTAL_BUILDKIT_SOURCE_POLICY=sp.json docker build .'),
      devcontainer,
      step('docker buildx bake -f docker-bake.hcl -f v.json'),
      step(`docker buildx bake -f docker-bake.hcl -f n-\${{ matrix.n }}.json`),
      step('docker buildx bake -f x.md'),
      step('podman build --build-arg-file values.md .'),
      step('podman build -f image.in .'),
    ];
    const base = {
      ...many(301),
      Dockerfile: DEFAULT,
      'docker-bake.hcl': bake,
      'image.in': '#include "lib/a.h"\nFROM debian\n',
      '.github/workflows/a.yml': flow(steps.join(', '), matrix),
      'sp.json': '{}',
      'z.json': config('debian'),
      'v.json': variables('debian'),
      'n-v1.json': variables('debian'),
      'n-v2.json': variables('debian'),
      'x.md': target('debian'),
      'values.md': values('debian'),
      'lib/a.h': '#define A debian\n',
    };
    expect((await ask(base, { [file]: text(EVIL) })).result).toBe('fail');
  });
});

describe('a file that only a script names', () => {
  const text = `jobs:\n  b:\n    steps:\n      - run: docker build --build-arg BASE=$(python3 ci/base.py) .\n`;
  const base = { Dockerfile: DEFAULT, 'ci/base.py': 'a\n', '.github/workflows/a.yml': text };
  it.each<[string, Files, number, number]>([
    ['takes one more round trip', base, 3, 7],
    ['takes the same among many build files', { ...base, ...many(301) }, 4, 11],
  ])('%s', async (_, files, rounds, requests) => {
    expect(await ask(files, { 'ci/base.py': 'b\n' })).toEqual({ result: 'fail', rounds, requests });
  });
});

it.each([1_000, 5_000])('%i build files take one more query for each hundred', async (count) => {
  const base = { ...many(count), Dockerfile: DEFAULT, 'compose.yaml': args('debian:trixie') };
  const { result, requests } = await ask(base, { 'compose.yaml': args(EVIL) });
  expect({ result, requests }).toEqual({ result: 'fail', requests: 6 + count / 100 });
});
