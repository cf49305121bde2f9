import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../src/core/dockerfile/reading.js';
import { readVariants } from '../../../src/core/dockerfile/variants/read-variants.js';
import { type FileBuild, UNKNOWN_CONTEXT } from '../../../src/core/dockerfile/variants/variant-options.js';
import { type Given, ORIGIN, toVariants } from '../../support/variants.js';

function read(text: string, given: Given = {}): Reading {
  return readVariants(Buffer.from(text), toVariants(given));
}

describe('what ships', () => {
  const TWO = 'FROM one AS prod\nFROM two AS worker\nFROM three\n';
  const roles = (reading: Reading): string[] =>
    reading.images.map(({ written, role, alsoAs = [], reachable, build }) =>
      [written, role, ...alsoAs, ...(reachable ? [] : ['skipped']), ...(build ? [build.name] : [])].join(' '),
    );

  test.each<[string, string, Given, string[]]>([
    ['the last stage', TWO, {}, ['one build skipped', 'two build skipped', 'three final']],
    ['the target', TWO, { target: 'prod' }, ['one final', 'two build skipped', 'three build skipped']],
    [
      'targets of the policy too',
      TWO,
      { targets: ['prod'] },
      ['one final builds[0]', 'two build skipped', 'three final'],
    ],
    [
      'each of them',
      TWO,
      { targets: ['PROD', 'worker'] },
      ['one final builds[0]', 'two final builds[0]', 'three final'],
    ],
    [
      'a target on the command line alone',
      TWO,
      { target: 'worker', targets: ['prod'] },
      ['one build skipped', 'two final', 'three build skipped'],
    ],
    [
      'what only adds leaves the role',
      TWO,
      { targets: ['+prod'] },
      ['one final build builds[0]', 'two build skipped', 'three final'],
    ],
    [
      'a build of the repository only adds',
      TWO,
      { builds: [{ target: 'prod' }] },
      ['one final build service0', 'two build skipped', 'three final'],
    ],
    [
      'by the platform',
      `FROM one AS b-amd64\nFROM two AS b-arm64\nFROM b-\${TARGETARCH}\n`,
      { platforms: ['linux/amd64', 'linux/arm64'] },
      ['one final', 'two final'],
    ],
    [
      'by the builder',
      `FROM one AS b-amd64\nFROM two AS b-arm64\nFROM b-\${BUILDARCH}\n`,
      { builders: ['linux/amd64', 'linux/arm64'] },
      ['one final', 'two final'],
    ],
    [
      'down the chain',
      'FROM one AS a\nFROM a AS prod\nFROM two\n',
      { targets: ['prod'] },
      ['one final builds[0]', 'two final'],
    ],
    [
      'TARGETSTAGE goes with it',
      'FROM a-$TARGETSTAGE AS prod\nFROM b\n',
      { targets: ['prod'] },
      ['a-default build skipped', 'a-prod final builds[0]', 'b final'],
    ],
    [
      'any other stage, where its name tells',
      `ARG A=\${TARGETSTAGE/prod/evil}\nFROM \${A/default/one} AS prod\nRUN true\nFROM one\n`,
      {},
      ['one build skipped', 'evil build skipped', 'one final'],
    ],
    [
      'any other stage, where its name chooses another one',
      `FROM one AS a-default\nFROM evil AS a-prod\nFROM a-\${TARGETSTAGE} AS prod\nFROM one\n`,
      {},
      ['one build skipped', 'evil build skipped', 'one final'],
    ],
    [
      'no other stage, where one is asked for',
      `ARG A=\${TARGETSTAGE/prod/evil}\nFROM \${A/default/one} AS prod\nFROM one AS last\n`,
      { target: 'last' },
      ['last build skipped', 'one final'],
    ],
  ])('%s', (_, text, given, expected) => expect(roles(read(text, given))).toEqual(expected));

  test('a target that the file lacks is named, and the rest is read', () => {
    const reading = read(TWO, { targets: ['prod', 'production'] });
    expect(reading.missingTargets).toEqual([{ name: 'production', origin: ORIGIN }]);
    expect(reading.problem).toBeNull();
  });
});

