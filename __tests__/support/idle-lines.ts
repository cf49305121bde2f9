import type { BuildChangeRow } from './build-changes.js';

const FLOW = '.github/workflows/build.yml';
const CALLED = '.github/workflows/called.yml';
const DOCKERFILE = 'ARG V=13\nFROM debian:$V\n';
const FOUND = ['Dockerfile:2 unresolved'];

const expression = (text: string) => `\${{ ${text} }}`;
const step = (script: readonly string[], more = '') => `{ run: ${JSON.stringify(script.join('\n'))}${more} }`;
const BUILD = '{ run: "docker build --build-arg V=$TAG ." }';

const flow = (steps: readonly string[], { on = 'push', job = '' } = {}) =>
  `on: ${on}\njobs:\n  build:\n    runs-on: ubuntu-latest\n${job}    steps:\n${steps.map((each) => `      - ${each}\n`).join('')}`;

const SHORT = 'short=$' + '{GITHUB_SHA:0:7}';
const TAG = 'echo "TAG=1-$short" >> "$GITHUB_ENV"';
const OTHER = (value: string) => `echo "NODE=${value}" >> $GITHUB_ENV`;

/** A change of a script that writes the value of a build. */
const script =
  (found: readonly string[]) =>
  (
    name: string,
    before: readonly string[],
    after: readonly string[],
    more = '',
    job = '',
  ): BuildChangeRow => ({
    name: `a script that writes a variable: ${name}`,
    base: { Dockerfile: DOCKERFILE, 'x.sh': 'x\n', [FLOW]: flow([step(before, more), BUILD], { job }) },
    change: { [FLOW]: flow([step(after, more), BUILD], { job }) },
    found,
  });
const quiet = script([]);
const seen = script(FOUND);

const QUIET: readonly BuildChangeRow[] = [
  quiet('what is said first', [SHORT, TAG], [SHORT, `echo preparing; ${TAG}`]),
  quiet('a comment', [SHORT, TAG], ['# the tag', SHORT, '', TAG]),
  quiet('what is said in between', [SHORT, TAG], [SHORT, 'echo "The tag: it is made"', TAG]),
  quiet('another variable', [SHORT, TAG, OTHER('1')], [SHORT, TAG, OTHER('2')]),
  quiet('one more variable', [SHORT, TAG], [OTHER('2'), SHORT, TAG]),
  quiet(
    'a comment where a command is run',
    ['short=$(git describe --tags)', TAG],
    ['short=$(git describe --tags)', '# the tag', TAG],
  ),
  quiet(
    'a comment beside an expression',
    [`echo "TAG=${expression('vars.X')}" >> $GITHUB_ENV`],
    ['# the tag', `echo "TAG=${expression('vars.X')}" >> $GITHUB_ENV`, 'echo done'],
  ),
  quiet(
    'a comment beside a variable of the step',
    ['echo "TAG=$X" >> $GITHUB_ENV'],
    ['# the tag', 'echo "TAG=$X" >> $GITHUB_ENV'],
    `, env: { X: "${expression('vars.X')}" }`,
  ),
  quiet(
    'a comment beside options',
    ['set -euo pipefail', SHORT, TAG],
    ['# first', 'set -euo pipefail', SHORT, TAG],
  ),
];

const HEREDOC = (text: string) => [SHORT, 'cat << X >> $GITHUB_ENV', 'TAG<<E', text, '$short', 'E', 'X'];

