import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { loadCompiled } from '../../src/io/compiled-code.js';
import { plantTree } from '../support/planted-tree.js';

const MANY = 200;
const FUNCTIONS = Array.from({ length: MANY }, (_, n) => `function f${n}(a) { return a + ${n}; }`).join('\n');
const PIECE = `"use strict";\n${FUNCTIONS}\nexports.call = () => [${Array.from({ length: MANY }, (_, n) => `f${n}(1)`)}];\nexports.word = 'old';\n`;

interface Piece {
  readonly word: string;
  call(): unknown;
}

/** A program of one piece, and where its code is kept. */
function plantProgram() {
  const program = plantTree({ 'piece.js': PIECE }, { git: false });
  const folder = plantTree({}, { git: false }).root;
  const path = join(program.root, 'piece.js');
  return {
    program,
    path,
    folder,
    /** Loads the piece as a new run does. */
    run(work: (piece: Piece) => unknown = () => {}): string {
      const require = createRequire(path);
      const own = require.extensions['.js'];
      const keep = loadCompiled(folder);
      try {
        const piece = require(path) as Piece;
        work(piece);
        keep();
        return piece.word;
      } finally {
        require.extensions['.js'] = own;
        delete require.cache[path];
      }
    },
    readEntry(): Buffer {
      const names = readdirSync(folder);
      expect(names).toEqual([expect.stringMatching(/^v\d.*piece\.js$/)]);
      return readFileSync(join(folder, names[0] ?? ''));
    },
    writeEntry: (bytes: Uint8Array) => writeFileSync(join(folder, readdirSync(folder)[0] ?? ''), bytes),
  };
}

test('code is kept once, and what it was made of runs again', () => {
  const { run, readEntry } = plantProgram();
  expect(run()).toBe('old');
  const entry = readEntry();
  expect(run()).toBe('old');
  expect(readEntry()).toEqual(entry);
});

test('a script of the same length is another script', () => {
  const { program, run, readEntry } = plantProgram();
  run();
  const entry = readEntry();
  program.write('piece.js', PIECE.replace("'old'", "'new'"));
  expect(run()).toBe('new');
  expect(readEntry()).not.toEqual(entry);
});

test.each<[string, (entry: Buffer) => Uint8Array]>([
  ['empty', () => Buffer.alloc(0)],
  ['cut', (entry) => entry.subarray(0, -1)],
  ['cut behind what is in front of the code', (entry) => entry.subarray(0, 32)],
  ['another in a bit', (entry) => entry.map((byte, at) => (at === entry.length >> 1 ? byte ^ 1 : byte))],
  ['full of zeros', (entry) => Buffer.alloc(entry.length)],
])('an entry that is %s is made again', (_, damage) => {
  const { run, readEntry, writeEntry } = plantProgram();
  run();
  const damaged = damage(readEntry());
  writeEntry(damaged);
  expect(run()).toBe('old');
  expect(readEntry()).not.toEqual(damaged);
});

test('code grows by the functions that runs call, the later the less often', () => {
  const { run, readEntry } = plantProgram();
  const lengths = [0, 30, 90, 100, 160, 400].map((second) => {
    vi.spyOn(Date, 'now').mockReturnValue(second * 1000);
    run((piece) => (second === 90 ? piece.call() : null));
    return readEntry();
  });
  vi.restoreAllMocks();
  const [first, second, third, fourth, fifth, last] = lengths;
  expect(second).toEqual(first);
  expect(third?.length).toBeGreaterThan((first?.length ?? 0) + MANY);
  expect(fourth).toEqual(third);
  expect(fifth).toEqual(third);
  expect(last).not.toEqual(third);
});

test('without its folder a program runs as well, and an error says where it is', () => {
  const { program, folder, path, run } = plantProgram();
  rmSync(folder, { recursive: true });
  expect(run()).toBe('old');
  program.write('piece.js', 'exports.call = () => { throw new Error("here"); };\nexports.word = "new";');
  let stack = '';
  run((piece) => {
    try {
      piece.call();
    } catch (error) {
      stack = (error as Error).stack ?? '';
    }
  });
  expect(stack).toContain(`${path}:1:30`);
});
