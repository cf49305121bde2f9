import { describe, expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';

const FLOW = '.github/workflows/a.yml';
const BUILD = 'docker build --build-arg BASE=x .';
const WRETRY = 'Wandalen/wretry.action@v3';
const RETRY = 'nick-fields/retry@v3';

/** What is found in the steps of one job. */
function find(steps: string, files: Readonly<Record<string, string>> = {}, runner = 'ubuntu-latest') {
  const flow = `on: push\njobs:\n  j:\n    runs-on: ${runner}\n    steps:\n      - ${steps}\n`;
  const tree = treeOf({ Dockerfile: 'FROM debian\n', ...files, [FLOW]: flow });
  return findBuilds(tree, new Set(['workflow']));
}

const use = (uses: string, given: Readonly<Record<string, string>>): string =>
  `{ uses: "${uses}", with: ${JSON.stringify(given)} }`;
const problemsOf = (step: string, files?: Readonly<Record<string, string>>) =>
  find(step, files).builds.map(({ problem }) => problem);

describe('what an action is given', () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    [WRETRY, { command: BUILD }, 'command'],
    [WRETRY, { command: `|\n  cd x\n  ${BUILD}` }, 'command'],
    [WRETRY, { action: 'docker/build-push-action@v6', with: 'context: .' }, 'action'],
    ['addnab/docker-run-action@v3', { image: 'docker:cli', run: BUILD }, 'run'],
    ['appleboy/ssh-action@v1', { host: 'x', script: `cd x\n${BUILD}` }, 'script'],
    ['uraimo/run-on-arch-action@v2', { run: 'podman build .' }, 'run'],
    ['reactivecircus/android-emulator-runner@v2', { script: 'docker compose build' }, 'script'],
    ['GabrielBB/xvfb-action@v1', { run: 'docker buildx bake' }, 'run'],
    [RETRY, { command: 'true', on_retry_command: BUILD }, 'on_retry_command'],
    ['superfly/flyctl-actions@v1', { args: 'deploy --dockerfile x' }, 'args'],
    ['azure/CLI@v2', { inlineScript: 'az acr build -f x .' }, 'inlineScript'],
  ])('is named where it speaks of a build: %s %s', (uses, given, key) =>
    expect(problemsOf(use(uses, given))).toEqual([
      `What ${uses.replace(/@.*/, '')} is given as ${key} is not read`,
    ]),
  );

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['docker://alpine:3', { entrypoint: 'docker', args: 'build .' }, 'alpine:3 docker build .'],
    [
      'docker://acme/docker:28-cli',
      { entrypoint: 'docker', args: 'build .' },
      'acme/docker:28-cli docker build .',
    ],
    [
      'docker://evil.example/kaniko-project/executor:v1',
      { args: '--dockerfile=x' },
      'evil.example/kaniko-project/executor:v1 --dockerfile=x',
    ],
    ['docker://quay.io/acme/buildah/x', { args: 'bud -f x .' }, 'quay.io/acme/buildah/x bud -f x .'],
    ['docker://docker/compose:1.29.2', { args: '-f x.yml up' }, 'docker/compose:1.29.2 -f x.yml up'],
    ['docker://alpine:3', { args: `sh -c "${BUILD}"` }, `alpine:3 sh -c ${BUILD}`],
  ])('is named where it is for an image that builds: %s %s', (uses, given, said) =>
    expect(problemsOf(use(uses, given))).toEqual([`Only scripts are read, not ${said}`]),
  );

  test.each<[string, Readonly<Record<string, string>>]>([
    ['peter-evans/create-pull-request@v7', { title: BUILD, body: `Run ${BUILD}`, 'commit-message': BUILD }],
    ['marocchino/sticky-pull-request-comment@v2', { message: `Run ${BUILD}` }],
    ['softprops/action-gh-release@v2', { body: BUILD }],
    ['actions/labeler@v5', { labels: 'docker, build' }],
    ['actions/cache@v4', { path: 'docker/build', key: 'docker-build-x' }],
    ['slackapi/slack-github-action@v2', { payload: `{ "text": "${BUILD}" }` }],
    ['myrotvorets/set-commit-status-action@v2', { context: 'docker build', status: 'pending' }],
    [
      'the-actions-org/workflow-dispatch@v4',
      { workflow: 'docker build', inputs: '{ "stage": "Docker build" }' },
    ],
    ['x/notify@v1', { line: 'Docker build failed' }],
    ['dorny/paths-filter@v3', { filters: 'docker:\n  - build/**' }],
    [WRETRY, { command: 'npm run build' }],
    ['superfly/flyctl-actions@v1', { args: 'deploy --remote-only' }],
    ['docker://docker:cli', { args: 'version' }],
    ['docker://quay.io/buildah/stable', { args: 'images' }],
    ['docker://acme/kaniko', { args: 'images' }],
    ['docker://docker:cli', { entrypoint: 'make', args: 'build' }],
    ['docker://alpine:3', { args: 'build .' }],
  ])('is not, where it is a text or builds nothing: %s %s', (uses, given) =>
    expect(problemsOf(use(uses, given))).toEqual([]),
  );

  test.each<[string, string | null]>([
    [
      '{ using: docker, image: "docker://docker:cli", args: [build, .] }',
      'The args of act/action.yml are not read',
    ],
    [
      `{ using: docker, image: "docker://alpine", args: [sh, -c, "${BUILD}"] }`,
      'The args of act/action.yml are not read',
    ],
    [
      '{ using: docker, image: "docker://alpine", entrypoint: docker, args: [build, .] }',
      'The args of act/action.yml are not read',
    ],
    ['{ using: docker, image: "docker://alpine", args: [build, .] }', null],
    ['{ using: docker, image: "docker://docker:cli", args: [version] }', null],
  ])('an action of the repository: %s', (runs, said) =>
    expect(problemsOf('{ uses: ./act }', { 'act/action.yml': `runs: ${runs}\n` })).toEqual(
      said === null ? [] : [said],
    ),
  );

  test.each<[string, string, readonly string[]]>([
    [
      'x/y/.github/workflows/z.yml@v1',
      `{ before: "${BUILD}" }`,
      ['5 What x/y/.github/workflows/z.yml is given as before is not read'],
    ],
    ['x/y/.github/workflows/z.yml@v1', '{ image: docker, title: docker build . }', []],
    ['./.github/workflows/z.yml', `{ before: "${BUILD}" }`, []],
  ])('a workflow of another repository: %s %s', (uses, given, said) => {
    const flow = `on: push\njobs:\n  j:\n    uses: ${uses}\n    with: ${given}\n`;
    const tree = treeOf({ [FLOW]: flow, '.github/workflows/z.yml': 'on: workflow_call\n' });
    const { problems } = findBuilds(tree, new Set(['workflow']));
    expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual(said);
  });

  test('what is given to a program of the repository', () =>
    expect(
      problemsOf(use('./act', { run: BUILD }), { 'act/action.yml': 'runs: { using: node24, main: x.js }\n' }),
    ).toEqual(['What ./act is given as run is not read']));
});

