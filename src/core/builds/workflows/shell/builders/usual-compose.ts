import { DEFAULT_NAMES } from '../../../compose/file-choice.js';
import type { ScriptWord } from '../shell-words.js';
import type { Bringing, UnknownCall } from './unknown-call.js';

/** What compose is asked for that builds, and hardly any other program. */
const OWN = /^(?:up|create)$/;
const ASKED = /^build$/;
/** Flags before the command with a value of their own. */
const VALUED = /^(?:-p|--(?:project-name|project-directory|env-file|profile|ansi|progress|parallel))$/;
const FILE = /^(?:-f|--file)/;
const BUILD = /^([ \t]*)(?:-[ \t]+)?["']?build["']?[ \t]*:/;
/** The same in braces, on one line. */
const INLINE = /[{,][ \t]*["']?build["']?[ \t]*:/;
const VARIABLE = /\$\{?([A-Za-z_]\w*)/g;

/** Whether words without a file are for compose, where a script gives a variable of which the usual compose file makes a build. */
export function tellComposing(name: ScriptWord, words: readonly ScriptWord[], call: UnknownCall): Bringing {
  const values = words.map(({ text }) => text.value);
  const at = values.findIndex((value) => OWN.test(value) || ASKED.test(value));
  const before = values.slice(0, Math.max(at, 0));
  const isPlain = before.every(
    (value, index) => value.startsWith('-') || VALUED.test(before[index - 1] ?? ''),
  );
  if (at === -1 || !isPlain || values.some((value) => FILE.test(value))) return 'no';
  if (!(isChosen(call) || isGivenOne(name, words, call))) return 'no';
  return OWN.test(values[at] ?? '') ? 'yes' : 'maybe';
}

/** Whether the environment names the file. */
function isChosen(call: UnknownCall): boolean {
  return isSet('COMPOSE_FILE', call);
}

function isSet(variable: string, { variables, isGiven }: UnknownCall): boolean {
  return variables.list(variable).some((value) => typeof value !== 'string') || isGiven?.(variable) === true;
}

function isGivenOne(name: ScriptWord, words: readonly ScriptWord[], call: UnknownCall): boolean {
  const at = words.findIndex(({ text }) => text.value === '--project-directory');
  const folder = words[at + 1]?.text;
  const hasFile = words.some(({ text }) => text.value.startsWith('--env-file'));
  return DEFAULT_NAMES.some((each) => {
    const path = at === -1 || folder === undefined ? each : `${folder.value}/${each}`;
    const file = call.look(name.text.as(path), call.folder);
    const names = file.kind === 'text' ? listBuildVariables(file.text) : [];
    return names.some((variable) => hasFile || isSet(variable, call));
  });
}

/** The variables in the parts of a compose file that say how something is built. */
export function listBuildVariables(text: string): readonly string[] {
  const names: string[] = [];
  let within = -1;
  for (const line of text.split('\n')) {
    const depth = line.search(/\S/);
    if (depth !== -1 && depth <= within) within = -1;
    const start = BUILD.exec(line)?.[1];
    if (within === -1 && start !== undefined) within = start.length;
    if (within !== -1 || INLINE.test(line))
      names.push(...[...line.matchAll(VARIABLE)].map(([, name = '']) => name));
  }
  return names;
}
