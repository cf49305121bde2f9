import { describe, expect, test } from 'vitest';
import table from '../../../data/end-of-life.json' with { type: 'json' };
import { judgeEndOfLife } from '../../../src/core/end-of-life/verdict.js';
import type { Reference } from '../../../src/core/image/reference.js';

const DEFAULTS = { notice: 90, grace: 0, support: 'lts' } as const;

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
    ['oraclelinux:7-slim', ['system Oracle Linux 7 ended']],
    ['mysql:8.0-oraclelinux7', ['runtime MySQL 8.0 ended', 'system Oracle Linux 7 ended']],
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
    ['docker.io/nvidia/cuda:12.4.1-devel-ubuntu18.04', ['system Ubuntu 18.04 (bionic) ended']],
    ['docker.io/nvidia/cuda:12.4.1-devel-ubuntu22.04', []],
    ['docker.io/nvidia/cuda:11.0-devel-ubuntu16.04', ['system Ubuntu 16.04 (xenial) ended']],
    ['docker.io/nvidia/cuda:11.0-devel-centos7', ['system CentOS Linux 7 ended']],
    ['docker.io/bitnami/redis:7.2.1-debian-10-r3', ['system Debian 10 (buster) ended']],
    ['docker.io/acme/tool:debian-9.4.1', []],
    ['docker.io/acme/ci:debian-9', ['system Debian 9 (stretch) ended']],
    ['docker.io/acme/ci:debian-9-slim', ['system Debian 9 (stretch) ended']],
    ['docker.io/acme/ci:debian-13', []],
    ['docker.io/acme/ci:debian-2', []],
    ['docker.io/acme/ci:debian_9', ['system Debian 9 (stretch) ended']],
    ['docker.io/acme/ci:alpine-3.12', ['system Alpine Linux 3.12 ended']],
    ['docker.io/acme/ci:alpine-3.12.1', []],
    ['docker.io/acme/ci:centos-7', ['system CentOS Linux 7 ended']],
    ['docker.io/acme/ci:fedora-30', ['system Fedora Linux 30 ended']],
    ['docker.io/acme/ci:build-debian-9', []],
    ['docker.io/acme/python:alpine-3.1', []],
    ['ghcr.io/acme/my-ruby:alpine-3.1', []],
    ['docker.io/library/node:alpine-3.12', []],
    ['public.ecr.aws/lambda/nodejs:14', ['runtime Node.js 14 ended']],
    ['public.ecr.aws/lambda/nodejs:24', []],
    ['public.ecr.aws/lambda/nodejs:24.2026.06.01.12', []],
    ['public.ecr.aws/lambda/nodejs:14.2023.11.20.10-x86_64', ['runtime Node.js 14 ended']],
    ['public.ecr.aws/lambda/python:3.7', ['runtime Python 3.7 ended']],
    ['docker.io/amazon/aws-lambda-python:3.7.2023.01.01', ['runtime Python 3.7 ended']],
    ['public.ecr.aws/lambda/ruby:2.7', ['runtime Ruby 2.7 ended']],
    ['public.ecr.aws/lambda/java:8.al2', []],
    ['public.ecr.aws/lambda/dotnet:core3.1', []],
    ['public.ecr.aws/lambda/provided:al2', ['system Amazon Linux 2 ended']],
    ['public.ecr.aws/acme/nodejs:14', []],
    ['docker.io/bitnami/node:14', ['runtime Node.js 14 ended']],
    [
      'docker.io/bitnamilegacy/node:14-debian-10',
      ['runtime Node.js 14 ended', 'system Debian 10 (buster) ended'],
    ],
    ['docker.io/bitnami/php-fpm:7.4', ['runtime PHP 7.4 ended']],
    ['docker.io/bitnami/kafka:2', []],
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
    ['debian:bookworm', '2028-07-01', { support: 'paid' }, ['system Debian 12 (bookworm) ended']],
    ['debian:bookworm', '2028-06-30', { notice: 0 }, []],
    ['ubuntu:20.04', '2026-08-22', {}, ['system Ubuntu 20.04 (focal) ended']],
    ['ubuntu:20.04', '2026-08-22', { support: 'security' }, ['system Ubuntu 20.04 (focal) ended']],
    ['ubuntu:20.04', '2026-08-22', { support: 'paid' }, []],
    ['ubuntu:18.04', '2026-08-22', { support: 'paid' }, []],
    ['ubuntu:24.04', '2026-08-22', {}, []],
    ['mariadb:10.6', '2026-08-22', {}, ['runtime MariaDB 10.6 ended']],
    ['mariadb:10.6', '2026-08-22', { support: 'paid' }, []],
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