describe('builds that the repository describes', () => {
  const build = (args: Record<string, string>) => ({ args: new Map(Object.entries(args)) });
  const pulled = (reading: Reading): string[] =>
    reading.images.map(({ written, build: from }) => (from ? `${written} by ${from.name}` : written));

  test.each<[string, string, Given, string[]]>([
    ['their values add', 'ARG V=1\nFROM a:$V\n', { builds: [build({ V: '2' })] }, ['a:1', 'a:2 by service0']],
    ['equal ones once', 'ARG V=1\nFROM a:$V\n', { builds: [build({ V: '1' }), build({ V: '1' })] }, ['a:1']],
    [
      'the default in other words',
      'ARG W=1\nARG V=$W\nFROM a:$V\n',
      { builds: [build({ V: '1' })] },
      ['a:1'],
    ],
    [
      'a default that another one follows',
      'ARG V=1\nARG V=2\nFROM a:$V\n',
      { builds: [build({ V: '1' })] },
      ['a:2', 'a:1 by service0'],
    ],
    [
      'a default beside values of the settings',
      'ARG V=1\nFROM a:$V\n',
      { args: { V: ['2'] }, builds: [build({ V: '1' })] },
      ['a:1', 'a:2'],
    ],
    ['they resolve', 'ARG V\nFROM a:$V\n', { builds: [build({ V: '2' })] }, ['a:2 by service0']],
    [
      'values of one build belong together',
      'ARG A\nARG B\nFROM $A:$B\n',
      { builds: [build({ A: 'node', B: '22' }), build({ A: 'debian', B: 'slim' }), build({})] },
      ['node:22 by service0', 'debian:slim by service1'],
    ],
    [
      'where none gives all, all are combined',
      'ARG A\nARG B\nFROM $A:$B\n',
      { builds: [build({ A: 'node' }), build({ B: '22' })] },
      ['node:22 by service0'],
    ],
    [
      'the command line decides',
      'ARG V=1\nFROM a:$V\n',
      { buildArgs: { V: '9' }, builds: [build({ V: '2' })] },
      ['a:9'],
    ],
    [
      'settings stand beside them',
      'ARG V\nARG W\nFROM $V:$W\n',
      { args: { W: ['1', '2'] }, builds: [build({ V: 'a' })] },
      ['a:1 by service0', 'a:2 by service0'],
    ],
    [
      'their platforms',
      'FROM a-$TARGETARCH\n',
      { builds: [{ platforms: ['linux/s390x'] }] },
      ['a-amd64', 'a-s390x by service0'],
    ],
  ])('%s', (_, text, given, expected) => expect(pulled(read(text, given))).toEqual(expected));

  test.each(['1', undefined])(
    'one that gives the default, or nothing, pulls what the file says: %s',
    (value) => {
      const builds = [build(value === undefined ? {} : { V: value })];
      const [image] = read('ARG V=1\nFROM a:$V\n', { builds }).images;
      expect(image).toMatchObject({ written: 'a:1', role: 'final', builds: [{ name: 'service0' }] });
      expect(image?.build).toBeUndefined();
    },
  );

  test('very many that say the same are one', () => {
    const builds = Array.from({ length: 2000 }, () => build({ V: '2' }));
    expect(pulled(read('ARG V=1\nFROM a:$V\n', { builds }))).toEqual(['a:1', 'a:2 by service0']);
  });

  test('more than can be followed is a problem', () => {
    const builds = Array.from({ length: 2000 }, (_, index) => build({ V: String(index) }));
    expect(read('ARG V=1\nFROM a:$V\n', { builds }).problem).toMatchObject({ phase: 'limit' });
  });

  test('their contexts add an image and take none away', () => {
    const contexts = new Map([['a', 'docker-image://b']]);
    const reading = read('FROM a\n', { builds: [{ contexts }] });
    expect(reading.images.map(({ image, replacedBy }) => replacedBy?.image ?? image)).toEqual([
      'docker.io/library/a:latest',
      'docker.io/library/b:latest',
    ]);
  });
});