const SEEN: readonly BuildChangeRow[] = [
  seen('its value', [SHORT, TAG], [SHORT, TAG.replace('1-', '2-')]),
  seen('the value behind it', [SHORT, TAG], [SHORT.replace('7', '8'), TAG]),
  seen('the same once more', [SHORT, TAG], [SHORT, TAG, 'echo "TAG=2-$short" >> $GITHUB_ENV']),
  seen(
    'the same in other case, where the system is not known',
    [SHORT, TAG],
    [SHORT, TAG, 'echo "tag=2" >> $GITHUB_ENV'],
  ),
  seen(
    'another variable that a command may read',
    ['short=$(./x.sh)', TAG, OTHER('1')],
    ['short=$(./x.sh)', TAG, OTHER('2')],
  ),
  seen('another variable that a command makes', [SHORT, TAG, OTHER('$(./a)')], [SHORT, TAG, OTHER('$(./b)')]),
  seen(
    'another variable beside an expression',
    [`echo "TAG=${expression('vars.X')}" >> $GITHUB_ENV`, OTHER('1')],
    [`echo "TAG=${expression('vars.X')}" >> $GITHUB_ENV`, OTHER('2')],
  ),
  seen(
    'another expression',
    [`echo "TAG=${expression('vars.X')}" >> $GITHUB_ENV`],
    [`echo "TAG=${expression('vars.Y')}" >> $GITHUB_ENV`],
  ),
  seen(
    'another variable of what is not known',
    [SHORT, TAG, OTHER('1')],
    [SHORT, TAG, OTHER(expression('inputs.node'))],
  ),
  script([`${FLOW}:7 unresolved`, ...FOUND])(
    'a file that bash reads first',
    [SHORT, TAG],
    [SHORT, TAG, 'echo "BASH_ENV=x.sh" >> $GITHUB_ENV'],
  ),
  seen('where docker is', [SHORT, TAG, OTHER('1')], [SHORT, TAG, 'echo "PATH=/x" >> $GITHUB_ENV']),
  seen('a line of a document', HEREDOC('# 1'), HEREDOC('# 2')),
  seen(
    'a line of a text',
    ['echo "TAG=', '# 1', '" >> $GITHUB_ENV'],
    ['echo "TAG=', '# 2', '" >> $GITHUB_ENV'],
  ),
  seen(
    'what a group writes',
    ['{', 'echo a', TAG, '} >> $GITHUB_ENV'],
    ['{', 'echo b', TAG, '} >> $GITHUB_ENV'],
  ),
  seen('what goes to a file', ['echo a > v', 'short=$(cat v)', TAG], ['echo b > v', 'short=$(cat v)', TAG]),
  seen('a command of the runner', [SHORT, TAG], [SHORT, TAG, 'echo "::set-env name=TAG::2"']),
  seen(
    'a comment with an expression',
    [`# ${expression('inputs.a')}`, SHORT, TAG],
    [`# ${expression('inputs.b')}`, SHORT, TAG],
  ),
  seen(
    'another meaning of echo',
    ['echo() { printf "TAG=$1$GITHUB_SHA" >> $GITHUB_ENV; }', 'echo a'],
    ['echo() { printf "TAG=$1$GITHUB_SHA" >> $GITHUB_ENV; }', 'echo b'],
  ),
  seen('where the line goes on', ['short=1 \\', 'echo a', TAG], ['short=1 \\', 'echo b', TAG]),
  script([`${FLOW}:7 unresolved`, ...FOUND])(
    'in another shell',
    [SHORT, TAG],
    ['# the tag', SHORT, TAG],
    ', shell: "x {0}"',
  ),
  seen(
    'behind a file that bash reads first',
    [SHORT, TAG],
    ['# the tag', SHORT, TAG],
    ', env: { BASH_ENV: x.sh }',
  ),
  seen(
    'a line before what tells its number',
    ['echo "TAG=$LINENO" >> $GITHUB_ENV'],
    ['# one', 'echo "TAG=$LINENO" >> $GITHUB_ENV'],
  ),
  seen('in a container', [SHORT, TAG], ['# the tag', SHORT, TAG], '', '    container: debian\n'),
];

const call = (node: string) =>
  `on: push\njobs: { b: { uses: ./${CALLED}, with: { tag: v1, node: ${JSON.stringify(node)} } } }\n`;
