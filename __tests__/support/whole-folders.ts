import type { BuildChangeRow } from './build-changes.js';

const GOOD = 'debian:trixie-slim';
const EVIL = 'evil.example/x:1';
const FLOW = '.github/workflows/a.yml';
const FILE = 'a/b/image.md';
const FILES = { Dockerfile: `ARG BASE=${GOOD}\nFROM $BASE\n`, 'b.txt': `${GOOD}\n`, [FILE]: GOOD };
const NEW = ['Dockerfile:2 unresolved'];
const OLD: readonly string[] = [];

const run = (script: string, more = '') => `{ run: ${JSON.stringify(script)}${more} }`;
const BUILD = run('docker build --build-arg "BASE=$BASE" .');
const flow = (steps: readonly string[]) =>
  `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n${['{ uses: actions/checkout@v4 }', ...steps].map((step) => `      - ${step}\n`).join('')}`;

/** A file changes that nothing names. */
const row = (
  steps: readonly string[],
  found: readonly string[] = NEW,
  base: BuildChangeRow['base'] = {},
  path = FILE,
): BuildChangeRow => ({
  name: `found in a folder: ${path} of ${steps.join(' ')}`,
  base: { ...FILES, ...base, [FLOW]: flow(steps) },
  change: { [path]: EVIL },
  found,
});
const given = (value: string, found?: readonly string[], base?: BuildChangeRow['base'], path?: string) =>
  row([run(`echo "BASE=${value}" >> $GITHUB_ENV`), BUILD], found, base, path);
/** A value of a file that another step has to do with. */
const beside = (script: string, found: readonly string[] = OLD) =>
  row([run(`${script}\necho "BASE=$(cat b.txt)" >> $GITHUB_ENV`), BUILD], found);

const FOUND: readonly BuildChangeRow[] = [
  given('$(find . -type f -exec cat {} +)'),
  given("$(find . -path '*/b/*' | xargs cat)"),
  given("$(find . -path '*/c/*' | xargs cat)", OLD),
  given('$(cat $(git ls-files | grep image))'),
  given('$(cat $(git ls-files | grep txt))', OLD),
  given('$(git grep -h image)'),
  given('$(grep -rh image .)'),
  given('$(rg -N image | head -1)'),
  given('$(tar c . | sha256sum)'),
  given('$(git rev-parse HEAD:a)'),
  given(`$(python3 -c 'import os; print(list(os.walk(\\".\\")))')`),
  given('$(./t.sh)', NEW, { 't.sh': '#!/bin/sh\ngrep -rh image .\n' }),
  given('$(./x.py)', NEW, { 'x.py': '#!/usr/bin/env python3\nimport os\nprint(list(os.walk(".")))\n' }),
  given('$(./x.py)', OLD, {
    'x.py': '#!/usr/bin/env python3\nimport os\nprint(os.listdir("c"))\n',
    'c/x': 'x',
  }),
  given('$(a/x.py)', NEW, { 'a/x.py': '#!/usr/bin/env python3\nprint(list(HERE.rglob("*.md")))\n' }),
  given('$(a/x.py)', OLD, { 'a/x.py': '#!/usr/bin/env python3\nprint(list(HERE.glob("*.md")))\n' }),
  given('$(docker run --rm -v $PWD:/w -w /w alpine grep -rh image .)'),
  row([run('cat >> $GITHUB_ENV <<X\nBASE=$(git grep -h image)\nX'), BUILD]),
  row([run('read -r B < <(git grep -h image)\necho "BASE=$B" >> $GITHUB_ENV'), BUILD]),
  given('$(head -1 $(ls))', NEW, {}, 'image.md'),
  given('$(head -1 $(ls))', OLD),
  // it may set any variable
  row(
    [run('{ echo -n BASE=; git grep -h image; } >> "$GITHUB_ENV"'), BUILD],
    [`${FLOW}:8 unresolved`, ...NEW],
  ),
  row([run('find . -type f | xargs cat > all.txt'), run('docker build --build-arg "BASE=$(cat all.txt)" .')]),
  {
    ...given('$(find . -type f | wc -l)'),
    name: 'found in a folder: another file among those whose names are counted',
    change: { 'a/new.md': 'x' },
  },
  given('$(find . -type f | wc -l)', OLD),
];

/** What only the log gets, or what has to do with the names of the change. */
const QUIET: readonly BuildChangeRow[] = [
  "find . -name '*.md' | xargs markdownlint",
  'git ls-files | xargs prettier --check',
  'grep -rn TODO . || true',
  'git diff --exit-code',
  'F=$(git diff --name-only HEAD~1)',
  'tar czf - . | ssh x',
  'ls -R',
].map((script) => beside(script));

const makefile = (text: string, path: string, more: BuildChangeRow['base'] = {}) =>
  given('$(make -s base)', NEW, { Makefile: text, ...more, [path]: GOOD }, path);

/** What files of tasks, settings and overlays name. */
const NAMED: readonly BuildChangeRow[] = [
  makefile('-include mk/*.mk\nbase:\n\t@echo $(B)\n', 'mk/x.mk'),
  makefile('base: conf/b.md\n\t@cat $<\n', 'conf/b.md'),
  makefile('lint:\n\tls\nbase:\n\t@grep -rh x .\n', FILE),
  given('$(make -s base)', OLD, { Makefile: 'base:\n\t@cat b.txt\nlint:\n\t@grep -rh x .\n' }),
  given('$(npm run -s base)', NEW, { 'package.json': '{ "scripts": { "base": "cat a/b/image.md" } }' }),
  given('$(npm run -s base)', OLD, { 'package.json': '{ "scripts": { "lint": "cat a/b/image.md" } }' }),
  given('$(just base)', NEW, { justfile: 'base:\n  @cat a/b/image.md\n' }),
  given('$(git config -f g.cfg x.y)', NEW, { 'g.cfg': '[include]\n\tpath = a/b/image.md\n' }),
  given('$(kustomize build o | grep image:)', NEW, { 'o/kustomization.yaml': 'resources:\n- ../a\n' }),
];

/** Files that commands find by themselves. */
export const WHOLE_FOLDER_CHANGES: readonly BuildChangeRow[] = [...FOUND, ...QUIET, ...NAMED];
