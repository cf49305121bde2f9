import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReadFile } from '../../src/core/judge/explanation/asked-use.js';
import { explainPlace } from '../../src/core/judge/explanation/explain-place.js';
import { STEPS } from '../../src/core/judge/explanation/step.js';
import { isOpen } from '../../src/core/judge/verdict.js';
import { load, run, TODAY } from '../support/gate.js';
import { dockerfile, dockerfilePath } from '../support/policy-generator.js';
import { inCi } from '../support/property-runs.js';
import { loadPair, policyPair } from '../support/pruned-policy.js';
import { END_OF_LIFE } from '../support/repository.js';

test('the steps of every reference lead to what is reported of it', () => {
  let explained = 0;
  fc.assert(
    fc.property(policyPair, dockerfilePath, dockerfile, (pair, path, text) => {
      const policy = loadPair(pair);
      if (policy === null) return;
      const { files, findings } = run(policy, { [path]: text });
      const bytes = new TextEncoder().encode(text);
      const read = files.map((reading): ReadFile => ({ reading, bytes, builds: [] }));
      const judge = { policy, today: TODAY, endOfLife: END_OF_LIFE };
      for (let line = 1; line <= text.split('\n').length; line++) {
        const { references } = explainPlace(judge, read, findings, { file: path, line, column: null });
        for (const { steps, verdict, column, written, image, role } of references) {
          explained++;
          const found = findings.filter(
            (finding) =>
              finding.line === line &&
              finding.column === column &&
              finding.written === written &&
              (finding.image === image || image === null) &&
              finding.role === role,
          );
          const blocks = found.filter(isOpen).some(({ level }) => level === 'block');
          if (found.length > 0) expect(verdict === 'blocked').toBe(blocks);
          const names = steps.map(({ step }) => step);
          expect([names[0], names.at(-1)]).toEqual(['written', 'verdict']);
          expect(names).toEqual(names.toSorted((one, other) => STEPS.indexOf(one) - STEPS.indexOf(other)));
        }
      }
    }),
    { numRuns: inCi(1000) },
  );
  expect(explained).toBeGreaterThan(inCi(1000));
});

test('a file is opened once, however many of its references are in the line', () => {
  const text = `ARG V=1\n${'FROM a:$V\n'.repeat(100)}`;
  const bytes = new TextEncoder().encode(text);
  const policy = load('allow: []\n');
  const { files, findings } = run(policy, { Dockerfile: text });
  let opened = 0;
  const read = files.map(
    (reading): ReadFile => ({
      reading,
      get bytes() {
        opened++;
        return bytes;
      },
      builds: [],
    }),
  );
  const judge = { policy, today: TODAY, endOfLife: END_OF_LIFE };
  const { references } = explainPlace(judge, read, findings, { file: 'Dockerfile', line: 1, column: null });
  expect(references).toHaveLength(100);
  expect(references.map(({ line }) => line)).toEqual(Array.from({ length: 100 }, (_, at) => at + 2));
  expect(opened).toBe(1);
});