describe('an action that runs a script', () => {
  const show = (step: string, runner?: string, files: Readonly<Record<string, string>> = {}) =>
    find(step, files, runner).builds.map(({ context, dockerfile, args, problem }) =>
      [context, dockerfile, ...args.values(), ...(problem === null ? [] : [problem])].join(' '),
    );

  test.each<[Readonly<Record<string, string>>, readonly string[]]>([
    [{ command: BUILD }, ['. Dockerfile x']],
    [{ COMMAND: `cd api\n${BUILD}` }, ['api api/Dockerfile x']],
    [{ command: 'B=y; docker build --build-arg BASE=$B .', shell: 'sh' }, ['. Dockerfile y']],
    [{ command: 'docker build `\n --build-arg BASE=z .', shell: 'pwsh' }, ['. Dockerfile z']],
    [{ command: 'docker compose -f c.yml build' }, ['web web/Dockerfile']],
    [
      { command: 'import os; os.system("docker build .")', shell: 'python' },
      ['  Scripts of python are not read'],
    ],
    [{ command: 'echo "docker build ."' }, []],
  ])('is read as one: %s', (given, found) =>
    expect(
      show(use(RETRY, given), 'ubuntu-latest', { 'c.yml': 'services: { a: { build: web } }\n' }),
    ).toEqual(found),
  );

  test('at the root of the workspace, with its own name before', () =>
    expect(
      find(use('nick-invision/retry@v2', { command: 'docker build -f odd .' })).builds.map(
        ({ dockerfile }) => dockerfile,
      ),
    ).toEqual(['odd']));

  test('by PowerShell on Windows', () =>
    expect(show(use(RETRY, { command: 'docker build `\n --build-arg BASE=z .' }), 'windows-latest')).toEqual([
      '. Dockerfile z',
    ]));

  test('a variable that it keeps for the steps after it is not known', () =>
    expect(
      find(
        `${use(RETRY, { command: 'echo "BASE=$(git describe)" >> $GITHUB_ENV' })}\n      - { run: docker build --build-arg BASE . }`,
      ).builds.map(({ unknown }) => unknown),
    ).toEqual([['args.BASE']]));

  test('a Dockerfile that it writes is named', () =>
    expect(
      find(use(RETRY, { command: 'echo FROM x > Dockerfile; docker build .' })).problems.map(
        ({ message }) => message,
      ),
    ).toEqual(['A script writes Dockerfile, and what it then says is not judged']));
});

