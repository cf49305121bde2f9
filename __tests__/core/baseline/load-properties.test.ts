import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadBaseline } from '../../../src/core/baseline/load-baseline.js';
import { writeBaseline } from '../../../src/core/baseline/write-baseline.js';
import { hostileText } from '../../support/hostile-arbitrary.js';
import { inCi } from '../../support/property-runs.js';

const VALID = `version: 1
expires: "2027-06-30"
files:
  - file: "a b"
    findings:
      - { image: docker.io/library/node:22, rule: unapproved, role: build, count: 2 }
      - { written: "$X", rule: unresolved, role: final }
  - file: c
    findings:
      - { line: 3, rule: unreadable, content: sha256:${'0f'.repeat(32)} }
`;

const spoilt = fc
  .array(
    fc.tuple(
      fc.nat(VALID.length),
      fc.nat(6),
      fc.oneof(hostileText, fc.constantFrom('', ' ', '\n', '2', '- ', '#')),
    ),
    {
      maxLength: 3,
    },
  )
  .map((cuts) =>
    cuts.reduce((text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length), VALID),
  );

it('whatever a baseline says is an error with a place, or means the same once it is written again', () => {
  let valid = 0;
  fc.assert(
    fc.property(fc.oneof(spoilt, hostileText), (text) => {
      const { baseline, problems } = loadBaseline('b.yml', text);
      expect(problems.length > 0).toBe(baseline === null);
      for (const { line, column, level } of problems) {
        expect([line > 0, column > 0, level]).toEqual([true, true, 'error']);
      }
      if (baseline === null) return;
      valid++;
      const files = new Map(baseline.files.map(({ file, findings }) => [file, findings]));
      const again = loadBaseline('b.yml', writeBaseline({ expires: baseline.expires, files })).baseline;
      const strip = (loaded: typeof baseline | null) =>
        loaded?.files
          .flatMap(({ file, findings }) =>
            findings.map(({ place: _, ...finding }) => JSON.stringify({ file, ...finding })),
          )
          .toSorted();
      expect(strip(again)).toEqual(strip(baseline));
    }),
    { numRuns: inCi(2000) },
  );
  expect(valid).toBeGreaterThan(inCi(50));
});
