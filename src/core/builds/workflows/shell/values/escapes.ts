const SIMPLE: Readonly<Record<string, string>> = {
  a: '\u0007',
  b: '\b',
  e: '\u001b',
  E: '\u001b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** The text of `$'…'`, and what `printf` makes of its format. */
export function decodeEscapes(text: string): string {
  return text.replace(
    /\\(?:x([\da-fA-F]{1,2})|u([\da-fA-F]{1,4})|U([\da-fA-F]{1,8})|([0-7]{1,3})|([\s\S]))/g,
    (_, hex?: string, short?: string, long?: string, octal?: string, other = '') => {
      const digits = hex ?? short ?? long;
      if (digits !== undefined) return toCharacter(Number.parseInt(digits, 16));
      if (octal !== undefined) return toCharacter(Number.parseInt(octal, 8) & 0xff);
      return SIMPLE[other] ?? (/['"?\\]/.test(other) ? other : `\\${other}`);
    },
  );
}

function toCharacter(code: number): string {
  return code > 0x10ffff || code === 0xffff ? '\ufffd' : String.fromCodePoint(code);
}
