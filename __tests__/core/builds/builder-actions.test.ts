import { describe, expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';

const FLOW = '.github/workflows/a.yml';
const SHA = '0123456789abcdef0123456789abcdef01234567';
const X = '$'.concat('{{ vars.X }}');

const FILES = { Dockerfile: 'FROM a\n', 'web/Dockerfile': 'FROM b\n', 'web/web.df': 'FROM c\n' };

/** What is found in a workflow that says nothing of docker otherwise; `given` are the inputs of its step. */
function find(
  uses: string,
  given: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>> = FILES,
) {
  const step = `{ uses: "${uses}", with: ${JSON.stringify(given)} }`;
  const flow = `on: push\njobs:\n  j:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n`;
  return findBuilds(treeOf({ ...files, [FLOW]: flow }), new Set(['workflow']));
}

/** The same of a job that runs a workflow of another repository. */
function call(
  uses: string,
  given: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>> = FILES,
) {
  const flow = `on: push\njobs:\n  j: { uses: "${uses}", with: ${JSON.stringify(given)} }\n`;
  return findBuilds(treeOf({ ...files, [FLOW]: flow }), new Set(['workflow']));
}

const BUILDAH = 'redhat-actions/buildah-build';

describe('redhat-actions/buildah-build', () => {
  test.each<[Readonly<Record<string, string>>, object]>([
    [{ containerfiles: './web/web.df' }, { context: '.', dockerfile: 'web/web.df' }],
    [{ dockerfiles: 'web/web.df' }, { context: '.', dockerfile: 'web/web.df' }],
    [{ containerfiles: 'web/web.df', dockerfiles: 'Dockerfile' }, { dockerfile: 'web/web.df' }],
    [
      { containerfiles: 'web.df', context: 'web' },
      { context: 'web', dockerfile: 'web/web.df' },
    ],
    [
      { containerfiles: 'Dockerfile', context: './web' },
      { context: 'web', dockerfile: 'Dockerfile' },
    ],
    [{ containerfiles: 'web/web.df', context: '/web' }, { context: 'web' }],
    [
      { containerfiles: 'Dockerfile', 'build-args': 'A=1\n\nB=2 3' },
      {
        args: new Map([
          ['A', '1'],
          ['B', '2 3'],
        ]),
      },
    ],
    [{ containerfiles: 'Dockerfile', archs: 'amd64, arm64' }, { platforms: ['linux/amd64', 'linux/arm64'] }],
    [{ containerfiles: 'Dockerfile', arch: 's390x' }, { platforms: ['linux/s390x'] }],
    [
      { containerfiles: 'Dockerfile', platforms: 'linux/amd64, linux/arm/v7' },
      { platforms: ['linux/amd64', 'linux/arm/v7'] },
    ],
    [{ containerfiles: 'Dockerfile', platform: 'linux/arm64' }, { platforms: ['linux/arm64'] }],
    [{ containerfiles: 'Dockerfile', 'extra-args': '--target t\n--jobs=2' }, { target: 't' }],
    [
      { containerfiles: 'Dockerfile', image: 'Web', tags: 'v1 quay.io/x/y:2' },
      { tags: ['web:v1', 'quay.io/x/y:2'] },
    ],
  ])('%o', (given, expected) => {
    for (const version of ['v2', SHA]) {
      const { builds, problems } = find(`${BUILDAH}@${version}`, given);
      expect(builds).toMatchObject([{ ...expected, problem: null }]);
      expect(builds[0]?.isScript).toBeUndefined();
      expect(problems).toEqual([]);
    }
  });

  test('several files are one Dockerfile, of which each is judged', () => {
    const { builds } = find(`${BUILDAH}@v2`, { containerfiles: 'Dockerfile\nweb/web.df' });
    expect(builds.map(({ dockerfile }) => dockerfile)).toEqual(['Dockerfile', 'web/web.df']);
  });

  test.each([
    [{ 'base-image': 'quay.io/x/y:1' }, 'quay.io/x/y:1'],
    [{ 'base-image': 'docker://quay.io/x/y:1', archs: 'arm64' }, 'quay.io/x/y:1'],
    [{ 'base-image': 'quay.io/x/y:1', 'extra-args': '--pull-always' }, 'quay.io/x/y:1'],
    [{ 'base-image': 'quay.io/x/y:1', containerfiles: X }, 'quay.io/x/y:1'],
  ])('an image without a file: %o', (given, image) => {
    const { builds } = find(`${BUILDAH}@v2`, given);
    expect(builds.at(-1)?.bases).toMatchObject([{ image, place: { file: FLOW, line: 6 } }]);
  });

  test.each([
    [{ image: 'x' }, 0],
    [{ containerfiles: 'Dockerfile', 'base-image': 'quay.io/x/y:1' }, 1],
  ])('builds nothing from an image that it does not take: %o', (given, count) => {
    const { builds } = find(`${BUILDAH}@v2`, given);
    expect(builds.map(({ bases = [] }) => bases)).toEqual(Array.from({ length: count }, () => []));
  });

  test.each<[Readonly<Record<string, string>>, readonly string[]]>([
    [{ containerfiles: X }, ['dockerfile']],
    [{ containerfiles: 'Dockerfile', context: X }, ['context', 'dockerfile']],
    [{ containerfiles: 'Dockerfile', 'build-args': `A=${X}` }, ['args.A']],
    [{ containerfiles: 'Dockerfile', 'extra-args': X }, ['args', 'flags', 'target', 'platforms']],
    [{ containerfiles: 'Dockerfile', 'extra-args': '--new=x' }, ['args', 'flags', 'target', 'platforms']],
    [{ containerfiles: 'Dockerfile', archs: X }, ['platforms']],
    ...[
      '--registries-conf=x.conf',
      '--registries-conf\nx.conf',
      '--registries-conf-dir d',
      '--short-name-alias-conf=x',
    ].map((more): [Readonly<Record<string, string>>, readonly string[]] => [
      { containerfiles: 'Dockerfile', 'extra-args': more },
      ['images'],
    ]),
    [{ 'base-image': 'debian', 'extra-args': '--registries-conf=x.conf' }, ['images']],
  ])('what is not known is open, and no script is the reason: %o', (given, unknown) => {
    const { builds } = find(`${BUILDAH}@v2`, given);
    expect(builds).toHaveLength(1);
    expect(builds[0]?.unknown).toEqual(expect.arrayContaining([...unknown]));
    expect(builds[0]?.isScript).toBeUndefined();
  });
});

describe('actions that run kaniko', () => {
  const INT128 = 'int128/kaniko-action@v1';
  const AEVEA = 'aevea/action-kaniko@master';
  test.each<[string, Readonly<Record<string, string>>, object]>([
    [INT128, { tags: 'x' }, { context: '.', dockerfile: 'Dockerfile' }],
    [INT128, { context: 'web' }, { context: 'web', dockerfile: 'web/Dockerfile' }],
    [INT128, { context: 'web', file: 'web/web.df' }, { context: 'web', dockerfile: 'web/web.df' }],
    [
      INT128,
      { 'build-args': 'A=1\nB=2,3', target: 't' },
      {
        args: new Map([
          ['A', '1'],
          ['B', '2,3'],
        ]),
        target: 't',
      },
    ],
    [
      INT128,
      { 'kaniko-args': '--custom-platform=linux/arm64\n--cache=true' },
      { platforms: ['linux/arm64'] },
    ],
    [INT128, { 'kaniko-args': '--build-arg=A=1' }, { args: new Map([['A', '1']]) }],
    [AEVEA, { image: 'x' }, { context: '.', dockerfile: 'Dockerfile' }],
    [AEVEA, { image: 'x', tag: X, registry: 'ghcr.io', cache_ttl: '1h' }, { dockerfile: 'Dockerfile' }],
    [AEVEA, { image: 'x', password: 'a $b', username: 'c d' }, { dockerfile: 'Dockerfile' }],
    [AEVEA, { path: 'web' }, { context: 'web', dockerfile: 'web/Dockerfile' }],
    [
      AEVEA,
      { path: 'web', build_file: 'web.df', target: 't' },
      { context: 'web', dockerfile: 'web/web.df', target: 't' },
    ],
    [
      AEVEA,
      { extra_args: '--build-arg=A=1 --build-arg "B=2 3"  --build-arg C=\'4\' --customPlatform=linux/arm64' },
      {
        args: new Map([
          ['A', '1'],
          ['B', '2 3'],
          ['C', '4'],
        ]),
        platforms: ['linux/arm64'],
      },
    ],
  ])('%s %o', (uses, given, expected) =>
    expect(find(uses, given)).toMatchObject({ builds: [{ ...expected, problem: null }], problems: [] }),
  );

  test.each([
    ['KANIKO_REGISTRY_MAP', 'docker.io=evil.example', ['images']],
    ['KANIKO_REGISTRY_MIRROR', 'evil.example', ['images']],
    ['KANIKO_REGISTRY_MIRROR', X, ['images']],
    ['KANIKO_REGISTRY_MIRROR', '', []],
    ['IMAGE_LATEST', 'x --build-arg=B=evil.example/x', ['args', 'flags', 'target', 'platforms']],
    ['IMAGE_LATEST', 'x', []],
  ])('a variable that the action takes: %s is %s', (name, value, unknown) => {
    for (const more of [`, env: { ${name}: "${value}" }`, ''])
      expect(
        findBuilds(
          treeOf({
            ...FILES,
            [FLOW]: `on: push\n${more === '' ? `env: { ${name}: "${value}" }\n` : ''}jobs: { j: { runs-on: ubuntu-latest, steps: [{ uses: "${AEVEA}", with: { image: x, tag: v1 }${more} }] } }\n`,
          }),
          new Set(['workflow']),
        ).builds[0]?.unknown,
      ).toEqual(unknown);
  });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    [INT128, { context: X }, 'context'],
    [INT128, { file: X }, 'dockerfile'],
    [INT128, { 'kaniko-args': '--context=git://x' }, 'dockerfile'],
    [INT128, { 'kaniko-args': '--context-sub-path\nweb' }, 'dockerfile'],
    [INT128, { 'kaniko-args': X }, 'args'],
    [INT128, { 'kaniko-args': '--registry-map=docker.io=evil.example' }, 'images'],
    [INT128, { 'kaniko-args': '--registry-mirror\nevil.example' }, 'images'],
    [AEVEA, { extra_args: '--registry-mirror evil.example' }, 'images'],
    [AEVEA, { extra_args: '--registry-map "docker.io=evil.example"' }, 'images'],
    ...['registry', 'image', 'tag', 'cache_ttl', 'cache_registry', 'cache_directory', 'target'].map(
      (name): [string, Readonly<Record<string, string>>, string] => [
        AEVEA,
        { [name]: 'v1 --build-arg=B=evil.example/x' },
        'args',
      ],
    ),
    [AEVEA, { tag: 'v1$(cat flags)' }, 'args'],
    [AEVEA, { tag: '$'.concat("{{ inputs.tag || 'v1 --build-arg=B=evil.example/x' }}") }, 'args'],
    [AEVEA, { path: X }, 'dockerfile'],
    [AEVEA, { extra_args: '--build-arg=A=$B' }, 'args'],
    [AEVEA, { extra_args: '--build-arg="A=1' }, 'args'],
    [AEVEA, { extra_args: '--build-arg=A=1; cp other Dockerfile' }, 'args'],
  ])('what is not known is open: %s %o', (uses, given, field) => {
    const { builds } = find(uses, given);
    expect(builds[0]?.unknown).toContain(field);
    expect(builds[0]?.isScript).toBeUndefined();
  });
});

