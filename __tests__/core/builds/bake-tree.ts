import { readFileSync } from 'node:fs';
import type { Build } from '../../../src/core/builds/build.js';
import { openTree, type Tree } from '../../../src/core/builds/tree.js';

/** A row of the fixtures: a small tree and what the real tool makes of it. */
export interface BuildCase {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly expected: readonly ExpectedBuild[];
  readonly refused?: Readonly<Record<string, { readonly reason: string; readonly mentions: boolean }>>;
}

export interface ExpectedBuild {
  readonly kind: string;
  readonly line: number | null;
  readonly args: Readonly<Record<string, string>>;
  readonly problem: boolean | 'any';
  readonly unknown?: readonly string[];
}

export function treeOf(files: Readonly<Record<string, string | Uint8Array>>): Tree {
  const encoder = new TextEncoder();
  const contents = Object.entries(files).map(([path, text]) => {
    const bytes = typeof text === 'string' ? encoder.encode(text) : text;
    return [path, { kind: 'bytes', bytes }] as const;
  });
  return openTree(Object.keys(files).sort(), new Map(contents));
}

export function readRows<T>(name: string): T[] {
  const path = new URL(`../../fixtures/builds/${name}`, import.meta.url);
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as T);
}

/** A build as `builds --format json` prints it, without its sentence. */
export function printBuild(build: Build) {
  const sorted = (map: ReadonlyMap<string, string>) =>
    Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    kind: build.kind,
    file: build.file,
    line: build.line,
    name: build.name,
    context: build.context,
    dockerfile: build.dockerfile,
    inline: build.inline?.text ?? null,
    target: build.target,
    args: sorted(build.args),
    contexts: sorted(build.contexts),
    platforms: build.platforms,
    problem: build.problem !== null,
  };
}
