import type { BuildChangeRow } from './build-changes.js';

const GOOD = 'debian:trixie-slim';
const EVIL = 'evil.example/x:1';
const NEW = ['Dockerfile:2 unresolved'];
const OLD: readonly string[] = [];
const FLOW = '.github/workflows/a.yml';
const FILES = { Dockerfile: `ARG BASE=${GOOD}\nFROM $BASE\n` };
const push = (value: string) =>
  `      - { uses: docker/build-push-action@v6, with: { context: ., build-args: "BASE=${value}" } }\n`;
const flow = (step: string) =>
  `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - { id: b, ${step} }\n${push('$' + '{{ steps.b.outputs.base }}')}`;

const row = (
  name: string,
  step: string,
  files: BuildChangeRow['base'],
  path: string,
  found: readonly string[],
): BuildChangeRow => ({
  name: `put together: ${path} of ${name}`,
  base: { ...FILES, [path]: `${GOOD}\n`, ...files, [FLOW]: flow(step) },
  change: { [path]: `${EVIL}\n` },
  found,
});

/** A program of the repository that a step starts names the file that changes. */
const program = (
  command: string,
  text: string,
  path = 'conf/base.txt',
  found: readonly string[] = NEW,
  more: BuildChangeRow['base'] = {},
): BuildChangeRow => {
  const name = command.split(' ').at(-1) ?? '';
  const file = command.startsWith('make') ? 'Makefile' : name.replace(/^\.\//, '');
  const run = JSON.stringify(`echo "base=$(${command})" >> $GITHUB_OUTPUT`);
  return row(`${file}: ${text}`, `run: ${run}`, { [file]: text, ...more }, path, found);
};
const python = (text: string, path?: string, found?: readonly string[], more?: BuildChangeRow['base']) =>
  program('python3 tools/base.py', text, path, found, more);
const node = (text: string, path?: string, found?: readonly string[]) =>
  program('node tools/base.js', text, path, found);
const shell = (text: string, path?: string, found?: readonly string[]) =>
  program('./tools/base.sh', `#!/bin/sh\n${text}\n`, path, found);
const make = (text: string, path: string, found?: readonly string[]) =>
  program('make -s base', `${text}\nbase:\n\t@echo $(BASE)\n`, path, found);

const ACTION = 'runs: { using: node24, main: dist/index.js }\n';
/** An action of the repository, whose program needs the file that changes. */
const action = (text: string, path: string, found: readonly string[] = NEW): BuildChangeRow =>
  row(`act: ${text}`, 'uses: ./act', { 'act/action.yml': ACTION, 'act/dist/index.js': text }, path, found);

const PATH = `from pathlib import Path\n`;
const JOINED = `print(open(os.path.join(ROOT, "base.txt")).read())\n`;
const many = (folder: string) =>
  Object.fromEntries([...Array(12).keys()].map((at) => [`p${at}/${folder}/base.txt`, `${GOOD}\n`]));

/** Files that programs of the repository name by parts, and what of a repository leaves values as they were. */
export const PUT_TOGETHER_CHANGES: readonly BuildChangeRow[] = [
  python(
    `import os\nd = os.path.dirname(__file__)\nprint(open(os.path.join(d, '..', 'conf', 'base.txt')).read())\n`,
  ),
  python(`${PATH}print((Path(__file__).parent.parent / "conf" / "base.txt").read_text())\n`),
  python(`CONF = "conf"\nprint(open(CONF + "/base.txt").read())\n`),
  python(`print(open(f"{ROOT}/conf/base.txt").read())\n`),
  python(`print(open(f"conf/{NAME}.txt").read())\n`),
  python(`print(open("conf/" + NAME + ".txt").read())\n`),
  python(`${PATH}for p in Path("conf").glob("*.txt"): print(p.read_text())\n`),
  python(`${PATH}print(Path(__file__).with_suffix('.txt').read_text())\n`, 'tools/base.txt'),
  python(`import os\nprint(open(os.path.join("conf", "BASE")).read())\n`, 'conf/BASE'),
  node(`console.log(read(path.join(__dirname, '..', 'conf', 'base.txt')))\n`),
  node('console.log(read(`$' + '{__dirname}/../conf/base.txt`))\n'),
  node(`console.log(read(__dirname + '/../conf/base.txt'))\n`),
  program('ruby tools/base.rb', `puts File.read(File.join(__dir__, '..', 'conf', 'base.txt'))\n`),
  program('go run ./tools/base.go', 'package main\nvar f = filepath.Join("conf", "base.txt")\n'),
  program('go run ./tools/base.go', 'package main\nimport "example.com/m/conf"\n', 'conf/conf.go'),
  program('npx tsx tools/base.ts', `import { b } from '../conf/base.js'\n`, 'conf/base.ts'),
  program('npx tsx tools/base.ts', `import { b } from '@conf/base'\n`, 'conf/base.ts'),
  program('npx tsx tools/base.ts', `import { b } from '@/conf/base'\n`, 'src/conf/base.ts'),
  shell('D=conf\nF=base.txt\ncat "$D/$F"'),
  shell('for f in base.txt; do cat "$D/$f"; done'),
  shell('D=conf\ngrep -h . $D/*'),
  make('include *.mk', 'config.mk'),
  make('-include $(CURDIR)/*.mk', 'config.mk'),
  make('include $(wildcard *.mk)', 'config.mk'),
  action(`require('./lib.js')\n`, 'act/dist/lib.js'),
  action(`require('./lib')\n`, 'act/dist/lib.js'),
  action(`require('./c.json')\n`, 'act/dist/c.json'),
  action(`fs.readFileSync('conf/base.txt')\n`, 'conf/base.txt'),
  action(`fs.readFileSync(path.join(dir, 'base.txt'))\n`, 'conf/base.txt'),
  // not what nothing names
  python(`import os\n${JOINED}`, 'conf/other.txt', OLD),
  python(`${PATH}print((Path("conf") / "base.txt").read_text())  # see other.txt\n`, 'conf/other.txt', OLD),
  python(`print(open(f"{MAJOR}.{MINOR}").read())\n`, 'other.txt', OLD),
  python(`words = ["base", "BASE", "main"]\n`, 'conf/BASE', OLD),
  python(`print("https://example.com/conf/base.txt")\n`, 'docs/base.txt', OLD),
  // a name that many files have counts in the folders that are said, and where the program is
  python(`import os\n${JOINED}`, 'p1/conf/base.txt', OLD, many('conf')),
  python(`import os\nos.chdir("conf")\n${JOINED}`, 'p1/conf/base.txt', NEW, many('conf')),
  python(`import os\n${JOINED}`, 'tools/base.txt', NEW, many('conf')),
  shell('F=base.txt\ncat "$F"', 'conf/base.txt', OLD),
  make('SOURCES = $(wildcard *.c)', 'x.c', OLD),
  make('include *.mk', 'conf/config.mk', OLD),
  action(`require('./lib')\n`, 'act/README.md', OLD),
];

const RUNNING = (file: string): string =>
  `on: push\njobs: { b: { runs-on: ubuntu-latest, steps: [{ uses: actions/checkout@v4 }, { run: ./${file} }] } }\n`;

/** A program builds with a Dockerfile of an unusual name, which was there before. */
const building = (file: string, path: string, text: string, found: readonly string[]): BuildChangeRow => ({
  name: `put together: the Dockerfile of ${file}: ${text}`,
  base: {
    ...FILES,
    'lib/image.df': `FROM ${EVIL}\n`,
    'app/image.df': `FROM ${GOOD}\n`,
    [file]: path,
    [FLOW]: RUNNING(file),
  },
  change: { [file]: text },
  found,
});
const LIB = ['lib/image.df:1 unapproved evil.example/x:1'];
const OLD_BUILD = 'run(["docker", "build", "-f", "app/image.df", "."])\n';

export const PUT_TOGETHER_DOCKERFILES: readonly BuildChangeRow[] = [
  building('b.py', OLD_BUILD, 'run(["docker", "build", "-f", os.path.join("lib", "image.df"), "."])\n', LIB),
  building('b.py', OLD_BUILD, 'run(["docker", "build", "-f", Path("lib") / "image.df", "."])\n', LIB),
  building(
    'b.go',
    OLD_BUILD,
    'exec.Command("docker", "build", "-f", filepath.Join(d, "image.df"), ".")\n',
    LIB,
  ),
  building('b.mjs', OLD_BUILD, "exec('docker', ['build', '-f', path.join(d, 'image.df'), '.'])\n", LIB),
  building('b.py', OLD_BUILD, 'run(["docker", "build", "-f", "app/image.df", "."])\nprint("lib")\n', []),
  building('b.py', 'x = 1\n', 'open(os.path.join("lib", "image.df")).read()\n', []),
];
