import fc from 'fast-check';

/** Text of any characters and halves of such; fast-check's own `binary` makes a table of all of them first, in half a second. */
export const anyText = (constraints: { readonly maxLength?: number } = {}): fc.Arbitrary<string> =>
  fc
    .array(fc.integer({ min: 0, max: 0x10_ff_ff }), constraints)
    .map((codes) => String.fromCodePoint(...codes));
