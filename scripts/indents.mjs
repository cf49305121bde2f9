// Indents a bundled program with tabs: four times shorter, and each run reads it.
import { parse } from 'acorn';

/** The same program with a tab for every four spaces that a line begins with, except inside of texts. */
export function withTabs(name, code) {
  const { texts, words } = read(code);
  const shorter = code.replace(/^(?: {4})+/gm, (spaces, offset) => {
    const isText = texts.some(({ start, end }) => start < offset && offset < end);
    return isText ? spaces : '\t'.repeat(spaces.length / 4);
  });
  if (read(shorter).words !== words) throw new Error(`${name} is another program with tabs`);
  return shorter;
}

/** The texts that go over the end of a line, and all words of the program. */
function read(code) {
  const texts = [];
  const words = [];
  parse(code, {
    ecmaVersion: 'latest',
    allowHashBang: true,
    onToken: ({ start, end }) => {
      const word = code.slice(start, end);
      words.push(word);
      if (word.includes('\n')) texts.push({ start, end });
    },
  });
  return { texts, words: words.join('\0') };
}
