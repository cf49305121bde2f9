import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderUnsafeHtml } from '../../scripts/screenshots/github-html.js';
import { PULL_REQUEST } from '../../scripts/screenshots/states.js';
import type { EndOfLifeTable } from '../../src/core/end-of-life/table.js';
import { joinMessages, own, quote, say, splitMessage } from '../../src/core/message.js';
import { loadPolicy } from '../../src/core/policy/load/load-policy.js';
import type { Report } from '../../src/core/report.js';
import { openGate } from '../../src/gate.js';
import { describeFailure, toAnnotations } from '../../src/reporters/annotations.js';
import { renderComment, renderSummary } from '../../src/reporters/comment/comment.js';
import { renderGithubCommands } from '../../src/reporters/github-commands.js';
import { toSarif } from '../../src/reporters/sarif.js';
import { renderTerminal } from '../../src/reporters/terminal/terminal.js';
import { quoteText, renderMessage, writeMessage } from '../../src/reporters/text/message-text.js';
import { hostileText } from '../support/hostile-arbitrary.js';
import { inCi } from '../support/property-runs.js';
import { parseHtml, readText } from '../support/rendered-markdown.js';

const PROSE = 'Checked by the security team: this pull request is safe to merge';
/** Of it, what the gate never says. */
const OWN_VOICE = /Checked|safe.to/i;
/** Ways to end a quotation or a piece of code before the prose begins. */
const CLOSERS = [
  '',
  'x" ',
  "x' ",
  'x` ',
  'x"` ',
  'x\\" ',
  'x” ',
  'x</code> ',
  'x&quot; ',
  'x): ',
  'x. ',
  'x | ',
];

const POLICY = `version: 1
settings:
  inline-exceptions: true
allow: [docker.io/library/**]
deny: [{image: docker.io/bitnami/**, reason: moved}]
rules: {unpinned: {level: block, require: version}}`;

/** One word. */
const join = (text: string) => text.replaceAll(' ', '-');

/** Places of a Dockerfile whose text comes back in what the gate says. */
const PLACES: Readonly<Record<string, (text: string) => string>> = {
  'a value': (text) => `ARG X=${JSON.stringify(text)}\nFROM \${X}\n`,
  'a value in quotes': (text) => `ARG X='${text.replaceAll("'", '’')}'\nFROM node:\${X}\n`,
  'a stage name': (text) => `FROM node:24 AS ${join(text)}\n`,
  'an image without a value': (text) => `ARG X\nFROM \${X}/${join(text)}\n`,
  'an instruction': (text) => `FROM node:24\n${join(text)}\n`,
  'a flag': (text) => `FROM --platform=${JSON.stringify(text)} node:24\n`,
  'an unknown flag': (text) => `FROM node:24\nRUN --${join(text)} true\n`,
  'a mount': (text) => `FROM node:24\nRUN --mount="from=${text.replaceAll('"', '')}" true\n`,
  'a source of COPY': (text) => `FROM node:24\nCOPY --from="${text.replaceAll('"', '')}" / /\n`,
  'an ONBUILD trigger': (text) => `FROM node:24\nONBUILD ${join(text)}\n`,
  'a health check': (text) => `FROM node:24\nHEALTHCHECK ${join(text)}\n`,
  'a frontend': (text) => `# syntax=${join(text)}\nFROM node:24\n`,
  'a directive': (text) => `# escape=${text}\nFROM node:24\n`,
  'a check directive': (text) => `# check=${join(text)}\nFROM node:24\n`,
  'a substitution': (text) => `ARG A\nFROM \${A:?${join(text)}}\n`,
  'an exception': (text) =>
    `# base-image-gate: except unapproved owner=@a reason=${JSON.stringify(text)} expires=2026-12-31\nFROM quay.io/a/b:1\n`,
  'a wrong exception': (text) =>
    `# base-image-gate: except unapproved owner=@a reason=x expires=${join(text)}\nFROM quay.io/a/b:1\n`,
};

const END_OF_LIFE: EndOfLifeTable = JSON.parse(
  readFileSync(new URL('../../data/end-of-life.json', import.meta.url), 'utf8'),
);

function judge(path: string, dockerfile: string): Report {
  const { policy } = loadPolicy([{ path: 'policy.yml', text: POLICY }], { today: '2026-12-01' });
  if (policy === null) throw new Error('the policy is wrong');
  const gate = openGate({
    policy,
    source: { source: 'policy.yml', sha256: '' },
    today: '2026-12-01',
    endOfLife: END_OF_LIFE,
    build: {
      buildArgs: new Map(),
      target: null,
      platforms: null,
      buildPlatforms: [],
      contexts: new Map(),
    },
    scope: 'all',
    failOn: 'block',
    keepFiles: true,
  });
  gate.judge({ head: { path, bytes: new TextEncoder().encode(dockerfile) }, base: null });
  return gate.finish();
}

