import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { symlink, type TreeChange } from '../support/github/git-repository.js';
import { judgeChange } from '../support/github/judge-change.js';
import { BAD, GOOD, POLICY, SMALL_POLICY, useStage } from '../support/github/stage.js';

const stage = useStage();
type Files = Readonly<Record<string, TreeChange>>;

const many = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`docs/${String(index).padStart(4, '0')}.md`, `${index}\n`]),
  );

describe('where GitHub does not list the tree', () => {
  beforeEach(() => {
    stage.github.state.limits.treeEntries = 12;
  });
  afterEach(() => {
    stage.github.state.limits.treeEntries = 100_000;
  });
  // a file that is renamed counts once
  const judgeWide = (change: Files, base: Files = {}, policy = SMALL_POLICY) =>
    judgeChange(stage, { base: { ...many(20), [POLICY]: policy, ...base }, change, changedFiles: 1 });
  const alone = `${SMALL_POLICY}settings: { discover: [] }\n`;
  const byPath = `${SMALL_POLICY}overrides:\n  - { paths: [x/**], rules: { unapproved: warn } }\n`;

  it.each<[string, Files, Files, string, string[]]>([
    ['a change without a Dockerfile', { 'docs/0001.md': 'New\n', 'src/a.ts': 'a\n' }, {}, SMALL_POLICY, []],
    ['a Dockerfile', { 'z/Dockerfile': BAD }, {}, alone, ['z/Dockerfile: unapproved']],
    [
      'a Dockerfile that is renamed',
      { 'a/Dockerfile': null, 'b/Dockerfile': BAD },
      { 'a/Dockerfile': BAD },
      alone,
      ['b/Dockerfile: unapproved'],
    ],
    [
      'a file that is built instead of one that is removed',
      { 'z/Dockerfile': null },
      { 'z/Dockerfile': GOOD, 'z/dockerfile': BAD },
      alone,
      ['z/dockerfile: unapproved'],
    ],
    ['a removed file', { 'docs/0001.md': null }, {}, SMALL_POLICY, []],
    [
      'a Dockerfile that git converts',
      { 'z/Dockerfile': GOOD },
      { '.gitattributes': 'z/* ident\n' },
      alone,
      ['z/Dockerfile: unreadable'],
    ],
    [
      'a text where the policy looks at folders',
      { 'z/notes.txt': 'New\n' },
      {},
      `${byPath}settings: { discover: [] }\n`,
      [],
    ],
    ['a licence', { LICENSE: 'New\n' }, { LICENSE: 'Old\n' }, SMALL_POLICY, []],
    ['what git ignores', { '.gitignore': 'lib\n', 'a/.npmignore': '*\n' }, {}, SMALL_POLICY, []],
    ['who owns files', { '.github/CODEOWNERS': '* @acme\n' }, {}, SMALL_POLICY, []],
    ['a text', { 'docs/a.txt': 'Some words, and more of them.\n' }, {}, SMALL_POLICY, []],
    [
      'a package whose scripts stay',
      { 'package.json': '{ "name": "b", "scripts": { "x": "docker build ." } }\n' },
      { 'package.json': '{ "name": "a", "scripts": { "x": "docker build ." } }\n' },
      SMALL_POLICY,
      [],
    ],
    ['tasks that build nothing', { Makefile: 'lint:\n\ttsc --strict a b\n' }, {}, SMALL_POLICY, []],
    ['a removed text', { 'notes.txt': null }, { 'notes.txt': 'Some words, and more.\n' }, SMALL_POLICY, []],
    ['code where the policy looks at folders', { 'z/a.ts': 'const a = 1;\n' }, {}, byPath, []],
  ])('%s is judged all the same', async (_, change, base, policy, expected) => {
    const { found, result } = await judgeWide(change, base, policy);
    expect(found).toEqual(expected);
    expect(result).toBe(expected.length === 0 ? 'pass' : 'fail');
  });

  it.each<[string, Files, Files, string]>([
    ['a text that a link may make a Dockerfile', { 'common.txt': GOOD }, {}, alone],
    ['a text that names a frontend', { 'common.txt': '# syntax=evil.example/x:1\n' }, {}, alone],
    ['a Dockerfile that a build may give values', { 'z/Dockerfile': GOOD }, {}, SMALL_POLICY],
    ['a text that a build may name', { 'common.txt': 'New\n' }, {}, SMALL_POLICY],
    ['what a compose file may extend', { 'common.yml': 'services: {}\n' }, {}, SMALL_POLICY],
    [
      'what a compose file extended',
      { 'common.yml': null },
      { 'common.yml': 'services: {}\n' },
      SMALL_POLICY,
    ],
    ['what a workflow may name', { 'release.hcl': 'target "x" {}\n' }, {}, SMALL_POLICY],
    ['a workflow', { '.github/workflows/ci.yml': 'on: push\n' }, {}, SMALL_POLICY],
    [
      'a text that Git LFS has elsewhere',
      { 'common.txt': `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 1\n` },
      {},
      alone,
    ],
    ['a text that git converts', { 'common.txt': 'New\n' }, { '.gitattributes': '*.txt ident\n' }, alone],
    ['a text in UTF-16', { 'common.txt': Buffer.from('\ufeffFROM x\n', 'utf16le') }, {}, alone],
    ['a new link', { 'z/Dockerfile': symlink('../docs/0001.md') }, {}, SMALL_POLICY],
    ['a link in place of a folder', { current: symlink('docs') }, {}, SMALL_POLICY],
    ['attributes', { '.gitattributes': '* ident\n' }, {}, SMALL_POLICY],
    [
      'a Dockerfile that another name may treat otherwise',
      { 'x/Dockerfile': BAD },
      {},
      `${byPath}settings: { discover: [] }\n`,
    ],
    [
      'a Dockerfile that is ignored by this name',
      { 'x/Dockerfile': BAD },
      {},
      `${SMALL_POLICY}settings: { ignore: [x/**], discover: [] }\n`,
    ],
    ['everything', { 'README.md': 'New\n' }, {}, `${SMALL_POLICY}settings: { scope: all }\n`],
    ['a version', { VERSION: '22\n' }, { VERSION: '21\n' }, SMALL_POLICY],
    ['a removed version', { VERSION: null }, { VERSION: '21\n' }, SMALL_POLICY],
    [
      'a package with another script',
      { 'package.json': '{ "scripts": { "x": "docker build b" } }\n' },
      { 'package.json': '{ "scripts": { "x": "docker build a" } }\n' },
      SMALL_POLICY,
    ],
    ['tasks that build', { Makefile: 'all:\n\tdocker build a\n' }, {}, SMALL_POLICY],
  ])('%s is an error', async (_, change, base, policy) => {
    expect(await judgeWide(change, base, policy)).toMatchObject({ result: 'error', found: [] });
  });
});

