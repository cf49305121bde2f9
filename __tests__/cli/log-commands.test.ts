import { describe, expect, test } from 'vitest';
import { Document, parse, type Scalar, visit } from 'yaml';
import { FORMAT_NAMES } from '../../src/reporters/formats/index.js';
import { runCommand, startCommand } from '../support/command.js';
import { plantTree } from '../support/planted-tree.js';
import { readText } from '../support/repository.js';

const PATH = '.github/base-images.yml';

/** What the runner obeys: `TryParseV2` and `TryParse` of its ActionCommand. */
const listCommands = (text: string): string[] =>
  text
    .split(/\r\n|\r|\n/)
    .filter((line) => line.replace(/^[\s\u0085]+/, '').startsWith('::') || line.includes('##['));

const says = ({ stdout, stderr }: { readonly stdout: string; readonly stderr: string }) =>
  listCommands(`${stdout}\n${stderr}`);

/** Both kinds, in a text of several lines, at its beginning, and where a long line is folded. */
const EVIL = [
  'moved ##[stop-commands]t',
  '::stop-commands::t',
  'moved\n::stop-commands::t\n  ::error::x\n\n\u00a0::error::y',
  `a long line of words that goes on and on${' ::error::z'.repeat(14)}`,
];
const evil = (index: number) => EVIL[index % EVIL.length] ?? '';
const name = (text: string) => JSON.stringify(text);

const listPolicy = (turn: number): string => `version: 1
allow:
  - { image: docker.io/library/*, reason: ${name(evil(turn))} }
deny:
  - { image: docker.io/library/x, reason: ${name(evil(turn + 1))} }
deprecated:
  - { image: docker.io/library/node, reason: ${name(evil(turn + 2))}, block-from: "2026-10-01" }
overrides:
  - { paths: [${name(evil(turn))}, "**/*"], deny: [{ image: "**/y", reason: ${name(evil(turn + 3))} }] }
exceptions:
  - { image: quay.io/a/b, rules: [unapproved], owner: ${name(evil(turn))}, reason: ${name(evil(turn + 1))}, expires: "2026-09-10" }
  - { image: quay.io/a/unused, paths: [${name(evil(turn + 1))}], rules: [unapproved], owner: ${name(evil(turn + 2))}, reason: ${name(evil(turn + 3))}, expires: "2026-10-31" }
builds:
  - { paths: [${name(evil(turn + 2))}], args: { A: [${name(evil(turn))}] } }
evidence:
  - images: docker.io/library/alpine
    packages: { deny: [{ package: xz-utils, reason: ${name(evil(turn + 1))} }] }
    licenses: { deny: [{ license: AGPL-*, reason: ${name(evil(turn + 2))} }] }
settings:
  ignore: [${name(evil(turn))}]
  args: { A: [${name(evil(turn + 3))}] }
  max-exception: 180d
`;

const DOCKERFILE = 'FROM x:1\nFROM a/y:1\nFROM node:22\nFROM quay.io/a/b:1\nFROM alpine:3.22\n';
const FILES = { Dockerfile: DOCKERFILE };

const COMMANDS: readonly (readonly string[])[] = [
  ...FORMAT_NAMES.filter((format) => format !== 'github').flatMap((format) => [
    ['check', '--offline', '--format', format],
    ['images', '--format', format],
  ]),
  ['check', '--offline', '--verbose', '--group-by', 'rule'],
  ['check', '--offline', '--write-baseline', '--fail-on', 'never'],
  ...['terminal', 'json', 'markdown'].flatMap((format) => [
    ['explain', 'x:1', '--format', format],
    ['explain', 'quay.io/a/b:1', '--format', format],
    ['explain', 'node:22', '--format', format],
    ['explain', 'Dockerfile:4', '--format', format],
    ['policy', '--coverage', '--format', format],
    ['policy', '--calendar', '--format', format],
    ['policy', '--diff', 'HEAD', '--format', format],
    ['builds', '--format', format],
  ]),
  ['policy'],
  ['policy', '--format', 'json'],
  ['inventory', '--offline'],
  ['inventory', '--offline', '--format', 'markdown'],
  ['inventory', '--offline', '--format', 'cyclonedx'],
  ['init', '--dry-run'],
  ['init', '--dry-run', '--baseline'],
  ['fix', '--offline', '--dry-run'],
  ['export', '--to', 'rego', '--partial'],
  ['export', '--to', 'rego'],
  ['export', '--to', 'rego', '--tests'],
  ['export', '--to', 'buildkit', '--partial'],
];

