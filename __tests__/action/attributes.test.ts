import { describe, expect, it } from 'vitest';
import { symlink, type TreeChange } from '../support/github/git-repository.js';
import { judgeChange } from '../support/github/judge-change.js';
import { BAD, type Change, GOOD, useStage } from '../support/github/stage.js';

const stage = useStage();
const judge = (change: Change) => judgeChange(stage, change);
type Files = Readonly<Record<string, TreeChange>>;

const never = { inputs: { comment: 'never' } } as const;

describe('a file that a checkout makes another one of is unreadable', () => {
  it.each<[string, Files, Files, string[]]>([
    [
      'by an encoding that is there',
      { '.gitattributes': 'Dockerfile working-tree-encoding=UTF-16\n' },
      { 'api/Dockerfile': GOOD },
      ['api/Dockerfile: unreadable'],
    ],
    [
      'by a filter further down',
      { 'api/.gitattributes': '* filter=git-crypt\n' },
      { 'api/Dockerfile': GOOD, 'web/Dockerfile': GOOD },
      ['api/Dockerfile: unreadable'],
    ],
    [
      'not where it is taken off',
      { '.gitattributes': '* filter=git-crypt\nDockerfile !filter\n' },
      { 'api/Dockerfile': GOOD },
      [],
    ],
    [
      'not by line ends or Git LFS',
      { '.gitattributes': '* text=auto eol=crlf filter=lfs\n' },
      { 'api/Dockerfile': GOOD },
      [],
    ],
    [
      'by a link that git reads as attributes',
      { '.gitattributes': symlink('* ident') },
      { Dockerfile: GOOD },
      ['Dockerfile: unreadable'],
    ],
    [
      'through a link to it',
      { 'docker/.gitattributes': '*.txt ident\n', 'docker/base.txt': GOOD },
      { 'web/Dockerfile': symlink('../docker/base.txt') },
      ['web/Dockerfile: unreadable'],
    ],
    [
      'where only .gitattributes changed',
      { 'api/Dockerfile': GOOD, 'web/Dockerfile': GOOD },
      { '.gitattributes': 'api/* ident\n' },
      ['api/Dockerfile: unreadable'],
    ],
    [
      'where it is moved up',
      { 'api/Dockerfile': GOOD, 'x/.gitattributes': '* ident\n' },
      { 'x/.gitattributes': null, '.gitattributes': '* ident\n' },
      ['api/Dockerfile: unreadable'],
    ],
    [
      'where only a line about others changed',
      { 'api/Dockerfile': GOOD, '.gitattributes': 'api/* ident\n' },
      { '.gitattributes': '*.png -text\napi/* ident\n' },
      [],
    ],
    [
      'where a link leads to what is converted now',
      { 'base.txt': GOOD, 'web/Dockerfile': symlink('../base.txt') },
      { '.gitattributes': '*.txt ident\n' },
      ['web/Dockerfile: unreadable'],
    ],
    [
      'and what it hid is judged once it is removed',
      { 'api/Dockerfile': BAD, '.gitattributes': 'api/* ident\n' },
      { '.gitattributes': null },
      ['api/Dockerfile: unapproved'],
    ],
  ])('%s', async (_, base, change, expected) => {
    const { found, result } = await judge({ base, change });
    expect(found).toEqual(expected);
    expect(result).toBe(expected.length === 0 ? 'pass' : 'fail');
  });

  it('the message names the line', async () => {
    const change = { Dockerfile: GOOD, '.gitattributes': '# ours\nDockerfile ident\n' };
    const run = await stage.pullRequest({ change }).run(never);
    expect(run.report?.findings[0]?.['message']).toContain(
      'Not readable: this file is a different file once git has checked it out: line 2 of .gitattributes gives it ident. Unset the attribute for it',
    );
  });
});
