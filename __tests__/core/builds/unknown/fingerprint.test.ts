import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../../../src/core/builds/unknown/fingerprint.js';

describe('the fingerprint of a text', () => {
  it('is the text where it is short', () => {
    expect(fingerprint('$REG/busybox')).toBe('$REG/busybox');
  });

  it('is SHA-256 where it is long', () => {
    const texts = fc
      .integer({ min: 161, max: 400 })
      .chain((length) =>
        fc
          .uint16Array({ minLength: length, maxLength: length })
          .map((units) => String.fromCharCode(...units)),
      );
    fc.assert(
      fc.property(texts, (text) => {
        const bytes = Buffer.from(text, 'utf16le').swap16();
        expect(fingerprint(text)).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
      }),
    );
  });
});
