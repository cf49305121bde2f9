import { describe, expect, it } from 'vitest';
import { compareBaselines } from '../../../src/core/baseline/baseline-change.js';
import { findRefusal } from '../../../src/core/baseline/baseline-permission.js';
import { NOTHING_GIVEN } from '../../../src/core/dockerfile/variants/build-plan.js';
import { openGate } from '../../../src/gate.js';
import { type Files, judgeFiles, loadValidBaseline, recordAll, toRun } from '../../support/baselines.js';
import { load, summarise, summariseAll, TODAY } from '../../support/gate.js';
import { loadText } from '../../support/policies.js';
import { END_OF_LIFE } from '../../support/repository.js';

const POLICY = load('allow: [docker.io/library/debian]\nrules: { unpinned: ignore, end-of-life: ignore }\n');

/** What is found once everything in the files is recorded and the change is made. */
function recheck(files: Files, change: Files, policy = POLICY) {
  const text = recordAll(judgeFiles(policy, files).finish().findings);
  return judgeFiles(policy, { ...files, ...change }).finish([], toRun(text));
}

describe('what is recorded is existing, and nothing else', () => {
  it.each<[string, Files, Files, string[]]>([
    ['as it was', { a: 'FROM evil:1\n' }, {}, ['1 unapproved existing']],
    ['in another line', { a: 'FROM evil:1\n' }, { a: '# moved\n\nFROM evil:1\n' }, ['3 unapproved existing']],
    [
      'spelt otherwise, the same pull',
      { a: 'FROM node\n' },
      { a: 'FROM docker.io/node:latest\n' },
      ['1 unapproved existing'],
    ],
    ['another tag', { a: 'FROM evil:1\n' }, { a: 'FROM evil:2\n' }, ['1 unapproved block']],
    [
      'another digest',
      { a: `FROM evil:1\n` },
      { a: `FROM evil:1@sha256:${'a'.repeat(64)}\n` },
      ['1 unapproved block'],
    ],
    [
      'in another file',
      { a: 'FROM evil:1\n' },
      { a: 'FROM debian:12\n', b: 'FROM evil:1\n' },
      ['1 unapproved block'],
    ],
    [
      'twice where once was recorded',
      { a: 'FROM evil:1\n' },
      { a: 'FROM evil:1\nFROM evil:1\n' },
      ['1 unapproved block', '2 unapproved existing'],
    ],
    [
      'three times where twice was',
      { a: 'FROM evil:1 AS x\nFROM evil:1 AS y\nFROM debian:12\n' },
      { a: 'FROM evil:1 AS x\nFROM evil:1 AS y\nFROM evil:1 AS z\nFROM debian:12\n' },
      ['1 unapproved existing', '2 unapproved existing', '3 unapproved block'],
    ],
    [
      'in a stage that nothing needed, and now does: a copy',
      { a: 'FROM evil:1 AS x\nFROM debian:12\n' },
      { a: 'FROM evil:1 AS x\nFROM debian:12\nCOPY --from=x / /\n' },
      ['1 unapproved block'],
    ],
    [
      'the same by a mount',
      { a: 'FROM evil:1 AS x\nFROM debian:12\n' },
      { a: 'FROM evil:1 AS x\nFROM debian:12\nRUN --mount=from=x,target=/x /x/y\n' },
      ['1 unapproved block'],
    ],
    [
      'copied in such a stage, and now into what ships',
      { a: 'FROM debian:12 AS x\nCOPY --from=evil:1 / /\nFROM debian:12\n' },
      { a: 'FROM debian:12 AS x\nFROM debian:12\nCOPY --from=evil:1 / /\n' },
      ['3 unapproved block'],
    ],
    [
      'in a stage that is needed, and now is not',
      { a: 'FROM evil:1 AS x\nFROM debian:12\nCOPY --from=x / /\n' },
      { a: 'FROM evil:1 AS x\nFROM debian:12\n' },
      ['1 unapproved existing'],
    ],
    [
      'shipped, and now in a stage that nothing needs',
      { a: 'FROM evil:1 AS x\n' },
      { a: 'FROM evil:1 AS x\nFROM debian:12\n' },
      ['1 unapproved existing'],
    ],
    [
      'in a stage that nothing needs, as before',
      { a: 'FROM evil:1 AS x\nFROM debian:12\n' },
      { a: '#\nFROM evil:1 AS x\nFROM debian:12\n' },
      ['2 unapproved existing'],
    ],
    [
      'a name without a value in a stage that nothing needed, and now does',
      { a: 'ARG X\nFROM $X AS x\nFROM debian:12\n' },
      { a: 'ARG X\nFROM $X AS x\nFROM debian:12\nCOPY --from=x / /\n' },
      ['2 unresolved block'],
    ],
    [
      'built on, and now shipped',
      { a: 'FROM evil:1 AS x\nFROM debian:12\n' },
      { a: 'FROM evil:1 AS x\n' },
      ['1 unapproved block'],
    ],
    [
      'shipped, and now only built on',
      { a: 'FROM evil:1\n' },
      { a: 'FROM evil:1 AS x\nFROM debian:12\n' },
      ['1 unapproved existing'],
    ],
    [
      'shipped, and now only copied from',
      { a: 'FROM evil:1\n' },
      { a: 'FROM debian:12\nCOPY --from=evil:1 /a /a\n' },
      ['2 unapproved existing'],
    ],
    [
      'shipped, and now the frontend',
      { a: 'FROM evil:1\n' },
      { a: '# syntax=evil:1\nFROM debian:12\n' },
      ['1 unapproved block'],
    ],
    [
      'by another rule',
      { a: 'FROM evil:1\n' },
      { a: 'FROM evil:1\nFROM $X\n' },
      ['1 unapproved existing', '2 unreadable block'],
    ],
    [
      'without a value, and runs something else',
      { a: 'ARG X\nFROM $X\nRUN a\n' },
      { a: 'ARG X\nFROM $X\n# b\nRUN b\nCMD c\n' },
      ['2 unresolved existing'],
    ],
    [
      'without a value, and copies from another image',
      { a: 'ARG X\nFROM $X\nRUN a\n' },
      { a: 'ARG X\nFROM $X\nRUN a\nCOPY --from=evil:1 / /\n' },
      ['2 unresolved block'],
    ],
    [
      'without a value, and with a default for another argument',
      { a: 'ARG X\nARG Y\nFROM $X\n' },
      { a: 'ARG X\nARG Y=evil:1\nFROM $X\n' },
      ['3 unresolved block'],
    ],
    [
      'unknown as it was',
      { a: 'ARG X\nFROM r.io/$X\n' },
      { a: 'ARG X\n\nFROM r.io/$X\n' },
      ['3 unresolved existing'],
    ],
    [
      'unknown otherwise',
      { a: 'ARG X\nFROM r.io/$X\n' },
      { a: 'ARG X\nFROM q.io/$X\n' },
      ['2 unresolved block'],
    ],
    [
      'unknown, and now known',
      { a: 'ARG X\nFROM r.io/$X\n' },
      { a: 'ARG X=x\nFROM r.io/$X\n' },
      ['2 unapproved block'],
    ],
    ['a file that is refused as it was', { a: 'FROM evil:1\nFRM\n' }, {}, ['2 unreadable existing']],
    [
      'a refused file in which anything changed',
      { a: 'FROM evil:1\nFRM\n' },
      { a: 'FROM evil:1\nFRM\n#\n' },
      ['2 unreadable block'],
    ],
    [
      'a refused file that is read',
      { a: 'FROM evil:1\nFRM\n' },
      { a: 'FROM evil:1\n' },
      ['1 unapproved block'],
    ],
  ])('%s', (_, files, change, found) => expect(summariseAll(recheck(files, change))).toEqual(found));

  it('one record is enough for what one rule finds twice at one place', () => {
    const policy = load('allow: ["**"]\nrules: { unpinned: ignore, end-of-life: block }\n');
    const report = recheck({ a: 'FROM node:14-alpine3.12\n' }, {}, policy);
    expect(summariseAll(report)).toEqual(['1 end-of-life existing', '1 end-of-life existing']);
    expect(report.baseline).toMatchObject({ recorded: 1, fixed: [] });
  });

  it('keeps its rule and level, and says where it is recorded', () => {
    const [finding] = recheck({ a: 'FROM evil:1\n' }, {}).findings;
    expect(finding).toMatchObject({
      rule: 'unapproved',
      level: 'block',
      existing: true,
      recorded: { file: '.github/base-images.baseline.yml', line: 8 },
    });
  });

  it('what is waived needs no record, and gets none', () => {
    const policy = load(
      'allow: []\nrules: { unpinned: ignore }\nexceptions: [{ image: docker.io/library/evil, rules: [unapproved], owner: a, reason: b, expires: "2026-10-01" }]\n',
    );
    expect(recordAll(judgeFiles(policy, { a: 'FROM evil:1\n' }).finish().findings)).toContain('files: []');
    const report = judgeFiles(policy, { a: 'FROM evil:1\n' }).finish(
      [],
      toRun(recordAll(judgeFiles(POLICY, { a: 'FROM evil:1\n' }).finish().findings)),
    );
    expect(summariseAll(report)).toEqual(['1 unapproved waived']);
    expect(report.baseline?.fixed).toHaveLength(1);
  });
});