describe('where GitHub does not list the tree, the error says what it is needed for', () => {
  beforeEach(() => {
    stage.github.state.limits.treeEntries = 12;
  });
  afterEach(() => {
    stage.github.state.limits.treeEntries = 100_000;
  });

  it.each<[string, Files, Files, string]>([
    ['.gitattributes', { '.gitattributes': '* ident\n' }, {}, 'it says how git converts other files'],
    ['current', { current: symlink('docs') }, {}, 'it gives other files a name'],
    ['z/Dockerfile', { 'z/Dockerfile': GOOD }, {}, 'a build may give it values'],
    ['compose.yaml', { 'compose.yaml': 'services: {}\n' }, {}, 'files that are called so define builds'],
    ['VERSION', { VERSION: null }, { VERSION: '21\n' }, 'a build may take what it says'],
    ['big.txt', { 'big.txt': 'some words\n'.repeat(60_000) }, {}, 'it is too large to look into'],
  ])('%s', async (path, change, base, why) => {
    const files = { ...many(20), [POLICY]: SMALL_POLICY, ...base };
    const run = await stage.pullRequest({ base: files, change }).run({ inputs: { comment: 'never' } });
    expect(run.outputs['result']).toBe('error');
    expect(run.stdout).toContain(
      `All files of the commit are needed because \`${path}\` has changed, and ${why}`,
    );
    expect(run.stdout).not.toContain('re-run');
  });
});

