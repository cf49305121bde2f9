/** A quote, whether a text in it may have several lines, and what makes the next character one as it is. */
export interface Quote {
  readonly mark: string;
  readonly isLong: boolean;
  readonly escaping: string;
}

export const long = (mark: string, escaping = '\\'): Quote => ({ mark, isLong: true, escaping });
export const short = (mark: string): Quote => ({ mark, isLong: false, escaping: '\\' });

/** Behind a text in quotes; null: that is not certain. */
export function endOfText(text: string, start: number, { mark, isLong, escaping }: Quote): number | null {
  for (let at = start + mark.length; at < text.length; at++) {
    if (escaping !== '' && text[at] === escaping) {
      // some languages have no escapes in such texts
      if (mark.length > 1 && text.startsWith(mark, at + 1)) return null;
      at++;
    } else if (text.startsWith(mark, at)) return at + mark.length;
    else if (text[at] === '\n' && !isLong) return at;
    else if (mark === '`' && text.startsWith('${', at)) {
      const end = text.indexOf('}', at);
      if (end === -1 || /["'`{]/.test(text.slice(at + 2, end))) return null;
      at = end;
    }
  }
  return null;
}

/** Whether only spaces are before an offset in its line. */
export function beginsLine(text: string, at: number): boolean {
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trim() === '';
}
