import { describe, expect, it } from 'vitest';
import type { Build } from '../../../../src/core/builds/build.js';
import { compareBuilds } from '../../../../src/core/builds/judged/build-change.js';
import { groupBuilds } from '../../../../src/core/builds/judged/dockerfile-builds.js';
import { PLAIN_BUILD } from '../../../support/plain-build.js';

const read = () => ({ kind: 'absent' }) as const;
const match = () => [];
const has = (path: string) => path === 'Dockerfile' || path === 'api/dockerfile';
const group = (...builds: Partial<Build>[]) =>
  groupBuilds(
    builds.map((build) => ({ ...PLAIN_BUILD, ...build })),
    {
      listing: [],
      find: (path) => (has(path) ? { kind: 'file', path } : { kind: 'absent' }),
      read,
      match,
      namesakes: match,
      buildFiles: [],
      isLed: () => false,
      select: () => [],
      twinsOf: () => [],
    },
  );
const args = (value: string) => ({ args: new Map([['BASE', value]]) });
const inline = (text: string, line = 5) => ({
  dockerfile: null,
  inline: { text, file: 'compose.yaml', lines: [{ line, column: 9 }] },
});

describe('builds by what they build', () => {
  it('finds the file that BuildKit falls back to, and names what is missing', () => {
    const { named, missing } = group({}, { dockerfile: 'api/Dockerfile' }, { dockerfile: 'gone/Dockerfile' });
    expect([...named.keys()]).toEqual(['Dockerfile', 'api/dockerfile']);
    expect(missing.map(({ dockerfile }) => dockerfile)).toEqual(['gone/Dockerfile']);
  });

  it('shares an inline Dockerfile between the builds that extend one another', () => {
    const { inline: found } = group(inline('FROM a\n'), { ...inline('FROM a\n'), name: 'worker' });
    expect(found.map(({ builds }) => builds.map(({ name }) => name))).toEqual([['web', 'worker']]);
  });

  it('hands contexts on as BuildKit is told them', () => {
    const contexts = new Map([
      ['docker.io/library/node:22', 'docker-image://node:24'],
      ['deps', 'target:deps'],
      ['app', 'service:app'],
      ['src', './src'],
      ['repo', 'https://example.com/x.git'],
    ]);
    const [build] =
      group({ contexts, unknown: ['contexts.other', 'args.V', 'target'] }).named.get('Dockerfile') ?? [];
    expect(Object.fromEntries(build?.contexts ?? [])).toEqual({
      'node:22': 'docker-image://node:24',
      deps: 'local:deps',
      app: 'local:app',
      src: 'local:src',
      repo: 'https://example.com/x.git',
      other: 'docker-image://context-not-known',
    });
    expect(build?.unknownArgs).toEqual(['V']);
  });
});

describe('a change', () => {
  const touched = (head: Partial<Build>[], base: Partial<Build>[]) => [
    ...compareBuilds(group(...head), group(...base)).touched.keys(),
  ];

  it.each<[string, Partial<Build>[], Partial<Build>[], string[]]>([
    ['of nothing', [{}], [{}], []],
    ['of the line', [{ line: 9 }], [{}], []],
    ['of the name', [{ name: 'other' }], [{}], []],
    ['of a value', [args('b')], [args('a')], ['Dockerfile']],
    ['that adds a build', [args('a'), args('b')], [args('a')], ['Dockerfile']],
    ['that removes one', [args('a')], [args('a'), args('b')], []],
    ['of a target', [{ target: 'prod' }], [{}], ['Dockerfile']],
    ['of a context', [{ contexts: new Map([['node', 'docker-image://x']]) }], [{}], ['Dockerfile']],
    ['of what is not known', [{ unknown: ['args.V'], problem: 'x' }], [{}], ['Dockerfile']],
    ['of another file', [{}, { dockerfile: 'api/Dockerfile' }], [{}], ['api/dockerfile']],
  ])('%s', (_, head, base, expected) => {
    expect(touched(head, base)).toEqual(expected);
  });

  it('of an inline Dockerfile is compared with what the same build had', () => {
    const change = compareBuilds(group(inline('FROM b\n')), group(inline('FROM a\n')));
    expect(change.inline.map(({ head, base }) => [head.inline.text, base?.inline.text])).toEqual([
      ['FROM b\n', 'FROM a\n'],
    ]);
  });

  it('that only moves an inline Dockerfile is none', () => {
    expect(compareBuilds(group(inline('FROM a\n', 7)), group(inline('FROM a\n'))).inline).toEqual([]);
  });

  it('that adds an inline Dockerfile has nothing to be excused by', () => {
    expect(compareBuilds(group(inline('FROM a\n')), group({})).inline).toMatchObject([{ base: null }]);
  });
});

describe('builds whose Dockerfile is not known', () => {
  const paths = Array.from({ length: 150 }, (_, at) => `${at}/odd`);
  const open = {
    dockerfile: null,
    context: null,
    unknown: ['context', 'dockerfile'],
    possible: [{ ending: '/odd' }],
  };
  const groupOpen = (count: number) =>
    groupBuilds(
      Array.from({ length: count }, (_, at) => ({ ...PLAIN_BUILD, ...open, name: `web${at}` })),
      {
        listing: paths,
        find: (path) => ({ kind: 'file', path }),
        read,
        match,
        namesakes: match,
        buildFiles: [],
        isLed: () => false,
        select: () => [],
        twinsOf: () => [],
      },
    );

  it('name all files that may be meant', () => {
    const { named, elsewhere, unreachable } = groupOpen(2);
    expect([...named.keys()]).toEqual(paths);
    expect(elsewhere).toHaveLength(2);
    expect(unreachable).toEqual([]);
  });

  it('name so many files at most, and the others cannot be judged', () => {
    const { named, unreachable } = groupOpen(200);
    expect(named.size).toBe(150);
    expect(unreachable).toEqual([]);
    const many = groupBuilds([{ ...PLAIN_BUILD, ...open }], {
      listing: Array.from({ length: 20_001 }, (_, at) => `${at}/odd`),
      find: (path) => ({ kind: 'file', path }),
      read,
      match,
      namesakes: match,
      buildFiles: [],
      isLed: () => false,
      select: () => [],
      twinsOf: () => [],
    });
    expect(many.named.size).toBe(20_000);
    expect(many.unreachable.map(({ dockerfile }) => dockerfile)).toEqual(['20000/odd']);
  });
});