type Json = Record<string, unknown>;
type Wrong = (target: string, answer: Json) => unknown;

describe('where GitHub does not list the tree, no wrong answer lets a bad image pass', () => {
  const alone = `${SMALL_POLICY}settings: { discover: [] }\n`;
  /** Of `GOOD`. */
  const GOOD_SHA = 'ed71150f9f06d48286740cd898808734d62f0fb8';
  beforeEach(() => {
    stage.github.state.limits.treeEntries = 12;
  });
  afterEach(() => {
    stage.github.state.limits.treeEntries = 100_000;
  });

  async function judge(change: Files, base: Files, wrong: Wrong, policy = alone) {
    let hits = 0;
    stage.github.alter = (target, answer) => {
      const altered = wrong(target, structuredClone(answer) as Json);
      if (JSON.stringify(altered) !== JSON.stringify(answer)) hits += 1;
      return altered;
    };
    const judged = await judgeChange(stage, {
      base: { ...many(20), [POLICY]: policy, ...base },
      change,
      changedFiles: 1,
    });
    stage.github.alter = null;
    expect(hits).toBeGreaterThan(0);
    return judged;
  }

  const inQuery =
    (alter: (repository: Json) => Json): Wrong =>
    (target, answer) => {
      const data = answer['data'] as { repository?: Json } | undefined;
      return target.includes('/graphql') && data?.repository
        ? { data: { repository: alter(data.repository) } }
        : answer;
    };
  const mapValues = (value: Json, change: (each: Json) => unknown) =>
    Object.fromEntries(Object.entries(value).map(([key, each]) => [key, each && change(each as Json)]));
  const inFolders = (alter: (entries: Json[]) => Json[]): Wrong =>
    inQuery((repository) =>
      mapValues(repository, (each) =>
        'entries' in each ? { ...each, entries: alter(each['entries'] as Json[]) } : each,
      ),
    );
  const named = (name: string) => (entry: Json) => entry['nameRaw'] === Buffer.from(name).toString('base64');
  /** One entry whose bytes are those of this and of the next one. */
  const hideIn = (name: string) => (entries: Json[]) => {
    const at = entries.findIndex(named(name));
    const [one, next] = [entries[at], entries[at + 1]];
    if (one === undefined || next === undefined) return entries;
    const bytes = Buffer.concat([
      Buffer.from(`${name}\0`),
      Buffer.from(String(one['oid']), 'hex'),
      Buffer.from(`${Number(next['mode']).toString(8)} `),
      Buffer.from(String(next['nameRaw']), 'base64'),
    ]);
    const both = { ...next, mode: one['mode'], nameRaw: bytes.toString('base64') };
    return [...entries.slice(0, at), both, ...entries.slice(at + 2)];
  };
  const without = (name: string) => inFolders((entries) => entries.filter((each) => !named(name)(each)));
  const replaced = (name: string, by: Json) =>
    inFolders((entries) => entries.map((each) => (named(name)(each) ? { ...each, ...by } : each)));
  const inComparison =
    (alter: (files: Json[]) => Json[]): Wrong =>
    (target, answer) =>
      target.includes('/compare/') ? { ...answer, files: alter(answer['files'] as Json[]) } : answer;

  it.each<[string, Files, Files, Wrong]>([
    [
      'a file with the name of another content',
      { 'z/Dockerfile': BAD },
      {},
      replaced('Dockerfile', { oid: GOOD_SHA }),
    ],
    ['a file that is called a link', { 'z/Dockerfile': BAD }, {}, replaced('Dockerfile', { mode: 0o120000 })],
    ['a folder without the file', { 'z/Dockerfile': BAD }, {}, without('Dockerfile')],
    [
      'a commit without its attributes',
      { 'z/Dockerfile': GOOD },
      { '.gitattributes': 'z/* ident\n' },
      without('.gitattributes'),
    ],
    [
      'a commit with its attributes in the name of the next entry',
      { 'z/Dockerfile': GOOD },
      { '.gitattributes': 'z/* ident\n' },
      inFolders(hideIn('.gitattributes')),
    ],
    [
      'a folder with one entry more',
      { 'z/Dockerfile': BAD },
      {},
      inFolders((entries) => [...entries, { nameRaw: 'eHg=', mode: 0o100644, oid: GOOD_SHA }]),
    ],
    [
      'another folder in the place of one',
      { 'z/Dockerfile': BAD, 'y/Dockerfile': GOOD },
      {},
      inQuery((repository) => {
        const folders = Object.values(repository).filter((each) => each && 'entries' in (each as Json));
        return mapValues(repository, (each) => ('entries' in each ? folders.at(-1) : each));
      }),
    ],
  ])('%s is an error', async (_, change, base, wrong) => {
    expect(await judge(change, base, wrong)).toMatchObject({ result: 'error', found: [] });
  });

  it.each<[string, Wrong]>([
    ['files that are nothing', inQuery((repository) => ({ ...repository, object: null }))],
    [
      'folders that are nothing',
      inQuery((repository) => mapValues(repository, (each) => ('entries' in each ? null : each))),
    ],
    ['nothing', (target, answer) => (target.includes('/graphql') ? { data: null } : answer)],
  ])('a query that is answered by %s is asked otherwise', async (_, wrong) => {
    const { found } = await judge({ 'z/Dockerfile': BAD }, {}, wrong);
    expect(found).toEqual(['z/Dockerfile: unapproved']);
  });

  it.each<[string, Files, Files, Wrong]>([
    [
      'a different file in the place of one that changed',
      { 'z/Dockerfile': BAD },
      {},
      inComparison(() => [{ filename: 'docs/0001.md', status: 'modified', sha: null }]),
    ],
    [
      'a different file in the place of one in the same folder',
      { 'z/Dockerfile': BAD },
      { 'z/a.md': 'a\n' },
      inComparison(() => [{ filename: 'z/a.md', status: 'modified', sha: null }]),
    ],
    [
      'only one of two',
      { 'z/Dockerfile': BAD, 'z/a.md': 'a\n' },
      {},
      inComparison((files) => files.filter(({ filename }) => filename === 'z/a.md')),
    ],
    [
      'a file in the place of one that is gone, so that another is built',
      { 'z/Dockerfile': null },
      { 'z/Dockerfile': GOOD, 'z/dockerfile': BAD },
      inComparison(() => [{ filename: 'docs/0001.md', status: 'modified', sha: null }]),
    ],
  ])('a comparison with %s does not hide it', async (_, change, base, wrong) => {
    // the walk through the folders would fit with this limit
    stage.github.state.limits.treeEntries = 21;
    expect(['fail', 'error']).toContain((await judge(change, base, wrong)).result);
  });

  it('the folders of many files are asked for in one query', async () => {
    const change = Object.fromEntries(Object.keys(many(120)).map((path) => [path, 'New\n']));
    const base = { ...many(120), [POLICY]: alone };
    expect(await judgeChange(stage, { base, change })).toMatchObject({ result: 'pass', found: [] });
    const queries = stage.github.requests.map(({ body }) => String((body as Json | undefined)?.['query']));
    expect(queries.filter((query) => query.includes('{t0:object('))).toHaveLength(1);
  });

  it('a name of several bytes next to the file is not an obstacle', async () => {
    const base = { ...many(20), [POLICY]: alone };
    const judged = await judgeChange(stage, { base, change: { 'z/Dockerfile': BAD, 'z/ü 😀': 'a' } });
    expect(judged.found).toEqual(['z/Dockerfile: unapproved']);
  });
});