describe('what a short or very old number stands for', () => {
  test.each<[string, string[]]>([
    ['python:2', ['runtime Python 2 ended']],
    ['php:5', ['runtime PHP 5 ended']],
    ['php:7-apache', ['runtime PHP 7 ended']],
    ['ruby:2', ['runtime Ruby 2 ended']],
    ['ruby:2.0', ['runtime Ruby 2.0 ended']],
    ['ruby:1.8', ['runtime Ruby 1.8 ended']],
    ['postgres:9', ['runtime PostgreSQL 9 ended']],
    ['mysql:5', ['runtime MySQL 5 ended']],
    ['percona:5', ['runtime MySQL 5 ended']],
    ['mariadb:5', ['runtime MariaDB 5 ended']],
    ['tomcat:8-jre8', ['runtime Apache Tomcat 8 ended']],
    ['redis:5', ['runtime Redis 5 ended']],
    ['mongo:4', ['runtime MongoDB 4 ended']],
    ['haproxy:1', ['runtime HAProxy 1 ended']],
    ['traefik:v1', ['runtime Traefik 1 ended']],
    ['jetty:9', ['runtime Eclipse Jetty 9 ended']],
    ['haskell:8', ['runtime GHC 8 ended']],
    ['alpine:2', ['system Alpine Linux 2 ended']],
    ['ubuntu:18', ['system Ubuntu 18 ended']],
    ['ubuntu:22', []],
    ['amazonlinux:1', ['system Amazon Linux 2018.03 ended']],
    ['amazonlinux:2018.03.0.20230404.0', ['system Amazon Linux 2018.03 ended']],
    ['node:0.10', ['runtime Node.js 0.10 ended']],
    ['node:0', ['runtime Node.js 0 ended']],
    ['golang:1.4', ['runtime Go 1.4 ended']],
    ['golang:1.9.7-stretch', ['runtime Go 1.9.7 ended', 'system Debian 9 (stretch) ended']],
    ['redis:4', ['runtime Redis 4 ended']],
    ['elasticsearch:5.6', ['runtime Elasticsearch 5.6 ended']],
    ['docker:1.12', ['runtime Docker Engine 1.12 ended']],
    ['postgres:6.2', ['runtime PostgreSQL 6.2 ended']],
    ['oraclelinux:5', ['system Oracle Linux 5 ended']],
    ['cassandra:2.1', ['runtime Apache Cassandra 2.1 ended']],
    ['nginx:1.17', ['runtime nginx 1.17 ended']],
    ['nginx:0.8', ['runtime nginx 0.8 ended']],
    ['elasticsearch:8.5', ['runtime Elasticsearch 8.5 ended']],
    ['drupal:8.3', ['runtime Drupal 8.3 ended']],
    // Some of it is supported, or it cannot be told.
    ['python:3', []],
    ['php:8', []],
    ['golang:1', []],
    ['rust:1', []],
    ['nginx:1', []],
    ['postgres:18', []],
    ['julia:1.9', []],
    ['mysql:5.8', []],
    ['elasticsearch:8.20', []],
    ['amazoncorretto:13', []],
    ['sonarqube:25.1.0.102122-community', []],
    ['node:99', []],
    ['python:3.99', []],
  ])('docker.io/library/%s', (text, expected) => expect(judge(hub(text))).toEqual(expected));

  test.each([
    // Lines can be added to the newest major after the table was made; those of older ones are complete.
    ['python:3', '2050-01-01', []],
    ['alpine:3', '2050-01-01', []],
    ['tomcat:9', '2027-03-31', ['runtime Apache Tomcat 9 ending']],
    ['tomcat:9', '2027-04-01', ['runtime Apache Tomcat 9 ended']],
    ['elasticsearch:8.20', '2050-01-01', []],
    ['redis:7.1', '2029-12-01', []],
    ['redis:7.1', '2029-12-02', ['runtime Redis 7.1 ended']],
  ])('%s on %s', (text, today, expected) => expect(judge(hub(text), today)).toEqual(expected));

  test('the last of its lines gives a major its day; a number that was passed over has none', () => {
    const [python] = judgeEndOfLife(table, hub('python:2'), DEFAULTS, '2026-08-22');
    expect(python).toMatchObject({ day: '2020-01-01', name: 'Python 2' });
    const [node] = judgeEndOfLife(table, hub('node:0.10'), { ...DEFAULTS, grace: 9999 }, '2026-08-22');
    expect(node).toMatchObject({ day: null, days: null, state: 'ended' });
  });

  test.each(Object.entries(table.images).filter(([name]) => !(name in table.retired || /ubi\d/.test(name))))(
    '%s: a number that nobody has had yet is never a failure',
    (repository) => expect(judge(toReference(`${repository}:9999`), '2099-01-01')).toEqual([]),
  );
});

