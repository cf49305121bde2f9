import type { TracedText } from '../../../traced-text.js';
import { isUnknown, type UnknownTexts } from '../../../unknown-texts.js';
import type { ScriptVariables } from '../script-variables.js';
import { toPattern } from '../values/open-names.js';
import type { RemovedVariable } from './env-words.js';
import { isLeft, NOTHING_LEFT, type ResetEnvironment } from './reset-environment.js';
import type { EnvironmentChange } from './wrappers.js';

/** What a command itself gives a variable for what it runs, whose name may not be known in full. */
export type CommandVariable =
  | { readonly name: string; readonly pattern: RegExp; readonly text: TracedText | 'unset' }
  /** What is left of all that was set before. */
  | { readonly reset: ResetEnvironment };

/** What one change of the environment does. */
export function readChange(change: EnvironmentChange, texts: UnknownTexts): CommandVariable {
  if ('reset' in change) return change;
  return 'given' in change ? readGiven(change.given.text, texts) : readRemoved(change.removed);
}

/** `NAME=value` of `env`. */
function readGiven(text: TracedText, texts: UnknownTexts): CommandVariable {
  const name = text.value.slice(0, text.value.indexOf('='));
  const value = isUnknown(name)
    ? text.as(texts.standIn(texts.restore(text.value)))
    : text.slice(name.length + 1);
  return { name, pattern: toPattern(name), text: value };
}

/** `env -u NAME`, `env -i`. */
function readRemoved(removed: RemovedVariable): CommandVariable {
  if (removed === 'all') return { reset: NOTHING_LEFT };
  return { name: removed.value, pattern: toPattern(removed.value), text: 'unset' };
}

/** What the command itself is given wins: `env NAME=value docker build`. */
export function withGiven(variables: ScriptVariables, given: readonly CommandVariable[]): ScriptVariables {
  if (given.length === 0) return variables;
  return {
    isOpen: variables.isOpen && !given.some((each) => 'reset' in each),
    list: (name) => {
      let values = variables.list(name);
      for (const each of given)
        if ('reset' in each) values = isLeft(name, each.reset) ? values : ['unset'];
        else if (each.name === name) values = [each.text];
        else if (each.pattern.test(name)) values = [...values, each.text];
      return values;
    },
  };
}
