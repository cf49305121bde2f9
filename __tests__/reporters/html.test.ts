import fc from 'fast-check';
import type { Element } from 'hast';
import { rehype } from 'rehype';
import { describe, expect, it, test } from 'vitest';
import PAGE from '../../data/report-page.json' with { type: 'json' };
import { makeHostileReport } from '../../scripts/screenshots/hostile-reports.js';
import { PASSING, WRONG_POLICY } from '../../scripts/screenshots/sample-reports.js';
import type { Report } from '../../src/core/report.js';
import { reporter } from '../../src/reporters/formats/html.js';
import { showHidden } from '../../src/reporters/text/hostile-text.js';
import { run } from '../support/gate.js';
import { hostileText } from '../support/hostile-arbitrary.js';
import { inCi } from '../support/property-runs.js';
import { listElements, readText as readShown } from '../support/rendered-markdown.js';
import { CONTEXT } from '../support/report-context.js';
import { sampleFinding, sampleReport } from '../support/sample-report.js';

const parse = (html: string) => rehype().parse(html);

function render(report: Report, context: Partial<typeof CONTEXT> = {}): string {
  return [...reporter.renderReport(report, { ...CONTEXT, ...context })].join('');
}

/** Elements with their attributes, without any text. */
function listSkeleton(html: string): string[] {
  return listElements(parse(html)).map(
    ({ tagName, properties }) => `${tagName} ${JSON.stringify(properties)}`,
  );
}

function findElements(html: string, matches: (element: Element) => boolean): Element[] {
  return listElements(parse(html)).filter(matches);
}

const hasClass = (name: string) => (element: Element) =>
  Array.isArray(element.properties['className']) && element.properties['className'].includes(name);

const shown = (elements: readonly Element[]): string[] =>
  elements.map((element) => readShown(element).trim());

/** The lines of the only file, whatever it is called. */
const linesOf = (text: string) => ({
  readLine: (_: string, line: number) => text.split('\n')[line - 1] ?? null,
});

describe('foreign text is text', () => {
  const fill = (text: string): [Report, Partial<typeof CONTEXT>] => [
    makeHostileReport([text]),
    { readLine: (_, line) => (line < 5 ? `FROM ${text} AS a` : null), base: { revision: text, found: 3 } },
  ];

  it('no text changes what the page consists of', () => {
    const plain = listSkeleton(render(...fill('a b')));
    expect(plain.length).toBeGreaterThan(60);
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(listSkeleton(render(...fill(text)))).toEqual(plain);
      }),
      { numRuns: inCi(300) },
    );
  });

  it.each([
    ['</script><script>alert(1)</script>'],
    ['<!--'],
    ['</title></style><img src=x onerror=alert(1)>'],
    ['\u202egnp.exe\u2066'],
    ['a\u0000b'],
    ['\ud800'],
  ])('%j can be read', (text) => {
    const names = shown(findElements(render(...fill(text)), ({ tagName }) => tagName === 'code'));
    expect(names).toContain(showHidden(text));
  });

  it('a name in the inventory too', () => {
    const [reading] = run('allow: ["**"]', 'FROM a:1\n').files;
    if (reading === undefined) throw new Error('nothing was read');
    const list = (text: string) => {
      const images = reading.images.map((use) => ({ ...use, image: text, written: text }));
      const files = [reporter.renderFile?.({ ...reading, file: text, images }) ?? ''];
      return render(PASSING, { files, findEnds: () => [{ name: text, end: '2027-01-01' }] });
    };
    const plain = listSkeleton(list('a b'));
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(listSkeleton(list(text))).toEqual(plain);
      }),
      { numRuns: inCi(100) },
    );
  });
});

