import { describe, expect, test } from 'vitest';
import { HOSTILE_TEXTS, makeHostileReport } from '../../scripts/screenshots/hostile-reports.js';
import type { FileReading } from '../../src/core/report.js';
import { FORMAT_NAMES, type Format, loadReporter } from '../../src/reporters/formats/index.js';
import { keepFirst, listUnique } from '../../src/reporters/groups/unique-images.js';
import { run } from '../support/gate.js';
import { CONTEXT } from '../support/report-context.js';
import { listFiles } from '../support/repository.js';
import { sampleFinding, sampleReport } from '../support/sample-report.js';

/*
 * What every output format owes its readers, a new one too: text from a pull request stays text. What else its syntax gives a
 * meaning to is tested for that format.
 */

/** Workflow commands name the file as it is, if that can be printed: the runner links it. */
const FILE_OF_COMMAND = /(?<=^::.*) file=[^,\n]*/gm;

const HARMLESS = HOSTILE_TEXTS.map((_, index) => `text-${index}`);

/** A file for each text, with images that are not valid and a problem, which all say nothing but the text. */
function makeReadings(texts: readonly string[]): FileReading[] {
  const [sample] = run('allow: ["**"]', 'FROM node:22 AS a\nFROM node:24\n').files;
  if (sample === undefined) throw new Error('nothing was read');
  return texts.map((text) => ({
    ...sample,
    file: text,
    images: sample.images.map((use) => ({ ...use, image: null, written: text, invalid: text })),
    problem: { line: 1, message: text, phase: 'parse', unresolved: [] },
  }));
}

async function render(format: Format, command: string, texts: readonly string[]): Promise<string> {
  const { renderReport, renderImages, renderUnique, renderFile } = await loadReporter(format);
  const readings = makeReadings(texts);
  const files = renderFile === undefined ? [] : readings.map(renderFile);
  return [...renderPieces()].join('');

  function renderPieces(): Iterable<string> {
    if (command === 'check') return renderReport(makeHostileReport(texts), { ...CONTEXT, files });
    if (command === 'images') return renderImages(readings, CONTEXT);
    const images = listUnique(readings);
    if (renderUnique !== undefined) return renderUnique(images, readings, CONTEXT);
    const { readings: first, tallies } = keepFirst(readings, images);
    return renderImages(first, { ...CONTEXT, tallies });
  }
}

/** The workflow commands of a log, without their texts. */
function listCommands(text: string): readonly string[] {
  return text.match(/^\s*::[^\s:]*/gm) ?? [];
}

test('every file of a format is in their list', () => {
  const files = listFiles('src/reporters/formats', '.ts').map((path) => path.replace(/^.*\/|\.ts$/g, ''));
  const unlisted = files.filter(
    (name) => name !== 'index' && !FORMAT_NAMES.some((format) => format === name),
  );
  expect(
    unlisted,
    'add these to FORMATS in src/reporters/formats/index.ts, under the name of the file',
  ).toEqual([]);
});

describe.each(FORMAT_NAMES)('%s', (format) => {
  test.each(['check', 'images', 'images --unique'])(
    'hostile text in the result of %s stays text',
    async (command) => {
      const text = await render(format, command, HOSTILE_TEXTS);
      expect(listCommands(text), 'foreign text is a workflow command: use cleanLogText').toEqual(
        listCommands(await render(format, command, HARMLESS)),
      );
      // The gate's own ⚠️ has such a character.
      const shown = text.replaceAll('\ufe0f', '');
      expect(
        shown,
        'control characters of foreign text are printed: use writeMessage or cleanLogText',
      ).not.toMatch(/[^\P{Cc}\n]/u);
      expect(shown, 'foreign text is a command of a log: use quoteText or cleanLogText').not.toContain('##[');
      expect(
        shown,
        'hidden characters of foreign text are printed: use writeMessage and writePath',
      ).not.toMatch(/[\p{Cs}\p{Bidi_Control}\p{Zl}\p{Zp}]|\p{Default_Ignorable_Code_Point}/u);
    },
  );

  test.each(['check', 'images', 'images --unique'])(
    'a name in the result of %s is not a command',
    async (command) => {
      const [text, harmless] = await Promise.all(
        ['::stop-commands::t', 'name'].map((name) => render(format, command, [name])),
      );
      expect(listCommands(text ?? ''), 'a name begins a line: use quoteText or writePath').toEqual(
        listCommands(harmless ?? ''),
      );
    },
  );

  test.each(['check', 'images', 'images --unique'])(
    'no line in the result of %s is written by foreign text',
    async (command) => {
      const texts = ['\n', '\r', '\r\n', '\n\n', '\u0085', '\u2028', '\u2029'].map((end) => `a${end}forged`);
      const text = await render(format, command, texts);
      expect(text, 'foreign text begins a line: use writeMessage, writePath or cleanLogText').not.toMatch(
        /[\n\r\u0085\u2028\u2029]\s*forged/,
      );
    },
  );

  test.each(['check', 'images', 'images --unique'])(
    'prose in the result of %s is not the gate’s own',
    async (command) => {
      const prose = 'Checked by the security team';
      // Quoted without a backslash, which some formats double.
      const text = await render(format, command, [prose, `x" ${prose}`, `x</code> ${prose}`]);
      const own = text
        .replace(FILE_OF_COMMAND, '')
        .replace(/<code(?: class="\w+")?>[\s\S]*?<\/code>|"(?:\\.|[^"\\])*"|`[^`]*`/g, '“”');
      expect(
        own.split('\n').filter((line) => line.includes(prose)),
        'foreign text looks like words of the gate: use writeMessage(messageOf(finding)), quoteText, writePath',
      ).toEqual([]);
    },
  );

  test('a report of very many findings comes in full', async () => {
    const { renderReport } = await loadReporter(format);
    const findings = Array.from({ length: 10_000 }, (_, index) =>
      sampleFinding({ file: `f${index}.Dockerfile` }),
    );
    const text = [...renderReport(sampleReport(findings), { ...CONTEXT, files: [] })].join('');
    expect(text.replaceAll('<wbr>', '')).toContain('f9999.Dockerfile');
  });
});
