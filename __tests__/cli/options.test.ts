import { describe, expect, test } from 'vitest';
import { COMMANDS, commandRule } from '../../src/cli/options/command-table.js';
import { OPTIONS, type OptionName } from '../../src/cli/options/option-table.js';
import { runCommand, TODAY } from '../support/command.js';
import { plantTree } from '../support/planted-tree.js';

const POLICY = `version: 1
allow: [docker.io/library/alpine]
rules: { unpinned: ignore, end-of-life: ignore }
overrides:
  - { roles: [build], allow-also: [docker.io/acme/b] }
  - { paths: [lab/**], allow-also: [docker.io/acme/**] }
exceptions:
  - { image: docker.io/acme/c, rules: [unapproved], owner: a, reason: b, expires: "2026-12-31" }
`;
const DENIALS = 'deny: [{ image: docker.io/acme/*, use: docker.io/library/busybox:$tag }]\n';
const DOCKERFILE = `ARG V=1
FROM acme/a:$V-$TARGETARCH AS one
FROM acme/b:1 AS two
`;
const WRITTEN = '.github/base-images.baseline.yml written: 4 findings in 2 files\n';
const NAMES = Object.keys(OPTIONS) as OptionName[];

type Command = keyof typeof COMMANDS;

/** Option → how it is typed, with words that both runs have. */
const TYPED: { readonly [Name in OptionName]?: { readonly words: string[]; readonly both?: string[] } } = {
  policy: { words: ['--policy', 'other.yml'] },
  base: { words: ['--base', 'HEAD'] },
  scope: { words: ['--scope', 'all'], both: ['--base', 'HEAD'] },
  format: { words: ['--format', 'json'] },
  'group-by': { words: ['--group-by', 'rule'] },
  verbose: { words: ['--verbose'], both: ['--write-baseline'] },
  unique: { words: ['--unique'] },
  output: { words: ['--output', 'report'] },
  'build-arg': { words: ['--build-arg', 'V=2'] },
  target: { words: ['--target', 'one'] },
  platform: { words: ['--platform', 'linux/s390x'] },
  'build-context': { words: ['--build-context', 'acme/b:1=docker-image://acme/d:1'] },
  // too long before the exception ends, so that the policy is wrong
  today: { words: ['--today', '2026-01-01'] },
  'fail-on': { words: ['--fail-on', 'never'] },
  'write-baseline': { words: ['--write-baseline'] },
  expires: { words: ['--expires', '2027-01-31'], both: ['--write-baseline'] },
  prune: { words: ['--prune'] },
  // a file that is not there
  'scan-report': { words: ['--scan-report', 'acme/b:1=scan.json'] },
  role: { words: ['--role', 'build'] },
  path: { words: ['--path', 'lab/Dockerfile'] },
  'block-from': { words: ['--block-from', '2027-01-01'] },
  from: { words: ['--from', 'strict'] },
  own: { words: ['--own', 'docker.io/acme'] },
  updates: { words: ['--updates', 'patch'] },
  ignore: { words: ['--ignore', 'old/**'] },
  'run-images': { words: ['--run-images'] },
  workflow: { words: ['--workflow'] },
  forks: { words: ['--forks'], both: ['--workflow'] },
  baseline: { words: ['--baseline'] },
  'dry-run': { words: ['--dry-run'] },
  stdout: { words: ['--stdout'] },
  coverage: { words: ['--coverage'] },
  calendar: { words: ['--calendar'] },
  diff: { words: ['--diff', 'HEAD'] },
  schema: { words: ['--schema'] },
  partial: { words: ['--partial'] },
  tests: { words: ['--tests'] },
  to: { words: ['--to', 'buildkit'] },
};
const OPERANDS: { readonly [Name in Command]: string[] } = {
  check: [],
  images: [],
  builds: [],
  inventory: [],
  explain: ['acme/b:1'],
  policy: [],
  // there is a policy already
  init: ['--force'],
  fix: [],
  completion: ['bash'],
  export: ['--to', 'rego'],
};

const ROLES = '  - { roles: [build], allow-also: [docker.io/acme/b] }\n';
const EXPORTED =
  'an exception for docker.io/acme/c ends after 2026-12-31: export again then (.github/base-images.yml:7)\n';

/** What a command says before anything else: `export` of a policy for roles needs --partial. */
function findWarning(command: string, name: string, both: readonly string[]): unknown {
  if (command !== 'export') return both.includes('--write-baseline') ? WRITTEN : '';
  return name === 'partial' ? expect.stringContaining('add --partial') : EXPORTED;
}

/** What cannot be replaced is only counted by `fix`; a replacement has to be approved, and in support. */
function plant(command: string, name = '') {
  const own = command === 'export' && name !== 'partial' ? POLICY.replace(ROLES, '') : POLICY;
  const tree = plantTree({
    '.github/base-images.yml': command === 'fix' ? POLICY.replace('alpine', 'busybox') + DENIALS : own,
    'other.yml': 'version: 1\nsettings: { files: ["**/*.other"] }\n',
    Dockerfile: DOCKERFILE,
    'old/Dockerfile': 'FROM acme/d:1\n',
    ...(command === 'init'
      ? { 'compose.yaml': 'services: { db: { image: acme/e:1 } }\n', LICENSE: 'MIT\n' }
      : {}),
  });
  tree.commit();
  return tree;
}

describe.each(Object.keys(COMMANDS) as Command[])('%s', (command) => {
  const { options } = commandRule(command);

  // nothing here asks a registry, with and without --offline, and --look-up would; --force is there already
  test.each(options.filter((name) => !['help', 'offline', 'look-up', 'force'].includes(name)))(
    '--%s makes a difference',
    async (name) => {
      const { words = [], both = [] } = TYPED[name] ?? {};
      const { root } = plant(command, name);
      const today = name === 'today' ? ['--today', TODAY] : [];
      const start = [command, ...OPERANDS[command], ...both];
      const without = await runCommand([...start, ...today], { cwd: root });
      const withIt = await runCommand([...start, ...words], { cwd: root });
      expect(without.stderr).toEqual(findWarning(command, name, both));
      expect(withIt).not.toEqual(without);
      expect(withIt.stderr).not.toContain('no option');
    },
  );

  const refused = NAMES.filter((name) => !options.includes(name));
  test.each(refused)('--%s is refused, and it says who takes it', async (name) => {
    const typed = TYPED[name]?.words ?? [`--${name}`];
    const run = await runCommand([command, ...OPERANDS[command], ...typed], { cwd: '/' });
    expect(run).toMatchObject({ status: 2, stdout: '' });
    const takers = Object.keys(COMMANDS).filter((other) =>
      commandRule(other as Command).options.includes(name),
    );
    const [line = ''] = run.stderr.split('\n');
    expect(line).toMatch(`error: ${command} has no option "--${name}"; `);
    expect(line).toMatch(RegExp(`; ${takers.join('(?:, | and )')} takes? it$`));
  });
});

test.each(['check', 'images'])('%s --offline says the same as without', async (command) => {
  const { root } = plant(command);
  const online = await runCommand([command], { cwd: root });
  expect(await runCommand([command, '--offline'], { cwd: root })).toEqual(online);
});
