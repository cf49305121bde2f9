import { describe, expect, test } from 'vitest';
import { listArgumentValues as read } from '../../support/argument-values.js';

const BUILD = 'docker build --build-arg "V=$V" .';
const BRANCH = `[ -f a ] && V=x; ${BUILD}`;
const HOSTED = 'runs-on: ubuntu-latest';

/** The values of the argument `V` in the builds of a job. */
function inJob(steps: readonly string[], job = HOSTED) {
  const files = {
    Dockerfile: 'FROM a\n',
    'v.sh': '[ -f a ] && V=x\n',
    'set.sh': 'echo V=y >> $GITHUB_ENV\n',
  };
  const text = `on: push\njobs: { j: { ${job}, steps: [${steps.join(', ')}] } }\n`;
  return read({ ...files, '.github/workflows/a.yml': text });
}

const run = (script: string) => `{ run: ${JSON.stringify(script)} }`;

describe('a variable that no command of the script sets is not known', () => {
  test.each([
    BUILD,
    `# V=1\n${BUILD}`,
    `echo "a V=1"\n${BUILD}`,
    `git commit -m "V=1"\n${BUILD}`,
    'for a in V=$V; do docker build --build-arg "$a" .; done',
    'A="--build-arg V=$V"; docker build $A .',
    `A=(--build-arg "V=$V"); docker build "\${A[@]}" .`,
    `f() { local V; V=1; }\n${BUILD}`,
    `f() { local V=1; }; f; ${BUILD}`,
    `(V=1)\n${BUILD}`,
    `V=1 true; ${BUILD}`,
    `V=$V; ${BUILD}`,
    `export V; ${BUILD}`,
    `${BUILD}\nV=1`,
  ])('%j', (script) => expect(inJob([run(script)])).toEqual(['?']));

  test.each([`: "\${V:=x}"; ${BUILD}`, `. ./v.sh; ${BUILD}`])('with what else it may be: %j', (script) =>
    expect(inJob([run(script)])).toEqual(['?', 'x']),
  );
});

describe('a variable that the script sets is empty before', () => {
  test.each<[string, ...string[]]>([
    [BRANCH, '', 'x'],
    [`if [ -n "" ]; then V=x; fi; ${BUILD}`, ''],
    [`case $X in a) V=x;; esac; ${BUILD}`, '', 'x'],
    [`eval "[ -f a ] && V=x"; ${BUILD}`, '', 'x'],
    [`f() { V=x; }; [ -f a ] && f; ${BUILD}`, '', 'x'],
    [`[ -f a ] && printf -v V %s x; ${BUILD}`, '', 'x'],
    [`declare -n R=V; [ -f a ] && R=x; ${BUILD}`, '', 'x'],
    [`for i in 1 2; do ${BUILD}; V=x; done`, '', 'x'],
    [`V="$V -a"; ${BUILD}`, ' -a'],
    [`for t in a b; do V+=" $t"; done; ${BUILD}`, ' a b'],
    [`bash -c '${BRANCH}'`, '', 'x'],
  ])('%j', (script, ...values) => expect(inJob([run(script)])).toEqual(values));

  test.each([
    ['ordinary commands', run('git status; docker version')],
    ['a well-known action', '{ uses: docker/login-action@v3 }'],
    ['another one', '{ uses: aws-actions/amazon-ecr-login@v2 }'],
  ])('after %s', (_, step) => expect(inJob([step, run(BRANCH)])).toEqual(['', 'x']));

  test.each([
    ['a program', run('./set.sh')],
    ['another one', run('npm ci')],
    ['an action that is not known', '{ uses: some/set-env@v1 }'],
    ['an image', '{ uses: "docker://a" }'],
  ])('not after %s, which may have set it', (_, step) => {
    expect(inJob([step, run(BRANCH)])).toEqual(['?', 'x']);
    expect(inJob([step, run(`V=""; ${BRANCH}`)])).toEqual(['', 'x']);
  });

  test.each(['runs-on: [self-hosted, linux]', `${HOSTED}, container: a`, `runs-on: "\${{ inputs.r }}"`])(
    'not where the machine may have it: %s',
    (job) => expect(inJob([run(BRANCH)], job)).toEqual(['?', 'x']),
  );
});
