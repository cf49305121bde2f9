import type { BuildChangeRow } from './build-changes.js';

const GOOD = 'debian:trixie-slim';
const FLOW = '.github/workflows/a.yml';
const CALLED = '.github/workflows/b.yml';
const DEEP = '.github/workflows/c.yml';
const UNRESOLVED = ['Dockerfile:2 unresolved'];

const expression = (text: string) => `\${{ ${text} }}`;
const TAG = expression('needs.v.outputs.tag');
const CHECKOUT = '{ uses: actions/checkout@v4 }';
const push = (value: string, more = '') =>
  `{ uses: docker/build-push-action@v6, with: { context: ., build-args: "BASE=${value}"${more} } }`;
const run = (script: string, more = '') => `{ run: ${JSON.stringify(script)}${more} }`;

/** A workflow whose job builds with what another one puts out; each step is a line of YAML. */
interface Parts {
  readonly top: string;
  /** The script that makes the output, and the steps before it. */
  readonly made: string;
  readonly others: readonly string[];
  /** More jobs. */
  readonly jobs: string;
  readonly needs: string;
  readonly more: string;
  readonly steps: readonly string[];
  /** Other files. */
  readonly files: Readonly<Record<string, string>>;
}

const PARTS: Parts = {
  top: '',
  made: run('echo "tag=$(git describe)" >> "$GITHUB_OUTPUT"', ', id: s, name: Tag'),
  others: [],
  jobs: '',
  needs: '',
  more: '',
  steps: [push(TAG)],
  files: {},
};

const list = (steps: readonly string[]) => `    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`;

function toFiles({ top, made, others, jobs, needs, more, steps, files }: Parts): Record<string, string> {
  const outputs = `    outputs: { tag: "${expression('steps.s.outputs.tag')}" }\n`;
  const v = `  v:\n    runs-on: ubuntu-latest\n${needs}${outputs}${list([...others, made])}`;
  const build = `  build:\n    runs-on: ubuntu-latest\n${more === '' ? '    needs: v\n' : more}${list([CHECKOUT, ...steps])}`;
  return { [FLOW]: `on: push\n${top}jobs:\n${jobs}${v}${build}`, ...files };
}

const row =
  (found: readonly string[]) =>
  (name: string, from: Partial<Parts>, to: Partial<Parts>): BuildChangeRow => ({
    name: `made elsewhere: ${name}`,
    base: { Dockerfile: `ARG BASE=${GOOD}\nFROM $BASE\n`, ...toFiles({ ...PARTS, ...from }) },
    change: toFiles({ ...PARTS, ...from, ...to }),
    found,
  });
const stays = row([]);
const isNew = row(UNRESOLVED);

const SIGN = run('cosign sign x', ', name: sign');
const INSTALL = '{ uses: sigstore/cosign-installer@v3 }';
const IMAGES = run('echo B=1 >> $GITHUB_ENV');

const ACTION = (script: string, more = '') =>
  `inputs: { base: { default: x } }\noutputs: { tag: { value: "${expression('steps.i.outputs.tag')}" } }\nruns:\n  using: composite\n  steps:\n    - { id: i, shell: bash, run: '${script}'${more} }\n`;
const PRINTS = 'echo "tag=$(git describe)" >> $GITHUB_OUTPUT';
const ACTING = (uses: string): string => ACTION(PRINTS).replace('steps:\n', `steps:\n    - uses: ${uses}\n`);
const USING = '{ id: s, uses: ./act }';
const CALL = (script: string) =>
  `on: { workflow_call: { inputs: { b: { type: string } }, outputs: { tag: { value: "${expression('jobs.j.outputs.tag')}" } } } }\njobs:\n  j:\n    runs-on: ubuntu-latest\n    outputs: { tag: "${expression('steps.s.outputs.tag')}" }\n${list([run(script, ', id: s')])}`;
const CALLING = (more = '') =>
  `on: push\njobs:\n  v: { uses: ./${CALLED}${more} }\n  build:\n    runs-on: ubuntu-latest\n    needs: v\n${list([CHECKOUT, push(TAG), SIGN])}`;