describe('a name that a build gives together with the context in its place', () => {
  const build = (args: Record<string, string>, ...contexts: string[]): Partial<FileBuild> => ({
    args: new Map(Object.entries(args)),
    contexts: new Map(contexts.map((name) => [name, 'local:x'] as const)),
  });
  const BASE = build({ BASE: 'from' }, 'from');
  const ARG = 'ARG BASE=debian\nFROM $BASE\n';
  const REPLACED = 'from replaced';

  test.each<[string, string, Given, string[]]>([
    ['is not pulled without it', ARG, { builds: [BASE] }, ['debian', REPLACED]],
    ['nor where no default is', 'ARG BASE\nFROM $BASE\n', { builds: [BASE] }, [REPLACED]],
    [
      'nor where several do so',
      ARG,
      { builds: [BASE, BASE, build({ BASE: 'from', V: '2' }, 'from')] },
      ['debian', REPLACED],
    ],
    [
      'nor in a stage that is replaced as a whole',
      'ARG BASE=debian\nFROM $BASE AS own\nFROM own\n',
      { builds: [build({ BASE: 'other' }, 'own')] },
      ['debian', 'other replaced'],
    ],
    [
      'nor where it is copied from',
      'ARG BASE=debian\nFROM $BASE AS own\nFROM scratch\nCOPY --from=own / /\n',
      { builds: [build({ BASE: 'from' }, 'from')] },
      ['debian', REPLACED],
    ],
    ['but as the default', 'ARG BASE=from\nFROM $BASE\n', { builds: [BASE] }, ['from', REPLACED]],
    ['but where it is written', 'FROM from\n', { builds: [BASE] }, ['from', REPLACED]],
    [
      'but where another build has no context',
      ARG,
      { builds: [BASE, build({ BASE: 'from' })] },
      ['debian', 'from', REPLACED],
    ],
    [
      'but where another build has another context',
      ARG,
      { builds: [BASE, build({ BASE: 'from' }, 'other')] },
      ['debian', 'from', REPLACED],
    ],
    [
      'but where another build without a context gives it, and no default is',
      'ARG BASE\nFROM $BASE\n',
      { builds: [BASE, build({ BASE: 'from' })] },
      ['from', REPLACED],
    ],
    [
      'but as a value of the policy',
      ARG,
      { builds: [BASE], args: { BASE: ['from'] } },
      ['debian', 'from', REPLACED],
    ],
    [
      'but where only the platform makes it',
      'ARG BASE=debian\nFROM from-$TARGETARCH\n',
      { builds: [{ ...build({ BASE: 'x' }, 'from-s390x'), platforms: ['linux/s390x'] }] },
      ['from-amd64', 'from-s390x', 'from-s390x replaced'],
    ],
    [
      'but where the context is for another platform',
      ARG,
      { builds: [build({ BASE: 'from' }, 'from::linux/arm64')], platforms: ['linux/amd64', 'linux/arm64'] },
      ['debian', 'from', REPLACED],
    ],
    [
      'but where the context may be anything',
      ARG,
      {
        builds: [
          { args: BASE.args ?? new Map(), contexts: new Map([['from', UNKNOWN_CONTEXT]]), problem: 'x' },
        ],
      },
      ['debian', 'from', 'from not known'],
    ],
  ])('%s', (_, text, given, expected) => {
    const { images } = read(text, given);
    const told = images.map(({ written, replacedBy, unknown }) =>
      [
        written,
        ...(replacedBy === null ? [] : ['replaced']),
        ...(unknown === undefined ? [] : ['not known']),
      ].join(' '),
    );
    expect(told.toSorted()).toEqual(expected);
  });
});
