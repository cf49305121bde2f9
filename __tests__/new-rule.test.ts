import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type CommandRun, runProgram } from './support/command.js';
import { plantTree } from './support/planted-tree.js';
import { ROOT, readText } from './support/repository.js';
import { QUICK_COMPILER } from './support/system.js';

/** A copy of the repository into which a rule is put as CONTRIBUTING says: its file, its place in the list, its page. */
let copy = '';

/** What the compiler says where the import is forgotten. */
let complaint = '';

beforeAll(() => {
  copy = realpathSync(mkdtempSync(join(tmpdir(), 'base-image-gate-')));
  for (const path of [
    ...[
      'src',
      'scripts',
      'playground',
      'data',
      'docs',
      'examples',
      'policies',
      '.github',
      'README.md',
      'CHANGELOG.md',
      'action.yml',
    ],
    ...['package.json', 'tsconfig.json', 'tsconfig.base.json'],
  ])
    cpSync(join(ROOT, path), join(copy, path), { recursive: true });
  symlinkSync(realpathSync(join(ROOT, 'node_modules')), join(copy, 'node_modules'), 'junction');
  const fixture = '__tests__/fixtures/new-rule/unwanted-word';
  writeFileSync(join(copy, 'src/core/rules/unwanted-word.ts'), readText(`${fixture}.ts`));
  writeFileSync(join(copy, 'docs/rules/unwanted-word.md'), readText(`${fixture}.md`));
  const listed = readText('src/core/rules/index.ts').replace(
    /^( {2})unverified,$/m,
    '$1unverified,\n$1unwantedWord,',
  );
  writeFileSync(join(copy, 'src/core/rules/index.ts'), listed);
  complaint = compileWrongly('src/core');
  const imported = "$1\nimport { unwantedWord } from './unwanted-word.js';";
  writeFileSync(
    join(copy, 'src/core/rules/index.ts'),
    listed.replace(/^(import .*unverified.*)$/m, imported),
  );
  node('node_modules/typescript/bin/tsc', '-b', 'scripts');
  node('lib/scripts/generate.js');
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

function node(script: string, ...words: string[]): string {
  return execFileSync(process.execPath, [join(copy, script), ...words], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, ...QUICK_COMPILER },
  });
}

/** Compiles what has errors; returns what is said of them. */
function compileWrongly(project: string): string {
  try {
    return node('node_modules/typescript/bin/tsc', '-b', project);
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout);
  }
}

/** Runs the command of the copy in a tree with that policy. */
async function run(
  words: readonly string[],
  policy: string,
  files: Readonly<Record<string, string>> = {},
): Promise<CommandRun> {
  const { root } = plantTree(
    { ...files, '.github/base-images.yml': `version: 1\nallow: ["**"]\n${policy}\n` },
    { git: false },
  );
  const load = (path: string) => import(pathToFileURL(join(copy, 'lib/src/cli', path)).href);
  const [{ main }, { STANDARD }] = [await load('main.js'), await load('output/standard-streams.js')];
  return runProgram(main, words, { cwd: root }, STANDARD);
}

async function listFindings(
  policy: string,
  files: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const { stdout, stderr } = await run(['check', '--format', 'json'], policy, files);
  expect(stderr).toBe('');
  return (
    JSON.parse(stdout) as {
      readonly findings: readonly {
        rule: string;
        level: string;
        waiver: unknown;
        decidedBy: { key: string };
      }[];
    }
  ).findings.map(
    ({ rule, level, waiver, decidedBy }) => `${rule} ${waiver === null ? level : 'waived'} ${decidedBy.key}`,
  );
}

/** What is added to the policy, the files, and what is found in them. */
type Case = [policy: string, files: Readonly<Record<string, string>>, expected: readonly string[]];

const BETA = { Dockerfile: 'FROM r.io/app:beta\n' };
const LATE = { Dockerfile: 'FROM r.io/app:1.2-beta\n' };

