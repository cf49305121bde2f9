import { describe, expect, test } from 'vitest';
import { readBakeProject } from '../../../src/core/builds/bake/read.js';
import { SourceText } from '../../../src/core/builds/source-text.js';
import { openTree, type Tree } from '../../../src/core/builds/tree.js';
import { listKnownValues } from '../../../src/core/builds/workflows/scripts/known-values.js';
import { findNamedFile } from '../../../src/core/builds/workflows/scripts/paths/named-file.js';
import { readScriptBuilds } from '../../../src/core/builds/workflows/scripts/read.js';
import { listScripts } from '../../../src/core/builds/workflows/scripts/script-files.js';
import { listGivenValues } from '../../../src/core/builds/workflows/scripts/texts/given-values.js';

const list = (text: string): readonly string[] =>
  listGivenValues(text).map(({ field, value }) => `${field} = ${value}`);
const known = (
  text: string,
  others: Readonly<Record<string, string>> = {},
  file = 'b.sh',
): readonly string[] => {
  const script = new SourceText(file, text);
  const around = Object.entries(others).map(([path, each]) => new SourceText(path, each));
  const open = (path: string) => around.filter(({ file }) => file === path);
  return listGivenValues(text).flatMap((flag) =>
    listKnownValues(flag, { script, around, open, isPath: () => false }).values.map((value) => value.text),
  );
};

describe('flags in the text of a script', () => {
  test.each([
    ['docker build --build-arg BASE=node:22 .', ['args.BASE = node:22']],
    ['docker build --build-arg=BASE=node:22 .', ['args.BASE = node:22']],
    [
      `docker build --build-arg "BASE=node:22" --build-arg 'B=x/y' .`,
      ['args.BASE = node:22', 'args.B = x/y'],
    ],
    ['docker build --build-arg BASE="node:22" .', ['args.BASE = node:22']],
    ['docker build \\\n  --build-arg \\\n  BASE=node:22 .', ['args.BASE = node:22']],
    ['docker build --build-arg BASE .', [`args.BASE = \${BASE}`]],
    ['run(["--build-arg", "BASE=node:22", "."])', ['args.BASE = node:22']],
    [`exec('docker', ['--build-arg', \`BASE=\${image}\`])`, [`args.BASE = \${image}`]],
    ['run(f"docker build --build-arg BASE={base} .")', ['args.BASE = {base}']],
    ['docker build --build-arg BASE={{.Base}} .', ['args.BASE = {{.Base}}']],
    ['\tdocker build --build-arg BASE=$(BASE) .', ['args.BASE = $(BASE)']],
    ['build(buildargs={"BASE": "node:22", "B": tag})', ['args.BASE = node:22', 'args.B = tag']],
    ['build_args = { BASE = "node:22" }', ['args.BASE = node:22']],
    ['run(["--build-arg", "BASE=" + image])', ['args.BASE = {image}']],
    ['run(["--build-arg", "BASE=%s" % a.image])', ['args.BASE = %s', 'args.BASE = {a.image}']],
    ['run(["--build-arg", "BASE={}".format(image)])', ['args.BASE = {image}']],
    ['run("--build-arg", fmt.Sprintf("BASE=%s", image))', []],
    ['run(["--build-arg", "BASE=" + os.environ["IMG"]])', ['args.BASE = {IMG}']],
    ['run(["--build-arg", "BASE=" + process.env.IMG])', ['args.BASE = {IMG}']],
    ['docker build --build-context from=docker-image://node:22 .', ['contexts.from = node:22']],
    ["docker buildx bake --set '*.args.BASE=node:22' web", ['args.BASE = node:22']],
    ['docker buildx bake --set web.contexts.from=docker-image://node:22', ['contexts.from = node:22']],
    ['docker build --build-arg BASE= .', []],
    ['docker build --no-build-arg BASE=x .', []],
    ['--build-argument BASE=x', []],
    ['# docker build --build-arg BASE=x .', []],
    ['\t # docker build --build-arg BASE=x .', []],
    ['// run("--build-arg BASE=x")', []],
    ['docker build . # --build-arg BASE=x', ['args.BASE = x']],
  ])('%s', (text, found) => {
    expect(list(text)).toEqual(found);
  });

  test('are cut off where there are far too many', () => {
    expect(listGivenValues('--build-arg A=b/c '.repeat(500)).length).toBe(101);
  });
});

