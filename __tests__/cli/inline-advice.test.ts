import { expect, test } from 'vitest';
import { runCommand } from '../support/command.js';
import { plantTree } from '../support/planted-tree.js';

const FILES = {
  '.github/base-images.yml':
    'version: 1\nallow: ["**"]\nrules: { unpinned: ignore, remote-input: warn, shell-on-distroless: warn }\n',
  'compose.yaml': `services:
  app:
    build:
      context: .
      dockerfile_inline: |
        FROM gcr.io/distroless/base
        ADD https://a.example/one.jar /
        ONBUILD ADD https://a.example/two.jar /
        CMD app
`,
};

test('advice on an inline Dockerfile is at its lines in the build file, triggers too', async () => {
  const run = await runCommand(['check', '--format', 'json'], { cwd: plantTree(FILES).root });
  const { findings } = JSON.parse(run.stdout) as {
    readonly findings: readonly Readonly<Record<string, unknown>>[];
  };
  expect(findings.map(({ rule, file, line, column }) => [rule, file, line, column])).toEqual([
    ['remote-input', 'compose.yaml', 7, 9],
    ['remote-input', 'compose.yaml', 8, 9],
    ['shell-on-distroless', 'compose.yaml', 9, 9],
  ]);
});
