import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDifferences } from '../../../src/core/dockerfile/frontend-difference.js';
import { findInlineExceptions } from '../../../src/core/dockerfile/inline-exceptions.js';
import { readDockerfile } from '../../../src/core/dockerfile/read-dockerfile.js';
import { DEFAULT_BUILD_OPTIONS, type ImageUse, type Reading } from '../../../src/core/dockerfile/reading.js';
import { findSuggestionRange } from '../../../src/core/dockerfile/suggestion-range.js';
import { readVariants } from '../../../src/core/dockerfile/variants/read-variants.js';
import { parseReference } from '../../../src/core/image/reference.js';
import { inCi } from '../../support/property-runs.js';
import { toVariants } from '../../support/variants.js';
import { CASES, toBytes } from './case.js';

/** Pieces that mean something to BuildKit, to be put anywhere. */
const TOKENS = [
  '\n',
  '\r',
  '\v',
  '\\\n',
  '`\n',
  '\\',
  '`',
  '"',
  "'",
  '$',
  '${',
  '}',
  '${A:-',
  '${A//',
  '<<EOF',
  '<<-E',
  '\nEOF\n',
  '# escape=`\n',
  '# syntax=a\n',
  '#',
  '--from=',
  '--mount=from=',
  '--',
  'FROM ',
  'ONBUILD ',
  'COPY ',
  'RUN ',
  'ARG A\n',
  '["a"]',
  '\u0085',
  '\ufeff',
  '\0',
  'é',
  '🡠',
];

const anyBytes = fc.uint8Array({ maxLength: 300 });
const soup = fc
  .array(fc.oneof(fc.constantFrom(...TOKENS), fc.string({ maxLength: 4 })), { maxLength: 40 })
  .map((parts) => Buffer.from(`FROM a\n${parts.join('')}`));
const mutated = fc
  .tuple(
    fc.constantFrom(...CASES),
    fc.array(fc.tuple(fc.nat(400), fc.nat(3), fc.constantFrom(...TOKENS)), { maxLength: 5 }),
  )
  .map(([entry, edits]) =>
    edits.reduce(
      (bytes, [at, drop, token]) => {
        const start = Math.min(at, bytes.length);
        return Buffer.concat([bytes.subarray(0, start), Buffer.from(token), bytes.subarray(start + drop)]);
      },
      Buffer.from(toBytes(entry)),
    ),
  );
const files = fc.oneof(anyBytes, soup, mutated);

const toRow = ({ line, column, image, written, role, reachable, alsoAs, builds }: ImageUse) =>
  JSON.stringify([line, column, image, written, role, reachable, alsoAs, builds]);

function expectSound(reading: Reading, bytes: Uint8Array): void {
  const lines = Buffer.from(bytes).toString().split('\n').length;
  for (const use of reading.images) {
    expect(use.line).toBeLessThanOrEqual(lines);
    expect(use.endLine).toBeGreaterThanOrEqual(use.line);
    expect(use.line < use.endLine || use.column <= use.endColumn).toBe(true);
    expect((use.image === null) === (use.invalid !== null)).toBe(true);
    expect(use.stage === null || use.stage < reading.stages.length).toBe(true);
  }
  if (reading.problem === null) {
    expect(reading.stages.length).toBeGreaterThan(0);
    // What is resolved has a valid name.
    for (const { reachable, invalid, via } of reading.images)
      expect(reachable && invalid !== null && via !== 'syntax').toBe(false);
  } else {
    expect(reading.problem.line).toBeGreaterThan(0);
    expect(reading.problem.message).not.toBe('');
  }
}

