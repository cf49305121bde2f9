import type { BuildChangeRow } from './build-changes.js';
import { ARG, EVIL, GOOD } from './changed-arguments.js';

const FLOW = '.github/workflows/build.yml';
const flow = (...steps: readonly string[]): string =>
  `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`;

type Make = (base: string) => string;

/** A script or file of tasks that gives a build another value. */
const row = (
  name: string,
  path: string,
  make: Make,
  run = `run: ./${path}`,
  more: Readonly<Record<string, string>> = {},
): BuildChangeRow => ({
  name,
  base: { 'api/Dockerfile': ARG, [FLOW]: flow(run), ...more, [path]: make(GOOD) },
  change: { [path]: make(EVIL) },
  found: [`api/Dockerfile:2 unapproved ${EVIL}`],
});
const silent = (
  name: string,
  path: string,
  make: Make,
  run?: string,
  more?: Readonly<Record<string, string>>,
): BuildChangeRow => ({ ...row(name, path, make, run, more), found: [] });

const build: Make = (base) => `#!/bin/sh\ndocker build --build-arg BASE=${base} api\n`;
const COMPOSED =
  'services: { api: { build: { context: api, args: { BASE: "$' + '{BASE:-debian:trixie-slim}" } } } }\n';
const NAMELESS = 'ARG BASE\nFROM $BASE\n';
const makefile: Make = (base) => `BASE ?= ${base}\nimage:\n\tdocker build --build-arg BASE=$(BASE) api\n`;

const DASHED = 'docker build --build-arg BASE=$R api';
const LAST = '#!/bin/sh\nB=evil.example\ndocker build --build-arg BASE=$B/x:1 api\n';
const ALL = flow('run: for f in ci/*.sh; do bash $f; done');
/** More scripts than one path means. */
const MANY = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`ci/${10 + at}.sh`, `echo ${at}\n`]));
/** Scripts that run one another. */
const CHAIN = Object.fromEntries(
  Array.from({ length: 13 }, (_, at) => [`s${at}.sh`, `#!/bin/sh\n./s${at + 1}.sh\n`]),
);
/** Far more than a list of images has that people keep, and lines that are not images. */
const IMAGES = Array.from({ length: 300 }, (_, at) => `docker.io/library/debian${at}:13\n`).join('');
const WORDS = Array.from({ length: 500 }, (_, at) => `word ${at}\n`).join('');
const SERVICES = Array.from({ length: 60 }, (_, at) => `  "s${at}": { "base": "${GOOD}-${at}" },\n`).join('');
const LISTED = 'docker build --build-arg BASE=$(cat bases.txt) api\n';
const ODD = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`df/${10 + at}.df`, `FROM ${GOOD}\n`]));
const FOLDERS = Object.fromEntries(
  Array.from({ length: 60 }, (_, at) => [`src/${10 + at}/x.proto`, `${at}\n`]),
);
const told = (
  name: string,
  base: Readonly<Record<string, string>>,
  change: BuildChangeRow['change'],
  noted: readonly string[],
): BuildChangeRow => ({ name, base: { 'api/Dockerfile': ARG, ...base }, change, found: [], noted });

/** What is said of scripts that are not looked through, each time that one of them changes. */
const LIMIT_CHANGES: readonly BuildChangeRow[] = [
  told('more scripts than one path means', { ...MANY }, { [FLOW]: ALL }, [FLOW]),
  told('another one of them', { [FLOW]: ALL, ...MANY }, { 'ci/z.sh': LAST }, [FLOW]),
  told('another one before them', { [FLOW]: ALL, ...MANY }, { 'ci/1.sh': 'echo\n' }, [FLOW]),
  told('a change of one that is not looked through', { [FLOW]: ALL, ...MANY }, { 'ci/49.sh': LAST }, [FLOW]),
  told('a change of one that is', { [FLOW]: ALL, ...MANY }, { 'ci/10.sh': 'echo\n' }, []),
  told(
    'more images than are tried, in a file that a script prints',
    { [FLOW]: flow('run: ./b.sh'), 'b.sh': LISTED, 'bases.txt': `${IMAGES}${GOOD}\n` },
    { 'bases.txt': `${IMAGES}${EVIL}\n` },
    ['b.sh'],
  ),
  told(
    'but not where another file changes',
    { [FLOW]: flow('run: ./b.sh'), 'b.sh': LISTED, 'bases.txt': IMAGES, 'other.txt': '' },
    { 'other.txt': 'a\n' },
    [],
  ),
  told(
    'more Dockerfiles than one path means',
    { [FLOW]: flow('run: ./b.sh'), 'b.sh': 'docker build -f df/$1.df .\n', ...ODD },
    { 'df/49.df': `FROM ${EVIL}\n` },
    ['b.sh', 'df/49.df'],
  ),
  told(
    'a script that enters one of many folders, and runs nothing there',
    { [FLOW]: flow('run: ./gen.sh one'), ...FOLDERS },
    { 'gen.sh': 'cd "$D"/src/"$1"\nprotoc x.proto\n' },
    [],
  ),
  told('scripts that run one another, too deep', CHAIN, { [FLOW]: flow('run: ./s0.sh'), 's13.sh': LAST }, [
    's9.sh',
  ]),
  told(
    'a change at their end',
    { [FLOW]: flow('run: ./s0.sh'), ...CHAIN, 's13.sh': 'x\n' },
    { 's13.sh': LAST },
    ['s9.sh'],
  ),
];

