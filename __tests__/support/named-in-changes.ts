import type { BuildChangeRow } from './build-changes.js';
import { ARG, EVIL, GOOD } from './changed-arguments.js';

/** A change of a file that nothing reads as a build, with a note or without one. */
const row = (
  name: string,
  path: string,
  make: (base: string) => string,
  { isNoted = true, dockerfile = ARG }: { readonly isNoted?: boolean; readonly dockerfile?: string } = {},
): BuildChangeRow => ({
  name: `names an image: ${name}`,
  // not an image, whose place another one would take
  base: { 'api/Dockerfile': dockerfile, [path]: make(GOOD).replaceAll(GOOD, 'none') },
  change: { [path]: make(EVIL) },
  found: [],
  named: isNoted ? [path] : [],
});
/** An approved image makes room for one that is not, in a file of which nothing is known. */
const replaced = (
  path: string,
  make: (base: string) => string,
  { from = GOOD, isNoted = true }: { readonly from?: string; readonly isNoted?: boolean } = {},
): BuildChangeRow => ({
  name: `names an image: in the place of ${from} in ${path}: ${make('X').slice(0, 60)}`,
  base: { 'api/Dockerfile': `FROM ${GOOD}\n`, [path]: make(from) },
  change: { [path]: make(EVIL) },
  found: [],
  named: isNoted ? [path] : [],
});
/** The same of a registry, or of what the names of images begin with. */
const moved = (
  path: string,
  make: (host: string) => string,
  {
    from = 'docker.io',
    to = 'evil.example',
    isNoted = true,
  }: { readonly from?: string; readonly to?: string; readonly isNoted?: boolean } = {},
): BuildChangeRow => ({
  name: `names a registry: ${to} in the place of ${from} in ${path}: ${make('X').slice(0, 60)}`,
  base: { 'api/Dockerfile': `FROM ${GOOD}\n`, [path]: make(from) },
  change: { [path]: make(to) },
  found: [],
  named: isNoted ? [path] : [],
});
const silent = (
  name: string,
  path: string,
  make: (base: string) => string,
  dockerfile = ARG,
): BuildChangeRow => row(name, path, make, { isNoted: false, dockerfile });
const NAMING: { readonly dockerfile: string } = { dockerfile: `FROM ${GOOD}\n` };

const REPLACED: readonly BuildChangeRow[] = [
  replaced('images.yml', (base) => `web:\n  name: ${base}\n`),
  replaced('base.txt', (base) => `${base}\n`),
  replaced('bases.tsv', (base) => `web\t${base}\tlts\n`),
  replaced('internal/images/web.go', (base) => `package images\n\nconst Web = "${base}"\n`),
  replaced('ci/matrix.json', (base) => `{ "include": [{ "n": "web", "i": "${base}" }] }\n`),
  replaced(
    '.github/workflows/start.yml',
    (base) => `on: push\njobs:\n  a:\n    steps:\n      - run: gh workflow run b.yml -f img=${base}\n`,
  ),
  replaced('Dockerfile.j2.yml', (base) => `values: { from: ${base} }\n`),
  replaced('tools/list', (base) => `web ${base} x\n`),
  replaced('b.nu', (base) => `let i = "${base}@sha256:${'a'.repeat(64)}"\n`),
  // what is not approved, no image that anybody has, or without a tag
  replaced('images.yml', (base) => `web: ${base}\n`, { from: 'evil.example/x:0', isNoted: false }),
  replaced('images.yml', (base) => `web: a ${base}\n`, { from: 'traces:read', isNoted: false }),
  replaced('images.yml', (base) => `web: a ${base}\n`, { from: 'docker.io/library/node', isNoted: false }),
  // tables of the repository's own
  replaced('images.yml', (base) => `images:\n  - name: web\n    image: ${base}\n`),
  replaced('images.yaml', (base) => `web: { image: ${base} }\n`),
  replaced('list', (base) => `web:${base}\n`, { from: 'docker.io/library/node:22' }),
  // another use
  replaced('k8s/web.yml', (base) => `spec:\n  containers:\n    - image: ${base}\n`, { isNoted: false }),
  replaced('e2e.sh', (base) => `docker run --rm ${base} true\n`, { isNoted: false }),
  replaced('docs/a.md', (base) => `Use ${base} here\n`, { isNoted: false }),
  replaced('b.sh', (base) => `# uses ${base}\n`, { isNoted: false }),
  {
    name: 'names an image: in the place of another one, in another line',
    base: { 'api/Dockerfile': `FROM ${GOOD}\n`, 'images.yml': `web: ${GOOD}\napi: x\n` },
    change: { 'images.yml': `api: x\nworker: a ${EVIL}\n` },
    found: [],
    named: [],
  },
];

