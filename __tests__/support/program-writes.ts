import type { BuildChangeRow } from './build-changes.js';

const EVIL = 'evil.example/x:1';
const FLOW = '.github/workflows/build.yml';
const OPEN = ['Dockerfile:2 unresolved'];
const flow = (...steps: string[]) =>
  `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`;
const BUILD = `{ run: 'docker build --build-arg BASE="$\{BASE:-debian}" .' }`;
const BASE = { Dockerfile: 'ARG BASE=debian:trixie-slim\nFROM $BASE\n' };
const image = (script: string, copied = 'entry.sh') => ({
  'act/action.yml': 'runs: { using: docker, image: Dockerfile }\n',
  'act/Dockerfile': `FROM debian\nCOPY ${copied} /\nENTRYPOINT ["sh", "/entry.sh"]\n`,
  'act/entry.sh': script,
});
const QUIET = 'echo "x=1" >> $GITHUB_OUTPUT\n';
const WRITING = `echo BASE=${EVIL} >> $GITHUB_ENV\n`;
const USING = flow('uses: ./act', BUILD);

const row = (
  name: string,
  base: Readonly<Record<string, string>>,
  change: Readonly<Record<string, string>>,
  found: readonly string[] = OPEN,
): BuildChangeRow => ({ name, base: { ...BASE, ...base }, change, found });

/** What actions of the repository that are programs do to the builds after them. */
export const PROGRAM_CHANGES: readonly BuildChangeRow[] = [
  row(
    'an action that is an image before a build',
    { [FLOW]: flow(BUILD) },
    { [FLOW]: USING, ...image(WRITING) },
  ),
  row('its script', { [FLOW]: USING, ...image(QUIET) }, { 'act/entry.sh': WRITING }),
  row(
    'a file in a folder that its image copies',
    { [FLOW]: USING, ...image(QUIET, '. '), 'act/lib/a.sh': QUIET },
    { 'act/lib/a.sh': WRITING },
  ),
  row(
    'its description',
    { [FLOW]: USING, ...image(QUIET) },
    { 'act/action.yml': 'runs: { using: docker, image: Dockerfile, args: [evil] }\n' },
  ),
  row(
    'what it is given',
    { [FLOW]: flow('{ uses: ./act, with: { base: debian } }', BUILD), ...image(QUIET) },
    { [FLOW]: flow(`{ uses: ./act, with: { base: ${EVIL} } }`, BUILD) },
  ),
  row('a file next to it', { [FLOW]: USING, ...image(QUIET) }, { 'act/notes.md': 'a\n' }, []),
  row(
    'an action that has nothing to do with the build after it',
    { [FLOW]: flow('{ run: docker build . }') },
    { [FLOW]: flow('uses: ./act', '{ run: docker build . }'), ...image(QUIET) },
    [],
  ),
  row(
    'a program that a script runs, before compose builds with its default',
    {
      [FLOW]: flow('run: ./set.sh', 'run: docker compose build'),
      'compose.yaml': `services: { a: { build: { context: ., args: { BASE: "\${BASE:-debian}" } } } }\n`,
      'set.sh': QUIET,
    },
    { 'set.sh': WRITING },
  ),
  row(
    'an image that writes a variable',
    { [FLOW]: flow(BUILD) },
    {
      [FLOW]: flow(
        `{ uses: "docker://debian:13", with: { entrypoint: sh, args: '-c "echo BASE=${EVIL} >> $GITHUB_ENV"' } }`,
        BUILD,
      ),
    },
  ),
  row(
    'an image that is given words',
    { [FLOW]: flow('{ run: docker build . }') },
    {
      [FLOW]: flow(
        '{ uses: "docker://koalaman/shellcheck:stable", with: { args: -x a.sh } }',
        '{ run: docker build . }',
      ),
    },
    [],
  ),
];
