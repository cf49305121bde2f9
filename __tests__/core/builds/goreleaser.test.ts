import { describe, expect, test } from 'vitest';
import type { Build } from '../../../src/core/builds/build.js';
import { DOCKER } from '../../../src/core/builds/builders/docker.js';
import { readBuildFlags } from '../../../src/core/builds/docker-build-flags.js';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { readGoReleaserBuilds } from '../../../src/core/builds/goreleaser/read.js';
import { SourceText } from '../../../src/core/builds/source-text.js';
import { TracedText } from '../../../src/core/builds/traced-text.js';
import { loadRows, treeOf } from '../../support/build-rows.js';

/** A configuration, and what GoReleaser itself gives docker: the last word in `--build-arg` counts. */
interface Row {
  readonly name: string;
  readonly config: string;
  readonly builds: readonly {
    readonly name: string;
    readonly dockerfile: string;
    readonly args: readonly string[];
  }[];
}

const FILE = '.goreleaser.yml';

const read = (config: string, files: Readonly<Record<string, string>> = {}) =>
  readGoReleaserBuilds(treeOf({ [FILE]: config, Dockerfile: 'FROM a\n', ...files }));

/** What words of docker say. */
function toBuild(words: readonly string[]) {
  const source = new SourceText('x', words.join(' '));
  const from = words[0] === 'buildx' ? 2 : 1;
  const texts = words.slice(from).map((word) => TracedText.made(word, source, 0, 0));
  const flags = readBuildFlags(texts, DOCKER);
  const pairs = (list: readonly TracedText[]) =>
    new Map(list.map(({ value }) => [value.split('=')[0] ?? '', value.slice(value.indexOf('=') + 1)]));
  return {
    target: flags.target?.value ?? null,
    args: pairs(flags.args),
    contexts: pairs(flags.contexts),
    platforms: flags.platforms.flatMap(({ value }) => value.split(',')),
  };
}

/** Fields that nothing in the repository decides say nothing. */
function expectSame(build: Build, given: ReturnType<typeof toBuild>): void {
  const isOpen = (field: string): boolean => build.unknown.includes(field);
  if (!isOpen('target')) expect(build.target).toBe(given.target);
  if (!isOpen('platforms')) expect(build.platforms).toEqual(given.platforms);
  expect(build.contexts).toEqual(given.contexts);
  if (isOpen('args')) return;
  const known = [...given.args].filter(([name]) => !isOpen(`args.${name}`));
  expect(new Map(build.args)).toEqual(new Map(known));
}

describe('what GoReleaser gives docker', () => {
  test.each(loadRows<Row>('goreleaser'))('$name', ({ name, config, builds }) => {
    const found = read(config);
    if (name === 'documents') {
      // it takes the first of several documents
      expect(found.builds).toEqual([]);
      expect(found.problems).toMatchObject([{ file: FILE, isLimit: true }]);
      return;
    }
    expect(found.problems).toEqual([]);
    expect(found.builds.map((build) => build.name).sort()).toEqual(builds.map((build) => build.name).sort());
    for (const given of builds) {
      const build = found.builds.find((each) => each.name === given.name);
      if (build === undefined) continue;
      if (!build.unknown.includes('dockerfile')) expect(build.dockerfile).toBe(given.dockerfile);
      expectSame(build, toBuild(given.args));
    }
  });
});

const image = (more: string): string => `dockers:\n  - image_templates: [x/y]\n    ${more}\n`;
const only = (config: string, files: Readonly<Record<string, string>> = {}): Build | undefined =>
  read(config, files).builds[0];