describe('what a script gives', () => {
  test.each([
    ['B=node:22\ndocker build --build-arg BASE=$B .', ['node:22']],
    [`B="node:22"\ndocker build --build-arg BASE="\${B}" .`, ['node:22']],
    ['R=ghcr.io/a\nV=1\ndocker build --build-arg BASE=$R/b:$V .', ['ghcr.io/a/b:1']],
    ['A=node\nB=$A:22\ndocker build --build-arg BASE=$B .', ['node:22']],
    ['[ -n "$X" ] && B=a/b || B=c/d\ndocker build --build-arg BASE=$B .', ['a/b', 'c/d']],
    [`docker build --build-arg BASE=\${B:-node:22} .`, ['node:22']],
    [`: "\${B:=node:22}"\ndocker build --build-arg BASE=$B .`, ['node:22']],
    ['B ?= node:22\nx:\n\tdocker build --build-arg BASE=$(B) .', ['node:22']],
    [`B := node:22\nx:\n\tdocker build --build-arg BASE=\${B} .`, ['node:22']],
    ['b = "node:22"\nrun(f"docker build --build-arg BASE={b} .")', ['node:22']],
    ['b = os.environ.get("B")\nrun(f"docker build --build-arg BASE={b} .")', []],
    ['A=$A\ndocker build --build-arg BASE=$A .', []],
    ['docker build --build-arg BASE=$(git describe) .', []],
    ['docker build --build-arg BASE=acme/x:$(git describe) .', ['acme/x:']],
    [`B="\${B:-a/b}"\ndocker build --build-arg BASE=$B .`, ['a/b']],
    [`A=\${B-a/b}\nB=\${A:-c/d}\ndocker build --build-arg BASE=$B .`, ['a/b', 'c/d']],
    ['B=a.b\nB=$B/c\nB="$B/d:1"\ndocker build --build-arg BASE=$B .', ['a.b', 'a.b/c', 'a.b/d:1']],
    [`R=a.b/c/\nR="\${R%/}"\ndocker build --build-arg BASE=$R .`, ['a.b/c/']],
    ['B := $(or $(B),a/b:1)\nx:\n\tdocker build --build-arg BASE=$(B) .', ['a/b:1']],
    ['B = $(if $(CI),a/b,c/d)\nx:\n\tdocker build --build-arg BASE=$(B) .', ['a/b', 'c/d']],
    ['B=$(test -n "$CI" && echo a/b || echo "c/d")\ndocker build --build-arg BASE=$B .', ['a/b', 'c/d']],
    ['for b in a/b "c/d"; do\n docker build --build-arg BASE=$b .\ndone', ['a/b', 'c/d']],
    ['L="a/b"\nfor b in $L c/d; do docker build --build-arg BASE="$b" .; done', ['a/b', 'c/d']],
    [`I=(a/b 'c/d')\nI+=(e/f)\ndocker build --build-arg BASE="\${I[0]}" .`, ['a/b', 'c/d', 'e/f']],
    [`declare -A I=([x]=a/b\n  [y]="c/d")\ndocker build --build-arg BASE="\${I[$1]}" .`, ['a/b', 'c/d']],
    [`I=(a/b)\nfor b in "\${I[@]}"; do docker build --build-arg BASE=$b .; done`, ['a/b']],
    ['b() { docker build --build-arg BASE=$2 .; }\nb x/y a/b\nb "z/z" \'c/d\' e', ['a/b', 'c/d']],
    ['function b {\n docker build --build-arg BASE=$1 .\n}\nb a/b && other c/d', ['a/b']],
    ['b = docker build --build-arg BASE=$(2)\nx:\n\t$(call b,x/y,a/b)\n\t$(call b, z, c/d)', ['a/b', 'c/d']],
    [`B="\${B:-a/b:\${T}}"\ndocker build --build-arg BASE="$B" .`, ['a/b:']],
    [`B="\${X:-\${Y:-a/b}}"\ndocker build --build-arg BASE=$B .`, ['a/b']],
    [`B=\${1:-\${X:-a/b}}\ndocker build --build-arg BASE=$B .`, ['a/b']],
    [`B="\${X:-"\${Y:-a/b}"}"\ndocker build --build-arg BASE=$B .`, ['-', 'a/b']],
    [`docker build --build-arg BASE="\${B:-\${R:-a}/b/\${N:-c}:1}" .`, ['a/b/c:1']],
    [`x:\n\tB="$\${B:-a/b:$\${T}}"; docker build --build-arg BASE="$$B" .`, ['a/b:']],
    [`readonly B="\${B:-a/b:\${T%.*}}"\ndocker build --build-arg BASE=$B .`, ['a/b:']],
    [`B="\${B:-a/b}" # \${c\ndocker build --build-arg BASE=$B .`, ['a/b']],
    ['A=a/b\nB=$A\nC=$B\nD=$C\nE=$D\nF=$E\nG=$F\ndocker build --build-arg BASE=$G .', ['a/b']],
  ])('%s', (text, found) => {
    expect(known(text)).toEqual(found);
  });

  test('by other texts only where its own does not say it', () => {
    const text = 'docker build --build-arg BASE=$B .';
    expect(known(text, { 'a.yml': 'env:\n  B: node:22\n', 'b.yml': 'env: { B: "x/y" }\n' })).toEqual([
      'node:22',
      'x/y',
    ]);
    expect(known(`B=own/b\n${text}`, { 'a.yml': 'env:\n  B: node:22\n' })).toEqual(['own/b']);
    expect(known(text, { 'base.txt': 'x/y\n' })).toEqual([]);
  });

  test.each([
    ['b.py', 'b = os.environ["IMG"]\nrun(f"docker build --build-arg BASE={b} .")'],
    ['b.py', 'b = os.getenv("IMG")\nrun(f"docker build --build-arg BASE={b} .")'],
    ['b.js', `const b = process.env.IMG;\nrun(\`docker build --build-arg BASE=\${b} .\`)`],
    ['b.js', `run(\`docker build --build-arg BASE=\${process.env.IMG} .\`)`],
    ['b.rb', `b = ENV.fetch("IMG")\nsh "docker build --build-arg BASE=#{b} ."`],
  ])('by what starts it, as its environment: %s: %s', (file, text) => {
    expect(known(text, { 'a.yml': 'env: { IMG: x/y }\n' }, file)).toEqual(['x/y']);
  });

  test.each([
    ['b.py', 'b = os.environ.get("B", "a/b")\nrun(f"docker build --build-arg BASE={b} .")', ['a/b']],
    ['b.js', `const b = process.env.B || "a/b"\nrun(\`docker build --build-arg BASE=\${b} .\`)`, ['a/b']],
    [
      'b.py',
      'p.add_argument("--image", default="a/b")\nrun(f"docker build --build-arg BASE={a.image} .")',
      ['a/b'],
    ],
    ['b.py', 'reg = "a.b"\nb = reg + "/c"\nrun(f"docker build --build-arg BASE={b} .")', ['a.b/c']],
    ['b.js', `exports.B = "a/b"\nrun(\`docker build --build-arg BASE=\${B} .\`)`, ['a/b']],
    ['justfile', 'r := "a.b"\nb := r / "c"\nx:\n  docker build --build-arg BASE={{b}} .', ['r', 'a.b/c']],
    ['b.py', 'b = settings.image\nrun(f"docker build --build-arg BASE={b} .")', []],
  ])('by a program itself: %s: %s', (file, text, found) => {
    expect(known(text, {}, file)).toEqual(found);
  });

  test('by a function that prints it, by a program that it starts, and by a key of a file', () => {
    const text = (command: string) => `docker build --build-arg BASE="$(${command})" .`;
    expect(known(`b() { echo "x/y:1"; }\n${text('b')}`)).toEqual(['x/y:1']);
    expect(known(text('b'), { 'lib.sh': 'b() {\n  echo x/y:1\n}\n' })).toEqual(['x/y:1']);
    expect(known(text('./img.sh'), { 'img.sh': '#!/bin/sh\necho x/y:1\n' })).toEqual(['x/y:1']);
    const json = { 'i.json': '{"web": {"base": "x/y:1"}, "app": "acme/app:1"}\n' };
    expect(known(text('jq -r .web.base i.json'), json)).toEqual(['x/y:1']);
    expect(known(text('jq -r .version i.json'), json)).toEqual([]);
  });

  test.each([
    ['b.sh', `B="\${B:-a/b}"\ndocker build --build-arg BASE=$B .`],
    ['b.sh', `export B=\${B-a/b}\ndocker build --build-arg BASE=$B .`],
    ['Makefile', 'B ?= a/b\nx:\n\tdocker build --build-arg BASE=$(B) .'],
    ['Makefile', 'B := $(or $(B),a/b)\nx:\n\tdocker build --build-arg BASE=$(B) .'],
  ])('by others too, where its own value is only a default: %s: %s', (file, text) => {
    expect(known(text, { 'a.yml': 'env: { B: x/y }\n' }, file)).toEqual(['a/b', 'x/y']);
  });

  test('by a word for make, which counts more than what the Makefile says', () => {
    const text = 'B := a/b\nx:\n\tdocker build --build-arg BASE=$(B) .';
    expect(known(text, { 'a.yml': 'run: make x B=x/y\n' }, 'Makefile')).toEqual(['a/b', 'x/y']);
    expect(known(text, { 'a.yml': 'env: { B: x/y }\n' }, 'Makefile')).toEqual(['a/b']);
  });

  test('by files that it prints', () => {
    const files = { 'base.txt': 'x/y:1\n', 'two.txt': 'x/y z\n' };
    expect(known('docker build --build-arg BASE=$(cat base.txt) .', files)).toEqual(['x/y:1']);
    expect(known('B=$(< "$D/base.txt")\ndocker build --build-arg BASE=$B .', files)).toEqual(['x/y:1']);
    expect(known('docker build --build-arg BASE=$(cat two.txt) .', files)).toEqual([]);
  });

  test.each([
    'BASE=$(cat "$(dirname "$0")/base.txt")',
    'BASE=`cat base.txt`',
    'BASE="`head -n 1 base.txt`"',
    `BASE=$(grep -v '^#' base.txt | tr -d '\\n')`,
    'BASE=$(sed -n "s/x//p" < ./base.txt || true)',
    `BASE=$(cat \${F:-base.txt})`,
  ])('by a file that a command names: %s', (given) => {
    const files = { 'base.txt': '# x\n\nx/y:1\nIMG="z/z"\n' };
    expect(known(`docker build --build-arg ${given} .`, files)).toEqual(['x/y:1', 'z/z']);
  });

  test.each([
    'read -r B < base.txt',
    'while read B; do :; done < "$D/base.txt"',
    'cat base.txt | while read -r B; do :; done',
    'mapfile -t B < base.txt',
    'for B in $(cat base.txt); do :; done',
    'B="$(cat "$(dirname "$0")/base.txt")"',
  ])('by lines that are read into a variable: %s', (given) => {
    const files = { 'base.txt': 'x/y:1\nz/z\n' };
    expect(known(`${given}\ndocker build --build-arg BASE=$B .`, files)).toEqual(['x/y:1', 'z/z']);
  });

  test.each([
    ['b.sh', 'F=base.txt\nB=$(cat $F)'],
    ['b.sh', 'F="base.txt"\nB="$(<"$F")"'],
    ['b.sh', 'F=base.txt\nB=$(grep ^web= "$F" | cut -d= -f2)'],
    ['b.sh', 'F=base.txt\nread -r B < "$F"'],
    ['b.sh', 'F=base.txt\nmapfile -t B < "$F"'],
    ['b.sh', `F=\${F:-base.txt}\nB=$(cat "$F")`],
    ['b.sh', 'F="$ROOT/base.txt"\nB=$(cat "$F")'],
    ['b.sh', `D=.\nB=$(cat "\${D}/base.txt")`],
    ['Makefile', 'F := base.txt\nB := $(shell cat $(F))'],
    ['Makefile', 'B != cat base.txt'],
    ['Makefile', 'F = base.txt\nB != cat $(F)'],
    ['Taskfile.yml', 'vars: { B: { sh: cat base.txt } }'],
    ['Taskfile.yml', 'vars:\n  B:\n    sh: "cat base.txt"'],
  ])('by a file whose name a variable has: %s: %s', (file, given) => {
    const use = { 'b.sh': '$B', Makefile: '$(B)' }[file] ?? '{{.B}}';
    const text = `${given}\nx:\n\tdocker build --build-arg BASE=${use} .`;
    expect(known(text, { 'base.txt': 'web=x/y:1\n' }, file)).toContain('x/y:1');
    expect(known(text, { 'other.txt': 'web=x/y:1\n' }, file)).not.toContain('x/y:1');
  });

  test('by a key of a file whose name a variable has', () => {
    const script = `C=\${C:-conf/i.json}\ndocker build --build-arg BASE="$(jq -r .web "$C")" .`;
    expect(known(script, { 'conf/i.json': '{"web": "x/y:1", "app": "a/b:1"}\n' })).toEqual(['x/y:1']);
  });

  test('by very many values of variables that have one another is too much', () => {
    const names = Array.from({ length: 30 }, (_, at) => `A${at}`);
    const lines = names.flatMap((name) => names.map((other) => `${name}=x$${other}`));
    const script = new SourceText('b.sh', `${lines.join('\n')}\ndocker build --build-arg BASE=$A0 .`);
    const found = listGivenValues(script.text).map((flag) =>
      listKnownValues(flag, { script, around: [], open: () => [], isPath: () => false }),
    );
    expect(found.map(({ isTooMuch }) => isTooMuch)).toEqual([true]);
  });

  test.each([
    ['b.sh', `I="\${a#*=}"\ndocker build --build-arg BASE=$I .`, './b.sh --image=x/y:1'],
    ['b.py', 'b = sys.argv[1]\nrun(f"docker build --build-arg BASE={b} .")', 'python3 b.py x/y:1'],
    [
      'b.py',
      'a = p.parse_args()\nrun(f"docker build --build-arg BASE={a.base_image} .")',
      'python3 b.py --base-image x/y:1',
    ],
    ['b.mjs', `run(\`docker build --build-arg BASE=\${o.image} .\`)`, 'node b.mjs --image=x/y:1 z'],
  ])('by words that others give a program: %s: %s', (file, text, run) => {
    expect(known(text, { 'a.yml': `run: ${run}\n` }, file)).toContain('x/y:1');
    expect(known(text, { 'a.yml': `run: ${run.replace('b.', 'other.')}\n` }, file)).toEqual([]);
  });

  const RUN = 'run(["docker", "build", "--build-arg", f"BASE={image}"])';
  const OF_SELF = RUN.replace('image', 'self.image');
  test.each([
    `def push(image="no/1"):\n    run(["docker", "push", image])\ndef build(image="a/2"):\n    ${RUN}`,
    `async def push(\n    image="no/1",\n) -> None:\n    return run(["push", image])\n\nasync def build(image="a/2") -> None:\n    ${RUN}`,
    `def push():\n    image = "no/1"\n    push_it(image)\ndef build():\n    """\n  x\n"""\n    image = "a/2"\n    ${RUN}`,
    `class Push:\n    image = "no/1"\nclass Build:\n    image = "a/2"\n    def go(self):\n        ${OF_SELF}`,
    `def push(tags: list[str] = [], image="no/1"):\n    cmd: list[str] = ["push"]\n    cmd.append(image)\n    run(cmd)\ndef build(image="a/2"):\n    ${RUN}`,
    `TAGS = {"push": push}\ndef push(image="no/1"):\n    run(image)\nclass B:\n    @staticmethod\n    def build(image="a/2"):\n        ${RUN}`,
  ])('in Python by the function or class which builds: %s', (text) => {
    expect(known(text, {}, 'b.py')).toEqual(['a/2']);
  });

  test.each([
    `image = "x/1"\ndef build(image="a/2"):\n    ${RUN}`,
    `def push(image="x/1"):\n    run(image)\ndef build(image="x/1"):\n    image = image or "a/2"\n    image = "a/3"\n    ${RUN}`,
    `def push(image="a/2"):\n    run(image)\ndef build(image="a/3"):\n    image = os.environ.get("IMG", "x/1")\n    ${RUN}`,
    `def go(image="x/1"):\n    build(image)\ndef build(image="a/2"):\n    ${RUN}`,
    `def go(image="x/1"):\n    helper(image)\ndef helper(image):\n    build(image)\ndef build(image="a/2"):\n    ${RUN}`,
    `def get():\n    image = "x/1"\n    return image\ndef build(image="a/2"):\n    ${RUN}`,
    `def main():\n    build(image="x/1")\ndef build(image="a/2"):\n    ${RUN}`,
    `def main():\n    f(image="x/1")\nf = lambda **k: build(**k)\ndef build(image="a/2"):\n    ${RUN}`,
    ...[
      'f(image)',
      'F["b"](image)',
      'getattr(x, "f")(image)',
      'x.image = image',
      'x["b"] = image',
      'X.append(image)',
    ].map(
      (use) =>
        `def main():\n    image = "x/1"\n    ${use}\nf = lambda i: build(i)\nF = {\n    "b": build,\n}\ndef build(image="a/2"):\n    ${RUN}`,
    ),
    `def main():\n    image = "x/1"\n    start("b", image)\n@command(\n    "b",\n)\ndef build(image="a/2"):\n    ${RUN}`,
    `def set_it():\n    global image\n    image = "x/1"\nimage = "a/2"\ndef build():\n    ${RUN}`,
    `def push(image="x/1"):\n    run(image)\ndef build(image):\n    ${RUN}`,
    `class Base:\n    image = "x/1"\nclass Build(Base):\n    image = "a/2"\n    def go(self):\n        ${OF_SELF}`,
    `class Push:\n    image = "x/1"\nclass Build:\n    image = "a/2"\n    def go(self, other):\n        ${OF_SELF.replace('self', 'other')}`,
  ])('in Python by others too where they may hand it on: %s', (text) => {
    expect(known(text, {}, 'b.py')).toContain('x/1');
  });

  test('by words that others give it', () => {
    const text = 'docker build --build-arg BASE=$1 .';
    expect(known(text, { 'a.yml': 'run: ./b.sh x/y:1 --push; echo z/z\n' })).toEqual(['x/y:1']);
    expect(known(text, { 'a.yml': 'run: ./b.sh IMG="x/y:1" B=z/z\n' })).toEqual(['x/y:1']);
    expect(known(text, { 'a.yml': 'run: ./other-b.sh x/y:1\n' })).toEqual([]);
  });

  describe('by the word in its place', () => {
    const build = (base: string): string => `docker build -t "$T" --build-arg BASE="${base}" .`;
    const loop = (ways: string, end = ''): string =>
      `while [ $# -gt 0 ]; do case "$1" in ${ways} esac${end}; done\n${build('$B')}`;
    const letters = `while getopts t:b: o; do case $o in t) T=$OPTARG;; b) B="\${OPTARG}";; esac; done\n${build('$B')}`;
    const each = `for a in "$@"; do case $a in -t=*) T="\${a#*=}";; --base=*) B="\${a#*=}";; esac; done\n${build('$B')}`;
    test.each([
      [build('$2'), 'no/1 a/2'],
      [build('$2'), '\'no/1 x\' "a/2" no/3'],
      [build('$2'), 'no/1:$' + '{{ github.sha }} a/2 no/3'],
      [build('$2'), 'no/1:$' + '{{ steps.a.outputs.b }} a/2'],
      [build('$2'), '2>&1 > log no/1 a/2 | tee x'],
      [build('$2'), '\\\n  no/1 \\\n  a/2'],
      [build(`\${2:-$3}`), 'no/1 a/2 a/3'],
      [build(`\${10}`), 'no/1 2 3 4 5 6 7 8 9 a/2 no/11'],
      [`T=$1; B=$2\n${build('$B')}`, 'no/1 a/2'],
      [`T=$1; shift\nB=$1\n${build('$B')}`, 'no/1 a/2'],
      [`T=$1\nshift 2\n${build('$1')}`, 'no/1 no/2 a/3'],
      [`set -eu\n(shift)\n${build('$2')}`, 'no/1 a/2'],
      [loop('--tag) T=$2; shift;; -b|--base) B=$2; shift;;', '; shift'), '--tag no/1 --base a/2'],
      [loop('--tag) T=$2; shift;; --base) shift; B="$1";;', '; shift'), '--tag no/1 --base a/2'],
      [loop(`--tag=*) T="\${1#*=}";; --base=*) B="\${1#*=}";;`, '; shift'), '--tag=no/1 --base=a/2'],
      [loop('-t) T=$2; shift 2;; -b) if [ -n "$2" ]; then B=$2; fi; shift 2;;'), '-t no/1 -b a/2'],
      [
        `while [[ $# -gt 0 ]]; do\n  key="$1"\n  case $key in\n    -t) T="$2"; shift; shift;;\n    -b) B="$2"; shift; shift;;\n  esac\ndone\n${build('$B')}`,
        '-t no/1 -b a/2',
      ],
      [letters, '-t no/1 -b a/2'],
      [letters, '-t no/1 -vb a/2'],
      [letters, '-tno/1 -ba/2'],
      [each, '-t=no/1 --base=a/2'],
      [`f() { ${build('$2')}; }\nf "$@"`, 'no/1 a/2'],
      [`build() { ${build('$2')}; }\nT=$1\nshift\nbuild "$@"`, 'no/1 no/2 a/3'],
      [`build() { ${build('$2')}; }\nmain() { build "$@"; }\nmain "$@"`, 'no/1 a/2'],
      [`f() { ${build('$1')}; }\nf "$2"`, 'no/1 a/2'],
      [
        `p() { while [ -n "$1" ]; do case $1 in -t) shift 2;; -b) B=$2; shift 2;; esac; done; }\np "$@"\n${build('$B')}`,
        '-t no/1 -b a/2',
      ],
      [`case $1 in build) ${build('$2')};; push) docker push $2;; esac`, 'build a/2 no/3'],
    ])('%s: b.sh %s', (text, words) => {
      const found = known(text, { 'a.yml': `run: ./b.sh ${words}\n` });
      expect(found.filter((each) => each.includes('no/'))).toEqual([]);
      expect(found.some((each) => each.startsWith('a/'))).toBe(true);
    });

    test.each([
      [`if [ "$1" = -v ]; then shift; fi\n${build('$1')}`, '-v a/2'],
      [`[ "$1" = -v ] && shift\n${build('$1')}`, '-v a/2'],
      [`set -- x "$@"\n${build('$2')}`, 'a/2'],
      [`eval set -- "$(getopt -o b: --long base: -- "$@")"\n${loop('--base) B=$2; shift 2;;')}`, '--bas a/2'],
      [loop('-v) ;; *) B=$1;;', '; shift'), '-v a/2'],
      [`while getopts t: o; do :; done\nshift $((OPTIND - 1))\n${build('$1')}`, '-t x a/2'],
      [`until [ -z "$1" ]; do ${build('$1')}; shift; done`, 'x a/2'],
      [build('$3'), '$FLAGS x a/2'],
      [build('$2'), '"$@" a/2'],
      [build('$2'), '$' + '{{ inputs.flags }} a/2'],
      [build('$3'), '*.txt a/2'],
      [build('$1'), '::: x a/2'],
      [`f() { ${build('$1')}; }\nf x\n"$@"`, 'f a/2'],
      [`f() { ${build('$2')}; }\nf x "$@"`, 'a/2'],
      [`f() { ${build('$1')}; }`, 'x a/2'],
      [`bash -c '${build('$1')}' _ x`, 'x a/2'],
      [`eval "$X"\n${build('$1')}`, 'x a/2'],
      [`. "$X"\n${build('$1')}`, 'x a/2'],
    ])('or any of them where that is not certain: %s: b.sh %s', (text, words) => {
      expect(known(text, { 'a.yml': `run: ./b.sh ${words}\n` })).toContain('a/2');
    });

    test.each([
      ['package.json', '{"scripts": {"image": "./b.sh \\"x y\\" a/2"}}\n'],
      ['a.yml', "run: './b.sh ''x y'' a/2'\n"],
      ['a.yml', 'run: find . | xargs ./b.sh x < y\nother: echo x | xargs ./b.sh a/2\n'],
      ['a.yml', "run: echo don't; ./b.sh 'x' a/2\n"],
      ['a.sh', `./b.sh "\${X:-"x"}" a/2\n`],
    ])('of a text in quotes, and of words that come from elsewhere: %s: %s', (file, text) => {
      expect(known(build('$2'), { [file]: text })).toContain('a/2');
    });

    test.each([
      ['$' + '{{ inputs.image }}', 'a/2'],
      ['$' + '{{ inputs.image }}:2', 'a/2:2'],
      ['$' + "{{ inputs.image || 'a/3' }}", 'a/3'],
      ['"$' + '{{ inputs.image && inputs.image }}"', 'a/2'],
    ])('that an expression of a workflow gives: %s', (word, image) => {
      const file = '.github/workflows/a.yml';
      const text = `on:\n  workflow_call:\n    inputs:\n      image: { default: a/2 }\nx:\n  run: ./b.sh no/1 ${word}\n`;
      const found = known(build('$2'), { [file]: text });
      expect(found).toContain(image);
      expect(found).not.toContain('no/1');
    });

    test('a file that is read in may take some', () => {
      const text = `. ./lib.sh\n${build('$1')}`;
      const run = { 'a.yml': 'run: ./b.sh x/1 a/2\n' };
      expect(known(text, { ...run, 'lib.sh': 'f() { shift; }\n' })).toEqual(['x/1']);
      expect(known(text, { ...run, 'lib.sh': 'shift\n' })).toEqual(['x/1', 'a/2']);
    });

    test.each([
      ['Makefile', 'IMG = no/1:2\nx:\n\t./b.sh $(IMG) a/2\n'],
      ['Makefile', 'V := $(shell git describe)\nIMG = no/1:$(V)\nx:\n\t./b.sh $(IMG) a/2\n'],
      ['a.yml', 'env: { IMG: no/1 }\nrun: "./b.sh $IMG a/2"\n'],
      ['package.json', '{"scripts": {"image": "./b.sh no/1 a/2", "no/3": "no/4"}}\n'],
    ])('behind a variable that is one word: %s', (file, text) => {
      expect(known(build('$2'), { [file]: text })).toEqual(['a/2']);
    });

    test.each([
      ['Makefile', 'IMG = no/1 a/1\nx:\n\t./b.sh $(IMG) a/2 a/3\n'],
      ['Makefile', 'IMG = $(F)\nx:\n\t./b.sh $(IMG) a/2 a/3\n'],
      ['Makefile', 'IMG = no/1\nIMG += a/1\nx:\n\t./b.sh $(IMG) a/2 a/3\n'],
    ])('but not behind one that may be several: %s: %s', (file, text) => {
      expect(known(build('$3'), { [file]: text })).toEqual(expect.arrayContaining(['a/2', 'a/3']));
    });

    test.each([
      ['b.py', 'b = sys.argv[2]\nrun(f"docker build --build-arg BASE={b} .")'],
      ['b.js', `const b = process.argv[3]\nrun(\`docker build --build-arg BASE=\${b} .\`)`],
      ['b.rb', 'b = ARGV[1]\nsystem("docker build --build-arg BASE=#{b} .")'],
    ])('that a program takes: %s', (file, text) => {
      expect(known(text, { 'a.yml': `run: ./${file} no/1 a/2\n` }, file)).toEqual(['a/2']);
      const moved = `${text}\nargv.pop()\nARGV.shift()\n`;
      expect(known(moved, { 'a.yml': `run: ./${file} x a/2\n` }, file)).toContain('a/2');
      const part = text.replace(/(?:sys\.|process\.)?(?:argv|ARGV)/, 'Args');
      expect(known(part, { 'a.yml': `run: ./${file} x y a/2\n` }, file)).toContain('a/2');
    });

    test('that a macro of make is given', () => {
      const text = 'define b\ndocker build -t $(1) --build-arg BASE=$(2)\nendef\n';
      const calls = 'x:\n\t$(call b,$(IMG),a/2) && $(call b,,a/3)\n\t$(call c,no/1,no/2)\n';
      expect(known(text + calls, {}, 'Makefile')).toEqual(['a/2', 'a/3']);
      const inShell = 'define b\nf() { docker build --build-arg BASE=$$2 .; }; f x a/5\nendef\n';
      expect(known(`${inShell}x:\n\t$(call b,x,y)\n`, {}, 'Makefile')).toContain('a/5');
      expect(known(`${text + calls}\t$(call $(F),x,a/4)\n`, {}, 'Makefile')).toContain('a/4');
    });
  });
});

