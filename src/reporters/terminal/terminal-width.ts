/** East Asian wide and full-width blocks, and emoji. */
const isWide = (character: string): boolean =>
  /^[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u.test(
    character,
  );

/** Columns that one visible character takes on a terminal: 0, 1 or 2. */
export function measureCharacter(character: string): number {
  if (character < '\u0300') return 1;
  if (/^[\p{Mn}\p{Me}]/u.test(character)) return 0;
  return isWide(character) ? 2 : 1;
}

/** Characters that take one column each, as nearly all do. */
const NARROW = /^[\0-\u02ff]*$/;

export function measureText(text: string): number {
  if (NARROW.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += measureCharacter(character);
  return width;
}

/**
 * Breaks a text between words so that no line is wider than `width` columns, unless a single word is wider. A dot between two
 * parts stays at the end of its line.
 */
export function wrapText(text: string, width: number): string[] {
  return measureText(text) <= width ? [text] : wrapWords(text.split(/ (?!·)/), width);
}

/** Breaks only between the given words. */
export function wrapWords(words: readonly string[], width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let filled = 0;
  for (const word of words) {
    const size = measureText(word);
    if (line !== '' && filled + 1 + size > width) {
      lines.push(line);
      line = '';
    }
    filled = line === '' ? size : filled + 1 + size;
    line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines;
}
