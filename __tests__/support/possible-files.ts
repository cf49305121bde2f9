import type { BuildChangeRow } from './build-changes.js';

const EVIL = 'evil.example/x:1';
const DOCKERFILE = 'ARG BASE=debian:trixie-slim\nFROM $BASE\n';
const FLOW = '.github/workflows/build.yml';

const variable = (name: string) => `\${${name}}`;
const expression = (text: string) => `\${{ ${text} }}`;
const compose = (base: string) =>
  `services:\n  web:\n    build: { context: .., args: { BASE: "${base}" } }\n`;
const bake = (base: string) => `target "default" { args = { BASE = "${base}" } }\n`;
const flow = (step: string) =>
  `on: push\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    env: { D: "${expression('vars.D')}" }\n    steps:\n      - ${step}\n`;

/** A change of a file that may be read for a build, of which only a part of the path is known. */
function changed(
  name: string,
  files: Readonly<Record<string, string>>,
  [path, before, after]: readonly [string, string, string],
  found: readonly string[],
  noted: readonly string[] = [],
): BuildChangeRow {
  return {
    name: `a file that may be read: ${name}`,
    base: { Dockerfile: DOCKERFILE, ...files, [path]: before },
    change: { [path]: after },
    found,
    noted,
  };
}

const PART = ['d/c.yml', compose('debian:trixie-slim'), compose(EVIL)] as const;
const ODD = ['d/c.txt', compose('debian:trixie-slim'), compose(EVIL)] as const;
const VALUES = ['d/e.env', 'BASE=debian\n', `BASE=${EVIL}\n`] as const;
const TARGETS = ['d/c.hcl', bake('debian:trixie-slim'), bake(EVIL)] as const;
const atRoot = (text: string) => text.replace('..', '.');
const JUDGED = [`Dockerfile:2 unapproved ${EVIL}`];
const UNREADABLE = ['compose.yaml:1 unreadable'];
const include = (path: string) => ({ 'compose.yaml': `include: ["${path}"]\n` });
const includeLong = (text: string) => ({ 'compose.yaml': `include: [{ ${text} }]\n` });

export const POSSIBLE_FILE_CHANGES: readonly BuildChangeRow[] = [
  {
    name: 'a file that may be read: a new one',
    base: { Dockerfile: DOCKERFILE, ...include(`${variable('D')}/c.yml`) },
    change: { [PART[0]]: PART[2] },
    found: [...JUDGED, ...UNREADABLE],
    noted: [],
  },
  {
    name: 'a file of compose that only .env names',
    base: { Dockerfile: DOCKERFILE, '.env': 'COMPOSE_FILE=c.txt\n', 'c.txt': atRoot(PART[1]) },
    change: { 'c.txt': atRoot(PART[2]) },
    found: JUDGED,
    noted: [],
  },
  changed('an include', include(`${variable('D')}/c.yml`), PART, [...JUDGED, ...UNREADABLE]),
  changed('the end of its name', include(`d/${variable('D')}.yml`), PART, [...JUDGED, ...UNREADABLE]),
  changed('whatever its name', include(`${variable('D')}/c.txt`), ODD, [...JUDGED, ...UNREADABLE]),
  changed('another name', include(`${variable('D')}/other.yml`), PART, []),
  changed('nothing of a name', include(variable('D')), PART, []),
  changed(
    'an include whose folder is not known',
    includeLong(`path: d/c.yml, project_directory: "${variable('D')}/x"`),
    PART,
    [...JUDGED, ...UNREADABLE],
  ),
  changed(
    'the variables of an include',
    {
      ...includeLong(`path: d/c.yml, env_file: "${variable('D')}/e.env"`),
      'd/c.yml': compose(variable('BASE')),
    },
    VALUES,
    UNREADABLE,
  ),
  changed(
    'what a service extends',
    {
      'compose.yaml': `services:\n  a:\n    extends: { file: "${variable('D')}/c.yml", service: web }\n`,
    },
    PART,
    [...JUDGED, 'compose.yaml:3 unreadable'],
  ),
  changed('COMPOSE_FILE', { '.env': `COMPOSE_FILE=a.yml:${variable('D')}/c.yml\n` }, PART, [
    '.env:1 unreadable',
  ]),
  changed(
    'a file that includes itself so',
    include(`${variable('D')}/c.yml`),
    [
      'd/c.yml',
      `include: ["${variable('D')}/c.yml"]\n${PART[1]}`,
      `include: ["${variable('D')}/c.yml"]\n${PART[2]}`,
    ],
    [...JUDGED, ...UNREADABLE, 'd/c.yml:1 unreadable'],
  ),
  changed('a file of a script', { [FLOW]: flow('{ run: docker compose -f $D/c.yml build }') }, PART, JUDGED, [
    FLOW,
  ]),
  changed(
    'a file that COMPOSE_FILE names',
    { [FLOW]: flow(`{ run: docker compose build, env: { COMPOSE_FILE: "${expression('vars.D')}/c.yml" } }`) },
    PART,
    JUDGED,
    [FLOW],
  ),
  changed(
    'the variables of a script',
    {
      'compose.yaml': compose(variable('BASE')).replace('..', '.'),
      [FLOW]: flow('{ run: docker compose --env-file $D/e.env build }'),
    },
    VALUES,
    ['Dockerfile:2 unresolved'],
  ),
  changed(
    'an included file of a script',
    {
      'm.txt': `include: ["${variable('D')}/c.yml"]\n`,
      [FLOW]: flow('{ run: docker compose -f m.txt build }'),
    },
    PART,
    [...JUDGED, 'm.txt:1 unreadable'],
  ),
  changed(
    'a definition of bake in a script',
    { [FLOW]: flow('{ run: docker buildx bake -f $D/c.hcl }') },
    TARGETS,
    [`${FLOW}:7 unresolved`],
  ),
  changed(
    'a definition of bake in a step',
    {
      [FLOW]: flow(
        `{ uses: docker/bake-action@v6, with: { source: ., files: "${expression('vars.D')}/c.hcl" } }`,
      ),
    },
    TARGETS,
    [`${FLOW}:7 unresolved`],
  ),
  changed(
    'the compose file of a devcontainer',
    {
      '.devcontainer.json': `{ "dockerComposeFile": "${variable('localEnv:D')}/c.yml", "service": "web" }\n`,
    },
    PART,
    ['.devcontainer.json:1 unresolved'],
  ),
];
