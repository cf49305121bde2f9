import type { TracedText } from '../../../../traced-text.js';
import type { UnknownTexts } from '../../../../unknown-texts.js';
import { listShellCommands } from '../../listing/listed-commands.js';
import { isRunVariable } from '../../mentioned/run-variables.js';
import type { ShellCommand } from '../../shell-commands.js';

/** Files into which git writes what it does. */
const TRACES = /^GIT_TRACE\w*$/;
/** Names of variables in a text. */
const NAMED = /\b[A-Z][A-Z0-9_]{3,}\b/g;
const ASSIGNED = /^([A-Za-z_]\w*)=/;
/** Programs of which some word is a text that they run. */
const RUNNING: ReadonlyMap<string, RegExp> = new Map([
  [
    'tar',
    /^--(?:checkpoint-action=exec|to-command|info-script|new-volume-script|use-compress-program|rsh-command)=/,
  ],
  ['ssh', /^-?o?(?:Proxy|Local|KnownHosts)Command[= ]/i],
  ['rsync', /^--rsh=/],
  ['sort', /^--compress-program=/],
]);
/** The same in the next word. */
const NEXT: ReadonlyMap<string, RegExp> = new Map([
  ['tar', /^(?:-I|-F|--(?:to-command|info-script|use-compress-program))$/],
  ['zip', /^(?:-TT|--unzip-command)$/],
  ['rsync', /^(?:-e|--rsh)$/],
  ['man', /^(?:-P|--pager)$/],
]);
/** More texts than people give to variables. */
const MAX_TEXTS = 200;

/** Whether a variable has programs write files, or run commands that may. */
export function actsByItself(name: string): boolean {
  return TRACES.test(name) || (isRunVariable(name) && !/^GIT_CONFIG_(?!VALUE_)/.test(name));
}

/**
 * The commands of texts that programs run because a variable or a flag says so: `GIT_EXTERNAL_DIFF`, `PAGER`, `tar --to-command`.
 * `given`: what the workflow gives such variables.
 */
export function listOwnCommands(
  commands: readonly ShellCommand[],
  given: ReadonlyMap<string, TracedText>,
  script: string,
  texts: UnknownTexts,
): readonly ShellCommand[] {
  const names = [...new Set(script.match(NAMED) ?? [])].filter(actsByItself);
  const known = new Set<string>();
  const found: ShellCommand[] = [];
  const take = (name: string, text: TracedText, command: ShellCommand): void => {
    const key = JSON.stringify([name === '', text.value, command.folder]);
    if (known.has(key) || known.size > MAX_TEXTS) return;
    known.add(key);
    found.push(...readText(name, text, command, texts));
  };
  for (const command of commands) {
    for (const [name, text] of given) take(name, text, command);
    for (const name of names)
      for (const value of command.variables.list(name))
        if (typeof value === 'object') take(name, value, command);
    for (const { name, text } of listTexts(command)) take(name, text, command);
  }
  return found;
}

/** The texts that the words of a command give to variables or programs. */
function listTexts({ words }: ShellCommand): readonly { readonly name: string; readonly text: TracedText }[] {
  const programs = new Set(words.map(({ text }) => text.value.replace(/^.*\//, '')));
  return words.flatMap(({ text }, at) => {
    const [start, name = ''] = ASSIGNED.exec(text.value) ?? [];
    if (start !== undefined && actsByItself(name)) return [{ name, text: text.slice(start.length) }];
    const before = words[at - 1]?.text.value ?? '';
    for (const program of programs) {
      const [flag] = RUNNING.get(program)?.exec(text.value) ?? [];
      if (flag !== undefined) return [{ name: '', text: text.slice(flag.length) }];
      if (NEXT.get(program)?.test(before) === true) return [{ name: '', text }];
    }
    return [];
  });
}

function readText(
  name: string,
  text: TracedText,
  command: ShellCommand,
  texts: UnknownTexts,
): readonly ShellCommand[] {
  const own = { ...command, words: [], outputs: [], input: null, isRead: true };
  if (TRACES.test(name)) return text.value.includes('/') ? [{ ...own, outputs: [text] }] : [];
  const start = /^(?:\|{1,2}-?|!)?/.exec(text.value)?.[0].length ?? 0;
  const plain = text.slice(start);
  const flags = [...plain.value.matchAll(/--(?:checkpoint-action=exec|to-command|eval)=(.*)$/gs)];
  const all = [plain, ...flags.map(([, run = '']) => text.as(run.replaceAll('\\ ', ' ')))];
  return all.flatMap((each) =>
    listShellCommands(each, { texts, lookUp: () => undefined }).flatMap((part) =>
      'words' in part ? [{ ...own, words: part.words, outputs: part.outputs ?? [] }] : [],
    ),
  );
}