const MOVED: readonly BuildChangeRow[] = [
  moved('b.js', (host) => `const reg = process.env.REG || "${host}"\n`),
  moved('b.rb', (host) => `b = "#{ENV.fetch("REG", "${host}")}/x/node:22"\n`),
  moved('main.go', (host) => `\treg := getenv("REG", "${host}")\n`),
  moved('b.py', (host) => `b = "/".join(["${host}", "x", "node"])\n`),
  moved('b.py', (host) => `b = ["${host}/library/", name]\n`, { to: 'evil.example:5000' }),
  moved('hosts', (host) => `web ${host}\n`, { to: 'evil.example/mirror' }),
  moved('cfg.mk', (name) => `B=${name}\n`, { from: 'node', to: 'evil.example/x' }),
  moved('v.sh', (name) => `B=${name}\n`, { from: 'nodes', to: 'evil.example/x', isNoted: false }),
  // of which nothing is approved, of which something is, no registry, and another use
  moved('b.py', (host) => `b = ["${host}", "x"]\n`, { from: 'other.example', isNoted: false }),
  moved('b.py', (host) => `b = ["${host}", "x"]\n`, { to: 'index.docker.io', isNoted: false }),
  moved('b.py', (host) => `b = ["${host}", "x"]\n`, { to: 'data.json', isNoted: false }),
  moved('b.sh', (host) => `docker push ${host}/acme/web\n`, { isNoted: false }),
  moved('docs/a.md', (host) => `Use ${host} here\n`, { isNoted: false }),
];

