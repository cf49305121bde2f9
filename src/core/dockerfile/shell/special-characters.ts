/** Characters that mean something in an expansion, as numbers. */
export const MARK = {
  doubleQuote: 0x22,
  hash: 0x23,
  dollar: 0x24,
  percent: 0x25,
  singleQuote: 0x27,
  plus: 0x2b,
  minus: 0x2d,
  slash: 0x2f,
  colon: 0x3a,
  less: 0x3c,
  question: 0x3f,
  open: 0x7b,
  close: 0x7d,
} as const;
