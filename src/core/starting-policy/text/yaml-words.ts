/** What YAML reads as the text that it is, also between braces; names of types and of numbers are not among it. */
const PLAIN = /^(?!(?:true|false|null|yes|no|on|off)$)[A-Za-z][\w./+-]*(?::[\w./+-]+)*$/i;
/** The same outside of braces and lists in one line. */
const PLAIN_IN_BLOCK = /^[A-Za-z][\w./+{},*-]*(?::[\w./+{},*$-]+)*(?:@[\w:]+)?$/;
/** What a terminal, an editor or the runner would obey instead of showing it. */
const HIDDEN = /[^\P{C}]|[\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/gu;

/** Any text as a value within braces. */
export function writeValue(text: string): string {
  return PLAIN.test(text) && !/[.:]$/.test(text) ? text : quote(text);
}

/** Any text as an item of a list in lines. */
export function writeItem(text: string): string {
  return PLAIN_IN_BLOCK.test(text) ? text : quote(text);
}

/** Text of the repository within a comment: on its line, and nobody's command. */
export function writeForeign(text: string): string {
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return /^[\p{L}\p{N}_./][\p{L}\p{N}_./:@+-]*$/u.test(shown) ? shown : quote(shown);
}

const LONGEST = 300;

function quote(text: string): string {
  return JSON.stringify(text)
    .replace(HIDDEN, (character) => character.replace(/[\s\S]/g, escapeUnit))
    .replaceAll('##[', `##${escapeUnit('[')}`);
}

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
