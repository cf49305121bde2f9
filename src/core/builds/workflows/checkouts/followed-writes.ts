import { TracedText } from '../../traced-text.js';
import { actsByItself, listOwnCommands } from '../shell/files/called/environment-commands.js';
import { nameCommands } from '../shell/files/called/named-commands.js';
import { readSources } from '../shell/files/source-reading.js';
import { openStart } from '../shell/files/start-reading.js';
import { toShellScript } from '../shell/power-shell/translation.js';
import { MAX_SCRIPT, type Running } from '../shell/reading/script-builds.js';
import { followScript, NOTHING_READ } from '../shell/running/followed/followed-script.js';
import type { RanScript } from '../shell/running/run-script.js';
import { kindOfShell } from '../shell/shell-kind.js';
import { isUnset, lineOf, mayBeSet, type Step } from '../step.js';

/** What runs a text that a file may have; others are followed without files, so that rows of a matrix are followed together. */
const EVALUATES =
  /\b(?:eval|trap)\b|\s-\w*c\s+["']?(?:\$\(|`)|(?:\.|\bsource)\s+(?:--\s+)?["']?(?:[<=]\(|\/dev\/)|--(?:rcfile|init-file)\s/;

/** What a script runs, and how many steps that took. */
export interface Followed extends Pick<RanScript, 'commands' | 'steps'> {
  /** How many of the commands are in the order in which they run. */
  readonly ordered: number;
}

export function followWrites(
  step: Step,
  text: TracedText,
  running: Running,
  said = text.value,
): Followed | null {
  const { session, scope } = step.context;
  if (text.value.length > MAX_SCRIPT || !session.spend(text.value.length)) return null;
  const kind = running.called === undefined ? kindOfShell(running.shell) : 'unix';
  const ran = followScript(
    {
      text:
        kind === 'powershell'
          ? withSlashes(toShellScript(text, session.texts))
          : kind === 'cmd'
            ? withSlashes(text)
            : text,
      // the same script as its builds are found in
      ...(kind === 'unix' ? {} : { written: text.value }),
      ...running,
      folder: '.',
      texts: session.texts,
      lookUp: (name) => scope.env?.lookUp(name),
      mayBeSet: (name) => mayBeSet(step, name),
      isUnset: (name) => isUnset(step, name),
    },
    EVALUATES.test(said) ? readSources(step, text) : { ...NOTHING_READ, start: openStart(step, text) },
  );
  if (ran.limit !== null) sayLimit(step, ran.limit);
  const names = { texts: session.texts, isFile: session.tree.has, script: text.value };
  const own = listOwnCommands(ran.commands, listGiven(step), text.value, session.texts);
  const { length: ordered } = ran.commands;
  const { commands, isCut } = nameCommands({ ...ran, commands: [...ran.commands, ...own] }, names);
  if (isCut) sayLimit(step, 'The script calls too many programs, or files, by other names');
  return { commands, steps: ran.steps, ordered };
}

/** Variables of the workflow that have programs run commands. */
function listGiven({ context: { scope } }: Step): ReadonlyMap<string, TracedText> {
  const names = (scope.env?.names ?? []).filter(actsByItself);
  return new Map(
    names.flatMap((name) => {
      const text = scope.env?.lookUp(name);
      return text === undefined ? [] : [[name, text] as const];
    }),
  );
}

function sayLimit(step: Step, limit: string): void {
  const { session, listing } = step.context;
  session.failOnce(listing.file, listing.line ?? lineOf(step, 'run'), `${limit}; it is not read`);
}

/** Paths as the shells of Windows have them, with slashes. */
function withSlashes(text: TracedText): TracedText {
  const parts: TracedText[] = [];
  let from = 0;
  for (const { index } of text.value.matchAll(/\\(?=[\w.*])/g)) {
    parts.push(text.slice(from, index), text.slice(index, index + 1).as('/'));
    from = index + 1;
  }
  return from === 0 ? text : TracedText.join([...parts, text.slice(from)]);
}
