import { describe, expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';

const POLICY = 'EXPERIMENTAL_BUILDKIT_SOURCE_POLICY';
const NODE = 'runs: { using: node24, main: dist/index.js }\n';
const IMAGE = 'runs: { using: docker, image: Dockerfile }\n';
const DOCKERFILE = 'FROM alpine\nCOPY entry.sh /\nENTRYPOINT ["/entry.sh"]\n';

/** The builds of a job that begins with some steps and has a known `BASE`. */
const buildsOf = (steps: readonly string[], files: Readonly<Record<string, string>>) => {
  const lines = [...steps, 'run: docker build --build-arg BASE .'].map((step) => `      - ${step}\n`);
  const text = `on: push\nenv: { BASE: debian }\njobs:\n  j:\n    runs-on: ubuntu-latest\n    steps:\n${lines.join('')}`;
  const tree = treeOf({ Dockerfile: 'ARG BASE\nFROM $BASE\n', ...files, '.github/workflows/a.yml': text });
  return findBuilds(tree, new Set(['workflow'])).builds;
};
const buildAfter = (step: string, files: Readonly<Record<string, string>> = {}) =>
  buildsOf([step], files).find(({ name }) => name === 'j/#2');
const isBaseKnown = (build: ReturnType<typeof buildAfter>) => build?.args.get('BASE') === 'debian';
const mayPullAny = (build: ReturnType<typeof buildAfter>) => build?.unknown.includes('images');

const ofNode = (text: string) => buildAfter('uses: ./a', { 'a/action.yml': NODE, 'a/dist/index.js': text });
const ofImage = (script: string, action = IMAGE) =>
  buildAfter('uses: ./a', { 'a/action.yml': action, 'a/Dockerfile': DOCKERFILE, 'a/entry.sh': script });

describe('what an action of the repository sets', () => {
  test.each([
    ["core.exportVariable('BASE', x)", false],
    ['(0, core_1.exportVariable)("BASE", x)', false],
    ['fs.appendFileSync(process.env.GITHUB_ENV, "BASE=evil\\n")', false],
    ['append(process.env.GITHUB_ENV, `A=1\\nBASE=$' + '{x}\\n`)', false],
    ['append(process.env["GITHUB_ENV"], `BASE<<END`)', false],
    ["core.exportVariable('OTHER', 'BASE')", true],
    // what bundles of actions have
    [
      'function exportVariable(name, val) { file("GITHUB_ENV", name) }\nconst BASE=1, x = process.env["BASE"]',
      true,
    ],
    ['if (a.BASE=="x") core.setOutput("BASE", 1)', true],
    ['"BASE=1"', true],
    ['', true],
  ])('a program of JavaScript: %s', (text, isKnown) => {
    expect(isBaseKnown(ofNode(text))).toBe(isKnown);
    expect(mayPullAny(ofNode(text))).toBe(false);
  });

  test.each([
    [`core.exportVariable('${POLICY}', 'p.json')`, true],
    [`append(process.env.GITHUB_ENV, "${POLICY}=p.json\\n")`, true],
    [`const name = "${POLICY}"`, true],
    [`const policy = process.env.${POLICY}`, false],
    [`const policy = process.env["${POLICY}"]`, false],
  ])('a source policy: %s', (text, isOpen) => expect(mayPullAny(ofNode(text))).toBe(isOpen));

  test.each([
    ['echo BASE=evil >> $GITHUB_ENV', false, false],
    ['#!/bin/bash\nprintf "BASE=%s\\n" "$1" >> "$GITHUB_ENV"', false, false],
    [`echo ${POLICY}=p.json >> $GITHUB_ENV`, true, true],
    ['echo "$NAME=$VALUE" >> $GITHUB_ENV', false, true],
    ['/run >> $GITHUB_ENV', false, true],
    ['echo "TAG=$(date)" >> $GITHUB_ENV', true, false],
    ['echo BASE=x >> $GITHUB_OUTPUT', true, false],
  ])('the script of an image: %s', (script, isKnown, isOpen) => {
    expect(isBaseKnown(ofImage(script))).toBe(isKnown);
    expect(mayPullAny(ofImage(script))).toBe(isOpen);
  });

  test('what its description gives an image to run', () => {
    const write = (words: string): string =>
      `runs: { using: docker, image: 'docker://alpine', args: ${words} }\n`;
    expect(isBaseKnown(ofImage('', write('[sh, -c, "echo BASE=evil >> $GITHUB_ENV"]')))).toBe(false);
    expect(isBaseKnown(ofImage('', write('[sh, -c, "echo TAG=1 >> $GITHUB_ENV"]')))).toBe(true);
    expect(mayPullAny(ofImage('', write('[--to, $GITHUB_ENV]')))).toBe(true);
    expect(mayPullAny(ofImage('', write('[--color]')))).toBe(false);
  });

  test.each([
    ['ENTRYPOINT ["sh", "-c", "echo BASE=evil >> $GITHUB_ENV"]', false],
    ['ENTRYPOINT ["sh", "-c", "echo TAG=1 >> $GITHUB_ENV"]', true],
    ['ENV BASE=x', true],
  ])('the commands of its Dockerfile: %s', (line, isKnown) => {
    const files = { 'a/action.yml': IMAGE, 'a/Dockerfile': `FROM alpine\n${line}\n` };
    expect(isBaseKnown(buildAfter('uses: ./a', files))).toBe(isKnown);
  });

  test('an image without a description', () => {
    const files = { 'a/Dockerfile': DOCKERFILE, 'a/entry.sh': 'echo BASE=evil >> $GITHUB_ENV' };
    expect(isBaseKnown(buildAfter('uses: ./a', files))).toBe(false);
  });
});

describe('what a program of the repository sets that a script runs', () => {
  const ofScript = (run: string, files: Readonly<Record<string, string>>) =>
    buildAfter(`run: ${JSON.stringify(run)}`, files);

  test.each<[string, Readonly<Record<string, string>>]>([
    ['./set.sh', { 'set.sh': 'echo "BASE=$1" >> "$GITHUB_ENV"\n' }],
    ['bash ci/set.sh x', { 'ci/set.sh': 'V=x\necho BASE=$V | tee -a $GITHUB_ENV\n' }],
    ['cd ci && ./set.sh', { 'ci/set.sh': '#!/bin/sh\ncat >> $GITHUB_ENV <<X\nBASE=x\nX\n' }],
    ['./a.sh', { 'a.sh': './ci/b.sh\n', 'ci/b.sh': 'echo BASE=x >> $GITHUB_ENV\n' }],
    [
      '$GITHUB_WORKSPACE/ci/a.sh',
      { 'ci/a.sh': '"$(dirname "$0")/b.sh"\n', 'ci/b.sh': 'echo BASE=x >> $GITHUB_ENV\n' },
    ],
    ['python3 set.py', { 'set.py': 'open(os.environ["GITHUB_ENV"], "a").write(f"BASE={v}\\n")\n' }],
    ['node set.js', { 'set.js': "require('@actions/core').exportVariable('BASE', v)\n" }],
    ['make env', { Makefile: 'env:\n\techo "BASE=x" >> $$GITHUB_ENV\n' }],
    ['make env', { Makefile: 'env:\n\t@cat v \\\n\t>> $(GITHUB_ENV)\n', v: 'BASE=x\n' }],
    ['make env', { Makefile: 'env:\n\t./list >> $$GITHUB_ENV\n' }],
    ['just env', { justfile: 'env:\n    @cat v >> "$GITHUB_ENV"\n', v: 'BASE=x\n' }],
    [
      'task env',
      { 'Taskfile.yml': 'tasks:\n  env:\n    cmds:\n      - cat v >> $GITHUB_ENV\n', v: 'BASE=x\n' },
    ],
    ['npm run env', { 'package.json': '{ "scripts": { "env": "cat v >> $GITHUB_ENV" } }', v: 'BASE=x\n' }],
    ['npm run env', { 'package.json': '{ "scripts": { "env": "echo \\"BASE=x\\" >> $GITHUB_ENV" } }' }],
    ['./set.sh', { 'set.sh': 'while read -r l; do echo "$l"; done < list >> $GITHUB_ENV\n' }],
  ])('%s with %j', (run, files) => expect(isBaseKnown(ofScript(run, files))).toBe(false));

  test.each<[string, Readonly<Record<string, string>>]>([
    ['./set.sh', { 'set.sh': 'echo "TAG=$1" >> "$GITHUB_ENV"\n' }],
    ['./set.sh', { 'set.sh': 'BASE=x; echo "BASE=$BASE"\n' }],
    ['make env', { Makefile: 'BASE=x\nenv:\n\techo TAG=$$(date) >> $$GITHUB_ENV\n' }],
    ['make env', { Makefile: 'env:\n\tcat v >> $(GITHUB_ENV)\n', v: 'TAG=x\n' }],
    ['npm run env', { 'package.json': '{ "scripts": { "env": "cat v >> $GITHUB_ENV" } }', v: 'TAG=x\n' }],
    ['./other.sh', { 'set.sh': 'echo BASE=x >> $GITHUB_ENV\n' }],
    ['git add notes.md', { 'notes.md': '`echo "BASE=x" >> $GITHUB_ENV`\n' }],
  ])('nothing: %s with %j', (run, files) => {
    expect(isBaseKnown(ofScript(run, files))).toBe(true);
    expect(mayPullAny(ofScript(run, files))).toBe(false);
  });

  test('an argument that a compose file takes from there', () => {
    const steps = ['{ run: ./set.sh }', '{ run: docker compose build }'];
    const tree = treeOf({
      Dockerfile: 'ARG BASE\nFROM $BASE\n',
      'compose.yaml': `services: { a: { build: { context: ., args: { BASE: "\${BASE:-debian}" } } } }\n`,
      'set.sh': 'echo BASE=evil >> $GITHUB_ENV\n',
      '.github/workflows/a.yml': `on: push\njobs: { j: { runs-on: ubuntu-latest, steps: [${steps.join(', ')}] } }\n`,
    });
    const { builds } = findBuilds(tree, new Set(['workflow']));
    expect(builds.map(({ args }) => args.get('BASE') ?? null)).toEqual([null]);
  });
});

test.each<[string, string, string]>([
  ['it enters', 'run: echo', 'run: cd b && cat vars >> $GITHUB_ENV'],
  ['another folder', 'run: sh ../set.sh, working-directory: a', 'run: sh ../set.sh, working-directory: b'],
  ['another file', 'run: ./set.sh', 'run: cd b && ../set.sh'],
])('a script in %s sets what the file there says', (_, first, second) => {
  const files = {
    'set.sh': '#!/bin/sh\ncat vars >> "$GITHUB_ENV"\n',
    vars: 'TAG=1\n',
    'a/vars': 'TAG=1\n',
    'b/vars': 'BASE=evil\n',
  };
  const names = (...steps: string[]) => buildsOf(steps, files).at(-1)?.args.get('BASE') ?? null;
  expect(names(`{ ${first} }`)).toBe('debian');
  expect(names(`{ ${first} }`, `{ ${second} }`)).toBe(null);
});

test.each([
  'echo BASE=evil > vars; cat vars >> $GITHUB_ENV',
  'cp b/vars vars; cat vars >> $GITHUB_ENV',
  'cat b/vars > ./vars; cat vars >> $GITHUB_ENV',
  'sed -i s/TAG/BASE/ vars; cat vars >> $GITHUB_ENV',
  'echo BASE=x > other; cp other vars; cat vars >> $GITHUB_ENV',
  'cp new vars; cat vars >> $GITHUB_ENV',
  'sed -i "s/^TAG=.*/BASE=$V/" vars; cat vars >> "$GITHUB_ENV"',
  'sed -i "s/^TAG=.*/TAG=1/;s/T/B/" vars; cat vars >> "$GITHUB_ENV"',
  'echo "$ALL" > vars; cat vars >> "$GITHUB_ENV"',
  'printf "TAG=1\\nBASE=x\\n" > vars; cat vars >> "$GITHUB_ENV"',
  'curl -o vars https://example.com; cat vars | tee -a $GITHUB_ENV',
  './make.sh; cat vars >> $GITHUB_ENV',
])('a file that the script has written before sets anything: %s', (run) => {
  const files = { vars: 'TAG=1\n', other: '', 'b/vars': 'BASE=evil\n', 'make.sh': 'echo BASE=evil >vars\n' };
  const steps = run.split('; ').map((each) => `run: ${JSON.stringify(each)}`);
  expect(isBaseKnown(buildAfter(`run: ${JSON.stringify(run)}`, files))).toBe(false);
  expect(buildsOf(steps, files).at(-1)?.args.get('BASE') ?? null).toBe(null);
});

test.each([
  'cat vars >> $GITHUB_ENV',
  "grep -v '^#' vars | tee -a $GITHUB_ENV",
  'cat < vars | tee -a $GITHUB_ENV',
  "sed 's/#.*//' vars >> $GITHUB_ENV",
  'cd sub && cat vars >> $GITHUB_ENV',
  '. ./vars && cat vars >> "$GITHUB_ENV" && echo TAG > other',
  'cp sub/vars vars; cat vars >> $GITHUB_ENV',
  'cat sub/vars > vars; cat vars >> $GITHUB_ENV',
  'sed -i s/TAG/OTHER/ vars; cat vars >> $GITHUB_ENV',
  'echo "OTHER=$(date)" >> vars; cat vars >> "$GITHUB_ENV"',
  'sed -i "s/^TAG=.*/TAG=$V/" vars && cat vars >> "$GITHUB_ENV"',
])('a file that nothing writes sets what it says: %s', (run) => {
  const files = { vars: 'TAG=1\n', 'sub/vars': 'OTHER=1\n' };
  expect(isBaseKnown(buildAfter(`run: ${JSON.stringify(run)}`, files))).toBe(true);
});

test.each([
  ['entrypoint: sh, args: -c "echo BASE=evil >> $GITHUB_ENV"', false, false],
  ['entrypoint: /bin/bash, args: -ec "echo BASE=evil >> $GITHUB_ENV"', false, false],
  ['args: sh -c "echo BASE=evil | tee -a $GITHUB_ENV"', false, false],
  [`args: sh -c "echo ${POLICY}=p.json >> $GITHUB_ENV"`, true, true],
  ['args: sh -c "echo TAG=1 >> $GITHUB_ENV"', true, false],
  ['args: --out $GITHUB_ENV', false, true],
  ['entrypoint: /github/workspace/x.sh, args: a.sh b.sh', true, false],
  ['args: -color', true, false],
])('what a step hands to an image: %s', (given, isKnown, isOpen) => {
  const [entrypoint, args] = given.split(/,? ?args: /);
  const values = [entrypoint, args === undefined ? '' : `args: ${JSON.stringify(args)}`].filter(
    (each) => each,
  );
  const build = buildAfter(`{ uses: "docker://alpine:3", with: { ${values.join(', ')} } }`);
  expect(isBaseKnown(build)).toBe(isKnown);
  expect(mayPullAny(build)).toBe(isOpen);
});

test('a text in a variable that is handed to an image', () => {
  const env = '{ S: "echo BASE=evil >> $GITHUB_ENV" }';
  const step = `{ uses: "docker://alpine:3", env: ${env}, with: { entrypoint: sh, args: '-c "eval $S"' } }`;
  expect(isBaseKnown(buildAfter(step))).toBe(false);
});

test('an image that builds is read, or named', () => {
  const text = (args: string): string =>
    `on: push\njobs:\n  j:\n    steps:\n      - { uses: "docker://docker:cli", with: { args: "${args}" } }\n`;
  const find = (args: string) =>
    findBuilds(treeOf({ '.github/workflows/a.yml': text(args) }), new Set(['workflow'])).builds;
  expect(find('build --build-arg BASE=x .')).toMatchObject([
    { args: new Map([['BASE', 'x']]), dockerfile: 'Dockerfile' },
  ]);
  expect(find('compose build').map(({ problem }) => problem)).toEqual([
    'Only scripts are read, not docker:cli compose build',
  ]);
  expect(find('version')).toEqual([]);
});
