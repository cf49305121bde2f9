import { describe, expect, it } from 'vitest';
import { makeEmptyInput, type PlaygroundInput } from '../../playground/input.js';
import { judgeInput } from '../../playground/judge/judge-input.js';
import { checkInput, EXAMPLE_INPUTS, tellAnswer } from '../support/checked-input.js';
import { TODAY } from '../support/command.js';

const BASE: PlaygroundInput = {
  ...makeEmptyInput(TODAY),
  dockerfile: 'ARG TAG=1.37\nFROM busybox:$TAG AS a\nFROM quay.io/acme/tool:1.0 AS b\nCOPY --from=a /x /x\n',
  policy: 'version: 1\nallow: [docker.io/library/**]\n',
};

it.each(EXAMPLE_INPUTS)('says what check says: $name', async ({ input }) => {
  expect(tellAnswer(judgeInput(input))).toEqual(await checkInput(input));
});

const WRONG = 'version: 1\nalow: [docker.io/library/**]\n';
const UNTRUE = `${BASE.policy}tests:\n  - { from: "busybox:1.37", expect: [unapproved] }\n`;

it.each<[string, Partial<PlaygroundInput>]>([
  ['as it is', {}],
  ['an argument', { buildArgs: 'TAG=latest' }],
  ['a target', { target: 'a' }],
  ['a target that is not there', { target: 'c' }],
  ['a context', { contexts: 'quay.io/acme/tool:1.0=docker-image://busybox:1.36' }],
  ['a platform', { platforms: 'linux/arm64', dockerfile: 'FROM busybox:$TARGETARCH\n' }],
  ['two platforms', { platforms: 'linux/arm64,linux/amd64', dockerfile: 'FROM busybox:$BUILDARCH\n' }],
  ['another path', { path: 'api/prod.Dockerfile' }],
  ['a later day', { today: '2036-09-01', dockerfile: 'FROM python:3.13\n' }],
  ['no text', { dockerfile: '' }],
  ['what is not a Dockerfile', { dockerfile: 'FORM x\n' }],
  ['no policy', { policy: '' }],
  ['a policy with a mistake', { policy: WRONG }],
  ['a policy whose test fails', { policy: UNTRUE }],
  ['an exception that has expired', { policy: readExpired(), dockerfile: 'FROM quay.io/acme/tool:1.0\n' }],
])('says what check says: %s', async (_, change) => {
  const input = { ...BASE, ...change };
  expect(tellAnswer(judgeInput(input))).toEqual(await checkInput(input));
});

function readExpired(): string {
  return `${BASE.policy}exceptions:
  - { image: quay.io/acme/tool, rules: [unapproved], owner: "@a", reason: r, expires: "2026-08-01" }
`;
}

it.each<[keyof PlaygroundInput, string, string]>([
  ['today', '', 'The day must be a date such as 2027-06-30, not ""'],
  ['today', '2026-02-30', 'The day must be a date such as 2027-06-30, not "2026-02-30"'],
  ['path', '', 'The path of the Dockerfile is missing: write Dockerfile, or api/Dockerfile'],
  [
    'path',
    '../Dockerfile',
    'The path is that of a file, from the root of the repository, such as api/Dockerfile, not "../Dockerfile"',
  ],
  [
    'path',
    '/api/',
    'The path is that of a file, from the root of the repository, such as api/Dockerfile, not "/api/"',
  ],
  ['buildArgs', 'A=1\nB', '--build-arg B has no value, and neither does the environment: write B=VALUE'],
  ['buildArgs', '=1', '--build-arg "=1" has no name: write K=V'],
  ['platforms', 'arm', '--platform "arm" is not OS/ARCH, such as linux/arm/v7'],
  [
    'contexts',
    'a',
    '--build-context "a" is not NAME=VALUE, such as base=docker-image://docker.io/library/alpine:3.22',
  ],
])('a wrong %s (%j) is said to be wrong, and nothing is judged', (field, value, message) => {
  expect(judgeInput({ ...BASE, [field]: value })).toEqual({ kind: 'usage', field, message });
});