describe('whatever the bytes', () => {
  test('a reading is sound, and nothing throws', () => {
    fc.assert(
      fc.property(files, (bytes) => {
        const reading = readDockerfile(bytes);
        expectSound(reading, bytes);
        for (const use of reading.images) findSuggestionRange(bytes, use);
        findInlineExceptions(bytes);
        findDifferences(bytes);
      }),
      { numRuns: inCi(1500) },
    );
  });

  test('variants of one value and one platform are the reading, unless the name of a stage tells', () => {
    fc.assert(
      fc.property(files, (bytes) => {
        fc.pre(!new TextDecoder('latin1').decode(bytes).includes('TARGETSTAGE'));
        expect(readVariants(bytes, toVariants({ builders: ['linux/amd64'] }))).toEqual(readDockerfile(bytes));
      }),
      { numRuns: inCi(300) },
    );
  });

  test('variants list all that each combination reads', () => {
    fc.assert(
      fc.property(files, (bytes) => {
        const all = readVariants(
          bytes,
          toVariants({ platforms: ['linux/amd64', 'linux/arm64'], args: { A: ['x', 'y:1'] } }),
        );
        const one = readDockerfile(bytes, { ...DEFAULT_BUILD_OPTIONS, platform: 'linux/arm64' });
        if (all.problem === null && one.problem !== null) expect(one.problem.unresolved).toContain('A');
        const seen = new Set(all.images.map(({ line, written }) => `${line} ${written}`));
        const missing = one.images.filter(
          ({ unresolved, line, written }) => unresolved.length === 0 && !seen.has(`${line} ${written}`),
        );
        // Without a default the argument always has one of its values.
        if (!/ARG[^\n]*\bA\b/i.test(Buffer.from(bytes).toString())) expect(missing).toEqual([]);
      }),
      { numRuns: inCi(300) },
    );
  });

  test('a build that is like the file by itself is read as any other', () => {
    const names = fc.constantFrom('A', 'B', 'V', 'NEVER_DECLARED', 'TARGETARCH', 'BUILDKIT_SYNTAX');
    const build = fc.record({
      args: fc.dictionary(names, fc.constantFrom('', 'x', 'y:1')),
      target: fc.constantFrom(null, 'a', 'b', '0'),
      platforms: fc.constantFrom([], ['linux/amd64'], ['linux/arm64', 'linux/amd64'], ['linux/s390x']),
    });
    fc.assert(
      fc.property(files, build, (bytes, { args, target, platforms }) => {
        // a context that nothing names makes it a build of its own
        const [plain, special] = [new Map<string, string>(), new Map([['nothing/of/this', 'local:x']])].map(
          (contexts) =>
            readVariants(
              bytes,
              toVariants({
                platforms: ['linux/amd64', 'linux/arm64'],
                builds: [{ args: new Map(Object.entries(args)), target, platforms, contexts }],
              }),
            ),
        );
        expect(plain?.images.map(toRow)).toEqual(special?.images.map(toRow));
        expect(plain?.problem?.message).toEqual(special?.problem?.message);
      }),
      { numRuns: inCi(600) },
    );
  });

  test('a build argument that the file does not declare changes nothing', () => {
    fc.assert(
      fc.property(files, fc.string(), (bytes, value) => {
        const buildArgs = new Map([['NEVER_DECLARED', value]]);
        expect(readDockerfile(bytes, { ...DEFAULT_BUILD_OPTIONS, buildArgs })).toEqual(readDockerfile(bytes));
      }),
      { numRuns: inCi(200) },
    );
  });

  test('a comment or a blank line at the end changes nothing', () => {
    fc.assert(
      fc.property(soup, (bytes) => {
        const before = readDockerfile(Buffer.concat([bytes, Buffer.from('\n')]));
        if (before.problem !== null) return;
        expect(readDockerfile(Buffer.concat([bytes, Buffer.from('\n\n  # FROM evil\n \n')]))).toEqual(before);
      }),
      { numRuns: inCi(300) },
    );
  });
});

test('a normalised name reads as itself', () => {
  const part = fc.stringMatching(/^[a-zA-Z0-9._:@/-]{0,30}$/);
  fc.assert(
    fc.property(part, (text) => {
      const reading = readDockerfile(Buffer.from(`FROM ${text || 'x'}\n`));
      const image = reading.images[0]?.image ?? 'docker.io/library/x:latest';
      expect(readDockerfile(Buffer.from(`FROM ${image}\n`)).images[0]?.image).toBe(image);
      expect(parseReference(image)).toMatchObject({ host: image.slice(0, image.indexOf('/')) });
    }),
    { numRuns: inCi(500) },
  );
});

/** What git may make of line ends in a checkout: `.gitattributes` can ask for it, and nobody refuses that. */
describe('a carriage return more or less at the ends of lines pulls nothing else', () => {
  const identify = (bytes: Uint8Array) => {
    const { images, problem } = readDockerfile(bytes);
    return { images: images.map(({ image, role, via }) => [image, role, via]), refused: problem !== null };
  };
  const toWindows = (bytes: Uint8Array) =>
    Buffer.from(Buffer.from(bytes).toString('latin1').replace(/\r*\n/g, '\r\n'), 'latin1');
  const toUnix = (bytes: Uint8Array) =>
    Buffer.from(Buffer.from(bytes).toString('latin1').replace(/\r*\n/g, '\n'), 'latin1');

  test('in what BuildKit was asked about', () => {
    const different = CASES.filter(
      (entry) =>
        JSON.stringify(identify(toWindows(toBytes(entry)))) !==
        JSON.stringify(identify(toUnix(toBytes(entry)))),
    );
    expect(different.map(({ name }) => name)).toEqual([]);
  });
});
