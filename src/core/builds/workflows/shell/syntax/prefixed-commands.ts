import type { CompoundReader } from './compound-commands.js';
import type { ScriptNode } from './script-tree.js';

/** `!`, `time` and `coproc` before a command, which may be a compound one. */
export function readPrefixed(reader: CompoundReader): ScriptNode {
  const started = readCoprocess(reader);
  if (started !== null) return started;
  let isNegated = false;
  for (
    let word = reader.peekWord();
    word === '!' || word === 'time' || word === '-p';
    word = reader.peekWord()
  ) {
    if (word === '!') isNegated = !isNegated;
    reader.at += word.length;
    reader.skipSpace();
  }
  const command = reader.readCommand();
  // of others it is not asked whether they hold
  return isNegated && (command.kind === 'command' || command.kind === 'test')
    ? { ...command, isNegated }
    : command;
}

/** The name of a coprocess, which only compound commands have. */
const NAME = /([A-Za-z_]\w*)[ \t]+(?=[{(]|(?:if|while|until|for|case|select|\[\[)[\s(])/y;

/** `coproc NAME { … }`: it runs in a shell of its own, and the variable gets descriptors; null: there is none. */
function readCoprocess(reader: CompoundReader): ScriptNode | null {
  if (reader.isPowerShell || !reader.take('coproc')) return null;
  reader.skipSpace();
  NAME.lastIndex = reader.at;
  const name = NAME.exec(reader.source)?.[1] ?? '';
  const coprocess = name === '' ? 'COPROC' : name;
  const target = reader.script.slice(reader.at, reader.at).as(`${coprocess}=$COPROC`);
  if (name !== '') reader.at = NAME.lastIndex;
  const body = reader.readBody();
  return {
    kind: 'list',
    items: [
      { kind: 'subshell', body, isBackground: true, coprocess },
      { kind: 'command', words: [target], redirections: [] },
    ],
  };
}
