import type { TracedText } from '../../../traced-text.js';
import { isUnknown, type UnknownTexts } from '../../../unknown-texts.js';
import type { ScriptVariables, ToolValue } from '../script-variables.js';
import { toPattern } from '../values/open-names.js';
import type { RemovedVariable } from './env-words.js';

/** What a command itself gives a variable for what it runs, whose name may not be known in full. */
export interface CommandVariable {
  readonly name: string;
  readonly pattern: RegExp;
  readonly text: TracedText | 'unset';
}

/** `NAME=value` of `env`. */
export function readGiven(text: TracedText, texts: UnknownTexts): CommandVariable {
  const name = text.value.slice(0, text.value.indexOf('='));
  const value = isUnknown(name)
    ? text.as(texts.standIn(texts.restore(text.value)))
    : text.slice(name.length + 1);
  return { name, pattern: toPattern(name), text: value };
}

/** `env -u NAME`, `env -i`. */
export function readRemoved(removed: RemovedVariable): CommandVariable {
  if (removed === 'all') return { name: '', pattern: ANY, text: 'unset' };
  return { name: removed.value, pattern: toPattern(removed.value), text: 'unset' };
}

const ANY = /^/;

/** What the command itself is given wins: `env NAME=value docker build`. */
export function withGiven(variables: ScriptVariables, given: readonly CommandVariable[]): ScriptVariables {
  if (given.length === 0) return variables;
  const isEmptied = given.some(({ pattern }) => pattern === ANY);
  const open = given.filter(({ pattern }) => pattern !== ANY);
  const outer = (name: string): readonly ToolValue[] => (isEmptied ? ['unset'] : variables.list(name));
  return {
    isOpen: variables.isOpen && !isEmptied,
    list: (name) => {
      const own = open.findLast((each) => each.name === name);
      const others = open.filter((each) => each.name !== name && each.pattern.test(name));
      return [...(own === undefined ? outer(name) : [own.text]), ...others.map(({ text }) => text)];
    },
  };
}
