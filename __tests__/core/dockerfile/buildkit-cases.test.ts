import { expect, test } from 'vitest';
import { readDockerfile } from '../../../src/core/dockerfile/read-dockerfile.js';
import type { Reading } from '../../../src/core/dockerfile/reading.js';
import {
  CASES,
  type Case,
  compareText,
  toBuildOptions,
  toBytes,
  toCaseImages,
  toCaseStages,
  toPulled,
} from './case.js';

// BuildKit takes suggestions out of a map without order, so of several it gives any.
const SUGGESTION = / \(did you mean [^)]*\?\)/g;

test.each(CASES.map((entry) => [entry.name, entry] as const))('%s', (_, entry) => {
  const { expected, options } = entry;
  const reading = readDockerfile(toBytes(entry), toBuildOptions(options));

  expect(reading.problem === null, reading.problem?.message).toBe(expected.accepted);
  if (reading.problem !== null) expectProblem(reading, entry);
  // What triggers a base image brings is not in the file, and neither is what they reach.
  if (options?.imageOnBuild !== undefined) return;
  expect(toCaseStages(reading)).toEqual(expected.stages.map(withoutPlatform));
  expect(toCaseImages(reading)).toEqual([...expected.images].sort(compareText));
  const frontend = reading.images.find(({ via }) => via === 'syntax');
  expect(frontend?.image).toEqual(expected.frontend?.image);
  if (expected.accepted) expect(toPulled(reading)).toEqual(expected.pulled);
});

function expectProblem({ problem, images }: Reading, { expected }: Case): void {
  expect(problem?.phase).toBe(expected.phase);
  const line = /on line (\d+)/.exec(expected.error ?? '')?.[1];
  if (line !== undefined) expect(problem?.line).toBe(Number(line));
  // Names are checked at the same time: of several wrong ones BuildKit reports any.
  const wrong = images
    .filter(({ via, invalid }) => via !== 'onbuild' && via !== 'syntax' && invalid !== null)
    .map(({ written, invalid }) => `failed to parse stage name "${written}": ${invalid}`);
  const messages = wrong.length > 1 ? wrong : [problem?.message ?? ''];
  expect(messages.map((message) => message.replace(SUGGESTION, ''))).toContain(
    expected.error?.replace(SUGGESTION, ''),
  );
}

function withoutPlatform({
  platform: _,
  ...stage
}: Case['expected']['stages'][number] & { platform?: string }) {
  return stage;
}
