import type { BuildChangeRow } from './build-changes.js';
import { RUNNER } from './runner-folders.js';

const GOOD = 'debian:trixie-slim';
const EVIL = 'evil.example/x:1';
const FLOW = '.github/workflows/a.yml';
const FILES = {
  Dockerfile: `ARG BASE=${GOOD}\nFROM $BASE\n`,
  'b.txt': `${GOOD}\n`,
  'u.txt': `${GOOD}\n`,
};
const NEW = ['Dockerfile:2 unresolved'];
const OLD: readonly string[] = [];

const run = (script: string, more = '') => `{ run: ${JSON.stringify(script)}${more} }`;
const set = (value: string, more = '') => run(`echo "BASE=${value}" >> $GITHUB_ENV`, more);
const BUILD = run('docker build --build-arg "BASE=$BASE" .');
const flow = (steps: readonly string[], more = '') =>
  `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n${more}    steps:\n${['{ uses: actions/checkout@v4 }', ...steps, BUILD].map((step) => `      - ${step}\n`).join('')}`;

/** A file changes, and nothing else. */
const file = (
  script: string,
  path: string,
  {
    found = NEW,
    base = {},
    more = '',
  }: Partial<Pick<BuildChangeRow, 'found' | 'base'>> & { readonly more?: string } = {},
): BuildChangeRow => ({
  name: `${path} of ${script}${more.trim()}`,
  base: { ...FILES, [path]: GOOD, ...base, [FLOW]: flow([run(script)], more) },
  change: { [path]: EVIL },
  found,
});
const given = (
  value: string,
  path = 'u.txt',
  base: BuildChangeRow['base'] = {},
  found: readonly string[] = NEW,
): BuildChangeRow => file(`echo "BASE=${value}" >> $GITHUB_ENV`, path, { base, found });

/** The steps before the build change. */
const steps = (
  name: string,
  from: readonly string[],
  to: readonly string[],
  found: readonly string[] = NEW,
): BuildChangeRow => ({
  name,
  base: { ...FILES, 'x.sh': '#!/bin/sh\n', [FLOW]: flow(from) },
  change: { [FLOW]: flow(to) },
  found,
});

/** What a script runs, which runs or reads the file that changes. */
const RUN: readonly BuildChangeRow[] = [
  given('$(bash t.sh)', 'u.sh', { 't.sh': '. ./u.sh\n' }),
  given('$(./t.sh)', 'u.sh', { 't.sh': '#!/bin/bash\n./u.sh\n' }),
  given('$(./s/t.sh)', 's/u.txt', { 's/t.sh': '#!/bin/bash\ncat "$(dirname "$0")/u.txt"\n' }),
  given('$(./s/t.sh)', 's/u.txt', { 's/t.sh': 'cd "$(dirname "$0")"\ncat u.txt\n' }),
  given('$(s/t)', 'u.txt', { 's/t': '#!/usr/bin/env bash\ncat u.txt\n' }),
  given('$(bash s/t.sh)', 'u.txt', {
    's/t.sh': 'bash s/u.sh',
    's/u.sh': 'bash s/v.sh',
    's/v.sh': 'cat u.txt',
  }),
  file('. ./t.sh\necho "BASE=$(f)" >> $GITHUB_ENV', 'u.txt', {
    base: { 't.sh': 'f() { bash u.sh; }\n', 'u.sh': 'cat u.txt\n' },
  }),
  given('$(make -s base)', 'x.mk', { Makefile: 'include x.mk\nbase:\n\techo $(B)\n' }),
  given('$(make -s base)', 'u.txt', { Makefile: 'B := $(shell cat u.txt)\nbase:\n\techo $(B)\n' }),
  given('$(python3 tools/x.py)', 'tools/conf.py', { 'tools/x.py': 'from conf import B\n' }),
  given('$(python3 tools/x.py)', 'u.txt', { 'tools/x.py': 'print(open("u.txt").read())\n' }),
  given('$(node tools/x.js)', 'tools/conf.js', { 'tools/x.js': 'require("./conf")\n' }),
  given('$(bash t.sh)', 'other.sh', { 't.sh': '. ./u.sh\n', 'u.sh': 'echo a\n' }, OLD),
  given('$(cat b.txt)', 'u.txt', { 'b.txt': 'bash u.txt\n' }, OLD),
];

