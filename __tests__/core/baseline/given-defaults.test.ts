import { describe, expect, it } from 'vitest';
import type { FileBuild } from '../../../src/core/dockerfile/variants/variant-options.js';
import type { Finding } from '../../../src/core/report.js';
import { judgeFiles, recordAll, toRun } from '../../support/baselines.js';
import { load, summariseAll } from '../../support/gate.js';

const POLICY = load('allow: [docker.io/library/**]\nrules: { unpinned: ignore, end-of-life: ignore }\n');

const BUILD: FileBuild = {
  file: '.github/workflows/build.yml',
  line: 5,
  name: 'build/#1',
  args: new Map([['A', '1']]),
  target: null,
  platforms: [],
  contexts: new Map(),
  unknownArgs: ['REG', 'X'],
  givenArgs: ['A', 'X'],
  problem: 'nothing in the repository decides what REG is',
};

const toText = (x: string, more = '') =>
  `ARG REG=docker.io/library/\n${more}ARG A=0\nARG X=${x}\nFROM $REG$X:$A\n`;

function judge(text: string, build: FileBuild) {
  const gate = judgeFiles(POLICY, {});
  gate.judge({ head: { path: 'a', bytes: new TextEncoder().encode(text) }, base: null, builds: [build] });
  return gate;
}

/** What is found where the baseline has what there was before, as it is written in some way. */
function recheck(after: string, change: Partial<FileBuild> = {}, write = (finding: Finding) => finding) {
  const { findings } = judge(toText('busybox'), BUILD).finish();
  const recorded = findings.map(write);
  return judge(after, { ...BUILD, ...change }).finish([], toRun(recordAll(recorded)));
}

/** As baselines were written that counted every default and every value. */
const asBefore = (finding: Finding): Finding => ({
  ...finding,
  content: finding.wholeContent ?? 'sha256:none',
});

describe('a name that a build gives what cannot be known', () => {
  it.each<[string, string, Partial<FileBuild>, 'existing' | 'block']>([
    ['another default of an argument that is given', toText('debian'), {}, 'existing'],
    ['no default of it', toText('debian').replace('=debian', ''), {}, 'existing'],
    ['another argument, in no name', toText('busybox', 'ARG B=1\n'), {}, 'existing'],
    [
      'another value of one in no name',
      toText('busybox'),
      { args: new Map([...BUILD.args, ['B', '2']]) },
      'existing',
    ],
    ['another default of one that is not given', toText('busybox').replace('library', 'other'), {}, 'block'],
    ['another value', toText('busybox'), { args: new Map([['A', '2']]) }, 'block'],
    ['a value that is not given for certain', toText('busybox'), { givenArgs: ['A'] }, 'block'],
    ['no value', toText('busybox'), { unknownArgs: ['REG'], givenArgs: ['A'] }, 'block'],
  ])('%s', (_, after, change, state) => {
    expect(summariseAll(recheck(after, change))).toEqual(
      expect.arrayContaining([expect.stringMatching(new RegExp(`unresolved ${state}$`))]),
    );
  });

  it.each<[string, string, 'existing' | 'block']>([
    ['as it was', toText('busybox'), 'existing'],
    ['another default of an argument that is given', toText('debian'), 'block'],
  ])('in a baseline that was written before: %s', (_, after, state) => {
    expect(summariseAll(recheck(after, {}, asBefore))).toEqual([
      expect.stringMatching(new RegExp(`unresolved ${state}$`)),
    ]);
  });
});
