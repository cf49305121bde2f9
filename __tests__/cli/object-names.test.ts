import { describe, expect, test } from 'vitest';
import { runCommand } from '../support/command.js';
import { plantTree } from '../support/planted-tree.js';

const POLICY = 'version: 1\nallow: [docker.io/library/**]\n';
const PATCH = '--- a/Dockerfile\n+++ b/Dockerfile\n@@ -1 +1 @@\n-a\n+b\n';
const FILES = { Dockerfile: 'FROM docker.io/library/alpine:3.22\n', 'p.patch': PATCH, 'policy.yml': POLICY };

const flow = (script: string): string =>
  `on: push\njobs:\n  j:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${JSON.stringify(script)}\n`;

const check = async (files: Readonly<Record<string, string>>, ...words: readonly string[]) => {
  const { root } = plantTree({ ...FILES, ...files });
  return runCommand(['check', '--policy', 'policy.yml', ...words], { cwd: root });
};

describe.each(['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty'])(
  '%s is a name like any other',
  (name) => {
    test.each([
      ['a command of git', `git ${name} x; git apply p.patch`, 'A script writes Dockerfile'],
      ['one before a checkout', `git ${name} x; git checkout origin/x -- .`, 'A script writes Dockerfile'],
      ['a program', `${name} x; patch -p1 < p.patch`, 'A script writes Dockerfile'],
      ['a flag of a build', `docker build --${name} x .`, `--${name}`],
      ['a flag before a build', `docker --${name} build .`, 'docker'],
    ])('as %s', async (_, script, said) => {
      const text = `${script}\ndocker build .`;
      const { status, stdout } = await check({ '.github/workflows/a.yml': flow(text) });
      expect(status).toBeLessThan(3);
      expect(stdout).toContain(said);
      expect(stdout).not.toContain('native code');
    });

    test.each([
      ['an attribute', { '.gitattributes': `* ${name}=1\n` }],
      ['a class of characters', { '.gitattributes': `[[:${name}:]]* text\n` }],
      ['a program of a stage', { Dockerfile: `${FILES.Dockerfile}RUN ${name} install x && ${name} a\n` }],
    ])('as %s', async (_, files) => {
      const { status, stdout } = await check(files, '--verbose');
      expect(status).toBeLessThan(3);
      expect(stdout).not.toContain('native code');
    });

    test('as an architecture', async () => {
      const { status, stderr } = await check({}, '--platform', `linux/${name}`);
      expect(status).toBe(2);
      expect(stderr).toContain('architecture');
    });
  },
);