describe('where only a change is judged', () => {
  const record = (file: string, count: number) =>
    toRun(
      `version: 1\nfiles:\n  - file: ${file}\n    findings:\n      - { image: docker.io/library/evil:1, rule: unapproved, role: final, count: ${count} }\n`,
    );
  const bytes = (text: string) => new TextEncoder().encode(text);
  const open = (scope: 'all' | 'changed-files') =>
    openGate({
      policy: POLICY,
      source: { source: 'policy.yml', sha256: '' },
      today: TODAY,
      endOfLife: END_OF_LIFE,
      build: NOTHING_GIVEN,
      scope,
      failOn: 'block',
      keepFiles: false,
    });

  it.each([
    ['all', 'existing'],
    ['changed-files', 'block'],
  ] as const)(
    'of a Dockerfile in a build file the others are not seen: in scope %s it is %s',
    (scope, level) => {
      const gate = open(scope);
      const text = 'FROM evil:1\n';
      const inline = { text, file: 'compose.yaml', lines: [{ line: 5, column: 7 }] };
      gate.judge({ head: { path: 'compose.yaml', bytes: bytes(text) }, base: null, inline });
      expect(gate.finish([], record('compose.yaml', 1)).findings.map(summarise).join()).toMatch(level);
    },
  );

  it('what the base has too takes its share', () => {
    const gate = open('changed-files');
    const file = bytes('ARG X=1\nFROM evil:1 AS a\nFROM evil:$X\n');
    const old = bytes('ARG X=2\nFROM evil:1 AS a\nFROM evil:$X\n');
    gate.judge({ head: { path: 'a', bytes: file }, base: { path: 'a', bytes: old }, isUntouched: true });
    const report = gate.finish(
      [],
      toRun(recordAll(judgeFiles(POLICY, { a: 'FROM evil:1 AS a\nFROM debian:12\n' }).finish().findings)),
    );
    expect(summariseAll(report)).toEqual(['2 unapproved existing', '3 unapproved block']);
  });
});