/** An image in what runs commands, or in code and data, of which nothing says what it is for. */
const LOOSE: readonly BuildChangeRow[] = [
  ...[
    (base: string) => `env: { IMG: ${base} }\njobs: { a: { steps: [{ run: make image }] } }\n`,
    (base: string) => `jobs:\n  a:\n    steps:\n      - run: IMG=${base} make image\n`,
    (base: string) => `jobs:\n  a:\n    steps:\n      - run: make image IMG=${base}\n`,
    (base: string) => `jobs:\n  a:\n    steps:\n      - run: npm run b -- ${base}\n`,
    (base: string) => `jobs:\n  a:\n    steps:\n      - run: just b ${base}\n`,
    (base: string) => `jobs:\n  a:\n    steps:\n      - run: ./gradlew b -Pimg=${base}\n`,
    (base: string) => `jobs:\n  a:\n    strategy: { matrix: { i: ["${base}"] } }\n`,
  ].map((make) => row('a value that a program may hand on', '.github/workflows/ci.yml', make, NAMING)),
  row('one that is called like the image of a builder', 'b.env', (base) =>
    base === GOOD ? 'X=none\n' : 'X=evil.example/moby/buildkit:1\n',
  ),
  row('after a command about a cache', 'ci/b.sh', (base) => `echo cache-from; make b IMG=${base}\n`, NAMING),
  silent('the builder', 'b.env', (base) => (base === GOOD ? 'X=none\n' : 'X=moby/buildkit:v0.20\n')),
  row('a value of a job elsewhere', '.gitlab-ci.yml', (base) => `b:\n  variables: { I: "${base}" }\n`),
  silent('a text for people', 'b.sh', (base) => `  echo "  Default: '${base}'."\n`),
  row('a text that goes on', 'b.sh', (base) => `  echo "Default: '${base}'." | ./b.sh\n`, NAMING),
  row('a value in a text', 'b.sh', (base) => `  echo "a '--img=${base}'"\n`, NAMING),
  row('a word of a task', 'package.json', (base) => `{ "scripts": { "b": "./b.sh ${base}" } }\n`),
  row('a value after a constant', 'ci/build.conf', (base) => `BASE_IMAGE=${base}\n`, NAMING),
  row('a value that is included', 'local.mk', (base) => `IMG := ${base}\n`, NAMING),
  row('a command of a devcontainer', '.devcontainer/devcontainer.json', (base) =>
    JSON.stringify(
      { image: 'debian:12', postCreateCommand: `docker build --build-arg X=${base} .` },
      null,
      2,
    ),
  ),
  {
    name: 'names an image: the image of a devcontainer is only run',
    base: { 'api/Dockerfile': ARG },
    change: { '.devcontainer/devcontainer.json': JSON.stringify({ image: EVIL }, null, 2) },
    found: [],
    noted: ['.devcontainer/devcontainer.json'],
    named: [],
  },
  row('a constant of a program', 'tools/b.py', (base) => `IMG = "${base}"\n`),
  row('a value in YAML', 'ci/bases.yml', (base) => `web: ${base}\n`),
  row(
    'a name without a tag',
    'ci/v.env',
    (base) => `RUNTIME_IMAGE=${base === GOOD ? 'none' : 'evil.example/x'}\n`,
  ),
  silent('a name without a tag that no image gets', 'ci/v.env', (base) =>
    base === GOOD ? 'X=none\n' : 'X=evil.example/x\n',
  ),
  silent('a constant of a test', 'tools/b_test.py', (base) => `IMG = "${base}"\n`),
  silent('a part of a text in code', 'tools/b.js', (base) => `const css = "a ${base} b"\n`),
  row(
    'a base in YAML of jobs',
    'ci/pipeline.yml',
    (base) => `jobs:\n- params:\n    BUILD_ARG_BASE: ${base}\n`,
  ),
  row(
    'a value of compose by another name',
    'deploy/prod.yml',
    (base) => `x-i: &i ${base}\nservices: { a: { build: { args: { X: *i } } } }\n`,
  ),
  silent('a value of a chart', 'charts/values.yaml', (base) => `repository: x\ncli: ${base}\n`),
  ...[
    'docker build --build-arg BASE=debian:trixie -t X cmd/web',
    'docker build --build-arg BASE=debian:trixie --tag=X cmd/web',
    'docker buildx build --load --build-arg BASE=debian:trixie -t a:1 X',
    '$(DOCKER) build --build-arg BASE=debian:trixie \\\n\t\t-t X .',
    'podman build --build-arg BASE=debian:trixie -f X .',
  ].map((command) =>
    silent(
      `a word of a build that is no base: ${command}`,
      'Makefile',
      (base) => `b:\n\t${command.replace('X', base)}\n`,
    ),
  ),
  ...['docker build --build-arg BASE=X .', 'podman build --from X .', 'docker build $(FLAGS) X .'].map(
    (command) => row(`a base of a build: ${command}`, 'ci/b.sh', (base) => `${command.replace('X', base)}\n`),
  ),
  silent(
    'what a job only runs',
    '.github/workflows/ci.yml',
    (base) => `jobs: { a: { services: { db: { image: "${base}" } } } }\n`,
  ),
  silent(
    'a container over several lines',
    'e2e.sh',
    (base) => `docker run -d \\\n  --name db \\\n  ${base}\n`,
  ),
  silent(
    'a container of a test',
    'src/DbTest.java',
    (base) => `var db = new PostgreSQLContainer("${base}");\n`,
  ),
  silent(
    'what is looked at',
    '.github/workflows/ci.yml',
    (base) =>
      `jobs:\n  a:\n    steps:\n      - uses: aquasecurity/trivy-action@v1\n        with: { image-ref: "${base}" }\n`,
  ),
  silent(
    'a cache',
    '.github/workflows/ci.yml',
    (base) =>
      `jobs:\n  a:\n    steps:\n      - run: x\n        with: { cache-from: "type=registry,ref=${base}" }\n`,
  ),
  silent(
    'the image of the builder',
    '.github/workflows/ci.yml',
    (base) =>
      `jobs:\n  a:\n    steps:\n      - uses: docker/setup-buildx-action@v3\n        with: { driver-opts: "image=${base}" }\n`,
  ),
];