/** Names that commands look for, or that files list. */
const LISTED: readonly BuildChangeRow[] = [
  ...[
    '$(find . -name v.txt -exec cat {} +)',
    '$(find . -name v.txt | xargs cat)',
    "$(find . -iname 'v.*' -exec cat {} +)",
    '$(fd v.txt -x cat)',
    "$(cat $(git ls-files '*.txt'))",
    '$(grep -rh BASE . --include=v.txt)',
  ].map((value) => given(value, 'a/v.txt')),
  given('$(find . -name w.txt -exec cat {} +)', 'a/v.txt', {}, OLD),
  given('$(cat $(cat list))', 'u.txt', { list: 'u.txt\n' }),
  given('$(xargs cat < list)', 'u.txt', { list: 'b.txt\nu.txt\n' }),
  given('$(while read -r f; do cat $f; done < list)', 'u.txt', { list: 'u.txt\n' }, [
    'Dockerfile:2 unreadable',
    ...NEW,
  ]),
  given('$(cat list)', 'u.txt', { list: 'u.txt\n' }, OLD),
  given('$(ruby -r ./conf -e "puts B")', 'conf.rb'),
  {
    name: 'a file that a variable of another file names',
    base: {
      ...FILES,
      'v.env': 'FILE=u.txt\n',
      [FLOW]: flow([run('cat v.env >> $GITHUB_ENV'), set('$(cat $FILE)')]),
    },
    change: { 'u.txt': EVIL },
    found: NEW,
  },
];

/** A file goes that only was found in a folder, or in any. */
const REMOVED: readonly BuildChangeRow[] = [
  '$(grep -rh BASE conf)',
  '$(find . -name v.txt -exec cat {} +)',
  '$(cd "$D" && cat v.txt)',
].map((value) => ({
  ...given(value, 'conf/v.txt'),
  name: `conf/v.txt removed, of ${value}`,
  change: { 'conf/v.txt': null },
}));

/** Folders that are not of the repository. */
const ELSEWHERE: readonly BuildChangeRow[] = [
  ...[
    'T=$(mktemp -d); cd "$T"',
    'T="$(mktemp -d)"\ntrap "rm -rf $T" EXIT\npushd "$' + '{T}"',
    'T=$(mktemp -d -t x.XXX); W=$T/w; mkdir $W; cd $W',
    'D=/tmp/x; mkdir -p $D; cd $D',
    'D=$RUNNER_TEMP/x; cd "$D"',
    'export D=~/x; cd "$D"',
    'T=$(mktemp -d); cd $T; git clone https://github.com/x/y; cp a b',
  ].map((script) => file(`${script}\necho "BASE=$(cat v)" >> $GITHUB_ENV`, 'conf/v', { found: OLD })),
  ...[
    'T=$(mktemp -d); T=conf; cd "$T"',
    'T=$(mktemp -d); [ -n "$X" ] && T=$Y; cd "$T"',
    'T=$(mktemp -d); read -r T; cd "$T"',
    'T=$(mktemp -d); for T in conf; do :; done; cd "$T"',
    'T=$(mktemp -d -p conf); cd "$T/.."',
    'T=$RUNNER_TEMP/../r/r/conf; cd $T',
    'cd "$T"',
    'T=$(mktemp -d); cp -r . $T; cd $T/conf',
    'git worktree add /tmp/w HEAD; cd /tmp/w/conf',
    'T=$(mktemp -d); git clone . $T; cd $T/conf',
  ].map((script) => file(`${script}\necho "BASE=$(cat v)" >> $GITHUB_ENV`, 'conf/v')),
];

const container = (volume: string) => `    container: { image: alpine, volumes: ["${volume}"] }\n`;
const mounted = (volume: string, value: string, path: string, found: readonly string[] = NEW) =>
  file(`echo "BASE=${value}" >> $GITHUB_ENV`, path, { more: container(volume), found });
const WORK = RUNNER.workspace;
/** What docker loads as well. */
const BUILD_TOO = [`${FLOW}:9 unresolved`, ...NEW];
const MOUNTED: readonly BuildChangeRow[] = [
  mounted(`${WORK}/tools:/usr/local/bin`, '$(get)', 'tools/get'),
  mounted(`${WORK}/tools:/usr/local/bin`, '$(cat b.txt)', 'tools/cat'),
  mounted(`\${{ github.workspace }}/tools:/usr/local/bin`, '$(cat b.txt)', 'tools/cat'),
  mounted(`${WORK}/tools:/usr/local/bin`, '$(cat b.txt)', 'tools/README.md', OLD),
  mounted(`${WORK}/tools:/data`, '$(cat b.txt)', 'tools/cat', OLD),
  mounted(`${WORK}/lib:/usr/lib/x86_64-linux-gnu`, '$(cat b.txt)', 'lib/libc.so.6', BUILD_TOO),
  mounted(`${WORK}/p:/etc/ld.so.preload`, '$(cat b.txt)', 'p', BUILD_TOO),
];