describe('depot/bake-action', () => {
  const BAKE = {
    'docker-bake.hcl': 'target "default" { context = "web" }\n',
    'ci/docker-bake.hcl': 'target "default" { args = { A = 1 } }\n',
  };
  test.each([
    ['v1', {}, 'web/Dockerfile'],
    [SHA, {}, 'web/Dockerfile'],
    ['v6', { source: 'https://example.com/x.git' }, 'web/Dockerfile'],
    ['v1', { workdir: 'ci' }, 'ci/Dockerfile'],
    ['v1', { set: 'default.dockerfile=web.df' }, 'web/web.df'],
  ])('takes the definition from the checkout: %s %o', (version, given, dockerfile) => {
    const { builds } = find(`depot/bake-action@${version}`, given, {
      ...FILES,
      ...BAKE,
      'ci/Dockerfile': 'FROM d\n',
    });
    expect(builds).toMatchObject([{ dockerfile, problem: null }]);
  });
});

describe('the workflows of docker/github-builder', () => {
  test.each(['github-builder', 'github-builder-experimental'])('build.yml of %s', (name) => {
    const uses = `docker/${name}/.github/workflows/build.yml@v1`;
    expect(call(uses, { output: 'image' }).builds).toMatchObject([
      { context: '.', dockerfile: 'Dockerfile', line: 3, problem: null },
    ]);
    const given = {
      context: 'web',
      file: 'web.df',
      target: 't',
      'build-args': 'A=1\nB=v{{meta.version}}',
      platforms: 'linux/amd64,linux/arm64',
      sbom: 'true',
    };
    const [build] = call(uses, given).builds;
    expect(build).toMatchObject({
      context: 'web',
      dockerfile: 'web/web.df',
      target: 't',
      platforms: ['linux/amd64', 'linux/arm64'],
      args: new Map([['A', '1']]),
      unknown: ['args.B'],
      generators: [],
    });
    expect(call(uses, { context: X }).builds[0]?.unknown).toEqual(['context', 'dockerfile']);
  });

  test('rows of a matrix', () => {
    const flow = `on: push\njobs:\n  j:\n    strategy: { matrix: { v: [1, 2] } }\n    uses: docker/github-builder/.github/workflows/build.yml@v1\n    with: { build-args: "V=\${{ matrix.v }}" }\n`;
    const { builds } = findBuilds(treeOf({ ...FILES, [FLOW]: flow }), new Set(['workflow']));
    expect(builds.map(({ args }) => args.get('V'))).toEqual(['1', '2']);
  });

  test('bake.yml', () => {
    const hcl =
      'variable "B" { default = "1" }\ntarget "default" { args = { A = B } }\ntarget "web" { context = "web" }\n';
    const files = { ...FILES, 'docker-bake.hcl': hcl, 'web/docker-bake.hcl': 'target "default" {}\n' };
    const ask = (given: Readonly<Record<string, string>>) =>
      call('docker/github-builder/.github/workflows/bake.yml@v1', given, files).builds;
    expect(ask({})).toMatchObject([{ dockerfile: 'Dockerfile', args: new Map([['A', '1']]) }]);
    expect(ask({ vars: 'B=2' })).toMatchObject([{ args: new Map([['A', '2']]) }]);
    expect(ask({ target: 'web', set: 'web.args.C=3\nweb.args.D={{meta.version}}' })).toMatchObject([
      { dockerfile: 'web/Dockerfile', args: new Map([['C', '3']]), unknown: ['args.D'] },
    ]);
    expect(ask({ context: 'web' })).toMatchObject([{ context: 'web', dockerfile: 'web/Dockerfile' }]);
    expect(ask({ context: X })[0]?.unknown).toContain('dockerfile');
  });
});

