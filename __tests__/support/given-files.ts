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

export const GIVEN_FILES: readonly BuildChangeRow[] = [
  ...[
    'F=i; F+=mage; cp image x; docker build -f "$F" .',
    'read F <<< image; docker build -f $F .',
    'build_all image',
    'install -m 644 image "$D"',
    'docker build -f "$(find . -name image)" .',
    'rm old && make_it image',
  ].map((command) => tells(command)),
  ...['azure-pipelines.yml', '.travis.yml', 'Taskfile.yml', 'pyproject.toml', 'package.json'].map((file) => ({
    ...tells('build_all image', [file]),
    name: `given files: ${file} names a Dockerfile`,
    change: { [file]: file === 'package.json' ? '{ "scripts": { "a": "all image" } }\n' : 'a: all image\n' },
  })),
  {
    ...tells('build_all image', []),
    name: 'given files: a value names a Dockerfile',
    change: { 'conf/x.yml': 'a: image\n' },
  },
  tells('build_all image', [], 'FROM docker.io/library/debian:trixie\n'),
  tells('build_all image', [], 'image of the thing\n'),
  ...[
    'rm -f image',
    '  if [ -f image ]; then true; fi',
    'git add image && git commit',
    'hadolint image',
    '# build_all image',
    'build_all images',
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
