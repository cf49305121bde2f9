import { describe, expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';

const FLOW = '.github/workflows/a.yml';
const BUILD = 'docker build --build-arg BASE=x .';

/** What is said of the steps of a job. */
function read(steps: string, around = ''): readonly (string | null)[] {
  const flow = `on: push\njobs:\n  j:\n    runs-on: ubuntu-latest\n${around}    steps:\n      - ${steps}\n`;
  const tree = treeOf({ Dockerfile: 'FROM debian\n', [FLOW]: flow });

  return findBuilds(tree, new Set(['workflow'])).builds.map(({ problem }) => problem);
}

const script = (text: string, shell = 'bash'): string => `{ run: ${JSON.stringify(text)}, shell: ${shell} }`;
const NOT_READ = [expect.stringMatching(/^Only plain commands are read, not \S/)];

describe('a build that a script has another program run', () => {
  test.each([
    // git, by what configures it, and by its commands that run others
    [`git -c alias.x='!${BUILD}' x`],
    [`git -C . -c core.pager='${BUILD}' log`],
    [`git config alias.x '!${BUILD}' && git x`],
    [`git config --global core.sshCommand '${BUILD}'`],
    [`git submodule foreach '${BUILD}'`],
    [`git submodule foreach --recursive ${BUILD}`],
    [`git bisect run ${BUILD}`],
    [`git rebase --exec '${BUILD}' main`],
    [`git rebase -x '${BUILD}' main`],
    [`git fetch --upload-pack='${BUILD}' origin`],
    [`git filter-branch --tree-filter '${BUILD}'`],
    [`git clone -c core.sshCommand='${BUILD}' x`],
    [`/usr/bin/git bisect run ${BUILD}`],
    [`sudo git -c core.pager='${BUILD}' log`],
    // variables whose texts programs run
    [`GIT_SSH_COMMAND='${BUILD}' git fetch`],
    [`EDITOR='${BUILD} #' git commit --amend`],
    [`PAGER='${BUILD}' man x`],
    [`env PAGER='${BUILD}' git log`],
    [`LESSOPEN='|${BUILD}' less x`],
    [`B='${BUILD}' make image`],
    [`X='${BUILD}'; EDITOR="$X" crontab -e`],
    [`export GIT_EDITOR='${BUILD}'`],
    [`GIT_EDITOR='${BUILD}'; export GIT_EDITOR; git commit`],
    [`declare -x GIT_EDITOR='${BUILD}'; git commit`],
    [`echo "GIT_SSH_COMMAND=|${BUILD}" >> $GITHUB_ENV`],
    // what a later step may run
    [`echo "CMD=${BUILD}" >> $GITHUB_ENV`],
    [`echo 'cmd=sudo ${BUILD}' >> "$GITHUB_OUTPUT"`],
    [`cat >> $GITHUB_ENV <<X\nCMD<<E\n${BUILD}\nE\nX`],
    [`echo '${BUILD}' | tee .git/hooks/post-checkout`],
    // others
    [`gh alias set x '!${BUILD}'; gh x`],
    [`gh codespace ssh -- ${BUILD}`],
    [`echo '* * * * * ${BUILD}' | crontab -`],
    [`echo '${BUILD}' | sudo -E crontab -u x -`],
    [`echo '${BUILD}' | docker exec -i c sh`],
    [`echo '${BUILD}' | su - x`],
    [`cat <<X | tee b.sh\n${BUILD}\nX\nbash b.sh`],
    [`tee b.sh <<X\n${BUILD}\nX\nbash b.sh`],
    [`tar xf - --to-command='${BUILD}'`],
    [`tar cf x.tar --checkpoint-action=exec='${BUILD}' .`],
    [`tar -I '${BUILD}' -xf x`],
    [`rsync -e '${BUILD}' a b:`],
    [`zip -T -TT '${BUILD}' x`],
    [`apt-get -o DPkg::Post-Invoke='${BUILD}' install x`],
    [`rg --pre '${BUILD}' x`],
    [`echo x | sed 's/x/${BUILD}/e'`],
    [`sed -E 's|x|docker build --build-arg BASE=a/b .|ge; p' x`],
    [`sed '1e ${BUILD}' x`],
    [`sed -n '/x/ { e ${BUILD}\n}' x`],
    // in a container
    [`docker compose -f c.yml exec -T a ${BUILD}`],
    [`docker-compose exec a sh -c '${BUILD}'`],
    ['docker run -v $PWD:/w -w /w docker/compose build --build-arg BASE=x'],
    ['docker run -v $PWD:/w docker/compose:1.29.2 -f c.yml up'],
    ['podman run docker.io/library/docker:cli build --build-arg BASE=x .'],
    ["ssh host 'docker run docker:28-cli build .'"],
    ['docker run -v $X:/w -w /w quay.io/buildah/stable bud -f x .'],
    ['docker run -v $PWD:/w quay.io/containers/podman:v5 build .'],
    ['make x CMD="docker buildx b ."'],
  ])('%s', (text) => expect(read(script(text))).toEqual(NOT_READ));

  test.each([
    // texts
    `echo 'run ${BUILD}'`,
    `sudo echo '${BUILD}'`,
    `printf '%s\\n' '${BUILD}' >> $GITHUB_STEP_SUMMARY`,
    `echo '${BUILD}' | tee -a $GITHUB_STEP_SUMMARY`,
    `echo 'Running ${BUILD}' | tee build.log`,
    `tee -a "$GITHUB_STEP_SUMMARY" <<X\n${BUILD}\nX`,
    `echo "HINT=Run ${BUILD}" >> $GITHUB_ENV`,
    `echo "docker=Use ${BUILD}" >> $GITHUB_OUTPUT`,
    `git commit -m '${BUILD}'`,
    `sudo -u x git commit --message='${BUILD}'`,
    `git -c user.name=x commit -am 'Use ${BUILD}'`,
    `git tag -a v1 -m '${BUILD}'`,
    `git log --grep='${BUILD}'`,
    `git grep '${BUILD}'`,
    `gh pr comment 1 --body 'Run ${BUILD}'`,
    `gh release create v1 --notes '${BUILD}'`,
    `sed -i 's/make/${BUILD}/' README.md`,
    "sed 's/docker build/podman build/g; s/a/b/' x > /dev/null",
    "sed -e 's/docker build/docker image/' -e 's|docker build|a/me|' x",
    `grep -q '${BUILD}' README.md`,
    `[ "$X" = '${BUILD}' ]`,
    `curl -d '${BUILD}' https://example.com`,
    `local hint='${BUILD}'`,
    `declare hint='${BUILD}'`,
    `hint='${BUILD}'; echo "$hint"`,
    // names of files
    'git add docker build',
    'git submodule update --init docker build',
    'cp -r docker build',
    'tar czf x.tgz docker build',
    'sudo rm -rf docker build',
    'pip install docker build',
    // no builds
    'docker compose exec web npm run build',
    'docker compose -f docker/compose.yml exec build true',
    'docker run --rm docker:cli version',
    'docker run --rm quay.io/buildah/stable images',
    'docker run --rm -w docker/compose node npm run build',
    'EDITOR=true git commit --amend',
  ])('not: %s', (text) => expect(read(script(text))).toEqual([]));
});

describe('a build in a script of cmd', () => {
  test.each([
    'set X=dXcker\n%X:X=o% build .',
    'set X=docker\n%X:~0,6% build .',
    'set X=ker\ndoc%X% build .',
    'set X=doc\n%X%ker.exe build .',
    'set A=doc\nset B=ker\n%A%%B% build .',
    'set C=build\ndocker %C% .',
    'setlocal EnableDelayedExpansion\nset X=docker\n!X! build .',
    'for %%a in (docker) do %%a build .',
    'set A=build\nset B=docker\n%B% %A% .',
    'set B=C:\\x\\docker.exe\nset A=bake\ncall %B% %A%',
    'd^ocker build %X%',
    '%X:X=o% buildx bake',
  ])('%s', (text) => expect(read(script(text, 'cmd'))).toEqual(['Scripts of cmd are not read']));

  test.each([
    'docker version & %PYTHON% setup.py build',
    'echo %PATH:;=% & docker version',
    'docker push %X%',
    'set B=docker\ndocker version\n%PYTHON% x.py',
    'set TAG=docker-build\ndocker version\n%PYTHON% build.py',
    'docker login -u %X% & cmake --build .',
  ])('not: %s', (text) => expect(read(script(text, 'cmd'))).toEqual([]));
});

describe('a build in a variable that programs run', () => {
  const said = (top: string, job: string, step: string) => {
    const flow = `on: push\n${top}jobs:\n  j:\n    runs-on: ubuntu-latest\n${job}    steps:\n      - { run: git fetch${step} }\n`;
    const tree = treeOf({ Dockerfile: 'FROM debian\n', [FLOW]: flow });
    return findBuilds(tree, new Set(['workflow'])).problems.map(({ line, message }) => [line, message]);
  };
  const saying = (name: string) => `Programs run what ${name} says, and the build there is not read`;

  test.each([
    [`env: { GIT_SSH_COMMAND: "${BUILD}" }\n`, '', '', 2, 'GIT_SSH_COMMAND'],
    ['', `    env: { EDITOR: "${BUILD} #" }\n`, '', 5, 'EDITOR'],
    ['', `    container: { image: x, env: { LESSOPEN: "|${BUILD}" } }\n`, '', 5, 'LESSOPEN'],
    ['', '', `, env: { GIT_CONFIG_VALUE_0: "!${BUILD}" }`, 6, 'GIT_CONFIG_VALUE_0'],
    ['', '', `, env: { MAKEFLAGS: "--eval=x:=$(shell ${BUILD})" }`, 6, 'MAKEFLAGS'],
    [`env: { GNUMAKEFLAGS: "--eval=x:=$(shell ${BUILD})" }\n`, '', '', 2, 'GNUMAKEFLAGS'],
  ])('is named: %s%s%s', (top, job, step, line, name) =>
    expect(said(top, job, step)).toEqual([[line, saying(name)]]),
  );

  test('in an action of the repository', () => {
    const action = `runs:\n  using: composite\n  steps:\n    - { run: git fetch, shell: bash, env: { PAGER: "${BUILD}" } }\n`;
    const flow = 'on: push\njobs:\n  j:\n    runs-on: ubuntu-latest\n    steps:\n      - { uses: ./act }\n';
    const tree = treeOf({ 'act/action.yml': action, [FLOW]: flow });
    expect(findBuilds(tree, new Set(['workflow'])).problems).toMatchObject([
      { file: 'act/action.yml', line: 4, message: saying('PAGER') },
    ]);
  });

  test.each([
    [`env: { HINT: "${BUILD}" }\n`, ''],
    ['', ', env: { GIT_EDITOR: "true" }'],
    ['env: { MAKEFLAGS: "-j4 --no-print-directory" }\n', ''],
  ])('is not, in another one: %s%s', (top, step) => expect(said(top, '', step)).toEqual([]));
});
