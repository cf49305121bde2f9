import { type ByteString, encodeText } from '../dockerfile/go/byte-string.js';

/** Lines around a change. */
const CONTEXT = 3;

/**
 * The difference of two texts with the same number of lines, as `git apply` takes it; bytes stay as they are. `path`:
 * from the top of the repository.
 */
export function writeDiff(path: string, before: ByteString, after: ByteString): ByteString {
  const [old, now] = [splitLines(before), splitLines(after)];
  const changed = old.flatMap((line, index) => (line === now[index] ? [] : [index]));
  if (changed.length === 0) return '';
  const [from, to] = [quoteName(`a/${path}`), quoteName(`b/${path}`)];
  const head = `diff --git ${from} ${to}\n--- ${from}${endName(from)}\n+++ ${to}${endName(to)}\n`;
  const hunks = groupLines(changed, old.length).map(([first, last]) => writeHunk(old, now, first, last));
  return head + hunks.join('');
}

/** Each with its line feed; the last may have none. */
function splitLines(text: ByteString): readonly ByteString[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** Ranges of lines, the end exclusive, with their context; those that touch are one. */
function groupLines(changed: readonly number[], length: number): [first: number, last: number][] {
  const ranges: [number, number][] = [];
  for (const index of changed) {
    const [first, last] = [Math.max(0, index - CONTEXT), Math.min(length, index + CONTEXT + 1)];
    const open = ranges.at(-1);
    if (open !== undefined && first <= open[1]) open[1] = last;
    else ranges.push([first, last]);
  }
  return ranges;
}

function writeHunk(
  old: readonly ByteString[],
  now: readonly ByteString[],
  first: number,
  last: number,
): ByteString {
  const count = last - first;
  let out = `@@ -${first + 1},${count} +${first + 1},${count} @@\n`;
  for (let at = first; at < last; ) {
    if (old[at] === now[at]) {
      out += writeLine(' ', old[at++]);
      continue;
    }
    let end = at;
    while (end < last && old[end] !== now[end]) end++;
    for (const line of old.slice(at, end)) out += writeLine('-', line);
    for (const line of now.slice(at, end)) out += writeLine('+', line);
    at = end;
  }
  return out;
}

function writeLine(mark: string, line = ''): ByteString {
  return line.endsWith('\n') ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\x07': 'a',
  '\b': 'b',
  '\t': 't',
  '\n': 'n',
  '\v': 'v',
  '\f': 'f',
  '\r': 'r',
  '"': '"',
  '\\': '\\',
};

/** As git quotes names: what is not printable ASCII as octal bytes. `quote_c_style` of quote.c. */
function quoteName(name: string): ByteString {
  const bytes = encodeText(name);
  if (!/[^ -~]|["\\]/.test(bytes)) return bytes;
  const quoted = bytes.replace(/[^ -~]|["\\]/g, (byte) => {
    const letter = ESCAPES[byte];
    return `\\${letter ?? byte.charCodeAt(0).toString(8).padStart(3, '0')}`;
  });
  return `"${quoted}"`;
}

/** After a name with a space git writes a tab, so that nothing else is taken for its end. */
function endName(name: ByteString): string {
  return !name.startsWith('"') && name.includes(' ') ? '\t' : '';
}