describe('the Dockerfile of an image', () => {
  test.each<[string, string, object]>([
    ['the usual one', 'id: a', { dockerfile: 'Dockerfile', context: '.' }],
    ['that of its name', 'dockerfile: rel.df', { dockerfile: 'rel.df' }],
    ['one outside', 'dockerfile: ../x', { dockerfile: null, outside: '../x' }],
    [
      'one that is copied over it',
      'dockerfile: rel.df\n    extra_files: [Dockerfile]',
      { dockerfile: 'Dockerfile' },
    ],
    [
      'one in a folder that is copied over it',
      'dockerfile: rel.df\n    extra_files: [./]',
      { dockerfile: 'Dockerfile' },
    ],
    [
      'a copy that a flag names',
      'build_flag_templates: [-f, b/x.df]\n    extra_files: [b]',
      { dockerfile: 'b/x.df' },
    ],
    [
      'the copy by its own name',
      'dockerfile: rel.df\n    build_flag_templates: [--file=./Dockerfile]',
      { dockerfile: 'rel.df' },
    ],
    ['a template without fields', 'templated_dockerfile: plain.tpl', { dockerfile: 'plain.tpl' }],
    [
      'a template',
      'templated_dockerfile: own.tpl',
      { dockerfile: null, unknown: ['dockerfile', 'inline'], possible: [{ path: 'own.tpl' }] },
    ],
    ['one that is not known', 'dockerfile: "{{ .Env.X }}"', { dockerfile: null, unknown: ['dockerfile'] }],
  ])('%s', (_, more, expected) => {
    const files = {
      'rel.df': 'FROM b',
      'b/x.df': 'FROM c',
      'plain.tpl': 'FROM d',
      'own.tpl': 'FROM {{ .X }}',
    };
    expect(only(image(more), files)).toMatchObject(expected);
  });

  test.each<[string, string]>([
    ['deploy/.goreleaser.yml', 'deploy/Dockerfile'],
    ['deploy/.config/goreleaser.yaml', 'deploy/Dockerfile'],
    ['.config/goreleaser.yml', 'Dockerfile'],
    // with --config
    ['other/goreleaser-nightly.yml', 'Dockerfile'],
  ])('%s is read in its folder, or else in the root', (path, dockerfile) => {
    const files = { [path]: image('id: a'), Dockerfile: 'FROM a', 'deploy/Dockerfile': 'FROM b' };
    const found = readGoReleaserBuilds(treeOf(files)).builds.map((build) => build.dockerfile);
    expect(found[0]).toBe(dockerfile);
  });

  test('a workflow of that name is not read', () =>
    expect(
      readGoReleaserBuilds(treeOf({ '.github/workflows/goreleaser.yml': image('id: a') })).builds,
    ).toEqual([]));
});

describe('what else decides what is pulled', () => {
  test.each<[string, string, readonly string[]]>([
    ['a source policy', 'env: [EXPERIMENTAL_BUILDKIT_SOURCE_POLICY=p.json]', ['images']],
    ['a variable of any name', 'env: ["{{ .Env.X }}=p.json"]', ['images']],
    ['settings of docker', 'env: [DOCKER_CONFIG=cfg]', ['images']],
    ['settings of docker by the workspace', 'env: ["DOCKER_CONFIG={{ .Env.PWD }}/cfg"]', ['images']],
    ['settings elsewhere', 'env: ["DOCKER_CONFIG={{ .Env.HOME }}/.docker", HOME=/root]', []],
    ['an empty policy', 'env: [EXPERIMENTAL_BUILDKIT_SOURCE_POLICY=]', []],
  ])('%s', (_, env, unknown) => {
    const files = { 'cfg/config.json': '{}', 'p.json': '{}' };
    expect(only(`${env}\n${image('id: a')}`, files)?.unknown).toEqual(unknown);
  });

  test('flags of podman that docker does not have', () => {
    const config = image('use: podman\n    build_flag_templates: [--from=evil/x]');
    expect(only(config)).toMatchObject({ unknown: ['images'] });
  });

  test('variables give arguments and platforms their values', () => {
    const env = 'env: [DOCKER_DEFAULT_PLATFORM=linux/s390x, B=node:22]';
    const build = only(`${env}\n${image('build_flag_templates: [--build-arg=B, --build-arg=C]')}`);
    expect(build).toMatchObject({ platforms: ['linux/s390x'], unknown: ['args.C'] });
    expect(build?.args).toEqual(new Map([['B', 'node:22']]));
  });
});

describe('files that a configuration includes', () => {
  const included = 'includes:\n  - from_file: { path: ./parts/images.yaml }\n';

  test('are read, with paths as the first one has them', () => {
    const found = read(included, { 'parts/images.yaml': image('dockerfile: rel.df') });
    expect(found.builds).toMatchObject([{ file: 'parts/images.yaml', dockerfile: 'rel.df' }]);
  });

  test.each([
    [included, 'The file includes ./parts/images.yaml, which is not in the repository'],
    [
      'includes:\n  - from_url: { url: a/b.yml }\n',
      'The file includes a/b.yml, which is not in the repository',
    ],
    ['includes:\n  - { }\n', 'The file includes a file, which is not in the repository'],
  ])('%j is not followed: it may build anything', (config, problem) => {
    const [build] = read(config).builds;
    expect(build).toMatchObject({ file: FILE, line: 2, name: 'includes#1', dockerfile: null, problem });
    expect(build?.unknown).toContain('dockerfile');
  });

  test('from elsewhere are only a warning where no file is called Dockerfile', () => {
    const config = 'includes:\n  - from_url: { url: a/b.yml }\n';
    const [build] = readGoReleaserBuilds(treeOf({ [FILE]: config, 'main.go': '' })).builds;
    expect([only(config)?.isScript, build?.isScript]).toEqual([undefined, true]);
  });

  test('that include themselves end', () =>
    expect(read(`includes: [{ from_file: { path: ${FILE} } }]\n${image('id: a')}`).builds).toHaveLength(1));
});