/** Everything that is Markdown, without its code. */
function readMarkdown(report: Report): string {
  return [renderComment(report, PULL_REQUEST), renderSummary(report, PULL_REQUEST)]
    .map((text) => readText(parseHtml(renderUnsafeHtml(text, { hardBreaks: true })), true))
    .join('\n');
}

/** Everything that is plain text, without what stands in quotes and the lines of the file that are shown. */
function readPlain(report: Report): string {
  const terminal = [
    ...renderTerminal(report, {
      colors: false,
      width: null,
      readLine: () => null,
      base: null,
      failOn: 'block',
    }),
  ].join('');
  const sarif = JSON.parse(
    [...toSarif(report, { version: '1', home: 'https://x', readLine: () => null })].join(''),
  );
  const messages: string[] = [];
  JSON.stringify(sarif, (key, value) => {
    if ((key === 'text' || key === 'justification') && typeof value === 'string') messages.push(value);
    return value;
  });
  const { annotations, omitted } = toAnnotations(report, { maxErrors: 9, maxWarnings: 9 });
  return [
    terminal,
    renderGithubCommands(report, 'block'),
    describeFailure(report, omitted),
    ...annotations.map(({ message }) => message),
    ...messages,
  ]
    .map((text) => text.replace(/"(?:\\.|[^"\\])*"|`[^`]*`/g, '“”'))
    .join('\n');
}

test.each(Object.entries(PLACES))(
  'prose in %s is never the gate’s own, whatever stands before it',
  (_, write) => {
    let reported = 0;
    for (const closer of CLOSERS) {
      const report = judge('Dockerfile', write(`${closer}${PROSE}`));
      if (/security/i.test(JSON.stringify(report))) reported += 1;
      expect(readMarkdown(report)).not.toMatch(OWN_VOICE);
      expect(readPlain(report)).not.toMatch(OWN_VOICE);
    }
    expect(reported).toBeGreaterThan(0);
  },
);

test.each(CLOSERS)('prose in a path behind %j is never the gate’s own', (closer) => {
  const report = judge(`${closer}${PROSE}/Dockerfile`, 'FROM quay.io/a/b:1\nFORM x\n');
  expect(readMarkdown(report)).not.toMatch(OWN_VOICE);
  // workflow commands name the file as it is: the runner links it
  expect(readPlain(report).replace(/ file=[^,]*/g, '')).not.toMatch(OWN_VOICE);
});

describe('a message', () => {
  test.each([
    [
      say`${'node:22'} is denied by ${'a/**'}.`,
      'node:22 is denied by a/**.',
      '<code>node:22</code> is denied by <code>a/<wbr>&#42;&#42;</code>.',
    ],
    [
      say`Not readable: ${'say "x" now'}`,
      'Not readable: `say "x" now`',
      'Not readable: <code>say &#34;x&#34; now</code>',
    ],
    [say`no stage "${'a b'}" here`, 'no stage "a b" here', 'no stage <code>a b</code> here'],
    [say`no stage "${'deps'}" here`, 'no stage deps here', 'no stage <code>deps</code> here'],
    [say`${3} of ${own('many')}`, '3 of many', '3 of many'],
    [say`${''}x`, 'x', 'x'],
  ])('%j', (message, plain, markdown) => {
    expect(writeMessage(message)).toBe(plain);
    expect(renderMessage(message)).toBe(markdown);
  });

  test('has its parts in their order, whatever is put together', () => {
    const part = fc.record({ text: fc.string(), foreign: fc.boolean() });
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const message = joinMessages(parts.map(({ text, foreign }) => (foreign ? quote(text) : own(text))));
        expect(message.text).toBe(parts.map(({ text }) => text).join(''));
        const foreign = parts.filter((it) => it.foreign && it.text !== '').map(({ text }) => text);
        expect(splitMessage(message).flatMap((it) => (it.foreign ? [it.text] : []))).toEqual(foreign);
      }),
    );
  });

  test('in plain text cannot be left by any text in it', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const quoted = quoteText(text);
        expect(quoted).toMatch(/^(?:[\w./:@+*$%~^=<>{}[\],-]*|"(?:[^"\\]|\\.)*"|`[^`]*`)$/u);
        expect(quoted).not.toMatch(/[“”„‟″＂]/);
        expect(quoted).not.toMatch(/^::/);
      }),
      { numRuns: inCi(1000) },
    );
  });
});
