import type { BuildChangeRow } from './build-changes.js';
import { EVIL } from './changed-arguments.js';

const FROM = `FROM ${EVIL}\n`;
const make = (command: string, before = ''): string => `${before}all:\n\t${command}\n`;
const tasks = (script: string): string => JSON.stringify({ scripts: { b: script } });
const WEB = { 'web/Dockerfile': 'ARG BASE=debian\nFROM $BASE\n' };
const WORKFLOW = '.github/workflows/ci.yml';
const RUN = (command: string): string =>
  `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - run: ${command}\n`;

/** A program builds a file, of which only the program changes. */
const built = (path: string, [name, text]: readonly [string, string], from = FROM): BuildChangeRow => ({
  name: `odd words: ${path} builds by ${JSON.stringify(text.slice(0, 90))}`,
  base: { README: 'a\n', [path]: from },
  change: { [name]: text },
  found: [`${path}:${from.trimEnd().split('\n').length} unapproved ${EVIL}`],
});
/** A program gives an argument the image. */
const given = (
  [name, text]: readonly [string, string],
  base: BuildChangeRow['base'] = WEB,
): BuildChangeRow => ({
  name: `odd words: given by ${JSON.stringify(text.slice(0, 90))}`,
  base,
  change: { [name]: text },
  found: [`web/Dockerfile:2 unapproved ${EVIL}`],
});
const makefile = (command: string, before = ''): readonly [string, string] => [
  'Makefile',
  make(command, before),
];
const [REGISTRY, REST] = [EVIL.split('/')[0], EVIL.slice(EVIL.indexOf('/'))];

/** First lines that a Dockerfile may have, however odd. */
const BEGINNINGS = [
  'ARG build-id=1',
  'ARG a.b',
  'ARG "A"=1',
  'ARG A=1 b-c=2',
  'ARG ÄÖ=1',
  'arg 1=1',
  'from debian',
  'from debian as x',
];
const PATHS = [
  'my docs/image',
  '[id]/image',
  'a,b/image',
  'a(b)/image',
  'a%b/image',
  'a&b/image',
  "it's/image",
];
const ENDINGS = ['notes.md', 'a.go', 'b.sh', 'c.yml', 'Dockerfile.md', 'Dockerfile.svg', 'go.sum', 'x.html'];