describe('a script of actions/github-script', () => {
  const said = (script: string, more = '') => {
    const found = find(`${use('actions/github-script@v8', { script })}${more}`);
    return [
      ...found.builds.flatMap(({ problem }) => problem ?? []),
      ...found.problems.map(({ message }) => message),
    ];
  };

  test.each([
    `await exec.exec('${BUILD}')`,
    "await exec.exec('docker', ['build', '.'])",
    "const args = ['build', '.']; await exec.exec('docker', args)",
    "const tool = 'docker'; await exec.exec(tool, ['build', '.'])",
    `const { execSync } = require('child_process'); execSync("${BUILD}")`,
    "require('node:child_process').spawnSync('docker', ['buildx', 'bake'])",
    `const command = \`${BUILD}\`;\nawait exec.getExecOutput(command)`,
    "const a = ['buildx', 'imagetools']; a[1] = 'build'; await exec.exec('docker', a)",
    "const a = ['buildx', 'bake', '--print']; a.push('--print=false'); await exec.exec('docker', a)",
    "await exec.exec('docker', ['buildx', 'bake', '--', '--print.hcl'])",
    // the frontend of the file is pulled for it
    "await exec.exec('docker', ['build', '--check', '.'])",
  ])('is named where it runs a build: %s', (script) =>
    expect(said(script)).toEqual(['Scripts of actions/github-script are not read']),
  );

  test.each([
    ["require('fs').writeFileSync('Dockerfile', 'FROM x')", 'Dockerfile'],
    ["fs.appendFileSync(`api/Dockerfile`, 'FROM x')", 'api/Dockerfile'],
    ["fs.writeFileSync(path.join(dir, 'Dockerfile'), text.replace(/a/, 'b'))", 'Dockerfile'],
    ["const file = 'Dockerfile';\nawait fs.promises.writeFile(file, x)", 'Dockerfile'],
    ["fs.copyFileSync('x', 'compose.yaml')", 'compose.yaml'],
    ["await io.cp('odd', './Dockerfile', { force: true })", './Dockerfile'],
    ["fs.createWriteStream('.env').write('A=b')", '.env'],
  ])('names the build file that it writes: %s', (script, name) =>
    expect(said(script, '\n      - { run: docker build . }')).toEqual([
      `A script writes ${name}, and what it then says is not judged`,
    ]),
  );

  test.each([
    `await github.rest.issues.createComment({ body: 'Run ${BUILD}' })`,
    "const a = ['buildx', 'imagetools', 'create']; a.push('--tag', tag); await exec.exec('docker', a)",
    "await exec.getExecOutput('docker', ['buildx', 'bake', target, '--print'], { silent: true })",
    `core.summary.addRaw('${BUILD}').write()`,
    `const found = /FROM (.*)/.exec(body); core.info('${BUILD}')`,
    "await exec.exec('git', ['status']); core.info('docker, then build')",
    "await exec.exec('git', ['status']); core.setFailed('Docker build failed')",
    "const text = fs.readFileSync('Dockerfile'); fs.writeFileSync('out.json', JSON.stringify(text))",
    "fs.writeFileSync('/tmp/Dockerfile', 'FROM x')",
    "fs.copyFileSync('Dockerfile', 'x.txt')",
    "core.setOutput('file', 'Dockerfile')",
  ])('is not, where it only prints or reads: %s', (script) =>
    expect(said(script, '\n      - { run: docker build . }')).toEqual([]),
  );
});