const INNER = (more = '') =>
  `on: { workflow_call: { outputs: { tag: { value: "${expression('jobs.j.outputs.tag')}" } } } }\njobs:\n  j: { uses: ./${DEEP}${more} }\n`;

const files = (
  name: string,
  base: Readonly<Record<string, string>>,
  change: Readonly<Record<string, string>>,
  found: readonly string[] = UNRESOLVED,
): BuildChangeRow => ({
  name: `made elsewhere: ${name}`,
  base: { Dockerfile: `ARG BASE=${GOOD}\nFROM $BASE\n`, ...base },
  change,
  found,
});

/** What cannot set a value that another job puts out. */
const IDLE: readonly BuildChangeRow[] = [
  stays(
    'a step behind the build',
    { steps: [push(TAG), SIGN] },
    { steps: [push(TAG), run('cosign sign y')] },
  ),
  stays(
    'the name of a step',
    { steps: [push(TAG), SIGN] },
    { steps: [push(TAG), SIGN.replace('sign }', 'Sign }')] },
  ),
  stays(
    'an action behind the build',
    { steps: [push(TAG), INSTALL] },
    { steps: [push(TAG), INSTALL.replace('@v3', '@v4')] },
  ),
  stays(
    'a step before the build',
    { steps: [INSTALL, push(TAG)] },
    { steps: [INSTALL.replace('@v3', '@v4'), push(TAG)] },
  ),
  stays(
    'a step that writes another variable',
    { steps: [IMAGES, push(TAG)] },
    { steps: [run('echo B=2 >> $GITHUB_ENV'), push(TAG)] },
  ),
  stays('the version of the action that builds', {}, { steps: [push(TAG).replace('@v6', '@v7')] }),
  stays(
    'the version of an action of the runner in the job that makes it',
    { others: [CHECKOUT, '{ uses: actions/setup-node@v4, with: { node-version: 24 } }'] },
    {
      others: [
        '{ uses: actions/checkout@8e8c483db84b4bee98b60c0593521ed34d9990e8 }',
        '{ uses: actions/setup-node@v5.0.1, with: { node-version: 24 } }',
      ],
    },
  ),
  stays(
    'the version of such an action that makes it',
    { made: '{ id: s, uses: docker/metadata-action@v5 }' },
    { made: '{ id: s, uses: docker/metadata-action@v6 }' },
  ),
  {
    name: 'made elsewhere: the version of an action of the runner in a workflow that makes it',
    base: {
      Dockerfile: `ARG BASE=${GOOD}\nFROM $BASE\n`,
      [FLOW]: CALLING(),
      [CALLED]: CALL(PRINTS).replace('steps:\n', `steps:\n      - ${CHECKOUT}\n`),
    },
    change: {
      [CALLED]: CALL(PRINTS).replace('steps:\n', `steps:\n      - ${CHECKOUT.replace('@v4', '@v5')}\n`),
    },
    found: [],
  },
  {
    ...stays(
      'the version of an action of the runner in an action that makes it, and what people read of that',
      { made: USING, files: { 'act/action.yml': ACTING('actions/checkout@v4') } },
      {},
    ),
    change: { 'act/action.yml': `# makes the tag\nname: Tag\n${ACTING('actions/checkout@v5')}` },
  },
  stays('another input of the action that builds', {}, { steps: [push(TAG, ', provenance: false')] }),
  {
    ...stays('the machine of the job that makes it', {}, {}),
    change: { [FLOW]: (toFiles(PARTS)[FLOW] ?? '').replace('ubuntu-latest', 'ubuntu-24.04') },
  },
  stays('the name of the step that makes it', {}, { made: PARTS.made.replace('name: Tag', 'name: tag') }),
  stays(
    'the result of a job, and a step behind',
    { steps: [push(expression('needs.*.result')), SIGN] },
    { steps: [push(expression('needs.*.result')), INSTALL] },
  ),
  stays(
    'all outputs, and a step behind',
    { steps: [push(expression('toJSON(needs)')), SIGN] },
    { steps: [push(expression('toJSON(needs)')), INSTALL] },
  ),
  stays(
    'a variable of the job that builds',
    { more: '    needs: v\n    env: { A: b }\n' },
    { more: '    needs: v\n    env: { A: c }\n' },
  ),
  stays(
    'another job',
    { jobs: `  lint:\n    runs-on: ubuntu-latest\n${list([SIGN])}` },
    { jobs: `  lint:\n    runs-on: ubuntu-latest\n${list([INSTALL])}` },
  ),
  stays(
    'a matrix, and a step behind',
    {
      more: `    needs: v\n    strategy: { matrix: "${expression('fromJSON(needs.v.outputs.tag)')}" }\n`,
      steps: [push(expression('matrix.base')), SIGN],
    },
    { steps: [push(expression('matrix.base')), INSTALL] },
  ),
  stays(
    'words that mean contexts elsewhere',
    { made: PARTS.made.replace('echo', 'make --jobs 2 steps needs; echo'), steps: [push(TAG), SIGN] },
    { steps: [push(TAG), INSTALL] },
  ),
  stays(
    'a step of the same job, and one behind',
    {
      steps: [
        run('echo "t=$(date)" >> $GITHUB_OUTPUT', ', id: t, env: { Q: a }'),
        push(expression('steps.t.outputs.t')),
        SIGN,
      ],
    },
    {
      steps: [
        run('echo "t=$(date)" >> $GITHUB_OUTPUT', ', id: t, env: { Q: a }'),
        push(expression('steps.t.outputs.t')),
        IMAGES,
      ],
    },
  ),
];

