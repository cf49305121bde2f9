import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeFinding, makeReport, tell } from '../../scripts/screenshots/sample-reports.js';
import { own, say } from '../../src/core/message.js';
import type { Finding, Report } from '../../src/core/report.js';
import { RULE_IDS } from '../../src/core/rules/index.js';
import { GROUPINGS } from '../../src/reporters/groups/finding-groups.js';
import { renderTerminal } from '../../src/reporters/terminal/terminal.js';
import type { TerminalContext } from '../../src/reporters/terminal/terminal-page.js';
import { run } from '../support/gate.js';
import { sampleFinding, sampleProblem, sampleReport } from '../support/sample-report.js';

function render(report: Report, context: Partial<TerminalContext> = {}): string {
  const pieces = renderTerminal(report, {
    colors: false,
    width: 80,
    readLine: () => 'COPY --from=ghcr.io/astral-sh/uv:latest /uv /bin/',
    base: null,
    failOn: 'block',
    ...context,
  });
  return [...pieces].join('');
}

test('what is denied or past its end of life comes before what cannot be judged', () => {
  const at = (rule: Finding['rule'], image: string | null, level: Finding['level'] = 'block') =>
    sampleFinding({ rule, level, image, written: image ?? '', file: `${rule}/Dockerfile` });
  const report = sampleReport([
    at('unreadable', null),
    at('unapproved', 'docker.io/acme/web:1'),
    at('end-of-life', 'docker.io/library/node:14'),
    at('denied', 'docker.io/acme/old:1'),
    at('unpinned', 'docker.io/acme/late:1', 'warn'),
  ]);
  const text = render(report);
  const order = (words: readonly string[]) => words.map((word) => text.indexOf(word));
  for (const words of [
    ['✖ denied', '✖ end-of-life', '✖ unreadable', '✖ unapproved', '▲ unpinned'],
    [
      '\n\ndocker.io/acme/old:1',
      '\n\ndocker.io/library/node:14',
      '\n\nNot judged',
      '\n\ndocker.io/acme/web:1',
      '\n\ndocker.io/acme/late:1',
    ],
  ])
    expect(order(words)).toEqual(order(words).toSorted((one, other) => one - other));
  const warned = sampleReport(report.findings.map((each) => ({ ...each, level: 'warn' as const })));
  expect(render(warned).indexOf('Not judged')).toBeLessThan(
    render(warned).indexOf('\n\ndocker.io/acme/old:1'),
  );
});

/** The lines before the first finding is told. */
const readTotals = (text: string): string => text.slice(0, text.search(/^(?:Not judged|\S+\.\S+\/\S+ ·)/m));

const ALLOWED = say`The policy allows ${'docker.io/library/**'}.`;

function unapproved(image: string, file: string, line = 3): Finding {
  return makeFinding({
    rule: 'unapproved',
    file,
    line,
    column: 13,
    endColumn: 13 + image.length,
    image,
    written: image,
    role: 'copied',
    ...tell(
      say`${image} is not approved: it matches nothing in allow.`,
      [own('Use an image that the policy allows')],
      ALLOWED,
    ),
    decidedBy: { key: 'allow', line: 8 },
  });
}

const floating = (image: string, file: string, level: Finding['level'] = 'warn'): Finding =>
  makeFinding({
    ...unapproved(image, file),
    rule: 'unpinned',
    level,
    ...tell(say`${image} has a floating tag (${'latest'}); the policy requires a tag that does not float.`, [
      own('Write a tag that does not float'),
    ]),
    decidedBy: { key: 'default', line: 0 },
  });

const UV = 'ghcr.io/astral-sh/uv:latest';
const files = Array.from({ length: 14 }, (_, index) => `services/s${index}/Dockerfile`);

const MANY = makeReport([
  ...files.flatMap((file) => [unapproved(UV, file), floating(UV, file)]),
  ...files.slice(0, 2).map((file) => unapproved('quay.io/a/b:1', file, 5)),
  floating('docker.io/library/node:latest', 'web/Dockerfile', 'block'),
  unapproved('quay.io/a/c:1', 'web/Dockerfile', 9),
  makeFinding({
    rule: 'unreadable',
    file: 'old/Dockerfile',
    line: 2,
    role: null,
    via: null,
    ...tell(say`Not readable: ${'unknown instruction: FORM'}`),
  }),
  ...[1, 2].map((line) => ({ ...unapproved(UV, 'old/Dockerfile', line), existing: true })),
]);

