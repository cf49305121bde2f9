import { describe, expect, it } from 'vitest';
import type { Build } from '../../../../src/core/builds/build.js';
import { groupBuilds } from '../../../../src/core/builds/judged/dockerfile-builds.js';
import { openRepositoryTree } from '../../../../src/core/builds/repository/repository-tree.js';
import { PLAIN_BUILD } from '../../../support/plain-build.js';

const group = (
  files: Readonly<Record<string, string>>,
  builds: readonly Partial<Build>[],
  isIgnored = (_: string) => false,
) =>
  groupBuilds(
    builds.map((build) => ({ ...PLAIN_BUILD, ...build })),
    openRepositoryTree({
      paths: Object.keys(files),
      has: (path) => path in files,
      links: new Set(),
      submodules: new Set(),
      readLink: () => undefined,
      readFile: (path) => ({ kind: 'bytes', bytes: new TextEncoder().encode(files[path]) }),
      nameContent: (path) => files[path] ?? '',
    }),
    isIgnored,
  );
const TAKING = 'ARG BASE=node:22\nFROM $BASE\n';
const give = (value: string) => ({ args: new Map([['BASE', value]]) });

describe('values that no image shows', () => {
  it.each([
    ['evil.example/x:1', 'FROM node:22\n', true],
    ['evil.example', 'FROM node:22\n', true],
    ['10.0.0.1', 'FROM node:22\n', true],
    ['evil.example/x:1', 'ARG BASE\nFROM mirror.example/$BASE\n', true],
    ['evil.example/x', 'ARG BASE\nFROM $BASE-2\n', true],
    ['evil.example/x:1', 'ARG BASE\nFROM $BASE\n', false],
    ['evil.example/', 'ARG BASE\nARG NAME=node\nFROM $BASE$NAME\n', false],
    ['evil.example/x', 'ARG BASE\nFROM $BASE:1\n', false],
    ['evil.example', 'ARG BASE\nFROM $BASE/node\n', false],
    ['docker.io/library/node', 'ARG BASE\nFROM $BASE:1\n', false],
    ['prod', 'FROM node:22\n', false],
    ['1.2.3', 'FROM node:22\n', false],
    ['https://api.example.com/', 'FROM node:22\n', false],
    ['/srv/app', 'FROM node:22\n', false],
  ])('tries %s, where the own Dockerfile is %j: %j', (value, own, isTried) => {
    const { named } = group({ Dockerfile: own, 'other/Dockerfile': TAKING }, [give(value)]);
    expect(named.has('other/Dockerfile')).toBe(isTried);
  });

  it('does not take a Dockerfile that nobody judges for one that shows a value', () => {
    const files = { Dockerfile: TAKING, 'other/Dockerfile': TAKING };
    const { named } = group(files, [give('evil.example/x')], (path) => path === 'Dockerfile');
    expect(named.has('other/Dockerfile')).toBe(true);
  });

  it('says where they are too many, by what they are', () => {
    const paths = Array.from({ length: 60 }, (_, at) => `d${at}/Dockerfile`);
    const files = Object.fromEntries([
      ['Dockerfile', 'FROM node:22\n'],
      ...paths.map((path) => [path, TAKING]),
    ]);
    const builds = (last: string) =>
      Array.from({ length: 60 }, (_, at) => ({
        name: `s${at}`,
        ...give(`evil.example/${at === 59 ? last : at}`),
      }));
    const [one, ...others] = group(files, builds('x')).problems;
    const [two] = group(files, builds('y')).problems;
    expect(others).toEqual([]);
    expect(one).toMatchObject({ file: PLAIN_BUILD.file, message: expect.stringContaining('than are read') });
    expect(two?.about).not.toBe(one?.about);
  });
});
