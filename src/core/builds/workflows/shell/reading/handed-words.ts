import { shorten } from '../../../explanation.js';
import type { TracedText } from '../../../traced-text.js';
import { sayHanded, warnOfHandedVariables } from '../../programs/handed-variables.js';
import { listScriptPrograms } from '../../programs/script-programs.js';
import type { Step } from '../../step.js';
import { unwrap } from '../builders/wrappers.js';
import type { FoundCommands } from '../docker-commands.js';
import { fromBuildFlags, hasBuildFlags } from '../mentioned/build-flags.js';
import { isQuiet } from '../mentioned/handed-flags.js';

/** Names the programs that a script gives flags of a build, which are not followed. */
export function addHanded(
  step: Step,
  { handing }: FoundCommands,
  lineAt: (step: Step, text: TracedText) => number,
): void {
  const { texts } = step.context.session;
  for (const { command, isOwn, variables } of handing) {
    const [start] = command.words;
    const [first = start] = unwrap(command.words).called;
    if (start === undefined || first === undefined) continue;
    const line = lineAt(step, start.text);
    if (!isOwn) {
      warnOfHandedVariables(step, line, variables, () => listScriptPrograms(step));
      continue;
    }
    const { input } = command;
    const read = input?.kind === 'document' ? input.text.value : '';
    const words = command.words.map(({ text }) => text.value).join(' ');
    const all = [words, ...variables.map(([, { value }]) => value), read].map((text) => texts.restore(text));
    const flags = shorten(fromBuildFlags(all.find(hasBuildFlags) ?? ''));
    const program = shorten(texts.restore(first.text.value));
    // what it prints runs
    const what = isQuiet(command) ? `A step hands on ${flags}` : `A step gives ${program} ${flags}`;
    sayHanded(step, line, all.join('\n'), what);
  }
}
