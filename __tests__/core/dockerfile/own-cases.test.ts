import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDockerfile } from '../../../src/core/dockerfile/read-dockerfile.js';
import { type Case, toBuildOptions, toBytes, toPulled } from './case.js';

/** Answers of BuildKit 0.34.2 that were looked up while the reader was written. */
interface OwnCase extends Omit<Case, 'expected'> {
  /** `chance`: BuildKit answers otherwise from run to run; this is refused where it ever refuses, and all that it pulls. */
  readonly expected: {
    readonly accepted: boolean;
    readonly pulled: readonly string[];
    readonly copied: readonly string[];
  };
}

const file = new URL('../../fixtures/buildkit/own34.jsonl', import.meta.url);
const CASES = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as OwnCase);

test.each(CASES.map((entry) => [entry.name, entry] as const))('%s', (_, entry) => {
  const { expected, options } = entry;
  const reading = readDockerfile(toBytes(entry), toBuildOptions(options));
  expect(reading.problem === null, reading.problem?.message).toBe(expected.accepted);
  expect(toPulled(reading)).toEqual(
    expected.accepted ? expected.pulled : expect.arrayContaining([...expected.pulled]),
  );
  const copied = reading.images.filter(({ role, copiedIn }) => role === 'copied' && copiedIn !== undefined);
  expect(copied.map(({ image }) => image)).toEqual(expect.arrayContaining([...expected.copied]));
});
