import { describe, expect, it } from 'vitest';
import { DIGEST, load, run } from '../../support/gate.js';

const ON = 'rules: { debug-variant: warn, unpinned: ignore }';

function count(text: string, policy = ON): number {
  return run(policy, text).findings.filter(({ rule }) => rule === 'debug-variant').length;
}

describe('the tag of a base that ships', () => {
  it.each([
    'gcr.io/distroless/static:debug',
    'gcr.io/distroless/java21-debian12:debug-nonroot',
    `gcr.io/distroless/base-debian12:debug@${DIGEST}`,
    'cgr.dev/chainguard/node:latest-dev',
    'cgr.dev/acme.com/python:3.13-dev',
    'dhi.io/dotnet:10-sdk',
    'dhi.io/node:24-debian13-dev',
    'registry.acme.com/base/php:8.3-fpm-dev',
    'golang:1.28rc1',
    'postgres:19beta1',
    'python:3.15.0b1-slim',
    'acme/app:1.2b3',
    'php:8.6.0RC2-fpm',
    'php:8.6-rc',
    'ruby:4.0.0-preview2',
    'openjdk:27-ea-jdk',
    'mcr.microsoft.com/dotnet/aspnet:11.0.0-preview.7-alpine3.24',
    'quay.io/acme/tool:v2.0.0-rc.3',
    'rustlang/rust:nightly-slim',
    'alpine:edge',
    'didstopia/base:alpine-edge',
    'docker:edge-dind',
    'fedora:rawhide',
    'debian:sid-slim',
    'debian:unstable-20260901',
    'ubuntu:devel',
    'public.ecr.aws/docker/library/debian:testing',
    'index.docker.io/library/alpine:edge',
  ])('%s is reported', (image) => {
    expect(count(`FROM ${image}`)).toBe(1);
  });

  it.each([
    'gcr.io/distroless/static:nonroot',
    'nginx:1.29-debug-free',
    'registry.acme.com/distroless/base:debug',
    'cypress/browsers:node-22-chrome-130-ff-132-edge-130',
    'acme/edge:1.0',
    'acme/rc:1.0',
    'node:24-slim',
    'python:3.14-alpine3.22',
    'debian:trixie',
    'acme/sid:1',
    'acme/app:sid',
    'acme/app:dev',
    'acme/python-sdk:ubuntu-22.04_sdk-1.1.4',
    'nvidia/cuda:13.0.0-devel-ubuntu24.04',
    'acme/developer:1.0-device',
    'golang',
  ])('%s is not', (image) => {
    expect(count(`FROM ${image}`)).toBe(0);
  });
});

