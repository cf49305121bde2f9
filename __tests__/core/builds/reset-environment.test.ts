import { describe, expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';

const FILES = {
  Dockerfile: 'ARG BASE=debian\nFROM $BASE\n',
  'odd.yml': `services: { web: { build: { context: ., args: { BASE: "$\{BASE:-behind}" } } } }\n`,
};

/** The values that builds of a step give BASE, with one around it. */
function read(script: string): readonly string[] {
  const run = `{ run: ${JSON.stringify(script)} }`;
  const flow = `on: push\njobs:\n  j:\n    runs-on: ubuntu-24.04\n    env: { BASE: around, OTHER: o }\n    steps:\n      - ${run}\n`;
  const { builds, problems } = findBuilds(
    treeOf({ ...FILES, '.github/workflows/a.yml': flow }),
    new Set(['workflow']),
  );

  expect(problems).toEqual([]);
  return builds.map(({ args, problem }) => problem ?? args.get('BASE') ?? 'none').sort();
}

const COMPOSE = 'docker compose -f odd.yml build';
const PLAIN = 'docker build --build-arg BASE .';

describe('what sudo takes away of the environment', () => {
  test.each([
    [`sudo ${COMPOSE}`, ['around', 'behind']],
    [`sudo -n -u root ${COMPOSE}`, ['around', 'behind']],
    [`doas ${COMPOSE}`, ['around', 'behind']],
    [`time sudo ${COMPOSE}`, ['around', 'behind']],
    [`BASE=own sudo ${COMPOSE}`, ['behind', 'own']],
    [`env BASE=own sudo ${COMPOSE}`, ['behind', 'own']],
    [`export BASE=own; sudo ${COMPOSE}`, ['behind', 'own']],
    [`sudo --preserve-env=OTHER ${COMPOSE}`, ['around', 'behind']],
    [`sudo bash -c '${COMPOSE}'`, ['around', 'behind']],
    [`sudo sh <<'X'\n${COMPOSE}\nX`, ['around', 'behind']],
    [`sudo sh -c 'docker build --build-arg BASE=\${BASE:-behind} .'`, ['around', 'behind']],
    [`sudo env OTHER=1 ${COMPOSE}`, ['around', 'behind']],
  ])('may be all: %s', (script, values) => {
    expect(read(script)).toEqual(values);
  });

  test.each([
    [`sudo -E ${COMPOSE}`, ['around']],
    [`sudo -nE ${COMPOSE}`, ['around']],
    [`sudo --preserve-env ${COMPOSE}`, ['around']],
    [`sudo --preserve-env=OTHER,BASE ${COMPOSE}`, ['around']],
    [`sudo BASE=own ${COMPOSE}`, ['own']],
    [`sudo env BASE=own ${COMPOSE}`, ['own']],
    [`sudo -E sh -c '${COMPOSE}'`, ['around']],
    [`sudo BASE=own bash -c '${COMPOSE}'`, ['own']],
    [`sudo sh -c "docker build --build-arg BASE=\${BASE:-behind} ."`, ['around']],
    [`sudo sh -c 'BASE=own; export BASE; ${COMPOSE}'`, ['own']],
    [`sudo docker build --build-arg BASE=$BASE .`, ['around']],
    [`sudo apt-get update; ${COMPOSE}`, ['around']],
    [`sudo true && sh -c '${COMPOSE}'`, ['around']],
  ])('is nothing, or of no use: %s', (script, values) => {
    expect(read(script)).toEqual(values);
  });

  test.each([
    [`env -i PATH=$PATH ${COMPOSE}`, ['behind']],
    [`env -i BASE=own ${COMPOSE}`, ['own']],
    [`BASE=own env -u BASE ${COMPOSE}`, ['behind']],
    [`env -u BASE BASE=own ${COMPOSE}`, ['own']],
    [`env -i PATH=$PATH sh -c '${COMPOSE}'`, ['behind']],
    [`env -i PATH=$PATH sh -c 'docker build --build-arg BASE=\${BASE:-behind} .'`, ['behind']],
    [`env -i PATH=$PATH sh -c 'if true; then X=1; fi; ${COMPOSE}'`, ['behind']],
  ])('is all, with env: %s', (script, values) => {
    expect(read(script)).toEqual(values);
  });

  test('is a variable that a build is to take from there', () => {
    expect(read(`sudo ${PLAIN}`)).toEqual(['around', 'none']);
  });

  test('goes together, so that many variables are two builds', () => {
    const names = [...'abcdefghij'].map((name) => `\${BASE:+}\${${name.toUpperCase()}:-}`).join('');
    const file = `services: { web: { build: { context: ., args: { BASE: "x${names}" } } } }\n`;
    const env = [...'ABCDEFGHIJ'].map((name) => `${name}: ${name}`).join(', ');
    const flow = `on: push\njobs:\n  j:\n    runs-on: ubuntu-24.04\n    env: { ${env} }\n    steps: [run: sudo docker compose -f odd.yml build]\n`;
    const files = { ...FILES, 'odd.yml': file, '.github/workflows/a.yml': flow };
    const { builds } = findBuilds(treeOf(files), new Set(['workflow']));

    expect(builds.map(({ args }) => args.get('BASE'))).toEqual(['xABCDEFGHIJ', 'x']);
  });
});
