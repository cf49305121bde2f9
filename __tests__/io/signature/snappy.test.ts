import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unpackSnappy } from '../../../src/io/signature/snappy.js';

type Step =
  | { readonly kind: 'literal'; readonly bytes: Uint8Array }
  | { readonly kind: 'copy'; readonly back: number; readonly length: number; readonly width: 1 | 2 | 4 };

/** Packs as the steps say, and what it has to unpack to. */
function pack(steps: readonly Step[]): { readonly block: Uint8Array; readonly out: number[] } {
  const out: number[] = [];
  const body: number[] = [];
  for (const step of steps) {
    if (step.kind === 'literal') {
      const { bytes } = step;
      if (bytes.length === 0) continue;
      if (bytes.length <= 60) body.push((bytes.length - 1) << 2);
      else body.push(61 << 2, (bytes.length - 1) & 255, (bytes.length - 1) >> 8);
      for (const byte of bytes) body.push(byte);
      out.push(...bytes);
    } else {
      if (out.length === 0) continue;
      const offset = 1 + (step.back % Math.min(out.length, step.width === 1 ? 2047 : 65535));
      const length = step.width === 1 ? 4 + (step.length % 8) : 1 + (step.length % 64);
      if (step.width === 1) body.push(((offset >> 8) << 5) | ((length - 4) << 2) | 1, offset & 255);
      else if (step.width === 2) body.push(((length - 1) << 2) | 2, offset & 255, offset >> 8);
      else body.push(((length - 1) << 2) | 3, offset & 255, offset >> 8, 0, 0);
      for (let index = 0; index < length; index += 1) out.push(out.at(-offset) ?? 0);
    }
  }
  const head: number[] = [];
  for (let left = out.length; ; left >>= 7) {
    head.push(left > 127 ? (left & 127) | 128 : left);
    if (left <= 127) break;
  }
  return { block: Uint8Array.from([...head, ...body]), out };
}

const step = fc.oneof(
  fc.record({ kind: fc.constant('literal' as const), bytes: fc.uint8Array({ maxLength: 300 }) }),
  fc.record({
    kind: fc.constant('copy' as const),
    back: fc.nat(70_000),
    length: fc.nat(64),
    width: fc.constantFrom(1 as const, 2 as const, 4 as const),
  }),
);

test('what was packed is unpacked', () => {
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const { block, out } = pack(steps);
      expect(unpackSnappy(block, 1 << 20)).toEqual(Uint8Array.from(out));
    }),
  );
});

test('anything else is refused or unpacked, and never longer than it may be', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(1000), (block, most) => {
      expect(unpackSnappy(block, most)?.length ?? 0).toBeLessThanOrEqual(most);
    }),
  );
});

describe('refuses', () => {
  test.each<[what: string, block: number[]]>([
    ['nothing', []],
    ['a length without an end', [255, 255, 255, 255, 255, 1]],
    ['more than is allowed', [200, 1, 0, 65]],
    ['less than it says', [2, 0, 65]],
    ['more than it says', [1, 4, 65, 66]],
    ['a literal that is cut', [3, 8, 65]],
    ['a literal whose length is cut', [100, 61 << 2, 1]],
    ['a copy of nothing', [5, 0, 65, (3 << 2) | 2, 0, 0]],
    ['a copy from before the beginning', [5, 0, 65, (3 << 2) | 2, 2, 0]],
    ['a copy that is cut', [5, 0, 65, (3 << 2) | 2, 1]],
  ])('%s', (_, block) => {
    expect(unpackSnappy(Uint8Array.from(block), 100)).toBe(null);
  });
});
