import { describe, expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';
import { RUNNER } from '../../support/runner-folders.js';

const FLOW = '.github/workflows/a.yml';
const KANIKO = 'gcr.io/kaniko-project/executor:v1.23.2';
const WORKSPACE = '-v $PWD:/workspace';

/** What a step builds. */
function find(step: string) {
  const flow = `on: push\njobs:\n  j:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n`;
  const tree = treeOf({ Dockerfile: 'FROM a\n', odd: 'FROM b\n', 'api/web.df': 'FROM c\n', [FLOW]: flow });
  const { builds, problems } = findBuilds(tree, new Set(['workflow']));
  return { builds, said: problems.map(({ message }) => message) };
}

const run = (script: string): string => `run: ${JSON.stringify(script)}`;

describe('a container of an image that builds is read as its builder', () => {
  test.each<[string, string, object?]>([
    [`docker run ${WORKSPACE} ${KANIKO} --dockerfile=odd --no-push`, 'odd'],
    [`docker run ${WORKSPACE} ${KANIKO} -f /workspace/odd -d x`, 'odd'],
    [`docker run --rm -v "$PWD":/w -w /w ${KANIKO} -f odd --context=dir:///w`, 'odd', { context: '.' }],
    [`docker run -v $PWD:/w ${KANIKO} --context /w/api -f web.df`, 'api/web.df', { context: 'api' }],
    [`docker run -v \${{ github.workspace }}/api:/workspace ${KANIKO} -f web.df`, 'api/web.df'],
    [`docker run ${WORKSPACE} ${KANIKO} --destination=x:$GITHUB_SHA -d $X --dockerfile=odd`, 'odd'],
    [
      `docker run ${WORKSPACE} ${KANIKO} --build-arg A=/w/1 --target t`,
      'Dockerfile',
      { args: new Map([['A', '/w/1']]), target: 't' },
    ],
    [`docker run ${WORKSPACE} ${KANIKO} --build-arg A`, 'Dockerfile', { unknown: ['args.A'] }],
    [`docker run ${WORKSPACE} ${KANIKO} --registry-mirror=x`, 'Dockerfile', { unknown: ['images'] }],
    [
      `docker run ${WORKSPACE} -v ~/.docker/config.json:/kaniko/.docker/config.json:ro ${KANIKO} -f odd`,
      'odd',
    ],
    ['docker run -v $PWD:/w -w /w quay.io/buildah/stable bud -f odd .', 'odd'],
    [
      'podman run -it --rm --device /dev/fuse -v .:/w:Z --workdir /w quay.io/buildah/stable:v1.39 buildah bud -f odd .',
      'odd',
    ],
    [
      'docker container run -v $PWD:/w -w /w --entrypoint buildah quay.io/containers/buildah bud -f odd',
      'odd',
    ],
    [
      'docker run -v $PWD:/w -w /w quay.io/buildah/stable buildah bud --registries-conf=x -f odd .',
      'odd',
      { unknown: ['images'] },
    ],
    ['docker run -v $PWD:/w -w /w/api quay.io/podman/stable podman build -f web.df .', 'api/web.df'],
    [
      'docker run -v /var/run/docker.sock:/var/run/docker.sock -v $(pwd):/w -w /w docker:cli build -f odd .',
      'odd',
    ],
    ['docker run --mount type=bind,src=$PWD,dst=/w docker:28-cli docker buildx build -f /w/odd /w', 'odd'],
    ['cd api; sudo docker run -v $PWD/..:/w -w /w docker:cli build -f odd .', 'odd'],
    ['docker run -e A=1 -e B --env DOCKER_BUILDKIT=1 -v $PWD:/w -w /w docker build -f odd .', 'odd'],
    [`docker run -v ${RUNNER.workspace}:/w -w /w docker:cli build -f odd .`, 'odd'],
    ['docker run -v $PWD:/w -v $PWD/api:/w/x -w /w/x docker:cli build -f web.df .', 'api/web.df'],
    ['DOCKER_HOST=unix:///x.sock docker run -v $PWD:/w -w /w docker:cli build -f odd .', 'odd'],
    // a shell in it
    ['docker run -v $PWD:/w -w /w docker:cli sh -c "docker build -f odd ."', 'odd'],
    ['docker run -v $PWD:/w docker:cli sh -ec \'cd /w/api && docker build -f "web.df" .\'', 'api/web.df'],
    [
      'docker run -v $PWD:/w -w /w docker:cli sh -c "apk add git && docker build -t x -f odd . && docker push x"',
      'odd',
    ],
    ["docker run -v $PWD:/w -w /w quay.io/buildah/stable bash -c 'buildah bud -f odd .'", 'odd'],
    ["docker run -v $PWD:/w -w /w --entrypoint sh quay.io/podman/stable -c 'podman build -f odd .'", 'odd'],
    [`docker run ${WORKSPACE} --entrypoint /busybox/sh ${KANIKO} -c '/kaniko/executor -f odd'`, 'odd'],
  ])('%s', (script, dockerfile, more = {}) => {
    const { builds, said } = find(run(script));
    expect([builds.length, said]).toEqual([1, []]);
    expect(builds).toMatchObject([{ dockerfile, isScript: true, ...more }]);
  });

  test.each<[string, string]>([
    [`docker://${KANIKO}', with: { args: '--dockerfile=odd --context=/github/workspace' }`, 'odd'],
    [`docker://${KANIKO}', with: { args: '--dockerfile=odd' }`, 'odd'],
    [`docker://${KANIKO}', with: { args: '-c dir:///github/workspace/api -f web.df' }`, 'api/web.df'],
    ["docker://quay.io/buildah/stable', with: { args: 'bud -f odd .' }", 'odd'],
    ["docker://quay.io/buildah/stable', with: { entrypoint: buildah, args: 'bud -f odd .' }", 'odd'],
    ["docker://docker:cli', with: { args: 'build --pull -f odd .' }", 'odd'],
    ["docker://docker.io/library/docker', with: { args: 'docker buildx build -f odd .' }", 'odd'],
  ])('%s', (step, dockerfile) => {
    const { builds, said } = find(`{ uses: '${step} }`);
    expect([builds.map((build) => [build.dockerfile, build.unknown]), said]).toEqual([
      [[dockerfile, []]],
      [],
    ]);
    expect(builds[0]?.isScript).toBeUndefined();
  });

  test('a registry of the environment', () => {
    const env = 'env: { KANIKO_REGISTRY_MAP: "docker.io=x" }';
    expect(find(`{ uses: 'docker://${KANIKO}', with: { args: '-f odd' }, ${env} }`).builds).toMatchObject([
      { dockerfile: 'odd', unknown: ['images'] },
    ]);
  });
});

describe('one of which more may be true is named', () => {
  test.each([
    ['docker run -v $X:/w -w /w docker:cli build -f odd .', 'the folder'],
    ['docker run -v $PWD:/w docker:cli build -f odd .', 'where it runs'],
    ['docker run -v $PWD:/w docker:cli build -f /x/odd /w', 'the file'],
    ['docker run -w /w docker:cli build -f odd .', 'what is there'],
    ['docker run -v vol:/w -w /w docker:cli build -f odd .', 'a volume'],
    ['docker run $FLAGS -v $PWD:/w -w /w docker:cli build -f odd .', 'flags'],
    ['docker run -v $PWD:/w -w /w docker:cli sh -c "docker build -f $F ."', 'the text of a shell'],
    ['docker run -v $PWD:/w -w /w docker:cli sh -c "cp odd Dockerfile && docker build ."', 'a copy'],
    ['docker run -v $PWD:/w -w /w docker:cli sh -c "docker build . | tee x"', 'a pipe'],
    [
      "docker run -e BASH_ENV=/w/odd -v $PWD:/w -w /w quay.io/buildah/stable bash -c 'buildah bud .'",
      'what a shell reads before',
    ],
    ['docker run -v $PWD:/w docker:cli sh -c "cd $D && docker build ."', 'the folder of a shell'],
    ['DOCKER_HOST=ssh://x docker run -v $PWD:/w -w /w docker:cli build -f odd .', 'another machine'],
    ['A=x docker run -e A -v $PWD:/w -w /w docker:cli build -f odd .', 'a variable of its own'],
    ['docker run -v $PWD:/w -v $PWD/bin:/usr/local/bin -w /w docker:cli build .', 'the program'],
    [
      'docker run -v $PWD:/w -v $PWD/c:/etc/containers -w /w quay.io/buildah/stable buildah bud .',
      'settings',
    ],
    [
      'docker run -e CONTAINERS_REGISTRIES_CONF=x -v $PWD:/w -w /w quay.io/buildah/stable buildah bud .',
      'a variable',
    ],
    ['docker run --env-file x -v $PWD:/w -w /w docker:cli build .', 'a file of variables'],
    ['docker run -d -v $PWD:/w -w /w docker:cli build .', 'the background'],
    ['docker run -v $PWD:/w -w /w evil.example/buildah/stable bud -f odd .', 'another image'],
  ])('%s: %s', (script) => {
    const { builds } = find(run(script));
    expect(builds).toMatchObject([
      { dockerfile: null, problem: expect.stringMatching(/^Only plain commands/) },
    ]);
  });

  test.each([
    `docker run -e KANIKO_REGISTRY_MAP=x ${WORKSPACE} ${KANIKO} -f odd`,
    `docker run ${WORKSPACE} ${KANIKO} -f odd $ARGS`,
    `docker run ${WORKSPACE} ${KANIKO} --context=git://x -f odd`,
    `docker run ${WORKSPACE} ${KANIKO} --context-sub-path=api`,
    `docker run ${WORKSPACE} -v $PWD/x:/kaniko ${KANIKO} -f odd`,
    `docker run ${WORKSPACE} evil.example/kaniko/executor -f odd`,
  ])('%s', (script) =>
    expect(find(run(script))).toMatchObject({
      builds: [],
      said: ['Images that kaniko builds are not read, and only Dockerfiles with usual names are judged'],
    }),
  );

  test('an executor of another name', () => {
    const use = (executor: string) =>
      find(`{ uses: int128/kaniko-action@v1, with: { file: odd, executor: '${executor}' } }`).builds;
    expect(use('evil.example/x').map(({ problem }) => problem)).toEqual([
      'Cannot tell what evil.example/x builds, which runs in the place of kaniko',
      null,
    ]);
    expect(use(KANIKO)).toMatchObject([{ dockerfile: 'odd', problem: null }]);
  });
});

describe('az acr build', () => {
  test.each<[string, string, object?]>([
    ['az acr build -r x -t y .', 'Dockerfile'],
    [
      'az acr build --registry x --image y:1 -f odd --build-arg A=1 .',
      'odd',
      { args: new Map([['A', '1']]) },
    ],
    [
      'cd api && az acr build -r x --file web.df --platform linux/arm64 ..',
      'api/web.df',
      { platforms: ['linux/arm64'] },
    ],
  ])('is read as a build: %s', (script, dockerfile, more = {}) => {
    const { builds, said } = find(run(script));
    expect([builds.length, said]).toEqual([1, []]);
    expect(builds).toMatchObject([{ dockerfile, ...more }]);
  });
});