const called = flow(
  [step([`echo "TAG=${expression('inputs.tag')}" >> $GITHUB_ENV`, OTHER(expression('inputs.node'))]), BUILD],
  { on: '{ workflow_call: { inputs: { tag: { type: string }, node: { type: string } } } }' },
);

/** Another input of the workflow that has the script. */
const input = (name: string, node: string, found: readonly string[]): BuildChangeRow => ({
  name: `a script that writes a variable: ${name}`,
  base: { Dockerfile: DOCKERFILE, [FLOW]: call('24.1'), [CALLED]: called },
  change: { [FLOW]: call(node) },
  found,
});

const GIVEN = 'echo "TAG=v1" >> "$GITHUB_ENV"';

/** Another script that leads to the same file of the runner. */
const before = (file: string): BuildChangeRow => {
  const write = (value: string) =>
    flow([step(['if true; then', `echo "A=${value}" >> "$GITHUB_${file}"`, 'fi']), step([GIVEN]), BUILD]);
  return {
    name: `a script before, for GITHUB_${file}`,
    base: { Dockerfile: DOCKERFILE, [FLOW]: write('1') },
    change: { [FLOW]: write('2') },
    found: [],
  };
};

/** Where a script may set any variable, it may set a source policy. */
const ANY_VARIABLE = [`${FLOW}:8 unresolved`, ...FOUND];

/** One more script before the build, which writes the variable without its name. */
const added = (text: string, found = FOUND): BuildChangeRow => ({
  name: `a further script: ${text}`,
  base: { Dockerfile: DOCKERFILE, 'v.txt': 'TAG=2\n', [FLOW]: flow([step([GIVEN]), BUILD]) },
  change: { [FLOW]: flow([step([GIVEN]), step([text]), BUILD]) },
  found,
});

/** A file beside what commands before the build are given: only what they may read takes part. */
const beside = (command: string, found: readonly string[] = []): BuildChangeRow => {
  const steps = [step([command]), step([`echo "TAG=$(curl -s x.example)" >> $GITHUB_ENV`]), BUILD];
  return {
    name: `a file changes beside a script with ${command.slice(0, 60)}`,
    base: {
      Dockerfile: DOCKERFILE,
      'nginx/a.conf': 'a\n',
      'a.sh': 'echo "\n* Name: $N\n"\n',
      Makefile: 'T = x=$(A)$(B):y\nall:\n\techo $(T)\n',
      [FLOW]: flow(steps),
    },
    change: { 'nginx/a.conf': 'b\n' },
    found,
  };
};

/** What takes part in a variable that a script writes. */
export const IDLE_LINE_CHANGES: readonly BuildChangeRow[] = [
  ...[
    'sudo apt-get install -y nginx',
    'apk add --no-cache nginx',
    'brew install nginx',
    'pip3 install --user nginx',
    'env A=1 dnf -y install nginx',
    'cp ./a.sh /tmp/ && ./a.sh',
    'make all',
  ].map((command) => beside(command)),
  ...['apt-get install -y ./nginx', 'pip install -e nginx'].map((command) => beside(command, FOUND)),
  ...QUIET,
  ...SEEN,
  input('another input', '24.2', []),
  input('an input that is more than a value', '24" >> $GITHUB_ENV; echo "TAG=$GITHUB_SHA', FOUND),
  input('an input of several lines', '24\nTAG=$GITHUB_SHA', FOUND),
  before('ENV'),
  before('OUTPUT'),
  added('printf "%s%s=2" TA G >> $GITHUB_ENV', ANY_VARIABLE),
  added('echo "XTAG=2" | sed s/X// >> $GITHUB_ENV'),
  added('N=TA; echo "$' + '{N}G=2" >> "$GITHUB_ENV"', ANY_VARIABLE),
  added('cat v.txt >> $GITHUB_ENV'),
  added('F=$GITHUB_ENV; echo "T""AG=2" >> $F', ANY_VARIABLE),
];
