import { describe, expect, it } from 'vitest';
import { symlink, type TreeChange } from '../support/github/git-repository.js';
import { BAD, type Change, POLICY, SMALL_POLICY, useStage } from '../support/github/stage.js';

const stage = useStage();
type Files = Readonly<Record<string, TreeChange>>;

const never = { inputs: { comment: 'never' } } as const;

describe('skipped files are reported', () => {
  const notesOf = async (change: Change) => {
    const run = await stage.pullRequest(change).run(never);
    expect(run.outputs['result']).toBe('pass');
    return (run.report?.problems ?? []).map(({ file, message }) => [file, message]);
  };
  const note = expect.stringMatching(/^This changed file was not judged/);

  it('changed templates are counted, others are not', async () => {
    const change = {
      'a/Dockerfile.j2': '{{ x }}\n',
      'b/Dockerfile.tmpl': '{{ y }}\n',
      'nginx.conf.j2': '{{ x }}\n',
    };
    expect(await notesOf({ change })).toEqual([
      ['a/Dockerfile.j2', expect.stringMatching(/^2 Dockerfile templates/)],
    ]);
    expect(await notesOf({ base: change, change: { 'README.md': 'New\n' } })).toEqual([]);
  });

  it('all of them in the summary and the log, whatever changed', async () => {
    const base = { 'a/Dockerfile.j2': '{{ x }}\n', 'b/Dockerfile.tmpl': '{{ y }}\n' };
    const run = await stage.pullRequest({ base, change: { Dockerfile: BAD } }).run();
    expect(run.summary).toMatch(/ judged by .*\. 2 Dockerfile templates skipped\./);
    expect(run.stdout).toMatch(/ 0 existing\. 2 Dockerfile templates skipped\.$/m);
  });

  it('all of them where everything is judged', async () => {
    const base = { [POLICY]: `${SMALL_POLICY}settings: { scope: all }\n`, 'Dockerfile.in': '@X@\n' };
    expect(await notesOf({ base, change: { 'README.md': 'New\n' } })).toEqual([
      ['Dockerfile.in', expect.stringMatching(/^1 Dockerfile template was/)],
    ]);
  });

  it('but not the file that a link with the name of a Dockerfile leads to', async () => {
    const base = { 'n.txt': 'FROM busybox\n', 'a/Dockerfile': symlink('../n.txt') };
    const run = await stage.pullRequest({ base, change: { 'n.txt': BAD } }).run(never);
    expect(run.report?.problems).toEqual([]);
    expect(run.report?.findings).toMatchObject([{ file: 'a/Dockerfile', rule: 'unapproved' }]);
  });

  it('as a finding where a build file that is not read may build it', async () => {
    const compose = `services: {s: {build: {dockerfile: odd.txt}}}\n${'# long\n'.repeat(160_000)}`;
    const base = { 'compose.yaml': compose, 'odd.txt': 'FROM busybox\n' };
    const run = await stage.pullRequest({ base, change: { 'odd.txt': BAD } }).run(never);
    expect(run.outputs['result']).toBe('fail');
    expect(run.report?.problems).toEqual([]);
    expect(run.report?.findings).toMatchObject([{ file: 'odd.txt', rule: 'unreadable' }]);
    const read = { ...base, 'compose.yaml': 'services: {}\n' };
    expect(await notesOf({ base: read, change: { 'odd.txt': BAD } })).toEqual([['odd.txt', note]]);
  });

  it('a name that only a wildcard approves, and that no official image has, where it is new', async () => {
    const policy = `${SMALL_POLICY}settings: { scope: changed-references }\n`;
    const base = { [POLICY]: policy, Dockerfile: 'FROM busybox:1.37\nCOPY --from=old-local:1 / /\n' };
    const change = { Dockerfile: 'FROM acme-local:1.0\nCOPY --from=old-local:2 / /\n' };
    expect(await notesOf({ base, change })).toEqual([
      [
        'Dockerfile',
        expect.stringMatching(/^acme-local:1\.0 is approved by .* No official image has this name/),
      ],
    ]);
  });

  const long = `${BAD}${'RUN x\n'.repeat(20)}`;
  it.each<[string, Files, Files, string[]]>([
    [
      'a new file, whatever its ending',
      {},
      { 'build/prod.txt': BAD, 'Dockerfile.go': 'ARG A\nFROM $A\n', 'x.md': 'From here\nwe go on.\n' },
      ['Dockerfile.go', 'build/prod.txt'],
    ],
    [
      'a file whose patch does not show the beginning',
      { 'prod.docker': long, 'Dockerfile.go': long },
      { 'prod.docker': `${long}RUN y\n`, 'Dockerfile.go': `${long}RUN y\n` },
      ['Dockerfile.go', 'prod.docker'],
    ],
    [
      'a file that was renamed as it is',
      { 'a/notes': BAD },
      { 'a/notes': null, 'b/notes': BAD },
      ['b/notes'],
    ],
    [
      'a first instruction that only BuildKit sees, or a frontend',
      {},
      {
        'a.txt': 'fr\\\nom evil.example/base:1\n',
        'b.txt': '# escape=`\nfr`\nom evil.example/base:1\n',
        'c.txt': `${'# a comment, and many more of them, as long as a license\n'.repeat(3000)}${BAD}`,
        'd.txt': '# syntax=evil.example/x:1\nanything\n',
        'e.json': '{"syntax": "evil.example/x:1"}\n',
        'f.txt': '# a comment only\n',
      },
      ['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.json'],
    ],
    [
      'an instruction that goes on where the patch ends',
      { x: `fr\\\n# 1\n# 2\n# 3\n# 4\n# 5\nom evil.example/base:1\n` },
      { x: `fr\\\n# one\n# 2\n# 3\n# 4\n# 5\nom evil.example/base:1\n` },
      ['x'],
    ],
    ['not a removed one', { 'a/notes': BAD }, { 'a/notes': null }, []],
    ['not a link', { 'a/notes': BAD }, { 'b/notes': symlink('../a/notes') }, []],
    [
      'not where the policy ignores it',
      { [POLICY]: `${SMALL_POLICY}settings: { ignore: [docs/**] }\n` },
      { 'docs/x.txt': BAD },
      [],
    ],
  ])('a look-alike: %s', async (_, base, change, expected) => {
    expect(await notesOf({ base, change })).toEqual(expected.map((path) => [path, note]));
  });
});

