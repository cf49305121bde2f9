import type { BuildChangeRow } from './build-changes.js';

const FLOW = '.github/workflows/build.yml';
const BUILD = 'docker compose up -d --build';
const FILES: Readonly<Record<string, string>> = {
  Dockerfile: 'FROM debian:trixie-slim\n',
  'compose.yaml': 'services: { a: { build: . } }\n',
  '.env.example': 'A=1\n',
  'README.md': 'a\n',
  'package.json': '{ "scripts": { "check": "node check.js" } }\n',
  'check.js': 'require("fs").readdirSync(".")\n',
};

/** A workflow whose steps are scripts, given line by line. */
const flow = (...steps: readonly (readonly string[])[]): string => {
  const written = steps.map(
    (lines) =>
      `      - name: Load env\n        run: |\n${lines.map((line) => `          ${line}\n`).join('')}`,
  );
  return `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n${written.join('')}      - run: ${BUILD}\n`;
};
const WRITE = 'sed s/1/2/ .env.example > .env';

interface Change {
  readonly base: string;
  readonly head?: string;
  readonly files?: Readonly<Record<string, string>>;
}

const row = (
  name: string,
  { base, head = base, files = {} }: Change,
  noted: readonly string[],
): BuildChangeRow => ({
  name: `told of what a script writes: ${name}`,
  base: { ...FILES, [FLOW]: base },
  change: { ...(head === base ? {} : { [FLOW]: head }), ...files },
  found: [],
  noted,
});
const told = (name: string, change: Change): BuildChangeRow => row(name, change, [FLOW]);
const silent = (name: string, change: Change): BuildChangeRow => row(name, change, []);

/** What is said again of a file that a script writes, and what is not. */
export const TOLD_WRITES: readonly BuildChangeRow[] = [
  silent('a line that only shows something', {
    base: flow([WRITE]),
    head: flow(['echo "a $B"', WRITE, 'ls -l']),
  }),
  silent('a comment', { base: flow(['# a', WRITE]), head: flow(['# b', '', WRITE]) }),
  silent('a line after it', { base: flow([WRITE]), head: flow([WRITE, 'npm ci']) }),
  silent('a line after the block that it is in', {
    base: flow(['if [ "$A" ]; then', `  ${WRITE}`, 'fi']),
    head: flow(['if [ "$A" ]; then', `  ${WRITE}`, 'fi', 'npm ci']),
  }),
  silent('a file that a program before it may read', {
    base: flow(['npm run check'], [WRITE]),
    files: { 'README.md': 'b\n' },
  }),
  silent('a program before it', { base: flow([WRITE]), head: flow(['npm run check'], [WRITE]) }),
  told('the command', { base: flow([WRITE]), head: flow([WRITE.replace('2', '3')]) }),
  told('what it reads', { base: flow([WRITE]), files: { '.env.example': 'A=2\n' } }),
  told('a variable before it', {
    base: flow(['A=1', 'sed s/1/$A/ .env.example > .env']),
    head: flow(['A=2', 'sed s/1/$A/ .env.example > .env']),
  }),
  told('a step that writes what it reads', {
    base: flow(['echo A=1 > x.txt'], ['sed s/1/2/ x.txt > .env']),
    head: flow(['echo A=2 > x.txt'], ['sed s/1/2/ x.txt > .env']),
  }),
  told('a line in a loop after it', {
    base: flow(['for i in 1 2; do', '  sed s/1/$A/ .env.example > .env', '  A=1', 'done']),
    head: flow(['for i in 1 2; do', '  sed s/1/$A/ .env.example > .env', '  A=2', 'done']),
  }),
  told('what a group writes', {
    base: flow(['{', '  echo "A=$A"', '} > .env']),
    head: flow(['{', '  echo "A=$B"', '} > .env']),
  }),
  told('a function after it', {
    base: flow([`f() {`, '  sed s/1/2/ "$1" > .env', '}', 'f .env.example']),
    head: flow([`f() {`, '  sed s/1/2/ "$1" > .env', '}', 'f README.md']),
  }),
  told('another writing of the file in the same script', {
    base: flow([WRITE, 'cat README.md | sed s/a/b/ >> .env']),
    head: flow([WRITE, 'cat README.md | sed s/a/c/ >> .env']),
  }),
];
