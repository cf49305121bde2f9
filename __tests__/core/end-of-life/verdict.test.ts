import { describe, expect, test } from 'vitest';
import table from '../../../data/end-of-life.json' with { type: 'json' };
import { judgeEndOfLife } from '../../../src/core/end-of-life/verdict.js';
import type { Reference } from '../../../src/core/image/reference.js';

const DEFAULTS = { notice: 90, grace: 0, support: 'extended' } as const;

/** `repository:tag` as a reference; the host must be written. */
function toReference(text: string): Reference {
  const [name = '', digest = null] = text.split('@');
  const colon = name.lastIndexOf(':');
  const repository = colon > name.lastIndexOf('/') ? name.slice(0, colon) : name;
  const slash = repository.indexOf('/');
  const tag = colon > name.lastIndexOf('/') ? name.slice(colon + 1) : digest === null ? 'latest' : null;
  return {
    host: repository.slice(0, slash),
    path: repository.slice(slash + 1),
    tag,
    tagWritten: repository !== name,
    digest,
  };
}

const hub = (text: string) => toReference(`docker.io/library/${text}`);

function judge(
  reference: Reference,
  today = '2026-08-22',
  options: Partial<Parameters<typeof judgeEndOfLife>[2]> = {},
) {
  return judgeEndOfLife(table, reference, { ...DEFAULTS, ...options }, today).map(
    ({ subject, name, state }) => `${subject} ${name} ${state}`,
  );
}

describe('runtime and system are two verdicts', () => {
  test.each<[string, string[]]>([
    ['node:22-alpine3.20', ['system Alpine Linux 3.20 ended']],
    ['node:18-alpine3.20', ['runtime Node.js 18 ended', 'system Alpine Linux 3.20 ended']],
    ['node:18.20.4-alpine3.23', ['runtime Node.js 18 ended']],
    ['node:24-alpine', []],
    ['node:24-bookworm-slim', []],
    ['node:24-buster', ['system Debian 10 (buster) ended']],
    ['node:bullseye', ['system Debian 11 (bullseye) ending']],
    ['python:3.8', ['runtime Python 3.8 ended']],
    ['python:3', []],
    ['python:3.13.0rc1', []],
    ['golang:1.23.4-alpine3.19', ['runtime Go 1.23 ended', 'system Alpine Linux 3.19 ended']],
    ['traefik:v2.11', ['runtime Traefik 2.11 ended']],
    ['ruby:2.0.0-slim', ['runtime Ruby 2.0.0 ended']],
    ['eclipse-temurin:20.0.2_9-jre', ['runtime Eclipse Temurin 20 ended']],
    ['postgres:9.6.24-stretch', ['runtime PostgreSQL 9.6 ended', 'system Debian 9 (stretch) ended']],
    ['haskell:9.2', ['runtime GHC 9.2 ended']],
    ['ros:kinetic-robot-xenial', ['runtime ROS kinetic ended', 'system Ubuntu 16.04 (xenial) ended']],
    ['alpine:3.20.3', ['system Alpine Linux 3.20 ended']],
    ['alpine:edge', []],
    ['debian:buster-20240101-slim', ['system Debian 10 (buster) ended']],
    ['debian:10-slim', ['system Debian 10 (buster) ended']],
    ['debian:etch', ['system Debian 4 (etch) ended']],
    ['ubuntu:23.10', ['system Ubuntu 23.10 (mantic) ended']],
    ['ubuntu:noble-20240605', []],
    ['amazonlinux:2.0.20240529.0', ['system Amazon Linux 2 ended']],
    ['fedora:40', ['system Fedora Linux 40 ended']],
    ['oraclelinux:7-slim', []],
    ['mysql:8.0-oraclelinux7', ['runtime MySQL 8.0 ended']],
    ['amazoncorretto:21-al2', ['system Amazon Linux 2 ended']],
    ['amazoncorretto:21-al2023', []],
    ['node:lts-buster', ['system Debian 10 (buster) ended']],
    ['node', []],
    [`node@sha256:${'0'.repeat(64)}`, []],
    [`node:18@sha256:${'0'.repeat(64)}`, ['runtime Node.js 18 ended']],
    ['unknown-thing:1.0', []],
  ])('docker.io/library/%s', (text, expected) => expect(judge(hub(text))).toEqual(expected));
});

