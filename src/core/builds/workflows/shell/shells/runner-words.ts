import { TracedText } from '../../../traced-text.js';

/** The words of a command line as the runner hands them to a program: only double quotes hold them together. */
export function partRunnerWords(text: TracedText, space = /[ \t]/): readonly TracedText[] {
  const source = text.value;
  const words: TracedText[] = [];
  for (let at = 0; at < source.length; ) {
    while (space.test(source[at] ?? '')) at++;
    if (at >= source.length) break;
    const parts: TracedText[] = [];
    at = readWord(text, at, space, parts);
    words.push(TracedText.join([text.slice(at, at), ...parts]));
  }
  return words;
}

const PLAIN = /[^\\"\s]+/y;

/** Reads one word; where it ends. */
function readWord(text: TracedText, from: number, space: RegExp, parts: TracedText[]): number {
  const source = text.value;
  let [at, isQuoted] = [from, false];
  while (at < source.length) {
    PLAIN.lastIndex = at;
    const plain = PLAIN.exec(source)?.[0].length ?? 0;
    if (plain > 0) {
      parts.push(text.slice(at, at + plain));
      at += plain;
      continue;
    }
    const slashes = /^\\*/.exec(source.slice(at))?.[0].length ?? 0;
    const isEscape = slashes > 0 && source[at + slashes] === '"';
    if (slashes > 0) {
      parts.push(text.slice(at, at + (isEscape ? slashes >> 1 : slashes)));
      at += slashes;
      if (!(isEscape && slashes % 2 === 1)) continue;
      parts.push(text.slice(at, at + 1));
    } else if (source[at] !== '"') {
      if (!isQuoted && space.test(source[at] ?? '')) break;
      parts.push(text.slice(at, at + 1));
    } else if (isQuoted && source[at + 1] === '"') {
      at++;
      parts.push(text.slice(at, at + 1));
    } else isQuoted = !isQuoted;
    at++;
  }
  return at;
}
