import { describe, expect, test } from 'vitest';
import { readBakeProject } from '../../../src/core/builds/bake/read.js';
import { readScriptBuilds } from '../../../src/core/builds/workflows/scripts/read.js';
import { treeOf } from '../../support/build-rows.js';

const NAME = (name: string): string => `$\{${name}}`;
const FILES = {
  Dockerfile: 'ARG BASE=node:22\nFROM $BASE\n',
  'compose.yml': `services: { a: { build: { context: ., args: { BASE: "${NAME('BASE:-node:22')}" } } } }\n`,
};
const FLOW = '.github/workflows/a.yml';

/** The bases that a compose file is tried with. */
function read(files: Readonly<Record<string, string>>): readonly string[] {
  const runs = Object.keys(files)
    .filter((path) => path !== FLOW && /\.\w+$|\/hook$/.test(path))
    .map((path) => `- run: ./${path}\n`);
  const tree = treeOf({ [FLOW]: runs.join(''), ...FILES, ...files });
  return readScriptBuilds(tree, readBakeProject).builds.map(({ args }) => args.get('BASE') ?? '');
}

describe('a variable that compose gets', () => {
  test.each([
    ['export BASE=x/y', 'docker compose build'],
    ['BASE=x/y', 'export A=1 BASE', 'docker compose build'],
    ['BASE=x/y', 'export A="1', '2" BASE', 'docker compose build'],
    ['BASE=x/y', 'export A=1 \\', '  BASE', 'docker compose build'],
    ['declare -x BASE=x/y', 'docker compose build'],
    ['BASE=x/y', 'declare -gx BASE', 'docker compose build'],
    ['f() { local -x BASE=x/y; docker compose build; }'],
    ['set -a', 'BASE=x/y', 'docker compose build'],
    ['set -eua', 'BASE=x/y', 'docker compose build'],
    ['set -o allexport', 'BASE=x/y', 'docker compose build'],
    ['BASE=x/y docker compose build'],
    ['BASE=x/y A=b docker-compose up'],
    ['env A=b BASE=x/y docker compose build'],
    ['B=x/y', 'BASE=$B docker compose build'],
    ['BASE=x/y', 'BASE="$BASE" docker compose build'],
    ['for BASE in x/y; do BASE=$BASE docker compose build; done'],
    ['d() { docker compose build; }', 'BASE=x/y d'],
    ['BASE=x/y', 'N=BASE', 'export "$N"', 'docker compose build'],
    ['BASE=x/y', 'export $(cut -d= -f1 names)', 'docker compose build'],
    ['BASE=x/y', 'eval "$(direnv export bash)"', 'docker compose build'],
    ['BASE=x/y', '. "$1"', 'docker compose build'],
    ['cat > .env <<X', 'BASE=x/y', 'X', 'docker compose build'],
    ['echo "BASE=x/y" > .env', 'docker compose build'],
    ['printf "', 'BASE=x/y', '" > .env', 'docker compose build'],
    ['BASE=x/y', 'echo "BASE=$BASE" > .env', 'docker compose build'],
    ['BASE=x/y docker compose $@'],
    ['C="docker compose"', 'BASE=x/y $C build'],
    ['BASE=x/y docker compose -f a.yml pull && BASE=x/y docker compose build'],
    ['BASE=x/y docker compose up'],
    ['BASE=x/y docker compose -p push up'],
    ['BASE=x/y docker compose --profile ps create'],
    ['BASE=x/y docker compose --unknown pull build'],
    ['BASE=x/y docker buildx bake'],
  ])('in a shell: %s; %s; %s; %s', (...lines) => {
    expect(read({ 'b.sh': `#!/bin/bash\n${lines.join('\n')}\n` })).toContain('x/y');
  });

  test.each<[Record<string, string>]>([
    [{ 'a.sh': 'export BASE\n./b.sh\n' }],
    [{ 'a.sh': 'BASE=z ./b.sh\n' }],
    [{ 'a.sh': 'set -a; BASE=z; ./c.sh\n', 'c.sh': './b.sh\n' }],
    [{ 'v.sh': 'set -a\n' }],
    [{ 'v.sh': 'export BASE\n' }],
    [{ 'v.env': 'BASE=z\n' }],
    [{ Makefile: 'export BASE\nx:\n\t./b.sh\n' }],
    [{ Makefile: 'x:\n\tBASE=z ./b.sh\n' }],
    [{ [FLOW]: 'env: { BASE: z }\nrun: ./b.sh\n' }],
    [{ [FLOW]: 'run: bash -ea ./b.sh\n' }],
    [{ [FLOW]: 'run: echo BASE=z >> $GITHUB_ENV; ./b.sh\n' }],
    [{ '.gitlab-ci.yml': 'variables:\n  "BASE": z\na: { script: ./b.sh }\n' }],
    [{ 'a.py': 'os.environ["BASE"] = z\nrun("./b.sh")\n' }],
  ])('because something else gives it or has it exported: %j', (others) => {
    const script = '. ./v.sh; . ./v.env\nBASE=x/y\ndocker compose build\n';
    expect(read({ 'b.sh': script, ...others })).toContain('x/y');
  });

  test.each<[string, string]>([
    ['Makefile', 'export BASE := x/y\nx:\n\tdocker compose build\n'],
    ['Makefile', 'BASE = x/y\nexport BASE\nx:\n\tdocker compose build\n'],
    ['Makefile', 'BASE = x/y\nexport\nx:\n\tdocker compose build\n'],
    ['Makefile', '.EXPORT_ALL_VARIABLES:\nBASE = x/y\nx:\n\tdocker compose build\n'],
    ['Makefile', 'BASE = x/y\nx:\n\tBASE=$(BASE) docker compose build\n'],
    ['Makefile', 'BASE = x/y\nx:\n\t$(MAKE) y BASE=$(BASE)\ny:\n\tdocker compose build\n'],
    ['Makefile', 'x: export BASE = x/y\nx:\n\tdocker compose build\n'],
    ['Makefile', 'x:\n\tA=b \\\n  BASE=x/y docker compose build\n'],
    ['Makefile', '.RECIPEPREFIX = >\nx:\n>true\nBASE=x/y docker compose build\n'],
    ['justfile', 'export BASE := "x/y"\nx:\n  docker compose build\n'],
    ['justfile', 'set export\nBASE := "x/y"\nx:\n  docker compose build\n'],
    ['b.py', 'os.environ["BASE"] = "x/y"\nrun(["docker", "compose", "build"])\n'],
    ['b.py', 'BASE = "x/y"\nrun("docker compose build", env={**os.environ, "BASE": BASE})\n'],
    ['b.py', 'run("docker compose build", env=dict(os.environ,\n  BASE="x/y"\n))\n'],
    ['b.py', 'run("docker compose build", env=dict(\n  BASE="x/y",\n  A="b"))\n'],
    ['b.py', 'run("""\nBASE="x/y"\nexport BASE; docker compose build\n""")\n'],
    ['b.py', 'open(".env", "w").write("""\nBASE="x/y"\n""")\nrun("docker compose build")\n'],
    ['b.py', 'BASE = "x/y"\nrun("docker compose build", env=vars())\n'],
    ['b.js', 'process.env.BASE = "x/y"\nexecSync("docker compose build")\n'],
    ['b.js', 'const BASE = "x/y"\nexecSync("docker compose build", { env: { ...process.env, BASE } })\n'],
    ['b.js', 'execSync("docker compose build", { env: { ...process.env, BASE: "x/y" } })\n'],
    ['b.js', `const BASE = "x/y"\nexecSync(\`BASE=${NAME('BASE')} docker compose build\`)\n`],
    ['b.rb', 'ENV["BASE"] = "x/y"\nsystem "docker compose build"\n'],
    ['b.go', 'os.Setenv("BASE", "x/y")\nexec.Command("docker", "compose", "build")\n'],
    ['b.ps1', '$env:BASE = "x/y"\ndocker compose build\n'],
    ['b.ps1', '$BASE = "x/y"\n$env:BASE = $BASE\ndocker compose build\n'],
    ['.gitlab-ci.yml', 'variables: { BASE: x/y }\na: { script: docker compose build }\n'],
  ])('in other files: %s: %s', (path, text) => {
    expect(
      read({ [FLOW]: `run: make; just x; python b.py; node b.js; ruby b.rb; ./b.go; ./b.ps1`, [path]: text }),
    ).toContain('x/y');
  });
});