describe('systems count on images outside the table', () => {
  test.each<[string, string[]]>([
    ['ghcr.io/acme/app:1.0-buster', ['system Debian 10 (buster) ended']],
    ['ghcr.io/acme/app:buster', ['system Debian 10 (buster) ended']],
    ['docker.io/nvidia/cuda:12.4.1-devel-ubuntu18.04', []],
    ['docker.io/nvidia/cuda:11.0-devel-ubuntu16.04', ['system Ubuntu 16.04 (xenial) ended']],
    ['docker.io/nvidia/cuda:11.0-devel-centos7', ['system CentOS Linux 7 ended']],
    ['docker.io/bitnami/redis:7.2.1-debian-10-r3', ['system Debian 10 (buster) ended']],
    ['docker.io/acme/tool:debian-9.4.1', []],
    ['docker.io/acme/tool:1.0-rockylinux8', []],
    ['docker.io/acme/tool:1.0-alpine3.12.4', ['system Alpine Linux 3.12 ended']],
    ['docker.io/acme/tool:rex', []],
    ['quay.io/centos/centos:stream8', ['system CentOS Stream 8 ended']],
    ['registry.access.redhat.com/ubi9:9.4', []],
    ['registry.access.redhat.com/rhel6/thing:1', ['system Red Hat Enterprise Linux 6 ended']],
    ['gcr.io/distroless/static-debian10:nonroot', ['system Debian 10 (buster) ended']],
    ['gcr.io/distroless/static-debian12', []],
    ['ghcr.io/acme/debian10-migrator:1', []],
    ['DOCKER.IO/library/node:18', ['runtime Node.js 18 ended']],
    ['registry-1.docker.io/library/node:18', ['runtime Node.js 18 ended']],
    ['registry-1.docker.io/node:18', ['runtime Node.js 18 ended']],
  ])('%s', (text, expected) => expect(judge(toReference(text))).toEqual(expected));
});

describe('days', () => {
  test.each<[string, string, object, string[]]>([
    ['node:22', '2027-01-29', {}, []],
    ['node:22', '2027-01-30', {}, ['runtime Node.js 22 ending']],
    ['node:22', '2027-04-30', {}, ['runtime Node.js 22 ending']],
    ['node:22', '2027-05-01', {}, ['runtime Node.js 22 ended']],
    ['node:22', '2027-04-30', { notice: 0 }, []],
    ['node:22', '2027-05-01', { notice: 0 }, ['runtime Node.js 22 ended']],
    ['node:22', '2027-05-31', { grace: 31 }, ['runtime Node.js 22 grace']],
    ['node:22', '2027-06-01', { grace: 31 }, ['runtime Node.js 22 ended']],
    ['debian:bookworm', '2026-08-22', {}, []],
    ['debian:bookworm', '2026-08-22', { support: 'security' }, ['system Debian 12 (bookworm) ended']],
    ['debian:bookworm', '2028-07-01', {}, ['system Debian 12 (bookworm) ended']],
    ['nginx:1.30', '2099-01-01', {}, []],
    ['kong:3.9', '2099-01-01', {}, []],
    ['haskell:9.2', '2000-01-01', { grace: 9999 }, ['runtime GHC 9.2 ended']],
  ])('%s on %s %o', (text, today, options, expected) =>
    expect(judge(hub(text), today, options)).toEqual(expected),
  );
});

describe('retired images', () => {
  test.each<[string, string[]]>([
    ['openjdk:25-jdk', ['runtime docker.io/library/openjdk ended']],
    ['openjdk:17-jdk-buster', ['runtime docker.io/library/openjdk ended', 'system Debian 10 (buster) ended']],
    ['centos:7', ['runtime docker.io/library/centos ended']],
    ['jenkins', ['runtime docker.io/library/jenkins ended']],
    [`vault@sha256:${'0'.repeat(64)}`, ['runtime docker.io/library/vault ended']],
  ])('docker.io/library/%s', (text, expected) => expect(judge(hub(text))).toEqual(expected));
});

test('names what to move to, the newest first, and says how long other support lasts', () => {
  const [node] = judgeEndOfLife(table, hub('node:18'), DEFAULTS, '2026-08-22');
  expect(node).toMatchObject({
    day: '2025-04-30',
    days: -479,
    supported: ['26', '24', '22'],
  });
  const [debian] = judgeEndOfLife(
    table,
    hub('debian:12'),
    { ...DEFAULTS, support: 'security' },
    '2026-08-22',
  );
  expect(debian).toMatchObject({ extendedUntil: '2028-06-30', supported: ['13'] });
  const [java] = judgeEndOfLife(table, hub('java:8'), DEFAULTS, '2026-08-22');
  expect(java).toMatchObject({ retired: true, instead: 'docker.io/library/eclipse-temurin' });
});

test('names that every object has are no products', () => {
  expect(judge(toReference('docker.io/library/constructor:1'))).toEqual([]);
  expect(judge(toReference('docker.io/__proto__/toString:1-constructor1'))).toEqual([]);
});
