import { DEFAULT_NAMES } from '../../../compose/file-choice.js';
import type { ScriptWord } from '../shell-words.js';
import type { Bringing, UnknownCall } from './unknown-call.js';

/** What compose is asked for that builds, and hardly any other program. */
const OWN = /^(?:up|create)$/;
const ASKED = /^build$/;
const FILE = /^(?:-f|--file)/;
const BUILD = /^([ \t]*)(?:-[ \t]+)?["']?build["']?[ \t]*:/;
const VARIABLE = /\$\{?([A-Za-z_]\w*)/g;

/** Whether words without a file are for compose, where a script gives a variable of which the usual compose file makes a build. */
export function tellComposing(
  name: ScriptWord,
  words: readonly ScriptWord[],
  { folder, look, variables, isGiven }: UnknownCall,
): Bringing {
  const asked = words.find(({ text }) => !text.value.startsWith('-'))?.text.value ?? '';
  if (!(OWN.test(asked) || ASKED.test(asked)) || words.some(({ text }) => FILE.test(text.value))) return 'no';
  const isGivenOne = DEFAULT_NAMES.some((each) => {
    const file = look(name.text.as(each), folder);
    const names = file.kind === 'text' ? listBuildVariables(file.text) : [];
    return names.some(
      (variable) =>
        variables.list(variable).some((value) => typeof value !== 'string') || isGiven?.(variable) === true,
    );
  });
  if (!isGivenOne) return 'no';
  return OWN.test(asked) ? 'yes' : 'maybe';
}

/** The variables in the parts of a compose file that say how something is built. */
function listBuildVariables(text: string): readonly string[] {
  const names: string[] = [];
  let within = -1;
  for (const line of text.split('\n')) {
    const depth = line.search(/\S/);
    if (depth !== -1 && depth <= within) within = -1;
    const start = BUILD.exec(line)?.[1];
    if (within === -1 && start !== undefined) within = start.length;
    if (within !== -1) names.push(...[...line.matchAll(VARIABLE)].map(([, name = '']) => name));
  }
  return names;
}
