import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openTextStore } from '../../src/io/disk/text-store.js';
import { inCi } from '../support/property-runs.js';

/** Nothing below it stays in memory. */
const ROOM = 20;

afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

describe('texts about files', () => {
  it('come back as they were, in the order of the paths, however many and long they are', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.nat({ max: 600_000 }).map((length) => 'ü'.repeat(length)),
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ maxLength: 8 }), { maxLength: 8 }),
        fc.infiniteStream(text),
        (paths, texts) => {
          const store = openTextStore(ROOM);
          const written = paths.map((path) => ({ path, text: texts.next().value as string }));
          for (const { path, text: each } of written) store.add(path, each);
          const sorted = written.toSorted((one, other) => (one.path < other.path ? -1 : 1));
          expect([...store.read()]).toEqual(sorted.map((each) => each.text));
          store.clear();
          expect([...store.read()]).toEqual([]);
          store.add('again', 'x'.repeat(ROOM + 1));
          expect([...store.read()]).toEqual(['x'.repeat(ROOM + 1)]);
          store.clear();
        },
      ),
      { numRuns: inCi(200) },
    );
  });

  it('are in no file as long as they are few, and in one without a name after that', () => {
    const make = vi.spyOn(fs, 'mkdtempSync');
    syncBuiltinESMExports();
    const store = openTextStore(ROOM);
    store.add('a', 'x'.repeat(ROOM));
    expect(make).not.toHaveBeenCalled();
    store.add('b', 'y');
    store.add('c', 'z'.repeat(600_000));
    expect(make).toHaveBeenCalledTimes(1);
    expect(fs.existsSync(String(make.mock.results[0]?.value))).toBe(false);
    expect([...store.read()]).toEqual(['x'.repeat(ROOM), 'y', 'z'.repeat(600_000)]);
    store.clear();
  });

  const long = ['a', 'b', 'c'].map((path) => ({ path, text: path.repeat(300_000) }));

  it('stay in memory where there can be no file', () => {
    vi.spyOn(fs, 'mkdtempSync').mockImplementation(() => {
      throw new Error('read-only');
    });
    syncBuiltinESMExports();
    const store = openTextStore(ROOM);
    for (const { path, text } of long) store.add(path, text);
    expect([...store.read()]).toEqual(long.map(({ text }) => text));
    expect(fs.mkdtempSync).toHaveBeenCalledTimes(1);
  });

  it('stay in memory once the disk is full, and what is on it can still be read', () => {
    const write = fs.writeSync;
    let calls = 0;
    vi.spyOn(fs, 'writeSync').mockImplementation((...given: readonly unknown[]) => {
      const [file, bytes, from, length, at] = given as [number, Uint8Array, number, number, number];
      calls += 1;
      if (calls > 3) throw new Error('no space left');
      // a disk may take less than it is given
      return write(file, bytes, from, Math.min(length, 150_000), at);
    });
    syncBuiltinESMExports();
    const store = openTextStore(ROOM);
    for (const { path, text } of [{ path: '0', text: 'short' }, ...long]) store.add(path, text);
    store.add('d', 'at last');
    expect([...store.read()]).toEqual(['short', ...long.map(({ text }) => text), 'at last']);
    expect(calls).toBe(4);
    store.clear();
  });

  it('are never read as less than was written', () => {
    vi.spyOn(fs, 'readSync').mockReturnValue(0);
    syncBuiltinESMExports();
    const store = openTextStore(ROOM);
    for (const { path, text } of long) store.add(path, text);
    expect(() => [...store.read()]).toThrow('a temporary file was cut off');
    store.clear();
  });
});
