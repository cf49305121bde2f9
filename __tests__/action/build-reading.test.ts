import { describe, expect, it } from 'vitest';
import { bake, compose, type Files, push, workflow } from '../support/build-files.js';
import { submodule, symlink } from '../support/github/git-repository.js';
import { judgeChange } from '../support/github/judge-change.js';
import { BAD, GOOD, useStage } from '../support/github/stage.js';

const stage = useStage();

const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 1\n`;
const odd = compose('{ context: ., dockerfile: image }');

describe('a build file that cannot be read is named, and what only it named is not silent', () => {
  it.each<[string, Files]>([
    ['a pointer of Git LFS', { 'compose.yaml': POINTER }],
    ['a link out of the tree', { 'compose.yaml': symlink('/etc/compose.yaml') }],
    ['a link to nothing', { 'compose.yaml': symlink('nothing') }],
    [
      'a link into a submodule',
      { sub: submodule('1'.repeat(40)), 'compose.yaml': symlink('sub/compose.yaml') },
    ],
    ['what git converts', { '.gitattributes': 'compose.yaml ident\n' }],
    ['more than 4 MiB', { 'compose.yaml': `${odd}# ${'x'.repeat(4 * 1024 * 1024)}\n` }],
    ['not UTF-8', { 'compose.yaml': Buffer.from(`${odd}# \xff\xfe\n`, 'latin1') }],
    ['not YAML', { 'compose.yaml': `${odd}  services: [\n` }],
  ])('%s', async (_, change) => {
    const base = { image: GOOD, 'compose.yaml': odd };
    const { result, found, notes } = await judgeChange(stage, { base, change: { ...change, image: BAD } });
    expect(result).toBe('fail');
    // a part that could be read may still name it
    expect(found).toContainEqual(expect.stringMatching(/^image: (?:unreadable|unapproved)$/));
    // what the tool may read and the gate does not is a finding
    expect([...found, ...notes]).toContainEqual(
      expect.stringMatching(/^compose\.yaml: (?:unreadable|warning)$/),
    );
  });

  it('but not where it was so before', async () => {
    const base = { 'compose.yaml': POINTER, Dockerfile: GOOD };
    const found = await judgeChange(stage, { base, change: { Dockerfile: `${GOOD}RUN true\n` } });
    expect(found).toEqual({ result: 'pass', found: [], notes: [] });
  });

  it.each<[string, Files]>([
    ['a Dockerfile that is not there', { 'compose.yaml': compose('nowhere') }],
    [
      'a target that is not known',
      { '.github/workflows/ci.yml': workflow(push(`context: ., target: "\${{ inputs.x }}"`)) },
    ],
  ])('a note: %s', async (_, change) => {
    const { result, notes } = await judgeChange(stage, { base: { Dockerfile: GOOD }, change });
    expect(result).toBe('pass');
    expect(notes).toEqual([`${Object.keys(change)[0]}: warning`]);
  });
});

describe('a bomb ends with a problem by name', () => {
  const anchors = (name: string, depth: number) =>
    Array.from({ length: depth }, (_, level) =>
      level === 0
        ? `${name}0: &${name}0 [x, x, x, x, x, x, x, x, x, x]\n`
        : `${name}${level}: &${name}${level} [${Array(10)
            .fill(`*${name}${level - 1}`)
            .join(', ')}]\n`,
    ).join('');
  const matrix = Array.from(
    { length: 8 },
    (_, axis) => `        a${axis}: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]\n`,
  ).join('');
  it.each<[string, string, string]>([
    [
      'aliases of compose',
      'compose.yaml',
      `${anchors('x-', 9).replaceAll('x-', 'x')}${odd}      labels: *x8\n`,
    ],
    [
      'a service that extends itself',
      'compose.yaml',
      'services:\n  web: { build: ., extends: { service: web } }\n',
    ],
    ['a file that includes itself', 'compose.yaml', `include: [compose.yaml]\n${odd}`],
    ['a deep nest', 'compose.yaml', `${odd}x: ${'['.repeat(100_000)}\n`],
    [
      'a function of bake that never ends',
      'docker-bake.hcl',
      `function "f" {\n  params = [x]\n  result = f(x)\n}\n${bake('  args = { BASE = f(1) }')}`,
    ],
    ['a range of bake', 'docker-bake.hcl', bake('  args = { BASE = join(",", range(100000000)) }')],
    [
      'a matrix of bake',
      'docker-bake.hcl',
      bake(
        `  name = "a-\${a}-\${b}-\${c}"\n  matrix = { a = range(1000), b = range(1000), c = range(1000) }`,
      ),
    ],
    [
      'aliases of a workflow',
      '.github/workflows/ci.yml',
      `${anchors('y', 9)}${workflow(push('context: .'))}env: { X: *y8 }\n`,
    ],
    [
      'a matrix of a workflow',
      '.github/workflows/ci.yml',
      workflow(push(`context: ., build-args: "BASE=\${{ matrix.a0 }}"`)).replace(
        '    steps:\n',
        `    strategy:\n      matrix:\n${matrix}    steps:\n`,
      ),
    ],
    ['a deep devcontainer', '.devcontainer/devcontainer.json', '['.repeat(200_000)],
  ])('%s', async (_, file, text) => {
    const change = { base: { Dockerfile: GOOD, image: GOOD }, change: { [file]: text } };
    const { result, found, notes } = await judgeChange(stage, change);
    expect(result).not.toBe('error');
    expect(
      [...found, ...notes].some((each) => each.startsWith(`${file}: `) || each.startsWith('Dockerfile: ')),
    ).toBe(true);
  });
});

it('a change behind a link that a build names is found once', async () => {
  const base = { image: GOOD, 'compose.yaml': odd.replace('image', 'link'), link: symlink('image') };
  const { found } = await judgeChange(stage, { base, change: { image: BAD } });
  expect(found).toEqual(['image: unapproved']);
});
