import { describe, expect, test } from 'vitest';
import type { FileBuild } from '../src/core/dockerfile/variants/variant-options.js';
import { run } from './support/gate.js';

const WILD = 'allow: [docker.io/library/**]\n';
const NAME = 'sentry-self-hosted-local';
const FROM = `FROM ${NAME}:1.0\n`;
const QUESTION =
  /No official image has this name \(list of \d{4}-\d\d-\d\d\); is it a stage, or built locally\?/;

const notesOf = (policy: string, text: string, options: Parameters<typeof run>[2] = {}) => {
  const { verdict, problems } = run(policy, text, options);
  return {
    verdict,
    notes: problems.map(({ line, column, message }) => ({ at: `${line}:${column}`, message })),
  };
};

describe('a name where only official images are, which is approved without being named, is said', () => {
  test.each<[string, string, string, RegExp]>([
    ['by a wildcard', WILD, FROM, /is approved by docker\.io\/library\/\*\*, which does not name it/],
    [
      'by a part of the name',
      'allow: ["docker.io/library/sentry-*"]\n',
      FROM,
      /docker\.io\/library\/sentry-\*/,
    ],
    ['because there is no allow', '', FROM, /is approved because the policy has no allow key/],
    ['with where to add it', WILD, FROM, new RegExp(`add docker\\.io/library/${NAME} to allow`)],
    ['by another name of Docker Hub', WILD, `FROM index.docker.io/library/${NAME}:1.0\n`, QUESTION],
    ['with the closest image', WILD, 'FROM pyhton:3.14\n', /The closest one is python\./],
    [
      'with the closest stage, behind a tag',
      WILD,
      'FROM node:24 AS builder\nFROM busybox:1.37\nCOPY --from=buildr:1 / /\n',
      /the closest is builder; Docker would pull docker\.io\/library\/buildr:1\./,
    ],
    [
      'where it is deprecated',
      `${WILD}deprecated: [{ image: "docker.io/library/sentry-*", reason: old }]\n`,
      FROM,
      QUESTION,
    ],
  ])('%s', (_, policy, text, words) => {
    const { verdict, notes } = notesOf(`${policy}rules: { end-of-life: ignore }\n`, text);
    expect(verdict).not.toBe('fail');
    expect(notes).toHaveLength(1);
    expect(notes[0]?.message).toMatch(QUESTION);
    expect(notes[0]?.message).toMatch(words);
  });

  test('once for each name, with how often it is pulled', () => {
    const { notes } = notesOf(
      WILD,
      `FROM a-local:1 AS a\nFROM a-local:2 AS b\nFROM b-local:1\nCOPY --from=a-local:1 / /\n`,
    );
    expect(notes.map(({ at }) => at)).toEqual(['1:6', '3:6']);
    expect(notes[0]?.message).toContain('The same name is in 2 more places.');
  });

  test('where a build of the repository gives it', () => {
    const build: FileBuild = {
      file: 'compose.yaml',
      line: 2,
      name: 'web',
      args: new Map([['BASE', `${NAME}:1.0`]]),
      target: null,
      platforms: [],
      contexts: new Map(),
      unknownArgs: [],
      problem: null,
    };
    const { notes } = notesOf(WILD, 'ARG BASE=node:24\nFROM $BASE\n', { builds: { Dockerfile: [build] } });
    expect(notes.map(({ at }) => at)).toEqual(['2:6']);
  });
});

describe('nothing is said', () => {
  test.each<[string, string, string]>([
    ['of an official image', WILD, 'FROM node:24\n'],
    ['of a former one', WILD, 'FROM openjdk:21\n'],
    ['where an entry names it', `allow: [docker.io/library/**, docker.io/library/${NAME}]\n`, FROM],
    ['where one of several names does', `allow: ["docker.io/library/{${NAME},node}"]\n`, FROM],
    [
      'where the policy puts something else in its place',
      `${WILD}builds: [{ paths: ["**"], contexts: { "${NAME}:1.0": "." } }]\n`,
      FROM,
    ],
    ['of a stage', WILD, `FROM node:24 AS ${NAME}\nFROM ${NAME}\n`],
    [
      'of what comes through a mirror that the policy names',
      `allow: [docker.io/library/**]\nsettings: { mirrors: { registry.acme.com/hub: docker.io } }\n`,
      `FROM registry.acme.com/hub/library/${NAME}:1.0\n`,
    ],
    ['of other registries', 'allow: ["**"]\n', `FROM quay.io/library/${NAME}:1.0\n`],
  ])('%s', (_, policy, text) => {
    expect(notesOf(`${policy}rules: { end-of-life: ignore }\n`, text).notes).toEqual([]);
  });

  test.each<[string, string]>([
    ['it is not approved', 'allow: [docker.io/library/node]\n'],
    ['only official names are', 'allow: [{ image: docker.io/library/**, official: true }]\n'],
    ['the rule says it', `${WILD}rules: { unofficial-image: warn }\n`],
  ])('where a finding does: %s', (_, policy) => {
    const { problems, findings } = run(policy, FROM);
    expect(problems).toEqual([]);
    expect(findings).toHaveLength(1);
  });

  test.each<[string, string, string, number]>([
    ['the base has it', FROM, `# new\n${FROM}`, 0],
    ['the base has another tag of it', FROM, `FROM ${NAME}:2.0\n`, 0],
    ['the base has something else', 'FROM node:24\n', FROM, 1],
  ])('in a change where %s', (_, before, after, count) => {
    const { notes } = notesOf(WILD, after, {
      scope: 'changed-references',
      base: { Dockerfile: { text: before } },
    });
    expect(notes).toHaveLength(count);
  });
});
