import type { BuildChangeRow } from './build-changes.js';
import { EVIL } from './changed-arguments.js';

const COMPOSE = `services:\n  web:\n    build:\n      dockerfile_inline: |\n        FROM ${EVIL}\n`;
const BAKE = `target "web" {\n  dockerfile-inline = "FROM ${EVIL}"\n}\n`;
const WORKFLOW =
  'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v5\n      - run: ./b.sh\n';

const FROM = `FROM ${EVIL}\n`;

/** A script has a tool read a file by another name, or as its input, and only the script changes. */
const reads = (path: string, text: string, line: number, command: string): BuildChangeRow => ({
  name: `given files: ${command} reads ${path}`,
  base: { [path]: text, '.github/workflows/ci.yml': WORKFLOW, 'b.sh': '#!/bin/sh\n' },
  change: { 'b.sh': `#!/bin/sh\n${command}\n` },
  found: [`${path}:${line} unapproved ${EVIL}`],
});
/** The same of one that reads nothing of it. */
const ignores = (path: string, text: string, command: string): BuildChangeRow => ({
  ...reads(path, text, 1, command),
  name: `given files: ${command} does not read ${path}`,
  found: [],
});

/** The same of a file of tasks in the root. */
const tasks = (
  path: string,
  text: string,
  line: number,
  [name, tasksText]: readonly [string, string],
): BuildChangeRow => ({
  ...reads(path, text, line, tasksText),
  name: `given files: ${name} with ${JSON.stringify(tasksText)} reads ${path}`,
  change: { [name]: tasksText },
});
const make = (...lines: readonly string[]): readonly [string, string] => ['Makefile', lines.join('\n')];

/** The same of a program in another language. */
const python = (path: string, code: string): BuildChangeRow => {
  const row = reads(path, `FROM ${EVIL}\n`, 1, code);
  return {
    ...row,
    name: `given files: ${code} in Python reads ${path}`,
    base: { ...row.base, 'b.sh': '#!/bin/sh\npython3 b.py\n' },
    change: { 'b.py': `import os\n${code}\n` },
  };
};

/** What is said of a changed line that names a Dockerfile in other ways, and of one that does nothing with it. */
const tells = (command: string, named: readonly string[] = ['b.sh'], from = FROM): BuildChangeRow => ({
  ...reads('image', from, 1, command),
  name: `given files: ${command} ${named.length === 0 ? 'says nothing of' : 'names'} a Dockerfile with ${JSON.stringify(from)}`,
  found: [],
  named,
});

/** What is said of a command that means more files than are looked through. */
const limited = (command: string, count: number, ending = '.yml', text = COMPOSE): BuildChangeRow => ({
  ...reads('docs/f1', text, 1, command),
  name: `given files: ${command.slice(0, 60)} means ${count} files`,
  base: {
    '.github/workflows/ci.yml': WORKFLOW,
    'b.sh': '#!/bin/sh\n',
    ...Object.fromEntries(Array.from({ length: count }, (_, at) => [`docs/f${at}${ending}`, text])),
  },
  found: [],
  noted: ['b.sh'],
});

const ARGUMENT = 'ARG BASE=debian:trixie-slim\nFROM $BASE\n';
/** A script gives builds the lines of a file, which is there already. */
const lines = (command: string): BuildChangeRow => ({
  name: `given files: ${command} gives the lines of a file`,
  base: {
    Dockerfile: ARGUMENT,
    'build.vars.txt': `OTHER=1\nBASE=${EVIL}\n`,
    '.github/workflows/ci.yml': WORKFLOW,
    'b.sh': '#!/bin/sh\n',
  },
  change: { 'b.sh': `#!/bin/bash\n${command}\n` },
  found: [`Dockerfile:2 unapproved ${EVIL}`],
});
/** A program gives compose a file of variables. */
const variables = (path: string, command: string, name = 'b.sh'): BuildChangeRow => ({
  name: `given files: ${command} gives compose ${path}`,
  base: {
    Dockerfile: ARGUMENT,
    'compose.yaml':
      'services: { b: { build: { context: ., args: { BASE: "$' + '{BASE:-debian:trixie-slim}" } } } }\n',
    [path]: `BASE=${EVIL}\n`,
    'env/dev': 'BASE=debian:trixie-slim\n',
    '.github/workflows/ci.yml': WORKFLOW,
    [name]: 'b:\n\tdocker compose --env-file env/dev up\n',
  },
  change: { [name]: `b:\n\t${command}\n` },
  found: [`Dockerfile:2 unapproved ${EVIL}`],
});

