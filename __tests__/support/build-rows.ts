import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Build, FoundBuilds } from '../../src/core/builds/build.js';
import { openTree, type Tree, type TreeFile } from '../../src/core/builds/tree.js';

interface ExpectedBuild {
  readonly kind: string;
  readonly file: string;
  readonly line: number | null;
  readonly name: string | null;
  readonly args: Readonly<Record<string, string>>;
  readonly contexts: Readonly<Record<string, string>>;
  readonly problem: boolean | 'any';
  /** Fields that nothing in the repository decides: `*` all of them. */
  readonly unknown?: readonly string[];
}

/** A small tree and what the real tool reads from it, as `fixtures/builds` has them. */
export interface BuildRow {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly expected: readonly ExpectedBuild[];
  /** Files that the real tool refuses. */
  readonly refused?: Readonly<Record<string, { readonly reason: string; readonly mentions: boolean }>>;
}

export function loadBuildRows(file: string): BuildRow[] {
  return loadRows<BuildRow>(file);
}

/** Rows of any shape in the same folder. */
export function loadRows<T>(file: string): T[] {
  return readFileSync(`__tests__/fixtures/builds/${file}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

export function treeOf(files: Readonly<Record<string, string | Uint8Array>>): Tree {
  const encoder = new TextEncoder();
  const contents = new Map<string, Exclude<TreeFile, { kind: 'absent' }>>();
  for (const [path, text] of Object.entries(files))
    contents.set(path, { kind: 'bytes', bytes: typeof text === 'string' ? encoder.encode(text) : text });
  return openTree([...contents.keys()].sort(), contents);
}

const FIELDS = ['context', 'dockerfile', 'inline', 'target', 'args', 'contexts', 'platforms'] as const;

/** Holds the builds of one kind against what the row expects of that kind. */
export function expectBuilds(row: BuildRow, found: FoundBuilds, kind: string): void {
  const expected = row.expected.filter((build) => build.kind === kind);
  const actual = [...found.builds].filter((build) => build.kind === kind);
  const order = (build: { file: string; name: string | null; args: unknown }): string =>
    JSON.stringify([build.file, build.name]);
  expect(actual.map(order).sort()).toEqual(expected.map(order).sort());
  const left = [...actual];
  for (const build of expected) {
    const index = left.findIndex((candidate) => isAsExpected(candidate, build));
    if (index === -1) expect(left.filter(({ name }) => name === build.name).map(plain)).toEqual(build);
    left.splice(index, 1);
  }
}

function plain(build: Build): unknown {
  const { args, contexts, inline, ...rest } = build;
  return {
    ...rest,
    inline: inline?.text ?? null,
    args: Object.fromEntries(args),
    contexts: Object.fromEntries(contexts),
  };
}

function isAsExpected(build: Build, expected: ExpectedBuild): boolean {
  const unknown = new Set(expected.unknown ?? []);
  const actual = plain(build) as Record<string, unknown>;
  const wanted = expected as unknown as Record<string, unknown>;
  if (build.file !== expected.file || build.name !== expected.name) return false;
  if (expected.line !== null && build.line !== expected.line) return false;
  if (expected.problem !== 'any' && (build.problem !== null) !== expected.problem) return false;
  return FIELDS.every(
    (field) =>
      unknown.has('*') ||
      unknown.has(field) ||
      isSame(without(actual[field], field, unknown), without(wanted[field], field, unknown)),
  );
}

/** A field without the entries that nothing decides. */
function without(value: unknown, field: string, unknown: ReadonlySet<string>): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.entries(value)
    .filter(([name]) => !unknown.has(`${field}.${name}`))
    .sort(([left], [right]) => (left < right ? -1 : 1));
}

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
