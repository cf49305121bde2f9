import { baseName } from '../../../repo-path.js';
import { isUnknown } from '../../../unknown-texts.js';
import { listRunWords } from '../mentioned/quiet-commands.js';
import type { ShellCommand } from '../shell-commands.js';
import type { ScriptWord } from '../shell-words.js';
import { findProgram } from '../subcommands.js';
import type { LookAtFile } from './unknown-call.js';
import { readUnknownProgram } from './unknown-programs.js';
import { unwrap } from './wrappers.js';

/** Whether another program may be given such a call: `./retry.sh $X build -f FILE .` */
export function handsOnUnknown(
  { words, input, folder, isRead, variables }: ShellCommand,
  look: LookAtFile,
): boolean {
  const [first, ...others] = words.map(({ text }) => text.value);
  if (isRead || first === undefined) return false;
  const at = words.findIndex(
    ({ text }, index) =>
      index > 0 && isUnknown(text.value) && ASKING.test(words[index + 1]?.text.value ?? ''),
  );
  const name = words[at];
  if (name === undefined || listRunWords(baseName(first), others) !== null) return false;
  const given = words.slice(at + 1);
  const call = { input, folder, variables };
  if (!fillsWords(words)) return readUnknownProgram(name, given, { ...call, look }) !== null;
  // `parallel $X build -f {} . ::: FILE`, `xargs $X build . -f`
  const isOpenFile = FILE_FLAG.test(given.at(-1)?.text.value ?? '');
  const lookFilled: LookAtFile = (path, from) => {
    const file = look(path, from);
    return file.kind === 'absent' ? { kind: 'unknown' } : file;
  };
  return isOpenFile || readUnknownProgram(name, given, { ...call, look: lookFilled }) !== null;
}

/** Programs that put words of their own into those of a call, or behind them. */
const FILLING = /^(?:xargs|gxargs|parallel|env_parallel|find|gfind|fd|fdfind)$/;
const FILE_FLAG = /^(?:-f|--file)$/;

/** Whether a builder gets the word that says what it is to do from elsewhere: `xargs docker < FILE`. */
export function handsOnCommand({ words, isRead }: ShellCommand): boolean {
  if (isRead || !fillsWords(words)) return false;
  const values = unwrap(words).called.map(({ text }) => text.value);
  const start = /find$/.test(values[0] ?? '') ? values.findIndex((value) => EXECUTING.test(value)) : 0;
  const at = values.findIndex(
    (value, index) =>
      index > start && !OWN.test(value) && (index === start + 1 || !VALUED.test(values[index - 1] ?? '')),
  );
  if (start === -1 || findProgram(values[at] ?? '') === undefined) return false;
  const rest = values.slice(at + 1).filter((value) => !value.startsWith('-') && !GROUP.test(value));
  return rest.length === 0 || /^(?::{3,4}\+?$|\{\d*\}$)/.test(rest[0] ?? '');
}

const EXECUTING = /^-(?:exec|execdir|ok|okdir)$/;
/** Flags and wrappers before the program, and flags with a value of their own. */
const OWN = /^(?:-.*|sudo|env|\w+=.*)$/;
const VALUED = /^(?:-[aIdEnPsLj]|--(?:arg-file|delimiter|max-\w+|replace|jobs|colsep))$/;
const GROUP = /^(?:buildx|image|builder|compose)$/;

function fillsWords(words: readonly ScriptWord[]): boolean {
  return FILLING.test(baseName(unwrap(words).called[0]?.text.value ?? ''));
}

const ASKING = /^(?:build|bud|buildx|bake|image|builder|compose)$/;