describe('the Dockerfile that a command names', () => {
  const find = (text: string): string | null => findNamedFile(text, text.indexOf('BASE'));
  test.each([
    ['docker build --build-arg BASE=x -f a/Dockerfile .', 'a/Dockerfile'],
    ['docker build -f "$ROOT/a/Dockerfile" --build-arg BASE=x .', 'a/Dockerfile'],
    ['docker build --file=./a/../b/Dockerfile --build-arg BASE=x .', 'b/Dockerfile'],
    ['docker build \\\n  -f a/Dockerfile \\\n --build-arg BASE=x .', 'a/Dockerfile'],
    ['docker build -f a/Dockerfile . && docker build --build-arg BASE=x .', null],
    ['docker build -f a/Dockerfile .\ndocker build --build-arg BASE=x .', null],
    ['docker build -f $F --build-arg BASE=x .', null],
    ['docker build -f a/Dockerfile --build-arg BASE=x -f b/Dockerfile .', null],
    ['docker build -fb/Dockerfile -f a/Dockerfile --build-arg BASE=x .', null],
    ['docker build -f a/Dockerfile --build-arg BASE=x $FLAGS .', null],
    ['docker build -f a/Dockerfile --build-arg BASE=x "$@"', null],
    ['docker build -f a/Dockerfile --build-arg BASE=x $(FLAGS) .', null],
    ['docker build -f a/*/Dockerfile --build-arg BASE=x .', null],
  ])('%s', (text, path) => {
    expect(find(text)).toBe(path);
  });

  test('is not certain where the command is too long to be looked through', () => {
    const long = `-t ${'a'.repeat(5_000)}`;
    expect(find(`docker build -f a/Dockerfile --build-arg BASE=x ${long} -f b/Dockerfile .`)).toBeNull();
    expect(find(`docker build -f b/Dockerfile ${long} --build-arg BASE=x -f a/Dockerfile .`)).toBeNull();
  });
});

