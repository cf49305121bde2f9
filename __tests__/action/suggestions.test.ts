import { expect, test } from 'vitest';
import type { ChangedSource, Outcome } from '../../src/action/outcome.js';
import { listSuggestions } from '../../src/action/suggestions.js';
import { run } from '../support/gate.js';

const POLICY = 'rules: { unpinned: ignore, end-of-life: ignore, package-leftovers: warn }';

/** What is suggested for a file that is new, and how often it was read. */
function suggest(text: string, policy = POLICY) {
  const report = run(policy, text);
  const [file = ''] = report.findings.map((finding) => finding.file);
  const lines = text.trimEnd().split('\n');
  const patch = `@@ -0,0 +1,${lines.length} @@\n${lines.map((line) => `+${line}`).join('\n')}`;
  let reads = 0;
  const source: ChangedSource = {
    patch,
    get bytes() {
      reads++;
      return Buffer.from(text);
    },
  };
  const sources = new Map([[file, source]]);
  const comments = listSuggestions({ report, sources } as unknown as Outcome, 'default');
  const texts = comments.map(({ body }) => /```suggestion\n(.*)\n```$/.exec(body)?.[1]);
  return { texts, places: comments.map(({ line }) => line), reads, found: report.findings.length };
}

test('at most twenty lines are suggested, from the top', () => {
  const { places } = suggest(`FROM python:3.14\n${'RUN pip install x\n'.repeat(30)}`);
  expect(places).toEqual(Array.from({ length: 20 }, (_, index) => index + 2));
});

test('a file is not read for each of very many findings', () => {
  const text = `FROM debian:13\n${'RUN apt-get update\n'.repeat(1000)}RUN ./install\n`;
  const { places, reads, found } = suggest(text);
  expect({ places, found }).toEqual({ places: [], found: 1000 });
  expect(reads).toBeLessThan(700);
});

test.each([
  ['\ufeffFROM bitnami/redis:8 AS a\n', ['\ufeffFROM redis:8 AS a']],
  ['\ufeff# x\nFROM bitnami/redis:8\n', ['FROM redis:8']],
  ['\ufeffFROM bitnami/redis:8\r\n', ['\ufeffFROM redis:8']],
])('a byte order mark stays where it is: %j', (text, expected) => {
  const denial = 'deny: [{ image: docker.io/bitnami/**, use: "docker.io/library/$name:$tag" }]';
  expect(suggest(text, `${denial}\nrules: { unpinned: ignore, end-of-life: ignore }`).texts).toEqual(
    expected,
  );
});
