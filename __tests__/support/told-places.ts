import type { BuildChangeRow } from './build-changes.js';
import { ARG, EVIL, GOOD } from './changed-arguments.js';

const FLOW = '.github/workflows/build.yml';
const flow = (run: string): string =>
  `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${run}\n`;

/** Two Dockerfiles that take an argument of the same name. */
const TWO = { 'api/Dockerfile': ARG, 'web/Dockerfile': ARG };
const OF_API = `api/Dockerfile:2 unapproved ${EVIL}`;
const OF_WEB = `web/Dockerfile:2 unapproved ${EVIL}`;

/** A script or file of tasks that gives %% to a build, and the Dockerfiles that may be meant. */
type Row = readonly [
  name: string,
  path: string,
  text: string,
  found?: readonly string[],
  more?: Readonly<Record<string, string>>,
  run?: string,
];

const BOTH = [OF_API, OF_WEB];
const make = (...recipe: readonly string[]): string =>
  `image:\n${recipe.map((line) => `\t${line}\n`).join('')}`;
const shell = (...lines: readonly string[]): string => `#!/bin/sh\n${lines.join('\n')}\n`;
const GIVE = 'docker build --build-arg BASE=%%';

/** A command that says what it builds. */
const TOLD: readonly Row[] = [
  ['a folder', 'Makefile', make(`${GIVE} api`)],
  ['a folder before the flags', 'Makefile', make('docker build ./api --build-arg BASE=%% -t api:1')],
  ['a folder below one that is not known', 'b.sh', shell(`${GIVE} "$ROOT/api"`)],
  ['a folder above', 'ci/b.sh', shell(`${GIVE} ../api`)],
  ['a folder that the command enters', 'Makefile', make(`cd ./api && ${GIVE} .`)],
  ['one after another command', 'Makefile', make(`@echo go && cd api && ${GIVE} -t x . && cd ..`)],
  ['one in a subshell', 'b.sh', shell(`(cd "api" && ${GIVE} .)`)],
  ['one that must be there', 'b.sh', shell(`cd api || exit 1; ${GIVE} .`)],
  ['two, one after the other', 'b.sh', shell(`cd web && docker build . && cd ../api && ${GIVE} .`)],
  ['what stays there', 'b.sh', shell(`cd api >/dev/null && echo go && ${GIVE} .`)],
  ['a line before', 'b.sh', shell('pushd api', `${GIVE} .`, 'popd')],
  ['a line before, and what stays there', 'b.sh', shell('cd api', '# build', 'echo go', `${GIVE} \\`, '  .')],
  ['the folder above that it has entered', 'b.sh', shell(`cd api/x && ${GIVE} ..`)],
  [
    'a line that goes on',
    'Makefile',
    make('cd api && \\', `  ${GIVE} \\`, '  --target x $(TAGS) .').replace('image', 'TAGS := -t a\nimage'),
  ],
  ['a text for another shell', 'b.sh', shell(`bash -c "cd api && ${GIVE} ."`)],
  ['a task in JSON', 'package.json', `{ "scripts": { "image": "cd api && ${GIVE} ." } }\n`],
  [
    'a task of the folder',
    'api/package.json',
    `{ "scripts": { "image": "${GIVE} ." } }\n`,
    [OF_API],
    {},
    'cd api && npm run image',
  ],
  ['a Makefile of the folder', 'api/Makefile', make(`${GIVE} .`), [OF_API], {}, 'make -C api'],
  [
    'a Makefile that another one starts',
    'api/Makefile',
    make(`${GIVE} .`),
    [OF_API],
    { Makefile: make('$(MAKE) -C api image') },
    'make',
  ],
  ['a file in the folder', 'Makefile', make(`cd api && ${GIVE} -f Dockerfile .`)],
  ['a pipeline of another service', '.gitlab-ci.yml', `b:\n  script:\n    - cd api && ${GIVE} .\n`],
  [
    'a variable with the flags',
    'Makefile',
    `ARGS := --pull --build-arg BASE=%%\n${make('cd api && docker build $(ARGS) .')}`,
  ],
  [
    'a variable in another one',
    'Makefile',
    `ARGS = --build-arg BASE=%%\nALL = $(ARGS) --pull\n${make('docker build $(ALL) api')}`,
  ],
  ['a variable of a shell', 'b.sh', shell('ARGS="--build-arg BASE=%%"', 'docker build $ARGS api')],
  ['a list of a shell', 'b.sh', shell('args=(--build-arg BASE=%%)', `docker build "\${args[@]}" api`)],
  [
    'a name that the workflow gives',
    'Makefile',
    make('cd api && docker build --build-arg BASE=$(BASE) .'),
    [OF_API],
    {},
    'make image BASE=%%',
  ],
  [
    'the name of a builder',
    'Makefile',
    `DOCKER ?= docker\n${make(`$(DOCKER) buildx build --load --build-arg BASE=%% api # the api`)}`,
  ],
];

