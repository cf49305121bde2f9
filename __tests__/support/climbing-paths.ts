import type { BuildChangeRow } from './build-changes.js';
import { RUNNER } from './runner-folders.js';

const GOOD = 'debian:trixie-slim';
const EVIL = 'evil.example/x:1';
const NEW = ['Dockerfile:2 unresolved'];
const OLD: readonly string[] = [];
const FILES = {
  Dockerfile: `ARG BASE=${GOOD}\nFROM $BASE\n`,
  'conf/base.txt': `${GOOD}\n`,
};
const step = (script: string) => `      - run: ${JSON.stringify(script)}\n`;
const flow = (steps: string) =>
  `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n${steps}${step('docker build --build-arg "BASE=$BASE" .')}`;
const set = (value: string, before = '') => `${before}echo "BASE=${value}" >> $GITHUB_ENV`;

const row = (
  name: string,
  files: BuildChangeRow['base'],
  path = 'conf/base.txt',
  found: readonly string[] = NEW,
): BuildChangeRow => ({
  name: `${path} of ${name}`,
  base: { ...FILES, [path]: `${GOOD}\n`, ...files },
  change: { [path]: `${EVIL}\n` },
  found,
});

/** In the script of a step. */
const own = (script: string, path?: string, found?: readonly string[]) =>
  row(script, { '.github/workflows/a.yml': flow(step(script)) }, path, found);

/** In a script of the repository that a step starts. */
const inner = (script: string, path?: string, found?: readonly string[]) =>
  row(
    `tools/x.sh: ${script}`,
    {
      '.github/workflows/a.yml': flow(step(set('$(./tools/x.sh)'))),
      'tools/x.sh': `#!/bin/bash\n${script}\n`,
    },
    path,
    found,
  );

/** In an action of the repository. */
const action = (script: string, path: string, found?: readonly string[]) =>
  row(
    `act/action.yml: ${script}`,
    {
      '.github/workflows/a.yml': flow('      - uses: ./act\n'),
      'act/action.yml': `runs:\n  using: composite\n  steps:\n    - { shell: bash, run: ${JSON.stringify(set('$(cat u.txt)', `${script}; `))} }\n`,
    },
    path,
    found,
  );

/** Files that scripts name by going up from a folder that they do not write out. */
export const CLIMBING_CHANGES: readonly BuildChangeRow[] = [
  ...[
    '$(cat "$D/../conf/base.txt")',
    '$(cat "$D"/../conf/base.txt)',
    '$(cat "$D/a/../../conf/base.txt")',
    '$(cat "$D../conf/base.txt")',
    '$(cat "$D/../conf/b*.txt")',
    '$(cat "$D/../$X/base.txt")',
    '$(cat sub/*/../base.txt)',
    '$(grep -rh . "$D/../conf")',
    '$(grep -rh . "$D/a/../conf")',
    '$(tool --file="$D/../conf/base.txt")',
    `$(cat ${RUNNER.workspace}/conf/base.txt)`,
    `$(cat ${RUNNER.workspace.replace(RUNNER.home, '~')}/conf/base.txt)`,
  ].map((value) => own(set(value))),
  own(set('$(cat "$D/../conf/base.txt")'), 'conf/other.txt', OLD),
  own(set('$(cat "$D/../conf/base.txt")'), 'docs/base.txt', OLD),
  own(set('$(grep -rh . "$D/../conf")'), 'docs/base.txt', OLD),
  own(set('$(node "$D/../tools/base")'), 'tools/base.js'),
  own(set('$(go run "$D/../tools")'), 'tools/main.go'),
  own(set('$(cat u.txt)', 'cd ..; '), 'docs/u.txt', OLD),
  ...[
    'cat "$(dirname "$0")/../conf/base.txt"',
    'D="$(cd "$(dirname "$' + '{BASH_SOURCE[0]}")" && pwd)"\ncat "$' + '{D}/../conf/base.txt"',
    '. "$(dirname "$0")/../conf/base.txt"',
    'cd ../conf\ncat base.txt',
  ].map((script) => inner(script)),
  inner('cat "$(dirname "$0")/../conf/base.txt"', 'docs/base.txt', OLD),
  // each of many names
  inner([...Array(60).keys()].map((at) => `cat "$D/../conf/f${at}.txt"`).join('\n'), 'conf/f59.txt'),
  ...['$GITHUB_ACTION_PATH', '$' + '{{ github.action_path }}'].flatMap((folder) => [
    action(`cd "${folder}/../lib"`, 'lib/u.txt'),
    action(`cd "${folder}/sub"`, 'act/sub/u.txt'),
    action(`cd "${folder}/../lib"`, 'docs/u.txt', OLD),
  ]),
].map((each) => ({ ...each, name: `goes up: ${each.name}` }));
