import type { TracedText } from '../../traced-text.js';
import type { ShellCommand } from '../shell/shell-commands.js';
import type { ReplacedProgram } from './placed-programs.js';

/** What runs at the same time as the commands after it. */
const PARALLEL = /(?<![&>|<\d])&(?![&>\d])|\bcoproc\b/;

/** What may run what is before a command once more after it. */
const LOOP = /\b(?:while|until|for|select|repeat|foreach)\b/;

/** Whether a command may be in a loop, so that what is written before it also runs after it. */
function mayRepeat(target: string, script: string): boolean {
  const at = script.indexOf(target);
  return LOOP.test(script) && (at === -1 || /\b(?:done|end)\b|\}/.test(script.slice(at)));
}

export function placeKey(text: TracedText): string {
  return JSON.stringify(text.place());
}

/** What runs only before each of the programs that a script puts somewhere: loops and functions may run later what is written before. */
export function withOrder(
  placed: readonly ReplacedProgram[],
  { commands, ordered }: { readonly commands: readonly ShellCommand[]; readonly ordered: number },
  script: string,
  step: object,
): readonly ReplacedProgram[] {
  if (placed.length === 0 || PARALLEL.test(script)) return placed;
  const keys = commands.map(({ words }) => words.map(({ text }) => placeKey(text)));
  return placed.map((each) => {
    const after = new Set(keys.slice(each.index + 1).flat());
    const places = keys
      .slice(0, each.index + 1)
      .flat()
      .filter((key) => !after.has(key));
    return each.index < 0 || each.index >= ordered || mayRepeat(each.target, script)
      ? each
      : { ...each, before: { step, places: new Set(places) } };
  });
}