export const ODD_WORDS: readonly BuildChangeRow[] = [
  ...BEGINNINGS.map((first) => built('odd', makefile('docker build -f odd .'), `${first}\n${FROM}`)),
  built('odd', ['package.json', tasks('docker build -f odd .')], `ARG build-id=1\n${FROM}`),
  built('odd', makefile('cp odd Dockerfile && docker build .'), `ARG build-id=1\n${FROM}`),
  { ...built('odd', [WORKFLOW, RUN('$T build -f odd .')], `ARG build-id=1\n${FROM}`), noted: [WORKFLOW] },
  built('Dockerfile.tmpl', makefile('docker build -f Dockerfile.tmpl .'), `ARG build-id=1\n${FROM}`),
  built('odd', ['package.json', tasks('docker build -f "odd" .')]),
  built('odd', ['package.json', tasks('cp "odd" "Dockerfile"; docker build .')]),
  built('odd', ['package.json', tasks('docker build - < "odd"')]),
  ...PATHS.map((path) => built(path, makefile(`docker build -f "${path}" .`))),
  built('my docs/image', makefile('docker build -f my\\ docs/image .')),
  built('x/my docs/image', makefile('cd x && docker build -f "my docs"/image .')),
  built('my docs/image', makefile('cp "my docs/image" Dockerfile')),
  built('ü/image', makefile('cp ü/image Dockerfile')),
  ...ENDINGS.map((path) => built(path, makefile(`docker build -f ${path} .`))),
  built('notes.md', makefile('docker build - < notes.md')),
  built('notes.md', makefile('docker build -f $(X) .', 'X = notes.md\n')),
  built('x/odd', makefile('docker build -f $(df-name) .', 'df-name := x/odd\n')),
  ...['reg-host', 'reg.host', 'ä', 'a/b', 'a@b'].flatMap((name) => [
    given(makefile(`docker build --build-arg BASE=$(${name})${REST} web`, `${name} := ${REGISTRY}\n`)),
    given(
      makefile(`docker build --build-arg BASE=\${${name}}${REST} web`, `export ${name} ?= ${REGISTRY}\n`),
    ),
    given(makefile(`docker build --build-arg BASE=$(${name})${REST} web`, `all: ${name} = ${REGISTRY}\n`)),
  ]),
  given([
    'justfile',
    `reg-host := "${REGISTRY}"\nall:\n  docker build --build-arg BASE={{reg-host}}${REST} web\n`,
  ]),
  given([
    'justfile',
    `all reg-host="${REGISTRY}":\n  docker build --build-arg BASE={{ reg-host }}${REST} web\n`,
  ]),
  given([WORKFLOW, RUN(`make all reg-host=${REGISTRY}`)], {
    ...WEB,
    Makefile: make(`docker build --build-arg BASE=$(reg-host)${REST} web`),
  }),
  // a name in the place of a variable of make is none
  given(makefile(`$(target.args.BASE) docker buildx bake --set target.args.BASE=${EVIL}`), {
    ...WEB,
    'docker-bake.hcl': 'target "target" {\n  context = "web"\n}\n',
  }),
  ...['ÄÖ', '1'].flatMap((name) => {
    const base = { 'web/Dockerfile': `ARG ${name}=debian\nFROM $${name}\n` };
    return [
      given(makefile(`docker build --build-arg ${name}=${EVIL} web`), base),
      given(['b.py', `client.images.build(path="web", buildargs={"${name}": "${EVIL}"})\n`], {
        ...base,
        Makefile: make('python3 b.py'),
      }),
    ];
  }),
  given(['package.json', tasks(`docker build --build-arg "BASE=${EVIL}" web`)]),
  given(['package.json', tasks(`docker build --build-arg BASE="${EVIL}" web`)]),
  given(['package.json', tasks(`B="${EVIL}" docker compose build`)], {
    ...WEB,
    'compose.yaml': `services: { a: { build: { context: web, args: { BASE: "\${B:-debian}" } } } }\n`,
  }),
  // the last of many texts that complete a name
  {
    name: 'odd words: the last of many lines that a script reads',
    base: { ...WEB, Makefile: make('./build.sh') },
    change: {
      'build.sh': `for r in $(cat r.txt); do docker build --build-arg BASE=${REGISTRY}/$r web; done\n`,
      'r.txt': `${Array.from({ length: 90 }, (_, index) => `library${index}`).join('\n')}\nx:1\n`,
    },
    policy: `overrides: [{ paths: ["**"], allow: ["${REGISTRY}/library*"] }]\n`,
    found: [`web/Dockerfile:2 unapproved ${EVIL}`],
  },
  ...[
    '-f "$D"/odd',
    '-f "docs"/odd',
    '-f docs/"odd"',
    '-f "$(dirname "$0")"/docs/odd',
    '-fdocs/odd',
    '-qf docs/odd',
    '-f \\\n  docs/odd',
    '-f docs/odd>log',
  ].map((flag) => built('docs/odd', makefile(`D=docs; docker build ${flag} .`))),
  // within, behind or by a program to which the flag is something else
  ...[
    'docker tag $$(docker build -q -f docs/odd .) acme/x',
    'rm -f a & docker build -f docs/odd .',
    '[ -n "$$(docker build -q -f docs/odd .)" ]',
    "git submodule foreach 'docker build -f docs/odd .'",
    'git bisect run docker build -f docs/odd .',
    'test -d x || docker build -f docs/odd .',
    'sudo docker build -f docs/odd .',
  ].map((command) => built('docs/odd', makefile(command))),
  built('docs/odd', makefile('< docs/odd docker build -')),
  ...['docker build -f $< .', 'docker build -f $^ .', 'docker build - < $<', 'cat $< | docker build -'].map(
    (command) => built('docs/odd', ['Makefile', `all: docs/odd\n\t${command}\n`]),
  ),
  built('docs/odd', ['Makefile', 'docs/odd: FORCE\n\tdocker build -f $@ .\n']),
  built('docs/odd', ['Jenkinsfile', "pipeline { agent { dockerfile { filename 'docs/odd' } } }\n"]),
  ...[`BASE="$(R)"${REST}`, `"BASE=$(R)"${REST}`, `BASE='$(R)'${REST}`, `BASE="$(R)/x":"1"`].map((argument) =>
    given(makefile(`docker build --build-arg ${argument} web`, `R = ${REGISTRY}\n`)),
  ),
  given(makefile(`docker build --build-arg $(K)=${EVIL} web`, 'K = BASE\n')),
  given(makefile(`docker build --build-arg BA$(K)=${EVIL} web`, 'K = SE\n')),
  {
    name: 'odd words: a name that may be that of the frontend',
    base: WEB,
    change: { Makefile: make(`docker build --build-arg BUILDKIT_$(X)=${EVIL} web`, 'X = SYNTAX\n') },
    found: [`web/Dockerfile:1 unapproved ${EVIL}`],
  },
  ...[
    'rm -f docs/odd',
    'docker rm -f docs/odd',
    '[ -f docs/odd ] && docker build web',
    'kubectl apply -f docs/odd',
    'pkill -f docs/odd',
  ].map(
    (command): BuildChangeRow => ({
      name: `odd words: a file of ${command} is not built`,
      base: { ...WEB, 'docs/odd': FROM },
      change: { Makefile: `# docker build -f docs/odd .\n${make(command)}` },
      found: [],
    }),
  ),
  {
    name: 'odd words: an approved name with a quote within',
    base: WEB,
    change: { Makefile: make(`docker build --build-arg BASE="$(R)"/library/debian web`, 'R = docker.io\n') },
    found: [],
  },
  {
    name: 'odd words: what reads as prose, code or a template is not a Dockerfile',
    base: {
      README: 'a\n',
      odd: `ARG is a word\nFROM here\nit goes on with ${EVIL}\n`,
      'notes.md': `From ${EVIL}\n=====\n`,
      'Dockerfile.tmpl': `FROM ${EVIL}\n{{ if .X }}\nRUN x\n{{ end }}\n`,
    },
    change: {
      Makefile: make(
        'docker build -f odd . && docker build -f notes.md . && docker build -f Dockerfile.tmpl .',
      ),
    },
    found: [],
  },
];
