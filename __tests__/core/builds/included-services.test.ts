import { expect, test } from 'vitest';
import { readComposeBuilds } from '../../../src/core/builds/compose/read.js';
import { openTree } from '../../../src/core/builds/tree.js';

const DOLLAR = '$';
/** A part of a project that takes its paths and variables from the file that includes it. */
const part = (name: string): string =>
  `services:\n  ${name}:\n    build: { context: ./${name}, args: ["V=${DOLLAR}{V_${name}}"] }\n    networks: [backend]\n`;
const include = (name: string): string =>
  `  - { path: ${name}/compose.yml, project_directory: ., env_file: ${name}/defaults.env }\n`;
const project = (names: readonly string[]): Record<string, string> => ({
  'docker-compose.yml': `networks: { backend: {} }\ninclude:\n${names.map(include).join('')}`,
  ...Object.fromEntries(
    names.flatMap((name) => [
      [`${name}/compose.yml`, part(name)],
      [`${name}/defaults.env`, `V_${name}=3.22\n`],
      [`${name}/Dockerfile`, 'ARG V\nFROM alpine:$V\n'],
    ]),
  ),
});

function read(files: Readonly<Record<string, string>>) {
  const contents = Object.entries(files).map(
    ([path, text]) => [path, { kind: 'bytes', bytes: Buffer.from(text) }] as const,
  );
  const { builds, problems } = readComposeBuilds(openTree(Object.keys(files).sort(), new Map(contents)));
  const shown = builds.map(({ file, name, dockerfile, args }) =>
    [file, name, dockerfile, ...args.values()].join(' '),
  );
  return { shown, messages: problems.map(({ message }) => message) };
}

test('what only the file that includes it can tell of a service is told there', () => {
  expect(read(project(['web', 'db']))).toEqual({
    shown: ['docker-compose.yml db db/Dockerfile 3.22', 'docker-compose.yml web web/Dockerfile 3.22'],
    messages: [],
  });
});

test('two hundred of them are read in full', () => {
  const names = Array.from({ length: 200 }, (_, at) => `s${at + 100}`);
  const { shown, messages } = read(project(names));
  expect(messages).toEqual([]);
  expect(shown).toHaveLength(200);
});

test('a service that is known by itself counts besides', () => {
  const files = {
    'compose.yml': 'include: [{ path: web/compose.yml, env_file: ci.env }]\n',
    'ci.env': 'V=2\n',
    'web/compose.yml': `services: { web: { build: { context: ., args: ["V=${DOLLAR}{V:-1}"] } } }\n`,
    'web/Dockerfile': 'ARG V\nFROM alpine:$V\n',
  };
  expect(read(files).shown).toEqual([
    'compose.yml web web/Dockerfile 2',
    'web/compose.yml web web/Dockerfile 1',
  ]);
});

test('so does one that says something else of its build, although not all of it is known', () => {
  const { 'docker-compose.yml': main = '', ...files } = project(['web']);
  const shown = (args: string) =>
    read({
      ...files,
      'web/compose.yml': (files['web/compose.yml'] ?? '').replace('args: [', `args: [${args}`),
      'docker-compose.yml': main.replace('web/compose.yml', '[web/compose.yml, over.yml]'),
      'over.yml': 'services: { web: { build: { args: { BASE: debian } } } }\n',
    }).shown.filter((each) => each.startsWith('web/'));
  expect(shown('"BASE=debian", ')).toEqual([]);
  expect(shown('"BASE=evil.example/x", ')).toEqual([expect.stringContaining('evil.example/x')]);
});

test.each([
  ['a Dockerfile of its own', 'dockerfile: odd.df', 'dockerfile: Dockerfile'],
  ['a platform', 'platforms: [linux/arm64]', 'platforms: !override [linux/amd64]'],
  ['what makes an SBOM', 'sbom: generator=evil.example/x', 'sbom: generator=docker/buildkit-syft-scanner'],
  ['a target', 'target: evil', 'target: good'],
])('so does one with %s that the including file replaces', (_, own, over) => {
  const { shown } = read({
    'compose.yml': 'include: [{ path: [web/compose.yml, over.yml], env_file: ci.env }]\n',
    'ci.env': 'V=2\n',
    'web/compose.yml': `services: { web: { build: { context: ., args: ["V=${DOLLAR}{V}"], ${own} } } }\n`,
    'over.yml': `services: { web: { build: { ${over} } } }\n`,
    'web/Dockerfile': 'ARG V\nFROM alpine:$V\n',
    'web/odd.df': 'FROM evil.example/x\n',
  });
  expect(shown.filter((each) => each.startsWith('web/'))).toHaveLength(1);
});

test.each<[string, (files: Record<string, string>) => void]>([
  [
    'a file that nothing starts by itself',
    (files) => {
      files['other.compose.yml'] = files['docker-compose.yml'] ?? '';
      delete files['docker-compose.yml'];
    },
  ],
  [
    'a file that builds it from a Dockerfile which is not there',
    (files) => {
      files['docker-compose.yml'] = (files['docker-compose.yml'] ?? '').replace(
        'directory: .',
        'directory: x',
      );
      files['x/y'] = '';
    },
  ],
])('it is read by itself where the including file is %s', (_, change) => {
  const files = project(['web']);
  change(files);
  expect(read(files).shown).toContainEqual(expect.stringMatching(/^web\/compose\.yml web /));
});

test.each([
  ['the default of a variable', `args: { BASE: "${DOLLAR}{REG:-evil.example}/node:22${DOLLAR}{VARIANT}" }`],
  ['what is left of an argument', `args: { BASE: "${DOLLAR}{U}evil.example/x:1" }`],
  ['what is left of a context', `additional_contexts: { n: "${DOLLAR}{U}docker-image://evil.example/x:1" }`],
])('so is one that can stand alone, with %s where its variables are empty', (_, own) => {
  const files = {
    'docs/demo/compose.yaml': 'include: [{ path: ../../sub/compose.yaml, env_file: v.env }]\n',
    'docs/demo/v.env': 'REG=docker.io/library\nVARIANT=-alpine\nU=./ok/\n',
    'sub/compose.yaml': `services: { web: { build: { context: ., ${own} } } }\n`,
    'sub/Dockerfile': 'ARG BASE\nFROM $BASE\n',
  };
  expect(read(files).shown).toContainEqual(expect.stringMatching(/^sub\/compose\.yaml web /));
});
