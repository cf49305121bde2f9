// Takes the comments out of a bundled program.
import { parse } from 'acorn';

const BLANK_END = /(?<![ \t])[ \t]+$/;
// which file a module is made of
const PLACE = /^ (?:CONCATENATED|EXTERNAL) MODULE: /;

/** The same program without comments, except where a module is from: who audits it finds the rest there, and each run would read it. */
export function withoutComments(name, code) {
  const { comments, words } = read(code);
  const kept = [];
  let from = 0;
  for (const { start, end } of comments) {
    const before = code.slice(from, start).replace(BLANK_END, '');
    const isWholeLine =
      code[end] === '\n' && (before === '' ? (code[from - 1] ?? '\n') === '\n' : before.endsWith('\n'));
    if (code[end] === '\n') kept.push(before);
    else kept.push(code.slice(from, start), code.slice(start, end).includes('\n') ? '\n' : ' ');
    from = isWholeLine ? end + 1 : end;
  }
  const text = [...kept, code.slice(from)].join('');
  if (read(text).words !== words) throw new Error(`${name} is another program without its comments`);
  return text;
}

/** Where the comments are, and all that is not a comment: each word, and which words begin a line. */
function read(code) {
  const comments = [];
  const words = [];
  let last = 0;
  parse(code, {
    ecmaVersion: 'latest',
    allowHashBang: true,
    onComment: (_isBlock, comment, start, end) =>
      code.startsWith('#!', start) || PLACE.test(comment) || comments.push({ start, end }),
    onToken: ({ start, end }) => {
      words.push(code.slice(last, start).includes('\n') ? '\n' : ' ', code.slice(start, end));
      last = end;
    },
  });
  return { comments, words: words.join('').trimStart() };
}