describe('the page', () => {
  const html = render(sampleReport([sampleFinding()]));

  it('allows nothing but its own script and style', () => {
    const [policy] = findElements(html, ({ properties }) => properties['httpEquiv'] !== undefined);
    expect(policy?.properties['content']).toBe(
      `default-src 'none'; script-src '${PAGE.scriptHash}'; style-src '${PAGE.styleHash}'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'`,
    );
    const inline = findElements(html, ({ tagName }) => tagName === 'script' || tagName === 'style');
    expect(inline.map((element) => readShown(element))).toEqual([PAGE.style, PAGE.script]);
    expect(findElements(html, ({ properties }) => 'style' in properties || 'src' in properties)).toEqual([]);
  });

  it('links only to the documentation', () => {
    const links = findElements(html, ({ tagName }) => tagName === 'a').map(
      ({ properties }) => properties['href'],
    );
    expect(new Set(links)).toEqual(
      new Set([
        '#open',
        '#open-1',
        'https://program.example/blob/main/docs/rules/unapproved.md',
        'https://program.example',
      ]),
    );
  });

  it('says why nothing was judged', () => {
    const text = readShown(parse(render(WRONG_POLICY)));
    expect(text).toContain('not judged');
    expect(text).toContain('This is not a violation of the policy');
    expect(text).toContain('Unknown key "alow". Did you mean "allow"?');
  });
});

describe('a finding', () => {
  const FILE = 'ARG V=1\nFROM node:22 AS a\n\tRUN x\nCOPY --from=web:1 \\\n  /a /b\nUSER x\n';

  it.each([
    [
      'its line',
      { line: 2, column: 6, endLine: 2, endColumn: 13 },
      ['1 ARG V=1', '2 FROM [node:22] AS a', '3   RUN x'],
    ],
    [
      'what goes on',
      { line: 4, column: 1, endLine: 5, endColumn: 8 },
      ['3   RUN x', '4 [COPY --from=web:1 \\]', '5   [/a /b]', '6 USER x'],
    ],
    ['a line as a whole', { line: 6, column: 1, endLine: 6, endColumn: 1 }, ['5   /a /b', '6 [USER x]']],
    ['the file as a whole', { line: 0, column: 1, endLine: 0, endColumn: 1 }, []],
    ['what is not there', { line: 9, column: 1, endLine: 9, endColumn: 2 }, []],
  ])('has %s', (_, place, lines) => {
    const html = render(sampleReport([sampleFinding(place)]), linesOf(FILE));
    const found = findElements(html, ({ properties }) => properties['dataLine'] !== undefined);
    const list = found.map(
      (line) =>
        `${line.properties['dataLine']} ${line.children
          .map((child) => ('tagName' in child ? `[${readShown(child)}]` : readShown(child)))
          .join('')}`,
    );
    expect(list).toEqual(lines);
  });

  it('of a huge line has what is around it', () => {
    const line = `${'x'.repeat(5_000_000)}FROM node:22${'y'.repeat(5_000_000)}`;
    const place = { line: 1, column: 5_000_006, endLine: 1, endColumn: 5_000_013 };
    const html = render(sampleReport([sampleFinding(place)]), linesOf(line));
    const [excerpt] = findElements(html, hasClass('on'));
    expect(excerpt && readShown(excerpt)).toMatch(/^…x+FROM node:22y+…$/);
    expect(html.length).toBeLessThan(40_000);
  });

  it('names the line of the policy, the fix and why it does not count', () => {
    const html = render(
      sampleReport([
        sampleFinding({
          decidedBy: { key: 'allow', line: 2 },
          fix: { description: 'Use node:24', foreign: [{ start: 4, end: 11 }], replacement: 'node:24' },
        }),
        sampleFinding({
          waiver: { owner: '@a', reason: 'vendor', expires: '2026-12-31', key: 'exceptions[0]', line: 7 },
        }),
        sampleFinding({ existing: true, recorded: { file: 'b.yml', line: 12 } }),
      ]),
      linesOf('version: 1\nallow: [node]\n'),
    );
    const text = readShown(parse(html));
    expect(text).toContain('Policy: allow, .github/base-images.yml line 2');
    expect(text).toContain('allow: [node]');
    expect(text).toContain('Fix Use node:24');
    expect(text).toContain('waived by @a until 2026-12-31: vendor (exceptions[0], line 7)');
    expect(text).toContain('recorded in .github/base-images.baseline.yml line 12');
    expect(shown(findElements(html, ({ tagName }) => tagName === 'h2'))).toEqual([
      'Totals',
      'Findings 1 finding',
      'Waived by exceptions 1 finding',
      'Existing before 1 finding',
    ]);
  });
});

