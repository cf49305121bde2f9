import type { BuildPlace } from '../../build.js';
import { SourceText } from '../../source-text.js';

/** The end of a line within a word, in none that may be a comment: a shell ends these with their line. */
const GOES_ON = /^(?!\s*(?:#|\/\/))(?!.*\s#).*[^\s\\]\\$/;
/** Languages in whose texts a further line may be indented. */
const INDENTED = /\.(?:ya?ml|toml)$/;
/** A key of its own, in languages in which a `\` before it may be anything. */
const KEY = /^\s*(?:-\s|[\w."'-]{1,100}\s?[:=]\s)/;

/** What of the next line is left out where a word goes on in it: its indent; null: it does not. */
export function findContinued(line: string, next: string | undefined, file: string): number | null {
  if (next === undefined || !GOES_ON.test(line)) return null;
  const indent = next.search(/\S/);
  if (indent === -1 || !INDENTED.test(file)) return indent === 0 ? 0 : null;
  // in a block it is that of the block, in quotes any
  const fits = indent <= line.search(/\S/) || /[:=-]\s*"[^"]*$/.test(line);
  return fits && !KEY.test(next) ? indent : null;
}

/** Scripts of shells, files of tasks and of other services. */
const JOINING = /\.(?:(?:ba|z|k)?sh|mk|ya?ml)$|(?:^|\/)[^./]+$/;

/** What is left out of a text: where that is in what remains. */
interface Cut {
  readonly at: number;
  readonly length: number;
}

/** A text in which words go on behind the ends of lines, as a shell reads it. Its places are those of what is written. */
class ContinuedText extends SourceText {
  private readonly written: SourceText;
  private readonly cuts: readonly Cut[];

  constructor(written: SourceText, text: string, cuts: readonly Cut[]) {
    super(written.file, text);
    this.written = written;
    this.cuts = cuts;
  }

  override as(text: string): SourceText {
    return new ContinuedText(this.written, text, this.cuts);
  }

  override placeOf(start: number, end: number): BuildPlace {
    return this.written.placeOf(this.offsetOf(start), this.offsetOf(Math.max(end - 1, 0)) + 1);
  }

  override positionAt(offset: number): { readonly line: number; readonly column: number } {
    return this.written.positionAt(this.offsetOf(offset));
  }

  private offsetOf(offset: number): number {
    return this.cuts.reduce((sum, { at, length }) => (at <= offset ? sum + length : sum), offset);
  }
}

/** A script without the ends of lines that are within words; itself if there are none. */
export function joinContinued(source: SourceText): SourceText {
  if (!JOINING.test(source.file) || !/[^\s\\]\\\r?\n/.test(source.text)) return source;
  const cuts: Cut[] = [];
  let joined = '';
  let left = 0;
  const lines = source.text.split('\n');
  for (const [index, line] of lines.entries()) {
    const text = line.replace(/\r$/, '');
    const indent = findContinued(text, lines[index + 1], source.file);
    const isLast = index === lines.length - 1;
    joined += indent === null ? line.slice(left) + (isLast ? '' : '\n') : text.slice(left, -1);
    if (indent !== null) cuts.push({ at: joined.length, length: line.length - text.length + 2 + indent });
    left = indent ?? 0;
  }
  return cuts.length === 0 ? source : new ContinuedText(source, joined, cuts);
}