describe('a variable that compose does not get', () => {
  test.each([
    ['BASE=x/y', 'docker compose build', 'curl "$BASE"'],
    ['  BASE="x/y"; docker compose build'],
    ['if true; then BASE=x/y; fi', 'docker compose build'],
    ['f() { local BASE=x/y; }', 'docker compose build'],
    ['readonly BASE=x/y', 'docker compose build'],
    ['for BASE in x/y; do curl $BASE; done', 'docker compose build'],
    ['read -r BASE < base.txt', 'docker compose build'],
    [`: "${NAME('BASE:=x/y')}"`, 'docker compose build'],
    ['BASE=x/y', 'export OTHER=1', 'docker compose build'],
    ['BASE=x/y', 'export OTHER="$BASE/z"', 'docker compose build'],
    ['BASE=x/y', 'docker build --build-arg BASE=$OTHER .', 'docker compose build'],
    ['BASE=x/y', '. ./lib.sh', '. venv/bin/activate', 'docker compose build'],
    ['export BASE=x/y', '# waits for docker compose'],
    ['export BASE=x/y', 'docker compose pull'],
    ['export BASE=x/y', 'docker compose -f "$F" --profile a \\', '  logs -f'],
    ['export BASE=x/y', 'docker-compose exec web sh'],
  ])('in a shell: %s; %s; %s', (...lines) => {
    const lib = 'f() { :; }\n';
    expect(
      read({ 'b.sh': `#!/bin/bash\n${lines.join('\n')}\n`, 'lib.sh': lib, 'base.txt': 'x/y\n' }),
    ).toEqual([]);
  });

  test('because only a builder gets what stands before it', () => {
    const script = 'BASE=a/b docker compose build\nBASE=x/y\ncurl $BASE\n';
    expect(read({ 'b.sh': script })).toEqual(['a/b']);
  });

  test.each<[string, string]>([
    ['Makefile', 'BASE ?= x/y\nx:\n\tdocker compose build\n\tdocker push $(BASE)\n'],
    ['Makefile', 'BASE := x/y\\\n  z\nexport OTHER\nx:\n\tdocker compose build\n'],
    ['justfile', 'BASE := "x/y"\nx:\n  docker compose build\n'],
    ['b.py', 'BASE = "x/y"\nrun(["docker", "compose", "up", "-d"])\nget("http://" + BASE)\n'],
    ['b.js', `const BASE = 'x/y';\nexecSync("docker compose up")\nfetch(\`${NAME('BASE')}/z\`)\n`],
    ['b.py', 'os.environ["BASE"] = "x/y"\nrun(["docker", "compose", "pull"])\n'],
    ['b.ps1', '$BASE = "x/y"\ndocker compose build\n'],
  ])('in other files: %s: %s', (path, text) => {
    expect(read({ [FLOW]: 'run: make; just x; python b.py; node b.js; ./b.ps1', [path]: text })).toEqual([]);
  });
});

describe('texts that compose', () => {
  test.each([
    ['many values', 'BASE=x/y\n'.repeat(100_000)],
    ['many statements', 'BASE = "x/y"\n'.repeat(60_000)],
    ['many values in a line', 'BASE=x/y '.repeat(100_000)],
    ['many exports', `export "'BASE -x `.repeat(50_000)],
    ['many flags', 'set -e declare -r sh -c '.repeat(40_000)],
    ['many calls', 'docker compose -f -f -f -f -f -f -f -f -f -f -f -f -f -f '.repeat(15_000)],
    ['many files', `. ${NAME('A')} . $\{`.repeat(80_000)],
  ])('are read in time with their length: %s', (_, text) => {
    const script = `${text}\ndocker compose build\n`;
    expect(() => read({ 'b.sh': script, 'b.py': script, 'b.ps1': script, Makefile: script })).not.toThrow();
  });
});