it('a rule that is listed but not imported is one error of the compiler, which names it', () => {
  expect(complaint.trim()).toMatch(
    /^src\/core\/rules\/index\.ts\(\d+,\d+\): error TS2304: Cannot find name 'unwantedWord'\.$/,
  );
});

describe('a rule that was added by its file, its place in the list and its page', () => {
  it.each<Case>([
    ['', BETA, ['unwanted-word warn default']],
    ['', LATE, []],
    ['rules: { unwanted-word: block }', BETA, ['unwanted-word block rules.unwanted-word']],
    ['rules: { unwanted-word: ignore }', BETA, []],
    [
      'rules: { unwanted-word: { level: block, effective: "2026-12-01" } }',
      BETA,
      ['unwanted-word warn rules.unwanted-word'],
    ],
    ['rules: { unwanted-word: { look-at: every-word } }', LATE, ['unwanted-word warn rules.unwanted-word']],
    ['rules: { unwanted-word: { words: [alpha] } }', BETA, []],
    ['rules: { unwanted-word: { also: [] } }', LATE, []],
    // as a denial sees it: any spelling of a host, any name of Docker Hub, through mirrors
    ...['registry-1.docker.io/a/b:1', 'mirror.gcr.io/a/b:1', 'R.io:443/hub/a/b:1', 'a/b:1'].map(
      (image): Case => [
        'settings: { mirrors: { r.io/hub: docker.io } }\nrules: { unwanted-word: { also: [docker.io/a/**] } }',
        { Dockerfile: `FROM ${image}\n` },
        ['unwanted-word warn rules.unwanted-word'],
      ],
    ),
    [
      'overrides: [{ roles: [final], rules: { unwanted-word: block } }]',
      BETA,
      ['unwanted-word block overrides[0]'],
    ],
    [
      'overrides: [{ paths: [Dockerfile], rules: { unwanted-word: { look-at: every-word } } }]',
      LATE,
      ['unwanted-word warn overrides[0]'],
    ],
    [
      'exceptions: [{ image: r.io/app, rules: [unwanted-word], owner: "@a", reason: because, expires: "2026-10-01" }]',
      BETA,
      ['unwanted-word waived default'],
    ],
    [
      'settings: { inline-exceptions: true }',
      {
        Dockerfile: `# base-image-gate: except unwanted-word owner=@a reason="W-1: soon" expires=2026-10-01\n${BETA.Dockerfile}`,
      },
      ['unwanted-word waived default'],
    ],
    ['tests: [{ from: "r.io/app:beta", expect: [unwanted-word] }]', BETA, ['unwanted-word warn default']],
  ])('%s: is configured, judges and is waived', async (policy, files, expected) => {
    expect(await listFindings(policy, files)).toEqual(expected);
  });

  it('tells of mistakes, and what to write', async () => {
    const { status, stderr } = await run(
      ['policy'],
      `unwanted-word: block
look-at: every-word
rules: { bad-word: block, unwanted-word: every-word }
overrides:
  - { roles: [final], rules: { unwanted-word: { look-at: all, tags: [a] } } }
  - { roles: [build], rules: { unwanted-word: { words: ["a b"] } } }
  - { roles: [copied], rules: { unwanted-word: { also: "Node" } } }
  - { roles: [run], rules: { unwanted-word: { also: ["Node"] } } }
exceptions: [{ image: node, rules: [unwanted-wrd], owner: a, reason: b, expires: "2026-10-01" }]`,
    );
    expect(status).toBe(2);
    const said = stderr.replace(/\s+/g, ' ');
    for (const message of [
      'it belongs under "rules"',
      'it is an option of "unwanted-word" under "rules"',
      'Unknown key "bad-word" in "rules"; did you mean "unwanted-word"?',
      'write { look-at: every-word }',
      'not "all"; write every-word',
      'Unknown key "tags" in "overrides[0].rules.unwanted-word"; did you mean "words"?',
      '"a b" is not a word; write one such as beta',
      'must be a list of images; put brackets around it: [Node]',
      '"Node" ',
      'not "unwanted-wrd"; did you mean "unwanted-word"?',
    ])
      expect(said).toContain(message);
  });

  it('may not be loosened by a policy that extends another', async () => {
    const { status, stderr } = await run(
      ['policy'],
      `extends: ./parent.yml
rules: { unwanted-word: { level: warn, words: [alpha], look-at: first-word, try-for: 8d, also: [a/b] } }`,
      {
        '.github/parent.yml':
          'version: 1\nallow: ["**"]\nrules: { unwanted-word: { level: block, look-at: every-word, also: [r.io/**] } }\n',
      },
    );
    expect(status).toBe(2);
    const said = stderr.replace(/\s+/g, ' ');
    for (const [option, limit] of [
      ['level', 'block'],
      ['words', 'a list that has beta too'],
      ['look-at', 'every-word'],
      ['try-for', '7d or less'],
      ['also', 'a list that has r.io/** too'],
    ])
      expect(said).toContain(`"rules.unwanted-word.${option}" makes unwanted-word milder; write ${limit}`);
  });

  it('is printed by `policy`, with its options', async () => {
    const { status, stdout } = await run(
      ['policy'],
      'rules: { unwanted-word: { level: block, look-at: every-word } }\noverrides: [{ roles: [build], rules: { unwanted-word: { try-for: 3d } } }]',
    );
    expect(status).toBe(0);
    expect(await run(['policy', 'printed.yml'], '', { 'printed.yml': stdout })).toMatchObject({
      status: 0,
      stderr: '',
    });
    expect(parse(stdout)).toMatchObject({
      rules: {
        'unwanted-word': {
          level: 'block',
          words: ['beta'],
          'look-at': 'every-word',
          'try-for': '7d',
          also: [],
        },
      },
      overrides: [{ roles: ['build'], rules: { 'unwanted-word': { 'try-for': '3d' } } }],
    });
  });

  it('is explained, and is in SARIF', async () => {
    const explained = await run(
      ['explain', 'r.io/app:beta', '--format', 'json'],
      'rules: { unwanted-word: block }',
    );
    expect(JSON.parse(explained.stdout)).toMatchObject({
      levels: { 'unwanted-word': 'block' },
      findings: [{ rule: 'unwanted-word', message: 'r.io/app:beta has the word beta in its tag.' }],
    });
    const sarif = await run(['check', '--format', 'sarif'], '', BETA);
    expect(JSON.parse(sarif.stdout).runs[0]).toMatchObject({
      tool: { driver: { rules: expect.arrayContaining([expect.objectContaining({ id: 'unwanted-word' })]) } },
      results: [{ ruleId: 'unwanted-word' }],
    });
  });

  it('is in what is generated: schema, tables of rules, options and defaults', () => {
    const read = (path: string) => readFileSync(join(copy, path), 'utf8');
    const schema = JSON.parse(read('policies/policy.schema.json'));
    expect(schema.definitions.rules.properties['unwanted-word']).toEqual({
      $ref: '#/definitions/unwanted-word-rule',
      description:
        'The tag has a word in it that the policy does not want. Default: { level: warn, words: [beta], look-at: first-word, try-for: 7d, also: [] }.',
    });
    expect(JSON.stringify(schema.definitions['unwanted-word-rule'])).toContain(
      '"enum":["first-word","every-word"]',
    );
    expect(schema.definitions.exception.properties.rules.items.enum).toContain('unwanted-word');
    expect(read('README.md')).toContain('| [`unwanted-word`](docs/rules/unwanted-word.md) |');
    expect(read('docs/rules/README.md')).toContain('| [`unwanted-word`](unwanted-word.md) |');
    expect(read('docs/policy.md')).toContain('| `rules.unwanted-word` | `{ level: warn,');
    expect(read('docs/rules/unwanted-word.md')).toContain(
      '| `look-at` | `first-word` | Which words of a tag count. |',
    );
    expect(read('docs/rules/unwanted-word.md')).toContain(
      '\nDefault: `warn`, with these [options](#options).\n',
    );
  });
});