describe('the scripts of a repository', () => {
  const readBuilds = (tree: Tree) => readScriptBuilds(tree, readBakeProject);
  const open = (files: Readonly<Record<string, string>>) =>
    openTree(
      Object.keys(files).sort(),
      new Map(
        Object.entries(files).map(([path, text]) => [
          path,
          { kind: 'bytes', bytes: new TextEncoder().encode(text) },
        ]),
      ),
    );
  const FLOW = '.github/workflows/a.yml';
  const read = (files: Readonly<Record<string, string>>): readonly string[] =>
    listScripts(open(files)).read.map(({ file }) => file);

  const list = (of: string): string =>
    Array.from({ length: 45 }, (_, at) => `x.example/${of}-${at}:1`).join(' ');
  const NAMES = Array.from({ length: 12 }, (_, at) => `A${at}`);

  test.each([
    [
      'in variables',
      {},
      (name: string) => `for of${name} in ${list(name)}; do x --build-arg ${name}=$of${name}; done`,
      540,
    ],
    [
      'in files, of which only as many are tried as people list',
      Object.fromEntries(NAMES.map((name) => [name, list(name).replaceAll(' ', '\n')])),
      (name: string) => `x --build-arg ${name}=$(cat ${name})`,
      500,
    ],
  ])('give many values %s', (_, files, give, tried) => {
    const { builds, problems } = readBuilds(
      open({
        ...files,
        [FLOW]: 'jobs: { a: { steps: [{ run: ./b.sh }] } }\n',
        'b.sh': NAMES.map(give).join('\n'),
      }),
    );
    const values = builds.flatMap(({ args }) => [...args.values()]);
    expect(new Set(values).size).toBe(tried);
    expect(problems).toHaveLength(tried === 540 ? 0 : 1);
  });

  test('are those that workflows and files of tasks run, and that these run', () => {
    const files = {
      [FLOW]: 'jobs: { a: { steps: [{ run: "./ci/a.sh && python tools/b.py" }, { run: "make x" }] } }\n',
      Makefile: 'x:\n\t./hack/c.sh\n',
      'ci/a.sh': '. ./ci/lib.sh\n',
      'ci/lib.sh': 'x\n',
      'hack/c.sh': 'x\n',
      'hack/unused.sh': 'x\n',
      'tools/b.py': 'x\n',
      'tools/unused.py': 'x\n',
    };
    expect(read(files)).toEqual(['Makefile', 'ci/a.sh', 'tools/b.py', 'hack/c.sh', 'ci/lib.sh']);
  });

  test.each([
    'cd web && npm run up',
    'cd "$ROOT/web" && npm run up',
    'cd "$ROOT"/web && npm run up',
    '|\n    cd web\n    yarn up',
    '(pushd ./web/ && pnpm up)',
    'npm --prefix web run up',
    'yarn --cwd=web up',
    'pnpm -C web up',
    'pnpm --dir "web" up',
    'make -sC web up',
    'make --directory=web up',
    'just -d web up',
    'cd web && npx task up',
  ])('are those that a file of tasks in another folder runs: %s', (run) => {
    const files = {
      'web/Makefile': 'up:\n\t./up.sh\n',
      'web/justfile': 'up:\n\t./up.sh\n',
      'web/package.json': '{ "scripts": { "up": "sh ./up.sh" } }\n',
      'web/up.sh': 'x\n',
    };
    expect(read({ [FLOW]: `run: ${run}\n`, ...files })).toContain('web/up.sh');
    expect(read({ [FLOW]: 'run: ./a.sh\n', 'a.sh': `${run}\n`, ...files })).toContain('web/up.sh');
  });

  test('lie in the repository, wherever a text enters', () => {
    expect(read({ [FLOW]: 'run: cd ../.. && ./a.sh\n', 'a.sh': 'x\n' })).toEqual(['a.sh']);
  });

  test('a warning says if there are far too many', () => {
    const names = Array.from({ length: 600 }, (_, at) => `s/${at}.sh`);
    const flow = names.map((name) => `- run: ./${name}\n`).join('');
    const files = Object.fromEntries(names.map((name) => [name, 'x\n']));
    const { problems } = readBuilds(open({ [FLOW]: flow, ...files }));
    expect(problems).toMatchObject([{ file: FLOW, message: expect.stringContaining('more scripts') }]);
  });

  test('a warning says if one starts too many compose files', () => {
    const names = Array.from({ length: 25 }, (_, at) => `s${at}.yml`);
    const text = names.map((name) => `\tdocker compose -f ${name} build\n`).join('');
    const files = Object.fromEntries(names.map((name) => [name, 'services: { a: { build: . } }\n']));
    const { builds, problems } = readBuilds(open({ Makefile: `x:\n${text}`, ...files }));
    expect(builds).toHaveLength(20);
    expect(problems).toMatchObject([
      { file: 'Makefile', message: expect.stringContaining('more compose or bake files') },
    ]);
  });

  test('a warning says if one is too long to be read, and is told again with another text', () => {
    const read = (text: string) => readBuilds(open({ Makefile: text })).problems;
    expect(read('x'.repeat(2 ** 20 + 1))).toMatchObject([
      { file: 'Makefile', message: expect.stringContaining('The file is larger than 1 MiB') },
    ]);
    const many = (image: string) =>
      `${Array.from({ length: 60 }, (_, at) => `B=${image}:${at}\n`).join('')}x:\n\tdocker build --build-arg BASE=$(B) .\n`;
    const [one, other] = [read(many('a/b')), read(many('a/c'))];
    expect(one[0]?.message).toBe(other[0]?.message);
    expect(one[0]?.about).not.toBe(other[0]?.about);
  });

  test('each value of one counts once, however often it is given', () => {
    const files = { Makefile: 'x:\n\tdocker build --build-arg BASE=a/b .\n'.repeat(30) };
    expect(readBuilds(open(files)).builds).toHaveLength(1);
  });

  test('a file that one prints is found in any folder; of very many, only next to it and in the root', () => {
    const run = (folders: readonly string[]) => {
      const files = Object.fromEntries(folders.map((folder) => [`${folder}/base.txt`, `${folder}/x:1\n`]));
      const flow = {
        [FLOW]: 'run: ./ci/b.sh\n',
        'ci/b.sh': 'docker build --build-arg BASE=$(cat base.txt) .\n',
      };
      return readBuilds(open({ ...flow, ...files })).builds.map(({ args }) => args.get('BASE'));
    };
    expect(run(['conf'])).toEqual(['conf/x:1']);
    expect(run(['ci', ...Array.from({ length: 30 }, (_, at) => `f${at}`)])).toEqual(['ci/x:1']);
  });

  test('a Dockerfile that one names is found however many files have its name', () => {
    const folders = Array.from({ length: 12 }, (_, at) => `f${at}`);
    const files = Object.fromEntries(folders.map((folder) => [`${folder}/odd`, 'FROM a\n']));
    const { builds } = readBuilds(open({ Makefile: 'x:\n\tdocker build -f odd .\n', ...files }));
    expect(builds).toHaveLength(12);
  });

  test('a warning says if one gives too many values', () => {
    const text = Array.from({ length: 60 }, (_, at) => `B=a/b:${at}\n`).join('');
    const files = { Makefile: `${text}x:\n\tdocker build --build-arg BASE=$(B) .\n` };
    expect(readBuilds(open(files)).problems).toMatchObject([
      { file: 'Makefile', message: expect.stringContaining('more values') },
    ]);
  });

  test.each([
    ['a long word', 'a'.repeat(900_000)],
    ['many words', 'a '.repeat(400_000)],
    ['many flags without values', '--build-arg '.repeat(80_000)],
    ['many variables', `$A\${A}$(A)`.repeat(80_000)],
    ['many quotes', `"'\``.repeat(300_000)],
    ['many commands', 'a;b&&c|'.repeat(120_000)],
    ['many braces', 'buildargs={'.repeat(80_000)],
    ['many defaults', `\${A:-`.repeat(80_000)],
    ['many defaults that end', `\${A:-\${A:-{}}}`.repeat(40_000)],
    ['many values', 'A=$A '.repeat(150_000)],
  ])('are read in time with the length of their texts: %s', (_, text) => {
    const files = {
      Makefile: `${text}\n\tdocker build --build-arg BASE=$(A) -f x .\n`,
      [FLOW]: `run: ${text}\n`,
    };
    expect(readBuilds(open(files)).runImages).toEqual([]);
  });
});
