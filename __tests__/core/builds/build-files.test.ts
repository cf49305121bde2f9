import { expect, test } from 'vitest';
import { DEFAULT_COMPOSE_FILES, DEFAULT_FILES } from '../../../src/core/builds/bake/discovery.js';
import { BUILD_KINDS } from '../../../src/core/builds/build.js';
import { listBuildFiles, mayDefineBuilds } from '../../../src/core/builds/build-files.js';

const KINDS = new Set(BUILD_KINDS);

test.each([
  ...DEFAULT_FILES,
  ...DEFAULT_COMPOSE_FILES,
  'compose.override.yml',
  'docker-compose.prod.yaml',
  'my-bake.json',
  '.github/workflows/ci.yml',
  'action.yaml',
  '.devcontainer.json',
  '.devcontainer/devcontainer.json',
  '.devcontainer/go/devcontainer.json',
  '.goreleaser.yml',
  '.config/goreleaser.yaml',
  'goreleaser-nightly.yml',
])('%s may define builds, in any folder that it counts in', (path) => {
  const places = path.startsWith('.github/') ? [path] : [path, `deploy/${path}`];
  expect(listBuildFiles(places, KINDS)).toEqual(places);
  expect(places.every(mayDefineBuilds)).toBe(true);
});

test('.env may name compose files by any name', () => {
  expect(['.env', 'deploy/.env'].map(mayDefineBuilds)).toEqual([true, true]);
  expect(listBuildFiles(['.env'], KINDS)).toEqual([]);
});

test.each([
  'Dockerfile',
  'api/Dockerfile',
  'policy.yml',
  'src/env.ts',
  'ci.yml',
  'workflows/ci.yml',
  'x.env',
])('%s defines none', (path) => {
  expect(mayDefineBuilds(path)).toBe(false);
});
