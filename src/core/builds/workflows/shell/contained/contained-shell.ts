import { baseName } from '../../../repo-path.js';
import type { TracedText } from '../../../traced-text.js';
import { toWord } from '../expansion/parameter-values.js';
import { isShell } from '../shell-kind.js';
import type { ScriptWord } from '../shell-words.js';
import { readFlags } from '../shells/inner-scripts.js';
import { findProgram } from '../subcommands.js';

/** What a container runs, and where. */
export interface ContainedCommand {
  readonly words: readonly ScriptWord[];
  /** Null: where the image says. */
  readonly folder: string | null;
}

/** Commands that mean the same in every shell. */
const PLAIN = /^(?:\s|&&|[\w./:=,@+%-]|"[^"$`\\]*"|'[^']*')*$/;
const WORD = /(?:[\w./:=,@+%-]|"[^"]*"|'[^']*')+/g;
/** What goes before a build and does not change what it pulls. */
const SETTING_UP =
  /^(?:set -[eux]+(?: -o pipefail)?|(?:apk add|apk update|docker (?:login|version|info))(?: .*)?)$/;
/** What comes behind it. */
const FOLLOWING =
  /^(?:docker|podman|buildah) (?:push|tag|images|image ls|inspect|history|logout|save)(?: .*)?$/;

/** The command that a shell in a container runs: `sh -c 'cd api && docker build .'`; null: not a shell; 'open': it may be more. */
export function readContainedShell(
  words: readonly ScriptWord[],
  folder: string | null,
): ContainedCommand | 'open' | null {
  const [program, ...rest] = words;
  if (program === undefined || !isShell(program.text.value)) return null;
  const { at, hasText } = readFlags(rest.map(({ text }) => text.value));
  const text = rest[at]?.text;
  if (!hasText || text === undefined || rest.length > at + 1 || !PLAIN.test(text.value)) return 'open';
  const commands = splitCommands(text);
  const build = commands.findIndex(([first]) => first !== undefined && isBuilder(first));
  const found = commands[build];
  if (found === undefined || !commands.slice(build + 1).every((each) => FOLLOWING.test(say(each))))
    return 'open';
  let from = folder;
  for (const command of commands.slice(0, build)) {
    const [name, target, ...more] = command.map(({ value }) => value);
    if (name === 'cd' && target !== undefined && more.length === 0) from = enter(from, target);
    else if (!SETTING_UP.test(say(command))) return 'open';
    if (name === 'cd' && from === null) return 'open';
  }
  return { words: found.map(toWord), folder: from };
}

function isBuilder({ value }: TracedText): boolean {
  return (
    findProgram(value) !== undefined ||
    /^(?:\/kaniko\/)?executor$/.test(value) ||
    baseName(value) === 'buildah'
  );
}

const say = (command: readonly TracedText[]): string => command.map(({ value }) => value).join(' ');

function enter(folder: string | null, path: string): string | null {
  if (path.startsWith('/')) return path;
  return folder === null || /^[-~]/.test(path) ? null : `${folder}/${path}`;
}

/** The words of each command between lines and `&&`. */
function splitCommands(text: TracedText): readonly (readonly TracedText[])[] {
  const commands: (readonly TracedText[])[] = [];
  let start = 0;
  for (const end of [...text.value.matchAll(/&&|\n|$/g)]) {
    const part = text.slice(start, end.index);
    start = end.index + end[0].length;
    const words = [...part.value.matchAll(WORD)].map(({ 0: word, index }) => {
      const own = part.slice(index, index + word.length);
      return /["']/.test(word) ? own.as(word.replace(/["']/g, '')) : own;
    });
    if (words.length > 0) commands.push(words);
  }
  return commands;
}