export const NAMED_IN_CHANGES: readonly BuildChangeRow[] = [
  ...REPLACED,
  ...MOVED,
  ...LOOSE,
  row(
    'words of a command in a script that nothing runs',
    'b.sh',
    (base) => `docker build --build-arg BASE=${base} api\n`,
  ),
  row(
    'parts of a list',
    'b.sh',
    (base) => `args+=(--build-arg)\nargs+=("BASE=${base}")\ndocker build "\${args[@]}" api\n`,
  ),
  row(
    'words that a Makefile puts together',
    'mk/x.mk',
    (base) => `A := BASE=${base} X=y\nARGS = $(A:%=--build-arg %)\n`,
  ),
  row('a mapping of Python', 'tools/b.py', (base) => `args = dict(BASE="${base}")\nbuild(buildargs=args)\n`),
  row('a value of JSON, in another case', 'v.json', (base) => `{ "base": "${base}" }\n`),
  row('an element of XML', 'pom.xml', (base) => `<args><BASE>${base}</BASE></args>\n`),
  row('a mapping of YAML', 'ci/x.yml', (base) => `build:\n  args:\n    BASE: ${base}\n`),
  row('an image with a digest', 'b.rb', (base) => `base = "${base}@sha256:${'a'.repeat(64)}"\n`),
  row('a Dockerfile that a script writes', 'b.sh', (base) => `cat > x <<E\nFROM ${base}\nE\n`, NAMING),
  row('a platform after FROM', 'b.sh', (base) => `echo "FROM --platform=linux/amd64 ${base}" > x\n`, NAMING),
  row(
    'a Dockerfile that a script changes',
    'b.sh',
    (base) => `sed -i "s#FROM .*#FROM ${base}#" api/Dockerfile\n`,
    NAMING,
  ),
  row('another base of podman', 'b.sh', (base) => `podman build --from ${base} api\n`, NAMING),
  row(
    'a named context',
    'b.sh',
    (base) => `docker build --build-context debian=docker-image://${base} api\n`,
    NAMING,
  ),
  row('what makes an SBOM', 'b.sh', (base) => `docker build --sbom=generator=${base} api\n`, NAMING),
  row(
    'a workflow that gives a program the value of its matrix',
    '.github/workflows/ci.yml',
    (base) =>
      `on: push\njobs:\n  a:\n    strategy: { matrix: { from: ["${base}"] } }\n    steps:\n      - run: x/y\n        env: { BASE: "$\{{ matrix.from }}" }\n`,
  ),
  ...['image: ["IMG"]', 'include: [{ image: IMG }]'].map((matrix) =>
    row(
      `a workflow that gives a program a value of its matrix: ${matrix}`,
      '.github/workflows/ci.yml',
      (base) =>
        `on: push\njobs:\n  a:\n    strategy: { matrix: { ${matrix.replace('IMG', base)} } }\n    steps:\n      - run: make x BASE=$\{{ matrix.image }}\n`,
    ),
  ),
  silent(
    'what a job of such a workflow runs in',
    '.github/workflows/ci.yml',
    (base) =>
      `on: push\njobs:\n  a:\n    container:\n      image: ${base}\n    steps:\n      - run: make x BASE=$\{{ inputs.base }}\n`,
  ),
  row(
    'a function of a script that gives an argument',
    'b.sh',
    (base) => `b() { docker build --build-arg BASE="$1" api; }\nb ${base}\n`,
  ),
  row(
    'a loop of a script that gives an argument',
    'b.sh',
    (base) => `for i in ${base}; do docker build --build-arg BASE="$i" api; done\n`,
  ),
  row(
    'a script that writes a Dockerfile with a variable',
    'b.sh',
    (base) => `I=${base}\necho "FROM $I" | docker build -\n`,
    NAMING,
  ),
  row('a Dockerfile that a program writes', 'b.py', (base) => `f.write("FROM ${base}\\n")\n`, NAMING),
  row(
    'a command that changes any Dockerfile',
    'b.sh',
    (base) => `for f in */Dockerfile; do\n  sed -i "s|node:22|${base}|" "$f"\ndone\n`,
    NAMING,
  ),
  row(
    'a value that a program puts into an argument',
    'b.py',
    (base) => `img = "${base}"\nrun(["docker", "build", "--build-arg", "BASE=" + img, "api"])\n`,
  ),
  row('a command that changes something else', 'b.sh', (base) => `sed -i "s|x|${base}|" k8s.yml\n`, NAMING),
  row(
    'a word that a step gives a program',
    '.github/workflows/ci.yml',
    (base) => `on: push\njobs:\n  a:\n    steps:\n      - run: python3 ci/b.py --image=${base}\n`,
  ),
  row(
    'a word that a step gives a program where no argument takes an image',
    '.github/workflows/ci.yml',
    (base) => `on: push\njobs:\n  a:\n    steps:\n      - run: ci/b.sh ${base}\n`,
    NAMING,
  ),
  row('a frontend', 'b.sh', (base) => `args+=("BUILDKIT_SYNTAX=${base}")\n`, NAMING),
  row('a value in the line after its name', 'v.yml', (base) => `- name: BASE\n  value: ${base}\n`),
  row('a text with a NUL in it', 'b.sh', (base) => `#${'x'.repeat(200)}\0\nargs+=("BASE=${base}")\n`),
  row(
    'a context elsewhere',
    'b.sh',
    (base) => `docker build ${base === GOOD ? 'api' : 'https://evil.example/x.git'}\n`,
    NAMING,
  ),
  row('a word that quotes part', 'b.sh', (base) => `args+=("BASE=${base.slice(0, 4)}""${base.slice(4)}")\n`),
  row('a word that an escape is in', 'b.sh', (base) => `args+=(BASE=${base.replace('.', '\\.')})\n`),
  row(
    'a word that goes on in the next line',
    'b.sh',
    (base) => `args+=(BASE=${base.slice(0, 4)}\\\n${base.slice(4)})\n`,
  ),
  row(
    'texts that a program adds',
    'b.py',
    (base) => `d = dict(BASE="${base.slice(0, 4)}" + "${base.slice(4)}")\n`,
  ),
  row('a registry', 'v.env', (base) => `REG=${base === GOOD ? 'docker.io' : 'evil.example'}\n`, {
    dockerfile: 'ARG REG=docker.io\nFROM $REG/library/node:22\n',
  }),
  silent(
    'a registry where no argument has its name',
    'v.env',
    (base) => `HOST=${base === GOOD ? 'none' : 'evil.example'}\n`,
    'ARG REG=docker.io\nFROM $REG/library/node:22\n',
  ),
  silent(
    'a registry of approved images',
    'v.env',
    (base) => `REG=${base === GOOD ? 'x' : 'docker.io'}\n`,
    'ARG REG=docker.io\nFROM $REG/library/node:22\n',
  ),
  row(
    'a registry that a script puts in the place of another one',
    'b.sh',
    (base) =>
      `B=docker.io/library/node\ndocker build --build-arg BASE="\${B/docker.io/${base === GOOD ? 'docker.io' : 'evil.example'}}" api\n`,
  ),
  row(
    'a value in data that names an argument elsewhere',
    'v.json',
    (base) => `{ "BASE": { "from": "x",\n  "name": "${base}" } }\n`,
  ),
  row('a value in data that names none', 'v.json', (base) => `{ "X": { "name": "${base}" } }\n`),
  silent(
    'a value in data where no argument takes an image',
    'v.json',
    (base) => `{ "X": { "name": "${base}" } }\n`,
    NAMING.dockerfile,
  ),
  silent(
    'what a script only runs',
    'e2e.sh',
    (base) => `#!/bin/sh\nBASE=${base}\ndocker run --rm "$BASE" test\n`,
  ),
  silent('what is before the end of a line', 'b.sh', (base) =>
    base === GOOD ? 'x\n' : 'args+=(BASE=docker.io/\\\nlibrary/node:22)\n',
  ),
  silent(
    'the tag that a script gives what it builds',
    'b.sh',
    (base) => `docker build --build-arg BASE="$1" \\\n  -t ${base} api\n`,
  ),
  silent(
    'what a cluster runs',
    'k8s/deploy.yaml',
    (base) => `kind: Pod\nspec:\n- image: ${base}\n`,
    'ARG IMAGE\nFROM $IMAGE\n',
  ),
  row('a value of what is only a tag', 'b.sh', (base) => `VERSION=${base}\n`, {
    dockerfile: 'ARG VERSION=1\nFROM debian:$VERSION\n',
  }),
  silent('a comment', 'b.sh', (base) => `# docker build --build-arg BASE=${base} api\n`),
  silent('what people read', 'docs/x.md', (base) => `docker build --build-arg BASE=${base} api\n`),
  silent('a lock file', 'yarn.lock', (base) => `BASE "${base}"\n`),
  silent('the name of no argument', 'b.sh', (base) => `docker build -t ${base} api\n`),
  silent('an address', 'b.sh', (base) => `BASE=https://${base}\n`),
  silent('a variable', 'b.sh', (base) => `BASE=$REGISTRY/x # ${base === EVIL}\n`),
  silent('a statement of SQL in a program', 'q.py', (base) => `q = "SELECT 1 FROM ${base}"\n`),
  {
    name: 'names an image: a line that only moves',
    base: { 'api/Dockerfile': ARG, 'b.sh': `BASE=${EVIL}\nx\ny\n` },
    change: { 'b.sh': `x\ny\nz\nBASE=${EVIL}\n` },
    found: [],
    named: [],
  },
  {
    name: 'names an image: a file that is renamed',
    base: { 'api/Dockerfile': ARG, 'b.sh': `BASE=${EVIL}\nx\ny\n` },
    change: { 'b.sh': null, 'c.sh': `BASE=${EVIL}\nx\ny\n` },
    found: [],
    named: [],
  },
  {
    name: 'names an image: what people read becomes a script',
    base: { 'api/Dockerfile': ARG, 'docs/notes.md': `x\nBASE=${EVIL}\ny\n` },
    change: { 'docs/notes.md': null, 'tools/build.sh': `x\nBASE=${EVIL}\ny\n` },
    found: [],
    named: ['tools/build.sh'],
  },
  {
    name: 'names an image: one that is approved in another folder only',
    base: { 'api/Dockerfile': ARG, 'web/Dockerfile': `FROM ${GOOD}\n` },
    change: { 'b.sh': `BASE=${EVIL}\n` },
    found: [],
    named: ['b.sh'],
    policy: `overrides: [{ paths: ["web/**"], allow: ["${EVIL.split(':')[0]}"] }]\n`,
  },
  {
    name: 'names an image: one that is approved where it may be taken',
    base: { 'api/Dockerfile': ARG },
    change: { 'b.sh': `BASE=${EVIL}\n` },
    found: [],
    named: [],
    policy: `overrides: [{ paths: ["api/**"], allow: ["${EVIL.split(':')[0]}"] }]\n`,
  },
  {
    name: 'names an image: one that a finding names',
    base: { 'api/Dockerfile': `FROM ${GOOD}\n`, 'web/Dockerfile': ARG },
    change: { 'api/Dockerfile': `FROM ${EVIL}\n`, 'b.sh': `BASE=${EVIL}\n` },
    found: [`api/Dockerfile:1 unapproved ${EVIL}`],
    named: [],
  },
  {
    name: 'names an image: a file that begins as a Dockerfile does',
    base: { 'api/Dockerfile': ARG },
    change: { odd: `FROM ${EVIL}\n` },
    found: [],
    noted: ['odd'],
  },
];