/** What leaves open what it builds. */
const OPEN: readonly Row[] = [
  ['no folder', 'Makefile', make(`${GIVE} .`)],
  ['a folder of which nothing is known', 'Makefile', make(`${GIVE} $(DIR)`)],
  ['a folder that it may enter', 'b.sh', shell(`[ -n "$X" ] && cd api; ${GIVE} .`)],
  ['a folder in one case', 'b.sh', shell(`if [ -n "$X" ]; then cd api; fi; ${GIVE} .`)],
  ['a folder that it has left', 'b.sh', shell(`(cd api); ${GIVE} .`)],
  ['a folder that it goes back from', 'b.sh', shell(`cd api && cd - && ${GIVE} .`)],
  ['a folder of another process', 'b.sh', shell(`cd api | ${GIVE} .`)],
  [
    'a folder, and a function that may leave it',
    'b.sh',
    shell('go() { cd ../web; }', 'cd api', 'go', `${GIVE} .`),
  ],
  ...['go', '. ../up.sh', 'eval "cd ../web"', '$GO', '"$@"', '\\cd ../web', 'c""d ../web'].map(
    (between): Row => [
      `a folder that a command of the line may leave: ${between}`,
      'b.sh',
      shell('go() { cd ../web; }', `cd api && ${between} && ${GIVE} .`),
    ],
  ),
  ['one that may be left in the line before', 'b.sh', shell('cd api && eval "$GO"', `${GIVE} .`)],
  ['a folder before a function', 'b.sh', shell('cd api', `b() { ${GIVE} .; }`, 'cd ../web', 'b')],
  ['a folder in a line before of make', 'Makefile', make('cd api', `${GIVE} .`)],
  ['a folder without a Dockerfile', 'Makefile', make(`cd other && ${GIVE} .`), BOTH, { 'other/x': 'x\n' }],
  [
    'a file that a variable may give',
    'Makefile',
    `FLAGS := -f web/Dockerfile\n${make(`${GIVE} $(FLAGS) api`)}`,
  ],
  ['a file that the caller may give', 'Makefile', make(`${GIVE} $(FLAGS) api`)],
  ['words that are given', 'b.sh', shell(`${GIVE} "$@" api`)],
  ['standard input', 'b.sh', shell(`${GIVE} - < web/Dockerfile`)],
  ['a Dockerfile that is put there', 'b.sh', shell('cp web/Dockerfile api/Dockerfile', `${GIVE} api`)],
  [
    'a variable that another command takes too',
    'Makefile',
    `ARGS := --build-arg BASE=%%\n${make('docker build $(ARGS) api', './b.sh $(ARGS)')}`,
  ],
  ['a variable that nothing takes', 'Makefile', `export ARGS := --build-arg BASE=%%\n${make('./b.sh')}`],
  [
    'a variable that another file takes',
    'Makefile',
    `include x.mk\nARGS := --build-arg BASE=%%\n${make('docker build $(ARGS) api')}`,
    BOTH,
    { 'x.mk': 'w:\n\tdocker build $(ARGS) web\n' },
  ],
  [
    'a Makefile that another one includes',
    'api/Makefile',
    make(`${GIVE} .`),
    BOTH,
    { Makefile: 'include api/Makefile\n' },
    'make -C api',
  ],
  [
    'a Makefile with one shell',
    'api/Makefile',
    `.ONESHELL:\n${make('cd ../web', `${GIVE} .`)}`,
    BOTH,
    {},
    'make -C api',
  ],
  ['a program in another language', 'b.py', `run(["docker", "build", "--build-arg", "BASE=%%", "api"])\n`],
  [
    'a file that a variable in another one may give',
    'Makefile',
    `FLAGS = $(MORE)\nMORE = -f web/Dockerfile\n${make(`${GIVE} $(FLAGS) api`)}`,
  ],
  ['a file that a file may give', 'Makefile', `FLAGS = $(shell cat flags)\n${make(`${GIVE} $(FLAGS) api`)}`],
  ['services', 'Makefile', make('docker compose build --build-arg BASE=%% api')],
  [
    'services of a variable',
    'Makefile',
    `C := docker compose\n${make('$(C) build --build-arg BASE=%% api')}`,
  ],
  ['another program', 'b.sh', shell('$TOOL build --build-arg BASE=%% api')],
  ['a bake file', 'b.sh', shell(`docker buildx bake --set *.args.BASE=%% api`)],
];

const toRow = (kind: string, one: Row, otherwise: readonly string[]): BuildChangeRow => {
  const [
    name,
    path,
    text,
    found = otherwise,
    more = {},
    run = path.endsWith('.sh') ? `./${path}` : path.endsWith('.py') ? `python ${path}` : 'make',
  ] = one;
  const write = (base: string): Readonly<Record<string, string>> => ({
    [path]: text.replaceAll('%%', base),
    [FLOW]: flow(run.replaceAll('%%', base)),
  });
  return { name: `${kind}: ${name}`, base: { ...TWO, ...more, ...write(GOOD) }, change: write(EVIL), found };
};

/** Values that are tried on the Dockerfile that is meant, or on all. */
export const TOLD_PLACES: readonly BuildChangeRow[] = [
  ...TOLD.map((one) => toRow('told', one, [OF_API])),
  ...OPEN.map((one) => toRow('not told', one, BOTH)),
];