describe('the image that ships', () => {
  it.each<[string, number, string]>([
    ['a build stage does not', 0, 'FROM alpine:edge AS build\nFROM alpine:3.22'],
    ['the base of a stage that it builds on', 1, 'FROM alpine:edge AS base\nFROM base\nCOPY a /'],
    ['what is copied from', 0, 'FROM alpine:3.22\nCOPY --from=alpine:edge /a /'],
    ['commands only', 0, 'FROM fedora:rawhide\nRUN dnf -y install gcc'],
    ['commands only on a stage', 0, 'FROM fedora:rawhide AS a\nRUN dnf -y install gcc\nFROM a\nENV A=b'],
    ['commands in a trigger that runs', 0, 'FROM rust:nightly AS a\nONBUILD RUN cargo build\nFROM a'],
    ['files from a trigger that runs', 1, 'FROM rust:nightly AS a\nONBUILD COPY . .\nFROM a\nRUN make'],
    ['commands, and something to start', 1, 'FROM fedora:rawhide\nRUN dnf -y install nginx\nCMD ["nginx"]'],
    ['debug is no toolbox', 1, 'FROM gcr.io/distroless/base:debug\nRUN ["/busybox/sh", "-c", "true"]'],
    ['a value without one', 0, 'ARG V\nFROM alpine:$V'],
    ['a value that has one', 1, 'ARG V=edge\nFROM alpine:$V'],
    ['nothing', 0, 'FROM scratch'],
  ])('%s', (_, findings, text) => {
    expect(count(text)).toBe(findings);
  });

  it('is each target that ships', () => {
    const policy = `${ON}\nbuilds: [{ paths: ["**"], targets: [tools, app] }]`;
    const tools = 'FROM fedora:rawhide AS base\nFROM base AS tools\nRUN dnf -y install gcc\n';
    expect(count(`${tools}FROM base AS app\nRUN make\nFROM busybox:1.37 AS last`, policy)).toBe(0);
    expect(count(`${tools}FROM base AS app\nCOPY a /\nFROM busybox:1.37 AS last`, policy)).toBe(1);
  });

  it.each([
    'test',
    'Test',
    'test-base-alpine',
    'unit_tests',
    'integration-tests',
    'e2e',
    'ci',
    'debug',
    'dev',
    'dev-envs',
    'devcontainer',
    'bench-base',
    'lint',
    'yamllint',
    'validate',
    'validate-vendor',
    'vendor-validate',
    'gofmt',
    'build',
    'base',
  ])('is not a target that is called %s', (name) => {
    expect(count(`FROM alpine:edge AS ${name}\nCOPY a /\nCMD ["a"]`)).toBe(0);
  });

  it.each([
    'app',
    'latest',
    'contest',
    'device',
    'lintel',
    'citadel',
    'health-check',
    'code-gen-service',
    'second',
    'prod',
  ])('is one that is called %s', (name) => {
    expect(count(`FROM alpine:edge AS ${name}\nCOPY a /\nCMD ["a"]`)).toBe(1);
  });

  it.each<[string, number]>([
    ['Dockerfile.dev', 0],
    ['a/Dockerfile.cicd', 0],
    ['test.Dockerfile', 0],
    ['Dockerfile.test.runner', 0],
    ['Dockerfile-ui_test', 0],
    ['Containerfile.debug', 0],
    ['Dockerfile', 1],
    ['Dockerfile.alpine', 1],
    ['Dockerfile.base', 1],
    ['dev/Dockerfile', 1],
  ])('is in a file %s: %i', (path, findings) => {
    expect(run(ON, { [path]: 'FROM alpine:edge\nCOPY a /' }).findings).toHaveLength(findings);
  });

  it.each<[string, number]>([
    ['LABEL org.opencontainers.image.source=https://github.com/acme/app', 0],
    ['LABEL "vendor"="ACME Inc <dev@acme.io>"', 0],
    ['MAINTAINER acme <dev@acme.io>', 0],
    ['LABEL org.opencontainers.image.source=https://github.com/other/app', 1],
    ['LABEL org.opencontainers.image.source=https://github.com/acme-labs/app', 1],
    ['LABEL description="built on acme"', 1],
    ['ENV SOURCE=acme', 1],
  ])('is not the pre-release of its own publisher: %s', (text, findings) => {
    expect(count(`FROM acme/app:edge\nCOPY a /\n${text}`)).toBe(findings);
    expect(count(`FROM ghcr.io/acme/app:2.0.0-rc.1\nCOPY a /\n${text}`)).toBe(findings);
    // a name that everybody has
    expect(count('FROM alpine:edge\nCOPY a /\nMAINTAINER library')).toBe(1);
    expect(count(`FROM acme/app:1-dev\nCOPY a /\n${text}`)).toBe(1);
  });

  it('is the same behind a mirror', () => {
    const policy = `${ON}\nsettings: { mirrors: { r.io/gcr: gcr.io, r.io/hub: docker.io } }`;
    expect(count('FROM r.io/gcr/distroless/base:debug', policy)).toBe(1);
    expect(count('FROM r.io/hub/library/debian:sid', policy)).toBe(1);
    expect(count('FROM r.io/other/library/debian:sid', policy)).toBe(0);
  });

  it('is what a context puts in its place', () => {
    const policy = `${ON}\nbuilds: [{ paths: ["**"], contexts: { "alpine:3.22": "docker-image://alpine:edge" } }]`;
    expect(count('FROM alpine:3.22', policy)).toBe(1);
  });
});

describe('the policy', () => {
  it('is not asked for anything where the rule is off', () => {
    const report = run(load(''), 'FROM alpine:edge\nCOPY a /');
    expect(report.files[0]?.images[0]).not.toHaveProperty('ships');
  });

  it('may ask in an override only', () => {
    const policy =
      'rules: { unpinned: ignore }\noverrides: [{ paths: [prod/**], rules: { debug-variant: block } }]';
    const files = { 'dev/Dockerfile': 'FROM alpine:edge', 'prod/Dockerfile': 'FROM alpine:edge' };
    expect(run(policy, files).findings.map(({ file, level }) => `${file} ${level}`)).toEqual([
      'prod/Dockerfile block',
    ]);
  });

  it('tests it', () => {
    const policy = `${ON}\ntests: [{ from: "alpine:edge", role: final, expect: [debug-variant] }, { from: "alpine:edge", role: build, expect: ok }]`;
    expect(run(policy, 'FROM busybox:1.37').problems).toEqual([]);
  });
});
