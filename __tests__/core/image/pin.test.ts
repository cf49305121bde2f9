import { describe, expect, test } from 'vitest';
import { judgePin, type Pin, REQUIREMENTS } from '../../../src/core/image/pin.js';
import { DEFAULT_RULES } from '../../../src/core/policy/rule-settings.js';

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
  test.each<[string, string, string, string, string, string, string]>([
    // text                tag          version      minor        patch        digest    tag+digest
    ['node', 'tag', 'tag', 'tag', 'tag', 'digest', 'digest'],
    ['node:latest', 'fixed-tag', 'fixed-tag', 'fixed-tag', 'fixed-tag', 'digest', 'digest'],
    ['node:latest-alpine', 'fixed-tag', 'fixed-tag', 'fixed-tag', 'fixed-tag', 'digest', 'digest'],
    ['node:lts-slim', 'fixed-tag', 'fixed-tag', 'fixed-tag', 'fixed-tag', 'digest', 'digest'],
    ['node:latest_1', 'fixed-tag', 'fixed-tag', 'fixed-tag', 'fixed-tag', 'digest', 'digest'],
    ['node:Latest.1', 'fixed-tag', 'fixed-tag', 'fixed-tag', 'fixed-tag', 'digest', 'digest'],
    ['node:latest1', 'ok', 'version', 'version', 'version', 'digest', 'digest'],
    ['node:latest1', 'ok', 'version', 'version', 'version', 'digest', 'digest'],
    ['node:Edge-22', 'fixed-tag', 'fixed-tag', 'fixed-tag', 'fixed-tag', 'digest', 'digest'],
    ['node:alpine', 'ok', 'version', 'version', 'version', 'digest', 'digest'],
    ['node:alpine-latest', 'ok', 'version', 'version', 'version', 'digest', 'digest'],
    ['node:latestish', 'ok', 'version', 'version', 'version', 'digest', 'digest'],
    ['node:alpine3.20', 'ok', 'version', 'version', 'version', 'digest', 'digest'],
    ['node:8u292', 'ok', 'version', 'version', 'version', 'digest', 'digest'],
    ['node:3.13.0rc1', 'ok', 'version', 'version', 'version', 'digest', 'digest'],
    ['node:22', 'ok', 'ok', 'minor', 'patch', 'digest', 'digest'],
    ['node:v22.1', 'ok', 'ok', 'ok', 'patch', 'digest', 'digest'],
    ['node:21.0.1_12-jre', 'ok', 'ok', 'ok', 'ok', 'digest', 'digest'],
    ['node:22-alpine', 'ok', 'ok', 'minor', 'patch', 'digest', 'digest'],
    ['node@digest', 'ok', 'ok', 'ok', 'ok', 'ok', 'tag'],
    ['node:latest@digest', 'ok', 'ok', 'ok', 'ok', 'ok', 'fixed-tag'],
    ['node:22@digest', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok'],
    ['node:alpine@digest', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok'],
    ['node:22.1.0', 'ok', 'ok', 'ok', 'ok', 'digest', 'digest'],
    ['node:1.2.3.4', 'ok', 'ok', 'ok', 'ok', 'digest', 'digest'],
    ['node:5.3.Final', 'ok', 'ok', 'ok', 'patch', 'digest', 'digest'],
    ['node:25.8.28.10001.stable', 'ok', 'ok', 'ok', 'ok', 'digest', 'digest'],
    ['node:12.x', 'ok', 'ok', 'minor', 'patch', 'digest', 'digest'],
    ['node:1.28rc1.x', 'ok', 'version', 'version', 'version', 'digest', 'digest'],
    ['node:2.5rc1', 'ok', 'version', 'version', 'version', 'digest', 'digest'],
    ['node:latest-22.1.0', 'fixed-tag', 'fixed-tag', 'fixed-tag', 'fixed-tag', 'digest', 'digest'],
  ])('%s: tag %s, version %s, minor %s, patch %s, digest %s, tag+digest %s', (text, ...expected) => {
    expect(REQUIREMENTS.map((pin) => judge(text, pin))).toEqual(expected);
    expect(judge(text, 'none')).toBe('ok');
  });
});

test('the codename of the own system is a version', () => {
  expect(judge('debian:bookworm', 'version', true)).toBe('ok');
  expect(judge('debian:bookworm', 'version', false)).toBe('version');
  expect(judge('debian:bookworm', 'minor', true)).toBe('version');
});

test('the list of floating tags can be replaced', () => {
  const reference = { host: 'docker.io', path: 'a/b', tag: 'newest-x', tagWritten: true, digest: null };
  expect(judgePin(reference, 'tag', ['newest'], false)).toEqual({ lacks: 'fixed-tag', floating: 'newest' });
  expect(judgePin({ ...reference, tag: 'latest' }, 'tag', ['newest'], false)).toBeNull();
});
