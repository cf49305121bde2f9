import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readComposeBuilds } from '../../../src/core/builds/compose/read.js';
import { treeOf } from '../../support/build-rows.js';
import { inCi } from '../../support/property-runs.js';

const read = (files: Readonly<Record<string, string>>) => readComposeBuilds(treeOf(files));

/** Each letter's value is many of the one before. */
function grow(first: string, make: (name: string) => string): string {
  const names = 'abcdefghijklmnop'.split('');
  const lines = names.slice(1).map((name, at) => `x-${name}: &${name} ${make(names[at] ?? 'a')}`);
  return [`x-a: &a ${first}`, ...lines, 'services: {s: {build: *p}}'].join('\n');
}

const nine = Array.from({ length: 9 }, (_, at) => at);
const chain = (count: number, line: (at: number) => string, between = '\n') =>
  Array.from({ length: count }, (_, at) => line(at)).join(between);

describe('compose files that would cost too much', () => {
  test.each<[string, string, string]>([
    ['lists of aliases', grow('[x]', (name) => `[${nine.map(() => `*${name}`)}]`), 'too much work'],
    [
      'mappings of aliases',
      grow('{k: v}', (name) => `{${nine.map((at) => `k${at}: *${name}`)}}`),
      'too much work',
    ],
    ['nesting', `services: {a: {build: ${'['.repeat(5000)}${']'.repeat(5000)}}}`, 'nested too deep'],
    [
      'nesting of expressions',
      `services: {a: {build: "${'${A:-'.repeat(2000)}${'}'.repeat(2000)}"}}`,
      'expressions are nested too deep',
    ],
    [
      'merge keys',
      `x-b: &b {${chain(2000, (at) => `k${at}: 1,`, ' ')}}\nx-l: [${'{<<: *b},'.repeat(2000)}]\nservices: {a: {build: x}}`,
      'aliases copy more than 500000 values',
    ],
    [
      'tags that aliases repeat',
      `x-r: &r {${chain(500, (at) => `k${at}: !reset 1,`, ' ')}}\nx-l: [${'*r,'.repeat(500)}]\nservices: {a: {build: x}}`,
      'more than 10000 !reset',
    ],
    ['services', `services:\n${chain(2001, (at) => ` s${at}: {build: x}`)}`, 'more than 2000 services'],
    [
      'services that extend each other',
      `services:\n${chain(200, (at) => ` s${at}: {extends: s${at + 1}, build: x}`)}\n s200: {build: x}`,
      'more than 100 services extend each other',
    ],
    ['length', `services: {a: {build: x}}\n#${'x'.repeat(1024 * 1024)}`, 'is larger than 1 MiB'],
  ])('%s', (_, text, message) => {
    const found = read({ 'compose.yaml': text });
    expect(found.problems.map((problem) => problem.message).join()).toContain(message);
    // compose may read it
    expect(found.problems).toMatchObject([{ isLimit: true }]);
  });

  it('variables that double each other', () => {
    const env = `A0=xxxxxxxxxx\n${chain(60, (at) => `A${at + 1}=$A${at}$A${at}`)}\n`;
    const found = read({ 'compose.yaml': 'services: {a: {build: "$A60"}}', '.env': env });
    expect(found.problems[0]?.message).toContain('too much work');
  });

  it('includes that branch at every step', () => {
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [
        `c${at}/x.yaml`,
        `include: [../c${at + 1}/x.yaml, { path: ../c${at + 1}/x.yaml, project_directory: ../c${at + 2} }]\nservices: {s${at}: {build: .}}`,
      ]),
    );
    const found = read({ ...files, 'compose.yaml': 'include: [c0/x.yaml]\nservices: {a: {build: a}}' });
    expect(found.problems[0]?.message).toContain('more than 30 files include each other');
  });

  it('long texts of many lines and expressions are read in time', () => {
    const inline = (line: string) =>
      `services:\n  a:\n    build:\n      dockerfile_inline: |\n${`        ${line}\n`.repeat(20_000)}`;
    for (const line of ['RUN x', `RUN \${x:-$$}`]) {
      expect(read({ 'compose.yaml': inline(line) }).builds[0]?.inline?.lines).toHaveLength(20_001);
    }
  });
});

describe('anything at all', () => {
  const piece = fc.constantFrom(
    ...['services:', 'a:', 'build:', 'args:', 'include:', 'extends:', 'dockerfile_inline:', '<<:', ' ', '  '],
    ...[
      '\n',
      '\n  ',
      '\n    ',
      '\n      ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '|',
      '>-',
      '&a ',
      '*a',
      '!reset ',
    ],
    ...[
      '!override ',
      '${A',
      '${A:-',
      '}',
      '$$',
      'compose.yaml',
      'b.yaml',
      '../x',
      '~',
      '1',
      '---\n',
      '#',
      '\t',
    ],
  );
  const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

  it('is read without an exception, and twice alike', () => {
    fc.assert(
      fc.property(text, text, text, (main, other, env) => {
        const files = {
          'compose.yaml': `services:\n  a:\n    build: x\n${main}`,
          'b.yaml': other,
          '.env': env,
        };
        expect(read(files)).toEqual(read(files));
      }),
      { numRuns: inCi(600) },
    );
  });

  it('places of inline lines hold what they say', () => {
    const line = fc.constantFrom('FROM a', 'RUN $$x', '  b', '', `\${A:-c}`, "it's", 'x \\');
    const body = fc.array(line, { minLength: 1, maxLength: 6 }).filter(([first]) => first?.trim() !== '');
    fc.assert(
      fc.property(body, fc.constantFrom('|', '|-', '>', '|+', '>-'), (lines, style) => {
        const first = lines[0]?.startsWith(' ') ? ['FROM first', ...lines] : lines;
        const file = [
          'services:',
          '  a:',
          '    build:',
          `      dockerfile_inline: ${style}`,
          ...first.map((one) => one && `        ${one}`),
        ];
        const inline = read({ 'compose.yaml': file.join('\n') }).builds[0]?.inline;
        inline?.text.split('\n').forEach((one, at) => {
          const place = inline.lines[at];
          if (place === undefined || place.column === null) return;
          expect(file[place.line - 1]?.slice(place.column - 1) ?? '').toBe(one);
        });
      }),
      { numRuns: inCi(400) },
    );
  });
});
