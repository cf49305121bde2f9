import { describe, expect, it } from 'vitest';
import { countRounds } from '../support/github/fake-github.js';
import { symlink, type TreeChange } from '../support/github/git-repository.js';
import { BAD, POLICY, SMALL_POLICY, useStage } from '../support/github/stage.js';

const stage = useStage();
type Files = Readonly<Record<string, TreeChange>>;

const COPIED = 'FROM debian:trixie-slim\nCOPY --from=evil.example/base:1 /a /a\n';

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
      'what shipped may be built on',
      { Dockerfile: BAD },
      { Dockerfile: BAD.replace('\n', ' AS build\nFROM debian:trixie-slim\nCOPY --from=build /a /a\n') },
      0,
      1,
    ],
    [
      'what was built on must not ship',
      { Dockerfile: BAD.replace('\n', ' AS build\nFROM debian:trixie-slim\nCOPY --from=build /a /a\n') },
      { Dockerfile: BAD },
      1,
      0,
    ],
    ['what shipped must not be copied from', { Dockerfile: BAD }, { Dockerfile: COPIED }, 1, 0],
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

  describe('where GitHub does not list every file of a change', () => {
    const OLD = `${BAD}RUN a\nRUN b\n`;
    const EDITED = `${OLD}RUN c\n`;
    const [many, moved] = ['a', 'b'].map((folder) =>
      Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`${folder}/${index}`, `${index}\n`])),
    ) as [Files, Files];
    const gone = Object.fromEntries(Object.keys(many).map((path) => [path, null]));

    it.each<[string, Files, Files, number, number]>([
      [
        'a Dockerfile that was moved and edited',
        { 'z/Dockerfile': OLD },
        { 'z/Dockerfile': null, 'y/Dockerfile': EDITED },
        0,
        1,
      ],
      [
        'one that was also renamed',
        { 'z/Dockerfile': OLD },
        { 'z/Dockerfile': null, 'y.Dockerfile': EDITED },
        0,
        1,
      ],
      [
        'one that has another image besides',
        { 'z/Dockerfile': OLD },
        { 'z/Dockerfile': null, 'y/Dockerfile': `${OLD}COPY --from=evil.example/other:1 / /\n` },
        1,
        1,
      ],
      ['a copy', { 'z/Dockerfile': OLD }, { 'y/Dockerfile': EDITED }, 1, 0],
      [
        'two new ones from one',
        { 'z/Dockerfile': OLD },
        { 'z/Dockerfile': null, 'x/Dockerfile': EDITED, 'y/Dockerfile': `${EDITED}RUN d\n` },
        1,
        1,
      ],
      [
        'a new one that has little of what is gone',
        { 'z/Dockerfile': OLD },
        { 'z/Dockerfile': null, 'y/Dockerfile': `${BAD}RUN x\nRUN y\nRUN z and so on\n` },
        1,
        0,
      ],
      ['a note that became one', { 'z.txt': OLD }, { 'z.txt': null, 'y/Dockerfile': EDITED }, 1, 0],
      [
        'a link that became one',
        { 'z/Dockerfile': symlink(OLD) },
        { 'z/Dockerfile': null, 'y/Dockerfile': EDITED },
        1,
        0,
      ],
      [
        'one that is now built in place of a removed one',
        { 'z/Dockerfile': OLD, 'z/dockerfile': EDITED },
        { 'z/Dockerfile': null },
        1,
        0,
      ],
    ])('%s is judged as elsewhere', async (_, base, change, blocking, existing) => {
      const narrow = await stage.pullRequest({ base: { ...policy, ...base }, change }).run(never);
      const wide = { base: { ...policy, ...many, ...base }, change: { ...gone, ...moved, ...change } };
      stage.github.requests.length = 0;
      const run = await stage.pullRequest(wide).run(never);
      for (const { report } of [narrow, run]) expect(report?.counts).toMatchObject({ blocking, existing });
      expect(countRounds(stage.github.requests)).toBe(2);
    });
  });
});
