import type { BuildChangeRow } from './build-changes.js';

const FLOW = '.github/workflows/build.yml';
const FLAG = '--build-arg BASE=evil.example/x:1';
const flow = (step: string, env = '{}') =>
  `on: push\nenv: ${env}\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n`;
const base = {
  Dockerfile: 'ARG BASE=debian:trixie-slim\nFROM $BASE\n',
  Makefile: 'image:\n\tdocker build . $(FLAGS)\n',
  'run.sh': 'docker build "$@" .\n',
  'a.txt': 'a\n',
  [FLOW]: flow('run: make image', '{ FLAGS: --load }'),
};
const row = (
  name: string,
  change: Readonly<Record<string, string>>,
  noted: readonly string[],
  before: Readonly<Record<string, string>> = {},
  found: readonly string[] = ['Dockerfile:2 unapproved evil.example/x:1'],
): BuildChangeRow => ({ name, base: { ...base, ...before }, change, found, noted });

/** Flags of a build that a workflow hands to programs which are not read. */
export const HANDED_FLAG_CHANGES: readonly BuildChangeRow[] = [
  row('flags for make in a variable', { [FLOW]: flow('run: make image', `{ FLAGS: "${FLAG}" }`) }, [FLOW]),
  row('flags for make', { [FLOW]: flow(`run: make image FLAGS="${FLAG}"`) }, [FLOW]),
  row('flags for a program of the repository', { [FLOW]: flow(`run: ./run.sh ${FLAG}`) }, [FLOW]),
  row('other flags for a program of the repository', { [FLOW]: flow(`run: ./run.sh ${FLAG}`) }, [FLOW], {
    [FLOW]: flow('run: ./run.sh --build-arg BASE=debian:trixie-slim'),
  }),
  row(
    'the same flags in another place',
    { [FLOW]: `# more\n${flow(`run: ./run.sh ${FLAG}`)}`, 'a.txt': 'b\n' },
    [],
    { [FLOW]: flow(`run: ./run.sh ${FLAG}`) },
    [],
  ),
  row(
    'flags that a step before makes in another way',
    { [FLOW]: flow(`run: ./run.sh --build-arg BASE=$(cat b.txt)`) },
    [FLOW],
    { [FLOW]: flow('run: ./run.sh --build-arg BASE=$(cat a.txt)') },
    [],
  ),
];