describe('code names', () => {
  test.each<[string, string[]]>([
    ['node:argon', ['runtime Node.js 4 ended']],
    ['node:gallium', ['runtime Node.js 16 ended']],
    ['node:gallium-buster-slim', ['runtime Node.js 16 ended', 'system Debian 10 (buster) ended']],
    ['node:lts-hydrogen', ['runtime Node.js 18 ended']],
    ['node:iron-alpine', ['runtime Node.js 20 ended']],
    ['node:jod', []],
    ['node:krypton-slim', []],
    ['python:gallium', []],
    ['ubuntu:groovy', ['system Ubuntu 20.10 (groovy) ended']],
    ['ubuntu:precise', ['system Ubuntu 12.04 (precise) ended']],
    ['buildpack-deps:disco-curl', ['system Ubuntu 19.04 (disco) ended']],
    ['eclipse-temurin:21-focal', ['system Ubuntu 20.04 (focal) ended']],
    ['ros:lunar', ['runtime ROS lunar ended']],
  ])('docker.io/library/%s', (text, expected) => expect(judge(hub(text))).toEqual(expected));

  test.each<[string, string[]]>([
    ['docker.io/acme/ci:1.4-groovy', []],
    ['docker.io/osrf/ros:kinetic-desktop', []],
    ['docker.io/acme/ci:lunar', []],
    ['docker.io/acme/ci:2-precise', []],
    ['docker.io/acme/ci:trusty', []],
    ['docker.io/acme/ci:1.4-noble', []],
    ['docker.io/acme/ci:1.4-bionic', ['system Ubuntu 18.04 (bionic) ended']],
    ['docker.io/acme/ci:1.4-ubuntu-groovy', ['system Ubuntu 20.10 (groovy) ended']],
    ['docker.io/acme/ci:20.10-groovy', ['system Ubuntu 20.10 (groovy) ended']],
    ['docker.io/acme/ubuntu-ci:groovy', ['system Ubuntu 20.10 (groovy) ended']],
    ['docker.io/acme/ci:1-rex', []],
    ['docker.io/acme/ci:1-8', []],
    ['docker.io/acme/ci:1-debian1', []],
    ['docker.io/acme/ci:1-ubuntu18', ['system Ubuntu 18 ended']],
    ['docker.io/acme/ci:1-ubuntu22', []],
    ['docker.io/acme/ci:ubuntu-18.04', ['system Ubuntu 18.04 (bionic) ended']],
    ['docker.io/acme/ci:ubuntu-24.04', []],
    ['docker.io/acme/ci:ubuntu-10.1', []],
  ])('%s', (text, expected) => expect(judge(toReference(text))).toEqual(expected));
});