export const GIVEN_FILES: readonly BuildChangeRow[] = [
  ...[
    "docker build $(sed 's/^/--build-arg /' build.vars.txt) .",
    "docker build $(sed 's/^/--build-arg /' build.vars.txt | xargs) .",
    'docker build $(awk \'{print "--build-arg " $0}\' build.vars.txt) .',
    "docker build $(cat build.vars.txt | sed 's/^/--build-arg=/') .",
    "docker build $(grep -v '^#' build.vars.txt | sed 's/^/--build-arg=/') .",
    'A=()\nwhile read -r l; do A+=(--build-arg "$l"); done < build.vars.txt\ndocker build "$' + '{A[@]}" .',
    'A=()\nwhile IFS= read -r l\ndo\n  A+=("--build-arg" "$l")\ndone < build.vars.txt\ndocker build "$' +
      '{A[@]}" .',
    'xargs -I{} docker build --build-arg {} . < build.vars.txt',
    'cat build.vars.txt | xargs -n1 docker build . --build-arg',
  ].map(lines),
  ...['env/prod', 'conf/production', 'prodenv'].map((path) =>
    variables(path, `docker compose --env-file ${path} up --build`, 'Makefile'),
  ),
  variables('env/prod', 'docker compose --env-file=env/prod up --build'),
  variables('env/prod', 'docker compose --env-file "env/$1" up --build'),
  variables('env/prod', 'D=prod; docker compose --env-file env/$D build'),
  ...['-f docs/f*.yml up', '-f "$F" up; F="docs/f*.yml"'].map((flags) =>
    limited(`docker compose ${flags}`, 31, '.yml', COMPOSE.replace(EVIL, 'debian')),
  ),
  limited(
    'F="docs/f*.yml"; COMPOSE_FILE=$F docker compose build',
    31,
    '.yml',
    COMPOSE.replace(EVIL, 'debian'),
  ),
  limited('F="docs/f*.hcl"; docker buildx bake -f $F', 31, '.hcl', BAKE.replace(EVIL, 'debian')),
  limited(
    Array.from({ length: 51 }, (_, at) => `docker build $(cat docs/f${at}.txt) .`).join('\n'),
    51,
    '.txt',
    '--no-cache\n',
  ),
  ...[
    'F=compose.yaml; [ -z "$X" ] || F=docs/c.yml; COMPOSE_FILE=$F docker compose build',
    'export COMPOSE_PATH_SEPARATOR=";" COMPOSE_FILE="a.yml;docs/c.yml"; docker compose build',
  ].map((command): BuildChangeRow => {
    const row = reads('docs/c.yml', COMPOSE, 5, command);
    return { ...row, base: { ...row.base, 'a.yml': 'services: {}\n' } };
  }),
  ...[
    'cp docs/image ./b.df; docker build -f b.df .',
    'cp docs/image b.df; docker build -f ./b.df .',
    'cp docs/image o//b.df; docker build -f o/./b.df .',
    'cp docs/image ./o/; docker build -f o/image .',
  ].map((command) => reads('docs/image', FROM, 1, command)),
  ...[
    make('%.built: %.df', '\tdocker build -f $< .', ''),
    make('DFS := $(wildcard d2/*.df)', '$(DFS):', '\tdocker build -f $@ .', ''),
    make('build-%: d2/%.df', '\tdocker build -f $< .', ''),
  ].map((each) => tasks('d2/w.df', FROM, 1, each)),
  ...[
    'docker build -f d2/w\\.df .',
    'find d2 -type f -exec docker build -f {} . \\;',
    'for f in $(ls d2/*.df); do docker build -f $f .; done',
    'ls d2/*.df | while read f; do docker build -f "$f" .; done',
    "git ls-files 'd2/*.df' | xargs docker build . -f",
    'cp d2/*.df Dockerfile && docker build .',
  ].map((command) => reads('d2/w.df', FROM, 1, command)),
  ...[
    make('export COMPOSE_FILE := docs/c.yml', 'up:', '\tdocker compose build', ''),
    make('DC = docker compose', 'up:', '\t$(DC) -f docs/c.yml build', ''),
    make('F = -f docs/c.yml', 'up:', '\tdocker compose $(F) build', ''),
    make('up: docs/c.yml', '\tdocker compose -f $< build', ''),
    make('c:', '\tdocker compose -f docs/$@.yml build', ''),
    ['justfile', 'export COMPOSE_FILE := "docs/c.yml"\nup:\n  docker compose build\n'] as const,
    [
      'Taskfile.yml',
      'env: { COMPOSE_FILE: docs/c.yml }\ntasks: { up: { cmds: [docker compose build] } }\n',
    ] as const,
    [
      '.gitlab-ci.yml',
      'variables:\n  COMPOSE_FILE: docs/c.yml\nb:\n  script: docker compose build\n',
    ] as const,
  ].map((each) => tasks('docs/c.yml', COMPOSE, 5, each)),
  reads('docs/c.yml', COMPOSE, 5, 'ARGS=(-f docs/c.yml); docker compose "$' + '{ARGS[@]}" build'),
  reads('docs/c.yml', COMPOSE, 5, 'docker buildx bake -f docs/c.yml'),
  ...[
    'docker compose -f docs/c.yml config | docker compose -f - build',
    '# COMPOSE_FILE=compose.yaml\nexport COMPOSE_FILE=docs/c.yml; docker compose build',
    'COMPOSE_FILE=a.yml docker compose down; COMPOSE_FILE=docs/c.yml docker compose up',
  ].map((command) => reads('docs/c.yml', COMPOSE, 5, command)),
  ...['x=$(docker ps -q); $T -f docs/image .', 'make image ARGS=-fdocs/image; docker build x'].map(
    (command) => reads('docs/image', FROM, 1, command),
  ),
  tasks('docs/c.hcl', BAKE, 2, make('BAKE = docker buildx bake', 'b:', '\t$(BAKE) -f docs/c.hcl', '')),
  reads('docs/c.hcl', BAKE, 2, 'docker buildx bake -f cwd://docs/c.hcl'),
  ...(
    [
      ['b.bat', 'docker build -f docs\\image .\r\n'],
      ['b.ps1', 'docker build -f docs\\image .\n'],
    ] as const
  ).map(([name, text]) => ({
    ...tasks('docs/image', FROM, 1, [name, text]),
    base: { 'docs/image': FROM, '.github/workflows/ci.yml': WORKFLOW.replace('./b.sh', `./${name}`) },
  })),
  tasks('docs/image', FROM, 1, [
    'package.json',
    '{ "scripts": { "b": "docker build -f docs\\\\image ." } }\n',
  ]),
  {
    ...tasks('docs/c.yml', COMPOSE, 5, ['b.ps1', 'docker compose -f docs\\c.yml build\n']),
    base: { 'docs/c.yml': COMPOSE, '.github/workflows/ci.yml': WORKFLOW.replace('./b.sh', './b.ps1') },
  },
  ...[
    'docker compose logs -f image; docker build x',
    'docker compose -p x rm -f image; docker build x',
    'docker buildx rm -f image; docker build x',
  ].map((command) => ignores('docs/image', FROM, command)),
  ...[
    'docker compose -f docs/c.yml down',
    'docker compose -f docs/c.yml ps',
    'docker compose -f docs/c.yml logs -f',
    'docker compose -f docs/c.yml push web',
  ].map((command) => ignores('docs/c.yml', COMPOSE, command)),
  ...['run(["docker", "rm", "-f", "image"])\nbuild()', 'run(["docker", "build", "-t", "image", "docs"])'].map(
    (code): BuildChangeRow => ({ ...python('docs/image', code), found: [] }),
  ),
  ...[
    'F=i; F+=mage; cp image x; docker build -f "$F" .',
    'read F <<< image; docker build -f $F .',
    'build_all image',
    'install -m 644 image "$D"',
    'docker build -f "$(find . -name image)" .',
    'rm old && make_it image',
    'build_all im*',
    'build_all *mag?',
  ].map((command) => tells(command)),
  {
    ...python('docs/image', 'for f in glob.glob("docs/*"):\n    os.system("docker build -f " + f)'),
    found: [],
    named: ['b.py'],
  },
  tells('rm image; build_all im*'),
  ...['azure-pipelines.yml', '.travis.yml', 'Taskfile.yml', 'pyproject.toml', 'package.json'].map((file) => ({
    ...tells('build_all image', [file]),
    name: `given files: ${file} names a Dockerfile`,
    change: { [file]: file === 'package.json' ? '{ "scripts": { "a": "all image" } }\n' : 'a: all image\n' },
  })),
  {
    ...tells('build_all image', []),
    name: 'given files: a value is not a name of a Dockerfile',
    change: { 'conf/x.yml': 'a: image\n' },
  },
  ...['lefthook.yml', 'deno.json', 'mise.toml', 'skaffold.yaml', 'CMakeLists.txt'].map((file) => ({
    ...tells('build_all image', [file]),
    name: `given files: ${file} has docker build`,
    change: { [file]: 'a: docker build --file-of image\n' },
  })),
  tells('build_all image', [], 'FROM docker.io/library/debian:trixie\n'),
  tells('build_all image', [], 'image of the thing\n'),
  ...[
    'rm -f image',
    '  if [ -f image ]; then true; fi',
    'git add image && git commit',
    'hadolint image',
    '# build_all image',
    'build_all images',
    'build_all *.image',
    'build_all *',
    'build_all x/image',
  ].map((command) => tells(command, [])),
  ...[
    "os.system('docker build -f {}'.format('image'))",
    "os.system('docker build -f {} {}'.format('image', d))",
    "os.system('docker build -f %s .' % 'image')",
    "os.system('docker build . -f ' + 'image')",
    "c = ['docker', 'build', '.']; c.append('-f'); c.append('image')",
  ].map((code) => python('image', code)),
  ...[
    "run(['docker', 'build', '-f', os.path.join('docs', 'image'), '.'])",
    "build(Path('docs') / 'image')",
  ].map((code) => python('docs/image', code)),
  ...[
    'cp docs/c.yml compose.yaml; docker compose build',
    'ln -sf docs/c.yml docker-compose.override.yml && docker compose up',
    'cat docs/c.yml > compose.yml\ndocker compose build',
    'docker compose -f - build < docs/c.yml',
    '< docs/c.yml docker compose -f - build',
    'cat docs/c.yml | docker compose -f - build',
    'docker compose -f - build <<< "$(cat docs/c.yml)"',
    'F=docs/c.yml; docker compose -f - build < "$F"',
    'cp docs/c.yml /tmp/x.yml; docker compose -f /tmp/x.yml build',
    'cp docs/c.yml "$T"; docker compose -f "$T" build',
  ].map((command) => reads('docs/c.yml', COMPOSE, 5, command)),
  ...['docs/stack', 'docs/stack.conf'].map((path) =>
    reads(path, COMPOSE, 5, `docker compose -f ${path} build`),
  ),
  ...[
    'BUILDX_BAKE_FILE=docs/c.hcl docker buildx bake',
    'export BUILDX_BAKE_FILE="a.hcl:docs/c.hcl"; docker buildx bake',
    'docker buildx bake -f - < docs/c.hcl',
    'cat docs/c.hcl | docker buildx bake -f -',
    'cp docs/c.hcl docker-bake.hcl; docker buildx bake',
    'cp docs/c.hcl /tmp/c.hcl && docker buildx bake -f /tmp/c.hcl',
  ].map((command) => reads('docs/c.hcl', BAKE, 2, command)),
  reads('docs/bake', BAKE, 2, 'docker buildx bake -f docs/bake'),
  ...[
    'cp docs/image b.df; docker build -f b.df .',
    'cp docs/image /tmp/; docker build -f /tmp/image .',
    'cat docs/image > "$T/d"\ndocker build -f "$T/d" .',
    'docker build - <<< "$(cat docs/image)"',
    'docker build - <<< "$(<docs/image)"',
    '{ docker build -; } < docs/image',
    'cat docs/image | docker build -',
    'docker build -f $(realpath docs/image) .',
    'docker build -f "$(readlink -f docs/image)" .',
    'echo docs/image | xargs docker build . -f',
  ].map((command) => reads('docs/image', `FROM ${EVIL}\n`, 1, command)),
  ...[
    'cp docs/image /tmp/x; docker build .',
    'cp docs/image b.df; docker build -f c.df .',
    'docker build . ; wc -l < docs/image',
    'cat docs/image | wc -l; docker build .',
  ].map((command) => ignores('docs/image', `FROM ${EVIL}\n`, command)),
  ...['cp docs/c.yml /tmp/x.yml; docker compose build', 'yq . < docs/c.yml; docker compose up -d'].map(
    (command) => ignores('docs/c.yml', COMPOSE, command),
  ),
];