describe('golden', () => {
  test.each(GROUPINGS)('many findings, by %s', async (groupBy) => {
    await expect(render(MANY, { groupBy })).toMatchFileSnapshot(`golden/terminal-by-${groupBy}.txt`);
  });
});

describe('many findings', () => {
  const text = render(MANY);

  test('are told by image', () => expect(text).toBe(render(MANY, { groupBy: 'image' })));

  test('begin with totals on one screen', () => {
    const totals = readTotals(text);
    expect(totals.split('\n').length).toBeLessThan(24);
    expect(totals).toContain('\n  ✖ unapproved · 17 blocking · 3 images\n');
    expect(totals).toContain('\n  ✖ unpinned · 1 blocking · 14 warnings · 2 images\n');
    expect(totals).toContain(`\n  ✖ ${UV} · 14 places · unapproved, unpinned\n`);
  });

  test.each([
    ['what an image lacks', 'Has a floating tag'],
    ['the advice', 'Use an image that the policy allows'],
    ['what is allowed', 'The policy allows'],
  ])('say %s once', (_, words) => {
    expect(text.split(words).length - 1).toBe(words === 'Has a floating tag' ? 2 : 1);
  });

  test('name every place', () => {
    for (const file of files) expect(text).toContain(`\n    ${file}:3\n`);
  });

  test.each([
    [20, 80, 20, ''],
    [21, 80, 21, ''],
    [300, 80, 20, '\n    … and 280 more places: --format concise lists them all\n'],
    [300, null, 300, ''],
  ])(
    '%i places of one image at width %s: %i are listed, and the rest is counted',
    (count, width, listed, rest) => {
      const all = Array.from({ length: count }, (_, index) => unapproved(UV, `f${index}/Dockerfile`));
      const shown = render(makeReport(all), { width });
      expect(shown).toContain(`\n${UV} · ${count} places\n`);
      expect(shown.match(/^ {4}f\d+\/Dockerfile:3$/gm)).toHaveLength(listed);
      expect(shown.includes('more place')).toBe(rest !== '');
      expect(shown).toContain(rest);
    },
  );

  test('tell first what could not be judged', () => {
    expect(text.indexOf('Not judged · 1 place')).toBeLessThan(text.indexOf(`\n${UV} · 14 places\n`));
    expect(text).toMatch(/By rule\n {2}✖ unreadable · 1 blocking · 1 file\n/);
  });

  test('come after an error of the policy', () => {
    const problems = [sampleProblem(), sampleProblem({ level: 'error', message: 'Wrong.' })];
    const all = render({ ...MANY, problems });
    expect(all.startsWith('error: ')).toBe(true);
    expect(all.indexOf('has expired')).toBeGreaterThan(all.indexOf('web/Dockerfile:9'));
  });

  test('more images than fit a screen are counted, and told below', () => {
    const images = Array.from({ length: 30 }, (_, index) => `quay.io/a/i${index}:1`);
    const all = render(makeReport(images.map((image, line) => unapproved(image, 'Dockerfile', line + 1))));
    expect(readTotals(all).trimEnd().split('\n').length).toBeLessThanOrEqual(24);
    expect(all).toContain('By image (30)');
    expect(all).toContain('… and 20 more images in 20 places, each with its places below');
    for (const image of images) expect(all).toContain(`\n${image} · 1 place\n`);
  });

  test('have short digests in the totals, whole ones where they are told', () => {
    const image = `quay.io/a/b:1@sha256:${'ab'.repeat(32)}`;
    const all = render(makeReport(files.slice(0, 4).map((file) => unapproved(image, file))), { width: null });
    expect(all).toContain('  ✖ quay.io/a/b:1@sha256:abababababab… · 4 places · unapproved\n');
    expect(all).toContain(`\n${image} · 4 places\n`);
  });

  test('that do not count are told once for a reason', () => {
    expect(render(MANY, { width: null })).toMatch(
      /Existing or waived \(2 findings\)\n {2}○ existing unapproved \S+ · 2 places · the base revision has it too\n {6}old\/Dockerfile:1, 2\n/,
    );
  });
});

