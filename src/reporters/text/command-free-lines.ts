import { breakCommands } from './hostile-text.js';

// The runner obeys `##[command]` anywhere in a line and `::command::` at its start, after white space. What is printed for
// people passes through here last, once its lines end where they will end: nothing in it is a command, whoever wrote it.

/** The end of a text that may turn out to begin a command. */
const UNDECIDED = /[\n\r][^\S\n\r]*:?$|##?$/;

/** Text that is printed in pieces, without commands of the runner: `: :` and `## [` take their place. */
export function* keepCommandsOut<Piece extends string | Uint8Array>(
  pieces: Iterable<Piece>,
): Generator<Piece | string> {
  const lines = openLines();
  for (const piece of pieces) {
    if (typeof piece === 'string') yield lines.add(piece);
    else yield* [lines.end(), piece];
  }
  yield lines.end();
}

/** The same for a text that is printed at once, from the beginning of a line. */
export function withoutCommands(text: string): string {
  return [...keepCommandsOut([text])].join('');
}

function openLines() {
  // as if it were after a line that is already printed
  let undecided = '\n';
  let before = 1;
  const decide = (text: string): string => {
    const decided = breakAll(text).slice(text === '' ? 0 : before);
    if (text !== '') before = 0;
    return decided;
  };
  return {
    add(piece: string): string {
      const text = undecided + piece;
      const at = text.search(UNDECIDED);
      undecided = at === -1 ? '' : text.slice(at);
      return decide(at === -1 ? text : text.slice(0, at));
    },
    end(): string {
      const text = undecided;
      undecided = '';
      return decide(text);
    },
  };
}

function breakAll(text: string): string {
  return breakCommands(text).replace(/([\n\r][^\S\n\r]*):(?=:)/g, '$1: ');
}
