import { baseName } from '../../../repo-path.js';
import { listArgumentVariables } from '../../programs/argument-variables.js';
import { listCalledPrograms } from '../../programs/called-programs.js';
import { readShellText } from '../../programs/variables-of-builds.js';
import type { Step } from '../../step.js';
import type { CommandVariable } from '../builders/given-values.js';
import type { ScriptWord } from '../shell-words.js';

/** `BASE=x` behind make, `--var BASE=x`, `-eBASE=x`. */
const SETTING = /^(?:--[\w-]+=|-[a-z]=?)?([A-Za-z_]\w*)=/;
/** What follows is nothing that a program of the repository has in its environment. */
const OF_BUILDS = /^--(?:build-arg|set|label|annotation)(?:=|$)/;

/** The variables that the words of a command give the programs of the repository which it runs. */
export function listWordVariables(
  step: Step,
  words: readonly ScriptWord[],
  names: ReadonlySet<string>,
): readonly CommandVariable[] {
  const { tree, texts } = step.context.session;
  const programs = listCalledPrograms(step, texts.restore(words.map(({ text }) => text.value).join(' ')));
  if (programs.length === 0) return [];
  const settings = words.flatMap(({ text }, at): CommandVariable[] => {
    const [setting, name = ''] = SETTING.exec(text.value) ?? [];
    const isOther = OF_BUILDS.test(words[at - 1]?.text.value ?? '') || OF_BUILDS.test(text.value);
    return setting === undefined || isOther || at === 0 || !names.has(name)
      ? []
      : [toVariable(name, text.slice(setting.length))];
  });
  const made = programs.flatMap((path): CommandVariable[] => {
    const at = words.findIndex(({ text }) => baseName(text.value) === baseName(path));
    const given = words.slice(at + 1).map(({ text }) => text);
    const [first] = given;
    const source = at === -1 || first === undefined ? null : readShellText(path, tree);
    if (source === null || first === undefined) return [];
    return listArgumentVariables(
      source,
      given.map(({ value }) => value),
    )
      .filter(({ name }) => names.has(name))
      .map(({ name, value }) => {
        const own = given.find((each) => each.value === value);
        return toVariable(name, own ?? first.as(value));
      });
  });
  return [...settings, ...made];
}

function toVariable(name: string, text: ScriptWord['text']): CommandVariable {
  return { name, pattern: new RegExp(`^${name}$`), text };
}
