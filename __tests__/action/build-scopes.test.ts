import { describe, expect, it } from 'vitest';
import { args, compose, DEFAULT, EVIL, type Files, inline } from '../support/build-files.js';
import { runAction } from '../support/github/action-run.js';
import { createGitRepository } from '../support/github/git-repository.js';
import { mergeGroupPayload, pushPayload, schedulePayload } from '../support/github/payloads.js';
import { BAD, GOOD, NAME, POLICY, SMALL_POLICY, useStage } from '../support/github/stage.js';

const stage = useStage();
const odd = compose('{ context: ., dockerfile: image }');

/** `file: rule`, and what the base excuses in brackets. */
const judge = async (base: Files, change: Files, scope: string) => {
  const policy = `${SMALL_POLICY}settings: { scope: ${scope} }\n`;
  const run = await stage
    .pullRequest({ base: { [POLICY]: policy, ...base }, change })
    .run({ inputs: { comment: 'never' } });
  expect(run.outputs['result']).not.toBe('error');
  return run.report?.findings.map(({ file, rule, existing }) =>
    existing === true ? `(${file}: ${rule})` : `${file}: ${rule}`,
  );
};

describe('the scope changed-references', () => {
  it.each<[string, Files, Files, string[]]>([
    [
      'excuses what the same build pulled',
      { Dockerfile: DEFAULT, 'compose.yaml': args(EVIL) },
      { Dockerfile: `# new\n${DEFAULT}` },
      ['(Dockerfile: unapproved)'],
    ],
    [
      'excuses nothing that a build newly gives',
      { Dockerfile: DEFAULT, 'compose.yaml': compose('.') },
      { Dockerfile: `# new\n${DEFAULT}`, 'compose.yaml': args(EVIL) },
      ['Dockerfile: unapproved'],
    ],
    [
      'lists what a touched file had',
      { Dockerfile: `${BAD}ARG V\n`, 'compose.yaml': compose('.') },
      { 'compose.yaml': compose('{ context: ., args: { V: "1" } }') },
      ['(Dockerfile: unapproved)'],
    ],
    [
      'excuses a file by an odd name that was named',
      { image: BAD, 'compose.yaml': odd },
      { image: `# new\n${BAD}` },
      ['(image: unapproved)'],
    ],
    [
      'excuses no file by an odd name that was not',
      { image: BAD, 'compose.yaml': compose('.'), Dockerfile: GOOD },
      { image: `# new\n${BAD}`, 'compose.yaml': odd },
      ['image: unapproved'],
    ],
    [
      'excuses an inline Dockerfile that moved',
      { 'compose.yaml': inline(BAD) },
      { 'compose.yaml': inline(`# new\n${BAD}`) },
      ['(compose.yaml: unapproved)'],
    ],
    [
      'excuses no inline Dockerfile by a file',
      { Dockerfile: BAD, 'compose.yaml': compose('.') },
      { 'compose.yaml': inline(BAD) },
      ['compose.yaml: unapproved'],
    ],
    [
      'excuses what a renamed Dockerfile had',
      { 'a/image': BAD, 'compose.yaml': compose('{ context: a, dockerfile: image }') },
      { 'a/image': null, 'b/image': BAD, 'compose.yaml': compose('{ context: b, dockerfile: image }') },
      ['(b/image: unapproved)'],
    ],
  ])('%s', async (_, base, change, expected) => {
    expect(await judge(base, change, 'changed-references')).toEqual(expected);
  });
});

describe('the scope all', () => {
  it('judges what builds name, whatever its name, and every inline Dockerfile', async () => {
    const base = {
      image: BAD,
      'compose.yaml': odd,
      'x/compose.yaml': inline(BAD),
      Dockerfile: DEFAULT,
      'y/compose.yaml': args(EVIL).replace('.,', '..,'),
    };
    const found = await judge(base, { 'README.md': 'New\n' }, 'all');
    expect(found).toEqual(['Dockerfile: unapproved', 'image: unapproved', 'x/compose.yaml: unapproved']);
  });
});

describe('events', () => {
  const prepare = () => {
    const git = createGitRepository();
    stage.github.addRepository(NAME, git);
    const files = {
      [POLICY]: SMALL_POLICY,
      Dockerfile: DEFAULT,
      'old/compose.yaml': inline(BAD),
      'compose.yaml': compose('.'),
    };
    const before = git.commit({ files });
    const after = git.commit({ files: { 'compose.yaml': args(EVIL) }, parents: [before] });
    git.point('refs/heads/main', after);
    return { before, after };
  };
  const zeros = '0'.repeat(40);
  it.each<[string, string, (before: string, after: string) => unknown, string[]]>([
    ['an entry of a merge queue', 'merge_group', mergeGroupPayload, ['Dockerfile']],
    ['a push', 'push', pushPayload, ['Dockerfile']],
    [
      'a push of unknown origin',
      'push',
      (_, after) => pushPayload(zeros, after),
      ['Dockerfile', 'old/compose.yaml'],
    ],
    ['a schedule', 'schedule', () => schedulePayload(), ['Dockerfile', 'old/compose.yaml']],
  ])('%s is judged with its builds', async (_, event, toPayload, expected) => {
    const { before, after } = prepare();
    const payload = toPayload(before, after);
    const options = { api: stage.github.url, repository: NAME, sha: after, ref: 'refs/heads/main' };
    const run = await runAction({ ...options, event, payload });
    expect(run.report?.findings.map(({ file }) => file)).toEqual(expected);
    expect(run.outputs['result']).toBe('fail');
  });
});