it('says that it fetches nothing where a policy extends another one', () => {
  const answer = judgeInput({ ...BASE, policy: `extends: ./base.yml\n${BASE.policy}` });
  expect(answer).toMatchObject({ kind: 'policy', problems: [{ line: 1, level: 'error' }] });
  expect(answer).toMatchObject({
    problems: [{ message: expect.stringContaining('this page fetches nothing') }],
  });
});

describe('the way of an image', () => {
  it.each(EXAMPLE_INPUTS)('every image has one, and no finding is lost: $name', ({ input }) => {
    const answer = judgeInput(input);
    if (answer.kind !== 'judged') throw new Error('an example has a wrong policy');
    const { report, walks, others } = answer;
    expect(walks.length).toBe(report.counts.images);
    const told = [...walks.flatMap(({ findings }) => findings), ...others];
    expect(new Set(told)).toEqual(new Set(report.findings));
    expect(told.length).toBe(report.findings.length);
    expect(others.filter(({ image }) => image !== null)).toEqual([]);
  });

  it.each<[string, Partial<PlaygroundInput>, readonly string[]]>([
    [
      'from an argument to an entry of allow',
      { dockerfile: 'ARG TAG=1.37\nFROM busybox:$TAG\n' },
      [
        'written: busybox:$TAG',
        'expanded: busybox:1.37',
        'normalised: docker.io/library/busybox:1.37',
        'role: final',
        'policy: approved (allow[0], line 2)',
        'pin: must be pinned: tag (default, line 0)',
      ],
    ],
    [
      'with a mirror and an override',
      {
        dockerfile: 'FROM m.example/hub/busybox:1.37\n',
        policy: `${BASE.policy}settings: { mirrors: { m.example/hub: docker.io } }
overrides: [{ roles: [final], rules: { unpinned: { require: digest } } }]
`,
      },
      [
        'written: m.example/hub/busybox:1.37',
        'normalised: m.example/hub/busybox:1.37',
        'mirror: a copy of docker.io/library/busybox:1.37',
        'role: final, with overrides[0]',
        'policy: approved (allow[0], line 2)',
        'pin: must be pinned: digest (overrides[0], line 4)',
      ],
    ],
    [
      'to no entry at all',
      { dockerfile: 'FROM busybox:1\n', policy: 'version: 1\nallow: []\n' },
      [
        'written: busybox:1',
        'normalised: docker.io/library/busybox:1',
        'role: final',
        'policy: matches nothing in allow (allow, line 2)',
        'pin: must be pinned: tag (default, line 0)',
      ],
    ],
    [
      'through a build context',
      { dockerfile: 'FROM quay.io/a:1\n', contexts: 'quay.io/a:1=docker-image://busybox:1' },
      [
        'written: quay.io/a:1',
        'normalised: quay.io/a:1',
        'replaced: the build context quay.io/a:1 replaces it by docker.io/library/busybox:1',
        'role: final',
        'policy: approved (allow[0], line 2)',
        'pin: must be pinned: tag (default, line 0)',
      ],
    ],
    [
      'that has no name without a value',
      { dockerfile: 'ARG V\nFROM busybox:$V\n' },
      [
        'written: busybox:$V',
        'expanded: busybox:',
        'unknown: V has no value',
        'refused: invalid reference format',
      ],
    ],
  ])('leads %s', (_, change, steps) => {
    const answer = judgeInput({ ...BASE, ...change });
    const walks = answer.kind === 'judged' ? answer.walks : [];
    expect(
      walks[0]?.steps.map(({ name, text, decidedBy }) => {
        const decision = decidedBy === null ? '' : ` (${decidedBy.key}, line ${decidedBy.line})`;
        return `${name}: ${text.text}${decision}`;
      }),
    ).toEqual(steps);
  });
});
