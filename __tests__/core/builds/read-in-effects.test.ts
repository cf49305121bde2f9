import { describe, expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';

/** What a job builds with a file that its shells read in. */
function read(steps: string, text: string, more: Record<string, string> = {}, job = '') {
  const workflow = `on: push\njobs:\n  j:\n    runs-on: ubuntu-24.04\n${job}    steps:\n${steps}`;
  const tree = treeOf({ 'v.sh': text, ...more, '.github/workflows/a.yml': workflow });
  return findBuilds(tree, new Set(['workflow'])).builds;
}

const run = (script: string, more = ''): string => `      - run: ${JSON.stringify(script)}\n${more}`;
const dockerfiles = (...given: Parameters<typeof read>): readonly (string | null)[] =>
  read(...given).map(({ dockerfile }) => dockerfile);

describe('a variable by which tools choose what they run counts where a file sets it', () => {
  test.each([
    ['export PATH=$PWD/bin:$PATH', { 'bin/docker': '' }],
    ['export DOCKER_CONFIG=$PWD/dc', { 'dc/config.json': '{}', 'dc/cli-plugins/docker-buildx': '' }],
    ['export BUILDX_CONFIG=$PWD/bc', { 'bc/instances/x': '{}' }],
    ['export LD_PRELOAD=$PWD/x.so', { 'x.so': '' }],
    ['export HOME=$PWD/h', { 'h/.docker/cli-plugins/docker-buildx': '' }],
    ['setup() {\n  export PATH=$PWD/bin:$PATH\n}\nsetup', { 'bin/docker': '' }],
  ])('%s', (text, files) => {
    const problems = (script: string, given: string): readonly (string | null)[] =>
      read(run(script), given, files).map(({ problem }) => problem);
    const [name] = /[A-Z]\w+/.exec(text) ?? [];
    expect(problems('. ./v.sh\ndocker build .', text)).toContainEqual(
      expect.stringContaining(`${name} is $`),
    );
    expect(problems(`${text}\ndocker build .`, '')).toContainEqual(expect.stringContaining(`${name} is $`));
    expect(problems('. ./v.sh\ndocker build .', text.replace(/\$PWD\//, '/opt/')).filter(Boolean)).toEqual(
      [],
    );
  });

  test('such as the files of compose', () => {
    const compose = (dockerfile: string): string =>
      `services: { a: { build: { context: ., dockerfile: ${dockerfile} } } }`;
    const files = { 'c.txt': compose('f.txt'), 'compose.yaml': compose('o.txt') };
    expect(dockerfiles(run('. ./v.sh\ndocker compose build'), 'export COMPOSE_FILE=c.txt', files)).toContain(
      'f.txt',
    );
  });
});

describe('a name that a file gives a builder is followed', () => {
  test.each([
    ['D=docker', '$D build -f f.txt .'],
    ['D=/usr/bin/podman', '"$D" build -f f.txt .'],
    ['CMD=(docker build -f f.txt .)', `"\${CMD[@]}"`],
    ['CMD="docker build"', '$CMD -f f.txt .'],
    ['alias foo=docker', 'foo build -f f.txt .'],
    ['foo() { docker "$@"; }', 'foo build -f f.txt .'],
  ])('%s, then %s', (text, script) =>
    expect(dockerfiles(run(`. ./v.sh\n${script}`), text)).toEqual(['f.txt']),
  );

  test('and nothing where it is another one', () => {
    expect(dockerfiles(run('. ./v.sh\n$D build -f f.txt .'), 'D=make')).toEqual([]);
    expect(dockerfiles(run('. ./v.sh\nfoo build -f f.txt .'), 'alias foo=make')).toEqual([]);
  });
});

describe('flags, files and folders that a file gives are followed, and not taken for certain', () => {
  test.each([
    ['F=f.txt', 'docker build -f $F .'],
    ['F=sub/f.txt', 'docker build -f "$F" .'],
    ['ARGS="-f f.txt"', 'docker build $ARGS .'],
    ['ARGS=(-f f.txt)', `docker build "\${ARGS[@]}" .`],
    ['CMD="build -f f.txt ."', 'docker $CMD'],
    ['D=sub', 'docker build -f $D/f.txt .'],
  ])('%s, then %s', (text, script) => {
    const files = { 'f.txt': '', 'sub/f.txt': '', Dockerfile: '' };
    const builds = read(run(`. ./v.sh\n${script}`), text, files);
    expect(builds.map(({ dockerfile }) => dockerfile)).toContain(/sub/.test(text) ? 'sub/f.txt' : 'f.txt');
    expect(builds.some(({ problem }) => problem !== null)).toBe(true);
  });
});

describe('a function of a file that the shell is told to read first is followed', () => {
  const called = (shell: string): string => run('b', `        shell: ${shell}\n`);
  const rows: readonly { readonly name: string; readonly steps: string; readonly job?: string }[] = [
    { name: 'BASH_ENV in the command', steps: called('env BASH_ENV=v.sh bash -e {0}') },
    { name: 'a text before the script', steps: called('bash -c ". ./v.sh; . {0}"') },
    { name: '--rcfile', steps: called('bash --rcfile v.sh -i {0}') },
    { name: '--rcfile in the script', steps: run("bash --rcfile v.sh -ic 'b'") },
    {
      name: 'the default shell',
      steps: run('b'),
      job: '    defaults: { run: { shell: "bash --init-file v.sh -i {0}" } }\n',
    },
    { name: 'ENV', steps: called('sh -i {0}'), job: '    env: { ENV: v.sh }\n' },
    { name: 'BASH_ENV of a step before', steps: run('echo "BASH_ENV=$PWD/v.sh" >> $GITHUB_ENV') + run('b') },
    {
      name: 'a profile that a step copies',
      steps: run('cat v.sh >> ~/.bash_profile') + called('bash -el {0}'),
    },
    { name: 'ENV of a step before', steps: run('echo "ENV=v.sh" >> "$GITHUB_ENV"') + called('sh -i {0}') },
    {
      name: 'a profile that a step is given',
      steps: run('sudo tee /etc/profile.d/x.sh < v.sh') + called('bash -el {0}'),
    },
    { name: 'a profile that a step puts there', steps: run('cp v.sh ~/.bashrc') + called('bash -ie {0}') },
  ];
  test.each(rows)('$name', ({ steps, job = '' }) => {
    expect(dockerfiles(steps, 'b() { docker build -f f.txt .; }', {}, job)).toEqual(['f.txt']);
    expect(read(steps, 'b() { make; }', {}, job)).toEqual([]);
  });

  test('a profile in a folder that a step before has chosen', () => {
    const files = { 'h/.bash_profile': 'b() { docker build -f f.txt .; }' };
    const steps = run('echo "HOME=$PWD/h" >> $GITHUB_ENV') + called('bash -el {0}');
    expect(dockerfiles(steps, '', files)).toEqual(['f.txt']);
  });

  test('a command of which nothing is followed may build', () => {
    const [build, ...others] = read(
      called(`"bash -c '. ./v.sh; . {0}'"`),
      'b() { docker build -f f.txt .; }',
    );
    expect(others).toEqual([]);
    expect(build).toMatchObject({
      dockerfile: null,
      problem: expect.stringContaining('not the shell bash -c'),
    });
  });
});
