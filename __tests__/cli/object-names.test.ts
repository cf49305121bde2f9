import { describe, expect, test } from 'vitest';
import { runCommand } from '../support/command.js';
import { plantTree } from '../support/planted-tree.js';

type Planted = Readonly<Record<string, string>>;

const POLICY = 'version: 1\nallow: [docker.io/library/**]\n';
const PATCH = '--- a/Dockerfile\n+++ b/Dockerfile\n@@ -1 +1 @@\n-a\n+b\n';
const START = 'FROM docker.io/library/alpine:3.22\n';
const FILES = { Dockerfile: START, 'p.patch': PATCH, 'policy.yml': POLICY };

const step = (text: string): string =>
  `on: push\njobs:\n  j:\n    runs-on: ubuntu-latest\n    steps:\n      - ${text}\n`;
const flow = (script: string): string => step(`run: ${JSON.stringify(script)}`);
const docker = (line: string): Planted => ({ Dockerfile: `${START}${line}\n` });
const compose = (text: string): Planted => ({ 'compose.yaml': `${text}\n` });
const hcl = (text: string): Planted => ({ 'docker-bake.hcl': `${text}\n` });
const bake = (text: string): Planted => hcl(`target "default" {}\n${text}`);
const devcontainer = (text: string): Planted => ({ '.devcontainer/devcontainer.json': `{${text}}` });
const workflow = (script: string, before = ''): Planted => ({
  '.github/workflows/a.yml': before + flow(script),
});

/** Where a change can write a name of its own. */
const DOORS: readonly (readonly [door: string, plant: (name: string) => Planted])[] = [
  ['an attribute', (name) => ({ '.gitattributes': `* ${name}=1\n` })],
  ['a class of characters', (name) => ({ '.gitattributes': `[[:${name}:]]* text\n` })],
  ['a program', (name) => docker(`RUN ${name} install x && ${name} a`)],
  ['an argument', (name) => ({ Dockerfile: `ARG ${name}=alpine:3.22\nFROM docker.io/library/$${name}\n` })],
  ['a label', (name) => docker(`LABEL ${name}=a`)],
  ['a variable of an image', (name) => docker(`ENV ${name}=b`)],
  ['a directive', (name) => ({ Dockerfile: `# ${name}=a\n${START}` })],
  ['a tag', (name) => ({ Dockerfile: `FROM docker.io/library/debian:${name}-slim\n` })],
  ['a platform', (name) => ({ Dockerfile: `FROM --platform=linux/${name} docker.io/library/alpine:3.22\n` })],
  ['an instruction', (name) => docker(`${name} a`)],
  ['a flag of FROM', (name) => ({ Dockerfile: `FROM --${name}=a docker.io/library/alpine\n` })],
  ['a flag of RUN', (name) => docker(`RUN --${name}=a b`)],
  ['a kind of mount', (name) => docker(`RUN --mount=type=${name} b`)],
  ['a field of a mount', (name) => docker(`RUN --mount=${name}=a b`)],
  ['a service', (name) => compose(`services: { ${name}: { build: . } }`)],
  [
    'an argument of a service',
    (name) => compose(`services: { a: { build: { context: ., args: { ${name}: a } } } }`),
  ],
  [
    'a variable of a service',
    (name) => compose(`services: { a: { build: ., environment: { ${name}: a } } }`),
  ],
  ['a value of a service', (name) => compose(`services: { a: { build: "$${name}" } }`)],
  ['a key of a service', (name) => compose(`services: { a: { build: ., ${name}: a } }`)],
  ['a key of a build', (name) => compose(`services: { a: { build: { context: ., ${name}: a } } }`)],
  ['a key of a compose file', (name) => compose(`services: { a: { build: . } }\n${name}: a`)],
  ['an extension', (name) => compose(`services: { a: { build: . } }\nx-${name}: a`)],
  [
    'a target',
    (name) => hcl(`target "${name}" { args = { ${name} = "a" } }\ngroup "default" { targets = ["${name}"] }`),
  ],
  ['a group', (name) => bake(`group "${name}" { targets = ["default"] }`)],
  ['a variable of bake', (name) => bake(`variable "${name}" { default = "a" }`)],
  ['an attribute of a target', (name) => bake(`target "default" { ${name} = "a" }`)],
  ['a block', (name) => bake(`${name} "a" {}`)],
  ['a function of bake', (name) => bake(`target "default" { dockerfile = ${name}("a") }`)],
  ['a value of bake', (name) => bake(`target "default" { dockerfile = ${name} }`)],
  [
    'an attribute of a value',
    (name) => bake(`variable "a" { default = {} }\ntarget "default" { dockerfile = a.${name} }`),
  ],
  ['a key of bake in JSON', (name) => ({ 'docker-bake.json': `{"target":{"default":{"${name}":"a"}}}` })],
  ['a key of a devcontainer', (name) => devcontainer(`"build":{"dockerfile":"../Dockerfile"},"${name}":1`)],
  ['a key of its build', (name) => devcontainer(`"build":{"dockerfile":"../Dockerfile","${name}":1}`)],
  [
    'an argument of its build',
    (name) => devcontainer(`"build":{"dockerfile":"../Dockerfile","args":{"${name}":"a"}}`),
  ],
  ['a key of a workflow', (name) => workflow('docker build .', `${name}: a\n`)],
  ['a variable of a workflow', (name) => workflow('docker build .', `env: { ${name}: a }\n`)],
  ['a function of an expression', (name) => workflow(`docker build -f "\${{ ${name}('a') }}" .`)],
  ['a context of an expression', (name) => workflow(`docker build -f "\${{ ${name}.a }}" .`)],
  ['a field of a context', (name) => workflow(`docker build -f "\${{ env.${name} }}" .`)],
  [
    'an input of an action',
    (name) => ({
      '.github/workflows/a.yml': step(`{ uses: docker/build-push-action@v6, with: { ${name}: a } }`),
    }),
  ],
  [
    'an action',
    (name) => ({
      '.github/workflows/a.yml': step(`{ uses: ${name}/${name}@v6, with: { a: docker build . } }`),
    }),
  ],
  ['a shell', (name) => ({ '.github/workflows/a.yml': step(`{ run: docker build ., shell: ${name} }`) })],
  ['a variable of a script', (name) => workflow(`docker build -f "a$${name}" .`)],
  ['a name that a script sets', (name) => workflow(`${name}=Dockerfile; docker build -f "$${name}" .`)],
  ['a function of a script', (name) => workflow(`${name}() { docker build .; }; ${name}`)],
  ['an alias of a script', (name) => workflow(`alias ${name}='docker build .'; ${name}`)],
  ['a flag of a wrapper', (name) => workflow(`sudo --${name} docker build .`)],
  ['a command of a builder', (name) => workflow(`docker ${name} build .`)],
  ['a command of buildx', (name) => workflow(`docker buildx ${name} .`)],
  ['a flag of compose', (name) => workflow(`docker compose --${name} build`)],
  ['a flag of bake', (name) => workflow(`docker buildx bake --${name} x`)],
  ['a field of an override', (name) => workflow(`docker buildx bake --set default.${name}=x`)],
  ['a command of the shell', (name) => workflow(`command ${name}; builtin ${name}; docker build .`)],
  [
    'a program that hands on',
    (name) => workflow(`git ls-files | ${name} xargs sed -i s,a,b,; docker build .`),
  ],
];

