import { expect, test } from 'vitest';
import { runCommand } from '../support/command.js';
import { plantTree } from '../support/planted-tree.js';

const FILES = {
  '.github/base-images.yml':
    'version: 1\nrules: { unpinned: ignore, debug-variant: block, remote-input: warn, shell-on-distroless: block }\n',
  Dockerfile: 'FROM gcr.io/distroless/base\nADD https://a.io/x /\nCMD app\n',
  'edge/Dockerfile': 'FROM alpine:edge\n',
};

test.each([
  ['Dockerfile:2', /^Dockerfile:2: no image is named here.*ADD https:.*remote-input warns.*warned/s],
  [
    'Dockerfile:3',
    /^Dockerfile:3: no image is named here.*shell-on-distroless blocks.*blocked.*CMD \["app"\]/s,
  ],
  ['edge/Dockerfile:1', /^alpine:edge → .*debug-variant blocks.*blocked.*a pre-release/s],
])('explain %s', async (place, text) => {
  const { stdout } = await runCommand(['explain', place], { cwd: plantTree(FILES).root });
  expect(stdout).toMatch(text);
});
