import { describe, expect, test } from 'vitest';
import { renderCommand, renderCommandIn, renderGithubCommands } from '../../src/reporters/github-commands.js';
import { sampleFinding, sampleProblem, sampleReport } from '../support/sample-report.js';

test('most severe first, then one line that counts', () => {
  const report = sampleReport(
    [
      sampleFinding({ rule: 'unpinned', level: 'warn', file: 'a', line: 1, endLine: 1 }),
      sampleFinding({
        file: 'b',
        line: 2,
        endLine: 2,
        fix: { description: 'Use node:24', foreign: [], replacement: 'node:24' },
      }),
      sampleFinding({ file: 'c', existing: true }),
    ],
    { problems: [sampleProblem()] },
  );
  const lines = renderGithubCommands(report, 'block').split('\n');
  expect(lines).toEqual([
    '::warning file=.github/base-images.yml,line=4,col=3,title=Base image policy::The exception has expired.',
    expect.stringMatching(
      /^::error file=b,line=2,endLine=2,col=6,endColumn=\d+,title=.*::web:1 is not approved/,
    ),
    expect.stringMatching(/^::warning file=a,line=1,/),
    'base-image-gate: fail, 1 blocking, 1 warning, 0 waived, 1 existing, in 3 Dockerfiles with 7 image references',
    '',
  ]);
});

describe('escaped as the runner reads it', () => {
  test.each([
    ['100%', '::error file=f::100%25'],
    ['a\r\nb', '::error file=f::a%0D%0Ab'],
    ['x ##[group]y', '::error file=f::x ## [group]y'],
  ])('%j', (message, line) => {
    expect(renderCommand('error', { file: 'f' }, message)).toBe(line);
  });

  test('properties', () => {
    expect(renderCommand('notice', { file: 'a:b,c%\n##[x', line: undefined, title: 't' }, 'm')).toBe(
      '::notice file=a%3Ab%2Cc%25%0A## [x,title=t::m',
    );
  });
});

test('hostile text starts no command', () => {
  const hostile = '\n::set-output name=x::y\r\n##[error]z\u001b[0m';
  const text = renderGithubCommands(
    sampleReport([sampleFinding({ file: hostile, message: hostile, written: hostile })], {
      problems: [sampleProblem({ file: hostile, message: hostile })],
    }),
    'block',
  );
  for (const line of text.trimEnd().split('\n'))
    expect(line).toMatch(/^(::(error|warning) |base-image-gate: )/);
  expect(text).not.toContain('##[');
  expect(text).not.toContain('\u001b');
});

test.each(['d\u001b]8;;http://evil\u0007', 'f\u202e', 'l\u0085\u2028', 'a ##[error]b', ' a '])(
  'a command does not have the file %j, and its text names it',
  (file) => {
    expect(renderCommandIn({ file, line: 3 }, 'notice', 'Image, final', 'x:1')).toMatch(
      /^::notice title=Image%2C final::x:1 In [ -~]+$/,
    );
  },
);

test('a command has the file if its name is printed as it is', () => {
  expect(renderCommandIn({ file: 'é 名/a,b', line: 3 }, 'notice', 't', 'x:1')).toBe(
    '::notice file=é 名/a%2Cb,line=3,title=t::x:1',
  );
});