/** What the scripts of a repository give the builds that they start. */
export const HANDED_VALUE_CHANGES: readonly BuildChangeRow[] = [
  row(
    'a folder that is entered with many redirections',
    'b.sh',
    (base) => `cd api ${'>a1'.repeat(60)} x y && docker build --build-arg BASE=${base} .\n`,
  ),
  row(
    'a function behind many lines of a decorator',
    'b.py',
    (base) =>
      `@a(${'\n\t\t\n)'.repeat(60)}\n)\ndef f(image):\n    run(["docker", "build", "--build-arg", f"BASE={image}", "api"])\nf(image="${base}")\n`,
    'run: python3 b.py',
  ),
  ...[
    'docker build $(cat ci/flags) api',
    'docker build $(< ci/flags) api',
    'docker build $(cat "$D/ci/flags") api',
    'xargs docker build api < ci/flags',
    'cat ci/flags | xargs docker build api',
    'podman build --build-arg-file ci/args api',
    'podman build --build-arg-file=ci/args api',
  ].map(
    (command): BuildChangeRow => ({
      name: `flags from a file: ${command}`,
      base: {
        'api/Dockerfile': ARG,
        [FLOW]: flow('run: ./b.sh'),
        'b.sh': 'x\n',
        'ci/flags': `--build-arg BASE=${EVIL}\n`,
        'ci/args': `# a\nBASE=${EVIL}\n`,
      },
      change: { 'b.sh': `${command}\n` },
      found: [`api/Dockerfile:2 unapproved ${EVIL}`],
    }),
  ),
  ...(
    [
      [
        '.gitlab-ci.yml',
        (base) => `variables:\n  R:\n    description: "a, b"\n    value: ${base}\nb:\n  script: ${DASHED}\n`,
      ],
      ['.gitlab-ci.yml', (base) => `variables: { R: { value: "${base}" } }\nb:\n  script: ${DASHED}\n`],
      [
        'Jenkinsfile',
        (base) =>
          `parameters { string(name: 'R', defaultValue: '${base}') }\nsh "docker build --build-arg BASE=$\{params.R} api"\n`,
      ],
      ['.cirrus.yml', (base) => `env:\n  - name: R\n    value: ${base}\nscript: ${DASHED}\n`],
      ['Makefile', (base) => `define R\n${base}\nendef\nall:\n\tdocker build --build-arg BASE=$(R) api\n`],
    ] as const satisfies readonly (readonly [string, Make])[]
  ).map(([path, make]) => row(`the value of a field: ${make('x').slice(0, 30)}`, path, make, 'run: echo')),
  row(
    'in the last of many folders, one of which a script enters',
    'src/69/b.sh',
    build,
    'run: ./gen.sh one',
    {
      ...FOLDERS,
      'gen.sh': 'cd "$D"/src/"$1"\n./b.sh\n',
    },
  ),
  row('an argument in a script that a step runs', 'ci/build.sh', build),
  row('in a script that another one runs', 'ci/build.sh', build, 'run: make image', {
    Makefile: 'image:\n\t./ci/run.sh\n',
    'ci/run.sh': './ci/build.sh\n',
  }),
  row(
    'in a script of the folder where a step runs',
    'ci/build.sh',
    build,
    '{ run: ./build.sh, working-directory: ci }',
  ),
  row('in a script that an action of the repository runs', 'act/build.sh', build, 'uses: ./act', {
    'act/action.yml':
      'name: a\ndescription: a\nruns: { using: composite, steps: [{ run: "$GITHUB_ACTION_PATH/build.sh", shell: bash }] }\n',
  }),
  row(
    'in a file of tasks of another folder',
    'web/package.json',
    (base) => `{ "scripts": { "up": "docker build --build-arg BASE=${base} ../api" } }\n`,
    'run: cd web && npm run up',
  ),
  row('a variable of a Makefile', 'Makefile', makefile, 'run: make image'),
  row('a Makefile of the root that no workflow runs', 'Makefile', makefile, 'run: echo'),
  row(
    'a pipeline of another service',
    '.gitlab-ci.yml',
    (base) => `build:\n  variables: { BASE: "${base}" }\n  script: docker build --build-arg BASE api\n`,
    'run: echo',
  ),
  row('a word that goes on in the next line', 'b.sh', (base) =>
    base === EVIL
      ? 'docker build --build-arg BASE=evil.exam\\\nple/x:1 api\n'
      : 'docker build --build-arg BASE=docker.io/library/no\\\nde:22 api\n',
  ),
  ...[
    'docker build --build-arg BASE=acme.example/a\\\nGOOD api\n',
    'BASE=acme/a\\\nGOOD\ndocker build --build-arg BASE="$BASE" api\n',
    'b() { docker build --build-arg BASE="$1" api; }\nb acme/a\\\nGOOD\n',
  ].map((text) =>
    silent('what is before the end of a line is not a value of its own', 'b.sh', (base) =>
      base === EVIL
        ? text.replace(/acme[^\\]*(?=\\)/, 'docker.io/').replace('GOOD', 'library/node:22')
        : 'x\n',
    ),
  ),
  row(
    'a variable of the script',
    'b.sh',
    (base) => `IMG="${base}"\ndocker build --build-arg "BASE=\${IMG}" api\n`,
  ),
  row(
    'the default of a variable',
    'b.sh',
    (base) => `docker build --build-arg BASE="\${IMG:-${base}}" api\n`,
  ),
  row(
    'parts of a name',
    'b.sh',
    (base) => `N=${base.slice(0, -2)}\ndocker build --build-arg BASE="$N:1" api\n`,
  ),
  row('lines that go on', 'b.sh', (base) => `docker build \\\n  --build-arg \\\n  BASE=${base} \\\n  api\n`),
  row('an exported variable', 'b.sh', (base) => `export BASE=${base}\ndocker build --build-arg BASE api\n`),
  row('a file of variables', 'v.sh', (base) => `BASE=${base}\n`, 'run: ./b.sh', {
    'b.sh': '. ./v.sh\ndocker build --build-arg BASE="$BASE" api\n',
  }),
  row('a file of variables that it reads in', 'ci/base.env', (base) => `BASE=${base}\n`, 'run: ./ci/b.sh', {
    'ci/b.sh': 'set -a; . ./base.env\ndocker build --build-arg BASE api\n',
  }),
  row('the .env of the root', '.env', (base) => `BASE=${base}\n`, 'run: make image', {
    Makefile: '-include .env\nimage:\n\tdocker build --build-arg BASE=$(BASE) api\n',
  }),
  row('a file that it prints', 'base.txt', (base) => `${base}\n`, 'run: ./b.sh', {
    'b.sh': 'docker build --build-arg BASE="$(cat base.txt)" api\n',
  }),
  row(
    'a file whose name a variable has',
    'conf/base.json',
    (base) => `{ "web": "${base}" }\n`,
    'run: ./b.sh',
    {
      'b.sh': 'C="$ROOT/conf/base.json"\ndocker build --build-arg BASE="$(jq -r .web "$C")" api\n',
    },
  ),
  row(
    'a key of a file with very many',
    'services.json',
    (base) => `{\n${SERVICES}  "web": {\n    "base":\n      "${base}"\n  }\n}\n`,
    'run: ./b.sh web',
    { 'b.sh': 'docker build --build-arg BASE="$(jq -r ".$1.base" services.json)" api\n' },
  ),
  row('a line of a long file', 'bases.txt', (base) => `${WORDS}${base}\n`, 'run: ./b.sh', {
    'b.sh': 'for b in $(cat bases.txt); do docker build --build-arg BASE=$b api; done\n',
  }),
  row('a file that a Makefile prints', 'base.txt', (base) => `${base}\n`, 'run: make image', {
    Makefile: 'B := $(shell cat base.txt)\nimage:\n\tdocker build --build-arg BASE=$(B) api\n',
  }),
  row(
    'after many other values',
    'b.sh',
    (base) =>
      `${Array.from({ length: 40 }, (_, at) => `B=${GOOD}-${at}\n`).join('')}B=${base}\ndocker build --build-arg BASE=$B api\n`,
  ),
  row(
    'a variable of compose',
    'Makefile',
    (base) => `up:\n\tBASE=${base} docker compose build\n`,
    'run: make up',
    {
      'compose.yml': COMPOSED,
    },
  ),
  row(
    'a variable of compose that a script exports',
    'ci/up.sh',
    (base) => `export BASE=${base}\ndocker compose up -d --build\n`,
    'run: make up',
    {
      Makefile: 'up:\n\t./ci/up.sh\n',
      'compose.yml': COMPOSED,
    },
  ),
  row(
    'a variable of compose in a file that a Makefile names',
    'ci.env',
    (base) => `BASE=${base}\n`,
    'run: make up',
    {
      Makefile: 'up:\n\tdocker compose --env-file ci.env build\n',
      'compose.yml': COMPOSED,
    },
  ),
  row(
    'a variable of compose that a Makefile gives before the command',
    'Makefile',
    (base) => `B = ${base}\nup:\n\tBASE=$(B) docker compose build\n`,
    'run: make up',
    { 'compose.yml': COMPOSED },
  ),
  row(
    'a variable of compose that a program puts into its environment',
    'up.py',
    (base) => `os.environ["BASE"] = "${base}"\nrun(["docker", "compose", "build"])\n`,
    'run: python up.py',
    { 'compose.yml': COMPOSED },
  ),
  row(
    'a variable of compose that the workflow gives, and the script changes',
    'b.sh',
    (base) => `BASE=${base}\ndocker compose build\n`,
    '{ run: ./b.sh, env: { BASE: "debian:trixie-slim" } }',
    { 'compose.yml': COMPOSED },
  ),
  silent(
    'a variable that a script has for itself, and not for compose',
    'b.sh',
    (base) => `BASE=${base}\ndocker compose build\ncurl $BASE\n`,
    undefined,
    { 'compose.yml': COMPOSED },
  ),
  silent(
    'a variable that a script exports which only pulls',
    'b.sh',
    (base) => `export BASE=${base}\ndocker compose pull\n`,
    undefined,
    { 'compose.yml': COMPOSED },
  ),
  row(
    'a variable of bake',
    'Makefile',
    (base) => `export BASE := ${base}\nall:\n\tdocker buildx bake\n`,
    'run: make',
    {
      'docker-bake.hcl':
        'variable "BASE" { default = "debian:trixie-slim" }\ntarget "default" {\n  context = "api"\n  args = { BASE = BASE }\n}\n',
    },
  ),
  row('an override of bake', 'b.sh', (base) => `docker buildx bake --set '*.args.BASE=${base}'\n`),
  row(
    'words of a list in another language',
    'b.py',
    (base) => `run(["docker", "build", "--build-arg", "BASE=${base}", "api"])\n`,
    'run: python b.py',
  ),
  row(
    'a text with a variable in it',
    'b.py',
    (base) => `base = "${base}"\nrun(f"docker build --build-arg BASE={base} api")\n`,
    'run: python b.py',
  ),
  row(
    'a library of docker',
    'b.py',
    (base) => `client.images.build(path="api", buildargs={"BASE": "${base}"})\n`,
    'run: python b.py',
  ),
  row(
    'a justfile',
    'justfile',
    (base) => `base := "${base}"\nimage:\n    docker build --build-arg BASE={{base}} api\n`,
    'run: just image',
  ),
  row(
    'the Dockerfile that the command names',
    'b.sh',
    (base) => `docker build --build-arg BASE=${base} -f "$PWD/api/Dockerfile" .\n`,
  ),
  row(
    'flags that may name another Dockerfile',
    'b.sh',
    (base) => `docker build --build-arg BASE=${base} -f web/Dockerfile $MORE .\n`,
    undefined,
    { 'web/Dockerfile': `FROM ${GOOD}\n` },
  ),
  row('a Makefile of another folder, which that of the root starts', 'api/Makefile', makefile, 'run: make', {
    Makefile: 'all:\n\t$(MAKE) -C api image\n',
  }),
  {
    name: 'a registry before a name',
    base: {
      'api/Dockerfile': 'ARG REGISTRY=\nFROM $' + '{REGISTRY}debian:trixie-slim\n',
      [FLOW]: flow('run: ./b.sh'),
      'b.sh': 'docker build --build-arg REGISTRY=docker.io/library/ api\n',
    },
    change: { 'b.sh': 'docker build --build-arg REGISTRY=evil.example/ api\n' },
    found: ['api/Dockerfile:2 unapproved evil.example/debian:trixie-slim'],
  },
  {
    name: 'an argument without a default',
    base: { 'api/Dockerfile': NAMELESS, [FLOW]: flow('run: ./b.sh'), 'b.sh': build(GOOD) },
    change: { 'b.sh': build(EVIL) },
    found: [`api/Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'another tag for an argument without a default',
    base: { 'api/Dockerfile': NAMELESS, [FLOW]: flow('run: ./b.sh'), 'b.sh': build(GOOD) },
    change: { 'b.sh': build('debian:13') },
    found: [],
  },
  {
    name: 'a change of the Dockerfile itself, where an argument has no default',
    base: { 'api/Dockerfile': NAMELESS, [FLOW]: flow('run: ./b.sh'), 'b.sh': build(GOOD) },
    change: { 'api/Dockerfile': `${NAMELESS}RUN x\n` },
    found: ['api/Dockerfile:2 unresolved'],
  },
  {
    name: 'a variable of the workflow, which the script hands on',
    base: {
      'api/Dockerfile': ARG,
      [FLOW]: flow(`{ run: ./b.sh, env: { B: "${GOOD}" } }`),
      'b.sh': 'docker build --build-arg BASE=$B api\n',
    },
    change: { [FLOW]: flow(`{ run: ./b.sh, env: { B: "${EVIL}" } }`) },
    found: [`api/Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'a word that a workflow gives the script',
    base: {
      'api/Dockerfile': ARG,
      [FLOW]: flow(`run: ./b.sh --base ${GOOD}`),
      'b.sh': 'docker build --build-arg BASE=$2 api\n',
    },
    change: { [FLOW]: flow(`run: ./b.sh --base ${EVIL}`) },
    found: [`api/Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'a named context',
    base: { 'api/Dockerfile': `FROM ${GOOD}\n`, [FLOW]: flow('run: ./b.sh'), 'b.sh': 'docker build api\n' },
    change: { 'b.sh': `docker build --build-context ${GOOD}=docker-image://${EVIL} api\n` },
    found: [`api/Dockerfile:1 unapproved ${EVIL}`],
  },
  {
    name: 'a frontend',
    base: { 'api/Dockerfile': `FROM ${GOOD}\n`, [FLOW]: flow('run: ./b.sh'), 'b.sh': 'docker build api\n' },
    change: { 'b.sh': `docker build --build-arg BUILDKIT_SYNTAX=${EVIL} api\n` },
    found: [`api/Dockerfile:1 unapproved ${EVIL}`],
  },
  {
    name: 'a Dockerfile by an unusual name',
    base: {
      'docker/web': `FROM ${GOOD}\n`,
      [FLOW]: flow('run: ./b.sh'),
      'b.sh': 'docker build -f "$ROOT/docker/web" .\n',
    },
    change: { 'docker/web': `FROM ${EVIL}\n` },
    found: [`docker/web:1 unapproved ${EVIL}`],
  },
  ...(
    [
      ['for n in web; do docker build -f docker/$n .; done', 'b.sh'],
      ['docker build -f "$ROOT/docker/$1" .', 'b.sh'],
      ['docker buildx build --file=docker/$(uname -m)/build .', 'b.sh', 'docker/x86_64/build'],
      ['image-%:\n\tdocker build -f docker/$* .', 'Makefile'],
      ['image:\n\tdocker build -f docker/$(NAME) .', 'Makefile'],
    ] as const
  ).map(
    ([text, script, path = 'docker/web']): BuildChangeRow => ({
      name: `a Dockerfile by an unusual name of which a part is not known: ${text}`,
      base: { [path]: `FROM ${GOOD}\n`, [FLOW]: flow('run: ./b.sh'), [script]: `${text}\n` },
      change: { [path]: `FROM ${EVIL}\n` },
      found: [`${path}:1 unapproved ${EVIL}`],
    }),
  ),
  ...(
    [
      ['F=docker/web\ndocker build -f "$F" .', 'b.sh'],
      ['b() { docker build -f "$1" .; }\nb docker/web', 'b.sh'],
      ['docker build - < docker/web', 'b.sh'],
      ['cat docker/web | docker build -', 'b.sh'],
      ['cp docker/web Dockerfile\ndocker build .', 'b.sh'],
      ["docker buildx bake --set '*.dockerfile=docker/web'", 'b.sh'],
      ['F = docker/web\nimage:\n\tdocker build -f $(F) .', 'Makefile'],
      ['cat docker/web > Dockerfile', 'b.sh'],
      ['cat docker/web docker/rest.txt >Dockerfile', 'b.sh'],
      ['cat docker/web | sudo tee "$D/Dockerfile"', 'b.sh'],
      ['tee Dockerfile < docker/web', 'b.sh'],
      ['install -m 644 docker/web Dockerfile', 'b.sh'],
      ['rsync -a docker/web api/Dockerfile.dev', 'b.sh'],
      ['dd if=docker/web of=Dockerfile', 'b.sh'],
      ['F=docker/web\ncp "$F" Dockerfile', 'b.sh'],
      ['F=docker/web\ncat "$ROOT/$F" > Containerfile', 'b.sh'],
      ['Copy-Item docker/web Dockerfile', 'b.ps1'],
      ['shutil.copy("docker/web", "Dockerfile")', 'b.py'],
      ['fs.copyFileSync("docker/web", "Dockerfile")', 'b.js'],
      ['F = docker/web\nimage:\n\tinstall $(F) Dockerfile', 'Makefile'],
      ['Dockerfile: docker/web\n\tcp $< $@', 'Makefile'],
    ] as const
  ).map(
    ([text, script]): BuildChangeRow => ({
      name: `a Dockerfile by an unusual name in another way: ${text}`,
      base: { 'docker/web': `FROM ${GOOD}\n`, [FLOW]: flow(`run: ./${script}`), [script]: `${text}\n` },
      change: { 'docker/web': `FROM ${EVIL}\n` },
      found: [`docker/web:1 unapproved ${EVIL}`],
    }),
  ),
  ...(
    [
      ['image:\n\tdocker build -f Dockerfile.php .', 'Makefile'],
      ['image:\n\tfor l in go php; do docker build -f Dockerfile.$$l .; done', 'Makefile'],
      ['image-%:\n\tdocker build -f Dockerfile.$* .', 'Makefile'],
      ['docker build -f Dockerfile.php .', 'b.sh'],
      ['docker build -f "$ROOT/Dockerfile.$1" .', 'b.sh'],
      ['for f in Dockerfile.*; do docker build -f $f .; done', 'b.sh'],
      ['x:\n  script: docker build -f Dockerfile.php .', '.gitlab-ci.yml'],
      ['for l in ["go", "php"]: run(["docker", "build", "-f", f"Dockerfile.{l}", "."])', 'b.py'],
      ['docker build -f Dockerfile.template .', 'b.sh', 'Dockerfile.template'],
      ['docker build -f api/web-dockerfile.json .', 'b.sh', 'api/web-dockerfile.json'],
    ] as const
  ).map(
    ([text, script, path = 'Dockerfile.php']): BuildChangeRow => ({
      name: `a Dockerfile whose name has another ending: ${text}`,
      base: { [path]: `FROM ${GOOD}\n`, [FLOW]: flow(`run: ./${script}`), [script]: `${text}\n` },
      change: { [path]: `FROM ${EVIL}\n` },
      found: [`${path}:1 unapproved ${EVIL}`],
    }),
  ),
  {
    name: 'a Dockerfile whose name has another ending, named to a program',
    base: {
      'Dockerfile.php': `FROM ${GOOD}\n`,
      [FLOW]: flow('run: make image DF=Dockerfile.php'),
      Makefile: 'image:\n\t./x $(DF)\n',
    },
    change: { 'Dockerfile.php': `FROM ${EVIL}\n` },
    found: [`Dockerfile.php:1 unapproved ${EVIL}`],
  },
  {
    name: 'a file whose name has another ending and that is not a Dockerfile',
    base: {
      'dockerfile.py': 'from os import path\n',
      [FLOW]: flow('run: ./b.sh'),
      'b.sh': 'x build -f dockerfile.py\n',
    },
    change: { 'dockerfile.py': `from os import path\nI = "${EVIL}"\n` },
    found: [],
  },
  ...(
    [
      ['inline', (base: string) => `target "default" {\n  dockerfile-inline = "FROM ${base}"\n}\n`, 2],
      [
        'context',
        (base: string) =>
          `target "default" {\n  context = "api"\n  contexts = { "${GOOD}" = "docker-image://${base}" }\n}\n`,
        0,
      ],
    ] as const
  ).map(
    ([name, make, line]): BuildChangeRow => ({
      name: `a bake file by an unusual name: ${name}`,
      base: {
        'api/Dockerfile': ARG,
        'deploy/prod.hcl': make(GOOD),
        Makefile: 'x:\n\tdocker buildx bake -f deploy/prod.hcl\n',
      },
      change: { 'deploy/prod.hcl': make(EVIL) },
      found: [
        line === 0 ? `api/Dockerfile:2 unapproved ${EVIL}` : `deploy/prod.hcl:${line} unapproved ${EVIL}`,
      ],
    }),
  ),
  row(
    'what a script gives later steps',
    'set.sh',
    (base) => `echo "I=${base}" >> $GITHUB_ENV\n`,
    'run: ./set.sh && ./b.sh',
    {
      'b.sh': 'docker build --build-arg BASE=$I api\n',
    },
  ),
  ...(
    [
      ['a step reads', 'ci/v.env', 'WEB=', 'run: "set -a; . ci/v.env; ./x.sh"'],
      ['a step gives later ones', 'ci/v.env', 'WEB=', 'run: cat ci/v.env >> $GITHUB_ENV && ./x.sh'],
      ['a step gives later ones by any name', 'ci/v', 'WEB=', 'run: cat ci/v >> $GITHUB_ENV && ./x.sh'],
      [
        'an action gives later steps',
        'ci/v.env',
        'WEB=',
        'uses: a/b@v1\n        with: { path: ci/v.env }\n      - run: ./x.sh',
      ],
      ['the caller of a Makefile reads', 'ci/v.env', 'B=', 'run: ". ci/v.env; make image WEB=$B"'],
      ['a step exports', 'ci/v', 'WEB=', `run: "export $(grep -v '^#' ci/v | xargs); ./x.sh"`],
      ['a step gives a program', 'ci/v', 'WEB=', 'run: env $(cat ci/v) ./x.sh'],
      [
        'a step exports line by line',
        'ci/v',
        'WEB=',
        'run: while read -r l; do export "$l"; done < ci/v; ./x.sh',
      ],
      ['a script reads that starts it', 'lib/a.sh', 'export WEB=', 'run: ./starts.sh'],
      ['a library reads', 'lib/c.sh', 'WEB=', 'run: ./libs.sh'],
      ['a library reads by a name that a variable has', 'lib/d.sh', 'WEB=', 'run: ./libs.sh'],
    ] as const
  ).map(([name, path, start, run]) =>
    row(`a file of values that ${name}`, path, (base) => `${start}${base}\n`, run, {
      'x.sh': 'docker build --build-arg BASE="$WEB" api\n',
      Makefile: 'image:\n\tdocker build --build-arg BASE=$(WEB) api\n',
      'starts.sh': '. ./lib/a.sh\n./x.sh\n',
      'libs.sh': '. ./lib/b.sh\ndocker build --build-arg BASE="$WEB" api\n',
      'lib/b.sh': '. "$(dirname "$0")/c.sh"\nF=lib/d.sh\n. "$F"\n',
    }),
  ),
  silent(
    'a file of values that nothing reads which starts it',
    'ci/v.env',
    (base) => `WEB=${base}\n`,
    'run: ./x.sh',
    {
      'x.sh': 'docker build --build-arg BASE="$WEB" api\n',
      'other.sh': '. ci/v.env\n',
    },
  ),
  row('a module that a program imports', 'images.py', (base) => `WEB = "${base}"\n`, 'run: python b.py', {
    'b.py': 'from images import WEB\nrun(f"docker build --build-arg BASE={WEB} api")\n',
  }),
  {
    name: 'a file that another command is given by such a name',
    base: { 'docker/web': `FROM ${GOOD}\n`, [FLOW]: flow('run: ./b.sh'), 'b.sh': 'rm -f docker/$n\n' },
    change: { 'docker/web': `FROM ${EVIL}\n` },
    found: [],
    noted: ['docker/web'],
  },
  {
    name: 'a compose file by an unusual name',
    base: {
      'api/Dockerfile': ARG,
      'ci/stack.yml': 'services: { api: { build: ../api } }\n',
      Makefile: 'up:\n\tcd ci && docker compose -f stack.yml up --build\n',
    },
    change: {
      'ci/stack.yml': `services: { api: { build: { context: ../api, args: { BASE: "${EVIL}" } } } }\n`,
    },
    found: [`api/Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'a Dockerfile inside a compose file by an unusual name, laid over another one',
    base: {
      'compose.yml': 'services: { api: { image: api } }\n',
      'local.yml': 'services: { api: { environment: { A: b } } }\n',
      'run.sh': 'docker-compose -f compose.yml -f local.yml build\n',
      [FLOW]: flow('run: ./run.sh'),
    },
    change: {
      'local.yml': `services:\n  api:\n    build:\n      dockerfile_inline: |\n        FROM ${EVIL}\n`,
    },
    found: [`local.yml:5 unapproved ${EVIL}`],
  },
  {
    name: 'a Dockerfile that takes what a script gives',
    base: { 'api/Dockerfile': `FROM ${GOOD}\n`, [FLOW]: flow('run: ./b.sh'), 'b.sh': build(EVIL) },
    change: { 'api/Dockerfile': ARG },
    found: [`api/Dockerfile:2 unapproved ${EVIL}`],
  },
  { ...silent('a script that nothing runs', 'tools/b.sh', build, 'run: echo'), named: ['tools/b.sh'] },
  {
    ...silent(
      'a variable of compose, where nothing runs that',
      'b.sh',
      (base) => `BASE=${base} ./x\n`,
      undefined,
      { 'compose.yml': COMPOSED },
    ),
    named: ['b.sh'],
  },
  silent(
    'another tag of what the Dockerfile pulls',
    'b.sh',
    (base) => `docker build --build-arg BASE=debian:${base === EVIL ? 12 : 13} api\n`,
  ),
  silent(
    'a tag that is not known',
    'b.sh',
    (base) => `docker build --build-arg BASE=${base === EVIL ? 'python' : 'debian'}:$V api\n`,
  ),
  silent(
    'a value that no Dockerfile takes',
    'b.sh',
    (base) => `docker build --build-arg OTHER=${base} api\n`,
  ),
  silent(
    'the Dockerfile of another folder',
    'b.sh',
    (base) => `docker build --build-arg BASE=${base} -f web/Dockerfile .\n`,
    undefined,
    { 'web/Dockerfile': `FROM ${GOOD}\n` },
  ),
  {
    ...silent(
      'an image that is pushed',
      'b.sh',
      (base) => `BASE=${base}\ndocker build -t $BASE api\ndocker push $BASE\n`,
    ),
    named: ['b.sh'],
  },
  ...[
    ['of a step in one line', '{ uses: nick-fields/retry@v3, with: { command: ci/b.sh } }'],
    ['in quotes of YAML', 'run: "echo x\\nci/b\\x2esh\\necho"'],
    ['with a part that the matrix gives', `run: "ci/$\{{ matrix.s }}.sh"`],
    ['in a folder that a variable gives', 'run: $S/b.sh'],
    ['of a loop', 'run: for f in ci/*.sh; do bash $f; done'],
    ['that a command finds', `run: 'find . -name "*.sh" -exec bash {} ";"'`],
    ['of a folder', 'run: run-parts ci'],
    ['in a container', 'run: docker run -v $PWD:/src docker:cli sh /src/ci/b.sh'],
    ['that is found by its name', 'run: PATH=$PWD/ci:$PATH b.sh'],
  ].map(([name = '', step = '']) => row(`a script ${name}`, 'ci/b.sh', build, step)),
  ...[
    'ci/steps/../lib/b.sh',
    `"$\{BASH_SOURCE%/*}/lib/b.sh"`,
    '"$(dirname "$0")"/lib/b.sh',
    `"$(cd "$(dirname "$\{BASH_SOURCE[0]}")" && pwd)/lib/b.sh"`,
    '(cd "$(dirname "$0")" && for f in lib/*; do . $f; done)',
  ].map((written) =>
    row(`a script that another one runs as ${written}`, 'ci/lib/b.sh', build, 'run: ./ci/a.sh', {
      'ci/a.sh': `#!/bin/bash\n. ${written}\n`,
    }),
  ),
  row('a script at the end of a long chain', 'e.sh', build, 'run: ./a.sh', {
    'a.sh': './b.sh\n',
    'b.sh': './c.sh\n',
    'c.sh': './d.sh\n',
    'd.sh': './e.sh\n',
  }),
  ...['conf/*.mk', '$(wildcard conf/*.mk)', '$(D)/v.mk', 'conf/$(D).mk'].map((path) =>
    row(
      `a variable in a file that a Makefile includes as ${path}`,
      'conf/v.mk',
      (base) => `BASE := ${base}\n`,
      'run: make',
      {
        Makefile: `include ${path}\nimage:\n\tdocker build --build-arg BASE=$(BASE) api\n`,
      },
    ),
  ),
  ...['lib.Makefile', 'build.make', 'Makefile.common', 'mk/rules.mak', 'common/rules.inc'].flatMap((path) => [
    row(`a build in a file that a Makefile includes: ${path}`, path, makefile, 'run: make', {
      Makefile: `include ${path}\n`,
    }),
    row(
      `a variable in a file that a Makefile includes: ${path}`,
      path,
      (base) => `BASE := ${base}\n`,
      'run: make',
      {
        Makefile: `-include $(TOP)/${path}\nimage:\n\tdocker build --build-arg BASE=$(BASE) api\n`,
      },
    ),
  ]),
  ...['make -f $(P)/Makefile', '$(MAKE) -C $(P)', 'cd $(P) && $(MAKE)'].map((command) =>
    row(
      `a Makefile of a folder that another variable begins: ${command}`,
      'make/photon/Makefile',
      makefile,
      'run: make',
      {
        Makefile: `M = $(CURDIR)/make\nP = $(M)/photon\nall:\n\t${command}\n`,
      },
    ),
  ),
  ...[
    'DIRS = sub\nall:\n\tfor d in $(DIRS); do $(MAKE) -C $$d; done\n',
    'all:\n\tfor d in */; do $(MAKE) -C $$d; done\n',
  ].map((text) =>
    row(`a Makefile of a folder that a loop enters: ${text}`, 'sub/Makefile', makefile, 'run: make', {
      Makefile: text,
    }),
  ),
  ...['npm run image -w web', 'yarn workspace @acme/web image', 'pnpm -r image', 'npx turbo run image'].map(
    (command) =>
      row(
        `a package: ${command}`,
        'apps/web/package.json',
        (base) => `{ "scripts": { "image": "docker build --build-arg BASE=${base} ." } }\n`,
        `run: ${command}`,
      ),
  ),
  ...(
    [
      ['mise run image', 'mise-tasks/image'],
      ['poe image', 'pyproject.toml'],
      ['cargo xtask image', 'xtask/src/main.rs'],
      ['./gradlew :app:image', 'app/build.gradle.kts'],
      ['go run ./tools/b', 'tools/b/main.go'],
    ] as const
  ).map(([command, path]) => row(`a task: ${command}`, path, build, `run: ${command}`)),
  row('a pipeline of another service in a folder', '.woodpecker/image.yml', build, 'run: echo'),
  row('a hook of husky', '.husky/pre-push', build, 'run: echo'),
  row(
    'a pipeline that another one includes',
    'ci/image.yml',
    (base) => `image:\n  script: docker build --build-arg BASE=${base} api\n`,
    'run: echo',
    {
      '.gitlab-ci.yml': "include:\n  - local: '/ci/*.yml'\n",
    },
  ),
  row(
    'a program that an action of the repository is',
    'act/dist/index.js',
    (base) => `x("docker build --build-arg BASE=${base} .")\n`,
    'uses: ./act',
    {
      'act/action.yml': 'runs: {using: node20, main: dist/index.js}\n',
    },
  ),
  ...(
    [
      ['. "$D/v.env"', 'ci/v.env'],
      ['. "$PWD/ci/v.env"', 'ci/v.env'],
      [`. "\${F:-ci/v.env}"`, 'ci/v.env'],
      ['for f in ci/*.env; do . "$f"; done', 'ci/v.env'],
      ['. ci/$E.env', 'ci/prod.env'],
      ['. "$(dirname "$0")/conf/v.env"', 'conf/v.env'],
    ] as const
  ).map(([named, path]) =>
    row(`a file of variables: ${named}`, path, (base) => `IMG=${base}\n`, 'run: ./b.sh', {
      'b.sh': `${named}\ndocker build --build-arg BASE="$IMG" api\n`,
    }),
  ),
  ...['include $(D)/v.env', '-include $(wildcard ci/*.env)'].map((included) =>
    row(`a file of variables: ${included}`, 'ci/v.env', (base) => `IMG=${base}\n`, 'run: make image', {
      Makefile: `D = ci\n${included}\nimage:\n\tdocker build --build-arg BASE=$(IMG) api\n`,
    }),
  ),
  ...['$(file < ci/base.txt)', '$(shell cat $(CURDIR)/ci/base.txt)'].map((printed) =>
    row(`a text that make reads: ${printed}`, 'ci/base.txt', (base) => `${base}\n`, 'run: make image', {
      Makefile: `image:\n\tdocker build --build-arg BASE=${printed} api\n`,
    }),
  ),
  row(
    'the default that a variable has from itself',
    'b.sh',
    (base) => `IMG="\${IMG:-${base}}"\ndocker build --build-arg BASE="$IMG" api\n`,
  ),
  row(
    'what a function of make chooses',
    'Makefile',
    (base) => `B := $(or $(B),${base})\nx:\n\tdocker build --build-arg BASE=$(B) api\n`,
    'run: make x',
  ),
  row(
    'what a program has from its environment',
    'b.py',
    (base) => `img = os.environ.get("IMG", "${base}")\nrun(f"docker build --build-arg BASE={img} api")\n`,
    'run: python b.py',
  ),
  row('a list that a loop reads', 'ci/bases.txt', (base) => `# bases\n${base}\n`, 'run: ./b.sh', {
    'b.sh': 'while read -r b; do\n  docker build --build-arg BASE="$b" api\ndone < ci/bases.txt\n',
  }),
  row(
    'a function',
    'b.sh',
    (base) =>
      `image() {\n  docker build -t "$1" --build-arg BASE="$2" api\n}\nimage acme/api:1 ${base}\nimage acme/web:1 ${GOOD}\n`,
  ),
  silent(
    'a function that gets a tag in another place',
    'b.sh',
    (base) => `image() {\n  docker build -t "$1" --build-arg BASE="$2" api\n}\nimage ${base} ${GOOD}\n`,
  ),
  ...LIMIT_CHANGES,
  silent(
    'what a script only says',
    'b.sh',
    (base) => `${build(GOOD)}echo "for a mirror: --build-arg BASE=${base}" >&2\n`,
  ),
  silent(
    'what a function says about its use',
    'b.sh',
    (base) =>
      `usage() {\n  cat <<X\n  docker build --build-arg BASE=${base} .\nX\n}\n[ -n "$1" ] || usage\n${build(GOOD)}`,
  ),
  silent(
    'what a recipe says',
    'Makefile',
    (base) => `${makefile(GOOD)}help:\n\t@echo "docker build --build-arg BASE=${base} ."\n`,
    'run: make image',
  ),
  silent(
    'what a program says of itself',
    'b.py',
    (base) => `"""docker build --build-arg BASE=${base} ."""\nrun("docker build .")\n`,
    'run: python b.py',
  ),
  row(
    'what another script takes of one that says it',
    'args.sh',
    (base) => `echo "--build-arg BASE=${base}"\n`,
    'run: ./b.sh',
    { 'b.sh': 'docker build $(./args.sh) api\n' },
  ),
  ...(
    [
      [
        'in its place',
        'docker build -t "$1" --build-arg BASE="$2" api',
        (base: string) => `acme/api ${base}`,
      ],
      [
        'behind an option',
        'while [ $# -gt 0 ]; do case $1 in --tag) T=$2; shift;; --base) B=$2; shift;; esac; shift; done\ndocker build -t "$T" --build-arg BASE="$B" api',
        (base: string) => `--tag acme/api --base ${base}`,
      ],
    ] as const
  ).map(([place, script, words]) => ({
    name: `a word ${place} that a Makefile gives a script`,
    base: {
      'api/Dockerfile': ARG,
      [FLOW]: flow('run: make image'),
      'b.sh': script,
      Makefile: `image:\n\t./b.sh ${words(GOOD)}\n`,
    },
    change: { Makefile: `image:\n\t./b.sh ${words(EVIL)}\n` },
    found: [`api/Dockerfile:2 unapproved ${EVIL}`],
  })),
  {
    name: 'a Dockerfile among words of which one is not known',
    base: {
      'docker/web.df': `FROM ${GOOD}\n`,
      [FLOW]: flow('run: make image'),
      'b.sh': 'docker build -f "$1" --build-arg BASE="$2" .\n',
      Makefile: `image:\n\t./b.sh $(F) docker/web.df ${GOOD}\n`,
    },
    change: { 'docker/web.df': `FROM ${EVIL}\n` },
    found: [`docker/web.df:1 unapproved ${EVIL}`],
  },
  ...['acme/api:2', 'api'].map((word) => ({
    name: `a word in the place of a tag or folder: ${word}`,
    base: {
      'api/Dockerfile': ARG,
      [FLOW]: flow('run: make image'),
      'b.sh': 'docker build -t "$1" --build-arg BASE="$2" api\n',
      Makefile: `image:\n\t./b.sh acme/api:1 ${GOOD}\n`,
    },
    change: { Makefile: `image:\n\t./b.sh ${word} ${GOOD}\n` },
    found: [],
  })),
];
