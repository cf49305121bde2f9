import type { BuildChangeRow } from './build-changes.js';

const GOOD = 'debian:trixie-slim';
const EVIL = 'evil.example/x:1';
const FLOW = '.github/workflows/a.yml';
const UNRESOLVED = ['Dockerfile:2 unresolved'];

const expression = (text: string) => `\${{ ${text} }}`;
const run = (script: string, more = '') => `{ run: ${JSON.stringify(script)}${more} }`;
const build = (value: string, before = '', more = '') =>
  run(`${before}docker build --build-arg BASE=${value} .`, more);
const push = (value: string) =>
  `{ uses: docker/build-push-action@v6, with: { context: ., build-args: "BASE=${value}" } }`;

/** Steps that stay as they are, what a file says that they read in, and what that reads. */
interface ReadIn {
  readonly steps: readonly string[];
  readonly files: Readonly<Record<string, string>>;
  readonly more?: string;
  /** The file that changes. */
  readonly path?: string;
  /** Whether what is read in may be any command that builds. */
  readonly isOpen?: boolean;
  readonly isOld?: boolean;
}

const row = (
  name: string,
  { steps, files, more = '', path = 'u.txt', isOpen = false, isOld = false }: ReadIn,
): BuildChangeRow => ({
  name: `read in: ${name}`,
  base: {
    Dockerfile: `ARG BASE=${GOOD}\nFROM $BASE\n`,
    [path]: `${GOOD}\n`,
    ...files,
    [FLOW]: `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n${more}    steps:\n${['{ uses: actions/checkout@v4 }', ...steps].map((step) => `      - ${step}\n`).join('')}`,
  },
  change: { [path]: `${EVIL}\n` },
  found: isOld ? [] : isOpen ? [`${FLOW}:7 unresolved`, ...UNRESOLVED] : UNRESOLVED,
});

const SETS = 'B=$(cat u.txt)\n';
const WITHIN = build('$B', '. ./t.sh\n');

/** Ways to read in what sets a variable from another file. */
const WAYS: readonly (readonly [string, string, Readonly<Record<string, string>>?])[] = [
  ['a file', '. ./t.sh\n'],
  ['a file by another word', 'builtin . ./t.sh\n'],
  ['a text', 'eval "$(cat t.sh)"\n'],
  ['what a command prints', 'source <(cat t.sh)\n'],
  ['a pattern', '. lib/*.sh\n', { 'lib/x.sh': SETS }],
  ['each file of a folder', 'for f in lib/*; do . $f; done\n', { 'lib/x.sh': SETS }],
  ['a path that is partly unknown', '. ./lib/$E.sh\n', { 'lib/x.sh': SETS }],
];

/** What such a file says, and the file that it takes the value from. */
const TEXTS: readonly (readonly [string, string, string, Readonly<Record<string, string>>?])[] = [
  ['by a command', SETS, 'u.txt'],
  ['by a redirection', 'read -r B < u.txt\n', 'u.txt'],
  ['by a function', 'f() { B=$(cat "$1"); }\nf u.txt\n', 'u.txt'],
  ['by words that are put together', 'D=conf\nf() { B=$(cat "$D/$1.txt"); }\nf u\n', 'conf/u.txt'],
  ['in a folder', 'cd conf; read -r B < u.txt; cd ..\n', 'conf/u.txt'],
  ['by a program', 'B=$(python3 tools/base.py)\n', 'tools/base.py'],
  ['by a task', 'B=$(make -s base)\n', 'Makefile'],
  ['by a file that it reads in', '. lib/a.sh\n', 'u.txt', { 'lib/a.sh': SETS }],
  ['by files that it reads in', 'for f in lib/*; do . $f; done\n', 'lib/u.sh', { 'lib/u.sh': `B=${GOOD}\n` }],
];