describe('links to places', () => {
  const finding = sampleFinding({ file: '"><b>', line: 2, decidedBy: { key: 'allow', line: 2 } });
  const list = (address: string) => {
    const links = { findPlace: () => address, findPolicyLine: () => address };
    const html = render(sampleReport([finding]), { links });
    return findElements(html, ({ properties }) => properties['href'] === address).map((link) =>
      readShown(link),
    );
  };

  it('are there where there is an address', () => {
    expect(list('https://github.com/a/b/blob/c/%22%3E#L2')).toEqual(['line 2', '"><b>:2']);
  });

  it.each(['javascript:alert(1)', 'https://x/"onclick=', 'https://x/<b>'])('never to %s', (address) => {
    expect(list(address)).toEqual([]);
  });
});

describe.each([
  ['image', ['docker.io/acme/web:1 2 places', 'docker.io/acme/db:1 1 place']],
  ['rule', ['unapproved 2 places', 'unpinned 2 places']],
  ['file', ['a 2 places', 'b 1 place']],
] as const)('by %s', (groupBy, titles) => {
  it('has a heading for each', () => {
    const findings = [
      sampleFinding({ file: 'a', line: 1 }),
      sampleFinding({ file: 'a', line: 1, rule: 'unpinned', message: 'web:1 has no digest.' }),
      sampleFinding({
        file: 'a',
        line: 2,
        image: 'docker.io/acme/db:1',
        written: 'db:1',
        rule: 'unpinned',
        message: 'db:1 has no digest.',
      }),
      sampleFinding({ file: 'b', line: 1 }),
    ];
    const html = render(sampleReport(findings), { groupBy });
    expect(shown(findElements(html, ({ tagName }) => tagName === 'h3'))).toEqual(titles);
    const text = readShown(parse(html));
    for (const { file, line } of findings) expect(text).toMatch(RegExp(`${file}:${line}|line ${line}`));
  });
});

describe('an image in use', () => {
  const [reading] = run('allow: ["**"]', 'FROM a:1\nFROM a:1\n').files;
  const files = reading === undefined ? [] : [reporter.renderFile?.(reading) ?? ''];
  const read = (context: Partial<typeof CONTEXT>) => {
    const html = render(PASSING, { files, today: '2026-11-27', ...context });
    return readShown(parse(html));
  };

  it.each([
    ['2028-04-30', 'ends 2028-04-30, in 17 months'],
    ['2029-10-31', 'ends 2029-10-31, in 2.9 years'],
    ['2026-12-24', 'ends 2026-12-24, in 27 days'],
    ['2026-11-28', 'ends 2026-11-28, in 1 day'],
    ['2026-11-27', 'ends 2026-11-27, today'],
    ['2025-11-01', 'ended 2025-11-01, 12 months ago'],
    ['past', 'ended'],
    [null, 'no end announced'],
  ])('whose end is %s', (end, told) => {
    const text = read({ findEnds: () => [{ name: 'Node.js 24', end }] });
    expect(text).toContain(`Node.js 24 ${told}\n`);
    expect(text).toContain('1 image, 2 places');
  });

  it('that gets no updates', () => {
    const ends = [{ name: 'docker.io/library/centos', end: 'past', isRetired: true }] as const;
    expect(read({ findEnds: () => ends })).toContain('docker.io/library/centos no longer updated');
  });

  it('has an age only if it is known', () => {
    expect(read({})).not.toMatch(/made|ago/);
    expect(read({ findMade: () => '2026-01-01' })).toContain('made 2026-01-01, 10 months ago');
  });

  it('has its places and roles', () => {
    expect(read({})).toContain('2 places in 1 file · build, final');
  });
});

test('very many findings come in pieces, none of them long', () => {
  const findings = Array.from({ length: 20_000 }, (_, index) =>
    sampleFinding({ file: `f${index % 5000}`, image: `docker.io/acme/web:${index % 700}` }),
  );
  let longest = 0;
  for (const piece of reporter.renderReport(sampleReport(findings), CONTEXT))
    longest = Math.max(longest, piece.length);
  expect(longest).toBeLessThan(40_000);
});
