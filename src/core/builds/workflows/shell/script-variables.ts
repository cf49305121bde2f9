import type { TracedText } from '../../traced-text.js';

/** A value that a tool finds in its environment: `unset`: the script has removed it; `outer`: what is set around the script. */
export type ToolValue = TracedText | 'unset' | 'outer';

/** What a script has set for the programs that it runs. */
export interface ScriptVariables {
  /** The values that a variable may have. */
  list(name: string): readonly ToolValue[];
  /** It may set others too. */
  readonly isOpen: boolean;
}

/** One of the values of each variable. */
export interface ChosenVariables {
  lookUp(name: string): ToolValue;
  readonly isOpen: boolean;
}

/** The same of a script that is not followed. */
export const NOTHING_LISTED: ScriptVariables = { list: () => ['outer'], isOpen: false };

export const NOTHING_SET: ChosenVariables = { lookUp: () => 'outer', isOpen: false };

/** More combinations than people write. */
const MAX_CHOICES = 64;

/**
 * Does something for each combination of the values that it asks for. False: there are more than are tried.
 */
export function forEachChoice(variables: ScriptVariables, act: (chosen: ChosenVariables) => void): boolean {
  const asked = new Map<string, { readonly values: readonly ToolValue[]; at: number }>();
  const chosen: ChosenVariables = {
    isOpen: variables.isOpen,
    lookUp(name) {
      const known = asked.get(name) ?? { values: variables.list(name), at: 0 };
      asked.set(name, known);
      return known.values[known.at] ?? 'outer';
    },
  };
  for (let count = 0; count < MAX_CHOICES; count++) {
    act(chosen);
    const next = [...asked.values()].findLast(({ values, at }) => at + 1 < values.length);
    if (next === undefined) return true;
    const names = [...asked.keys()];
    const index = [...asked.values()].indexOf(next);
    next.at++;
    // those that were asked for later are chosen anew
    for (const name of names.slice(index + 1)) asked.delete(name);
  }
  return false;
}
