import { expect, test } from 'vitest';
import { readDockerfile } from '../../../src/core/dockerfile/read-dockerfile.js';
import type { Reading } from '../../../src/core/dockerfile/reading.js';
import {
  CASES,
  type Case,
  type CaseAnswer,
  type CaseStage,
  compareText,
  toBuildOptions,
  toBytes,
  toCaseCopies,
  toCaseImages,
  toCaseStages,
  toPulled,
} from './case.js';

// BuildKit takes suggestions out of a map without order, so of several it gives any.
const SUGGESTION = / \(did you mean [^)]*\?\)/g;

test.each(CASES.map((entry) => [entry.name, entry] as const))('%s', (_, entry) => {
  const { expected, expected32, options } = entry;
  const reading = readDockerfile(toBytes(entry), toBuildOptions(options));

  expect(reading.problem === null, reading.problem?.message).toBe(expected.accepted);
  if (reading.problem !== null) expectProblem(reading, expected);
  // What triggers a base image brings is not in the file, and neither is what they reach.
  if (options?.imageOnBuild !== undefined) return;
  // Where a frontend before 1.28 that may be the one at work accepts the file, what it pulls is listed too.
  const isListed = isOtherwise(reading);
  expect(!isListed || expected32?.accepted).toBe(true);
  const answers = [expected, ...(isListed && expected32 !== undefined ? [expected32] : [])];
  expect(toCaseStages(reading)).toEqual(uniteStages(answers.map(({ stages }) => stages)));
  expect(reading.images.find(({ via }) => via === 'syntax')?.image).toEqual(expected.frontend?.image);
  expectImages(reading, entry, answers);
  if (entry.name.startsWith('grammar34-') && expected.phase !== 'graph') expectCopies(reading, answers);
  if (expected.accepted)
    expect(toPulled(reading)).toEqual(unite(answers.flatMap(({ pulled }) => pulled)).sort());
});

test('the old answer counts wherever it is another one, unless the file names a frontend', () => {
  const otherwise = CASES.filter(({ expected, expected32 }) => {
    if (expected32 === undefined || !expected.accepted || !expected32.accepted) return false;
    return JSON.stringify(expected.images) !== JSON.stringify(expected32.images);
  });
  expect(otherwise.length).toBeGreaterThan(20);
  const silent = otherwise.filter(
    (entry) => !isOtherwise(readDockerfile(toBytes(entry), toBuildOptions(entry.options))),
  );
  expect(silent.filter(({ expected }) => expected.frontend === undefined)).toEqual([]);
});

const isOtherwise = ({ frontendDifference }: Reading): boolean => frontendDifference?.since === 28;

function expectImages(reading: Reading, { name, expected }: Case, answers: readonly CaseAnswer[]): void {
  const found = toCaseImages(reading).map(withoutReturn);
  if (isOtherwise(reading)) {
    const images = unite(answers.flatMap((answer) => answer.images)).sort(compareText);
    expect(unite(found).sort(compareText)).toEqual(images);
  } else if (name.startsWith('grammar34-') && (expected.phase === 'graph' || expected.phase === 'stages')) {
    // What stands beside or below the error was not always recorded.
    expect(found).toEqual(expect.arrayContaining([...expected.images]));
  } else {
    expect(found).toEqual(expected.images.map(withoutReturn).sort(compareText));
  }
}

/** Of a message about a name with a carriage return not all was recorded. */
function withoutReturn<Item extends { readonly invalid?: string }>(image: Item): Item {
  if (!image.invalid?.includes('\r')) return image;
  return { ...image, invalid: image.invalid.replace(/: repository name .*$/s, '') };
}

function expectCopies(reading: Reading, answers: readonly CaseAnswer[]): void {
  const copies = answers.flatMap((answer) => answer.copies ?? []);
  expect(toCaseCopies(reading)).toEqual(
    unite(copies.map(({ image, line }) => ({ image, line }))).sort(compareText),
  );
  for (const { image, reachable } of copies) {
    const uses = reading.images.filter((use) => use.image === image && use.role === 'copied');
    expect(uses.some((use) => use.reachable || !reachable)).toBe(true);
  }
}

/** Each once, reachable where one of them is. */
function unite<Item>(items: readonly Item[]): Item[] {
  const keys = new Map<string, Item>();
  for (const item of items) {
    const key = JSON.stringify(item).replace('"reachable":false', '"reachable":true');
    if (!keys.has(key) || JSON.stringify(item) === key) keys.set(key, item);
  }
  return [...keys.values()];
}

function uniteStages(answers: readonly (readonly CaseStage[])[]): CaseStage[] {
  const [first = []] = answers.toSorted((one, other) => other.length - one.length);
  return first.map(({ platform: _, context: __, ...stage }, index) => ({
    ...stage,
    reachable: answers.some((stages) => stages[index]?.reachable),
  }));
}

function expectProblem({ problem, images }: Reading, expected: CaseAnswer): void {
  expect(problem?.phase).toBe(expected.phase);
  const line = /on line (\d+)/.exec(expected.error ?? '')?.[1];
  if (line !== undefined) expect(problem?.line).toBe(Number(line));
  // Names are checked at the same time: of several wrong ones BuildKit reports any.
  const wrong = images
    .filter(({ via, invalid }) => via !== 'onbuild' && via !== 'syntax' && invalid !== null)
    .map(({ written, invalid }) => `failed to parse stage name "${written}": ${invalid}`);
  const messages = problem?.phase === 'resolve' && wrong.length > 1 ? wrong : [problem?.message ?? ''];
  expect(messages.map((message) => message.replace(SUGGESTION, ''))).toContain(
    expected.error?.replace(SUGGESTION, ''),
  );
}
