import { isGoReleaserFile } from '../build-files.js';
import { readSource, SourceText } from '../source-text.js';
import type { Tree } from '../tree.js';

/** Keys of commands that GoReleaser runs: before and after all, around what it builds, in the place of a tool of its own; and of their variables. */
const COMMANDS = /^([ \t]*(?:-[ \t]+)*)(?:["']?)(?:before|after|hooks|cmd|env)["']?[ \t]*:/;

/** The configurations of GoReleaser with nothing but the commands that they run, where these are in the file. */
export function listHooks(tree: Tree): readonly SourceText[] {
  return tree.buildFiles.filter(isGoReleaserFile).flatMap((path) => {
    const source = readSource(path, tree);
    const text = source === null ? '' : keepCommands(source.text);
    return text.trim() === '' ? [] : [new SourceText(path, text)];
  });
}

/** A text with spaces in the place of all that is neither a command nor a variable. */
function keepCommands(text: string): string {
  let column = -1;
  return text.replace(/[^\n]+/g, (line) => {
    const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
    const isBelow =
      line.trim() === '' || indent > column || (indent === column && /^[ \t]*-(?:[ \t]|$)/.test(line));
    if (column >= 0 && isBelow) return line;
    column = COMMANDS.exec(line)?.[1]?.length ?? -1;
    return column >= 0 ? line : ' '.repeat(line.length);
  });
}
