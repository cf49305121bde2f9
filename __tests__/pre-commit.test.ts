import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { classifyName } from '../src/core/dockerfile/file-names.js';
import { runCommand } from './support/command.js';
import { plantTree } from './support/planted-tree.js';
import { inCi } from './support/property-runs.js';
import { readText } from './support/repository.js';

/** A hook as https://pre-commit.com/#creating-new-hooks describes it. */
interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly files?: string;
  readonly exclude?: string;
  readonly pass_filenames?: boolean;
}

const HOOKS: readonly Hook[] = parse(readText('.pre-commit-hooks.yaml'));

function findHook(id: string): Hook {
  const hook = HOOKS.find((each) => each.id === id);
  if (hook === undefined) throw new Error(`no hook ${id}`);
  return hook;
}

/** What pre-commit does with a hook: `search` of Python's `re`, of which these patterns use what JavaScript has too. */
function chooses({ files = '', exclude = '^$' }: Hook, path: string): boolean {
  const toPattern = (text: string) =>
    new RegExp(text.replace(/^\(\?i\)/, ''), text.startsWith('(?i)') ? 'i' : '');
  return toPattern(files).test(path) && !toPattern(exclude).test(path);
}

/** The words of a hook's command after the program's name. */
const wordsOf = ({ entry }: Hook): readonly string[] => entry.split(' ').slice(1);

it('the hooks start what npm installs', () => {
  const { bin } = JSON.parse(readText('package.json'));
  for (const { entry, language } of HOOKS) {
    expect(Object.keys(bin)).toContain(entry.split(' ')[0]);
    expect(language).toBe('node');
  }
});

describe('base-image-gate gets what a search would find', () => {
  const hook = findHook('base-image-gate');
  const isChosen = (path: string) => [path, chooses(hook, path)];
  const isDockerfile = (path: string) => [path, classifyName(path) === 'dockerfile'];

  it('by every ending that the search knows', () => {
    const words = new Set(readText('src/core/dockerfile/file-names.ts').match(/[A-Za-z0-9]+/g));
    const names = [...words].flatMap((word) => [
      `a/Dockerfile.${word}`,
      `api.dockerfile.${word}`,
      `x/${word}`,
    ]);
    expect(names.length).toBeGreaterThan(500);
    expect(names.map(isChosen)).toEqual(names.map(isDockerfile));
  });

  it('by any name', () => {
    const piece = fc.constantFrom(
      '',
      'a',
      'x/',
      '.',
      '-',
      '_',
      'Dockerfile',
      'dockerfile',
      'CONTAINERFILE',
      '.md',
      '.PY',
      '.22',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const path = pieces.join('');
        expect(isChosen(path)).toEqual(isDockerfile(path));
      }),
      { numRuns: inCi(2000) },
    );
  });
});

describe('a commit', () => {
  const plant = () => {
    const tree = plantTree({
      '.github/base-images.yml':
        'version: 1\nallow: [docker.io/library/**]\nrules: { unpinned: ignore, end-of-life: ignore }\n',
      'old/Dockerfile': 'FROM evil.example/old:1\n',
      'api/Dockerfile': 'ARG BASE\nFROM $BASE\n',
      'compose.yaml': 'services: { api: { build: { context: api, args: { BASE: "node:22" } } } }\n',
    });
    tree.commit();
    return tree;
  };
  const named = wordsOf(findHook('base-image-gate'));
  const changes = wordsOf(findHook('base-image-gate-changes'));

  it('passes when its own files do, whatever was there before', async () => {
    const { root, write } = plant();
    write('api/Dockerfile', 'ARG BASE\nFROM $BASE\nRUN true\n');
    expect((await runCommand([...named, 'api/Dockerfile'], { cwd: root })).status).toBe(0);
    expect((await runCommand(changes, { cwd: root })).status).toBe(0);
  });

  it('fails by what it changes', async () => {
    const { root, write } = plant();
    write('api/Dockerfile', 'FROM evil.example/new:1\n');
    expect((await runCommand([...named, 'api/Dockerfile'], { cwd: root })).status).toBe(1);
    expect((await runCommand(changes, { cwd: root })).status).toBe(1);
  });

  it('fails by what a build file brings in, and by the policy before it', async () => {
    const { root, write } = plant();
    write('.github/base-images.yml', 'version: 1\nallow: ["**"]\n');
    write(
      'compose.yaml',
      'services: { api: { build: { context: api, args: { BASE: "evil.example/c:1" } } } }\n',
    );
    const { status, stdout } = await runCommand(changes, { cwd: root });
    expect(status).toBe(1);
    expect(stdout).toContain('evil.example/c:1');
    expect(stdout).not.toContain('evil.example/old:1');
  });

  it('without a policy is no pass', async () => {
    const { root } = plantTree({ Dockerfile: 'FROM node:22\n' });
    expect((await runCommand([...named, 'Dockerfile'], { cwd: root })).status).toBe(2);
    expect((await runCommand(changes, { cwd: root })).status).not.toBe(0);
  });
});