describe.each([0, 1, 2, 3])('texts of a policy are no commands of a log (%i)', (turn) => {
  test('whatever is asked for', async () => {
    const tree = plantTree({ ...FILES, [PATH]: 'version: 1\nallow: [docker.io/**, quay.io/**]\n' });
    tree.commit();
    tree.write(PATH, listPolicy(turn));
    const obeyed: unknown[] = [];
    for (const words of COMMANDS) {
      const run = await runCommand(words, { cwd: tree.root });
      expect([0, 1, 2], `${words.join(' ')}\n${run.stderr}`).toContain(run.status);
      if (says(run).length > 0) obeyed.push([words.join(' '), says(run)]);
    }
    expect(obeyed).toEqual([]);
  });

  test('the commands of the format that writes some are its own', async () => {
    const tree = plantTree({ ...FILES, [PATH]: listPolicy(turn) });
    const { stdout } = await runCommand(['check', '--offline', '--format', 'github'], { cwd: tree.root });
    const obeyed = listCommands(stdout);
    expect(obeyed).not.toEqual([]);
    for (const line of obeyed) expect(line).toMatch(/^::(?:error|warning|notice) (?!.*##\[)/);
  });

  test('the policy that is printed says the same, and prints the same again', async () => {
    const { stdout } = await runCommand(['policy'], { cwd: plantTree({ [PATH]: listPolicy(turn) }).root });
    const { deny, exceptions, settings } = parse(stdout);
    const written = parse(listPolicy(turn));
    expect(deny[0].reason).toBe(written.deny[0].reason);
    expect(exceptions).toEqual(written.exceptions);
    expect(settings.args).toEqual(written.settings.args);
    expect(await runCommand(['policy'], { cwd: plantTree({ [PATH]: stdout }).root })).toMatchObject({
      status: 0,
      stdout,
    });
  });
});

/** The policy with every key, and one text of it changed: most are wrong then. */
function* listSpoilt(text: string): Generator<string> {
  const document = new Document(parse(readText('__tests__/fixtures/policies/everything.yml')));
  const scalars: Scalar[] = [];
  visit(document, { Scalar: (_, node) => void scalars.push(node) });
  for (const scalar of scalars) {
    const { value } = scalar;
    scalar.value = text;
    yield document.toString();
    scalar.value = value;
  }
}

test.each(['docker.io/x ##[stop-commands]t', 'a\n::stop-commands::t'])(
  'what is wrong with a policy is no command of a log, whichever text of it is %j',
  async (text) => {
    const tree = plantTree();
    const obeyed: unknown[] = [];
    for (const policy of listSpoilt(text)) {
      tree.write(PATH, policy);
      const run = await runCommand(['policy'], { cwd: tree.root });
      if (says(run).length > 0) obeyed.push(says(run));
    }
    expect(obeyed).toEqual([]);
  },
);

test.each<readonly string[]>([
  ['##[error]x'],
  ['::error::x'],
  ['check', '--##[error]x'],
  ['check', '--policy', '##[error]x.yml'],
  ['check', '--policy', '::error::x'],
  ['check', '##[error]x'],
  ['check', '::error::x'],
  ['check', '--format', '##[error]x'],
  ['check', '--build-arg', '##[error]x'],
  ['check', '--base', '##[error]x'],
  ['check', '--today', '##[error]x'],
  ['check', '--output', '##[error]x/y'],
  ['explain', '##[error]x'],
  ['explain', '::error::x'],
  ['policy', '--diff', '##[error]x'],
  ['init', '--ignore', '##[error]x', '--dry-run'],
  ['init', '--block-from', '##[error]x'],
  ['export', '--to', '##[error]x'],
  ['export', '--to', 'rego', '--partial', '--path', '##[error]x\n::error::y'],
  ['export', '--to', 'buildkit', '--partial', '--path', '##[error]x\n::error::y'],
])('words of a command line are no commands of a log: %j %j %j %j %j %j', async (...words) => {
  const { root } = plantTree({ ...FILES, [PATH]: listPolicy(0) });
  expect(says(await runCommand(words, { cwd: root }))).toEqual([]);
});

test('a difference is exact in a file, and no command of a log', async () => {
  const dockerfile = 'FROM node:22\nRUN <<X\n  ::error::x\n##[error]y\nX\n';
  const policy =
    'version: 1\nallow: [docker.io/**]\ndeprecated: [{ image: node, use: "docker.io/acme/node:22" }]\n';
  const tree = plantTree({ Dockerfile: dockerfile, [PATH]: policy });
  const words = ['fix', '--dry-run', '--offline'];
  const [file, log] = [
    await runCommand(words, { cwd: tree.root }),
    await startCommand(words, { cwd: tree.root }),
  ];
  expect(file.stdout).toContain('\n   ::error::x\n ##[error]y\n');
  expect(log.stdout).toContain('\n   : :error::x\n ## [error]y\n');
  expect(says({ ...file, stdout: '' })).toEqual([]);
  expect(says(log)).toEqual([]);
});

test('texts of a baseline are no commands of a log', async () => {
  const path = '.github/base-images.baseline.yml';
  for (const text of ['##[error]x', '::error::x', 'a\n::error::x']) {
    for (const baseline of [
      `version: 1\n${name(text)}: 1\n`,
      `version: 1\nexpires: ${name(text)}\nfiles: {}\n`,
      `version: 1\nfiles: { ${name(text)}: { x: 1 } }\n`,
    ]) {
      const { root } = plantTree({ ...FILES, [PATH]: listPolicy(0), [path]: baseline });
      for (const words of [
        ['check', '--offline'],
        ['policy', '--coverage'],
      ])
        expect(says(await runCommand(words, { cwd: root }))).toEqual([]);
    }
  }
});