test.each([1, 2, 3])('%i findings have no totals', (count) => {
  const few = files.slice(0, count).map((file) => unapproved(UV, file));
  const text = render(makeReport(few), { width: null });
  expect(text).not.toMatch(/By rule|By image|places/);
  expect(text.match(/is not approved: it matches nothing in allow\. The policy allows/g)).toHaveLength(count);
});

test('a single finding with many that do not count is as easy to find', () => {
  const settled = files.map((file) => ({ ...unapproved(UV, file), existing: true }));
  const report = makeReport([unapproved('quay.io/a/b:1', 'a/Dockerfile'), ...settled]);
  for (const verbose of [false, true]) {
    const text = render(report, { verbose });
    expect(text).toMatch(/^a\/Dockerfile\n\n {2}✖ block unapproved/);
    expect(text).not.toContain('By rule');
    expect(text.includes('Existing or waived (14 findings)\n  ○ existing unapproved')).toBe(verbose);
    expect(text.includes('1 blocking, 14 existing (--verbose lists them)')).toBe(!verbose);
  }
});

test('the build that a place needs is named with the place, the words are told once', () => {
  const builds = (name: string) => [
    {
      file: 'compose.yaml',
      line: 4,
      name,
      args: new Map([['BASE', 'quay.io/a/b:1']]),
      unknownArgs: [],
      target: null,
      platforms: [],
      contexts: new Map(),
      problem: null,
    },
  ];
  const text = 'ARG BASE=docker.io/library/node:24\nFROM $BASE\n';
  const paths = ['a/Dockerfile', 'b/Dockerfile', 'c/Dockerfile', 'd/Dockerfile'];
  const report = run(
    'allow: ["docker.io/library/**"]',
    Object.fromEntries(paths.map((path) => [path, text])),
    { builds: Object.fromEntries(paths.map((path) => [path, builds(path.slice(0, 1))])) },
  );
  const shown = render(report, { width: null });
  expect(shown.match(/Not approved/g)).toHaveLength(1);
  expect(shown).not.toContain('builds it this way');
  for (const path of paths)
    expect(shown).toContain(`    ${path}:2, built by ${path.slice(0, 1)} (compose.yaml:4)\n`);
});

describe('for every report', () => {
  const finding = fc.record({
    rule: fc.constantFrom(...RULE_IDS),
    level: fc.constantFrom('block' as const, 'warn' as const),
    file: fc.constantFrom('a/Dockerfile', 'b/Dockerfile', 'c/Dockerfile'),
    line: fc.nat(5),
    image: fc.constantFrom('docker.io/library/x:1', 'quay.io/y:2', null),
    written: fc.constantFrom('x:1', '$Y', ''),
    message: fc.constantFrom('One.', 'Two.'),
    existing: fc.boolean(),
  });
  const report = fc.array(finding, { maxLength: 40 }).map((all) => sampleReport(all.map(sampleFinding)));

  test.each(GROUPINGS)('the totals by %s are those of the JSON', (groupBy) => {
    fc.assert(
      fc.property(report, (given) => {
        const { blocking, warnings } = given.counts;
        const [, rules = ''] =
          /^By rule\n([\s\S]*?)\n\n/m.exec(render(given, { groupBy, width: null, verbose: true })) ?? [];
        const sum = (unit: string) =>
          [...rules.matchAll(RegExp(` · (\\d+) ${unit}`, 'g'))].reduce(
            (all, [, count]) => all + Number(count),
            0,
          );
        if (blocking + warnings <= 3) expect(rules).toBe('');
        else expect([sum('blocking'), sum('warnings?')]).toEqual([blocking, warnings]);
      }),
    );
  });

  test.each(GROUPINGS)('by %s every file with a finding is named', (groupBy) => {
    fc.assert(
      fc.property(report, (given) => {
        const text = render(given, { groupBy, width: null, verbose: true });
        for (const { file, rule } of given.findings) {
          expect(text).toContain(file);
          expect(text).toContain(rule);
        }
      }),
    );
  });

  test.each(['image', 'rule'] as const)('by %s every place is listed', (groupBy) => {
    fc.assert(
      fc.property(report, (given) => {
        const text = render(given, { groupBy, width: null, verbose: true });
        for (const { file, line } of given.findings)
          expect(text).toMatch(line === 0 ? file : RegExp(`${file}(?::|, )(?:\\d+, )*${line}\\b`));
      }),
    );
  });
});
