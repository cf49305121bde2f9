import { describe, expect, it } from 'vitest';
import { BUILD_KINDS } from '../../../src/core/builds/build.js';
import { mayMatterByContent, mayMatterByName } from '../../../src/core/builds/repository/relevant-change.js';

const kinds = new Set(BUILD_KINDS);

it.each<[string, boolean]>([
  ['compose.yaml', true],
  ['deploy/docker-compose.prod.yml', true],
  ['.github/workflows/ci.yml', true],
  ['tools/build/action.yml', true],
  ['.goreleaser.yaml', true],
  ['.env', true],
  ['.env.json', true],
  ['prod.env', true],
  ['image', true],
  ['notes.txt', true],
  ['.gitattributes', true],
  ['Dockerfile.j2', true],
  ['Makefile', true],
  ['package.json', true],
  ['.gitlab-ci.yml', true],
  ['README.md', false],
  ['web/package.json', false],
  ['src/a.ts', false],
  ['parts/a.yml', false],
  ['release.hcl', false],
  ['environment.ts', false],
])('the name %s may matter: %s', (path, expected) => {
  expect(mayMatterByName(path, kinds)).toBe(expected);
});

describe('what a file says', () => {
  const utf16 = Buffer.from('\ufeffservices: {}\n', 'utf16le');
  it.each<[string, string, string | Buffer, boolean]>([
    ['services', 'a.md', 'services: { web: {} }\n', true],
    ['an argument for a build', 'b.sh', 'docker build --build-arg A=b .\n', true],
    ['services with an escape', 'a.yml', '"serv\\x69ces": {}\n', true],
    ['services with an escape of JSON', 'a.json', '{ "\\u0073ervices": {} }', true],
    ['services over two lines', 'a.yml', '? "serv\\\n  ices"\n: {}\n', true],
    ['services in bytes', 'a.yml', '!!binary c2VydmljZXM=: {}\n', true],
    ['services in UTF-16', 'a.yml', utf16, true],
    ['an include', 'a.yml', 'include: [b.yml]\n', true],
    ['a target', 'a.hcl', 'target "x" {}\n', true],
    ['a target of JSON', 'a.json', '{ "target": { "x": {} } }', true],
    ['the target of a compiler', 'tsconfig.json', '{ "target": "ES2022" }', false],
    ['images of GoReleaser', 'a.yml', 'x:\n  - 1\ndockers_v2:\n  - images: [x]\n', true],
    ['values', 'a.sh', 'export BASE=x\n', true],
    ['values in prose', 'a.md', '# Values\nBASE=x\n', true],
    ['a script', 'a.sh', 'set -e\nfor i in 1; do echo $i; done\n', false],
    ['a Dockerfile', 'a.ts', 'FROM debian\n', true],
    ['a frontend', 'a.py', '# syntax=x/y:1\n', true],
    ['code', 'a.ts', "import { build } from './target.js';\nconst a = 1;\n", false],
    ['a manifest', 'a.yml', 'kind: Pod\nspec:\n  containers:\n    - image: x\n', false],
    ['a manifest that could be values', 'a.yml', 'kind: Pod\n', true],
    ['an include in another file', 'a.md', 'include:\n  - b.yml\n', true],
    ['a block of bake in prose', 'a.md', '# Targets\n\ntarget "x" {\n}\n', true],
    ['a function of bake without quotes', 'a.txt', '/* x */\nfunction f {\n  params = []\n}\n', true],
    ['rules for images in prose', 'a.md', '{ "rules": [{ "selector": {} }] }', true],
    ['what a devcontainer builds', 'z.json', '{ "build": { "dockerfile": "odd" } }', true],
    ['a Dockerfile of a devcontainer', 'z.json', '{ "dockerFile": "odd" }', true],
    ['a command that builds', 'package.json', '{ "scripts": { "build": "tsc" } }', false],
    ['a function of code', 'a.js', 'function f(x) {\n  return x;\n}\n', false],
    ['an included header', 'a.c', '#include "b.h"\n', false],
    ['prose', 'a.md', '# Title\n\nBuild it, from here.\n', false],
  ])('%s: in %s', (_, path, text, expected) => {
    expect(mayMatterByContent(path, Buffer.from(text))).toBe(expected);
  });
});
