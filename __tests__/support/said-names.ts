import type { BuildChangeRow } from './build-changes.js';

const FLOW = '.github/workflows/a.yml';
const EVIL = 'evil.example/x:1';
const expression = (text: string) => `\${{ ${text} }}`;
const run = (script: string) => `      - { run: ${JSON.stringify(script)} }\n`;
const flow = (...steps: string[]) =>
  `on: push\njobs:\n  b:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n${steps.join('')}`;
const push = (inputs: string) =>
  `      - { uses: docker/build-push-action@v6, with: { context: ., ${inputs} } }\n`;
/** With a variable that nothing decides. */
const set = (name: string) => `[ -z "$X" ] || ${name}=$X; echo "${name}=$${name}" >> $GITHUB_ENV`;

/** A value is not known, and a file that its script names changes. */
const row = (script: string, found: readonly string[], ...before: string[]): BuildChangeRow => ({
  name: `a name that is said or read: ${[...before, script].join('; ')}`,
  base: {
    Dockerfile: 'ARG BASE=debian:trixie-slim\nFROM $BASE\n',
    'b.txt': 'a\n',
    'v.env': 'V=1\n',
    't.sh': 'echo $B\n',
    [FLOW]: flow(
      ...before.map(run),
      run(`${script}; ${set('B')}`),
      push(`build-args: "BASE=${expression('env.B')}"`),
    ),
  },
  change: { 'b.txt': `${EVIL}\n` },
  found,
});

const said = (script: string): BuildChangeRow => row(script, []);
const read = (script: string, ...before: string[]): BuildChangeRow =>
  row(script, ['Dockerfile:2 unresolved'], ...before);

/** The script of a job that a second one runs too, with another variable, and the file that only the second one reads changes. */
const shared: BuildChangeRow = {
  name: 'a name that the same script makes in another job of another variable',
  base: {
    Dockerfile: 'ARG BASE=debian:trixie-slim\nFROM $BASE\n',
    'a.txt': 'debian:trixie-slim\n',
    'b.txt': 'debian:trixie-slim\n',
    [FLOW]: `on: push\njobs:\n${['a', 'b']
      .map(
        (name) =>
          `  ${name}:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - { id: v, env: { G: zz${name}.txt }, run: ${JSON.stringify(`F="$G"; cat "$\{F:2}" > o; echo "base=$(cat o)" >> $GITHUB_OUTPUT`)} }\n${push(`build-args: "BASE=${expression('steps.v.outputs.base')}"`)}`,
      )
      .join('')}`,
  },
  change: { 'b.txt': `${EVIL}\n` },
  found: ['Dockerfile:2 unresolved'],
};

const OPEN_ARG = 'ARG BASE=debian:trixie-slim\nFROM $BASE\n';

/** A script builds what it names with a value that is not known, and a comment comes into that file. */
const built = (
  found: readonly string[],
  script: string,
  changed: string,
  ...before: string[]
): BuildChangeRow => ({
  name: `a name that a script says and builds: ${[...before, script].join('; ')}`,
  base: {
    'a/Dockerfile': OPEN_ARG,
    'a/b.txt': OPEN_ARG,
    'v.env': '13\n',
    't.sh': 'echo $B\n',
    [FLOW]: flow(...before.map(run), run(script)),
  },
  change: { [changed]: `# a comment\n${OPEN_ARG}` },
  found,
  scope: 'changed-references',
});
const quiet = (script: string, ...before: string[]): BuildChangeRow =>
  built([], script, 'a/Dockerfile', ...before);
const loud = (script: string, ...before: string[]): BuildChangeRow =>
  built(['a/Dockerfile:3 unresolved'], script, 'a/Dockerfile', ...before);
const BUILD = 'docker build -f $F --build-arg BASE=debian:$(cat v.env) .';

/** Files whose names a script only says, and those that it may read. */
export const SAID_NAME_CHANGES: readonly BuildChangeRow[] = [
  shared,
  said('export B=b.txt'),
  said('if [ "$GITHUB_REF" = x ]; then B=b.txt; else B="b.txt x"; fi'),
  said('B=b.txt; echo "from b.txt"; cat v.env; git rev-parse HEAD'),
  read('B=$(cat b.txt)'),
  read('exec < b.txt; read -r B'),
  read('F=b.txt; read -r B < "$F"'),
  read('f() { cat "$1"; }; B=$(f b.txt)'),
  read('B=$(git show HEAD:b.txt)'),
  read('F=b.txt; B=$(git show "HEAD:$F")'),
  read('export B=b.txt; B=$(./t.sh)'),
  read('B=$(echo b*.txt)'),
  read('B=$(cat "$F")', `F=b.txt; ${set('F')}`),
  quiet(`F=a/Dockerfile; ${BUILD}`),
  quiet(`if [ -f x ]; then F=a/Dockerfile; else F=Dockerfile; fi; ${BUILD}`),
  quiet(BUILD, 'echo "F=a/Dockerfile" >> $GITHUB_ENV'),
  // it may give what the Dockerfile says
  loud(`F=a/Dockerfile; B=$(cat a/Dockerfile); docker build -f $F --build-arg BASE=$B .`),
  loud('F=a/Dockerfile; docker build -f $F --build-arg BASE=$(head -1 "$F") .'),
  loud('export F=a/Dockerfile; docker build -f $F --build-arg BASE=$(./t.sh) .'),
  loud(`F=a/Dockerfile; ${BUILD}; docker compose --env-file "$F" config > v.env`),
  // only Dockerfiles of usual names are judged by themselves
  built(['a/b.txt:3 unresolved'], `F=a/b.txt; ${BUILD}`, 'a/b.txt'),
  {
    name: 'a name that a script says and builds: an image that is new there',
    base: { 'a/Dockerfile': OPEN_ARG, 'v.env': '13\n', [FLOW]: flow(run(`F=a/Dockerfile; ${BUILD}`)) },
    change: { 'a/Dockerfile': `${OPEN_ARG}COPY --from=${EVIL} /a /b\n` },
    found: [`a/Dockerfile:3 unapproved ${EVIL}`],
    scope: 'changed-references',
  },
  {
    name: 'a name that is said: the Dockerfile that is built',
    base: {
      'a.Dockerfile': 'FROM debian:trixie-slim\n',
      'b.Dockerfile': 'FROM debian:trixie-slim\n',
      [FLOW]: flow(
        run(`B=b.Dockerfile; [ "$GITHUB_REF" != x ] || B=a.Dockerfile; ${set('B')}`),
        push(`file: "${expression('env.B')}"`),
      ),
    },
    change: { 'b.Dockerfile': `FROM debian:trixie-slim\nCOPY --from=${EVIL} /a /b\n` },
    // by its own name, and not because the build is new
    found: [`b.Dockerfile:2 unapproved ${EVIL}`],
  },
  {
    name: 'a name that is said, of a file that the build reads',
    base: {
      Dockerfile: 'ARG BASE=debian:trixie-slim\nFROM $BASE\n',
      'b.hcl': 'target "default" { args = { BASE = "debian:13" } }\n',
      [FLOW]: flow(
        run(`B=b.hcl; ${set('B')}`),
        `      - { uses: docker/bake-action@v6, with: { source: ., files: "${expression('env.B')}" } }\n`,
      ),
    },
    change: { 'b.hcl': `target "default" { args = { BASE = "${EVIL}" } }\n` },
    found: ['.github/workflows/a.yml:8 unresolved', 'Dockerfile:2 unapproved evil.example/x:1'],
  },
];
