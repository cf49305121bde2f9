/** More than any real nesting. */
const SPACES = ' '.repeat(200);

/** Places in a text where space is put before it is parsed. */
export class Indents {
  private readonly places: number[] = [];

  apply(text: string): string {
    if (this.places.length === 0) return text;
    const parts: string[] = [];
    let from = 0;
    for (const place of this.places) {
      parts.push(text.slice(from, place), SPACES);
      from = place;
    }
    return parts.join('') + text.slice(from);
  }

  /** The offset in the text as it was. */
  trace(offset: number): number {
    let moved = offset;
    for (const place of this.places) {
      if (moved <= place) break;
      moved = Math.max(place, moved - SPACES.length);
    }
    return moved;
  }

  /** Indents the first line that begins from there on and that is not empty; false where there is none, or it is indented already. */
  addAfter(text: string, offset: number): boolean {
    let start = text.lastIndexOf('\n', offset - 1) + 1;
    if (text.slice(start, offset).trim() !== '') {
      start = text.indexOf('\n', offset) + 1;
      if (start === 0) return false;
    }
    for (;;) {
      const end = text.indexOf('\n', start);
      const line = text.slice(start, end === -1 ? text.length : end);
      if (!/^ *\r?$/.test(line)) break;
      if (end === -1) return false;
      start = end + 1;
    }
    if (
      start === 0 ||
      /^(---|\.\.\.)(?=\s|$)/.test(text.slice(start, start + 4)) ||
      this.places.includes(start)
    )
      return false;
    return this.add(start);
  }

  /** Puts space before the first such sign from there on; false where there is none, or it has space already. */
  addBefore(text: string, sign: string, offset: number): boolean {
    const at = text.indexOf(sign, offset);
    return at !== -1 && !this.places.includes(at) && this.add(at);
  }

  private add(place: number): true {
    this.places.push(place);
    this.places.sort((left, right) => left - right);
    return true;
  }
}