describe('what is said of it', () => {
  const text = recordAll(
    judgeFiles(POLICY, { a: 'FROM evil:1 AS x\nFROM evil:1 AS y\nFROM evil:2\n' }).finish().findings,
  );
  const notesOf = (files: Files, changes: Parameters<typeof toRun>[1] = {}, source = text, policy = POLICY) =>
    judgeFiles(policy, files)
      .finish([], toRun(source, changes))
      .problems.map(({ level, line, message }) => `${level} ${line} ${message}`);

  it('what is fixed is named', () => {
    expect(notesOf({ a: 'FROM evil:1 AS y\nFROM debian:12\n' })).toEqual([
      'warning 8 Fixed: unapproved of docker.io/library/evil:1 in a; remove it from the baseline: base-image-gate check --prune',
      'warning 9 Fixed: unapproved of docker.io/library/evil:2 in a; remove it from the baseline: base-image-gate check --prune',
    ]);
    expect(notesOf({}, { isGone: () => true })).toEqual([
      'warning 8 Fixed: unapproved of docker.io/library/evil:1 in a, 2 times; remove it from the baseline: base-image-gate check --prune',
      'warning 9 Fixed: unapproved of docker.io/library/evil:2 in a; remove it from the baseline: base-image-gate check --prune',
    ]);
  });

  describe('what a file that is gone had, and another one has, is not called fixed', () => {
    const MOVED =
      'a file that moves counts as new. If what is there is accepted, merge the baseline that this writes first: base-image-gate check --write-baseline';
    const isGone = (file: string) => file === 'a';

    it('each is named with the file where it is now', () => {
      expect(notesOf({ b: 'FROM evil:1 AS y\nFROM evil:2\n' }, { isGone })).toEqual([
        `warning 8 Moved: unapproved of docker.io/library/evil:1 in a is in b now; ${MOVED}`,
        `warning 9 Moved: unapproved of docker.io/library/evil:2 in a is in b now; ${MOVED}`,
      ]);
    });

    it('what is in no other file is', () => {
      expect(notesOf({ b: 'FROM evil:2\n' }, { isGone })).toEqual([
        expect.stringContaining('Fixed: unapproved of docker.io/library/evil:1 in a, 2 times'),
        `warning 9 Moved: unapproved of docker.io/library/evil:2 in a is in b now; ${MOVED}`,
      ]);
    });

    it('nor is what another file has while the first one is there', () => {
      const notes = notesOf({ a: 'FROM debian:12\n', b: 'FROM evil:1\nFROM evil:2\n' });
      expect(notes.map((note) => note.slice(0, 16))).toEqual(['warning 8 Fixed:', 'warning 9 Fixed:']);
    });

    it('a file of the same name comes first', () => {
      const source = recordAll(judgeFiles(POLICY, { 'x/Dockerfile': 'FROM evil:1\n' }).finish().findings);
      const files = { 'b/Dockerfile.web': 'FROM evil:1\n', 'y/Dockerfile': 'FROM evil:1\n' };
      expect(notesOf(files, { isGone: (file) => file.startsWith('x/') }, source)).toEqual([
        expect.stringContaining(' in x/Dockerfile is in y/Dockerfile now;'),
      ]);
    });

    it('many are counted', () => {
      const text = [1, 2, 3, 4].map((tag) => `FROM evil:${tag}\n`).join('');
      const source = recordAll(judgeFiles(POLICY, { a: text }).finish().findings);
      expect(notesOf({ b: text }, { isGone }, source)).toEqual([
        `warning 0 4 findings that the baseline records are in files that have moved, such as a, which is b now; ${MOVED}`,
      ]);
    });
  });

  it('what had no value is not called fixed: a build may give one', () => {
    const source = recordAll(judgeFiles(POLICY, { a: 'ARG B\nFROM debian:$B\n' }).finish().findings);
    expect(notesOf({ a: 'FROM debian:12\n' }, {}, source)).toEqual([
      expect.stringMatching(/^warning 8 Not found any more: unresolved .*in a; remove it from the baseline/),
    ]);
  });

  it('in a file that was not read to its end nothing is', () => {
    expect(notesOf({ a: 'FRM\n' })).toEqual([]);
  });

  it('what the change removes from it needs no word', () => {
    const left = loadValidBaseline(recordAll(judgeFiles(POLICY, { a: 'FROM evil:2\n' }).finish().findings));
    const change = compareBaselines(loadValidBaseline(text), left);
    expect(change.added).toBe(0);
    expect(notesOf({ a: 'FROM evil:2\n' }, { change })).toEqual([]);
  });

  it('what is only not judged any more is not called fixed', () => {
    expect(notesOf({ b: 'FROM debian:12\n' })).toEqual([
      'warning 8 Not judged any more: unapproved of docker.io/library/evil:1 in a, 2 times; remove it from the baseline: base-image-gate check --prune',
      'warning 9 Not judged any more: unapproved of docker.io/library/evil:2 in a; remove it from the baseline: base-image-gate check --prune',
    ]);
  });

  it('counts more than three', () => {
    const files = { a: Array.from({ length: 40 }, (_, index) => `FROM evil:${index}\n`).join('') };
    const many = recordAll(judgeFiles(POLICY, files).finish().findings);
    const remedy = 'remove them from the baseline: base-image-gate check --prune';
    expect(notesOf({ a: 'FROM debian:12\n' }, {}, many)).toEqual([
      `warning 0 40 findings that the baseline records are fixed; ${remedy}`,
    ]);
    expect(notesOf({}, {}, many)).toEqual([
      `warning 0 40 findings that the baseline records are in files that are not judged any more; ${remedy}`,
    ]);
    const both = recordAll(judgeFiles(POLICY, { ...files, b: 'FROM evil:1\n' }).finish().findings);
    expect(notesOf({ b: 'FROM debian:12\n' }, {}, both)).toEqual([
      `warning 0 1 finding that the baseline records is fixed, 40 more are in files that are not judged any more; ${remedy}`,
    ]);
  });

  it('more than three that had no value are not called fixed either', () => {
    const names = ['A', 'B', 'C', 'D'];
    const text = [
      ...names.map((name) => `ARG ${name}\n`),
      ...names.map((name) => `FROM debian:$${name}\n`),
    ].join('');
    const many = recordAll(judgeFiles(POLICY, { a: text }).finish().findings);
    expect(notesOf({ a: 'FROM debian:12\n' }, {}, many)).toEqual([
      'warning 0 4 findings that the baseline records are not found any more; remove them from the baseline: base-image-gate check --prune',
    ]);
  });

  it.each<[string, string, string, string[]]>([
    [
      'its last day holds',
      TODAY,
      'existing',
      ['warning 0 The baseline ends today; then what it records blocks as the policy says.'],
    ],
    [
      'the day after does not',
      '2026-08-31',
      'block',
      [
        'warning 0 The baseline expired on 2026-08-31 and excuses nothing any more; fix what it records, or give it a later last day.',
      ],
    ],
    ['a far day needs no word', '2027-06-30', 'existing', []],
  ])('%s', (_, expires, level, notes) => {
    const dated = text.replace('version: 1\n', `version: 1\nexpires: "${expires}"\n`);
    const files = { a: 'FROM evil:1 AS x\nFROM evil:1 AS y\nFROM evil:2\n' };
    expect(notesOf(files, {}, dated)).toEqual(notes);
    expect(summariseAll(judgeFiles(POLICY, files).finish([], toRun(dated)))).toEqual([
      `1 unapproved ${level}`,
      `2 unapproved ${level}`,
      `3 unapproved ${level}`,
    ]);
  });
});