/** What a value of another job is made from. */
const TAKING: readonly BuildChangeRow[] = [
  isNew('the script that makes it', {}, { made: PARTS.made.replace('describe', 'rev-parse HEAD') }),
  isNew('a step before it', { others: [SIGN] }, { others: [INSTALL] }),
  isNew(
    'the version of an action of somebody else',
    { others: [INSTALL] },
    { others: [INSTALL.replace('@v3', '@v4')] },
  ),
  isNew(
    'an action of the runner as somebody proposes it',
    { others: [CHECKOUT] },
    { others: ['{ uses: actions/checkout@refs/pull/5/head }'] },
  ),
  isNew('another action of the runner', { others: [CHECKOUT] }, { others: ['{ uses: actions/cache@v4 }'] }),
  isNew(
    'what an action of the runner is given',
    { others: [CHECKOUT] },
    { others: ['{ uses: actions/checkout@v4, with: { ref: x } }'] },
  ),
  isNew('the text around the expression', {}, { steps: [push(`${TAG}-slim`)] }),
  isNew(
    'a variable of the workflow',
    { top: 'env: { Q: a }\n', made: PARTS.made.replace('git describe', 'echo $Q; git describe') },
    { top: 'env: { Q: b }\n' },
  ),
  isNew(
    'a job that the other one needs',
    { needs: '    needs: a\n', jobs: `  a:\n    runs-on: ubuntu-latest\n${list([SIGN])}` },
    { jobs: `  a:\n    runs-on: ubuntu-latest\n${list([INSTALL])}` },
  ),
  isNew(
    'the script, where the result counts',
    { steps: [push(expression('needs.*.result'))] },
    { others: [SIGN] },
  ),
  isNew(
    'the script, where all outputs count',
    { steps: [push(expression('toJSON(needs)'))] },
    { others: [SIGN] },
  ),
  isNew(
    'the script, where a matrix is made of it',
    {
      more: `    needs: v\n    strategy: { matrix: "${expression('fromJSON(needs.v.outputs.tag)')}" }\n`,
      steps: [push(expression('matrix.base'))],
    },
    { others: [SIGN] },
  ),
  isNew(
    'an action that makes it',
    { made: USING, files: { 'act/action.yml': ACTION(PRINTS) } },
    { files: { 'act/action.yml': ACTION(PRINTS.replace('describe', 'log')) } },
  ),
  isNew(
    'an action that an action of the repository uses from elsewhere',
    { made: USING, files: { 'act/action.yml': ACTING('acme/tools@v4') } },
    { files: { 'act/action.yml': ACTING('acme/tools@v5') } },
  ),
  isNew(
    'a default of an action that makes it',
    { made: USING, files: { 'act/action.yml': ACTION(PRINTS) } },
    { files: { 'act/action.yml': ACTION(PRINTS).replace('default: x', 'default: y') } },
  ),
  isNew(
    'an action that an action uses',
    {
      made: USING,
      files: {
        'act/action.yml': ACTION(PRINTS).replace(/- \{ id: i[^\n]*/, '- { id: i, uses: ./in }'),
        'in/action.yml': ACTION(PRINTS),
      },
    },
    { files: { 'in/action.yml': ACTION(PRINTS.replace('describe', 'log')) } },
  ),
  isNew(
    'what an action is given',
    {
      made: '{ id: s, uses: ./act, with: { base: a } }',
      files: { 'act/action.yml': ACTION(`echo "tag=$(./x ${expression('inputs.base')})" >> $GITHUB_OUTPUT`) },
    },
    { made: '{ id: s, uses: ./act, with: { base: b } }' },
  ),
  isNew(
    'a variable of the job, in an action that writes the variable',
    {
      more: '    needs: v\n    env: { Q: a }\n',
      files: { 'act/action.yml': ACTION('echo "V=$(date) $Q" >> $GITHUB_ENV') },
      steps: ['{ uses: ./act }', push(expression('env.V'))],
    },
    { more: '    needs: v\n    env: { Q: b }\n' },
  ),
  isNew(
    'what an action is given from another job, where it writes the variable',
    {
      files: { 'act/action.yml': ACTION(`echo "V=${expression('inputs.base')}" >> $GITHUB_ENV`) },
      steps: [`{ uses: ./act, with: { base: "${TAG}" } }`, push(expression('env.V'))],
    },
    { made: PARTS.made.replace('describe', 'log') },
  ),
  isNew(
    'an earlier step, where all steps count',
    { steps: [SIGN, push(expression('toJSON(steps)'))] },
    { steps: [INSTALL, push(expression('toJSON(steps)'))] },
  ),
  files(
    'a workflow that is called',
    { [FLOW]: CALLING(), [CALLED]: CALL(PRINTS) },
    { [CALLED]: CALL(PRINTS.replace('describe', 'log')) },
  ),
  files(
    'a workflow that a called one calls',
    { [FLOW]: CALLING(), [CALLED]: INNER(), [DEEP]: CALL(PRINTS) },
    { [DEEP]: CALL(PRINTS.replace('describe', 'log')) },
  ),
  files(
    'what a called workflow is given',
    {
      [FLOW]: CALLING(', with: { b: a }'),
      [CALLED]: CALL(PRINTS.replace('describe', `describe ${expression('inputs.b')}`)),
    },
    { [FLOW]: CALLING(', with: { b: b }') },
  ),
  files(
    'the machine and the names of a called workflow',
    { [FLOW]: CALLING(), [CALLED]: CALL(PRINTS) },
    {
      [CALLED]: `name: Called\n${CALL(PRINTS).replace('ubuntu-latest', 'ubuntu-24.04')}`,
    },
    [],
  ),
  files(
    'the container of a called workflow',
    { [FLOW]: CALLING(), [CALLED]: CALL(PRINTS) },
    { [CALLED]: CALL(PRINTS).replace('ubuntu-latest\n', 'ubuntu-latest\n    container: evil.example/x\n') },
  ),
  files(
    'a file that the shell of another job reads in',
    {
      [FLOW]:
        toFiles({ ...PARTS, made: run('echo hi', ', id: s') })[FLOW]?.replace(
          '  v:\n',
          `  v:\n    defaults: { run: { shell: "bash -c '. ./t.sh; . {0}'" } }\n`,
        ) ?? '',
      't.sh': 'echo "tag=$(cat u.txt)" >> $GITHUB_OUTPUT\n',
      'u.txt': 'a\n',
    },
    { 'u.txt': 'b\n' },
  ),
  files(
    'a step behind, where a workflow is called',
    { [FLOW]: CALLING(), [CALLED]: CALL(PRINTS) },
    { [FLOW]: CALLING().replace('cosign sign x', 'cosign sign y') },
    [],
  ),
];

export const MADE_ELSEWHERE_CHANGES: readonly BuildChangeRow[] = [...IDLE, ...TAKING];
