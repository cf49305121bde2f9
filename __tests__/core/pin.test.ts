import { describe, expect, test } from 'vitest';
import { judgePin } from '../../src/core/pin.js';
import type { Pin } from '../../src/core/policy/policy.js';
import { DEFAULT_RULES } from '../../src/core/policy/rule-levels.js';

const DIGEST = `sha256:${'0'.repeat(64)}`;
const { floating } = DEFAULT_RULES.unpinned;

/** `node`, `node:22`, `node@digest`, `node:22@digest`. */
function judge(text: string, required: Pin, namesRelease = false): string {
  const [name = '', digest = null] = text.split('@');
  const tag = name.split(':')[1];
  const reference = {
    host: 'docker.io',
    path: 'library/node',
    tag: tag ?? (digest === null ? 'latest' : null),
    tagWritten: tag !== undefined,
    digest: digest === null ? null : DIGEST,
  };
  return judgePin(reference, required, floating, namesRelease)?.lacks ?? 'ok';
}

describe('the ladder', () => {
  test.each<[string, string, string, string, string]>([
    // text                tag          version      digest    tag+digest
    ['node', 'tag', 'tag', 'digest', 'digest'],
    ['node:latest', 'fixed-tag', 'fixed-tag', 'digest', 'digest'],
    ['node:latest-alpine', 'fixed-tag', 'fixed-tag', 'digest', 'digest'],
    ['node:lts-slim', 'fixed-tag', 'fixed-tag', 'digest', 'digest'],
    ['node:Edge-22', 'fixed-tag', 'fixed-tag', 'digest', 'digest'],
    ['node:alpine', 'ok', 'version', 'digest', 'digest'],
    ['node:alpine-latest', 'ok', 'version', 'digest', 'digest'],
    ['node:latestish', 'ok', 'version', 'digest', 'digest'],
    ['node:alpine3.20', 'ok', 'version', 'digest', 'digest'],
    ['node:8u292', 'ok', 'version', 'digest', 'digest'],
    ['node:3.13.0rc1', 'ok', 'version', 'digest', 'digest'],
    ['node:22', 'ok', 'ok', 'digest', 'digest'],
    ['node:v22.1', 'ok', 'ok', 'digest', 'digest'],
    ['node:21.0.1_12-jre', 'ok', 'ok', 'digest', 'digest'],
    ['node:22-alpine', 'ok', 'ok', 'digest', 'digest'],
    ['node@digest', 'ok', 'ok', 'ok', 'tag'],
    ['node:latest@digest', 'ok', 'ok', 'ok', 'fixed-tag'],
    ['node:22@digest', 'ok', 'ok', 'ok', 'ok'],
    ['node:alpine@digest', 'ok', 'ok', 'ok', 'ok'],
  ])('%s: tag %s, version %s, digest %s, tag+digest %s', (text, ...expected) => {
    expect((['tag', 'version', 'digest', 'tag+digest'] as const).map((pin) => judge(text, pin))).toEqual(
      expected,
    );
  });
});

test('the codename of the own system is a version', () => {
  expect(judge('debian:bookworm', 'version', true)).toBe('ok');
  expect(judge('debian:bookworm', 'version', false)).toBe('version');
});

test('the list of floating tags can be replaced', () => {
  const reference = { host: 'docker.io', path: 'a/b', tag: 'newest-x', tagWritten: true, digest: null };
  expect(judgePin(reference, 'tag', ['newest'], false)).toEqual({ lacks: 'fixed-tag', floating: 'newest' });
  expect(judgePin({ ...reference, tag: 'latest' }, 'tag', ['newest'], false)).toBeNull();
});