const FOR_LATER: readonly BuildChangeRow[] = [
  row('a file that writes a variable', {
    steps: [run('. ./t.sh'), build('$B')],
    files: { 't.sh': 'echo "B=$(cat u.txt)" >> $GITHUB_ENV\n' },
  }),
  row('a file that writes a variable for an action', {
    steps: [run('. ./t.sh'), push(expression('env.B'))],
    files: { 't.sh': 'echo "B=$(cat u.txt)" >> $GITHUB_ENV\n' },
  }),
  row('a file that writes an output', {
    steps: [run('. ./t.sh', ', id: s'), build(expression('steps.s.outputs.b'))],
    files: { 't.sh': 'echo "b=$(cat u.txt)" >> $GITHUB_OUTPUT\n' },
  }),
  row('a file that writes what is read later', {
    steps: [run('. ./t.sh'), build('$(cat base)')],
    files: { 't.sh': 'cp conf/w.txt base\n' },
    path: 'conf/w.txt',
  }),
  row('a file of an action', {
    steps: ['{ uses: ./act }', build('$B')],
    files: {
      'act/action.yml':
        'runs: { using: composite, steps: [{ shell: bash, run: ". $GITHUB_ACTION_PATH/t.sh" }] }\n',
      'act/t.sh': 'echo "B=$(cat $GITHUB_ACTION_PATH/u.txt)" >> $GITHUB_ENV\n',
    },
    path: 'act/u.txt',
  }),
  row('a file in a job whose output is taken', {
    steps: [build(expression('needs.a.outputs.b'))],
    more: `    needs: a\n`,
    files: { 't.sh': 'echo "b=$(cat u.txt)" >> $GITHUB_OUTPUT\n' },
  }),
  row('a file that writes a variable in a job whose output is taken', {
    steps: [build(expression('needs.a.outputs.b'))],
    more: `    needs: a\n`,
    files: { 't.sh': 'echo "B=$(cat u.txt)" >> $GITHUB_ENV\n' },
  }),
].map((each) => {
  const text = each.base[FLOW];
  if (text?.includes('needs: a') !== true) return each;
  const isVariable = each.name.includes('a variable');
  const steps = isVariable
    ? [run('. ./t.sh'), run('echo "b=$B" >> $GITHUB_OUTPUT', ', id: s')]
    : [run('. ./t.sh', ', id: s')];
  const other = `  a:\n    runs-on: ubuntu-latest\n    outputs: { b: "${expression('steps.s.outputs.b')}" }\n    steps:\n${['{ uses: actions/checkout@v4 }', ...steps].map((step) => `      - ${step}\n`).join('')}`;
  return { ...each, base: { ...each.base, [FLOW]: text.replace('jobs:\n', `jobs:\n${other}`) } };
});

const BEFORE: readonly BuildChangeRow[] = [
  row('a file that a variable names, with a function', {
    steps: [build('$(q)')],
    more: '    env: { BASH_ENV: t.sh }\n',
    files: { 't.sh': 'q() { cat u.txt; }\n' },
  }),
  row('a file that the shell of a step names', {
    steps: [build('$B', '', ', shell: "bash --rcfile t.sh -i {0}"')],
    files: { 't.sh': SETS },
  }),
  row('a file by a shell of the step', {
    steps: [build('$B', '', `, shell: "bash -c '. ./t.sh; . {0}'"`)],
    files: { 't.sh': SETS },
    isOpen: true,
  }),
  row('a start file of the repository', {
    steps: [build('$B', '', ', shell: "bash -el {0}"')],
    more: '    env: { HOME: home }\n',
    files: { 'home/.bash_profile': SETS },
  }),
];

const OLD: readonly BuildChangeRow[] = [
  row('a file that names another one', {
    steps: [WITHIN],
    files: { 't.sh': SETS, 'u.txt': 'x\n' },
    path: 'z.txt',
    isOld: true,
  }),
  row('a file of a step that takes no part', {
    steps: [run('. ./t.sh'), build('$(cat base)')],
    files: { 't.sh': 'log() { echo "$@"; }\n', base: 'x\n', 'lib/l.sh': SETS },
    isOld: true,
  }),
  row('no file, but one of that name elsewhere', {
    steps: [build('$B', '. ./t.sh\n')],
    files: { 't.sh': SETS, 'u.txt': 'x\n' },
    path: 'other/t.sh',
    isOld: true,
  }),
];

export const READ_IN_CHANGES: readonly BuildChangeRow[] = [
  ...WAYS.map(([name, script, files = {}]) =>
    row(name, {
      steps: [build('$B', script)],
      files: { 't.sh': SETS, ...files },
      isOpen: 'lib/x.sh' in files,
    }),
  ),
  ...TEXTS.map(([name, text, path, files = {}]) =>
    row(`a file that takes it ${name}`, {
      steps: [WITHIN],
      path,
      files: { 't.sh': text, ...files },
      isOpen: 'lib/u.sh' in files,
    }),
  ),
  ...FOR_LATER,
  ...BEFORE,
  ...OLD,
];
