import { describe, expect, test } from 'vitest';
import {
  findOfficial,
  findUnofficialName,
  isOfficial,
  OFFICIAL_IMAGES,
} from '../../../src/core/image/official-images.js';
import { parseReference } from '../../../src/core/image/reference.js';
import { END_OF_LIFE } from '../../support/repository.js';

function parse(text: string) {
  const reference = parseReference(text);
  if ('error' in reference) throw new Error(reference.error);
  return reference;
}

test.each<[string, boolean, string | null]>([
  ['node:22', true, null],
  ['library/node', true, null],
  ['docker.io/library/rocket.chat', true, null],
  ['index.docker.io/library/node', true, null],
  ['sentry', false, null],
  ['scratch:1', false, null],
  ['sentry-self-hosted-local:1.0', false, 'sentry-self-hosted-local'],
  ['deps', false, 'deps'],
  ['constructor', false, 'constructor'],
  ['acme/node', false, null],
  ['docker.io/library/acme/node', false, null],
  ['quay.io/library/node', false, null],
  ['localhost/node', false, null],
])('%s: official %s, unofficial name %s', (text, official, name) => {
  expect(isOfficial(parse(text))).toBe(official);
  expect(findUnofficialName(parse(text))).toBe(name);
});

test.each<[string, string]>([
  ['node:22', 'yes'],
  ['arm64v8/python:3', 'yes'],
  ['winamd64/golang', 'yes'],
  ['centos:7', 'formerly'],
  ['i386/centos:7', 'formerly'],
  ['acme/centos:7', 'no'],
  ['arm64v8/acme', 'no'],
  ['quay.io/arm64v8/python', 'no'],
])('%s: %s', (text, official) => {
  expect(findOfficial(parse(text))).toBe(official);
});

describe('the list', () => {
  test('has the names of the day it was read', () => {
    expect(OFFICIAL_IMAGES.asOf).toBe('2026-08-21');
    expect(OFFICIAL_IMAGES.names).toHaveLength(144);
  });

  test('what was retired is past its end of life, and what is past there was official once', () => {
    const past = Object.keys(END_OF_LIFE.retired).map((name) => name.replace('docker.io/library/', ''));
    expect(past).toEqual(expect.arrayContaining([...OFFICIAL_IMAGES.retired]));
    expect([...OFFICIAL_IMAGES.names, ...OFFICIAL_IMAGES.retired]).toEqual(expect.arrayContaining(past));
  });

  test('has every official image that the table knows dates of', () => {
    const known = Object.keys(END_OF_LIFE.images).flatMap(
      (image) => /^docker\.io\/library\/(.+)/.exec(image)?.[1] ?? [],
    );
    expect([...OFFICIAL_IMAGES.names, ...OFFICIAL_IMAGES.retired]).toEqual(expect.arrayContaining(known));
  });
});