describe('whether a policy lets it', () => {
  const REMOTE = `extends: acme/policies/base.yml@${'a'.repeat(40)}\n`;
  it.each<[string, string[], boolean, RegExp | null]>([
    ['', [], true, null],
    ['settings: { baseline: true }', [], true, null],
    ['settings: { baseline: false }', [], true, /settings.baseline: false/],
    ['', [], false, /policy.yml is not of this repository/],
    ['settings: { baseline: true }', [], false, null],
    ['extends: ./parent1.yml\n', [''], true, null],
    ['extends: ./parent1.yml\n', ['settings: { baseline: false }'], true, /settings.baseline: false/],
    [
      'extends: ./parent1.yml\nsettings: { baseline: false }',
      ['settings: { baseline: true }'],
      true,
      /baseline: false/,
    ],
    [REMOTE, [''], true, /parent1.yml is not of this repository/],
    [`${REMOTE}settings: { baseline: true }`, [''], true, /parent1.yml is not of this repository/],
    [REMOTE, ['settings: { baseline: true }'], true, null],
    [REMOTE, ['extends: ./parent2.yml\nsettings: { baseline: true }', ''], true, /parent1.yml is not/],
    [REMOTE, ['extends: ./parent2.yml', 'settings: { baseline: true }'], true, null],
  ])('%j with %j, of this repository %j', (own, parents, isOwn, refusal) => {
    const found = findRefusal(loadText(own, ...parents), isOwn);
    if (refusal === null) expect(found).toBeNull();
    else expect(found).toMatch(refusal);
  });

  it('a child cannot let what its parent forbids', () => {
    expect(() =>
      loadText('extends: ./parent1.yml\nsettings: { baseline: true }', 'settings: { baseline: false }'),
    ).toThrow(/"settings.baseline" excuses what a baseline records; remove it; "extends" may only tighten/);
  });

  it('where it does not, nothing is excused, and that is said', () => {
    const policy = load('allow: []\nrules: { unpinned: ignore }\nsettings: { baseline: false }\n');
    const report = recheck({ a: 'FROM evil:1\n' }, {}, policy);
    expect(report).toMatchObject({ verdict: 'fail', baseline: { applies: false, recorded: 1 } });
    expect(report.problems.map(({ message }) => message)).toEqual([
      'The baseline excuses nothing: the policy says settings.baseline: false.',
    ]);
  });
});
