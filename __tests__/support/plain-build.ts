import type { Build } from '../../src/core/builds/build.js';

/** A build that gives its Dockerfile nothing. */
export const PLAIN_BUILD: Build = {
  kind: 'compose',
  file: 'compose.yaml',
  line: 2,
  name: 'web',
  context: '.',
  dockerfile: 'Dockerfile',
  inline: null,
  target: null,
  args: new Map(),
  contexts: new Map(),
  platforms: [],
  generators: [],
  problem: null,
  unknown: [],
  sources: ['compose.yaml'],
  places: new Map(),
};
