import { describe, expect, it } from 'vitest';
import { makeEmptyInput, type PlaygroundInput } from '../../playground/input.js';
import { judgeInput } from '../../playground/judge/judge-input.js';
import type { ExplanationStep } from '../../src/core/judge/explanation/step.js';
import { checkInput, EXAMPLE_INPUTS, tellAnswer } from '../support/checked-input.js';
import { TODAY } from '../support/command.js';

const BASE: PlaygroundInput = {
  ...makeEmptyInput(TODAY),
  dockerfile: 'ARG TAG=1.37\nFROM busybox:$TAG AS a\nFROM quay.io/acme/tool:1.0 AS b\nCOPY --from=a /x /x\n',
  policy: 'version: 1\nallow: [docker.io/library/**]\n',
};

it.each(EXAMPLE_INPUTS)('says what check says: $name', async ({ input }) => {
  expect(tellAnswer(judgeInput(input).answer)).toEqual(await checkInput(input));
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
  expect(tellAnswer(judgeInput(input).answer)).toEqual(await checkInput(input));
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
  expect(judgeInput({ ...BASE, [field]: value }).answer).toEqual({ kind: 'usage', field, message });
});

it('says that it fetches nothing where a policy extends another one', () => {
  const { answer } = judgeInput({ ...BASE, policy: `extends: ./base.yml\n${BASE.policy}` });
  expect(answer).toMatchObject({ kind: 'policy', problems: [{ line: 1, level: 'error' }] });
  expect(answer).toMatchObject({
    problems: [{ message: expect.stringContaining('this page fetches nothing') }],
  });
});

describe('the way of a reference', () => {
  it.each(EXAMPLE_INPUTS)('every image has one, and no finding is lost: $name', ({ input }) => {
    const { answer, explain } = judgeInput(input);
    if (answer.kind !== 'judged') throw new Error('an example has a wrong policy');
    const { report, walks, left, others } = answer;
    expect(walks.length).toBeGreaterThanOrEqual(report.counts.images);
    expect(left).toBe(0);
    for (const index of walks.keys()) expect(explain(index)[0]?.steps.at(-1)?.step).toBe('verdict');
    const told = [...walks.flatMap(({ findings }) => findings), ...others];
    expect(new Set(told)).toEqual(new Set(report.findings));
    // what is done on an image has a line of its own
    const named = new Set(walks.map(({ line }) => line));
    expect(others.filter(({ image, line }) => image !== null && named.has(line))).toEqual([]);
  });

  const FROM_ARGUMENT = { dockerfile: 'ARG TAG=1.37\nFROM busybox:$TAG\n' };
  const LISTS = [
    'role: final, in Dockerfile',
    'deny: there are no denials',
    'allow: docker.io/library/** matches (allow[0], line 2)',
    'deprecated: there are no deprecations',
    'end-of-life: cannot tell: the tag names no known release (default, line 0)',
    'pin: tag is asked for: fine (default, line 0)',
    'verdict: approved',
  ];
  it.each<[string, Partial<PlaygroundInput>, readonly string[]]>([
    [
      'from a default to an entry of allow',
      FROM_ARGUMENT,
      [
        'written: busybox:$TAG at 2',
        'argument: TAG is 1.37, its default at 1',
        'expanded: busybox:1.37',
        'image: docker.io/library/busybox:1.37',
        ...LISTS,
      ],
    ],
    [
      'from an argument that is given',
      { ...FROM_ARGUMENT, buildArgs: 'TAG=1.36' },
      [
        'written: busybox:$TAG at 2',
        'argument: TAG is 1.36, given to the build',
        'expanded: busybox:1.36',
        'image: docker.io/library/busybox:1.36',
        ...LISTS,
      ],
    ],
    [
      'through a build context',
      { dockerfile: 'FROM quay.io/a:1\n', contexts: 'quay.io/a:1=docker-image://busybox:1.37' },
      [
        'written: quay.io/a:1 at 1',
        'context: the context quay.io/a:1 replaces it by docker.io/library/busybox:1.37',
        'image: docker.io/library/busybox:1.37',
        ...LISTS,
      ],
    ],
    [
      'to a name that is not known',
      { dockerfile: 'ARG V\nFROM busybox:$V\n' },
      [
        'written: busybox:$V at 2',
        'argument: V has no value',
        'expanded: busybox:',
        'image: cannot tell which image is pulled',
        'exception: there are no exceptions',
        'level: unresolved blocks (default, line 0)',
        'verdict: blocked',
      ],
    ],
  ])('leads %s', (_, change, steps) => {
    const [explained] = judgeInput({ ...BASE, ...change }).explain(0);
    expect(explained?.steps.map(describeStep)).toEqual(steps);
  });

  it('is given for the first of very many, and the others are counted', () => {
    const dockerfile = Array.from({ length: 130 }, (_, at) => `FROM quay.io/a/b${at}:1\n`).join('');
    const { answer } = judgeInput({ ...BASE, dockerfile });
    expect(answer).toMatchObject({
      left: 30,
      others: [],
      report: { counts: { images: 130, blocking: 130 } },
    });
    expect(answer.kind === 'judged' && answer.walks.length).toBe(100);
  });
});

function describeStep({ step, result, decidedBy, at }: ExplanationStep): string {
  const decision = decidedBy === null ? '' : ` (${decidedBy.key}, line ${decidedBy.line})`;
  return `${step}: ${result.text}${decision}${at === null ? '' : ` at ${at.line}`}`;
}
