import { describe, expect, it } from 'vitest';
// @ts-expect-error a script without types
import { findNotes, isNewest, isNewestOfMajor } from '../../scripts/release-notes.mjs';
import { listFiles, readText } from '../support/repository.js';

const CHANGELOG =
  '# Changelog\n\n## [Unreleased]\n\n## [1.2.0] - 2026-01-01\n\n### Added\n\n- New.\n\n## [1.1.0]\n\n';

it('takes the notes of a release from the changelog', () => {
  expect(findNotes(CHANGELOG, 'v1.2.0')).toBe('### Added\n\n- New.');
});

it.each(['v1.1.0', 'v1.3.0', 'v1.2'])('does not release %s, which has no notes', (tag) => {
  expect(() => findNotes(CHANGELOG, tag)).toThrow('CHANGELOG.md has no section');
});

describe('the tag of the major version', () => {
  it.each([
    ['v1.0.0', [], true],
    ['v1.3.0', ['v1.2.9', 'v1.3.0'], true],
    ['v1.2.10', ['v1.3.0'], false],
    ['v1.10.0', ['v1.9.3'], true],
    ['v1.4.0', ['v2.0.0', 'v1', 'v1.5.0-rc1'], true],
  ])('%s beside %j moves it: %s', (tag, tags, expected) => {
    expect(isNewestOfMajor(tag, tags)).toBe(expected);
  });
});

describe('the page of the newest version', () => {
  it.each([
    ['v1.0.0', [], true],
    ['v2.0.0', ['v1.9.0', 'v2.0.0', 'v2', 'v2.1.0-rc1'], true],
    ['v1.9.1', ['v1.9.0', 'v2.0.0'], false],
  ])('is that of %s, with %j there: %s', (tag, tags, expected) => {
    expect(isNewest(tag, tags)).toBe(expected);
  });
});

it('documents, examples and the schema name the major version of package.json', () => {
  const major = `v${JSON.parse(readText('package.json')).version.split('.')[0]}`;
  const texts = ['README.md', 'docs/policy.md', ...listFiles('examples/workflows', '.yml')].map(readText);
  const named = texts.join('\n').matchAll(/base-image-gate\/base-image-gate[@/](v\d+)/g);
  expect(new Set([...named].map(([, version]) => version))).toEqual(new Set([major]));
});
