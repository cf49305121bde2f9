import { describe, expect, test } from 'vitest';
import type { BakeRequest } from '../../../src/core/builds/bake/project.js';
import { readBakeBuilds, readBakeProject } from '../../../src/core/builds/bake/read.js';
import { treeOf } from '../../support/build-rows.js';

const BAKE = `
variable "BASE" { default = "debian" }
group "default" { targets = ["web", "all"] }
group "all" { targets = ["db"] }
target "web" {
  inherits = ["_common"]
  args = { BASE = BASE }
  contexts = { lib = "target:lib" }
}
target "db" {
  name = "db-\${v}"
  matrix = { v = ["16", "17"] }
  args = { V = v }
}
target "lib" { context = "lib" }
target "_common" { platforms = ["linux/amd64"] }
`;
const FILES = { 'docker-bake.hcl': BAKE, 'ci/more.hcl': 'target "web" { target = "ci" }' };

function ask(request: Partial<BakeRequest>, files: Record<string, string> = FILES) {
  return readBakeProject({ files: [], targets: [], set: [], workdir: '.', ...request }, treeOf(files));
}

const namesOf = (request: Partial<BakeRequest>) => ask(request).builds.map(({ name }) => name);

describe('targets, groups and patterns', () => {
  test.each([
    ['the default group', [], ['db-16', 'db-17', 'lib', 'web']],
    ['a group', ['all'], ['db-16', 'db-17']],
    ['the label of a matrix', ['db'], ['db-16', 'db-17']],
    ['a pattern', ['db-1[67]'], ['db-16', 'db-17']],
    ['a private target', ['_common'], ['_common']],
  ])('%s', (_, targets, names) => expect(namesOf({ targets })).toEqual(names));

  test('says which targets are only linked', () =>
    expect(ask({ targets: ['web'] }).linked).toEqual(new Set(['lib'])));

  test('a target that does not exist is a problem', () => {
    expect(ask({ targets: ['nosuch'] }).problems[0]?.message).toContain('there is no target "nosuch"');
  });
});

describe('files', () => {
  test('later files come on top', () => {
    const [web] = ask({ files: ['docker-bake.hcl', './ci/more.hcl'], targets: ['web'] }).builds.slice(-1);
    expect(web).toMatchObject({
      name: 'web',
      target: 'ci',
      file: 'docker-bake.hcl',
      platforms: ['linux/amd64'],
    });
  });

  test('a file that does not exist is a problem', () => {
    expect(ask({ files: ['nosuch.hcl'] }).problems[0]).toMatchObject({ file: 'nosuch.hcl' });
  });

  test('paths are relative to where bake is run', () => {
    const files = { 'sub/bake.hcl': 'target "x" { context = "./a" }' };
    const [build] = ask({ files: ['bake.hcl'], targets: ['x'], workdir: 'sub' }, files).builds;
    expect(build).toMatchObject({ context: 'sub/a', dockerfile: 'sub/a/Dockerfile' });
  });

  test('services of compose files are targets', () => {
    const files = {
      'compose.yaml': 'services:\n  web.app:\n    build:\n      context: app\n      args: { A: "1" }\n',
    };
    expect(ask({}, files).builds[0]).toMatchObject({ name: 'web_app', context: 'app', line: 2 });
  });
});

describe('set', () => {
  const web = (...set: string[]) => ask({ targets: ['web'], set }).builds.find(({ name }) => name === 'web');

  test.each([
    ['web.args.BASE=alpine', { args: new Map([['BASE', 'alpine']]) }],
    ['*.context=ctx', { context: 'ctx' }],
    ['w?b.dockerfile=Df', { dockerfile: 'Df' }],
    ['web.target=t', { target: 't' }],
    ['web.platform=linux/arm64', { platforms: ['linux/arm64'] }],
    ['web.platform+=linux/arm64', { platforms: ['linux/amd64', 'linux/arm64'] }],
    ['web.contexts.lib=docker-image://lib', { contexts: new Map([['lib', 'docker-image://lib']]) }],
  ])('%s', (set, expected) => expect(web(set)).toMatchObject(expected));

  test('an argument without a value comes from the environment', () => {
    expect(web('web.args.Q')?.unknown).toEqual(['args.Q']);
  });

  test.each([['nosuch.args.A=1'], ['web.foo=1'], ['web'], ['web.args=1'], ['web.pull=maybe']])(
    '%s is a problem',
    (set) => {
      expect(ask({ set: [set] }).problems).toHaveLength(1);
    },
  );
});

describe('environment', () => {
  const lookUp = (name: string) => {
    if (name === 'BASE') return { value: 'alpine' };
    return name === 'SHA' ? { unknown: 'only known to the run: github.sha' } : undefined;
  };
  const run = (text: string) =>
    ask({ targets: ['x'], environment: { lookUp } }, { 'docker-bake.hcl': text }).builds[0];

  test('gives variables their values', () => {
    expect(
      run('variable "BASE" { default = "debian" }\ntarget "x" { args = { A = BASE } }')?.args.get('A'),
    ).toBe('alpine');
  });

  test('may not be known', () => {
    const build = run('variable "SHA" { default = "dev" }\ntarget "x" { args = { A = SHA } }');
    expect(build?.problem).toContain('github.sha');
    expect(build?.unknown).toEqual(['args.A']);
  });
});

describe('a variable that bake refuses', () => {
  const uses = 'target "x" {\n  args = { A = V, B = coalesce(V, "x"), C = V != null ? V : null }\n}\n';

  test.each([
    'type = strin',
    'type = "string"',
    'type = list',
    'type = object({ a = optional(string, "z") })',
    'type = tuple(string)',
    'type = [1]',
    'default = missing()',
    'description = missing()',
  ])('%s is a problem of the file, and of what takes it', (line) => {
    const { builds, problems } = readBakeBuilds(
      treeOf({ 'docker-bake.hcl': `variable "V" {\n  ${line}\n}\n${uses}` }),
    );
    expect(problems.map(({ file }) => file)).toContain('docker-bake.hcl');
    expect(builds.map(({ name, unknown }) => [name, unknown])).toEqual([
      ['x', ['args.A', 'args.B', 'args.C']],
    ]);
  });

  test.each(['strin', 'object({', 'list(', ''])('a type in JSON: %j', (type) => {
    const file = { variable: { V: { type } }, target: { x: { args: { A: `\${V}` } } } };
    const { problems } = readBakeBuilds(treeOf({ 'docker-bake.json': JSON.stringify(file) }));
    expect(problems.map(({ file }) => file)).toEqual(['docker-bake.json']);
  });
});
