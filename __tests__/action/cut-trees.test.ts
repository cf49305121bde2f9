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
  ])('%s is an error', async (_, change, base, policy) => {
    expect(await judgeWide(change, base, policy)).toMatchObject({ result: 'error', found: [] });
  });
});
