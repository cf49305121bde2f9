import { describe, expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';

const FLOW = '.github/workflows/a.yml';

/** What is said of a script. */
function read(script: string, files: Readonly<Record<string, string>> = {}, more = '') {
  const flow = `on: push\njobs:\n  j:\n    runs-on: ubuntu-latest\n    steps:\n      - { run: ${JSON.stringify(script)}${more} }\n`;
  const { builds, problems } = findBuilds(treeOf({ [FLOW]: flow, ...files }), new Set(['workflow']));
  return { builds, said: problems.map(({ file, line, message }) => `${file}:${line} ${message}`) };
}

const say = (name: string): string =>
  `${FLOW}:6 Images that ${name} builds are not read, and only Dockerfiles with usual names are judged`;

describe('programs that build images in ways of their own', () => {
  test.each([
    ['ko build ./cmd/x', 'ko'],
    ['KO_DOCKER_REPO=x ko apply -f config/', 'ko'],
    ['ko resolve --bare -f x | kubectl apply -f -', 'ko'],
    ['mvn -B compile jib:build', 'Jib'],
    ['./mvnw -q compile com.google.cloud.tools:jib-maven-plugin:3.4.0:dockerBuild', 'Jib'],
    ['./gradlew :app:jib --image=x', 'Jib'],
    ['gradle clean jibDockerBuild', 'Jib'],
    ['jib build --target=x', 'Jib'],
    ['./mvnw spring-boot:build-image', 'Spring Boot'],
    ['./gradlew bootBuildImage --imageName=x', 'Spring Boot'],
    ['pack build x --builder paketobuildpacks/builder', 'pack'],
    ['/kaniko/executor --dockerfile=Dockerfile', 'kaniko'],
    ['docker run -v $X:/w gcr.io/kaniko-project/executor:latest --dockerfile=x', 'kaniko'],
    ['docker run --entrypoint buildctl-daemonless.sh moby/buildkit:rootless build --frontend x', 'buildctl'],
    ['buildctl-daemonless.sh build --frontend dockerfile.v0', 'buildctl'],
    ['docker run -v $PWD:/w buildpacksio/pack:0.35 build x --builder y', 'pack'],
    ['gcloud run deploy x --quiet --source .', 'Google Cloud'],
    ['gcloud beta run deploy x --source=.', 'Google Cloud'],
    ['flyctl deploy --dockerfile odd', 'Fly.io'],
    ['fly deploy --remote-only', 'Fly.io'],
    ['heroku container:push web', 'Heroku'],
    ['kamal deploy', 'Kamal'],
    ['sudo img build -t x .', 'img'],
    ['s2i build . registry/x y', 's2i'],
    ['nixpacks build . --name x', 'nixpacks'],
    ['railpack build .', 'Railpack'],
    ['earthly --push +all', 'Earthly'],
    ['earthly ./api+docker', 'Earthly'],
    ['bazel run --config=ci //app:image_push', 'Bazel'],
    ['bazelisk build //:oci', 'Bazel'],
    ['buildctl build --frontend dockerfile.v0 --local context=.', 'buildctl'],
    ['depot build -t x .', 'Depot'],
    ['skaffold build', 'Skaffold'],
    ['werf converge', 'werf'],
    ['tilt ci', 'Tilt'],
    ['okteto build', 'Okteto'],
    ['apko publish x.yaml y', 'apko'],
    ['crane append -f x.tar -b acme/x -t y', 'crane'],
    ['crane rebase --new_base acme/x y', 'crane'],
    ['cog push', 'Cog'],
    ['repo2docker .', 'repo2docker'],
    ['cekit build docker', 'CEKit'],
    ['ansible-builder build', 'ansible-builder'],
    ['faas-cli up', 'OpenFaaS'],
    ['makisu build .', 'makisu'],
    ['devcontainer build --workspace-folder .', 'devcontainer'],
    ['az acr run -r x -f t.yaml .', 'Azure'],
    ['gcloud builds submit --tag x', 'Google Cloud'],
    ['if true; then timeout 5m ko build .; fi', 'ko'],
    ["env -S 'ko build .'", 'ko'],
    ["bash -c 'cd x && nixpacks build .'", 'nixpacks'],
    ['X=$(ko build .); echo $X', 'ko'],
  ])('are named: %s', (script, name) => expect(read(script)).toEqual({ builds: [], said: [say(name)] }));

  test('are named once for each file', () =>
    expect(read('ko build a\nko build b\npack build c').said).toEqual([say('ko'), say('pack')]));

  test('are named in PowerShell, and where a shell is one', () => {
    expect(read('& ko.exe build .', {}, ', shell: pwsh').said).toEqual([say('ko')]);
    expect(read('echo', {}, ', shell: "ko build ./x {0}"').said).toEqual([say('ko')]);
  });

  test('are named at the step that uses an action', () => {
    const action = 'runs:\n  using: composite\n  steps:\n    - { shell: bash, run: ko build . }\n';
    const flow = 'on: push\njobs:\n  j:\n    runs-on: ubuntu-latest\n    steps:\n      - { uses: ./a }\n';
    const tree = treeOf({ 'a/action.yml': action, [FLOW]: flow });
    const { problems } = findBuilds(tree, new Set(['workflow']));
    expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual([`${FLOW}:6`]);
  });

  test.each([
    'echo "ko build"',
    'ko version',
    'npm pack build',
    'mvn package',
    './gradlew test --tests jibe',
    'bazel test //...',
    'bazel build //app:server',
    'git commit -m "pack build"',
    'az acr login -n x',
    'gcloud run deploy x --image y',
    'docker run node npm run build',
    'docker run moby/buildkit:latest',
    'flyctl deploy --image x',
    'flyctl status',
    'fly -t ci set-pipeline -p x',
    'heroku container:release web',
    'kamal app logs',
    'tilt version',
    'depot login',
    'cog bump --auto',
    'packer build .',
    'img2pdf build',
  ])('are not these: %s', (script) => expect(read(script)).toEqual({ builds: [], said: [] }));
});
