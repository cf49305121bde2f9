import { expect, test } from 'vitest';
import { addBuilds } from '../../../src/core/builds/judged/gate-files.js';
import type { FileBuild } from '../../../src/core/dockerfile/variants/variant-options.js';

const BUILD: FileBuild = {
  file: 'compose.yaml',
  line: 2,
  name: 'a',
  args: new Map(),
  target: null,
  platforms: [],
  contexts: new Map(),
  unknownArgs: [],
  problem: null,
};
const head = { path: 'b/Dockerfile', bytes: new Uint8Array() };

test.each([
  ['it is where it was', 'b/Dockerfile', null, true],
  ['it has moved, and was built where it was', 'a/Dockerfile', 'a/Dockerfile', undefined],
  ['it has moved, and was built nowhere', 'a/Dockerfile', null, true],
])('a Dockerfile that no build named is built newly, %s: %s', (_, before, built, isNewlyBuilt) => {
  const file = { head, base: { path: before, bytes: new Uint8Array() } };
  const baseNamed = new Map(built === null ? [] : [[built, [BUILD]]]);
  const judged = {
    named: new Map([[head.path, [BUILD]]]),
    baseNamed,
    newlyBuilt: new Set([head.path]),
    touched: new Map(),
  };
  expect(addBuilds(file, judged).isNewlyBuilt).toBe(isNewlyBuilt);
});
