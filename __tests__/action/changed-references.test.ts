import { describe, expect, it } from 'vitest';
import { symlink, type TreeChange } from '../support/github/git-repository.js';
import { BAD, POLICY, SMALL_POLICY, useStage } from '../support/github/stage.js';

const stage = useStage();
type Files = Readonly<Record<string, TreeChange>>;

const never = { inputs: { comment: 'never' } } as const;

describe('the scope changed-references', () => {
  const policy = { [POLICY]: `${SMALL_POLICY}settings:\n  scope: changed-references\n` };
  it.each<[string, Files, Files, number, number]>([
    ['a moved line is no change', { Dockerfile: BAD }, { Dockerfile: `# moved\n${BAD}` }, 0, 1],
    [
      'an edited argument is one',
      { Dockerfile: 'ARG V=1\nFROM evil.example/base:$V\n' },
      { Dockerfile: 'ARG V=2\nFROM evil.example/base:$V\n' },
      1,
      0,
    ],
    [
      'a renamed file has its old version',
      { 'a/Dockerfile': BAD },
      { 'a/Dockerfile': null, 'b/Dockerfile': BAD },
      0,
      1,
    ],
    ['a new file has none', {}, { Dockerfile: BAD }, 1, 0],
    [
      'a link keeps what it led to',
      { 'x.txt': BAD, Dockerfile: symlink('x.txt') },
      { 'x.txt': `# moved\n${BAD}` },
      0,
      1,
    ],
    [
      'a note that is made a Dockerfile was not judged',
      { 'notes.txt': BAD },
      { 'notes.txt': null, Dockerfile: BAD },
      1,
      0,
    ],
    ['nor was a template', { 'Dockerfile.j2': BAD }, { 'Dockerfile.j2': null, Dockerfile: BAD }, 1, 0],
    [
      'nor was a link, whatever its text says',
      { Dockerfile: symlink('FROM evil.example/base:1\n') },
      { Dockerfile: BAD },
      1,
      0,
    ],
    [
      'nor was what a link led to by another name',
      { 'x.txt': BAD, Dockerfile: symlink('x.txt') },
      { Dockerfile: BAD },
      1,
      0,
    ],
    [
      'nor was a file that a link led to only once it was renamed',
      { 'notes.txt': BAD, Dockerfile: symlink('x.txt') },
      { 'notes.txt': null, 'x.txt': BAD },
      1,
      0,
    ],
    [
      'nor was what git converted',
      { 'x/Dockerfile': BAD, '.gitattributes': 'x/* ident\n' },
      { 'x/Dockerfile': `# more\n${BAD}`, '.gitattributes': null },
      1,
      0,
    ],
    [
      'a link that leads elsewhere is new',
      { 'x.txt': BAD, 'y.txt': BAD, Dockerfile: symlink('x.txt') },
      { Dockerfile: symlink('y.txt') },
      1,
      0,
    ],
  ])('%s', async (_, base, change, blocking, existing) => {
    const run = await stage.pullRequest({ base: { ...policy, ...base }, change }).run(never);
    expect(run.report?.counts).toMatchObject({ blocking, existing });
    expect(run.outputs['result']).toBe(blocking > 0 ? 'fail' : 'pass');
  });

  it('a file out of settings.ignore was not judged', async () => {
    const ignoring = {
      [POLICY]: `${SMALL_POLICY}settings: { scope: changed-references, ignore: [vendor/**] }\n`,
    };
    const base = { ...ignoring, 'vendor/Dockerfile': BAD };
    const run = await stage
      .pullRequest({ base, change: { 'vendor/Dockerfile': null, Dockerfile: BAD } })
      .run(never);
    expect(run.report?.counts).toMatchObject({ blocking: 1, existing: 0 });
  });
});