const said = (name: string, line: number): string =>
  `${FLOW}:${line} Images that ${name} builds are not read, and only Dockerfiles with usual names are judged`;
const say = ({ problems }: ReturnType<typeof find>): readonly string[] =>
  problems.map(({ file, line, message }) => `${file}:${line} ${message}`);

describe('actions that build and are not read', () => {
  test.each<[string, Readonly<Record<string, string>>]>([
    ['elgohr/Publish-Docker-Github-Action@v5', { name: 'x' }],
    ['mr-smithers-excellent/docker-build-push@v6', { image: 'x' }],
    ['whoan/docker-build-with-cache-action@v8', { image_name: 'x' }],
    ['macbre/push-to-ghcr@master', { image_name: 'x' }],
    ['home-assistant/builder@2025.09.0', { args: '--amd64' }],
    ['acme/ship@v1', { dockerfile: 'web/web.df' }],
    ['acme/ship@v1', { Containerfiles: 'web.df' }],
    ['acme/ship@v1', { docker_file: 'x' }],
    ['acme/ship@v1', { dockerfile_path: 'x' }],
    ['acme/ship@v1', { pathToDockerfile: 'x' }],
    ['acme/ship@v1', { 'base-image': 'debian' }],
    ['acme/ship@v1', { 'build-args': X }],
    ['acme/ship@v1', { buildArgs: 'A=1' }],
    ['acme/ship@v1', { build_args: '--build-arg A=1' }],
    ['acme/build-and-scan@v1', { dockerfile: 'x' }],
    ['acme/ship@v1', { build_file: 'x' }],
    ['acme/ship@v1', { 'build-file': 'x' }],
    ['acme/ship@v1', { docker_build_file: 'x' }],
    ['acme/ship@v1', { extra_build_args: '-f x' }],
    ['acme/ship@v1', { 'build-arguments': 'A=1' }],
    ['acme/ship@v1', { image_build_args: 'A=1' }],
    ['acme/ship@v1', { 'docker-build-options': '--pull -f x' }],
    ['acme/ship@v1', { 'build-context': 'web' }],
    ['acme/ship@v1', { 'dockerfile-dir': 'web' }],
    ['acme/ship@v1', { imageDockerfile: 'x' }],
    ['acme/ship@v1', { 'parent-image': 'debian' }],
    ['acme/ship@v1', { 'base-img': 'debian' }],
    ['acme/ship@v1', { 'builder-image': 'golang' }],
    ['acme/ship@v1', { runtimeImage: 'debian' }],
    ['acme/ship@v1', { image_base: 'debian' }],
    ['acme/ship@v1', { 'img-parent': 'debian' }],
    ['acme/ship@v1', { build_image: 'golang' }],
    ['google-github-actions/deploy-cloudrun@v2', { service: 'x', source: '.' }],
    ['azure/container-apps-deploy-action@v2', { appSourcePath: 'src' }],
    ['acme/ship@v1', { file: 'x', context: '.' }],
    ['acme/ship@v1', { path: 'web', tags: 'x' }],
    ['acme/build-push-action@v6', { file: 'x' }],
    ['cloudposse/github-action-docker-build-push@main', { file: 'x' }],
    ['jerray/publish-docker-action@v1', { file: 'x' }],
    ['evil/hadolint-action@v3', { dockerfile: 'x' }],
    ['evil/trivy-action@v3', { dockerfile: 'x' }],
    ['hadolint/other@v3', { dockerfile: 'x' }],
    ['lightninglabs/gh-actions/build-push-action@2021', { 'build-args': 'A=1', context: '.' }],
  ])('%s %o', (uses, given) => {
    expect(say(find(uses, given))).toEqual([said(uses.replace(/@.*/, ''), 6)]);
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ['hadolint/hadolint-action@v3', { dockerfile: 'Dockerfile' }],
    ['jbergstroem/hadolint-gh-action@v1', { dockerfile: 'Dockerfile' }],
    ['reviewdog/action-hadolint@v1', { dockerfile: 'x' }],
    ['aquasecurity/trivy-action@0.30', { dockerfile: 'x' }],
    ['erzz/dockle-action@v1', { dockerfile: 'x' }],
    ['docker/scout-action@v1', { dockerfile: 'x' }],
    ['snyk/actions/docker@master', { dockerfile: 'x' }],
    ['anchore/scan-action@v2', { 'dockerfile-path': 'x' }],
    ['crazy-max/ghaction-container-scan@v3', { dockerfile: 'x' }],
    ['bridgecrewio/checkov-action@v12', { dockerfile_path: 'x' }],
    ['SonarSource/sonarqube-scan-action@v5', { dockerfile: 'x' }],
    ['scribe-security/action-bom@v1', { 'base-image': 'alpine' }],
    ['lucacome/docker-image-update-checker@v2', { 'base-image': 'library/nginx' }],
    ['leanprover/lean-action@v1', { 'build-args': '--wfail' }],
    ['google-github-actions/deploy-cloudrun@v2', { service: 'x', image: 'y' }],
    ['acme/compile@v1', { 'build-args': '--release' }],
    ['acme/compile@v1', { 'build-options': '--release' }],
    ['acme/compile@v1', { 'build-profile': 'release', 'docker-optional': 'x' }],
    ['acme/disk@v1', { 'container-filesystem': 'ext4' }],
    ['acme/database@v1', { database_image: 'mysql:8' }],
    ['acme/show@v1', { image_base64: 'x' }],
    ['acme/show@v1', { 'rebuild-image': 'always' }],
    ['acme/upload@v1', { file: 'x', name: 'y' }],
    ['acme/setup-docker-builder@v1', { context: 'x' }],
    ['acme/dockerhub-description@v1', { short: 'x' }],
    ['acme/ship@v1', { dockerfile: '' }],
    ['acme/ship@v1', { dockerfile: 'false' }],
    ['acme/ship@v1', { path: 'Dockerfile', image: 'x' }],
    ['actions/cache@v4', { path: 'x', key: 'Dockerfile' }],
  ])('nothing is said of %s %o', (uses, given) => expect(say(find(uses, given))).toEqual([]));

  test('a workflow of another repository', () => {
    const uses = 'acme/ci/.github/workflows/image.yml';
    expect(say(call(`${uses}@v1`, { dockerfile: 'web/web.df' }))).toEqual([said(uses, 3)]);
    expect(say(call(`${uses}@v1`, { image: 'web' }))).toEqual([]);
    expect(say(call(`${uses}@v1`, { file: 'web.df', context: '.' }))).toEqual([said(uses, 3)]);
    const lint = 'hadolint/hadolint-action/.github/workflows/lint.yml';
    expect(say(call(`${lint}@v1`, { dockerfile: 'x' }))).toEqual([]);
  });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['given a Dockerfile', { dockerfile: 'x' }, 'dockerfile: {}'],
    ['with a Dockerfile by default', {}, 'dockerfile: { default: x }'],
    ['with the inputs of a build', { file: 'x' }, 'file: {}, context: {}'],
  ])('a program of the repository, %s', (_, given, inputs) => {
    const action = `inputs: { ${inputs} }\nruns: { using: node20, main: index.js }\n`;
    expect(say(find('./a', given, { 'a/action.yml': action }))).toEqual([said('./a', 6)]);
  });

  test('a program of the repository that is given something else', () => {
    const action = 'inputs: { dockerhub: {} }\nruns: { using: node20, main: index.js }\n';
    expect(say(find('./a', { dockerhub: 'x' }, { 'a/action.yml': action }))).toEqual([]);
  });

  test('an action of the repository that uses one', () => {
    const action =
      'runs:\n  using: composite\n  steps:\n    - uses: acme/ship@v1\n      with: { containerfile: x }\n';
    expect(say(find('./a', {}, { 'a/action.yml': action }))).toEqual([said('acme/ship', 6)]);
  });
});