describe('other names of the same thing', () => {
  test.each<[string, string[]]>([
    ['mcr.microsoft.com/dotnet/core/sdk:3.1', ['runtime .NET 3.1 ended']],
    [
      'mcr.microsoft.com/dotnet/core/aspnet:2.2-stretch-slim',
      ['runtime .NET 2.2 ended', 'system Debian 9 (stretch) ended'],
    ],
    ['docker.io/microsoft/dotnet:2.1-sdk', ['runtime .NET 2.1 ended']],
    ['public.ecr.aws/docker/library/node:14', ['runtime Node.js 14 ended']],
    ['public.ecr.aws/docker/library/centos:7', ['runtime docker.io/library/centos ended']],
    ['mirror.gcr.io/library/node:14-buster', ['runtime Node.js 14 ended', 'system Debian 10 (buster) ended']],
    ['mirror.gcr.io/node:14', ['runtime Node.js 14 ended']],
    ['registry.hub.docker.com/library/node:14', ['runtime Node.js 14 ended']],
    ['registry-1.docker.io:443/library/node:14', ['runtime Node.js 14 ended']],
    ['mcr.microsoft.com/mirror/docker/library/debian:10', ['system Debian 10 (buster) ended']],
    ['docker.io/arm64v8/node:14', ['runtime Node.js 14 ended']],
    ['docker.io/i386/openjdk:8', ['runtime docker.io/library/openjdk ended']],
    ['public.ecr.aws/amazonlinux/amazonlinux:1', ['system Amazon Linux 2018.03 ended']],
    ['docker.elastic.co/elasticsearch/elasticsearch:6.8.23', ['runtime Elasticsearch 6 ended']],
    ['registry.fedoraproject.org/fedora:39', ['system Fedora Linux 39 ended']],
    ['registry.access.redhat.com/ubi7:7.9', ['system Red Hat Enterprise Linux 7 ended']],
    ['registry.access.redhat.com/ubi7/ubi-minimal', ['system Red Hat Enterprise Linux 7 ended']],
    ['registry.access.redhat.com/ubi9-minimal:9.4', []],
    ['gcr.io/distroless/nodejs18-debian12:nonroot', ['runtime Node.js 18 ended']],
    ['gcr.io/distroless/nodejs14-debian10', ['runtime Node.js 14 ended', 'system Debian 10 (buster) ended']],
    ['public.ecr.aws/node:14', []],
    ['quay.io/library/node:14', []],
  ])('%s', (text, expected) => expect(judge(toReference(text))).toEqual(expected));

  test.each<[string, string[]]>([
    ['base:debian-10', ['system Debian 10 (buster) ended']],
    ['base:0-debian-10', ['system Debian 10 (buster) ended']],
    ['base:1.2.4-ubuntu-18.04', ['system Ubuntu 18.04 (bionic) ended']],
    ['base:alpine-3.16', ['system Alpine Linux 3.16 ended']],
    ['base:debian-12', []],
    ['base:dev-buster', ['system Debian 10 (buster) ended']],
    ['cpp:debian-9', ['system Debian 9 (stretch) ended']],
    ['python:3.8', ['runtime Python 3.8 ended']],
    ['python:1-3.8-buster', ['runtime Python 3.8 ended', 'system Debian 10 (buster) ended']],
    ['python:0.203.3-3.6', ['runtime Python 3.6 ended']],
    ['python:dev-3.8', ['runtime Python 3.8 ended']],
    ['python:2-3.13', []],
    ['python:1-3', []],
    ['python:2', []],
    ['python:3.0.5', []],
    ['typescript-node:14', ['runtime Node.js 14 ended']],
    ['typescript-node:1-18-bullseye', ['runtime Node.js 18 ended', 'system Debian 11 (bullseye) ending']],
    ['typescript-node:4.0.5', []],
    ['javascript-node:4', []],
    ['go:1-1.19', ['runtime Go 1.19 ended']],
    ['go:1.3.1', []],
    ['go:1', []],
    ['php:7.4', ['runtime PHP 7.4 ended']],
    ['ruby:2.7-bullseye', ['runtime Ruby 2.7 ended', 'system Debian 11 (bullseye) ending']],
    ['dotnet:6.0', ['runtime .NET 6 ended']],
    ['dotnet:1-10.0', []],
    ['universal:2', []],
  ])('mcr.microsoft.com/devcontainers/%s', (text, expected) => {
    expect(judge(toReference(`mcr.microsoft.com/devcontainers/${text}`))).toEqual(expected);
    expect(judge(toReference(`mcr.microsoft.com/vscode/devcontainers/${text}`))).toEqual(expected);
  });
});

