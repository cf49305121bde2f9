import { describe, expect, test } from 'vitest';
import { run } from '../support/gate.js';

const RULES = 'rules: { unpinned: ignore, end-of-life: ignore }\n';

/** What is to be done about an image that the policy lacks. */
function advise(written: string, ...allow: string[]) {
  const { findings } = run(`allow: [${allow.join(', ')}]\n${RULES}`, `FROM ${written}\n`);
  const [finding, ...others] = findings;
  expect(others).toEqual([]);
  expect(finding?.rule).toBe('unapproved');
  return finding?.fix ?? null;
}

/** Whatever its tag. */
const toEntry = (image: string): string => `{ image: "${image}", pin: none }`;

const STEP_BACK = /^Propose an entry for this image in allow: .* would be a step back/;

describe('a step back is not offered', () => {
  test.each<[string, string, string]>([
    ['an older release by its name', 'debian:trixie-slim', 'debian:bookworm-slim'],
    ['by number and name', 'debian:trixie', 'debian:12'],
    ['an older number', 'node:24', 'node:22'],
    ['an older part of it', 'node:22.14.1', 'node:22.13.9'],
    ['an older system beneath', 'node:22-trixie', 'node:22-bookworm'],
    ['the same for a newer runtime', 'node:22-alpine3.22', 'node:24-alpine3.20'],
    ['an older build', 'eclipse-temurin:21.0.5_11-jdk', 'eclipse-temurin:21.0.5_9-jdk'],
    ['no release at all', 'alpine', 'alpine:edge'],
    ['instead of a release', 'ghcr.io/acme/sentry:26.1.0', 'ghcr.io/acme/sentry:nightly'],
    ['the implied tag', 'docker/dockerfile:1.9', 'docker/dockerfile:latest'],
    ['a tag that moves on', 'node:22', 'node:lts'],
    ['from the name of a release', 'debian:bookworm', 'debian:stable-slim'],
    ['what is not released', 'ghcr.io/acme/x:1.2', 'ghcr.io/acme/x:1.3-rc1'],
    ['with the letters at the number', 'python:3.13', 'python:3.14.0rc2'],
    ['a beta', 'ghcr.io/acme/x:1.2', 'ghcr.io/acme/x:2.0-beta.3'],
    ['a build of a branch', 'ghcr.io/acme/x:1.2', 'ghcr.io/acme/x:main'],
  ])('%s: %s → %s', (_, written, offered) => {
    const fix = advise(written, toEntry(offered));
    expect(fix?.replacement).toBeNull();
    expect(fix?.description).toMatch(STEP_BACK);
    expect(fix?.description).toContain(offered);
  });

  test('of several, the one that goes on', () => {
    expect(advise('node:23', 'node:22', '"node:24"')?.replacement).toBe('node:24');
    expect(advise('debian:trixie', 'debian:bookworm', 'debian:trixie-slim')?.replacement).toBe(
      'debian:trixie-slim',
    );
  });

  test('what approves more than one tag is named', () => {
    const versions = '{ image: debian, versions: ">=13", variants: [slim] }';
    expect(advise('debian:trixie', 'debian:bookworm-slim', versions)?.description).toMatch(
      /^Use an image that matches debian \(version >=13, variant slim\), or propose an entry for this one in allow$/,
    );
  });
});

describe('what goes on is', () => {
  test.each<[string, string, string]>([
    ['a newer release', 'node:20', 'node:22'],
    ['by its name', 'debian:bookworm', 'debian:trixie'],
    ['the same one, with more of it written', 'node:22', 'node:22.14'],
    ['a variant of it', 'node:22', 'node:22-alpine'],
    ['a release instead of a tag that moves', 'alpine', 'alpine:3.22'],
    ['instead of what is not released', 'python:3.14.0rc2', 'python:3.14.0'],
    ['the implied tag, written out', 'ghcr.io/acme/x', 'ghcr.io/acme/x:latest'],
    ['a tag that moves as the written one does', 'ghcr.io/acme/x:latest', 'ghcr.io/acme/x:latest-slim'],
  ])('%s: %s → %s', (_, written, offered) =>
    expect(advise(written, toEntry(offered))?.replacement).toBe(offered),
  );
});