test.each([
  ['templates', '{% if x %}\ndockers: []\n', undefined],
  ['keys that differ in case', 'dockers_v2:\n  - images: [x]\n    build_args: { A: 1, a: 2 }\n', true],
])('%s: the file is not read', (_, config, isLimit) => {
  const { builds, problems } = read(config);
  expect(builds).toEqual([]);
  expect(problems.map((problem) => problem.isLimit)).toEqual([isLimit]);
});

describe('workflows that run GoReleaser', () => {
  const FLOW = '.github/workflows/a.yml';
  const run = (steps: readonly string[], files: Readonly<Record<string, string>>) => {
    const flow = `on: push\njobs:\n  j:\n    runs-on: ubuntu-latest\n    env: { AROUND: node:22 }\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`;
    const { builds, problems } = findBuilds(treeOf({ [FLOW]: flow, ...files }), new Set(['workflow']));
    return {
      builds: builds.map(({ name, dockerfile, args }) => [name, dockerfile, ...args.values()]),
      said: problems.map(({ file, line, message }) => `${file}:${line} ${message}`),
    };
  };
  const files = {
    [FILE]: image('dockerfile: rel.df\n    build_flag_templates: ["--build-arg=B={{ .Env.AROUND }}"]'),
    'cfg/night.yml': image('dockerfile: night.df'),
    'web/goreleaser.yaml': image('dockerfile: web.df'),
  };
  const act = (inputs: string): string => `{ uses: goreleaser/goreleaser-action@v6, with: { ${inputs} } }`;
  const ROOT = ['rel.df', 'node:22'];

  test.each<[string, readonly unknown[]]>([
    [act('args: release --clean'), ROOT],
    [act('args: --snapshot'), ROOT],
    [act('args: release -f cfg/night.yml'), ['night.df']],
    [act(`args: 'release --config "cfg/night.yml"'`), ['night.df']],
    [act('args: release, workdir: web'), ['web/web.df']],
    [act('args: release --parallelism 2 --skip publish,sign'), ROOT],
    ['{ run: goreleaser release --clean }', ROOT],
    ['{ run: AROUND=b goreleaser --clean }', ['rel.df', 'b']],
    ['{ run: "cd web && goreleaser r" }', ['web/web.df']],
    ['{ run: "goreleaser --config=cfg/night.yml release" }', ['night.df']],
    ['{ run: go run github.com/goreleaser/goreleaser/v2@v2.1.0 release -fcfg/night.yml }', ['night.df']],
    ['{ run: docker run --rm -v $PWD:/w -w /w goreleaser/goreleaser-cross:v1.26 --clean }', ROOT],
  ])('%s', (step, expected) => {
    const { builds, said } = run([step], files);
    expect(builds.map(([, ...rest]) => rest)).toEqual([expected]);
    expect(said).toEqual([]);
  });

  test.each([
    act('args: build --clean'),
    act('args: check'),
    act('args: release --skip=docker'),
    act('install-only: true'),
    '{ run: goreleaser build }',
    '{ run: goreleaser --version }',
    '{ run: docker run goreleaser/goreleaser healthcheck }',
  ])('%s makes no images', (step) => expect(run([step], files)).toEqual({ builds: [], said: [] }));

  const open = '$'.concat('{{ vars.F }}');

  test.each([
    act(`args: "release -f ${open}"`),
    act(`args: "release ${open}"`),
    act(`args: release, workdir: "${open}"`),
    '{ run: goreleaser release -f $(ls) }',
  ])('%s may read another file', (step) => {
    expect(run([step], files).said).toEqual([
      expect.stringContaining(`${FLOW}:7 Cannot tell which file GoReleaser reads`),
    ]);
    // where nothing speaks of images, that file is nobody's concern
    expect(run([step], { [FILE]: 'builds: []\n' })).toEqual({ builds: [], said: [] });
  });

  test('a file that is not there is named, and so is what writes it', () => {
    const gone = act('args: release -f gone.yml');
    expect(run([gone], files).said).toEqual([
      `${FLOW}:7 gone.yml does not exist. If it is made before the build, it is not judged`,
    ]);
    const made = run(['{ run: make-it > .goreleaser.yml }', act('args: release')], { Dockerfile: 'FROM a' });
    expect(made.said).toEqual([
      `${FLOW}:7 A script writes .goreleaser.yml, and what it then says is not judged`,
    ]);
  });
});