describe('an image in a changed file that nothing reads', () => {
  const ARG = 'ARG BASE=busybox\nFROM $BASE\n';
  const many = Object.fromEntries(Array.from({ length: 301 }, (_, at) => [`n/${at}.md`, `${at}\n`]));
  const named = async (change: Change) =>
    (await stage.pullRequest(change).run(never)).report?.problems.map(({ file, line }) => [file, line]);

  it('is compared with the base where GitHub gives no patch', async () => {
    const base = { 'api/Dockerfile': ARG, 'b.sh': 'x\nBASE=busybox\n', 'c.sh': 'BASE=evil.example/x:1\n' };
    const change = { ...many, 'b.sh': 'x\n\nBASE=evil.example/x:1\n', 'c.sh': 'BASE=evil.example/x:1\ny\n' };
    expect(await named({ base, change })).toEqual([['b.sh', 3]]);
  });

  it('is read from a text of UTF-16, and a warning says of other scripts that they are not', async () => {
    const base = { 'api/Dockerfile': ARG };
    const text = Buffer.from('\ufeffx\n$BASE = "evil.example/x:1"\n', 'utf16le');
    const change = { 'b.ps1': text, 'c.ps1': Buffer.alloc(100), 'd.bin': Buffer.alloc(100) };
    expect(await named({ base, change })).toEqual([
      ['b.ps1', 2],
      ['c.ps1', 1],
    ]);
  });

  it('is told once for each file, with the Dockerfile that may take it', async () => {
    const base = { 'api/Dockerfile': ARG };
    const change = { 'b.sh': 'BASE=evil.example/x:1\nBASE=evil.example/y:1\n' };
    const run = await stage.pullRequest({ base, change }).run(never);
    expect(run.report?.problems).toMatchObject([
      {
        file: 'b.sh',
        line: 1,
        column: 6,
        level: 'warning',
        message: expect.stringMatching(
          /^This changed line has evil\.example\/x:1 next to BASE, an argument of api\/Dockerfile, .* The same is true of evil\.example\/y:1 in this file\.$/,
        ),
      },
    ]);
  });

  it('is looked for without Dockerfiles, and without another request, where all of them are approved', async () => {
    const requests = async (text: string) => {
      const before = stage.github.requests.length;
      await stage.pullRequest({ base: { 'api/Dockerfile': ARG }, change: { 'b.sh': text } }).run(never);
      return stage.github.requests.length - before;
    };
    const few = await requests('x\n');
    expect(await requests('BASE=busybox:1\n')).toBe(few);
    expect(await requests('BASE=evil.example/x:1\n')).toBe(few + 1);
  });
});
