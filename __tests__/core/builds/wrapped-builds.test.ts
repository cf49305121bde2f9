import { describe, expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';

const FLOW = '.github/workflows/a.yml';
const BUILD = 'docker build --build-arg BASE=x .';
const READ = ['. BASE=x'];
const NOT_READ = ['unknown'];

/** The contexts and arguments of what a script builds. */
function list(script: string, shell = 'bash'): string[] {
  const step = `{ run: ${JSON.stringify(script)}, shell: "${shell} {0}" }`;
  const text = `on: push\njobs: { j: { runs-on: ubuntu-latest, steps: [ ${step} ] } }\n`;
  const { builds } = findBuilds(treeOf({ [FLOW]: text }), new Set(['workflow']));
  return builds.map(({ context, args }) =>
    [context ?? 'unknown', ...[...args].map((arg) => arg.join('='))].join(' '),
  );
}

describe('env reads its own flags, and runs what is behind them', () => {
  test.each([
    `env -uA -S'${BUILD}'`,
    `env -C . -S'${BUILD}'`,
    `env -i -S'${BUILD}'`,
    `env -ivS'${BUILD}'`,
    `env -u A -S '${BUILD}'`,
    `env --chdir=. --split-string='${BUILD}'`,
    `env --unset A --split '${BUILD}'`,
    `env -S'-uA -i B=c ${BUILD}'`,
    `env -S'-S"${BUILD}"'`,
    `env --split-string=' -vS"${BUILD}"'`,
    `env -S'docker "build" --build-arg '\\''BASE=x'\\'' .'`,
    `env -S'docker\\_build --build-arg BASE=x . # y'`,
    `env -S'docker build --build-arg BASE=x' .`,
    `env -uS ${BUILD}`,
    `env -uC ${BUILD}`,
    `env --debug --block-signal=INT -- ${BUILD}`,
    `env - A=b ${BUILD}`,
    `sudo env -i -S'bash -c "${BUILD}"'`,
    `{ env -i -S'bash -s'; } <<< '${BUILD}'`,
  ])('%s', (script) => expect(list(script)).toEqual(READ));

  test.each([
    `env -S'docker build --build-arg BASE=$\{B} .'`,
    `env -iS 'docker build --build-arg BASE=$\{B} .'`,
  ])('a text with variables is said to be not read: %s', (script) => expect(list(script)).toEqual(NOT_READ));

  test.each([
    'env -C api docker build .',
    'env -Capi docker build .',
    `env --chdir=api -S'docker build .'`,
    'env -C web -C api docker build .',
    `env -C api bash -c 'docker build .'`,
    `sudo --chdir=api bash <<< 'docker build .'`,
    'sudo -nD api -u me docker build .',
    'sudo -nuroot -Dapi docker build .',
    'sudo -uDan -C3 docker build api',
  ])('a build is where the program before it leads: %s', (script) => expect(list(script)).toEqual(['api']));

  test('a folder that is not known is not taken for another', () =>
    expect(list('env -C $X docker build .')).toEqual(['unknown']));
});

describe('programs that have a shell run a text as somebody else, or as on a terminal', () => {
  test.each([
    `su -c '${BUILD}' me`,
    `sudo su me -c "${BUILD}"`,
    `su --command='${BUILD}' me`,
    `runuser -u me -c '${BUILD}'`,
    `sg docker -c '${BUILD}'`,
    `script -qec '${BUILD}' /dev/null`,
  ])('%s', (script) => expect(list(script)).toEqual(READ));

  test('a login shell, which runs elsewhere, is said to be not read', () =>
    expect(list(`su - me -c '${BUILD}'`)).toEqual(NOT_READ));
});

describe('programs under names that the script gives them', () => {
  test.each([
    'hash -p /usr/bin/docker d; d',
    'hash -p "$(which docker)" d; d',
    'ln -s $(which docker) d; ./d',
    'sudo ln -sf /usr/bin/docker /usr/local/bin/d; d',
    'cp "$(command -v docker)" /tmp/d; /tmp/d',
    'T=$(mktemp); cp "$(which docker)" "$T"; "$T"',
    'D=$(which docker); install -m 755 $D d; sudo ./d',
    'cat /usr/bin/docker > d; chmod +x d; ./d',
    'tee d < /usr/bin/docker > /dev/null; ./d',
    'dd if=/usr/bin/docker of=d; ./d',
    'ln -s /usr/bin/podman a; ln -s a b; env ./b',
    'update-alternatives --install /usr/bin/d d /usr/bin/docker 1; d',
    'alias d=$(which docker); d',
  ])('%s build', (script) => expect(list(`${script} build --build-arg BASE=x .`)).toEqual(READ));

  test('in zsh', () =>
    expect(list('hash d=/usr/bin/docker; d build --build-arg BASE=x .', 'zsh')).toEqual(READ));

  test.each([
    'cp -r docker out; make build',
    'mv docker/Dockerfile Dockerfile; npm run build',
    'ln -s /usr/bin/docker tool; tool ps; build .',
    'sudo ln -s /usr/bin/podman /usr/bin/docker; docker ps',
  ])('and no others: %s', (script) => expect(list(script)).toEqual([]));
});

test('what env takes away of the environment is not what compose finds there', () => {
  const values = (command: string) => {
    const text = `on: push\nenv: { BASE: x, A: y }\njobs: { j: { runs-on: ubuntu-latest, steps: [ { run: ${JSON.stringify(command)} } ] } }\n`;
    const compose = `services: { a: { build: { context: ., args: { BASE: "$\{BASE:-z}" } } } }\n`;
    const { builds } = findBuilds(treeOf({ [FLOW]: text, 'compose.yaml': compose }), new Set(['workflow']));
    return builds.map(({ args }) => args.get('BASE'));
  };
  const cases: readonly (readonly [string, string])[] = [
    ['env docker compose build', 'x'],
    ['env -u A docker compose build', 'x'],
    ['env -u BASE docker compose build', 'z'],
    ['env -uBASE docker compose build', 'z'],
    ['env --unset=BASE -- docker compose build', 'z'],
    ['env -i PATH="$PATH" docker compose build', 'z'],
    ['env - docker compose build', 'z'],
    ['env -u BASE BASE=w docker compose build', 'w'],
    ['BASE=w env -u BASE docker compose build', 'z'],
    ["env -u BASE bash -c 'docker compose build'", 'z'],
    ["env -u BASE bash -c 'BASE=w docker compose build'", 'w'],
  ];
  expect(cases.map(([command]) => [command, ...values(command)])).toEqual(cases);
});