const check = async (files: Readonly<Record<string, string>>, ...words: readonly string[]) => {
  const { root } = plantTree({ ...FILES, ...files });
  return runCommand(['check', '--policy', 'policy.yml', ...words], { cwd: root });
};

/** What is said of files, with the same word in the place of a name that they have. */
const judge = async (files: Planted, name: string): Promise<string> => {
  const { stdout } = await check(files, '--format', 'json');
  return stdout.replaceAll(new RegExp(name, 'gi'), 'NAME').replaceAll(/"(?:endC|c)olumn":\d+/g, '"column":0');
};

describe.each(['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty'])(
  '%s is a name like any other',
  (name) => {
    test.each([
      ['a command of git', `git ${name} x; git apply p.patch`, 'A script writes Dockerfile'],
      ['one before a checkout', `git ${name} x; git checkout origin/x -- .`, 'A script writes Dockerfile'],
      ['a program', `${name} x; patch -p1 < p.patch`, 'A script writes Dockerfile'],
      ['a flag of a build', `docker build --${name} x .`, `--${name}`],
      ['a flag before a build', `docker --${name} build .`, 'docker'],
    ])('as %s', async (_, script, said) => {
      const text = `${script}\ndocker build .`;
      const { status, stdout } = await check({ '.github/workflows/a.yml': flow(text) });
      expect(status).toBeLessThan(3);
      expect(stdout).toContain(said);
      expect(stdout).not.toContain('native code');
    });

    test.each(DOORS)('as %s', async (_, plant) => {
      const said = await judge(plant(name), name);
      expect(said).toContain('"verdict"');
      expect(said).toBe(await judge(plant('unheard'), 'unheard'));
    });

    test.each([
      ['a key', `${name}: a\n`],
      ['a rule', `rules: { ${name}: block }\n`],
      ['a level', `rules: { unpinned: ${name} }\n`],
      ['a setting', `settings: { ${name}: a }\n`],
      ['a flag', `settings: { run-images: ${name} }\n`],
      ['a key of an entry', `deny: [{ image: a, ${name}: a, reason: b }]\n`],
    ])('and wrong in a policy as %s', async (_, text) => {
      const { status, stdout, stderr } = await check({ 'policy.yml': `${POLICY}${text}` });
      expect(status).toBe(2);
      expect(stdout + stderr).toContain(name);
      expect(stdout + stderr).not.toContain('native code');
    });

    test.each([
      ['an architecture', ['--platform', `linux/${name}`], 'architecture'],
      ['a system', ['--platform', name], 'is not OS/ARCH'],
      ['an argument without a value', ['--build-arg', name], 'has no value'],
      ['an option', [`--${name}`], 'option'],
      ['a format', ['--format', name], 'format'],
    ])('and wrong on the command line as %s', async (_, words, said) => {
      const { status, stderr } = await check({}, ...words);
      expect(status).toBe(2);
      expect(stderr).toContain(said);
    });
  },
);