describe('a Dockerfile that one job writes and another builds', () => {
  const said = (script: string, kept: string, more = '', takes = 'actions/download-artifact@v5') => {
    const flow = [
      'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:',
      `      - { run: ${JSON.stringify(script)}${more} }`,
      `      - { uses: ${kept} }`,
      '  b:\n    runs-on: ubuntu-latest\n    steps:',
      `      - { uses: ${takes} }`,
      '      - { run: docker build . }\n',
    ].join('\n');
    const files = { Dockerfile: 'FROM debian\n', [FLOW]: flow };
    return findBuilds(treeOf(files), new Set(['workflow'])).problems.map(({ line, message }) => [
      line,
      message,
    ]);
  };
  const artifact = (path: string) => `actions/upload-artifact@v4, with: { path: ${JSON.stringify(path)} }`;

  test.each([
    ["mkdir o; printf 'FROM x' > o/Dockerfile", artifact('o'), 'o/Dockerfile'],
    ["printf 'FROM x' > o/Dockerfile", artifact('./o/**'), 'o/Dockerfile'],
    ["printf 'FROM x' > Dockerfile", artifact('.'), 'Dockerfile'],
    [
      "printf 'FROM x' > o/Dockerfile",
      artifact(`x.txt\n${'$'}{{ github.workspace }}/o/Dockerfile`),
      'o/Dockerfile',
    ],
    ["printf 'FROM x' > o/Dockerfile", artifact(`${'$'}{{ inputs.path }}`), 'o/Dockerfile'],
    ["cd o; printf 'FROM x' > Dockerfile", artifact('o'), 'Dockerfile'],
    ["printf 'FROM x' > Dockerfile; tar cf x.tar Dockerfile", artifact('x.tar'), 'Dockerfile'],
    ["printf 'A=b' > .env", 'actions/cache/save@v4, with: { path: .env, key: x }', '.env'],
  ])('is named: %s, %s', (script, kept, name) =>
    expect(said(script, kept)).toEqual([[6, `A script writes ${name}, and what it then says is not judged`]]),
  );

  test('in a folder where the script starts', () =>
    expect(said("printf 'FROM x' > Dockerfile", artifact('o'), ', working-directory: o')).toHaveLength(1));

  test.each([
    ["printf 'FROM x' > o/Dockerfile", artifact('out'), undefined],
    ["printf 'FROM x' > Dockerfile", artifact('o/*.txt'), undefined],
    ["printf 'FROM x' > o/Dockerfile", 'actions/setup-node@v5', undefined],
    ["printf 'FROM x' > o/Dockerfile", artifact('o'), 'actions/checkout@v5'],
    ['cat Dockerfile > o/x.txt', artifact('o'), undefined],
  ])('is not, where no other job gets it: %s, %s, %s', (script, kept, takes) =>
    expect(said(script, kept, '', takes)).toEqual([]),
  );
});