describe('where only the newest release is supported', () => {
  test.each<[string, string, object, string[]]>([
    ['rust:1.98', '2026-08-22', {}, []],
    ['rust:1.97', '2026-08-22', {}, []],
    ['rust:1.97', '2026-11-17', {}, []],
    ['rust:1.97', '2026-11-18', {}, ['runtime Rust 1.97 ending']],
    ['rust:1.97', '2027-02-16', {}, ['runtime Rust 1.97 ending']],
    ['rust:1.97', '2027-02-17', {}, ['runtime Rust 1.97 ended']],
    ['rust:1.97', '2027-02-17', { grace: 1 }, ['runtime Rust 1.97 grace']],
    ['rust:1.92-slim-bookworm', '2026-08-22', {}, ['runtime Rust 1.92 ended']],
    ['rust:1.28', '2026-08-22', {}, ['runtime Rust 1.28 ended']],
    ['wordpress:7.0', '2026-08-22', {}, []],
    ['wordpress:5', '2026-08-22', {}, ['runtime WordPress 5 ended']],
    ['composer:2.9', '2026-08-22', { notice: 0 }, []],
    ['composer:2.2', '2026-08-22', {}, []],
    ['traefik:v3.5', '2026-08-22', {}, ['runtime Traefik 3.5 ended']],
    ['traefik:v2.11', '2026-08-22', {}, ['runtime Traefik 2.11 ended']],
    // Others give their lines a day of their own.
    ['golang:1.25', '2026-08-22', {}, ['runtime Go 1.25 ended']],
    ['nginx:1.29', '2026-08-22', {}, ['runtime nginx 1.29 ended']],
  ])('%s on %s %o', (text, today, options, expected) =>
    expect(judge(hub(text), today, options)).toEqual(expected),
  );

  test('says when it was superseded, and names only what is not', () => {
    const [rust] = judgeEndOfLife(table, hub('rust:1.92'), DEFAULTS, '2026-08-22');
    expect(rust).toMatchObject({ superseded: '2026-01-22', day: '2026-07-21', supported: ['1.98'] });
  });
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
  expect(debian).toMatchObject({ further: { support: 'lts', until: '2028-06-30' }, supported: ['13'] });
  const [ubuntu] = judgeEndOfLife(table, hub('ubuntu:20.04'), DEFAULTS, '2026-08-22');
  expect(ubuntu).toMatchObject({ further: { support: 'paid', until: '2030-04-02' }, day: '2025-05-31' });
  const [old] = judgeEndOfLife(table, hub('node:18'), { ...DEFAULTS, support: 'security' }, '2026-08-22');
  expect(old).toMatchObject({ further: null });
  const [java] = judgeEndOfLife(table, hub('java:8'), DEFAULTS, '2026-08-22');
  expect(java).toMatchObject({ retired: true, instead: 'docker.io/library/eclipse-temurin' });
});

test('names that every object has are no products', () => {
  expect(judge(toReference('docker.io/library/constructor:1'))).toEqual([]);
  expect(judge(toReference('docker.io/__proto__/toString:1-constructor1'))).toEqual([]);
});