const CAT = '$(cat b.txt)';
/** The variables of the step itself. */
const OWN_ENV: readonly BuildChangeRow[] = [
  steps('a variable that no command of its step prints', [set(CAT)], [set(CAT, ', env: { Z: a }')], OLD),
  steps(
    'one of a step before that writes the file',
    [run('cp u.txt b.txt'), set(CAT)],
    [run('cp u.txt b.txt', ', env: { Z: a }'), set(CAT)],
    OLD,
  ),
  steps(
    'one that the script names',
    [set('$(cat $Z)', ', env: { Z: b.txt }')],
    [set('$(cat $Z)', ', env: { Z: v.txt }')],
  ),
  steps(
    'one that a program may print',
    [set('$(./x.sh)', ', env: { Z: a }')],
    [set('$(./x.sh)', ', env: { Z: b }')],
  ),
  steps(
    'one that all are printed with',
    [set('$(env)', ', env: { Z: a }')],
    [set('$(env)', ', env: { Z: b }')],
  ),
  steps(
    'one that docker prints of its files',
    [set('$(docker buildx bake --print | jq -r .x)', ', env: { Z: a }')],
    [set('$(docker buildx bake --print | jq -r .x)', ', env: { Z: b }')],
  ),
  steps('one that decides what runs', [set(CAT)], [set(CAT, ', env: { PATH: ./bin }')]),
];

const use = (uses: string, given = '') => `{ uses: ${uses}${given === '' ? '' : `, with: { ${given} }`} }`;
const between = (from: string, to: string, found: readonly string[], value = '$(./x.sh)') =>
  steps(`${from} becomes ${to} before ${value}`, [from, set(value)], [to, set(value)], found);
const NODE = 'actions/setup-node@v4';
const AWS = 'aws-actions/configure-aws-credentials';
const ACTIONS: readonly BuildChangeRow[] = [
  between(use('pnpm/action-setup@v3'), use('pnpm/action-setup@v4', 'version: 9'), OLD),
  between(use('ruby/setup-ruby@v1'), use('Ruby/Setup-Ruby@v2'), OLD, CAT),
  between(use(`${AWS}@v3`, 'role-to-assume: a'), use(`${AWS}@v4`, 'role-to-assume: a'), OLD),
  between(use(`${AWS}@v4`, 'role-to-assume: a'), use(`${AWS}@v4`, 'role-to-assume: b'), NEW),
  between(use(`${AWS}@v4`, 'role-to-assume: a'), use(`${AWS}@v4`, 'role-to-assume: b'), OLD, CAT),
  // where tools come from, and what else is installed
  between(use(NODE), use(NODE, 'mirror: a'), NEW, CAT),
  between(use(NODE, 'node-version: 22, mirror: a'), use(`${NODE}2`, 'node-version: 24, mirror: a'), OLD),
  between(use(NODE), use(NODE, 'registry-url: a'), OLD, CAT),
  between(use(NODE), use(NODE, 'registry-url: a'), NEW),
  between(use('actions/setup-python@v5'), use('actions/setup-python@v6', 'pip-install: a'), NEW, CAT),
  between(
    use('docker/setup-buildx-action@v3'),
    use('docker/setup-buildx-action@v4', 'version: "https://a.example/x.git"'),
    NEW,
    CAT,
  ),
  between(
    use('docker/setup-buildx-action@v3'),
    use('docker/setup-buildx-action@v4', 'driver-opts: "image=a"'),
    OLD,
    CAT,
  ),
  between(use('acme/action-setup@v3'), use('acme/action-setup@v4'), NEW),
];

/** Files that scripts of the repository name in turn, and what else makes a value that is not known. */
export const INNER_FILE_CHANGES: readonly BuildChangeRow[] = [
  ...RUN,
  ...LISTED,
  ...REMOVED,
  ...ELSEWHERE,
  ...MOUNTED,
  ...OWN_ENV,
  ...ACTIONS,
].map((row) => ({ ...row, name: `named in turn: ${row.name}` }));
