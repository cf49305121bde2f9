import type { BuildChangeRow } from './build-changes.js';
import { EVIL } from './changed-arguments.js';

const FLOW = '.github/workflows/ci.yml';
const DOCKERFILE = 'ARG B=debian\nFROM $B\n';
const run = (value: string): string =>
  `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - run: ./ct/build.sh "${value}"\n`;

/** A script builds a folder that it names by where it is itself; only the Dockerfiles there get its values. */
const row = (context: string, folders: readonly string[] = ['ct'], more = ''): BuildChangeRow => ({
  name: `a script builds from its own folder: ${context} ${more.trim()}`,
  base: {
    'ct/build.sh': `#!/bin/bash\nD=$(cd "$(dirname "$0")" && pwd)\n${more}B=$1\ndocker build ${context} --build-arg B=$B -t x\n`,
    'ct/Dockerfile': DOCKERFILE,
    'ts/Dockerfile': DOCKERFILE,
    [FLOW]: run('debian'),
  },
  change: { [FLOW]: run(EVIL) },
  found: folders.map((folder) => `${folder}/Dockerfile:2 unapproved ${EVIL}`),
});
const ANY = ['ct', 'ts'];

export const OWN_FOLDERS: readonly BuildChangeRow[] = [
  row('$(dirname "$0")'),
  row('"$(dirname $0)"'),
  row(`$(dirname -- "\${BASH_SOURCE[0]}")`),
  row('$(cd "$(dirname "$0")" >/dev/null 2>&1 && pwd -P)'),
  row(`\${0%/*}`),
  row('$D'),
  row(`"\${D}"`),
  row('$(dirname "$0")/../ts', ['ts']),
  row('$D/../ts', ['ts']),
  // the variable may be another folder, and the file too
  row('$D', ANY, '[ -z "$2" ] || D=$2\n'),
  row('$(dirname "$0") -f "$3"', ANY),
  row('$(dirname "$1")', ANY),
  // it may be another file that runs its text
  ...[
    'cp ct/build.sh ts/ && ts/build.sh',
    'cat ct/build.sh | bash',
    '. ct/build.sh',
    'ln -s ../ct/build.sh ts/b',
  ].map((command): BuildChangeRow => {
    const plain = row('$(dirname "$0")', ANY);
    const more = { Makefile: `all:\n\t${command}\n` };
    return { ...plain, name: `${plain.name} and ${command}`, base: { ...plain.base, ...more } };
  }),
];
